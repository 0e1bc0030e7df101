/// An interval for Krippendorff's alpha by resampling units.
///
/// As many units as there are with two ratings or more are drawn from them with replacement, alpha is computed anew each time, and the interval reaches
/// between the quantiles (1 − level)/2 and 1 − (1 − level)/2 of these values. A resample whose ratings are all the same has no alpha; such resamples
/// are counted and left out. With few units the interval is a rough guide, and usually too narrow.
///
/// Zapf, A., Castell, S., Morawietz, L., Karch, A. (2016). Measuring inter-rater reliability for nominal data – which coefficients and confidence intervals are
/// appropriate? *BMC Medical Research Methodology* 16, article 93. Efron, B., Tibshirani, R. J. (1993). *An Introduction to the Bootstrap*, ch. 13.
public struct KrippendorffBootstrap: Codable, Hashable, Sendable {
  /// The largest number of resamples.
  public static let mostDraws = 1_000_000

  /// The lower end; `nil` where no resample has an alpha.
  public let lower: Double?
  /// The upper end; `nil` where no resample has an alpha.
  public let upper: Double?
  /// The level of the interval.
  public let level: Double
  /// How many resamples were drawn.
  public let draws: Int
  /// How many of them have no alpha.
  public let undefined: Int
  /// The seed.
  public let seed: UInt64
  /// What the interval assumes about the units.
  public let assumption: SamplingAssumption

  /// Resamples units.
  ///
  /// - Parameters:
  ///   - ratings: The ratings.
  ///   - metric: What the distance between ratings means.
  ///   - level: The level of the interval as a share, 0 < level < 1.
  ///   - draws: How many resamples are drawn, from 1 to ``mostDraws``.
  ///   - seed: The seed.
  /// - Throws: ``AgreementError/levelOutOfRange(_:)``, ``AgreementError/drawsOutOfRange(_:)``, ``AgreementError/nothingToCompare(units:)``.
  public init(_ ratings: Ratings, metric: Ratings.Level, level: Double, draws: Int, seed: UInt64) throws(AgreementError) {
    guard 0 < level, level < 1 else { throw .levelOutOfRange(level) }
    guard (1...Self.mostDraws).contains(draws) else { throw .drawsOutOfRange(draws) }
    let units = UnitCoincidences(ratings)
    guard !units.byUnit.isEmpty else { throw .nothingToCompare(units: ratings.units.count) }
    var generator = SplitMix64(seed: seed)
    var alphas: [Double] = []
    for _ in 0..<draws {
      let drawn = units.byUnit.map { _ in generator.index(below: units.byUnit.count) }
      guard let found = units.disagreements(units.sums(of: drawn), level: metric) else { continue }
      alphas.append(1 - found.observed / found.expected)
    }
    alphas.sort()
    let tail = (1 - level) / 2
    lower = Self.quantile(alphas, tail)
    upper = Self.quantile(alphas, 1 - tail)
    self.level = level
    self.draws = draws
    undefined = draws - alphas.count
    self.seed = seed
    assumption = .randomDrawOfUnits
  }

  /// The smallest value that at least this share of sorted values does not exceed.
  private static func quantile(_ sorted: [Double], _ share: Double) -> Double? {
    guard !sorted.isEmpty else { return nil }
    let rank = Int((share * Double(sorted.count) - 1e-9).rounded(.up))
    return sorted[Swift.min(sorted.count, Swift.max(1, rank)) - 1]
  }
}
