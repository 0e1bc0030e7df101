public import Membership

/// Which conditions are necessary for an outcome whatever the unknown cells are, which may be, and which cannot.
///
/// Every single literal is reported with the bounds of its figures; of conjunctions and disjunctions of up to the depth asked for, those that reach the cut-offs in some completion.
public struct PartialNecessity: Hashable, Sendable {
  /// A literal, conjunction or disjunction with its bounds.
  public struct Fit: Hashable, Sendable {
    /// How the literals are put together.
    public let form: NecessityFit.Form
    /// The literals, each a condition's number and value, in order.
    public let literals: [SumOfProducts.Pair]
    /// The set.
    public let expression: Expression
    /// The bounds of Σmin(*x*, *y*) / Σ*y*; `nil` where no completion gives it a value.
    public let consistency: Bounds?
    /// The bounds of Σmin(*x*, *y*) / Σ*x*.
    public let coverage: Bounds?
    /// The bounds of the relevance of necessity.
    public let relevance: Bounds?
    /// Whether the cut-offs are reached: in all, some or no completion.
    public let status: Standing
    /// The cases in the outcome and out of the set in every completion, by index, which speak against necessity.
    public let certainDeviantCases: [Int]
    /// The cases that may be in the outcome and out of the set, by index.
    public let possibleDeviantCases: [Int]
  }

  /// The conditions.
  public let conditions: ConditionNames
  /// The outcome.
  public let outcome: Literal
  /// What was asked for.
  public let parameters: NecessityParameters
  /// The cases' names.
  public let cases: [String]
  /// Every literal, in the conditions' order, presence or the highest level first.
  public let singles: [Fit]
  /// Conjunctions of two literals and more that reach the cut-offs in some completion, smallest first.
  public let conjunctions: Found
  /// Disjunctions of two literals and more that do.
  public let disjunctions: Found
  /// Whether the outcome differs between cases in some completion.
  public let outcomeCanVary: Bool

  /// Sets of one form.
  public struct Found: Hashable, Sendable {
    /// Those that are listed.
    public let listed: [Fit]
    /// How many there are, as far as the search went.
    public let total: Int
    /// The number of literals up to which every set was looked at.
    public let completeDepth: Int
  }

  /// Searches a table.
  ///
  /// - Parameters:
  ///   - table: The table; cells may be unknown.
  ///   - conditions: The conditions, the outcome not among them.
  ///   - outcome: The outcome: `Y`, `~Y`, `Y[2]`.
  ///   - parameters: What to ask for.
  /// - Throws: `SetTheoryError` for unknown columns, an outcome that is a condition or that no case can have, and too many open cells in a case.
  public init(
    _ table: SetTable, conditions: ConditionNames, outcome: Literal, parameters: NecessityParameters
  ) throws(SetTheoryError) {
    guard !conditions.conditions.contains(where: { $0.name == outcome.name }) else { throw .outcomeIsCondition(outcome.name) }
    _ = try table.columns(of: conditions)
    let target = try OpenFit.outcome(outcome, in: table)
    guard target.contains(where: { $0.max > 0 }) else { throw .emptyOutcome(outcome.description) }
    var search = PartialNecessitySearch(table: table, conditions: conditions, outcome: outcome, parameters: parameters)
    singles = try search.singles()
    conjunctions = try search.found(.conjunction, singles)
    disjunctions = try search.found(.disjunction, singles)
    self.conditions = conditions
    self.outcome = outcome
    self.parameters = parameters
    cases = table.cases
    outcomeCanVary = AttainableSet.canVary(target)
  }
}

/// Goes through literals and sets of them, smaller sets first.
private struct PartialNecessitySearch {
  let table: SetTable
  let conditions: ConditionNames
  let outcome: Literal
  let parameters: NecessityParameters
  private var visited = 0

  init(table: SetTable, conditions: ConditionNames, outcome: Literal, parameters: NecessityParameters) {
    self.table = table
    self.conditions = conditions
    self.outcome = outcome
    self.parameters = parameters
  }

  func singles() throws(SetTheoryError) -> [PartialNecessity.Fit] {
    var result: [PartialNecessity.Fit] = []
    for (index, condition) in conditions.conditions.enumerated() {
      for value in (0..<condition.kind.levels).reversed() { result.append(try fit(.single, [.init(condition: index, value: value)])) }
    }
    return result
  }

  /// The sets of one form.
  ///
  /// A conjunction within one that can be necessary can be necessary itself. A disjunction is listed where no part of it reaches the cut-offs for certain.
  mutating func found(_ form: NecessityFit.Form, _ singles: [PartialNecessity.Fit]) throws(SetTheoryError) -> PartialNecessity.Found {
    var layer = singles.filter { form == .conjunction ? canBeConsistent($0) : $0.status != .holds }
    var all: [PartialNecessity.Fit] = []
    var complete = 1
    for size in stride(from: 2, through: parameters.depth, by: 1) {
      var next: [PartialNecessity.Fit] = []
      for item in layer {
        for single in singles where item.literals.last.map({ $0.condition < single.literals[0].condition }) ?? false {
          visited += 1
          guard visited <= parameters.mostVisited else { return found(all, complete) }
          let fit = try fit(form, item.literals + single.literals)
          if form == .conjunction ? canBeConsistent(fit) : fit.status != .holds { next.append(fit) }
          if fit.status != .fails, parameters.listsAll || form == .conjunction || single.status != .holds { all.append(fit) }
        }
      }
      complete = size
      layer = next
    }
    return found(all, max(complete, layer.isEmpty ? parameters.depth : complete))
  }

  private func found(_ all: [PartialNecessity.Fit], _ depth: Int) -> PartialNecessity.Found {
    let sorted = all.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.literals.count != b.literals.count { return a.literals.count < b.literals.count }
      if a.status != b.status { return a.status == .holds }
      return left.offset < right.offset
    }
    return PartialNecessity.Found(listed: Array(sorted.map(\.element).prefix(parameters.limit)), total: all.count, completeDepth: depth)
  }

  private func canBeConsistent(_ fit: PartialNecessity.Fit) -> Bool {
    fit.consistency.map { CutOff.isReached(parameters.inclusionCut, by: $0.max) } ?? false
  }

  private func fit(_ form: NecessityFit.Form, _ literals: [SumOfProducts.Pair]) throws(SetTheoryError) -> PartialNecessity.Fit {
    let parts = literals.map { Expression.literal(conditions.literal($0.condition, value: $0.value)) }
    let expression: Expression = form == .disjunction ? .or(parts) : .and(parts)
    let open = try OpenFit(expression, outcome, in: table)
    let bounds = open.bounds
    let roles = open.cases.map { $0.roles(isNecessity: true) }
    let pattern = open.patterns.pattern
    return PartialNecessity.Fit(
      form: form, literals: literals, expression: expression, consistency: bounds.necessityConsistency,
      coverage: bounds.necessityCoverage, relevance: bounds.relevance,
      status: standing(bounds),
      certainDeviantCases: pattern.indices.filter { roles[pattern[$0]] == [.deviantInKind] },
      possibleDeviantCases: pattern.indices.filter { roles[pattern[$0]].contains(.deviantInKind) })
  }

  /// Whether the cut-offs are reached.
  ///
  /// Each cut-off is decided by its own bounds; where several may be missed or reached separately, whether all are reached together stays open.
  private func standing(_ bounds: FitBounds) -> Standing {
    let each = [
      Standing(of: bounds.necessityConsistency, reaching: parameters.inclusionCut),
      Standing(of: bounds.necessityCoverage, reaching: parameters.coverageCut),
      Standing(of: bounds.relevance, reaching: parameters.relevanceCut),
    ]
    if each.contains(.fails) { return .fails }
    return each.allSatisfy { $0 == .holds } ? .holds : .open
  }
}
