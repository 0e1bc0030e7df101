import Combinatorics

/// Finds all minimal bundles that are effective in some models whatever is not known.
///
/// A set of changes grows by what its first failing demand leaves as ways out: a barrier needs one of its values changed; a model that fails in some completion
/// needs one of its terms, and with it all of the term's missing values. Every minimal bundle that holds the set holds one of these larger sets, so none is missed.
/// Sets are taken by size: a set that is effective and holds no smaller bundle is minimal, and when the effort is spent everything up to a
/// size has been found.
struct BundleSearch {
  typealias Bits = BundleSpace.Bits

  /// What was found.
  struct Found {
    /// The minimal sets, smallest first.
    var bundles: [Bits] = []
    /// Whether these are all.
    var isComplete = true
    /// How many sets were looked at.
    var steps = 0
  }

  let space: BundleSpace
  /// The models in which a bundle must be effective.
  let models: [Int]
  /// The changes that may be made.
  let moves: Bits
  /// The changes that count for size and minimality: all of them, or those that others have to make.
  let counted: Bits
  /// Whether a set of changes fits into the horizon, as far as is known; parts of a set that fits do too.
  let fits: (Bits) -> Bool

  /// Runs the search.
  ///
  /// - Parameters:
  ///   - possible: What the region may be.
  ///   - limit: The largest number of bundles.
  ///   - effort: A step is a set looked at.
  /// - Returns: What was found.
  /// - Throws: `Cancelled`.
  func run(from possible: Bits, limit: Int, effort: Effort) throws(Cancelled) -> Found {
    var result = Found()
    var queue: [[Bits]] = [[0]]
    var seen: Set<Bits> = [0]
    var size = 0
    while size < queue.count {
      guard let chosen = queue[size].popLast() else {
        size += 1
        continue
      }
      let own = chosen & counted
      if result.bundles.contains(where: { $0 & ~own == 0 }) { continue }
      if effort.isCancelled() { throw Cancelled() }
      guard result.steps < effort.steps, result.bundles.count < limit else {
        result.isComplete = false
        return result
      }
      result.steps += 1
      guard let larger = waysOut(chosen, space.applying(chosen, to: possible)) else {
        result.bundles.append(own)
        continue
      }
      for next in larger where seen.insert(next).inserted && fits(next) {
        let place = (next & counted).nonzeroBitCount
        while queue.count <= place { queue.append([]) }
        queue[place].append(next)
      }
    }
    return result
  }

  /// The larger sets one of which every effective set that holds this one holds; `nil` where this one is effective.
  private func waysOut(_ chosen: Bits, _ possible: Bits) -> [Bits]? {
    var best: [Bits]?
    let done = space.blocks(of: chosen)
    for barrier in space.barriers where barrier.isPossible(in: possible) {
      var ways: [Bits] = []
      var rest = barrier.on & ~done
      while rest != 0 {
        let slot = rest.trailingZeroBitCount
        rest &= rest - 1
        for other in BundleSpace.slots(space.blocks[slot] & moves & ~(Bits(1) << Bits(slot))) {
          ways.append(chosen | Bits(1) << Bits(other))
        }
      }
      if ways.isEmpty { return [] }
      if ways.count < best?.count ?? .max { best = ways }
    }
    for model in models {
      guard let ways = waysOut(model: space.models[model], chosen, done, possible) else { continue }
      if ways.isEmpty { return [] }
      if ways.count < best?.count ?? .max { best = ways }
    }
    return best
  }

  /// The sets that satisfy a term of a model in a completion in which none is satisfied; `nil` where there is no such completion.
  private func waysOut(model: [Int], _ chosen: Bits, _ done: Bits, _ possible: Bits) -> [Bits]? {
    if model.contains(where: { space.terms[$0].isCertain(in: possible) }) { return nil }
    let cubes = model.map { space.terms[$0] }
    guard let failing = CompletionSearch(blocks: space.blocks).completion(avoiding: cubes, within: possible) else { return nil }
    var ways: [Bits] = []
    for cube in cubes {
      let missing = cube.on & ~failing
      guard missing & ~moves == 0, missing & done == 0 else { continue }
      let next = chosen | missing
      if !ways.contains(next) { ways.append(next) }
    }
    return ways
  }
}

extension BundleSpace {
  /// In how far a set of changes is effective in a model.
  func effect(of chosen: Bits, model: Int) -> Bundle.Certainty {
    let possible = applying(chosen, to: initial)
    let search = CompletionSearch(blocks: blocks)
    let cubes = models[model].map { terms[$0] }
    let isKept = !barriers.contains { $0.isPossible(in: possible) }
    if isKept, search.completion(avoiding: cubes, within: possible) == nil { return .certain }
    for cube in cubes where cube.isPossible(in: possible) {
      if search.completion(avoiding: barriers, within: possible & ~cube.off) != nil { return .possible }
    }
    return .impossible
  }
}
