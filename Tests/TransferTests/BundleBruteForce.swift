import Cases
import Membership
import SetTheory
import TestSupport
import Transfer

/// A small random problem, and everything about it by trying all subsets of changes in all completions.
///
/// Memberships are numbers on a grid, and a set is satisfied above 0.5: nothing of the search's bits is used here.
struct BundleBruteForce {
  typealias Changes = Set<Bundle.Change>

  let problem: BundleProblem
  /// For each condition, the values it may have.
  let domains: [[Double]]

  // MARK: A random problem

  init(seed: UInt64, isComplete: Bool = false) throws {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 2...5, using: &random)
    let kinds = (0..<count).map { _ in
      [SetKind.crisp, .crisp, .fuzzy, .fuzzy, .multiValue(levels: 3)].randomElement(using: &random) ?? .crisp
    }
    let names = try ConditionNames(kinds.enumerated().map { ConditionNames.Condition(name: "C\($0.offset)", kind: $0.element) })
    let cells = kinds.map { Self.cell($0, isComplete, &random) }
    let models = (0..<Int.random(in: 1...3, using: &random)).map { _ in Self.terms(1...3, kinds, &random) }
    let negated = Bool.random(using: &random) ? [Self.terms(1...2, kinds, &random)] : []
    let necessary = try (0..<Int.random(in: 0...1, using: &random)).map { _ in
      try Expression(parsing: Self.terms(1...3, kinds, &random).map { names.text($0) }.joined(separator: " + "))
    }
    let impossible = try (0..<Int.random(in: 0...1, using: &random)).map { _ in
      try Expression(parsing: names.text(Self.terms(1...1, kinds, &random)))
    }
    problem = try BundleProblem(
      target: TargetProfile(names, cells: cells), models: models, negatedModels: negated, necessary: necessary, impossible: impossible,
      options: Self.options(kinds, &random), horizon: Bool.random(using: &random) ? Double(Int.random(in: 6...30, using: &random)) : nil)
    domains = zip(kinds, cells).map { Self.domain($0, $1) }
  }

  private static func cell(_ kind: SetKind, _ isComplete: Bool, _ random: inout SeededGenerator) -> TargetProfile.Cell {
    if !isComplete, Int.random(in: 0..<3, using: &random) == 0 { return TargetProfile.unknown(kind) }
    guard kind == .fuzzy else { return TargetProfile.Cell(Double(Int.random(in: 0..<kind.levels, using: &random))) }
    let grid = [0, 0.2, 0.4, 0.6, 0.8, 1]
    let (a, b) = (grid.randomElement(using: &random) ?? 0, grid.randomElement(using: &random) ?? 1)
    return isComplete ? TargetProfile.Cell(a) : TargetProfile.Cell(lower: min(a, b), upper: max(a, b))
  }

  private static func domain(_ kind: SetKind, _ cell: TargetProfile.Cell) -> [Double] {
    let grid = kind == .fuzzy ? [0, 0.2, 0.4, 0.6, 0.8, 1] : (0..<kind.levels).map(Double.init)
    return grid.filter { $0 >= cell.lower && $0 <= cell.upper }
  }

  private static func terms(_ count: ClosedRange<Int>, _ kinds: [SetKind], _ random: inout SeededGenerator) -> [Term] {
    (0..<Int.random(in: count, using: &random)).map { _ in
      let chosen = kinds.indices.shuffled(using: &random).prefix(Int.random(in: 1...min(3, kinds.count), using: &random))
      return Term(Dictionary(uniqueKeysWithValues: chosen.map { ($0, Int.random(in: 0..<kinds[$0].levels, using: &random)) }))
    }
  }

  private static func options(_ kinds: [SetKind], _ random: inout SeededGenerator) -> [ActionableCondition] {
    kinds.enumerated().flatMap { index, kind in
      (0..<kind.levels).filter { _ in Bool.random(using: &random) }.map { value in
        ActionableCondition(
          condition: index, value: value, actionability: Int.random(in: 0..<5, using: &random) == 0 ? .fixed : .actionable,
          cost: AmountRange(lower: Double(index + 1), upper: Double(index + 1 + value)) ?? .unknown,
          leadTime: AmountRange(lower: Double(4 + 3 * value), upper: Double(10 + 3 * value)) ?? .unknown,
          after: index > 0 && Bool.random(using: &random) ? [index - 1] : [])
      }
    }
  }

  // MARK: Trying everything

  /// All completions.
  var completions: [[Double]] {
    domains.reduce([[]]) { part, domain in part.flatMap { start in domain.map { start + [$0] } } }
  }

  /// All sets of changes, at most one per condition, from those allowed.
  func subsets(_ allowed: [Bundle.Change]) -> [Changes] {
    (0..<problem.names.count).reduce([[]]) { part, condition in
      part + part.flatMap { start in allowed.filter { $0.condition == condition }.map { start.union([$0]) } }
    }
  }

  /// The sets of changes that are feasible.
  var feasible: [Changes] {
    subsets(problem.options.filter { $0.actionability != .fixed }.map { Bundle.Change(condition: $0.condition, value: $0.value) })
      .filter { changes in problem.horizon.map { time(changes) <= $0 } ?? true }
  }

  /// The shortest time that changes may take: the longest chain of those that wait for one another, here over all chains.
  private func time(_ changes: Changes) -> Double {
    func after(_ change: Bundle.Change) -> Set<Int> {
      var before: Set<Int> = []
      var open = [change.condition]
      while let condition = open.popLast() {
        for option in problem.options where option.condition == condition {
          open += option.after.filter { before.insert($0).inserted }
        }
      }
      return before
    }
    func finish(_ change: Bundle.Change) -> Double {
      let earlier = after(change)
      let own = problem.option(change)?.leadTime.lower ?? 0
      return own + (changes.filter { earlier.contains($0.condition) }.map(finish).max() ?? 0)
    }
    return changes.map(finish).max() ?? 0
  }

  private func membership(_ values: [Double], _ literal: (condition: Int, value: Int)) -> Double {
    let value = values[literal.condition]
    if problem.names.conditions[literal.condition].kind.namesLevels { return value == Double(literal.value) ? 1 : 0 }
    return literal.value == 0 ? 1 - value : value
  }

  private func membership(_ values: [Double], _ term: Term) -> Double { term.literals.map { membership(values, $0) }.min() ?? 1 }

  private func membership(_ values: [Double], _ set: Expression) throws -> Double {
    let columns = try zip(problem.names.conditions, values).map { try SetColumn(name: $0.name, kind: $0.kind, lower: [$1]) }
    return try SetTable(cases: ["target"], columns: columns).memberships(in: set)[0]
  }

  /// Whether changes are effective in a model for a completion.
  func isEffective(_ changes: Changes, model: [Term], in completion: [Double]) throws -> Bool {
    var values = completion
    for change in changes { values[change.condition] = Double(change.value) }
    guard model.contains(where: { membership(values, $0) > 0.5 }) else { return false }
    guard !problem.negatedModels.joined().contains(where: { membership(values, $0) > 0.5 }) else { return false }
    return try problem.necessary.allSatisfy { try membership(values, $0) > 0.5 }
      && problem.impossible.allSatisfy { try membership(values, $0) < 0.5 }
  }

  /// The sets that hold no other one.
  static func minimal(_ sets: [Changes]) -> Set<Changes> {
    Set(sets.filter { set in !sets.contains { $0.isStrictSubset(of: set) } })
  }

  /// The bundles that are minimal in a model for some completion.
  func listed(_ model: Int) throws -> Set<Changes> {
    let candidates = feasible
    return try completions.reduce(into: []) { all, completion in
      all.formUnion(
        Self.minimal(try candidates.filter { try isEffective($0, model: problem.models[model], in: completion) }))
    }
  }

  /// The minimal sets among some that are effective in models in every completion.
  func robust(_ models: [[Term]], among candidates: [Changes]) throws -> Set<Changes> {
    let completions = completions
    return Self.minimal(
      try candidates.filter { changes in
        try completions.allSatisfy { completion in
          try models.allSatisfy { try isEffective(changes, model: $0, in: completion) }
        }
      })
  }

  /// In how far changes are effective in a model.
  func certainty(_ changes: Changes, model: [Term]) throws -> Bundle.Certainty {
    let completions = completions
    let count = try completions.count { try isEffective(changes, model: model, in: $0) }
    return count == completions.count ? .certain : count > 0 ? .possible : .impossible
  }

  /// The smallest sets of changes beyond the feasible ones that open a model whatever is not known.
  func openings(_ model: [Term]) throws -> Set<Changes> {
    let every = (0..<problem.names.count).flatMap { condition in
      (0..<problem.names.conditions[condition].kind.levels).map { Bundle.Change(condition: condition, value: $0) }
    }
    let effective = try robust([model], among: subsets(every))
    let all =
      try effective.isEmpty
      ? []
      : subsets(every).filter { changes in
        try completions.allSatisfy { try isEffective(changes, model: model, in: $0) }
      }
    return Self.minimal(all.map { $0.filter { !isFeasible($0) } }).filter { !$0.isEmpty }
  }

  private func isFeasible(_ change: Bundle.Change) -> Bool {
    guard let option = problem.option(change), option.actionability != .fixed else { return false }
    return problem.horizon.map { (option.leadTime.lower ?? 0) <= $0 } ?? true
  }
}
