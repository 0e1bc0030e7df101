/// Which demands are met by which choice of options.
///
/// An option provides features. A demand is met when all features of one of its alternatives are provided. Wanted is, for each number of
/// options, the most demands that so many options can meet: budgeted coverage with demands that need several things at once.
public struct CoverageProblem: Sendable {
  /// What each option provides.
  public let options: [Set<Int>]
  /// The alternatives of each demand, each the features it needs; a demand without any cannot be met, one with an empty alternative is
  /// met by nothing at all.
  public let demands: [[Set<Int>]]

  /// A problem.
  public init(options: [Set<Int>], demands: [[Set<Int>]]) {
    self.options = options
    self.demands = demands
  }

  /// How many demands a choice of options meets.
  public func met(by choice: some Sequence<Int>) -> [Int] {
    let provided = choice.reduce(into: Set<Int>()) { $0.formUnion(options[$1]) }
    return demands.indices.filter { demands[$0].contains { $0.isSubset(of: provided) } }
  }

  /// The problem over as few features as say the same: one per set of options that provide it, and none that nobody needs or provides.
  func compact() -> CompactCoverage {
    var providers: [Int: [Int]] = [:]
    for (index, option) in options.enumerated() {
      for feature in option { providers[feature, default: []].append(index) }
    }
    var bits: [[Int]: Int] = [:]
    let alternatives = demands.map { demand in
      demand.compactMap { alternative -> Set<Int>? in
        var own: Set<Int> = []
        for feature in alternative.sorted() {
          guard let key = providers[feature] else { return nil }
          if bits[key] == nil { bits[key] = bits.count }
          own.insert(bits[key] ?? 0)
        }
        return own
      }
    }
    var provided = [[Int]](repeating: [], count: options.count)
    for (key, bit) in bits { for index in key { provided[index].append(bit) } }
    return CompactCoverage(featureCount: bits.count, options: provided.map(Self.mask), demands: alternatives.map { $0.map(Self.mask) })
  }

  private static func mask(_ bits: some Sequence<Int>) -> UInt64 {
    // More than 64 features are never put into masks that anybody reads: the caller counts them first.
    bits.reduce(0) { $1 < 64 ? $0 | (1 << UInt64($1)) : $0 }
  }
}

/// A coverage problem with features as bits.
struct CompactCoverage {
  var featureCount: Int
  var options: [UInt64]
  /// The alternatives of each demand that can be met at all.
  var demands: [[UInt64]]

  /// How many demands a choice of options meets; with at most 64 features.
  func met(by choice: some Sequence<Int>) -> Int {
    let provided = choice.reduce(UInt64(0)) { $0 | options[$1] }
    return demands.count { $0.contains { $0 & provided == $0 } }
  }

  /// The alternatives of a demand of which none contains another.
  static func minimal(_ alternatives: [UInt64]) -> [UInt64] {
    let unique = Set(alternatives).sorted()
    return unique.filter { item in !unique.contains { $0 != item && $0 & item == $0 } }
  }
}
