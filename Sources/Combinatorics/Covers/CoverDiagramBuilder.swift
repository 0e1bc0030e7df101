/// Builds the diagram of the covers of a component that have the smallest size.
struct CoverDiagramBuilder<Rows: VertexBits> {
  /// What is still to do after a step.
  private struct State: Hashable {
    let uncovered: Rows
    let left: Int32
  }

  /// A partial choice within a step.
  private struct Partial {
    let uncovered: Rows
    let left: Int
    let next: Int
    /// The weight of what is uncovered after this step's row.
    let weight: Int64
    let pick: Int32
  }

  private let order: CoverOrder<Rows>
  private let component: CoverComponent
  private let effort: Effort
  private var spent = 0
  /// Sets of classes: none, each one, then those of several.
  private var picks: [[Int]] = []

  /// A builder.
  ///
  /// - Parameters:
  ///   - component: A component in which every row has a column.
  ///   - effort: A step is a choice of columns considered.
  init(_ component: CoverComponent, effort: Effort) {
    self.component = component
    self.effort = effort
    order = CoverOrder(component)
  }

  /// A size that no cover falls below.
  var lowerBound: Int {
    let weight = order.weights[0].reduce(0, +)
    return max(component.rowCount > 0 ? 1 : 0, Int((weight + PackingBound.unit - 1) / PackingBound.unit))
  }

  /// The diagram of the smallest covers.
  ///
  /// Sizes are tried from the lower bound up; one without a cover is thereby proved too small.
  ///
  /// - Returns: The diagram, or the smallest size that could not be excluded when the effort was spent.
  /// - Throws: `Cancelled`.
  mutating func smallest() throws(Cancelled) -> CoverSearchResult {
    var size = lowerBound
    while true {
      switch try build(size: size) {
      case .found(let diagram): return .found(diagram)
      case .none: size += 1
      case .exhausted: return .exhausted(lowerBound: size)
      }
    }
  }

  private enum Attempt {
    case found(CoverDiagram)
    case none
    case exhausted
  }

  private mutating func build(size: Int) throws(Cancelled) -> Attempt {
    picks = [[]] + component.classes.indices.map { [$0] }
    var all = Rows(bound: order.rowCount)
    for row in 0..<order.rowCount { all.add(row) }
    var states = [State(uncovered: all, left: Int32(size))]
    var steps: [[CoverDiagram.Edge]] = []
    var stateCounts = [1]
    for step in 0..<order.rowCount {
      var edges: [CoverDiagram.Edge] = []
      var known: [State: Int32] = [:]
      var next: [State] = []
      for (from, state) in states.enumerated() {
        leave(state, at: step) { uncovered, left, pick in
          let state = State(uncovered: uncovered, left: Int32(left))
          let index = known[state] ?? Int32(next.count)
          if index == next.count {
            known[state] = index
            next.append(state)
          }
          edges.append(CoverDiagram.Edge(from: Int32(from), to: index, pick: pick))
        }
        if effort.isCancelled() { throw Cancelled() }
        if spent > effort.steps { return .exhausted }
      }
      effort.progress(Effort.Progress(done: spent, total: nil))
      steps.append(edges)
      stateCounts.append(next.count)
      guard !next.isEmpty else { return .none }
      states = next
    }
    return finish(size: size, steps: steps, states: states, stateCounts: stateCounts)
  }

  /// Keeps the paths that end with every column chosen.
  private func finish(size: Int, steps: [[CoverDiagram.Edge]], states: [State], stateCounts: [Int]) -> Attempt {
    guard let end = states.firstIndex(where: { $0.left == 0 }) else { return .none }
    guard var last = steps.last else {
      return .found(CoverDiagram(size: 0, steps: [], stateCounts: [1], picks: picks, members: []))
    }
    last = last.filter { $0.to == end }.map { CoverDiagram.Edge(from: $0.from, to: 0, pick: $0.pick) }
    return .found(
      CoverDiagram(
        size: size, steps: steps.dropLast() + [last], stateCounts: stateCounts.dropLast() + [1], picks: picks,
        members: component.members))
  }

  /// Calls a function with every way to leave a state at a step.
  private mutating func leave(_ state: State, at step: Int, _ body: (_ uncovered: Rows, _ left: Int, _ pick: Int32) -> Void) {
    let choices = order.choices[step]
    let excess = order.excess[step]
    let weights = order.weights[step + 1]
    var rest = state.uncovered
    if rest.has(step) { rest.drop(step) }
    let start = Partial(
      uncovered: state.uncovered, left: Int(state.left), next: 0, weight: Self.weight(rest, weights), pick: 0)
    var stack = [start]
    while let partial = stack.popLast() {
      spent += 1
      if !partial.uncovered.has(step), partial.weight <= Int64(partial.left) * PackingBound.unit {
        body(partial.uncovered, partial.left, partial.pick)
      }
      guard partial.left > 0 else { continue }
      for index in partial.next..<choices.count {
        let choice = choices[index]
        let allowed = Int64(partial.left - 1) * PackingBound.unit + excess[index + 1]
        // Those after this one weigh no more.
        if partial.weight - choice.weight > allowed { break }
        var gained = choice.rows.shared(partial.uncovered)
        guard !gained.isEmpty else { continue }
        let uncovered = partial.uncovered.without(choice.rows)
        if gained.has(step) { gained.drop(step) }
        let weight = partial.weight - Self.weight(gained, weights)
        guard weight <= allowed else { continue }
        stack.append(
          Partial(
            uncovered: uncovered, left: partial.left - 1, next: index + 1, weight: weight,
            pick: add(choice.index, to: partial.pick)))
      }
    }
  }

  /// The number of the set of classes that has one class more.
  private mutating func add(_ index: Int, to pick: Int32) -> Int32 {
    if pick == 0 { return Int32(index + 1) }
    picks.append(picks[Int(pick)] + [index])
    return Int32(picks.count - 1)
  }

  private static func weight(_ rows: Rows, _ weights: [Int64]) -> Int64 {
    var sum: Int64 = 0
    var rest = rows
    while let row = rest.smallest {
      sum += weights[row]
      rest.drop(row)
    }
    return sum
  }
}
