import Cases
import Combinatorics
import SetTheory

extension BundleFinder {
  /// The paths that no bundle opens, with what is in the way of each.
  ///
  /// A path with a bundle in some completion only is listed with the cells that would have to be known.
  mutating func blocked() throws(Cancelled) -> [BlockedPath] {
    var result: [BlockedPath] = []
    var known: [Int: [BlockedPath.Blocker]] = [:]
    for (model, terms) in space.models.enumerated() {
      for (position, term) in terms.enumerated() {
        let blockers: [BlockedPath.Blocker]
        if let found = known[term] {
          blockers = found
        } else {
          blockers = try self.blockers(of: term)
          known[term] = blockers
        }
        guard !blockers.isEmpty else { continue }
        result.append(BlockedPath(model: model, term: problem.models[model][position], blockers: blockers))
      }
    }
    return result
  }

  /// What is in the way of a term; empty where some bundle opens it whatever is not known.
  private mutating func blockers(of term: Int) throws(Cancelled) -> [BlockedPath.Blocker] {
    let cube = space.terms[term]
    let missing = cube.on & ~space.initial & ~space.moves
    if missing != 0 { return changes(missing).map(reason) }
    let all = Array(space.barriers.indices)
    if try hasBundle(term: term, barriers: all, from: space.initial) { return [] }
    let open = BundleSpace.slots(cube.on & space.initial & ~space.moves & ~certain(cube)).map { space.changes[$0] }
    // The best that what is not known may turn out to be, for this term.
    let best = space.initial & ~(open.reduce(0) { $0 | space.blocks(of: space.bits([$1])) & ~space.bits([$1]) })
    if try hasBundle(term: term, barriers: [], from: best) == false { return [.time] }
    let guards = try minimalBarriers(term, all, from: best)
    if !guards.isEmpty { return guards.map { problem.barriers[$0].origin } }
    let unknown = open.isEmpty ? unknownBarrierCells(from: best) : open
    return unknown.map { .unknown($0) }
  }

  /// The slots of a term that are certain.
  private func certain(_ cube: BundleSpace.Cube) -> Bits {
    BundleSpace.slots(cube.on).filter { space.blocks[$0] & space.initial == Bits(1) << Bits($0) }.reduce(0) { $0 | Bits(1) << Bits($1) }
  }

  /// The smallest part of the barriers, no one of which can be left out, that together leave no bundle in any completion; empty where there is one.
  private mutating func minimalBarriers(_ term: Int, _ all: [Int], from possible: Bits) throws(Cancelled) -> [Int] {
    guard try isShut(term, all, from: possible) else { return [] }
    var kept = all
    for barrier in all {
      let rest = kept.filter { $0 != barrier }
      if try isShut(term, rest, from: possible) { kept = rest }
    }
    return kept
  }

  /// Whether no completion of what is not known leaves a bundle; only as many completions are tried as the options allow.
  private mutating func isShut(_ term: Int, _ barriers: [Int], from possible: Bits) throws(Cancelled) -> Bool {
    let open = space.open(in: [space.terms[term]] + barriers.map { space.barriers[$0] }, within: possible)
    guard space.completionCount(open, limit: options.completions) != nil else {
      return try !hasBundle(term: term, barriers: barriers, from: possible)
    }
    var isShut = true
    try space.forEachCompletion(of: open, within: possible) { completion throws(Cancelled) in
      if isShut, try hasBundle(term: term, barriers: barriers, from: completion) { isShut = false }
    }
    return isShut
  }

  /// The cells that are not known, cannot be changed, and stand in a barrier.
  private func unknownBarrierCells(from possible: Bits) -> [Bundle.Change] {
    let open = space.open(in: space.barriers, within: possible)
    let named = space.barriers.reduce(Bits(0)) { $0 | $1.off }
    return changes(open & named & ~space.moves)
  }

  /// Why a change is not feasible.
  private func reason(_ change: Bundle.Change) -> BlockedPath.Blocker {
    if let option = problem.option(change) { return option.actionability == .fixed ? .fixed(change) : .horizon(change) }
    let hasOther = problem.options.contains { $0.condition == change.condition && $0.actionability != .fixed }
    return hasOther ? .direction(change) : .fixed(change)
  }
}

extension BundleSpace {
  /// The same region with one term as its only model, and some of the barriers.
  init(_ space: BundleSpace, term: Int, barriers: [Int]) {
    changes = space.changes
    blocks = space.blocks
    terms = [space.terms[term]]
    models = [[0]]
    self.barriers = barriers.map { space.barriers[$0] }
    initial = space.initial
    moves = space.moves
    barred = space.barred
  }
}
