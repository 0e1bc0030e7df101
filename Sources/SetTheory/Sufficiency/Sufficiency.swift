import Combinatorics

/// Which combinations of conditions are sufficient for an outcome: truth table, solutions, all models, and how well they fit.
public struct Sufficiency: Sendable {
  /// The truth table.
  public let table: TruthTable
  /// What was asked.
  public let options: SufficiencyOptions
  /// The solutions, in the order asked for.
  public let solutions: [FittedSolution]
  /// What no model was allowed to assume.
  public let excluded: ExcludedRemainders

  /// Analyses a table.
  ///
  /// - Parameters:
  ///   - data: The table, complete in the conditions and the outcome.
  ///   - conditions: The conditions.
  ///   - outcome: The outcome: `Y`, `~Y`, `Y[2]`. Its negation is an analysis of its own.
  ///   - options: What is asked.
  /// - Throws: `SetTheoryError` for a table, an expression or cut-offs without an answer; `Cancelled`.
  public init(_ data: SetTable, conditions: ConditionNames, outcome: Literal, options: SufficiencyOptions) throws {
    table = try TruthTable(data, conditions: conditions, outcome: outcome, parameters: options.cuts)
    self.options = options
    let problem = try Self.problem(table, options)
    let stated = try Self.stated(options, conditions)
    excluded = try Self.excluded(problem, stated: stated, negated: Self.negatedTable(of: table, data, options), options)
    let minimization = Minimization(
      problem, options: Self.minimizationOptions(options, untenable: stated + excluded.contradictory.terms))
    var evaluator = try FitEvaluator(data, conditions: conditions, outcome: outcome)
    var found: [SolutionType: Solution] = [:]
    solutions = try options.types.map { type in
      let solution = try Self.solution(type, minimization, &found)
      return FittedSolution(
        solution: solution, models: try solution.models.map { try Self.fitted($0, &evaluator) },
        counterfactuals: type == .intermediate ? Self.counterfactuals(minimization, found) : [])
    }
  }

  static func problem(_ table: TruthTable, _ options: SufficiencyOptions) throws(SetTheoryError) -> MinimizationProblem {
    try MinimizationProblem(
      names: table.conditions, rows: table.rows.map { ($0.configuration, $0.outcome) }, outcome: table.outcome.description,
      contradictions: options.contradictions)
  }

  static func minimizationOptions(_ options: SufficiencyOptions, untenable: [Term]) -> Minimization.Options {
    Minimization.Options(
      models: options.models, limit: options.limit, expectations: DirectionalExpectations(options.expectations), untenable: untenable,
      effort: options.effort)
  }

  /// A solution; those that an intermediate one is made from are found once.
  static func solution(
    _ type: SolutionType, _ minimization: Minimization, _ found: inout [SolutionType: Solution]
  ) throws -> Solution {
    if let known = found[type] { return known }
    let solution: Solution
    switch type {
    case .conservative: solution = try minimization.conservative()
    case .parsimonious: solution = try minimization.parsimonious()
    case .intermediate:
      solution = try minimization.intermediate(
        conservative: self.solution(.conservative, minimization, &found), parsimonious: self.solution(.parsimonious, minimization, &found))
    }
    found[type] = solution
    return solution
  }

  private static func fitted(_ model: Model, _ evaluator: inout FitEvaluator) throws(SetTheoryError) -> FittedModel {
    var coverage: [Term: Double] = [:]
    for term in model.terms { coverage[term] = try evaluator.fit(of: term).rawCoverage ?? 0 }
    let terms = model.terms.sorted { first, second in
      let (a, b) = (coverage[first] ?? 0, coverage[second] ?? 0)
      // Sums that differ in the last bits only must not decide the order.
      return abs(a - b) > CutOff.tolerance ? a > b : first < second
    }
    return FittedModel(model: model, fit: try evaluator.fit(of: terms))
  }

  private static func counterfactuals(_ minimization: Minimization, _ found: [SolutionType: Solution]) -> [Counterfactuals] {
    guard let complex = found[.conservative], let simple = found[.parsimonious] else { return [] }
    var result: [Counterfactuals] = []
    for (first, conservative) in complex.models.enumerated() {
      for (second, parsimonious) in simple.models.enumerated() where result.count < minimization.options.limit {
        let parts = minimization.counterfactuals(conservative: conservative, parsimonious: parsimonious)
        result.append(
          Counterfactuals(
            origin: Model.Origin(conservative: first + 1, parsimonious: second + 1), easy: parts.easy, difficult: parts.difficult))
      }
    }
    return result
  }
}
