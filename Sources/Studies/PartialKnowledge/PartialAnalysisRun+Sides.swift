import Combinatorics
import Membership
import SetTheory

extension PartialAnalysisRun {
  /// The truth tables and solutions of the outcome and of its negation; none where the outcome cannot vary.
  func sides() throws -> [PartialAnalysis.Side] {
    guard outcomeCanVary else { return [] }
    return try [outcome, outcome.negated].compactMap { try side($0) }
  }

  private func side(_ outcome: Literal) throws -> PartialAnalysis.Side? {
    guard let rows = try truthTable(outcome) else { return nil }
    return PartialAnalysis.Side(
      outcome: outcome.description, rows: rows.rows.map(row), rowsComplete: rows.isComplete, solutions: try solutions(outcome))
  }

  /// The truth table; `nil` where no case can have the outcome, so that there is nothing to say of it.
  private func truthTable(_ outcome: Literal) throws -> PartialTruthTable? {
    do throws(SetTheoryError) {
      return try PartialTruthTable(table, conditions: conditions, outcome: outcome, parameters: cuts)
    } catch {
      if case .emptyOutcome = error { return nil }
      throw error
    }
  }

  private func row(_ row: PartialTruthTable.Row) -> PartialAnalysis.Row {
    let term = Term(Dictionary(uniqueKeysWithValues: conditions.conditions.indices.map { ($0, row.configuration[$0]) }))
    return PartialAnalysis.Row(
      expression: conditions.text(term), cases: row.certainCases.map { table.cases[$0] },
      possibleCases: row.possibleCases.map { table.cases[$0] }, consistency: row.consistency, pri: row.pri, outcome: row.outcome,
      possibleOutcomes: row.possibleOutcomes)
  }

  private func solutions(_ outcome: Literal) throws -> [PartialAnalysis.Solution] {
    let completions = try SetTheory.Completions(table, columns: columns, limit: parameters.completions, seed: UInt64(parameters.seed))
    let models = try CompletionModels(
      table, conditions: conditions, outcome: outcome, options: SufficiencyOptions(cuts: cuts), completions: completions)
    return try models.solutions.map { solution in
      try PartialAnalysis.Solution(solution, models.completions, conditions, outcome, table, mostModels: Self.mostModels)
    }
  }

  /// How many models are listed of each type.
  static let mostModels = 10
}

extension PartialAnalysis.Solution {
  /// What was found of one type, with bounds of the models listed.
  ///
  /// - Parameters:
  ///   - found: What was found.
  ///   - completions: The completions looked at.
  ///   - conditions: The conditions.
  ///   - outcome: The outcome.
  ///   - table: The table.
  ///   - mostModels: How many models are listed.
  /// - Throws: `SetTheoryError` for too many open cells in a case.
  init(
    _ found: CompletionModels.Solutions, _ completions: SetTheory.Completions, _ conditions: ConditionNames, _ outcome: Literal,
    _ table: SetTable, mostModels: Int
  ) throws {
    let examined = Double(completions.examined)
    func cell(_ number: Int) -> Cell {
      Cell(caseID: table.cases[completions.cells[number].caseIndex], condition: completions.cells[number].column)
    }
    type = found.type
    self.completions = PartialAnalysis.Completions(completions)
    conclusions = found.conclusions.count
    withoutSolution = Dictionary(
      found.conclusions.compactMap { item in item.value.reason.map { ($0.rawValue, Double(item.count) / examined) } }, uniquingKeysWith: +)
    models = try found.models.prefix(mostModels).map { item in
      let bounds = try Self.bounds(item.value, conditions, outcome, table)
      return Model(
        expression: conditions.text(item.value), shareOfCodings: Double(item.count) / examined, consistency: bounds?.consistency,
        pri: bounds?.pri, coverage: bounds?.coverage)
    }
    modelsTotal = found.models.count
    implicants = found.implicants.map {
      Implicant(
        expression: conditions.text($0.term), status: $0.standing, shareOfCodings: Double($0.primeCount) / examined,
        shareValid: Double($0.validCount) / examined)
    }
    certainTerms = found.certainTerms?.map { conditions.text($0) }
    settlingSets = found.settling.map { $0.sets.map { $0.map(cell) } }
    firstQuestions = (found.settling?.firstQuestions ?? []).map {
      Question(cases: $0.cases.map { table.cases[$0] }, settles: Double($0.settled) / examined)
    }
  }

  private static func bounds(
    _ terms: [Term], _ conditions: ConditionNames, _ outcome: Literal, _ table: SetTable
  ) throws(SetTheoryError) -> FitBounds? {
    let products = terms.map { term in
      Expression.and(term.literals.map { .literal(conditions.literal($0.condition, value: $0.value)) })
    }
    return try PartialFit(Proposition(set: .or(products), relation: .sufficient, outcome: outcome), in: table).whole.bounds
  }
}

extension PartialAnalysis.Completions {
  init(_ completions: SetTheory.Completions) {
    total = completions.total.description
    examined = completions.examined
    grid = completions.cells.contains { !$0.isExhaustive } ? OpenCell.scale : []
    scope =
      switch completions.scope {
      case .all: .all
      case .grid: .grid
      case .sample: .sample
      }
  }
}
