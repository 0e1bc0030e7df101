import Membership

/// The necessary conditions for an outcome: single ones, conjunctions, and disjunctions of substitutes.
///
/// Every single literal is reported with its figures; of sets of two literals and more, those that reach the cut-offs. A disjunction is listed where no smaller one within
/// it reaches them, a conjunction where no larger one does, unless all are asked for. Each condition stands in a set at most once.
///
/// Goertz, G., & Mahoney, J. (2005). Two-level theories and fuzzy-set analysis. *Sociological Methods & Research* 33(4), 497–538. Schneider, C. Q., & Wagemann, C. (2012).
/// *Set-theoretic methods for the social sciences*, sections 3.2 and 9.2. Cambridge University Press.
public struct Necessity: Hashable, Sendable {
  /// The conditions.
  public let conditions: ConditionNames
  /// The outcome.
  public let outcome: Literal
  /// What was asked for.
  public let parameters: NecessityParameters
  /// The cases' names.
  public let cases: [String]
  /// Every literal with its figures, in the conditions' order, presence or the highest level first.
  public let singles: [NecessityFit]
  /// The conjunctions that reach the cut-offs, smallest first, then by consistency.
  public let conjunctions: Found
  /// The disjunctions that reach the cut-offs, smallest first, then by consistency.
  public let disjunctions: Found
  /// Whether every case has the same membership in the outcome, so that whatever all cases share looks necessary.
  public let outcomeIsConstant: Bool

  /// Sets of one form.
  public struct Found: Hashable, Sendable {
    /// Those that are listed.
    public let listed: [NecessityFit]
    /// How many there are, as far as the search went.
    public let total: Int
    /// The number of literals up to which every set was looked at.
    public let completeDepth: Int
  }

  /// Searches a table.
  ///
  /// - Parameters:
  ///   - table: The table, complete in the conditions and the outcome.
  ///   - conditions: The conditions, the outcome not among them.
  ///   - outcome: The outcome: `Y`, `~Y`, `Y[2]`.
  ///   - parameters: What to ask for.
  /// - Throws: `SetTheoryError` for unknown columns, cells that are not known, and an outcome that is a condition or that no case has.
  /// - Complexity: O(*N*) for each set that the cut-offs leave open: none that includes a conjunction below the inclusion cut, and none that includes a disjunction whose
  ///   excess over the outcome alone puts coverage or relevance below their cuts.
  public init(
    _ table: SetTable, conditions: ConditionNames, outcome: Literal, parameters: NecessityParameters
  ) throws(SetTheoryError) {
    let columns = try table.columns(of: conditions)
    guard !columns.contains(where: { $0.name == outcome.name }) else { throw .outcomeIsCondition(outcome.name) }
    for column in columns { try table.refuseUnknownCells(in: column) }
    let y = try table.memberships(in: outcome)
    guard y.contains(where: { $0 > 0 }) else { throw .emptyOutcome(outcome.description) }
    self.conditions = conditions
    self.outcome = outcome
    self.parameters = parameters
    cases = table.cases
    outcomeIsConstant = y.allSatisfy { $0 == y[0] }
    let literals = conditions.conditions.enumerated().flatMap { index, condition in
      (0..<condition.kind.levels).reversed().map { SumOfProducts.Pair(condition: index, value: $0) }
    }
    let space = LiteralSpace(literals: literals, columns: columns, outcome: y)
    let maker = FitMaker(conditions: conditions, columns: columns, outcome: y)
    singles = literals.indices.map { maker.fit(.single, [literals[$0]]) }
    func found(_ form: NecessityFit.Form) -> Found {
      let search = SetSearch(space, form: form, parameters: parameters)
      let fits = search.sets.prefix(parameters.limit).map { set in maker.fit(form, set.literals.map { literals[$0] }) }
      return Found(listed: fits, total: search.sets.count, completeDepth: search.completeDepth)
    }
    conjunctions = found(.conjunction)
    disjunctions = found(.disjunction)
  }

  /// The literals, conjunctions and disjunctions that reach the cut-offs and are listed.
  public var necessary: [NecessityFit] { singles.filter(reachesCuts) + conjunctions.listed + disjunctions.listed }

  /// Whether a set reaches the cut-offs.
  public func reachesCuts(_ fit: NecessityFit) -> Bool {
    CutOff.isReached(parameters.inclusionCut, by: fit.consistency) && CutOff.isReached(parameters.coverageCut, by: fit.coverage)
      && CutOff.isReached(parameters.relevanceCut, by: fit.relevance)
  }
}

/// Computes the figures of a set of literals in table order, as every other analysis does.
private struct FitMaker {
  let conditions: ConditionNames
  let columns: [SetColumn]
  let outcome: [Double]

  func fit(_ form: NecessityFit.Form, _ literals: [SumOfProducts.Pair]) -> NecessityFit {
    var sums = FitSums()
    var deviant: [Int] = []
    for index in outcome.indices {
      var x = form == .disjunction ? 0.0 : 1.0
      for literal in literals {
        let column = columns[literal.condition]
        let cell = SetColumn.membership(of: column.lower[index], in: literal.value, namesLevels: column.kind.namesLevels)
        x = form == .disjunction ? max(x, cell) : min(x, cell)
      }
      sums.add(x, outcome[index])
      if CaseRole(set: x, outcome: outcome[index]) == .uncovered { deviant.append(index) }
    }
    let parts = literals.map { Expression.literal(conditions.literal($0.condition, value: $0.value)) }
    return NecessityFit(
      form: form, literals: literals, expression: form == .disjunction ? .or(parts) : .and(parts),
      consistency: sums.necessityConsistency, coverage: sums.necessityCoverage, relevance: sums.relevance, deviantCases: deviant)
  }
}
