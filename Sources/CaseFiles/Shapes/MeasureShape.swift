import Cases

extension Shapes {
  static let measure = Shape.object([
    idField,
    Field("code", .text, .required, de: "Kürzel in der Liste.", en: "The code in its list."),
    Field(
      "kind", .choice(Measure.Kind.self), .required,
      de: "measure: etwas, das man tun kann · principle: wie · limit: was nicht geht.",
      en: "measure: something to do · principle: how · limit: what it cannot do."),
    Field("for", .list(.choice(Measure.Audience.self)), .required, de: "Für wen.", en: "Whom it is for."),
    Field("name", .localized, .required, de: "Name.", en: "The name."),
    Field("description", .localized, .required, de: "Was es ist, in eigenen Worten.", en: "What it is, in our words."),
    sourceField, locatorField, quoteField,
    Field("acts_on", .list(link), de: "Bedingungen, auf die sie zielt.", en: "The conditions it acts on."),
    Field("actors", .list(.choice(Condition.Agent.self)), de: "Wer sie ergreift.", en: "Who takes it."),
    Field("phases", .list(.choice(Phase.self)), de: "In welchen Phasen.", en: "In which phases."),
    Field(
      "after",
      .list(
        .object([
          Field("measure", .reference(.measure), .required, de: "Kennung der früheren Maßnahme.", en: "The earlier measure's id."),
          basisField,
          Field("reason", .localized, .required, de: "Warum.", en: "Why."),
        ])),
      de: "Maßnahmen, die vorher kommen.", en: "The measures that come first."),
    Field(
      "complexity", .choice(Measure.Complexity.self),
      de: "small: eine Stelle kann es allein · complex: mehrere müssen zusammenwirken, oder es hängt am Ort.",
      en: "small: one body can do it alone · complex: several must act together, or it depends on the place."),
    Field("complexity_reason", .localized, de: "Warum.", en: "Why."),
    Field("key_function", .localized, de: "Was überall bleiben muss.", en: "What must stay wherever it is done."),
    Field("form", .localized, de: "Was anderswo anders aussehen darf.", en: "What may look different elsewhere."),
    Field(
      "cost", .amount, .standard("unknown"),
      de: "Kosten in Euro: eine Zahl, eine Spanne \"20000..60000\" oder unknown.",
      en: "The cost in euros: a number, a range \"20000..60000\" or unknown."),
    Field("cost_reason", .localized, de: "Was die Kosten umfassen und woher sie stammen.", en: "What the cost covers and rests on."),
    Field(
      "lead_time", .amount, .standard("unknown"),
      de: "Vorlauf in Monaten: eine Zahl, eine Spanne \"3..6\" oder unknown.",
      en: "The lead time in months: a number, a range \"3..6\" or unknown."),
    Field("lead_time_reason", .localized, de: "Woher der Vorlauf stammt.", en: "What the lead time rests on."),
  ])

  private static let basisField = Field(
    "basis", .choice(Measure.Link.Basis.self), .required,
    de: "stated: die Quelle sagt es · judged: unser Urteil.", en: "stated: the source says so · judged: by us.")

  private static let link = Shape.object([
    Field("condition", .reference(.condition), .required, de: "Kennung der Bedingung.", en: "The condition's id."),
    basisField,
    Field("reason", .localized, .required, de: "Warum.", en: "Why."),
    Field(
      "said_by", .localized, de: "Wer es sagt, wenn nicht die Quelle als ganze.",
      en: "Who says so, where it is not the source as a whole."),
    Field(
      "source", .reference(.source), de: "Kennung der Quelle, wenn es nicht die der Maßnahme ist.",
      en: "The source's id, where it is not the measure's."),
    Field(
      "locator", .text, de: "Seite, Kapitel oder Überschrift, wenn nicht die der Maßnahme.",
      en: "Page, chapter or heading, where it is not the measure's."),
    quoteField,
  ])
}
