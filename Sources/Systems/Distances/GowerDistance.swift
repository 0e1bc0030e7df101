public import Membership

/// How different two contexts are, after Gower, with what is not known as a range.
///
/// For a number, d = |a − b| / R with the pool's range R; for a category, d is 0 for equal and 1 for different; for labels,
/// d = 1 − |A∩B| / |A∪B| (Jaccard), unknown where both sets are empty. Values of different kinds, and numbers that differ in a pool
/// without a range, may lie anywhere in [0, 1]. A block's distance is the mean over its variables, the total is the mean over blocks, so that a
/// block with many variables does not outweigh one with few. Every distance lies in [0, 1].
///
/// Source: J. C. Gower (1971), A general coefficient of similarity and some of its properties, Biometrics 27, 857–871. Gower leaves
/// out a variable that is missing in one case; here it counts with its whole range, because leaving it out would claim to know it.
public struct GowerDistance: Hashable, Sendable {
  /// The distance per block, in the blocks' order.
  public let byBlock: [String: Bounds]
  /// The mean over blocks.
  public let total: Bounds

  /// The distance of two profiles; `nil` without blocks, or where a block has no variable.
  ///
  /// - Parameters:
  ///   - first: A profile.
  ///   - second: Another profile.
  ///   - blocks: The blocks, each with at least one variable.
  public init?(_ first: Profile, _ second: Profile, blocks: [ContextVariables]) {
    var byBlock: [String: Bounds] = [:]
    for block in blocks {
      let distances = block.variables.map { variable in
        Self.distance(
          first.values[variable.id] ?? .unknown, second.values[variable.id] ?? .unknown, scale: variable.scale)
      }
      guard let mean = Bounds.mean(distances) else { return nil }
      byBlock[block.block] = mean
    }
    guard let total = Bounds.mean(blocks.compactMap { byBlock[$0.block] }) else { return nil }
    self.byBlock = byBlock
    self.total = total
  }

  /// The distance of two values of one variable.
  static func distance(_ first: ContextValue, _ second: ContextValue, scale: Double?) -> Bounds {
    switch (first, second) {
    case (.number(let a), .number(let b)):
      let gap = max(0, a.lowerBound - b.upperBound, b.lowerBound - a.upperBound)
      let span = max(a.upperBound - b.lowerBound, b.upperBound - a.lowerBound)
      // Without a scale a difference can mean anything; equal points are equal on every scale.
      guard let scale, scale > 0 else { return Bounds(min: 0, max: span > 0 ? 1 : 0) }
      return Bounds(min: min(1, gap / scale), max: min(1, span / scale))
    case (.category(let a), .category(let b)) where !a.isEmpty && !b.isEmpty:
      return Bounds(min: a.isDisjoint(with: b) ? 1 : 0, max: a == b && a.count == 1 ? 0 : 1)
    case (.labels(let a), .labels(let b)) where !(a.isEmpty && b.isEmpty):
      let jaccard = 1 - Double(a.intersection(b).count) / Double(a.union(b).count)
      return Bounds(min: jaccard, max: jaccard)
    default:
      return Bounds(min: 0, max: 1)
    }
  }
}
