import SetTheory
import Statistics
import Studies

/// A figure as data: one number, or its smallest and largest value over all completions of what is not known.
struct StatisticsFigure: Encodable {
  let range: CompletionRange

  init(_ range: CompletionRange) { self.range = range }
  init(_ value: Double) { range = CompletionRange(min: value, max: value) }

  func encode(to encoder: any Encoder) throws {
    guard range.min != range.max else {
      var container = encoder.singleValueContainer()
      return try container.encode(range.min)
    }
    try range.encode(to: encoder)
  }

  /// The value as a cell of a table.
  var cell: DataTable.Value {
    range.min == range.max ? .number(range.min) : .range(lower: range.min, upper: range.max)
  }

  static var schema: [String: Any] {
    let number: [String: Any] = ["type": "number"]
    return ["anyOf": [number, SchemaParts.object(["min": number, "max": number])]]
  }

  static var schemaOrNull: [String: Any] {
    let number: [String: Any] = ["type": ["number", "null"]]
    return ["anyOf": [number, SchemaParts.object(["min": ["type": "number"], "max": ["type": "number"]])]]
  }
}

extension StatisticsFigure {
  /// A cell of a table; empty for no figure.
  static func cell(_ range: CompletionRange?) -> DataTable.Value { range.map { StatisticsFigure($0).cell } ?? .none }
}

extension SetWriter {
  /// A probability with three decimals.
  func p(_ value: Double) -> String {
    if value == 0 { return "0" }
    return value < 0.0005 ? "<\u{A0}" + language.decimal(0.001, places: 3) : language.decimal(value, places: 3)
  }

  /// A probability, or its range over completions.
  func p(_ range: CompletionRange) -> String { span(p(range.min), p(range.max)) }

  /// A probability with two decimals that is never rounded to 0 or 1.
  func probability(_ value: Double) -> String {
    if value > 0.995, value < 1 { return ">\u{A0}" + language.decimal(0.99, places: 2) }
    if value < 0.005, value > 0 { return "<\u{A0}" + language.decimal(0.01, places: 2) }
    return language.decimal(value, places: 2)
  }

  /// Where the cases come from.
  func cases(_ input: SetAnalysisInput) -> String {
    guard let study = input.study else { return cases(input.reading) }
    let count = input.reading.table.cases.count
    return say("\(count) Fälle der Studie \(study).", "\(count) cases of the study \(study).")
  }

  /// A number with two decimals, or its range over completions.
  func number(_ range: CompletionRange) -> String {
    span(language.decimal(range.min, places: 2), language.decimal(range.max, places: 2))
  }

  /// An interval with two decimals.
  func interval(_ lower: Double, _ upper: Double) -> String {
    say("\(language.decimal(lower, places: 2)) bis ", "\(language.decimal(lower, places: 2)) to ") + language.decimal(upper, places: 2)
  }

  private func span(_ low: String, _ high: String) -> String { low == high ? low : low + say(" bis ", " to ") + high }

  /// A cell of numbers.
  func cell(_ text: String?) -> Table.Cell { Table.Cell(text ?? "–", .number) }

  /// What the intervals assume, as a sentence.
  func assumption(_ assumption: SamplingAssumption) -> String {
    switch assumption {
    case .randomDraw:
      say(
        "Die Intervalle gelten, als wären die Fälle zufällig aus allen Missionen mit diesem Ergebnis gezogen; sie wurden ausgesucht.",
        "The intervals hold as if the cases were a random draw of missions with this outcome; they were chosen.")
    case .randomDrawOfCases:
      say(
        "Die Intervalle gelten, als wären die Fälle zufällig gezogen; sie wurden ausgesucht.",
        "The intervals hold as if the cases were a random draw; they were chosen.")
    case .randomDrawOfUnits:
      say(
        "Die Intervalle gelten, als wären die beurteilten Einheiten zufällig gezogen; sie wurden ausgesucht.",
        "The intervals hold as if the rated units were a random draw; they were chosen.")
    }
  }

  /// What ranges are, where there are any.
  var rangesNote: String {
    say(
      "Spannen („bis“) nennen den kleinsten und den größten Wert über alle Möglichkeiten, die offenen Zellen zu füllen. Sie sind keine Intervalle: Die "
        + "Intervalle kommen aus den bekannten Zellen allein.",
      "Ranges (“to”) give the smallest and the largest value over all ways to fill the open cells. They are no intervals: the intervals come from "
        + "the known cells alone.")
  }

  /// How many arrangements were looked at.
  func arrangements(_ count: PermutationCount, seed: UInt64) -> String {
    let examined = language.grouped(count.examined)
    if count.isExact {
      return say("alle \(examined) Anordnungen des Ergebnisses", "all \(examined) arrangements of the outcome")
    }
    let total =
      count.arrangements.map { say("von \(language.grouped($0)) ", "of the \(language.grouped($0)) ") } ?? ""
    let drawn = language.grouped(count.examined - 1)
    return say(
      "\(drawn) zufällig gezogene \(total)Anordnungen des Ergebnisses (Startwert \(seed)) und die beobachtete",
      "\(drawn) \(total)arrangements of the outcome, drawn at random (seed \(seed)), and the observed one")
  }
}
