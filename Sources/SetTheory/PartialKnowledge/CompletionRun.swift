import Combinatorics

/// The completions as they are run through, each different truth table minimized once.
struct CompletionRun {
  /// A truth table met.
  struct Coding {
    /// The rows that have cases, with their outcomes.
    let rows: [TermRow]
    /// The conclusion of each type, by number.
    let conclusions: [Int]
    /// The prime implicants of each type's solution.
    let primes: [[Term]]
    /// In how many completions it is met.
    var count: Int
  }

  /// A row's configuration and outcome.
  struct TermRow: Hashable {
    let configuration: Configuration
    let outcome: RowOutcome
  }

  private struct Key: Hashable {
    let rows: [TermRow]
    /// The rows of the negated outcome where they play a part.
    let negated: [TermRow]
    let isConstant: Bool
  }

  private(set) var codings: [Coding] = []
  let table: SetTable
  let conditions: ConditionNames
  private let outcome: Literal
  let options: SufficiencyOptions
  let completions: Completions
  private let columnOf: [Int]
  private var columns: [[Double]]
  private let chosen: [SetColumn]
  private var index: [Key: Int] = [:]
  /// By type, the conclusions met and their numbers.
  private(set) var conclusions: [[CompletionModels.Conclusion]]
  private var numberOf: [[CompletionModels.Conclusion: Int]]
  /// By completion, the number of its coding.
  private(set) var codingOf: [Int] = []

  init(
    _ table: SetTable, conditions: ConditionNames, outcome: Literal, options: SufficiencyOptions, completions: Completions
  ) throws(SetTheoryError) {
    guard !conditions.conditions.contains(where: { $0.name == outcome.name }) else { throw .outcomeIsCondition(outcome.name) }
    chosen = try table.columns(of: conditions) + [table.column(outcome.name)]
    try table.check(outcome)
    columns = chosen.map(\.lower)
    let names = chosen.map(\.name)
    columnOf = completions.cells.map { cell in names.firstIndex(of: cell.column) ?? 0 }
    conclusions = options.types.map { _ in [] }
    numberOf = options.types.map { _ in [:] }
    self.table = table
    self.conditions = conditions
    self.outcome = outcome
    self.options = options
    self.completions = completions
  }

  /// Looks at every completion.
  mutating func lookAtAll() throws {
    var inner = options
    inner.effort = Effort(steps: options.effort.steps, isCancelled: options.effort.isCancelled)
    codingOf.reserveCapacity(completions.examined)
    try completions.forEach { number, places in
      if number % 64 == 0 {
        if options.effort.isCancelled() { throw Cancelled() }
        options.effort.progress(Effort.Progress(done: number, total: completions.examined))
      }
      for (cell, place) in places.enumerated() {
        columns[columnOf[cell]][completions.cells[cell].caseIndex] = completions.cells[cell].answers[place]
      }
      try lookAt(inner)
    }
  }

  private mutating func lookAt(_ options: SufficiencyOptions) throws {
    var complete: [SetColumn] = []
    for (column, values) in zip(chosen, columns) {
      complete.append(try SetColumn(name: column.name, kind: column.kind, lower: values))
    }
    let data = try SetTable(cases: table.cases, columns: complete)
    func coded(_ outcome: Literal) throws(SetTheoryError) -> (table: TruthTable, isConstant: Bool) {
      let y = try data.memberships(in: outcome)
      let coded = TruthTable(
        unchecked: data, Array(complete.dropLast()), y, conditions: conditions, outcome: outcome, parameters: options.cuts)
      return (coded, y.allSatisfy { $0 == y[0] })
    }
    let own = try coded(outcome)
    func rows(_ table: TruthTable) -> [TermRow] {
      table.rows.filter { $0.outcome != .remainder }.map { TermRow(configuration: $0.configuration, outcome: $0.outcome) }
    }
    let key = Key(
      rows: rows(own.table), negated: options.excludesContradictoryAssumptions ? rows(try coded(outcome.negated).table) : [],
      isConstant: own.isConstant)
    if let known = index[key] {
      codings[known].count += 1
      codingOf.append(known)
      return
    }
    index[key] = codings.count
    codingOf.append(codings.count)
    let found = try conclude(own.table, own.isConstant, data, options)
    let numbers = found.enumerated().map { type, item in enter(item.conclusion, type) }
    codings.append(Coding(rows: key.rows, conclusions: numbers, primes: found.map(\.primes), count: 1))
  }

  private typealias Found = (conclusion: CompletionModels.Conclusion, primes: [Term])

  /// The conclusion of each type.
  private func conclude(_ coded: TruthTable, _ isConstant: Bool, _ data: SetTable, _ options: SufficiencyOptions) throws -> [Found] {
    func nothing(_ reason: CompletionModels.NoSolution) -> [Found] {
      options.types.map { _ in (CompletionModels.Conclusion(models: [], modelsTotal: .zero, reason: reason), []) }
    }
    guard !isConstant else { return nothing(.outcomeDoesNotVary) }
    let problem: MinimizationProblem
    do {
      problem = try Sufficiency.problem(coded, options)
    } catch .noPositiveRow {
      return nothing(.noPositiveRow)
    } catch .allContradictory {
      return nothing(.allContradictory)
    }
    let stated = try Sufficiency.stated(options, conditions)
    let excluded = try Sufficiency.excluded(
      problem, stated: stated, negated: Sufficiency.negatedTable(of: coded, data, options), options)
    let minimization = Minimization(
      problem, options: Sufficiency.minimizationOptions(options, untenable: stated + excluded.contradictory.terms))
    var found: [SolutionType: Solution] = [:]
    return try options.types.map { type in
      let solution = try Sufficiency.solution(type, minimization, &found)
      let models = solution.models.map(\.terms)
      return (.init(models: models, modelsTotal: solution.modelsTotal, reason: nil), solution.primeImplicants)
    }
  }

  private mutating func enter(_ conclusion: CompletionModels.Conclusion, _ type: Int) -> Int {
    if let known = numberOf[type][conclusion] { return known }
    numberOf[type][conclusion] = conclusions[type].count
    conclusions[type].append(conclusion)
    return conclusions[type].count - 1
  }
}
