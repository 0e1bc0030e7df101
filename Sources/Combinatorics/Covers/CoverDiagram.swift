/// All covers of one size as paths through a diagram, so that they are counted without being listed.
///
/// The rows are decided one after another. A state after step i says which later rows are still uncovered and how many columns may still be
/// chosen; all choices that lead to the same state share what follows. A state whose uncovered rows weigh more than the columns
/// left is dropped (``PackingBound``).
struct CoverDiagram {
  /// A way from a state before a step to one after it.
  struct Edge {
    /// The state before the step.
    let from: Int32
    /// The state after the step.
    let to: Int32
    /// The classes chosen: an index into ``picks``.
    let pick: Int32
  }

  /// The size of the covers.
  let size: Int
  /// For each step, its edges.
  let steps: [[Edge]]
  /// The sets of classes that edges choose.
  let picks: [[Int]]
  /// For each step, and after the last, the number of ways from each state to a cover.
  let completions: [[ExactCount]]
  /// For each step, the number of ways to reach each state.
  let arrivals: [[ExactCount]]
  /// The columns of each class.
  let members: [[Int]]

  /// The number of covers.
  var count: ExactCount { completions[0][0] }

  /// The diagram of these edges.
  init(size: Int, steps: [[Edge]], stateCounts: [Int], picks: [[Int]], members: [[Int]]) {
    self.size = size
    self.steps = steps
    self.picks = picks
    self.members = members
    let ways = picks.map { $0.reduce(ExactCount.one) { $0 * ExactCount(UInt128(members[$1].count)) } }
    var completions = stateCounts.map { [ExactCount](repeating: .zero, count: $0) }
    // The last step leaves one state: nothing uncovered and nothing left to choose.
    for index in completions[steps.count].indices { completions[steps.count][index] = .one }
    for step in steps.indices.reversed() {
      for edge in steps[step] {
        let to = completions[step + 1][Int(edge.to)]
        completions[step][Int(edge.from)] = completions[step][Int(edge.from)] + ways[Int(edge.pick)] * to
      }
    }
    var arrivals = stateCounts.map { [ExactCount](repeating: .zero, count: $0) }
    arrivals[0][0] = .one
    for step in steps.indices {
      for edge in steps[step] {
        let from = arrivals[step][Int(edge.from)]
        arrivals[step + 1][Int(edge.to)] = arrivals[step + 1][Int(edge.to)] + ways[Int(edge.pick)] * from
      }
    }
    self.completions = completions
    self.arrivals = arrivals
  }

  /// For each class, the number of covers with one given column of it.
  func countsByClass() -> [ExactCount] {
    var counts = [ExactCount](repeating: .zero, count: members.count)
    for (step, edges) in steps.enumerated() {
      for edge in edges where !picks[Int(edge.pick)].isEmpty {
        let around = arrivals[step][Int(edge.from)] * completions[step + 1][Int(edge.to)]
        guard around.value > 0 else { continue }
        let pick = picks[Int(edge.pick)]
        for chosen in pick {
          // One column of this class is given; those of the others vary.
          let others = pick.reduce(ExactCount.one) { $1 == chosen ? $0 : $0 * ExactCount(UInt128(members[$1].count)) }
          counts[chosen] = counts[chosen] + around * others
        }
      }
    }
    return counts
  }

  /// The first covers, each as its columns.
  ///
  /// - Parameter limit: The largest number to list.
  /// - Returns: The covers, columns in no particular order.
  func covers(limit: Int) -> [[Int]] {
    var outgoing = steps.indices.map { [[Int]](repeating: [], count: completions[$0].count) }
    for (step, edges) in steps.enumerated() {
      for (index, edge) in edges.enumerated() where completions[step + 1][Int(edge.to)].value > 0 {
        outgoing[step][Int(edge.from)].append(index)
      }
    }
    var result: [[Int]] = []
    var stack: [(step: Int, state: Int, classes: [Int])] = [(0, 0, [])]
    while let (step, state, classes) = stack.popLast(), result.count < limit {
      if step == steps.count {
        ClassChoices.expand(classes, of: members, into: &result, limit: limit)
        continue
      }
      for index in outgoing[step][state].reversed() {
        let edge = steps[step][index]
        stack.append((step + 1, Int(edge.to), classes + picks[Int(edge.pick)]))
      }
    }
    return result
  }
}
