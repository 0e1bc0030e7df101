import Cases
import SetTheory

/// Analyses the outcome of a study over a table, or the negation.
struct TableStudySide {
  private let study: TableStudyFile
  private let input: SetAnalysisInput
  let options: SufficiencyOptions
  let outcome: Literal

  init(_ study: TableStudyFile, _ input: SetAnalysisInput, _ texts: SufficiencyInput, isNegated: Bool) throws {
    self.study = study
    self.input = input
    outcome = isNegated ? input.outcome.negated : input.outcome
    var options = SufficiencyOptions(
      cuts: try StudySetTable.cuts(study.cutOff),
      types: study.expectations.isEmpty ? [.conservative, .parsimonious] : SolutionType.allCases,
      models: study.models == .minimum ? .minimum : .irredundant)
    try texts.complete(&options, for: input)
    if isNegated {
      // What is expected to go with the outcome is expected to be missing where the outcome is; what is necessary for it, is not for its negation.
      options.expectations = Self.negated(options.expectations, input.conditions)
      options.necessary = []
      // Nothing is left to make an intermediate solution from.
      if options.expectations.isEmpty { options.types = [.conservative, .parsimonious] }
    }
    self.options = options
  }

  /// The values of each condition that are not expected; joint expectations have no counterpart.
  static func negated(_ expectations: [Term], _ conditions: ConditionNames) -> [Term] {
    let single = DirectionalExpectations(expectations).single
    return single.sorted { $0.key < $1.key }.flatMap { condition, values in
      (0..<conditions.conditions[condition].kind.levels).filter { !values.contains($0) }.map { Term([condition: $0]) }
    }
  }

  func side() throws -> TableStudyResult.Side {
    let table = input.reading.table
    let truthTable = try TruthTable(table, conditions: input.conditions, outcome: outcome, parameters: options.cuts)
    let necessity = try Necessity(
      table, conditions: input.conditions, outcome: outcome,
      parameters: NecessityParameters(
        inclusionCut: study.cutOff(.necessityInclCut) ?? 0.9, coverageCut: study.cutOff(.necessityCovCut) ?? 0,
        relevanceCut: study.cutOff(.necessityRonCut) ?? 0, depth: Int(study.cutOff(.necessityDepth) ?? 1)))
    do {
      let sufficiency = try Sufficiency(table, conditions: input.conditions, outcome: outcome, options: options)
      return TableStudyResult.Side(
        outcome: outcome, truthTable: truthTable, necessity: necessity, sufficiency: sufficiency, noSolution: nil,
        theories: try theories(sufficiency))
    } catch let error as SetTheoryError where error.meansNoSolution {
      return TableStudyResult.Side(
        outcome: outcome, truthTable: truthTable, necessity: necessity, sufficiency: nil, noSolution: error, theories: [])
    }
  }

  /// The theories about the outcome, held against the models of the intermediate solution, or of the parsimonious one where there is none.
  private func theories(_ sufficiency: Sufficiency) throws -> [TableStudyResult.Theory] {
    guard outcome == input.outcome, let interpreted = sufficiency.solutions.last else { return [] }
    return try study.theories.flatMap { theory in
      let expected = try Expression(parsing: theory.expression, over: input.reading.table)
      return try interpreted.models.enumerated().map { index, model in
        let found = Expression.or(
          model.terms.map { term in
            .and(term.literals.map { .literal(input.conditions.literal($0.condition, value: $0.value)) })
          })
        return TableStudyResult.Theory(
          theory: theory, model: index + 1,
          evaluation: try TheoryEvaluation(theory: expected, evidence: found, outcome: outcome, in: input.reading.table))
      }
    }
  }
}

extension SetTheoryError {
  /// Whether the table is sound and merely has no solution.
  var meansNoSolution: Bool {
    switch self {
    case .noPositiveRow, .allContradictory: true
    default: false
    }
  }
}
