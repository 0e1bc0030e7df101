/// The memberships of cases in every literal, cases that are alike together.
struct LiteralSpace {
  /// The literals, by condition.
  let literals: [SumOfProducts.Pair]
  /// The membership of each distinct case in each literal.
  let memberships: [[Double]]
  /// The membership of each distinct case in the outcome.
  let outcome: [Double]
  /// How many cases are like each.
  let weights: [Double]
  /// The largest membership in any literal from this one on, per distinct case; one more than the literals, the last 0.
  let largestFrom: [[Double]]

  init(literals: [SumOfProducts.Pair], columns: [SetColumn], outcome: [Double]) {
    let profiles = Profiles(columns, outcome: outcome)
    self.literals = literals
    memberships = literals.map { literal in
      let column = columns[literal.condition]
      return profiles.first.map {
        SetColumn.membership(of: column.lower[$0], in: literal.value, namesLevels: column.kind.namesLevels)
      }
    }
    self.outcome = profiles.outcome
    weights = profiles.outcome.indices.map { profiles.weight($0) }
    var largest = [[Double](repeating: 0, count: profiles.outcome.count)]
    for cells in memberships.reversed() { largest.append(zip(largest[largest.count - 1], cells).map { max($0, $1) }) }
    largestFrom = largest.reversed()
  }
}

/// The sets of two literals and more that reach the cut-offs, found size by size without visiting what bounds exclude.
///
/// With *x* growing, consistency Σmin(*x*, *y*)/Σ*y* does not fall, the excess Σ(*x* − min(*x*, *y*)) does not fall, and relevance does not rise. So a conjunction below the
/// inclusion cut has no larger one above it; a disjunction whose relevance is below its cut has no larger one above it, nor one whose coverage would miss its cut even
/// if it held all of the outcome, Σ*y*/(Σ*y* + excess); and one that misses the inclusion cut with every later literal added is left too.
struct SetSearch {
  /// A set that reaches the cut-offs.
  struct Found {
    /// Its literals, by number, in rising order.
    let literals: [Int]
    /// Σ*x*.
    let set: Double
    /// Σmin(*x*, *y*).
    let both: Double
  }

  /// The largest number of sets that are kept; the search stops there and says so.
  static let mostFound = 1_000_000

  /// The sets.
  private(set) var sets: [Found] = []
  /// The size up to which every set was looked at.
  private(set) var completeDepth: Int

  private let space: LiteralSpace
  private let form: NecessityFit.Form
  private let parameters: NecessityParameters
  private let outcomeSum: Double
  private let caseCount: Double
  /// For each literal the found sets that hold it.
  private var found: [[Int]]
  private var visited = 0

  private struct Figures {
    var set = 0.0
    var both = 0.0
  }

  init(_ space: LiteralSpace, form: NecessityFit.Form, parameters: NecessityParameters) {
    self.space = space
    self.form = form
    self.parameters = parameters
    outcomeSum = zip(space.outcome, space.weights).reduce(0) { $0 + $1.0 * $1.1 }
    caseCount = space.weights.reduce(0, +)
    found = [[Int]](repeating: [], count: space.literals.count)
    completeDepth = 1
    let conditions = (space.literals.last?.condition ?? 0) + 1
    recordSingles()
    for size in 2...max(2, min(parameters.depth, conditions)) where size <= parameters.depth && size <= conditions {
      collect(size)
      guard !isExhausted else { break }
      completeDepth = size
    }
    if !isExhausted { completeDepth = parameters.depth }
    if form == .conjunction, !parameters.listsAll { keepMaximal() }
    sets.removeAll { $0.literals.count < 2 }
    sets.sort(by: comesFirst)
  }

  private var isExhausted: Bool { visited >= parameters.mostVisited || sets.count >= Self.mostFound }

  /// Fewest literals first, then the highest consistency and relevance, then by the literals.
  private func comesFirst(_ left: Found, _ right: Found) -> Bool {
    if left.literals.count != right.literals.count { return left.literals.count < right.literals.count }
    if abs(left.both - right.both) > CutOff.tolerance * outcomeSum { return left.both > right.both }
    let (a, b) = (relevance(left.set, left.both) ?? 0, relevance(right.set, right.both) ?? 0)
    if abs(a - b) > CutOff.tolerance { return a > b }
    return left.literals.lexicographicallyPrecedes(right.literals)
  }

  private func relevance(_ set: Double, _ both: Double) -> Double? {
    FitSums.ratio(caseCount - set, caseCount - both, scale: caseCount)
  }

  /// Literals that reach the cut-offs alone make every disjunction with them redundant.
  private mutating func recordSingles() {
    for literal in space.literals.indices {
      let figures = figures(of: space.memberships[literal])
      if reachesCuts(figures) { record([literal], figures) }
    }
  }

  private mutating func record(_ literals: [Int], _ figures: Figures) {
    for literal in literals { found[literal].append(sets.count) }
    sets.append(Found(literals: literals, set: figures.set, both: figures.both))
  }

  /// All sets of a size, literals in rising order, without recursion.
  private mutating func collect(_ size: Int) {
    var chosen: [Int] = []
    var stack = [[Double]](repeating: [Double](repeating: 0, count: space.outcome.count), count: size + 1)
    stack[0] = [Double](repeating: form == .disjunction ? 0 : 1, count: space.outcome.count)
    var next = 0
    while true {
      let conditionsLeft = space.literals.count - next
      if conditionsLeft <= 0 || chosen.count == size || isExhausted {
        guard let last = chosen.popLast() else { return }
        next = last + 1
        continue
      }
      let literal = next
      next += 1
      if let last = chosen.last, space.literals[last].condition == space.literals[literal].condition { continue }
      visited += 1
      let figures = extend(&stack, at: chosen.count, by: literal)
      chosen.append(literal)
      if isRedundant(chosen) || isHopeless(figures, stack[chosen.count], last: literal, size: chosen.count, of: size) {
        chosen.removeLast()
      } else if chosen.count == size {
        if reachesCuts(figures) { record(chosen, figures) }
        chosen.removeLast()
      }
    }
  }

  private func extend(_ stack: inout [[Double]], at depth: Int, by literal: Int) -> Figures {
    let cells = space.memberships[literal]
    var figures = Figures()
    for index in cells.indices {
      let x = form == .disjunction ? max(stack[depth][index], cells[index]) : min(stack[depth][index], cells[index])
      stack[depth + 1][index] = x
      figures.set += x * space.weights[index]
      figures.both += min(x, space.outcome[index]) * space.weights[index]
    }
    return figures
  }

  private func figures(of memberships: [Double]) -> Figures {
    var figures = Figures()
    for index in memberships.indices {
      figures.set += memberships[index] * space.weights[index]
      figures.both += min(memberships[index], space.outcome[index]) * space.weights[index]
    }
    return figures
  }

  private func reachesCuts(_ figures: Figures) -> Bool {
    CutOff.isReached(parameters.inclusionCut, by: FitSums.ratio(figures.both, outcomeSum))
      && CutOff.isReached(parameters.coverageCut, by: FitSums.ratio(figures.both, figures.set)) && reachesRelevance(figures)
  }

  private func reachesRelevance(_ figures: Figures) -> Bool {
    CutOff.isReached(parameters.relevanceCut, by: relevance(figures.set, figures.both))
  }

  /// Whether a disjunction holds one that was found, the literal added last being in it.
  private func isRedundant(_ chosen: [Int]) -> Bool {
    guard form == .disjunction, !parameters.listsAll, let last = chosen.last else { return false }
    return found[last].contains { number in sets[number].literals.allSatisfy(chosen.contains) }
  }

  /// Whether no set that goes on from this one can reach the cut-offs.
  private func isHopeless(_ figures: Figures, _ memberships: [Double], last: Int, size: Int, of wanted: Int) -> Bool {
    if form == .conjunction { return !CutOff.isReached(parameters.inclusionCut, by: FitSums.ratio(figures.both, outcomeSum)) }
    let excess = figures.set - figures.both
    guard CutOff.isReached(parameters.coverageCut, by: FitSums.ratio(outcomeSum, outcomeSum + excess)) else { return true }
    guard reachesRelevance(figures) else { return true }
    guard size < wanted else { return false }
    var most = 0.0
    let rest = space.largestFrom[last + 1]
    for index in memberships.indices {
      most += min(max(memberships[index], rest[index]), space.outcome[index]) * space.weights[index]
    }
    return !CutOff.isReached(parameters.inclusionCut, by: FitSums.ratio(most, outcomeSum))
  }

  /// Drops conjunctions that a larger one holds.
  private mutating func keepMaximal() {
    var held = Set<Int>()
    for set in sets.map(\.literals) {
      for smaller in Set(set.flatMap { found[$0] }) where sets[smaller].literals.count < set.count {
        if sets[smaller].literals.allSatisfy(set.contains) { held.insert(smaller) }
      }
    }
    sets = sets.indices.filter { !held.contains($0) }.map { sets[$0] }
  }
}
