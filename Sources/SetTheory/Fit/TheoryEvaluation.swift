/// A theory's expectation held against the evidence: where both agree, where each stands alone, and the cases there.
///
/// *T* is the set that theory expects to be sufficient, *E* the set that analysis found. Cases in *T* are most likely, others least likely to have the outcome;
/// cases in *E* are covered when they have the outcome and inconsistent when they have not.
///
/// Ragin, C. C. (1987). *The comparative method*, chapter 7. University of California Press. Schneider, C. Q., & Wagemann, C. (2012). *Set-theoretic methods for the
/// social sciences*, section 11.3. Cambridge University Press. Oana, I.-E., & Schneider, C. Q. (2018). SetMethods. *The R Journal* 10(1), 507–533.
public struct TheoryEvaluation: Hashable, Sendable {
  /// One of the four areas.
  public struct Area: Hashable, Sendable {
    /// Whether theory expects the outcome here.
    public let isExpected: Bool
    /// Whether the evidence covers this area.
    public let isFound: Bool
    /// The set: `T*E`, `~T*E`, `T*~E` or `~T*~E`.
    public let expression: Expression
    /// The sums over cases.
    public let sums: FitSums
    /// The cases here, by index, that have the outcome.
    public let casesWithOutcome: [Int]
    /// The cases here, by index, that do not have the outcome.
    public let casesWithoutOutcome: [Int]
  }

  /// *T*.
  public let theory: Expression
  /// *E*.
  public let evidence: Expression
  /// The outcome.
  public let outcome: Literal
  /// The areas `T*E`, `~T*E`, `T*~E`, `~T*~E`.
  public let areas: [Area]
  /// The cases with exactly 0.5 in the outcome or in the smaller of two memberships, which lie in no area, by index.
  public let ambiguousCases: [Int]
  /// The cases' names.
  public let cases: [String]

  /// Holds a theory against evidence.
  ///
  /// - Parameters:
  ///   - theory: *T*.
  ///   - evidence: *E*.
  ///   - outcome: The outcome.
  ///   - table: The table, complete in the columns that are named.
  /// - Throws: `SetTheoryError` for unknown columns, cells that are not known and an outcome that no case has.
  public init(theory: Expression, evidence: Expression, outcome: Literal, in table: SetTable) throws(SetTheoryError) {
    let y = try table.memberships(in: outcome)
    guard y.contains(where: { $0 > 0 }) else { throw .emptyOutcome(outcome.description) }
    var areas: [Area] = []
    for (isExpected, isFound) in [(true, true), (false, true), (true, false), (false, false)] {
      let expression = Expression.and([isExpected ? theory : .not(theory), isFound ? evidence : .not(evidence)])
      let x = try table.memberships(in: expression)
      areas.append(
        Area(
          isExpected: isExpected, isFound: isFound, expression: expression, sums: FitSums(set: x, outcome: y),
          casesWithOutcome: y.indices.filter { x[$0] > 0.5 && y[$0] > 0.5 },
          casesWithoutOutcome: y.indices.filter { x[$0] > 0.5 && y[$0] < 0.5 }))
    }
    let placed = Set(areas.flatMap { $0.casesWithOutcome + $0.casesWithoutOutcome })
    self.theory = theory
    self.evidence = evidence
    self.outcome = outcome
    self.areas = areas
    ambiguousCases = y.indices.filter { !placed.contains($0) }
    cases = table.cases
  }
}
