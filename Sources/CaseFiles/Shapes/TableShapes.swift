import Cases

extension Shapes {
  /// Numbers of a table; wide enough for money and populations.
  static let rawNumber = Shape.number(-1e15...1e15)

  static let calibrationFile = Shape.object([
    idField,
    Field("title", .localized, .required, de: "Was kalibriert wird.", en: "What is calibrated."),
    setsField,
  ])

  static let tableStudy = Shape.object(tableStudyHead + tableStudyAnalysis)

  private static let setsField = Field(
    "sets", .list(setSpec), .required, de: "Die Mengen, eine je Ergebnis und Bedingung.", en: "The sets, one per outcome and condition.")

  private static let tableStudyHead = [
    idField,
    Field("title", .localized, .required, de: "Titel.", en: "The title."),
    Field("question", .localized, .required, de: "Frage.", en: "The question."),
    Field(
      "table", .text, .required,
      de: "Pfad der Tabelle (CSV), vom Ordner der Studie aus.", en: "The path of the table (CSV), from the study's folder."),
    Field(
      "case_column", .text,
      de: "Spalte mit den Namen der Fälle, wenn es nicht die erste ist.", en: "The column with the cases' names, where it is not the first."
    ),
    Field("sources", .list(.reference(.source)), .required, de: "Quellen der Tabelle.", en: "The table's sources."),
    Field(
      "provenance", .localized, .required,
      de: "Wie die Werte in die Tabelle kamen und woran sie geprüft wurden.",
      en: "How the values came into the table, and what they were checked against."),
    Field("selection", .localized, .required, de: "Wie die Fälle gewählt wurden.", en: "How the cases were chosen."),
    Field(
      "universe", .localized,
      de: "Welche Fälle es insgesamt gibt, aus denen gewählt wurde, soweit bekannt.",
      en: "All cases that could have been chosen, as far as that is known."),
    Field("unit_of_analysis", .localized, de: "Was ein Fall ist.", en: "What one case is."),
    setsField,
  ]

  private static let tableStudyAnalysis = [
    Field(
      "outcome", .text, .required,
      de: "Ergebnis: Name einer Menge, \"~Y\" für das Gegenteil, Y[2] für eine Stufe.",
      en: "The outcome: a set's name, \"~Y\" for its negation, Y[2] for a level."),
    Field("conditions", .list(.setName), .required, de: "Mengen, die Bedingungen sind.", en: "The sets that are conditions."),
    cutOffsField,
    Field(
      "expectations", .list(reasoned),
      de: "Richtungserwartungen, z. B. A, ~B oder C*D.", en: "Directional expectations, such as A, ~B or C*D."),
    Field(
      "first_run", .date,
      de: "Wann zum ersten Mal ausgewertet wurde; Erwartungen sollten älter sein.",
      en: "When the study was run first; expectations should be older."),
    Field(
      "necessary", .list(reasoned),
      de: "Was aus theoretischen Gründen als notwendig gilt.", en: "What is held to be necessary on theoretical grounds."),
    Field(
      "impossible", .list(reasoned), de: "Konfigurationen, die es nicht geben kann.", en: "Configurations that cannot occur."),
    Field(
      "theories", .list(reasoned),
      de: "Theorien, an denen die Lösung gemessen wird.", en: "Theories to evaluate the solution against."),
    Field(
      "models", .choice(TableStudyFile.Models.self), .standard("minimum"),
      de: "Welche Modelle aufgeführt werden.", en: "Which models are listed."),
    Field("limits", .list(.localized), de: "Was die Studie nicht sagen kann.", en: "What the study cannot say."),
    Field("date", .date, .required, de: "Stand der Daten.", en: "The date of the data."),
  ]

  static let cutOffsField = Field(
    "cut_offs",
    .list(
      .object([
        Field("parameter", .choice(TableStudyFile.CutOff.Parameter.self), .required, de: "Welcher.", en: "Which one."),
        Field("value", .number(0...1_000_000), .required, de: "Wert.", en: "Its value."),
        Field("reason", .localized, .required, de: "Warum dieser Wert.", en: "Why this value."),
      ])),
    de: "Schwellenwerte, die vom Üblichen abweichen.", en: "Thresholds that depart from the standard.")

  private static let reasoned = Shape.object([
    Field("expression", .text, .required, de: "Ausdruck.", en: "The expression."),
    Field("reason", .localized, .required, de: "Warum.", en: "Why."),
    Field("source", .reference(.source), de: "Kennung der Quelle, die es sagt.", en: "The id of the source that says so."),
    Field("locator", .text, de: "Seite, Kapitel oder Überschrift.", en: "Page, chapter or heading."),
    Field(
      "stated", .date,
      de: "Seit wann es festgehalten ist, wenn nicht das Jahr der Quelle gilt.",
      en: "Since when it is stated, where the source's year does not say so."),
  ])

  private static let setSpec = Shape.object([
    Field("name", .setName, .required, de: "Name, wie Ausdrücke ihn schreiben.", en: "The name, as expressions write it."),
    Field("column", .text, de: "Spalte der Tabelle, wenn sie anders heißt.", en: "The table's column, where it is called otherwise."),
    Field("label", .localized, de: "Bezeichnung der Menge als Eigenschaft.", en: "The set's label, an adjective phrase."),
    Field(
      "kind", .choice(SetSpec.Kind.self),
      de: "Art der Zugehörigkeit, wenn nicht kalibriert wird.", en: "How membership is graded, where nothing is calibrated."),
    Field(
      "levels", .number(2...16),
      de: "Zahl der Stufen, wenn die Art multi-value ist.", en: "The number of levels, where the kind is multi-value."),
    Field("calibration", calibration, de: "Wie aus Rohwerten Zugehörigkeiten werden.", en: "How raw values become memberships."),
  ])

  private static let calibration = Shape.object([
    Field("method", .choice(CalibrationSpec.Method.self), .required, de: "Verfahren.", en: "The method."),
    Field(
      "anchors", .list(rawNumber),
      de: "direct: Ausschluss, Übergang, Einschluss; bei Glockenform sechs Zahlen.",
      en: "direct: exclusion, crossover, inclusion; six numbers for a bell shape."),
    Field(
      "thresholds", .list(rawNumber),
      de: "crisp: eine oder zwei; multi-value und indirect: Schnittpunkte.",
      en: "crisp: one or two; multi-value and indirect: cut points."),
    Field(
      "grades", .list(.number(0...1)),
      de: "indirect: vorläufige Grade, einer mehr als Schnittpunkte.", en: "indirect: preliminary grades, one more than cut points."),
    Field("curve", .choice(CalibrationSpec.Curve.self), de: "direct: Verlauf.", en: "direct: how membership runs."),
    Field(
      "anchor_membership", .number(0.5...1),
      de: "Zugehörigkeit am Einschluss, sonst 0,95.", en: "The membership at the inclusion anchor, otherwise 0.95."),
    Field(
      "anchor_log_odds", .number(0...50),
      de: "Stattdessen die logarithmierte Chance, bei Ragin (2008) 3.", en: "Instead the log odds, 3 in Ragin (2008)."),
    Field("below", .number(0...1_000), de: "linear: Exponent unter dem Übergang.", en: "linear: the power below the crossover."),
    Field("above", .number(0...1_000), de: "linear: Exponent über dem Übergang.", en: "linear: the power above the crossover."),
    Field(
      "direction", .choice(CalibrationSpec.Direction.self), .standard("increasing"),
      de: "crisp, indirect, likert: welches Ende in der Menge liegt.", en: "crisp, indirect, likert: which end lies in the set."),
    Field("scale", .choice(CalibrationSpec.Scale.self), de: "qualitative: Zahl der Grade.", en: "qualitative: the number of degrees."),
    Field(
      "degrees",
      .list(
        .object([
          Field("value", .text, .required, de: "Rohwert.", en: "The raw value."),
          Field("degree", .choice(CalibrationSpec.Degree.self), .required, de: "Grad.", en: "Its degree."),
        ])),
      de: "qualitative: ein Grad je Rohwert.", en: "qualitative: a degree per raw value."),
    Field(
      "reason", .localized,
      de: "Warum diese Werte; aus Theorie oder Fallwissen, nicht aus der Verteilung.",
      en: "Why these values; from theory or knowledge of cases, not from the distribution."),
  ])
}
