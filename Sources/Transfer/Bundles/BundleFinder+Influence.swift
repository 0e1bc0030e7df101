import Combinatorics
import SetTheory

extension BundleFinder {
  /// The unknown cells whose value changes the answer, and the known ones that would change it if they were otherwise.
  ///
  /// The answer is the list of minimal bundles of each model. Two completions with different answers are joined by completions that differ in one cell each, so
  /// some single cell changes the answer on the way: knowing exactly the cells listed settles it, and leaving one out does not.
  mutating func influences() throws(Cancelled) -> (unknowns: [CellInfluence], pivots: [CellInfluence]) {
    let cubes = space.terms + space.barriers
    let open = space.open(in: cubes, within: space.initial)
    let limit = max(1, options.completions / max(1, space.models.count))
    guard space.completionCount(open, limit: limit) != nil else {
      setUnexamined()
      return ([], [])
    }
    var answers: [Bits: [Set<Bits>]] = [:]
    var isEnough = true
    try space.forEachCompletion(of: open, within: space.initial) { possible throws(Cancelled) in
      guard isEnough, let answer = try answer(from: possible) else {
        isEnough = false
        return
      }
      answers[possible] = answer
    }
    guard isEnough else {
      setIncomplete()
      return ([], [])
    }
    let unknowns = unknowns(open, answers)
    let pivots = answers.count == 1 ? try pivots(answers.first?.value ?? []) : []
    return (unknowns, pivots)
  }

  private func unknowns(_ open: Bits, _ answers: [Bits: [Set<Bits>]]) -> [CellInfluence] {
    var result: [CellInfluence] = []
    var rest = open
    while rest != 0 {
      let slot = rest.trailingZeroBitCount
      let own = open & space.blocks[slot]
      rest &= ~own
      var (differing, pairs) = (0, 0)
      var effects: Set<CellInfluence.Effect> = []
      for (possible, answer) in answers {
        for other in BundleSpace.slots(own) where possible & own < Bits(1) << Bits(other) {
          guard let second = answers[possible & ~own | Bits(1) << Bits(other)] else { continue }
          pairs += 1
          guard answer != second else { continue }
          differing += 1
          effects.insert(Self.effect(answer, second))
        }
      }
      guard differing > 0 else { continue }
      // Bundles that appear or disappear count for more than other bundles.
      let effect = effects.contains(.alters) && effects.count == 1 ? CellInfluence.Effect.alters : .opens
      result.append(CellInfluence(condition: space.changes[slot].condition, differing: differing, pairs: pairs, effect: effect))
    }
    return result.sorted { ($1.differing * $0.pairs, $0.condition) < ($0.differing * $1.pairs, $1.condition) }
  }

  private mutating func pivots(_ answer: [Set<Bits>]) throws(Cancelled) -> [CellInfluence] {
    var result: [CellInfluence] = []
    var seen: Bits = 0
    for slot in space.changes.indices where seen >> Bits(slot) & 1 == 0 {
      let block = space.blocks[slot]
      seen |= block
      let own = space.initial & block
      let others = BundleSpace.slots(block & ~own)
      var effects: Set<CellInfluence.Effect> = []
      var differing = 0
      for other in others {
        guard let second = try self.answer(from: space.initial & ~block | Bits(1) << Bits(other)) else { return result }
        guard second != answer else { continue }
        differing += 1
        effects.insert(Self.effect(answer, second))
      }
      guard differing > 0 else { continue }
      let effect = [CellInfluence.Effect.closes, .opens, .alters].first { effects.contains($0) } ?? .alters
      result.append(
        CellInfluence(condition: space.changes[slot].condition, differing: differing, pairs: others.count, effect: effect))
    }
    return result
  }

  private static func effect(_ first: [Set<Bits>], _ second: [Set<Bits>]) -> CellInfluence.Effect {
    let (had, has) = (first.contains { !$0.isEmpty }, second.contains { !$0.isEmpty })
    return had == has ? .alters : has ? .opens : .closes
  }
}
