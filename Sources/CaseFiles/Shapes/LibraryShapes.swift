import Cases

extension Shapes {
  static let idField = Field(
    "id", .id, .required, de: "Kennung, gleich dem Dateinamen.", en: "The id, equal to the file name.")

  static let quoteField = Field(
    "quote", .anchor,
    de: "Wörtliche Ankerstelle, höchstens 12 Wörter.", en: "A literal anchor phrase, at most 12 words.")

  static let locatorField = Field(
    "locator", .text, .required, de: "Seite, Kapitel oder Überschrift.", en: "Page, chapter or heading.")

  static let sourceField = Field(
    "source", .reference(.source), .required, de: "Kennung der Quelle.", en: "The source's id.")

  static let source = Shape.object([
    idField,
    Field("title", .text, .required, de: "Titel in der Originalsprache.", en: "The title in its language."),
    Field("authors", .list(.text), de: "Personen oder Stellen.", en: "Persons or bodies."),
    Field("producer", .text, de: "Wer es veröffentlicht hat.", en: "Who published it."),
    Field("year", .date, de: "Datum; weggelassen, wenn undatiert.", en: "The date; left out where undated."),
    Field("kind", .choice(Source.Kind.self), .required, de: "Art der Quelle.", en: "What kind of source it is."),
    Field("url", .address, de: "Adresse.", en: "The address."),
    Field("accessed", .day, .required, de: "Wann gelesen.", en: "When it was read."),
    Field("read", .choice(Source.Reading.self), .required, de: "Wie gelesen.", en: "How it was read."),
    Field(
      "speaks_for", .list(.reference(.case)),
      de: "Fälle, deren eigene Leute sie geschrieben haben.", en: "Cases whose own people wrote it."),
    Field(
      "compares", .list(.reference(.case)),
      de: "Fälle, die sie vergleicht.", en: "Cases it compares."),
    Field(
      "text", .text,
      de: "Textdatei, gegen die Anker geprüft werden.", en: "The text file that anchors are verified against."),
    Field("licence", .text, .standard("unknown"), de: "Lizenz.", en: "The licence."),
    Field("attribution", .text, de: "Namensnennung.", en: "How it must be attributed."),
    Field("note", .localized, de: "Was man dazu wissen muss.", en: "What one must know about it."),
  ])

  static let statements = Shape.object([
    idField, sourceField,
    Field(
      "statements",
      .list(
        .object([
          Field("id", .id, .required, de: "Kennung in der Datei.", en: "The id within the file."),
          Field("text", .localized, .required, de: "Die Aussage in eigenen Worten.", en: "The statement in our words."),
          Field("topic", .choice(StatementsFile.Statement.Topic.self), .required, de: "Thema.", en: "Its topic."),
          Field("condition", .reference(.condition), de: "Bedingung, um die es geht.", en: "The condition it is about."),
          Field("outcome", .reference(.outcome), de: "Ergebnis, um das es geht.", en: "The outcome it is about."),
          Field(
            "claims", .choice(StatementsFile.Statement.Quantifier.self), .required,
            de: "all: von allen · some: von mindestens einem · named: als förderlich genannt, unter Faktoren, die als gemeinsam gelten.",
            en: "all: of all · some: of at least one · named: named as conducive, among factors introduced as shared."),
          Field("reason", .localized, de: "Warum sie nicht prüfbar ist.", en: "Why it cannot be tested."),
          Field(
            "cases", .list(.reference(.case)),
            de: "Fälle, von denen die Rede ist; ohne Angabe alle.", en: "The cases it speaks about; all without any."),
          quoteField, locatorField,
        ])), .required,
      de: "Die Aussagen.", en: "The statements."),
  ])
}
