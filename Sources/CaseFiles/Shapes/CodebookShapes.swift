import Cases

extension Shapes {
  static let codebook = Shape.object([
    Field("conditions", .list(condition), .required, de: "Bedingungen und Ergebnisse.", en: "Conditions and outcomes."),
    Field(
      "lists",
      .list(
        .object([
          Field("id", .id, .required, de: "Kennung.", en: "The id."),
          Field("name", .localized, .required, de: "Name.", en: "The name."),
          Field("source", .reference(.source), de: "Woher die Liste stammt.", en: "Where the list comes from."),
          Field(
            "conditions", .list(.reference(.condition)), .required,
            de: "Kennungen in ihrer Reihenfolge.", en: "Ids in order."),
        ])), .required,
      de: "Listen von Bedingungen.", en: "Lists of conditions."),
    Field("blocks", .list(block), de: "Kontextblöcke.", en: "Context blocks."),
    Field(
      "challenge_fields",
      .list(
        .object([
          Field("id", .id, .required, de: "Kennung.", en: "The id."),
          Field("name", .localized, .required, de: "Name.", en: "The name."),
        ])),
      de: "Herausforderungsfelder.", en: "Challenge fields."),
  ])

  private static let condition = Shape.object(conditionMeaning + conditionUse)

  private static let conditionMeaning = [
    Field("id", .id, .required, de: "Kennung.", en: "The id."),
    Field("code", .text, .required, de: "Kürzel.", en: "The short code."),
    Field("kind", .choice(Condition.Kind.self), .required, de: "Art.", en: "The kind."),
    Field(
      "label", .localized, .required,
      de: "Mengenbezeichnung als Eigenschaft.", en: "The set's label, an adjective phrase."),
    Field("name", .localized, .required, de: "Kurzer Name.", en: "The short name."),
    Field("definition", .localized, .required, de: "Was gemeint ist.", en: "What it means."),
    Field(
      "degrees",
      .object([
        Field("fully_in", .localized, .required, de: "Ganz darin: 1.", en: "Fully in: 1."),
        Field("more_in", .localized, .required, de: "Eher darin.", en: "More in than out."),
        Field("more_out", .localized, .required, de: "Eher nicht darin.", en: "More out than in."),
        Field("fully_out", .localized, .required, de: "Gar nicht darin: 0.", en: "Fully out: 0."),
      ]),
      de: "Was für welchen Grad zählt.", en: "What counts as how far in."),
  ]

  private static let conditionUse = [
    Field("source", .reference(.source), de: "Woher.", en: "Where from."),
    Field("locator", .text, de: "Seite, Kapitel oder Überschrift.", en: "Page, chapter or heading."),
    Field(
      "actionability", .choice(Condition.Actionability.self),
      de: "Wie weit jemand sie ändern kann.", en: "How far somebody can change it."),
    Field("years", .text, de: "Wie viele Jahre eine langsame Änderung braucht.", en: "Years a slow change takes."),
    Field("actors", .list(.choice(Condition.Agent.self)), de: "Wer handeln kann.", en: "Who can act."),
    Field("phases", .list(.choice(Phase.self)), de: "In welchen Phasen sie zählt.", en: "The phases it matters in."),
    Field(
      "derived",
      .object([
        Field("rule", .choice(Condition.Derivation.Rule.self), .required, de: "Regel.", en: "The rule."),
        Field("of", .list(.reference(.condition)), .required, de: "Woraus.", en: "What from."),
      ]),
      de: "Wie sie aus anderen folgt.", en: "How it follows from others."),
    Field("question", .localized, de: "Wie man eine Region danach fragt.", en: "How to ask a region for it."),
  ]

  private static let block = Shape.object([
    Field("id", .id, .required, de: "Kennung.", en: "The id."),
    Field("name", .localized, .required, de: "Name.", en: "The name."),
    Field(
      "variables",
      .list(
        .object([
          Field("id", .text, .required, de: "Kennung.", en: "The id."),
          Field("name", .localized, .required, de: "Name.", en: "The name."),
          Field("kind", .choice(ContextBlock.Variable.Kind.self), .required, de: "Art der Werte.", en: "Its values."),
          Field(
            "from", .text, .required,
            de: "district:<Spalte>, land, district-type oder challenge-fields.",
            en: "district:<column>, land, district-type or challenge-fields."),
          Field("unit", .localized, de: "Einheit.", en: "The unit."),
        ])), .required,
      de: "Variablen.", en: "Variables."),
  ])
}
