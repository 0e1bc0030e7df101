public import CaseFiles
public import Cases
import Membership
public import Systems

/// Distances between the contexts of cases, block by block, for weights to be tried on.
public enum ContextWeights {
  /// The distances of all pairs of cases in each block of the codebook.
  ///
  /// In a block the distance is Gower's (``GowerDistance``), with what is not known as a range, as in a study's report.
  ///
  /// - Parameters:
  ///   - cases: The cases.
  ///   - library: The library with codebook and districts.
  /// - Returns: The distances; `nil` where the codebook has no blocks or there are fewer than three cases, so that there is no order of pairs.
  public static func distances(of cases: [Case], in library: Library) -> WeightedDistances? {
    let blocks = library.codebook.blocks.filter { !$0.variables.isEmpty }
    guard cases.count >= 3, !blocks.isEmpty else { return nil }
    let context = ContextTable(blocks: blocks, in: library)
    let variables = context.variables
    let profiles = cases.map { context.profile(of: $0) }
    var pairs: [WeightedDistances.Pair] = []
    for first in cases.indices {
      for second in cases.indices.dropFirst(first + 1) {
        guard let distance = GowerDistance(profiles[first], profiles[second], blocks: variables) else { return nil }
        let byBlock = blocks.map { block in
          let bounds = distance.byBlock[block.id] ?? Bounds(min: 0, max: 1)
          return DistanceRange(min: DistanceUnit.whole(bounds.min), max: DistanceUnit.whole(bounds.max))
        }
        pairs.append(WeightedDistances.Pair(first: cases[first].id, second: cases[second].id, byBlock: byBlock))
      }
    }
    return WeightedDistances(blocks: blocks.map(\.id), pairs: pairs)
  }
}
