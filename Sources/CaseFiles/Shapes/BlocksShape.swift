import Cases

extension Shapes {
  static let blocksFile = Shape.object([
    idField,
    Field("title", .localized, de: "Was gruppiert wird, und warum so.", en: "What is grouped, and why so."),
    Field(
      "blocks",
      .list(
        .object([
          Field("id", .text, .required, de: "Kennung des Blocks.", en: "The block's id."),
          Field("name", .localized, de: "Name des Blocks.", en: "The block's name."),
          Field("variables", .list(blockVariable), .required, de: "Spalten des Blocks.", en: "The block's columns."),
        ])), .required,
      de: "Blöcke von Spalten, die zusammengehören.", en: "Blocks of columns that belong together."),
  ])

  private static let blockVariable = Shape.object([
    Field("column", .text, .required, de: "Spalte der Tabelle.", en: "The table's column."),
    Field("name", .localized, de: "Name für Leserinnen und Leser.", en: "The name for readers."),
    Field("kind", .choice(BlocksFile.Variable.Kind.self), .required, de: "Art der Werte.", en: "Its values."),
    Field(
      "range", .number(0...1e15), de: "graded, number: wodurch ein Unterschied geteilt wird.",
      en: "graded, number: what a difference is divided by."),
    Field(
      "cut", rawNumber, de: "graded, number: kleinster Wert, der als 1 zählt.",
      en: "graded, number: the smallest value that counts as 1."),
    Field(
      "other_cuts", .list(rawNumber), de: "Andere Schnittpunkte, die man hätte wählen können.",
      en: "Other cuts that somebody could have chosen."),
  ])
}
