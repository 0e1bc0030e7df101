import SetTheory

/// Everything that is bounded of a table with unknown cells: truth table, necessity of each literal, and the fit of a solution.
enum Unknowns {
  static func run() throws {
    for cases in [100, 1_000, 10_000] {
      for kind in [SetKind.crisp, .fuzzy] { try time(cases: cases, conditions: 12, kind: kind, share: 0.3) }
    }
    try time(cases: 10_000, conditions: 12, kind: .crisp, share: 0)
    try completions(cases: 20, conditions: 5, open: 12)
  }

  private static func table(cases: Int, conditions: Int, kind: SetKind, share: Double) throws -> (SetTable, ConditionNames) {
    var generator = Seeded(UInt64(cases * 31 + conditions))
    func cell(_ value: Double) -> (Double, Double) {
      Double.random(in: 0..<1, using: &generator) < share ? (0, 1) : (value, value)
    }
    func draw() -> Double {
      kind == .crisp ? Double(Int.random(in: 0...1, using: &generator)) : Double(Int.random(in: 0...100, using: &generator)) / 100
    }
    let values = (0..<cases).map { _ in (0..<conditions).map { _ in draw() } }
    let outcome = values.map { max(min($0[0], $0[1]), min(1 - $0[2], $0[3])) }
    var columns: [SetColumn] = []
    for index in 0..<conditions {
      let cells = values.map { cell($0[index]) }
      columns.append(try SetColumn(name: "C\(index)", kind: kind, lower: cells.map(\.0), upper: cells.map(\.1)))
    }
    let cells = outcome.map(cell)
    columns.append(try SetColumn(name: "Y", kind: kind, lower: cells.map(\.0), upper: cells.map(\.1)))
    return (
      try SetTable(cases: (0..<cases).map { "\($0)" }, columns: columns),
      try ConditionNames((0..<conditions).map { .init(name: "C\($0)", kind: kind) })
    )
  }

  private static func time(cases: Int, conditions: Int, kind: SetKind, share: Double) throws {
    let (data, names) = try table(cases: cases, conditions: conditions, kind: kind, share: share)
    let parameters = try TruthTableParameters(inclusionCut: 0.8)
    let (rowSeconds, rows) = try Timing.median(runs: 3) {
      try PartialTruthTable(data, conditions: names, outcome: Literal("Y"), parameters: parameters).rows
    }
    let (necessitySeconds, singles) = try Timing.median(runs: 3) {
      try PartialNecessity(data, conditions: names, outcome: Literal("Y"), parameters: NecessityParameters()).singles
    }
    let claim = try Proposition(parsing: "C0*C1 + ~C2*C3 + C4*~C5*C6 => Y", over: data)
    let (fitSeconds, fit) = try Timing.median(runs: 3) { try PartialFit(claim, in: data) }
    Timing.line([
      "what": "\"bounds\"", "cases": "\(cases)", "conditions": "\(conditions)", "kind": "\"\(kind)\"", "unknown_share": "\(share)",
      "rows": "\(rows.count)", "literals": "\(singles.count)", "terms": "\(fit.terms.count)", "truth_table_seconds": "\(rowSeconds)",
      "necessity_seconds": "\(necessitySeconds)", "fit_seconds": "\(fitSeconds)",
      "all_seconds": "\(rowSeconds + necessitySeconds + fitSeconds)",
    ])
  }

  private static func completions(cases: Int, conditions: Int, open: Int) throws {
    var generator = Seeded(7)
    var cells = (0..<cases).map { _ in (0..<conditions).map { _ in Double(Int.random(in: 0...1, using: &generator)) } }
    let outcome = cells.map { max(min($0[0], $0[1]), 1 - $0[2]) }
    var upper = cells
    for number in 0..<open { (cells[number][number % conditions], upper[number][number % conditions]) = (0, 1) }
    var columns: [SetColumn] = []
    for index in 0..<conditions {
      columns.append(try SetColumn(name: "C\(index)", kind: .crisp, lower: cells.map { $0[index] }, upper: upper.map { $0[index] }))
    }
    columns.append(try SetColumn(name: "Y", kind: .crisp, lower: outcome))
    let data = try SetTable(cases: (0..<cases).map { "\($0)" }, columns: columns)
    let names = try ConditionNames((0..<conditions).map { .init(name: "C\($0)", kind: .crisp) })
    let all = try Completions(data, columns: columns.map(\.name))
    let options = SufficiencyOptions(cuts: try TruthTableParameters())
    let (seconds, found) = try Timing.median(runs: 3) {
      try CompletionModels(data, conditions: names, outcome: Literal("Y"), options: options, completions: all)
    }
    Timing.line([
      "what": "\"completions\"", "cases": "\(cases)", "conditions": "\(conditions)", "open_cells": "\(open)",
      "completions": "\(all.examined)", "tables_met": "\(found.tablesMet)", "seconds": "\(seconds)",
    ])
  }
}
