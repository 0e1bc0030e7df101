import SetTheory

extension BundleSpace {
  /// The slots of conditions with several values possible, of those that terms name.
  func open(in cubes: [Cube], within possible: Bits) -> Bits {
    let named = cubes.reduce(Bits(0)) { $0 | $1.on | $1.off }
    var result: Bits = 0
    var rest = named & possible
    while rest != 0 {
      let slot = rest.trailingZeroBitCount
      let own = blocks[slot] & possible
      rest &= ~blocks[slot]
      if own.nonzeroBitCount > 1 { result |= own }
    }
    return result
  }

  /// The number of completions of open slots; `nil` above a limit.
  func completionCount(_ open: Bits, limit: Int) -> Int? {
    var count = 1
    var rest = open
    while rest != 0 {
      let own = blocks[rest.trailingZeroBitCount] & open
      rest &= ~own
      count *= own.nonzeroBitCount
      if count > limit { return nil }
    }
    return count
  }

  /// Calls a function with each completion of open slots, what else is possible left as it is.
  func forEachCompletion<Failure: Error>(
    of open: Bits, within possible: Bits, _ body: (Bits) throws(Failure) -> Void
  ) throws(Failure) {
    var groups: [[Int]] = []
    var rest = open
    while rest != 0 {
      let own = blocks[rest.trailingZeroBitCount] & open
      rest &= ~own
      groups.append(Self.slots(own))
    }
    var digits = [Int](repeating: 0, count: groups.count)
    while true {
      let chosen = zip(groups, digits).reduce(Bits(0)) { $0 | Bits(1) << Bits($1.0[$1.1]) }
      try body(applying(chosen, to: possible))
      guard let place = digits.indices.last(where: { digits[$0] + 1 < groups[$0].count }) else { return }
      digits[place] += 1
      for index in digits.indices where index > place { digits[index] = 0 }
    }
  }
}

/// The evidence for what a region would be after changes.
struct EvidenceReader {
  let problem: BundleProblem
  let space: BundleSpace
  let base: EvidenceBase
  let limit: Int

  /// The worst label over the completions in which the changes are effective in one of some models; `nil` where there is none.
  func evidence(of changes: [Bundle.Change], models: [Int]) -> BundleEvidence? {
    var possible = (0..<problem.names.count).map { problem.target.possibleValues($0) }
    for change in changes { possible[change.condition] = 1 << UInt16(change.value) }
    let values = possible.map { mask in (0..<16).filter { mask >> UInt16($0) & 1 == 1 } }
    var digits = [Int](repeating: 0, count: values.count)
    var label: EvidenceLabel?
    var cases: Set<Int> = []
    for _ in 0..<limit {
      let configuration = Configuration(zip(values, digits).map { $0[$1] })
      if isEffective(configuration, models) {
        let own = base.label(of: configuration)
        label = label.map { $0.weaker(own) } ?? own
        cases.formUnion(base.cases(in: configuration))
      }
      guard let place = digits.indices.last(where: { digits[$0] + 1 < values[$0].count }) else {
        return label.map { BundleEvidence(label: $0, cases: cases.sorted(), isComplete: true) }
      }
      digits[place] += 1
      for index in digits.indices where index > place { digits[index] = 0 }
    }
    return label.map { BundleEvidence(label: $0, cases: cases.sorted(), isComplete: false) }
  }

  private func isEffective(_ configuration: Configuration, _ models: [Int]) -> Bool {
    guard !problem.barriers.contains(where: { $0.term.covers(configuration) }) else { return false }
    return models.contains { model in problem.models[model].contains { $0.covers(configuration) } }
  }
}
