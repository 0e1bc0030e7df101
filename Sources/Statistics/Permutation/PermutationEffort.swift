/// How much work a permutation test may do, and what it draws.
public struct PermutationEffort: Codable, Hashable, Sendable {
  /// The largest number of arrangements or draws.
  public static let most = 10_000_000

  /// Up to so many arrangements all are looked at.
  public let exactLimit: Int
  /// How many arrangements are drawn where there are more.
  public let draws: Int
  /// The seed of what is drawn.
  public let seed: UInt64

  private enum CodingKeys: String, CodingKey {
    case exactLimit = "exact_limit"
    case draws, seed
  }

  /// How much work a test may do.
  ///
  /// - Parameters:
  ///   - exactLimit: Up to so many arrangements all are looked at; at least 0.
  ///   - draws: How many are drawn otherwise; at least 1.
  ///   - seed: The seed.
  /// - Throws: ``StatisticsError/drawsOutOfRange(_:)`` for a number outside 1 to ``most``.
  public init(exactLimit: Int = 20_000, draws: Int = 10_000, seed: UInt64 = 1) throws(StatisticsError) {
    guard (1...Self.most).contains(draws) else { throw .drawsOutOfRange(draws) }
    guard (0...Self.most).contains(exactLimit) else { throw .drawsOutOfRange(exactLimit) }
    self.exactLimit = exactLimit
    self.draws = draws
    self.seed = seed
  }
}

/// How many arrangements a permutation test looked at.
public struct PermutationCount: Codable, Hashable, Sendable {
  /// The number of arrangements there are; `nil` where it is beyond counting in 63 bits.
  public let arrangements: Int?
  /// How many were looked at; in a sample, the observed one counts too.
  public let examined: Int
  /// Whether these are all.
  public let isExact: Bool

  private enum CodingKeys: String, CodingKey {
    case arrangements, examined
    case isExact = "exact"
  }

  /// The Monte Carlo standard error of a p from these arrangements, √(p (1 − p) / examined); 0 where all were looked at.
  public func standardError(of p: Double) -> Double {
    isExact ? 0 : (p * (1 - p) / Double(examined)).squareRoot()
  }
}
