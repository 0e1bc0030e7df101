extension DispersionSearch {
  /// The best total found, and who attains it.
  ///
  /// Totals are doubled, so that bounds that halve a sum stay whole.
  private struct Best {
    var total: Int
    var sets: [[Int]]
    var count: Int
    /// The best bound of what was cut off by the node limit.
    var open = Int.min
  }

  /// Maximizes the total among all sets whose smallest distance is the best.
  mutating func maximizeTotal(_ start: Bisection) -> Selection {
    let graph = ThresholdGraph(matrix, atLeast: start.attained)
    var best = Best(total: 2 * matrix.total(among: start.set) - 1, sets: [start.set], count: 0)
    let isProved = start.bound == start.attained
    let candidates = (0..<matrix.count).filter { element in
      !required.contains(element) && required.allSatisfy { graph.joins($0, element) }
    }
    let sums = candidates.map { element in required.reduce(0) { $0 + matrix[element, $1] } }
    if isExhausted {
      best.open = bound(matrix.total(among: required), candidates, sums, size - required.count)
    } else {
      branch(required, matrix.total(among: required), candidates, sums, graph, &best)
    }
    let isComplete = best.open <= best.total
    let elements = best.sets[0]
    let total = matrix.total(among: elements)
    return Selection(
      goal: .different, elements: elements, decisive: matrix.smallest(among: elements) ?? 0, total: total,
      isOptimal: isProved && isComplete, optima: isProved && isComplete && best.open < best.total ? best.count : nil,
      examples: best.sets, decisiveBound: start.bound, totalBound: isComplete ? total : best.open / 2, nodes: nodes)
  }

  /// Goes through the sets that extend one.
  ///
  /// - Parameters:
  ///   - set: The elements chosen so far.
  ///   - total: The sum of their distances.
  ///   - candidates: Elements joined to all of them and not yet decided, ascending.
  ///   - sums: Per candidate, the sum of its distances to the set.
  ///   - graph: The graph of the best smallest distance.
  ///   - best: The best so far.
  private mutating func branch(
    _ set: [Int], _ total: Int, _ candidates: [Int], _ sums: [Int], _ graph: ThresholdGraph, _ best: inout Best
  ) {
    nodes += 1
    let missing = size - set.count
    if missing == 0 { return record(set.sorted(), 2 * total, &best) }
    if missing == 1 {
      for (element, sum) in zip(candidates, sums) where 2 * (total + sum) >= best.total {
        record((set + [element]).sorted(), 2 * (total + sum), &best)
      }
      return
    }
    for index in candidates.indices where candidates.count - index >= missing {
      let limit = bound(total, Array(candidates[index...]), Array(sums[index...]), missing)
      if limit < best.total { return }
      if isExhausted {
        best.open = max(best.open, limit)
        return
      }
      let element = candidates[index]
      var next: [Int] = []
      var nextSums: [Int] = []
      for other in candidates.indices[(index + 1)...] where graph.joins(element, candidates[other]) {
        next.append(candidates[other])
        nextSums.append(sums[other] + matrix[element, candidates[other]])
      }
      if next.count >= missing - 1 { branch(set + [element], total + sums[index], next, nextSums, graph, &best) }
    }
  }

  private func record(_ set: [Int], _ doubled: Int, _ best: inout Best) {
    guard doubled >= best.total else { return }
    if doubled > best.total {
      best.total = doubled
      best.sets = [set]
      best.count = 1
      return
    }
    best.count += 1
    let place = best.sets.firstIndex { set.lexicographicallyPrecedes($0) } ?? best.sets.count
    if place < exampleLimit { best.sets.insert(set, at: place) }
    if best.sets.count > exampleLimit { best.sets.removeLast() }
  }

  /// Twice the largest total that a set and so many candidates could have.
  ///
  /// Σ over the best candidates of 2·(distances to the set) + (the largest distances to other candidates): each distance between two
  /// candidates is counted from both sides, so the doubled sum is never too small.
  private func bound(_ total: Int, _ candidates: [Int], _ sums: [Int], _ missing: Int) -> Int {
    let values = candidates.indices.map { index in
      2 * sums[index] + largest(missing - 1, from: candidates[index], to: candidates)
    }
    return 2 * total + values.sorted(by: >).prefix(missing).reduce(0, +)
  }

  private func largest(_ count: Int, from element: Int, to others: [Int]) -> Int {
    guard count > 0 else { return 0 }
    var top = [Int](repeating: 0, count: count)
    let row = element * matrix.count
    for other in others {
      let value = matrix.values[row + other]
      guard value > top[count - 1] else { continue }
      var place = count - 1
      while place > 0, top[place - 1] < value {
        top[place] = top[place - 1]
        place -= 1
      }
      top[place] = value
    }
    return top.reduce(0, +)
  }
}

extension ThresholdGraph {
  /// Whether two elements lie far enough apart.
  func joins(_ first: Int, _ second: Int) -> Bool {
    rows[first * words + second / 64] & (1 << UInt64(second % 64)) != 0
  }
}
