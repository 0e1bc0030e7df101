import Cases
import SetTheory

/// The problem as bits: one slot for each value of each condition that a model or a barrier names.
///
/// What a region may be is the set of slots its cells allow, at least one per condition. A term is satisfied in every completion when none of its conditions
/// allows another slot, and in some when all its slots are allowed. A bundle is a set of slots, at most one per condition.
struct BundleSpace {
  /// A set of slots.
  typealias Bits = UInt128

  /// A term: its slots, and the other slots of its conditions.
  struct Cube: Hashable {
    let on: Bits
    let off: Bits

    /// Whether no completion satisfies it otherwise than by its slots.
    func isCertain(in possible: Bits) -> Bool { off & possible == 0 && on & ~possible == 0 }
    /// Whether some completion satisfies it.
    func isPossible(in possible: Bits) -> Bool { on & ~possible == 0 }
  }

  /// The largest number of slots.
  static let mostSlots = 128

  /// The change that each slot stands for.
  let changes: [Bundle.Change]
  /// For each slot, all slots of its condition.
  let blocks: [Bits]
  /// The terms of all models, each once.
  let terms: [Cube]
  /// For each model, its terms.
  let models: [[Int]]
  /// What must not be satisfied.
  let barriers: [Cube]
  /// What the target may be.
  let initial: Bits
  /// The slots that a feasible change gives.
  let moves: Bits
  /// The slots that no feasible change gives, though a change would give them.
  let barred: Bits

  init(_ problem: BundleProblem) throws(BundleError) {
    let names = problem.names
    let all = problem.models.flatMap { $0 } + problem.barriers.map(\.term)
    let named = all.reduce(into: UInt64(0)) { $0 |= $1.conditions }
    let used = (0..<names.count).filter { named >> UInt64($0) & 1 == 1 }
    let count = used.reduce(0) { $0 + names.conditions[$1].kind.levels }
    guard count <= Self.mostSlots else { throw .tooManyValues(count, limit: Self.mostSlots) }
    var changes: [Bundle.Change] = []
    var blocks: [Bits] = []
    var start: [Int: Int] = [:]
    var initial: Bits = 0
    for condition in used {
      let levels = names.conditions[condition].kind.levels
      let first = changes.count
      start[condition] = first
      let block = ((Bits(1) << Bits(levels)) - 1) << Bits(first)
      initial |= Bits(problem.target.possibleValues(condition)) << Bits(first)
      for value in 0..<levels {
        changes.append(Bundle.Change(condition: condition, value: value))
        blocks.append(block)
      }
    }
    func cube(_ term: Term) -> Cube {
      var (on, block): (Bits, Bits) = (0, 0)
      for literal in term.literals {
        let slot = (start[literal.condition] ?? 0) + literal.value
        on |= Bits(1) << Bits(slot)
        block |= blocks[slot]
      }
      return Cube(on: on, off: block & ~on)
    }
    var terms: [Cube] = []
    var index: [Cube: Int] = [:]
    models = problem.models.map { model in
      model.map { term in
        let cube = cube(term)
        if let known = index[cube] { return known }
        index[cube] = terms.count
        terms.append(cube)
        return terms.count - 1
      }
    }
    self.terms = terms
    barriers = problem.barriers.map { cube($0.term) }
    self.changes = changes
    self.blocks = blocks
    self.initial = initial
    var (moves, barred): (Bits, Bits) = (0, 0)
    for (slot, change) in changes.enumerated() where initial & blocks[slot] != Bits(1) << Bits(slot) {
      if problem.isFeasible(change) { moves |= Bits(1) << Bits(slot) } else { barred |= Bits(1) << Bits(slot) }
    }
    self.moves = moves
    self.barred = barred
  }

  /// The slots of a set, smallest first.
  static func slots(_ bits: Bits) -> [Int] {
    var rest = bits
    var result: [Int] = []
    while rest != 0 {
      result.append(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    return result
  }

  /// The slots of a bundle.
  func bits(_ changes: [Bundle.Change]) -> Bits {
    changes.reduce(into: 0) { bits, change in
      if let slot = self.changes.firstIndex(of: change) { bits |= Bits(1) << Bits(slot) }
    }
  }

  /// What a region may be after the changes of a set.
  func applying(_ chosen: Bits, to possible: Bits) -> Bits {
    var result = possible
    var rest = chosen
    while rest != 0 {
      let slot = rest.trailingZeroBitCount
      result = result & ~blocks[slot] | Bits(1) << Bits(slot)
      rest &= rest - 1
    }
    return result
  }

  /// All slots of the conditions that a set has slots of.
  func blocks(of chosen: Bits) -> Bits { Self.slots(chosen).reduce(0) { $0 | blocks[$1] } }
}

extension BundleProblem {
  /// Whether a change alone is allowed and fits into the horizon, as far as is known.
  func isFeasible(_ change: Bundle.Change) -> Bool {
    guard let option = option(change), option.actionability != .fixed else { return false }
    return horizon.map { option.leadTime.least <= $0 } ?? true
  }
}
