import Combinatorics

extension Sufficiency {
  /// The configurations that what is stated excludes, observed ones too.
  static func stated(_ options: SufficiencyOptions, _ conditions: ConditionNames) throws(SetTheoryError) -> [Term] {
    var terms: [Term] = []
    for expression in options.necessary { terms += try corners(of: .not(expression), conditions) }
    for expression in options.impossible { terms += try corners(of: expression, conditions) }
    return TermAlgebra.absorbed(terms)
  }

  /// The configurations in whose corner a case would be a member of a set.
  private static func corners(of expression: Expression, _ conditions: ConditionNames) throws(SetTheoryError) -> [Term] {
    try SumOfProducts(expression, of: conditions).products.compactMap { product in
      // A product such as A*~A holds no corner.
      guard Set(product.map(\.condition)).count == product.count else { return nil }
      return Term(Dictionary(uniqueKeysWithValues: product.map { ($0.condition, $0.value) }))
    }
  }

  /// What no model may assume.
  ///
  /// Excluding what both sides use can make each turn to other remainders, which may again be the same. So both are minimized until they share none; every
  /// round excludes at least one remainder more.
  static func excluded(
    _ problem: MinimizationProblem, stated: [Term], negated table: TruthTable?, _ options: SufficiencyOptions
  ) throws -> ExcludedRemainders {
    let observed = problem.observed
    func remainders(_ terms: [Term]) -> SimplifyingAssumptions {
      let parts = TermAlgebra.difference(terms.sorted(), rows: observed, levels: problem.levels).sorted()
      return SimplifyingAssumptions(count: TermAlgebra.size(parts, levels: problem.levels), terms: parts)
    }
    var contradictory: [Term] = []
    var rounds = 0
    var isComplete = true
    if options.excludesContradictoryAssumptions, let table, table.rows.contains(where: { $0.outcome == .present }) {
      let negated = try Self.problem(table, options)
      while true {
        let minimizationOptions = minimizationOptions(options, untenable: stated + contradictory)
        let own = try Minimization(problem, options: minimizationOptions).parsimonious()
        let other = try Minimization(negated, options: minimizationOptions).parsimonious()
        rounds += 1
        isComplete = own.isComplete && other.isComplete
        let shared = Untenable.contradictory(outcome: own.models, negated: other.models, levels: problem.levels)
        if shared.isEmpty { break }
        contradictory += shared
      }
    }
    return ExcludedRemainders(
      stated: remainders(stated), contradictory: remainders(contradictory), rounds: rounds, isComplete: isComplete)
  }

  /// The truth table of the negated outcome, where remainders that both sides would use are excluded; otherwise `nil`.
  static func negatedTable(
    of table: TruthTable, _ data: SetTable, _ options: SufficiencyOptions
  ) throws(SetTheoryError) -> TruthTable? {
    guard options.excludesContradictoryAssumptions else { return nil }
    return try TruthTable(data, conditions: table.conditions, outcome: table.outcome.negated, parameters: options.cuts)
  }
}
