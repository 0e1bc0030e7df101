import SetTheory

/// Truth tables, necessity searches and theory evaluations of large tables drawn at random.
enum Tables {
  static func run() throws {
    try truthTable(cases: 100_000, conditions: 8, kind: .fuzzy, shapes: 153)
    try truthTable(cases: 1_000_000, conditions: 20, kind: .crisp, shapes: 500)
    try truthTable(cases: 1_000_000, conditions: 20, kind: .fuzzy, shapes: 200)
    try necessity(cases: 100_000, conditions: 8, depth: 2)
    try necessity(cases: 60, conditions: 20, depth: 3)
    try theory(cases: 76, conditions: 6)
  }

  /// Cases around a number of configurations, as real data crowd in few rows.
  private static func table(cases: Int, conditions: Int, kind: SetKind, shapes: Int) throws -> (SetTable, ConditionNames) {
    var generator = Seeded(UInt64(cases + conditions))
    let corners = (0..<shapes).map { _ in (0..<conditions).map { _ in Bool.random(using: &generator) } }
    let places = (0..<cases).map { _ in Int.random(in: 0..<shapes, using: &generator) }
    func value(_ isIn: Bool) -> Double {
      guard kind == .fuzzy else { return isIn ? 1 : 0 }
      let distance = Double(Int.random(in: 0...44, using: &generator)) / 100
      return isIn ? 1 - distance : distance
    }
    var columns: [SetColumn] = []
    for index in 0..<conditions {
      columns.append(try SetColumn(name: "C\(index)", kind: kind, lower: places.map { value(corners[$0][index]) }))
    }
    columns.append(try SetColumn(name: "Y", kind: kind, lower: places.map { value(corners[$0][0] || corners[$0][1]) }))
    return (
      try SetTable(cases: (0..<cases).map { "\($0)" }, columns: columns),
      try ConditionNames((0..<conditions).map { .init(name: "C\($0)", kind: kind) })
    )
  }

  private static func truthTable(cases: Int, conditions: Int, kind: SetKind, shapes: Int) throws {
    let (data, names) = try table(cases: cases, conditions: conditions, kind: kind, shapes: shapes)
    let parameters = try TruthTableParameters(inclusionCut: 0.8)
    let (seconds, rows) = try Timing.median(runs: 3) {
      try TruthTable(data, conditions: names, outcome: Literal("Y"), parameters: parameters).rows.count
    }
    line("truth-table \(kind)", cases, conditions, "rows", rows, seconds)
  }

  private static func necessity(cases: Int, conditions: Int, depth: Int) throws {
    let (data, names) = try table(cases: cases, conditions: conditions, kind: .fuzzy, shapes: min(200, cases))
    let parameters = try NecessityParameters(depth: depth)
    let (seconds, found) = try Timing.median(runs: 3) {
      try Necessity(data, conditions: names, outcome: Literal("Y"), parameters: parameters).necessary.count
    }
    line("necessity to depth \(depth)", cases, conditions, "sets", found, seconds)
  }

  private static func theory(cases: Int, conditions: Int) throws {
    let (data, _) = try table(cases: cases, conditions: conditions, kind: .fuzzy, shapes: 30)
    let (theory, evidence) = (try Expression(parsing: "C0*C1 + ~C2"), try Expression(parsing: "C0 + C3*~C4"))
    let (seconds, areas) = try Timing.median(runs: 15) {
      try TheoryEvaluation(theory: theory, evidence: evidence, outcome: Literal("Y"), in: data).areas.count
    }
    line("theory evaluation", cases, conditions, "areas", areas, seconds)
  }

  private static func line(_ what: String, _ cases: Int, _ conditions: Int, _ unit: String, _ count: Int, _ seconds: Double) {
    Timing.line([
      "what": "\"\(what)\"", "cases": "\(cases)", "conditions": "\(conditions)", unit: "\(count)", "seconds": "\(seconds)",
    ])
  }
}
