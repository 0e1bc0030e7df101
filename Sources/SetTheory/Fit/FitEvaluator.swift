import Membership

/// Computes the fit of many solutions of one table, each distinct term once.
///
/// Cases with equal values in every condition and the outcome are summed together, so that a crisp table of a million cases costs no more than its rows.
/// The memory grows with the number of distinct terms times the number of distinct cases.
public struct FitEvaluator: Sendable {
  /// The conditions.
  public let conditions: ConditionNames
  /// The outcome.
  public let outcome: Literal

  private let profiles: Profiles
  private let columns: [SetColumn]
  private let outcomeSum: Double
  private var memberships: [Term: [Double]] = [:]
  private var fits: [Term: TermFit] = [:]

  /// Prepares a table.
  ///
  /// - Parameters:
  ///   - table: The table, complete in the conditions and the outcome.
  ///   - conditions: What the terms' conditions are called.
  ///   - outcome: The outcome: `Y`, `~Y`, `Y[2]`.
  /// - Throws: `SetTheoryError` for unknown columns, and cells that are not known.
  public init(_ table: SetTable, conditions: ConditionNames, outcome: Literal) throws(SetTheoryError) {
    let columns = try table.columns(of: conditions)
    for column in columns { try table.refuseUnknownCells(in: column) }
    let y = try table.memberships(in: outcome)
    self.conditions = conditions
    self.outcome = outcome
    self.columns = columns
    profiles = Profiles(columns, outcome: y)
    var sum = 0.0
    for position in profiles.outcome.indices { sum += profiles.outcome[position] * profiles.weight(position) }
    outcomeSum = sum
  }

  /// The fit of a disjunction of terms.
  ///
  /// - Parameter terms: The terms.
  /// - Returns: The fit, the terms in the same order.
  /// - Throws: `SetTheoryError` for a literal that the conditions do not have.
  /// - Complexity: O(*N·T*) for *N* distinct cases and *T* terms, and O(*N·L*) for each term of *L* literals that is new.
  public mutating func fit(of terms: [Term]) throws(SetTheoryError) -> SolutionFit {
    for term in terms { try prepare(term) }
    let unique = UniqueCoverage(
      terms: terms.map { memberships[$0] ?? [] }, outcome: profiles.outcome, weights: profiles.weights)
    let parts = zip(terms, unique.sums).compactMap { term, sum in
      fits[term]?.with(uniqueCoverage: FitSums.ratio(sum, outcomeSum))
    }
    var sums = FitSums()
    var deviant: [Int] = []
    var uncovered: [Int] = []
    for position in profiles.outcome.indices {
      let (x, y) = (unique.largest[position], profiles.outcome[position])
      sums.add(x, y, weight: profiles.weight(position))
      switch CaseRole(set: x, outcome: y) {
      case .deviantInKind: profiles.appendCases(of: position, to: &deviant)
      case .uncovered: profiles.appendCases(of: position, to: &uncovered)
      default: break
      }
    }
    return SolutionFit(
      terms: parts, sums: sums, deviantCases: profiles.ordered(deviant), uncoveredCases: profiles.ordered(uncovered))
  }

  /// The fit of a single term, its unique coverage being its raw coverage.
  ///
  /// - Parameter term: The term.
  /// - Returns: The fit.
  /// - Throws: `SetTheoryError` for a literal that the conditions do not have.
  public mutating func fit(of term: Term) throws(SetTheoryError) -> TermFit {
    try prepare(term)
    guard let fit = fits[term] else { preconditionFailure("a prepared term has a fit") }
    return fit
  }

  private mutating func prepare(_ term: Term) throws(SetTheoryError) {
    guard fits[term] == nil else { return }
    try check(term)
    var x = [Double](repeating: 1, count: profiles.outcome.count)
    for (condition, value) in term.literals {
      let namesLevels = columns[condition].kind.namesLevels
      let cells = columns[condition].lower
      for position in x.indices {
        let cell = cells[profiles.first[position]]
        x[position] = min(x[position], SetColumn.membership(of: cell, in: value, namesLevels: namesLevels))
      }
    }
    memberships[term] = x
    fits[term] = fit(of: term, x)
  }

  private func check(_ term: Term) throws(SetTheoryError) {
    for (condition, value) in term.literals {
      guard condition < conditions.count else { throw .conditionNotThere(condition + 1, of: conditions.count) }
      let levels = columns[condition].kind.levels
      guard value < levels else {
        throw .levelNotInCondition(condition: columns[condition].name, level: value, levels: levels)
      }
    }
  }

  private func fit(of term: Term, _ x: [Double]) -> TermFit {
    var sums = FitSums()
    var members: [Int] = []
    var typical: [Int] = []
    var deviant: [Int] = []
    for position in x.indices {
      let y = profiles.outcome[position]
      sums.add(x[position], y, weight: profiles.weight(position))
      guard x[position] > CellValue.crossover else { continue }
      profiles.appendCases(of: position, to: &members)
      switch CaseRole(set: x[position], outcome: y) {
      case .typical: profiles.appendCases(of: position, to: &typical)
      case .deviantInKind: profiles.appendCases(of: position, to: &deviant)
      default: break
      }
    }
    return TermFit(
      term: term, consistency: sums.consistency, pri: sums.pri, rawCoverage: sums.coverage, uniqueCoverage: sums.coverage,
      cases: profiles.ordered(members), typicalCases: profiles.ordered(typical), deviantCases: profiles.ordered(deviant))
  }
}
