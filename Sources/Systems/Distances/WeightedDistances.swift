/// Distances of pairs of cases with a weight for each block, and the weights at which the order of the extreme pairs changes.
///
/// The distance of a pair under weights w is Σ w_b · d_b / Σ w_b over the blocks b, with d_b the distance in the block. Weights are whole hundredths and distances whole billionths
/// (``DistanceUnit``), so that sums are compared exactly: two distances are equal or they are not. Where something is not known, d_b is a range, and so is the distance.
///
/// A pair *may be the most different* one where its largest distance reaches the largest of all smallest distances, and *may be the most similar* one where its smallest distance does not
/// exceed the smallest of all largest distances. One pair stays where the ranges decide it.
public struct WeightedDistances: Hashable, Sendable {
  /// Two cases and their distance in each block.
  public struct Pair: Hashable, Sendable {
    /// One case.
    public var first: String
    /// The other.
    public var second: String
    /// The distance in each block, in the blocks' order, at most ``DistanceUnit/one``.
    public var byBlock: [DistanceRange]

    /// A pair.
    public init(first: String, second: String, byBlock: [DistanceRange]) {
      (self.first, self.second, self.byBlock) = (first, second, byBlock)
    }
  }

  /// The pairs that may be the most different and the most similar one, by their number.
  public struct Extremes: Hashable, Sendable {
    /// Those that may be the most different one.
    public var mostDifferent: [Int]
    /// Those that may be the most similar one.
    public var mostSimilar: [Int]
  }

  /// A weight of one block at which the extremes change, all other blocks having the weight 1.
  public struct Flip: Hashable, Sendable {
    /// The weight's numerator.
    public var numerator: Int
    /// Its denominator, larger than 0.
    public var denominator: Int
    /// The extremes just below.
    public var before: Extremes
    /// The extremes just above.
    public var after: Extremes

    /// The weight.
    public var weight: Double { Double(numerator) / Double(denominator) }
  }

  /// The weight 1 in hundredths.
  public static let one = 100

  /// The blocks' ids.
  public let blocks: [String]
  /// The pairs.
  public let pairs: [Pair]

  /// Distances of pairs.
  ///
  /// - Parameters:
  ///   - blocks: The blocks' ids.
  ///   - pairs: Pairs with a distance for each block.
  public init(blocks: [String], pairs: [Pair]) {
    precondition(pairs.allSatisfy { $0.byBlock.count == blocks.count }, "Each pair has one distance per block.")
    (self.blocks, self.pairs) = (blocks, pairs)
  }

  /// The weighted sum of a pair's distances, in hundredths of billionths: what is compared.
  ///
  /// - Parameters:
  ///   - pair: A pair's number.
  ///   - weights: A weight for each block in hundredths, none below 0.
  /// - Returns: The smallest and the largest sum.
  public func sum(_ pair: Int, weights: [Int]) -> DistanceRange {
    zip(weights, pairs[pair].byBlock).reduce(DistanceRange.zero) { sum, part in
      DistanceRange(min: sum.min + part.0 * part.1.min, max: sum.max + part.0 * part.1.max)
    }
  }

  /// A pair's distance under weights, between 0 and 1; `nil` where all weights are 0.
  ///
  /// - Parameters:
  ///   - pair: A pair's number.
  ///   - weights: A weight for each block in hundredths, none below 0.
  /// - Returns: The smallest and the largest distance.
  public func distance(_ pair: Int, weights: [Int]) -> (min: Double, max: Double)? {
    let all = weights.reduce(0, +)
    guard all > 0 else { return nil }
    let sum = sum(pair, weights: weights)
    return (DistanceUnit.decimal(sum.min) / Double(all), DistanceUnit.decimal(sum.max) / Double(all))
  }

  /// The pairs that may be extreme under weights; `nil` where all weights are 0 or there is no pair.
  ///
  /// - Parameter weights: A weight for each block in hundredths, none below 0.
  /// - Returns: The pairs, in their order.
  public func extremes(weights: [Int]) -> Extremes? {
    guard weights.contains(where: { $0 > 0 }), !pairs.isEmpty else { return nil }
    return extremes(pairs.indices.map { sum($0, weights: weights) }.map { (Int128($0.min), Int128($0.max)) })
  }

  private func extremes(_ sums: [(min: Int128, max: Int128)]) -> Extremes {
    let (reach, cap) = (sums.map(\.min).max() ?? 0, sums.map(\.max).min() ?? 0)
    return Extremes(
      mostDifferent: sums.indices.filter { sums[$0].max >= reach }, mostSimilar: sums.indices.filter { sums[$0].min <= cap })
  }

  /// The weights of a block, above 0 and below a bound, at which the extreme pairs change, exactly.
  ///
  /// The sum of a pair is linear in the weight, so the extremes can change only where the largest sum of one pair equals the smallest of another. Between two such weights the extremes are constant.
  ///
  /// - Parameters:
  ///   - block: A block's number; all others have the weight 1.
  ///   - bound: The largest weight that is looked at, a whole number.
  /// - Returns: The changes, smallest weight first.
  /// - Complexity: O(p³) for p pairs.
  public func flips(ofBlock block: Int, upTo bound: Int) -> [Flip] {
    let ends = [Fraction(0, 1)] + crossings(block).filter { $0 > Fraction(0, 1) && $0 < Fraction(Int128(bound), 1) }
    let stops = ends + [Fraction(Int128(bound), 1)]
    let pieces = zip(stops, stops.dropFirst()).map { extremes(block, at: $0.middle($1)) }
    return zip(zip(pieces, pieces.dropFirst()), ends.dropFirst()).compactMap { pair, weight in
      guard pair.0 != pair.1 else { return nil }
      return Flip(
        numerator: Int(weight.numerator), denominator: Int(weight.denominator), before: pair.0, after: pair.1)
    }
  }

  /// The smallest and largest sum of a pair over all blocks but one, each with the weight 1.
  private func others(_ block: Int, _ pair: Int) -> DistanceRange {
    var weights = [Int](repeating: 1, count: blocks.count)
    weights[block] = 0
    return sum(pair, weights: weights)
  }

  /// The weights at which the largest sum of one pair equals the smallest of another.
  private func crossings(_ block: Int) -> [Fraction] {
    let rest = pairs.indices.map { others(block, $0) }
    var found: Set<Fraction> = []
    for upper in pairs.indices {
      for lower in pairs.indices where lower != upper {
        let slope = Int128(pairs[upper].byBlock[block].max - pairs[lower].byBlock[block].min)
        guard slope != 0 else { continue }
        found.insert(Fraction(Int128(rest[lower].min - rest[upper].max), slope))
      }
    }
    return found.sorted()
  }

  private func extremes(_ block: Int, at weight: Fraction) -> Extremes {
    extremes(
      pairs.indices.map { pair in
        let (rest, own) = (others(block, pair), pairs[pair].byBlock[block])
        return (
          Int128(rest.min) * weight.denominator + Int128(own.min) * weight.numerator,
          Int128(rest.max) * weight.denominator + Int128(own.max) * weight.numerator
        )
      })
  }
}

/// A fraction in lowest terms with a denominator above 0.
private struct Fraction: Hashable, Comparable {
  let numerator: Int128
  let denominator: Int128

  init(_ numerator: Int128, _ denominator: Int128) {
    var (a, b) = (numerator.magnitude, denominator.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    let divisor = Int128(a == 0 ? 1 : a) * (denominator < 0 ? -1 : 1)
    (self.numerator, self.denominator) = (numerator / divisor, denominator / divisor)
  }

  static func < (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  /// The number halfway to another.
  func middle(_ other: Fraction) -> Fraction {
    Fraction(numerator * other.denominator + other.numerator * denominator, 2 * denominator * other.denominator)
  }
}
