import Cases

extension Shapes {
  static let worksheet = Shape.object([
    Field("questions", .list(question), .required, de: "Die Fragen in ihrer Reihenfolge.", en: "The questions in order.")
  ])

  private static let question = Shape.object([
    Field("id", .id, .required, de: "Kennung, auf die Antworten verweisen.", en: "The id that answers refer to."),
    Field("step", .number(1...4), .required, de: "Schritt, 1 bis 4.", en: "The step, 1 to 4."),
    Field("text", .localized, .required, de: "Die Frage in eigenen Worten.", en: "The question in our words."),
    Field(
      "condition", .reference(.condition),
      de: "Bedingung, auf deren Zelle die Antwort hinweist.", en: "The condition whose cell the answer bears on."),
    Field(
      "ours", .flag, .standard("false"),
      de: "Haben wir sie zu den Fragen des Leitfadens hinzugefügt?", en: "Did we add it to the guide's questions?"),
    Field("source", .reference(.source), .required, de: "Kennung der Quelle.", en: "The source's id."),
    Field("locator", .text, .required, de: "Seite, Kapitel oder Überschrift.", en: "Page, chapter or heading."),
  ])

  static let answersField = Field(
    "answers",
    .list(
      .object([
        Field("question", .reference(.question), .required, de: "Kennung der Frage.", en: "The question's id."),
        Field("answer", .localized, .required, de: "Die Antwort.", en: "The answer."),
      ])),
    de: "Antworten auf das Arbeitsblatt, höchstens eine je Frage.", en: "Answers to the worksheet, at most one per question.")

  static let stakeholdersField = Field(
    "stakeholders", .list(actor),
    de: "Wer beteiligt ist oder sein sollte, und wer dagegen sein könnte.",
    en: "Who takes part or should, and who might be against.")
}
