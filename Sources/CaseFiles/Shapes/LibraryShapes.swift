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

  static let study = Shape.object([
    idField,
    Field("title", .localized, .required, de: "Titel.", en: "The title."),
    Field("question", .localized, .required, de: "Frage.", en: "The question."),
    Field("cases", .list(.reference(.case)), .required, de: "Fälle.", en: "The cases."),
    Field(
      "units", .choice(StudyFile.Units.self), .standard("whole"),
      de: "Fälle als Ganzes oder nach Teilen.", en: "Cases as a whole or by their parts."),
    Field("selection", .localized, .required, de: "Wie die Fälle gewählt wurden.", en: "How the cases were chosen."),
    Field("outcome", .reference(.outcome), .required, de: "Ergebnis.", en: "The outcome."),
    Field(
      "other_outcomes", .list(.reference(.outcome)),
      de: "Weitere Ergebnisse, die berichtet werden.", en: "Outcomes reported beside it."),
    Field("conditions", .reference(.list), .required, de: "Liste der Bedingungen.", en: "The list of conditions."),
    Field("further_conditions", .reference(.list), de: "Zweite Liste.", en: "A second list."),
    Field(
      "statements", .reference(.statements),
      de: "Aussagen, an denen das Ergebnis gemessen wird.", en: "Statements to hold the result against."),
    Field("blocks", .list(.reference(.block)), de: "Kontextblöcke.", en: "Context blocks."),
    Field("measures", .reference(.source), de: "Quelle der Maßnahmen.", en: "The source of the measures."),
    Field(
      "further_measures", .list(.reference(.source)),
      de: "Weitere Quellen von Maßnahmen.", en: "Further sources of measures."),
    Field(
      "confidence_level", .number(0.5...0.9999), .standard("0.95"),
      de: "Vertrauensniveau.", en: "The confidence level."),
    Field("confidence_reason", .localized, de: "Warum dieses Niveau.", en: "Why that level."),
    Field("limits", .list(.localized), de: "Was die Studie nicht sagen kann.", en: "What the study cannot say."),
    Field("date", .date, .required, de: "Stand der Daten.", en: "The date of the data."),
  ])
}
