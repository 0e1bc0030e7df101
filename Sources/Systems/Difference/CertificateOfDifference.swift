public import Combinatorics
import Statistics

/// How different chosen cases are, compared with all sets of their size in a pool.
///
/// For a set S of k cases, the *smallest distance* is that of its two nearest cases, the *mean distance* the mean over its k(k − 1)/2 pairs. Each is placed among the
/// C(N, k) sets of k of the pool's N cases: the share of sets with a smaller one. Sets with a smallest distance of at least d are cliques of a
/// graph and are counted exactly (``ThresholdGraph``); means are enumerated. Where there are too many sets, a seeded sample of sets takes
/// their place, with its standard error.
///
/// It says how different the cases are, not that they were well chosen, and nothing about what follows from their being different.
public struct CertificateOfDifference: Hashable, Sendable {
  /// How much to count.
  public struct Effort: Hashable, Codable, Sendable {
    /// Up to so many sets the smallest distance is counted exactly.
    public var exactSmallest: Int
    /// Up to so many sets the mean distance is counted exactly.
    public var exactMean: Int
    /// How many sets a sample has.
    public var draws: Int
    /// Up to so many choices of cut points are all looked at; else as many are drawn.
    public var cutChoices: Int
    /// How many partial sets are looked at in search of the most different ones; 0 for no search.
    public var nodeLimit: Int
    /// The seed of samples.
    public var seed: UInt64

    /// How much to count.
    public init(exactSmallest: Int, exactMean: Int, draws: Int, cutChoices: Int, nodeLimit: Int = 0, seed: UInt64 = 1) {
      self.exactSmallest = exactSmallest
      self.exactMean = exactMean
      self.draws = draws
      self.cutChoices = cutChoices
      self.nodeLimit = nodeLimit
      self.seed = seed
    }

    /// Exact wherever seconds suffice: 4 of 400 for the smallest distance, 3 of 400 for the mean.
    public static let full = Effort(exactSmallest: 2_000_000_000, exactMean: 20_000_000, draws: 20_000, cutChoices: 100, nodeLimit: 200_000)
    /// Small samples and no search, for a first look.
    public static let quick = Effort(exactSmallest: 100_000, exactMean: 100_000, draws: 500, cutChoices: 5)

    enum CodingKeys: String, CodingKey {
      case exactSmallest = "exact_smallest"
      case exactMean = "exact_mean"
      case draws
      case cutChoices = "cut_choices"
      case nodeLimit = "node_limit"
      case seed
    }
  }

  /// The chosen cases, by index.
  public let chosen: [Int]
  /// The smallest distance.
  public let smallest: DifferenceRank
  /// The mean distance; its `value` is the mean, rounded to the nearest billionth.
  public let mean: DifferenceRank
  /// The number of sets of this size, C(N, k); `nil` where it exceeds an `Int`.
  public let setCount: Int?

  /// Places a set among all sets of its size.
  ///
  /// - Parameters:
  ///   - chosen: The chosen cases, by index, at least two; a case that stands twice has distance 0 to itself.
  ///   - matrix: The pool's distances.
  ///   - effort: How much to count.
  /// - Throws: `SystemsError` for fewer than two cases or more than the pool has.
  public init(_ chosen: [Int], in matrix: DistanceMatrix, _ effort: Effort) throws(SystemsError) {
    try self.init(chosen, valuedBy: matrix, in: matrix, effort)
  }

  /// Places figures from one matrix among all sets in another, such as the smallest possible distances among the largest.
  init(_ chosen: [Int], valuedBy own: DistanceMatrix, in matrix: DistanceMatrix, _ effort: Effort) throws(SystemsError) {
    guard chosen.count >= 2 else { throw .tooFewAsked(count: chosen.count, least: 2) }
    guard chosen.count <= matrix.count else { throw .tooMany(count: chosen.count, cases: matrix.count) }
    let size = chosen.count
    let sets = Selection.combinations(of: size, from: matrix.count)
    let smallest = own.smallest(among: chosen) ?? 0
    let total = own.total(among: chosen)
    var sample: SetSample?
    if sets.map({ $0 > effort.exactSmallest || $0 > effort.exactMean }) ?? true {
      sample = SetSample(size: size, of: matrix.count, draws: effort.draws, seed: effort.seed)
    }
    let ranks = sample.map { $0.ranks(smallest: smallest, total: total, matrix) }
    if let sets, sets <= effort.exactSmallest {
      self.smallest = Self.exactSmallest(smallest, size, sets, matrix)
    } else {
      self.smallest = ranks?.smallest ?? Self.exactSmallest(smallest, size, sets ?? 0, matrix)
    }
    var mean: DifferenceRank
    if let sets, sets <= effort.exactMean {
      mean = Self.exactTotal(total, size, sets, matrix)
    } else {
      mean = ranks?.total ?? Self.exactTotal(total, size, sets ?? 0, matrix)
    }
    let pairs = size * (size - 1) / 2
    mean = mean.with(value: (2 * total + pairs) / (2 * pairs))
    self.mean = mean
    self.chosen = chosen
    setCount = sets
  }

  private static func exactSmallest(_ value: Int, _ size: Int, _ sets: Int, _ matrix: DistanceMatrix) -> DifferenceRank {
    let atLeast = ThresholdGraph(matrix, atLeast: value).cliques(ofSize: size)
    let more = ThresholdGraph(matrix, atLeast: value + 1).cliques(ofSize: size)
    return DifferenceRank(value: value, smaller: sets - atLeast, atMost: sets - more, sets: sets, isExact: true)
  }

  private static func exactTotal(_ value: Int, _ size: Int, _ sets: Int, _ matrix: DistanceMatrix) -> DifferenceRank {
    var count = TotalCount(matrix: matrix, value: value)
    count.extend([], sum: 0, missing: size)
    return DifferenceRank(value: value, smaller: count.smaller, atMost: count.smaller + count.same, sets: sets, isExact: true)
  }

  /// Counts the sets whose distances sum to less than a value, or to it.
  private struct TotalCount {
    let matrix: DistanceMatrix
    let value: Int
    var smaller = 0
    var same = 0

    mutating func extend(_ set: [Int], sum: Int, missing: Int) {
      let first = (set.last ?? -1) + 1
      guard first < matrix.count else { return }
      for element in first..<matrix.count {
        var total = sum
        for other in set { total &+= matrix.values[other &* matrix.count &+ element] }
        if missing > 1 {
          extend(set + [element], sum: total, missing: missing - 1)
        } else if total < value {
          smaller &+= 1
        } else if total == value {
          same &+= 1
        }
      }
    }
  }
}

extension DifferenceRank {
  /// The same rank of a figure in another unit.
  func with(value: Int) -> DifferenceRank {
    DifferenceRank(
      value: value, smaller: Int((shareSmaller * Double(sets)).rounded()), atMost: Int((shareAtMost * Double(sets)).rounded()),
      sets: sets, isExact: isExact)
  }
}

/// Sets of one size, drawn at random, each equally likely.
struct SetSample {
  /// The sets, one after another.
  let elements: [Int]
  let size: Int

  init(size: Int, of count: Int, draws: Int, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var elements: [Int] = []
    elements.reserveCapacity(size * draws)
    for _ in 0..<draws {
      let start = elements.count
      while elements.count < start + size {
        let element = Int.random(in: 0..<count, using: &generator)
        if !elements[start...].contains(element) { elements.append(element) }
      }
    }
    self.elements = elements
    self.size = size
  }

  var count: Int { elements.count / size }

  /// Where a smallest distance and a total stand among these sets.
  func ranks(smallest: Int, total: Int, _ matrix: DistanceMatrix) -> (smallest: DifferenceRank, total: DifferenceRank) {
    ranks(smallest: smallest, total: total) { matrix.values[$0 &* matrix.count &+ $1] }
  }

  /// The same for distances that are computed when needed.
  func ranks(smallest: Int, total: Int, _ distance: (Int, Int) -> Int) -> (smallest: DifferenceRank, total: DifferenceRank) {
    var counts = (smaller: 0, same: 0, smallerTotal: 0, sameTotal: 0)
    for start in stride(from: 0, to: elements.count, by: size) {
      var least = Int.max
      var sum = 0
      for i in start..<(start + size) {
        for j in (i + 1)..<max(i + 1, start + size) {
          let value = distance(elements[i], elements[j])
          if value < least { least = value }
          sum &+= value
        }
      }
      if least < smallest { counts.smaller += 1 } else if least == smallest { counts.same += 1 }
      if sum < total { counts.smallerTotal += 1 } else if sum == total { counts.sameTotal += 1 }
    }
    return (
      DifferenceRank(
        value: smallest, smaller: counts.smaller, atMost: counts.smaller + counts.same, sets: count, isExact: false),
      DifferenceRank(
        value: total, smaller: counts.smallerTotal, atMost: counts.smallerTotal + counts.sameTotal, sets: count, isExact: false)
    )
  }
}
