import Membership
import SetTheory
import Studies

extension SetWriter {
  /// Bounds of a figure with three decimals: one number where both ends are equal after rounding, a dash where no completion gives a value.
  func bounds(_ bounds: Bounds?) -> Table.Cell {
    guard let bounds else { return Table.Cell("–", .number) }
    let (low, high) = (language.decimal(bounds.min, places: 3), language.decimal(bounds.max, places: 3))
    let mark = bounds.mayBeUndefined ? " †" : ""
    return Table.Cell((low == high ? low : say("\(low) bis \(high)", "\(low) to \(high)")) + mark, .number)
  }

  /// What the mark † and the dash say, where a table has them.
  func boundsNote(_ bounds: [Bounds?]) -> String? {
    let marks =
      bounds.contains { $0?.mayBeUndefined == true }
      ? say(
        "† In manchen Belegungen der offenen Zellen ist der Nenner 0 und der Wert nicht bestimmt; die Grenzen gelten für die übrigen.",
        "† With some completions of the open cells the denominator is 0 and there is no value; the bounds hold for the others.") : ""
    let dashes =
      bounds.contains { $0 == nil }
      ? say(
        "Ein Strich heißt: Keine Belegung der offenen Zellen gibt einen Wert.",
        "A dash means: no completion of the open cells gives a value.")
      : ""
    let note = [marks, dashes].filter { !$0.isEmpty }.joined(separator: " ")
    return note.isEmpty ? nil : note
  }

  /// Numbers from one to another.
  func count(_ range: ClosedRange<Int>) -> String {
    range.lowerBound == range.upperBound
      ? "\(range.lowerBound)" : say("\(range.lowerBound) bis \(range.upperBound)", "\(range.lowerBound) to \(range.upperBound)")
  }

  /// Whether something holds, as a cell with a word.
  func word(_ standing: Standing) -> Table.Cell {
    switch standing {
    case .holds: Table.Cell(say("● in jedem Fall", "● in any case"), .present)
    case .fails: Table.Cell(say("○ in keinem Fall", "○ in no case"), .absent)
    case .open: Table.Cell(say("◐ offen", "◐ open"), .undecided)
    }
  }

  /// How many cells are open, and what the figures then are.
  func openCells(_ reading: SetTableReading) -> String {
    let table = reading.table
    let open = table.columns.reduce(0) { sum, column in sum + table.cases.indices.count { !column.isKnown($0) } }
    let total = table.columns.count * table.cases.count
    return say(
      "\(open) von \(total) Zellen \(open == 1 ? "ist" : "sind") offen. Alle Angaben sind Grenzen: Was auch immer die offenen Zellen sind, der Wert liegt dazwischen, und beide Enden "
        + "kommen vor oder werden beliebig genau erreicht. Verschiedene Größen erreichen ihre Enden mit verschiedenen Belegungen.",
      "\(open) of \(total) cells \(open == 1 ? "is" : "are") open. All figures are bounds: whatever the open cells are, the value lies between, and both ends occur or are "
        + "approached as closely as one likes. Different figures reach their ends with different completions.")
  }

  /// Findings in sentences.
  func remarks(_ findings: [PartialFinding], _ conditions: ConditionNames, _ outcome: Literal) -> [Remark] {
    findings.map { finding in
      switch finding {
      case .conditionUnknown(let index):
        let name = conditions.conditions[index].name
        return Remark(
          check: "condition-unknown",
          message: say(
            "Die Bedingung \(name) ist in keinem Fall bekannt; über sie lässt sich nichts sagen. Alles andere ist berechnet.",
            "The condition \(name) is known in no case; nothing can be said of it. Everything else is computed."))
      case .outcomeUnknown:
        return Remark(
          check: "outcome-unknown",
          message: say(
            "Das Ergebnis \(outcome) ist in keinem Fall bekannt. Ob etwas hinreichend oder notwendig ist, bleibt offen; was die Bedingungen allein "
              + "zeigen, ist berechnet.",
            "The outcome \(outcome) is known in no case. Whether anything is sufficient or necessary stays open; what the conditions show by themselves "
              + "is computed."))
      case .noKnownNegative:
        return Remark(
          check: "known-negative",
          message: say(
            "Von keinem Fall ist bekannt, dass er außerhalb von \(outcome) liegt; kein bekannter Fall kann einer Aussage widersprechen.",
            "No case is known to lie out of \(outcome); no known case can contradict a claim."))
      case .noKnownPositive:
        return Remark(
          check: "known-positive",
          message: say(
            "Von keinem Fall ist bekannt, dass er im Ergebnis \(outcome) liegt.", "No case is known to lie in the outcome \(outcome)."))
      }
    }
  }
}

/// Bounds as JSON Schema.
extension SchemaParts {
  /// The smallest and the largest value over all completions.
  static var bounds: [String: Any] { object(["min": share, "max": share, "may_be_undefined": ["type": "boolean"]]) }

  /// A figure: a number of a complete table, bounds of one with unknown cells, null where no completion gives a value.
  static var figure: [String: Any] { ["anyOf": [shareOrNull, bounds]] }

  /// A number of cases, or its bounds.
  static var countOrBounds: [String: Any] {
    ["anyOf": [count, object(["min": count, "max": count, "may_be_undefined": ["const": false]])]]
  }
}

/// Bounds of a number of cases as JSON.
struct CountBounds: Encodable {
  var min: Int
  var max: Int
  var mayBeUndefined = false

  enum CodingKeys: String, CodingKey {
    case min, max
    case mayBeUndefined = "may_be_undefined"
  }

  init(_ range: ClosedRange<Int>) {
    min = range.lowerBound
    max = range.upperBound
  }
}

/// Bounds in data tables: two columns.
extension DataTable.Value {
  static func bounds(_ bounds: Bounds?) -> [DataTable.Value] {
    [bounds.map { .number($0.min) } ?? .none, bounds.map { .number($0.max) } ?? .none]
  }
}

extension SetWriter {
  /// What somebody should look at in a table with unknown cells, in sentences.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - conditions: The conditions.
  ///   - outcome: The outcome.
  /// - Returns: The sentences.
  func findings(_ table: SetTable, _ conditions: ConditionNames, _ outcome: Literal) -> [Remark] {
    remarks((try? PartialFinding.all(table, conditions: conditions, outcome: outcome)) ?? [], conditions, outcome)
  }
}
