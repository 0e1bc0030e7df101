import Membership

/// How well a claim fits a complete table: its figures, those of its terms, and the cases for and against it.
public struct PropositionFit: Hashable, Sendable {
  /// A term of the claim's set, or all of them together.
  public struct Part: Hashable, Sendable {
    /// The set.
    public let expression: Expression
    /// The sums over cases.
    public let sums: FitSums
    /// What no other term covers, as a share of Σ*y*; `nil` where Σ*y* = 0.
    public let uniqueCoverage: Double?
    /// Each case's role in the claim.
    ///
    /// That a set is necessary means that the outcome is sufficient for it: of such a claim the two change sides, so that a case deviant in kind is always one that speaks
    /// against the claim.
    public let roles: [CaseRole]
    /// The cases with a membership above 0.5 in the set, by index.
    public let cases: [Int]

    /// The cases of a role, by index.
    public func cases(_ role: CaseRole) -> [Int] { roles.indices.filter { roles[$0] == role } }
  }

  /// The claim.
  public let proposition: Proposition
  /// The terms one by one, multiplied out; as they are written where that has too many products.
  public let terms: [Part]
  /// The set as a whole; its unique coverage is its coverage.
  public let whole: Part
  /// The cases' names.
  public let cases: [String]
  /// Whether every case has the same membership in the outcome, so that nothing can be said of sufficiency.
  public let outcomeIsConstant: Bool

  /// Evaluates a claim.
  ///
  /// - Parameters:
  ///   - proposition: The claim.
  ///   - table: The table, complete in the columns that the claim names.
  /// - Throws: `SetTheoryError` for unknown columns, cells that are not known and an outcome that no case has.
  public init(_ proposition: Proposition, in table: SetTable) throws(SetTheoryError) {
    let outcome = try table.memberships(in: proposition.outcome)
    guard outcome.contains(where: { $0 > 0 }) else { throw .emptyOutcome(proposition.outcome.description) }
    let expressions = try Self.terms(proposition.set, table)
    var memberships: [[Double]] = []
    for expression in expressions { memberships.append(try table.memberships(in: expression)) }
    let unique = UniqueCoverage(terms: memberships, outcome: outcome, weights: nil)
    let total = outcome.reduce(0, +)
    let isNecessity = proposition.relation == .necessary
    terms = zip(zip(expressions, memberships), unique.sums).map { pair, sum in
      Part(pair.0, pair.1, outcome, uniqueCoverage: FitSums.ratio(sum, total), isNecessity)
    }
    let set = try table.memberships(in: proposition.set)
    whole = Part(proposition.set, set, outcome, uniqueCoverage: FitSums(set: set, outcome: outcome).coverage, isNecessity)
    self.proposition = proposition
    cases = table.cases
    outcomeIsConstant = outcome.allSatisfy { $0 == outcome[0] }
  }

  private static func terms(_ set: Expression, _ table: SetTable) throws(SetTheoryError) -> [Expression] {
    var conditions: [ConditionNames.Condition] = []
    for column in table.columns where set.names.contains(column.name) { conditions.append(.init(name: column.name, kind: column.kind)) }
    do {
      let names = try ConditionNames(conditions)
      let sum = try SumOfProducts(set, of: names).expression(of: names)
      if case .disjunction(let parts) = sum { return parts }
      return [sum]
    } catch .tooManyProducts, .tooManyConditions, .noConditions {
      if case .disjunction(let parts) = set { return parts }
      return [set]
    }
  }
}

extension PropositionFit.Part {
  init(_ expression: Expression, _ set: [Double], _ outcome: [Double], uniqueCoverage: Double?, _ isNecessity: Bool) {
    self.expression = expression
    sums = FitSums(set: set, outcome: outcome)
    self.uniqueCoverage = uniqueCoverage
    roles = zip(set, outcome).map { isNecessity ? CaseRole(set: $1, outcome: $0) : CaseRole(set: $0, outcome: $1) }
    cases = set.indices.filter { set[$0] > CellValue.crossover }
  }
}
