/// A statistic of raw values that somebody may have taken for an anchor.
public enum RawStatistic: String, CaseIterable, Sendable {
  /// The mean.
  case mean
  /// The median.
  case median
  /// The lower quartile.
  case lowerQuartile = "lower-quartile"
  /// The upper quartile.
  case upperQuartile = "upper-quartile"
  /// The 5th percentile.
  case percentile5 = "percentile-5"
  /// The 10th percentile.
  case percentile10 = "percentile-10"
  /// The 90th percentile.
  case percentile90 = "percentile-90"
  /// The 95th percentile.
  case percentile95 = "percentile-95"

  /// The statistic's value.
  ///
  /// Quantiles are interpolated between order statistics, x₍₁₊ₖ₎ at k = (n − 1) q, as R's default (type 7) and most spreadsheets do.
  ///
  /// - Parameter numbers: The raw values.
  /// - Returns: The value; `nil` for no values.
  public func value(of numbers: [Double]) -> Double? {
    guard !numbers.isEmpty else { return nil }
    switch self {
    case .mean: return numbers.reduce(0, +) / Double(numbers.count)
    case .median: return Self.quantile(0.5, numbers)
    case .lowerQuartile: return Self.quantile(0.25, numbers)
    case .upperQuartile: return Self.quantile(0.75, numbers)
    case .percentile5: return Self.quantile(0.05, numbers)
    case .percentile10: return Self.quantile(0.1, numbers)
    case .percentile90: return Self.quantile(0.9, numbers)
    case .percentile95: return Self.quantile(0.95, numbers)
    }
  }

  /// Whether an anchor equals the statistic but for the rounding of the anchor.
  ///
  /// An anchor of 12.3 is the mean 12.34: it agrees in the digits it has, as long as these digits tell values of the column apart, a 200th of their
  /// range.
  func isMet(by anchor: Double, in numbers: [Double]) -> Bool {
    guard numbers.count > 2, let value = value(of: numbers), let smallest = numbers.min(), let largest = numbers.max() else { return false }
    // In a small or heaped column the outer percentiles are simply its ends, which anchors may well be.
    if isOuter, value == smallest || value == largest { return false }
    let text = String(anchor).split(separator: ".")
    let decimals = text.count == 2 && text[1] != "0" && !String(anchor).contains("e") ? text[1].count : 0
    var unit = 1.0
    for _ in 0..<decimals { unit /= 10 }
    return abs(anchor - value) <= Swift.min(unit / 2, (largest - smallest) / 200)
  }

  private var isOuter: Bool {
    switch self {
    case .percentile5, .percentile10, .percentile90, .percentile95: true
    case .mean, .median, .lowerQuartile, .upperQuartile: false
    }
  }

  private static func quantile(_ share: Double, _ numbers: [Double]) -> Double {
    let sorted = numbers.sorted()
    let place = Double(sorted.count - 1) * share
    let index = Int(place)
    guard index + 1 < sorted.count else { return sorted[sorted.count - 1] }
    return sorted[index] + (place - Double(index)) * (sorted[index + 1] - sorted[index])
  }
}
