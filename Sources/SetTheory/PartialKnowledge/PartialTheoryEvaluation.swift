/// A theory's expectation held against the evidence whatever the unknown cells are; see ``TheoryEvaluation``.
public struct PartialTheoryEvaluation: Hashable, Sendable {
  /// One of the four areas.
  public struct Area: Hashable, Sendable {
    /// Whether theory expects the outcome here.
    public let isExpected: Bool
    /// Whether the evidence covers this area.
    public let isFound: Bool
    /// The set: `T*E`, `~T*E`, `T*~E` or `~T*~E`.
    public let expression: Expression
    /// The bounds of its figures.
    public let bounds: FitBounds
    /// The cases that lie here with the outcome.
    public let withOutcome: Cases
    /// The cases that lie here without the outcome.
    public let withoutOutcome: Cases
  }

  /// Cases by how far they are known to lie somewhere.
  public struct Cases: Hashable, Sendable {
    /// Those that do in every completion, by index.
    public let certain: [Int]
    /// Those that do in some completion, the certain ones among them, by index.
    public let possible: [Int]
  }

  /// *T*.
  public let theory: Expression
  /// *E*.
  public let evidence: Expression
  /// The outcome.
  public let outcome: Literal
  /// The areas `T*E`, `~T*E`, `T*~E`, `~T*~E`.
  public let areas: [Area]
  /// The cases' names.
  public let cases: [String]

  /// Holds a theory against evidence.
  ///
  /// - Parameters:
  ///   - theory: *T*.
  ///   - evidence: *E*.
  ///   - outcome: The outcome.
  ///   - table: The table; cells may be unknown.
  /// - Throws: `SetTheoryError` for unknown columns, an outcome that no case can have and too many open cells in a case.
  public init(theory: Expression, evidence: Expression, outcome: Literal, in table: SetTable) throws(SetTheoryError) {
    let y = try OpenFit.outcome(outcome, in: table)
    guard y.contains(where: { $0.max > 0 }) else { throw .emptyOutcome(outcome.description) }
    var areas: [Area] = []
    for (isExpected, isFound) in [(true, true), (false, true), (true, false), (false, false)] {
      let expression = Expression.and([isExpected ? theory : .not(theory), isFound ? evidence : .not(evidence)])
      let fit = try OpenFit(expression, outcome, in: table)
      let roles = fit.cases.map { $0.roles(isNecessity: false) }
      areas.append(
        Area(
          isExpected: isExpected, isFound: isFound, expression: expression, bounds: fit.bounds,
          withOutcome: Cases(roles, fit.patterns, [.typical, .deviantInDegree]),
          withoutOutcome: Cases(roles, fit.patterns, [.deviantInKind])))
    }
    self.theory = theory
    self.evidence = evidence
    self.outcome = outcome
    self.areas = areas
    cases = table.cases
  }
}

extension PartialTheoryEvaluation.Cases {
  /// The cases of which some or all possible roles are among those given.
  fileprivate init(_ roles: [Set<CaseRole>], _ patterns: OpenPatterns, _ sought: Set<CaseRole>) {
    certain = patterns.pattern.indices.filter { roles[patterns.pattern[$0]].isSubset(of: sought) }
    possible = patterns.pattern.indices.filter { !roles[patterns.pattern[$0]].isDisjoint(with: sought) }
  }
}
