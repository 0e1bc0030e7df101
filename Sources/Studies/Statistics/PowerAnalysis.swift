import Membership
import SetTheory
public import Statistics

/// What random data of a study's shape would show, what a test could find, and how many cases would be needed.
public struct PowerAnalysis: Sendable {
  /// The shape of a study.
  public struct Shape: Hashable, Sendable {
    /// The number of cases.
    public let cases: Int
    /// The number of values of each condition.
    public let levels: [Int]
    /// How many cases have the outcome.
    public let withOutcome: Int

    /// The number of configurations.
    public var configurations: Int { levels.reduce(1) { $0 * $1 } }
    /// The number of conjunctions of one condition or more.
    public var terms: Double { levels.reduce(1) { $0 * Double($1 + 1) } - 1 }

    /// A shape.
    ///
    /// - Parameters:
    ///   - cases: The number of cases, at least 2.
    ///   - levels: The number of values of each condition, together at most 2⁶² configurations.
    ///   - withOutcome: How many cases have the outcome; `nil` for half of them.
    /// - Throws: `PowerError`.
    public init(cases: Int, levels: [Int], withOutcome: Int? = nil) throws(PowerError) {
      guard (2...NoContradiction.mostCases).contains(cases) else {
        throw .casesOutOfRange(cases, largest: NoContradiction.mostCases)
      }
      let bits = levels.reduce(0) { $0 + (Int.bitWidth - ($1 - 1).leadingZeroBitCount) }
      guard !levels.isEmpty, levels.allSatisfy({ $0 >= 2 }), bits <= 62 else { throw .conditionsOutOfRange(levels.count) }
      let withOutcome = withOutcome ?? cases / 2
      guard (0...cases).contains(withOutcome) else { throw .outcomeOutOfRange(withOutcome, cases: cases) }
      self.cases = cases
      self.levels = levels
      self.withOutcome = withOutcome
    }

    /// A shape of so many crisp or fuzzy conditions.
    ///
    /// - Throws: `PowerError`.
    public init(cases: Int, conditions: Int, withOutcome: Int? = nil) throws(PowerError) {
      guard (1...62).contains(conditions) else { throw .conditionsOutOfRange(conditions) }
      try self.init(cases: cases, levels: Array(repeating: 2, count: conditions), withOutcome: withOutcome)
    }
  }

  /// What is asked.
  public struct Request: Hashable, Sendable {
    /// The least share of cases with the outcome in a row coded present.
    public var inclusionCut: Double
    /// The level of the tests.
    public var level: Double
    /// The share with the outcome among cases with a condition that is to be found.
    public var shareWith: Double
    /// The share among those without.
    public var shareWithout: Double
    /// How many data sets are drawn where the chances of solutions are not computed.
    public var draws: Int
    /// The seed of what is drawn.
    public var seed: UInt64

    /// What is asked.
    public init(
      inclusionCut: Double = 1, level: Double = 0.05, shareWith: Double = 0.9, shareWithout: Double = 0.3, draws: Int = 100_000,
      seed: UInt64 = 1
    ) {
      self.inclusionCut = inclusionCut
      self.level = level
      self.shareWith = shareWith
      self.shareWithout = shareWithout
      self.draws = draws
      self.seed = seed
    }
  }

  /// The chance of a solution that reaches a consistency and a coverage.
  public struct Chance: Hashable, Sendable {
    /// The least consistency.
    public let consistency: Double
    /// The least coverage.
    public let coverage: Double
    /// The probability.
    public let probability: Double
    /// Its Monte Carlo standard error; 0 where it is exact.
    public let standardError: Double
  }

  /// What the study’s own table shows, held against chance.
  public struct Observed: Hashable, Sendable {
    /// The sizes of the configurations that occur, largest first.
    public let rowSizes: [Int]
    /// How many configurations hold cases on both sides.
    public let contradictions: Int
    /// The consistency of a solution that covers the rows coded present; `nil` without such a row.
    public let consistency: Double?
    /// Its coverage.
    public let coverage: Double?
    /// The probability of no contradiction, the conditions as they are and the outcome dealt out at random.
    public let noContradiction: Double
    /// The probability of a solution at least this consistent that covers at least this much, likewise; `nil` without a solution.
    public let atLeastThis: Double?
    /// The same where conditions are random too; `nil` without a solution.
    public let atLeastThisInRandomRows: Chance?
  }

  /// What was asked.
  public let request: Request
  /// The shape.
  public let shape: Shape
  /// The probability of no contradiction, each case with the outcome with probability ½.
  public let noContradiction: Double
  /// The same with as many cases in the outcome as the shape has; `nil` above ``NoContradiction/mostFixedCases`` cases.
  public let noContradictionFixed: Double?
  /// The chances of solutions at the inclusion cut that cover a quarter, half, three quarters and all of the cases with the outcome.
  public let chances: [Chance]
  /// What the table shows; `nil` without one, or where cells are open.
  public let observed: Observed?
  /// The smallest one-sided p of one condition, at the split of the shape.
  public let smallest: SmallestAttainableP
  /// How often a test of one condition rejects where nothing is associated and the outcome has the share of the shape.
  public let size: Double
  /// How often at least one of the conditions is rejected then, if they do not depend on one another.
  public let sizeOfAny: Double
  /// The rows and numbers of the planning table.
  public let planning: PlanningTable
  /// Cases of a table that count nowhere: a cell is open, or exactly 0.5.
  public let openCases: [String]

  /// The sizes that a planning table shows, beside the study's own.
  static let sizes = [4, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50]

  /// Looks at a shape alone.
  ///
  /// - Parameters:
  ///   - shape: The shape.
  ///   - request: What is asked.
  /// - Throws: `PowerError`.
  public init(_ shape: Shape, _ request: Request) throws(PowerError) {
    try self.init(shape, request, rows: nil, openCases: [])
  }

  /// Looks at a table where there is one, and at a shape otherwise.
  ///
  /// - Parameters:
  ///   - input: The table; `nil` for none.
  ///   - cases: Without a table, the number of cases.
  ///   - conditions: Without a table, the number of conditions.
  ///   - withOutcome: Without a table, how many cases have the outcome; `nil` for half of them.
  ///   - request: What is asked.
  /// - Throws: `PowerError`; `SetTheoryError` for a literal that the table does not have.
  public init(_ input: SetAnalysisInput?, cases: Int, conditions: Int, withOutcome: Int?, _ request: Request) throws {
    guard let input else {
      try self.init(Shape(cases: cases, conditions: conditions, withOutcome: withOutcome), request)
      return
    }
    try self.init(input, request)
  }

  /// Looks at the shape of a table, and at what it shows.
  ///
  /// Cases count by the side of 0.5 on which they lie; levels of a multi-value condition as they are.
  ///
  /// - Parameters:
  ///   - input: The table, its conditions and the outcome.
  ///   - request: What is asked.
  /// - Throws: `PowerError`; `SetTheoryError` for a literal that the table does not have.
  public init(_ input: SetAnalysisInput, _ request: Request) throws {
    let table = input.reading.table
    let outcome = try LiteralSides(input.outcome, in: table)
    let columns = try input.conditions.conditions.map { try table.column($0.name) }
    var rows: [[Int]: (with: Int, without: Int)] = [:]
    var open: [String] = []
    for index in table.cases.indices {
      let values = columns.map { Self.value($0, index) }
      guard let side = outcome.sides[index], !values.contains(nil) else {
        open.append(table.cases[index])
        continue
      }
      let key = values.compactMap { $0 }
      if side { rows[key, default: (0, 0)].with += 1 } else { rows[key, default: (0, 0)].without += 1 }
    }
    let isKnown = open.isEmpty
    let present = outcome.sides.count { $0 == true }
    let shape = try Shape(
      cases: table.cases.count, levels: columns.map(\.kind.levels), withOutcome: outcome.sides.contains(nil) ? nil : present)
    try self.init(shape, request, rows: isKnown ? Array(rows.values) : nil, openCases: open)
  }

  /// The value of a case in a condition; `nil` where it is open or at 0.5.
  private static func value(_ column: SetColumn, _ index: Int) -> Int? {
    let (low, high) = (column.lower[index], column.upper?[index] ?? column.lower[index])
    if column.kind.namesLevels { return low == high ? Int(low) : nil }
    switch (CellValue(lower: low, upper: high) ?? .unknown).presence {
    case .present: return 1
    case .absent: return 0
    case .undecided, .unknown: return nil
    }
  }
}
