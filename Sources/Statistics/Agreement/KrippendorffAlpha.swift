/// Krippendorff's alpha, the agreement of coders beyond chance, for any number of coders and with missing ratings.
///
/// α = 1 − Dₒ/Dₑ. In each unit with mᵤ ≥ 2 ratings every ordered pair of ratings by different coders counts 1/(mᵤ − 1) in the matrix of coincidences
/// o(c, k); n(c) are its row sums and n their total, the number of ratings that can be compared. Then
/// Dₒ = Σ o(c, k) δ²(c, k) / n and Dₑ = Σ n(c) n(k) δ²(c, k) / (n (n − 1)), with
///
/// - nominal δ² = 0 for equal ratings and 1 for others,
/// - ordinal δ² = (Σ n(g) over the ratings g from c to k − (n(c) + n(k))/2)²,
/// - interval δ² = (c − k)².
///
/// 1 is full agreement, 0 what ratings dealt out at random would give, below 0 systematic disagreement. Units with one rating do not count. Rules of
/// thumb by the author: rely on data from 0.8, tentatively from 0.667.
///
/// Krippendorff, K. (2011). Computing Krippendorff's alpha-reliability. University of Pennsylvania. Hayes, A. F., Krippendorff, K. (2007). Answering the call for a
/// standard reliability measure for coding data. *Communication Methods and Measures* 1(1), 77–89.
public struct KrippendorffAlpha: Codable, Hashable, Sendable {
  /// α, at most 1.
  public let alpha: Double
  /// The observed disagreement Dₒ.
  public let observed: Double
  /// The disagreement expected by chance, Dₑ.
  public let expected: Double
  /// The number of ratings that can be compared, n.
  public let comparableRatings: Int
  /// The number of units with two ratings or more.
  public let comparableUnits: Int

  private enum CodingKeys: String, CodingKey {
    case alpha
    case observed = "observed_disagreement"
    case expected = "expected_disagreement"
    case comparableRatings = "comparable_ratings"
    case comparableUnits = "comparable_units"
  }

  /// Computes alpha.
  ///
  /// - Parameters:
  ///   - ratings: The ratings.
  ///   - level: What the distance between ratings means.
  /// - Throws: ``AgreementError/nothingToCompare(units:)`` where no unit has two ratings, ``AgreementError/constantRatings(count:)`` where all that can
  ///   be compared are the same: Dₑ is 0 then and α has no value.
  public init(_ ratings: Ratings, level: Ratings.Level) throws(AgreementError) {
    let units = UnitCoincidences(ratings)
    guard !units.byUnit.isEmpty else { throw .nothingToCompare(units: ratings.units.count) }
    let sums = units.sums(of: units.byUnit.indices)
    guard let found = units.disagreements(sums, level: level) else { throw .constantRatings(count: sums.total) }
    alpha = 1 - found.observed / found.expected
    observed = found.observed
    expected = found.expected
    comparableRatings = sums.total
    comparableUnits = units.byUnit.count
  }
}

/// The coincidences of ratings, unit by unit, so that units can be resampled.
struct UnitCoincidences {
  /// One unit with two ratings or more: how often each value occurs.
  struct Unit {
    var counts: [(value: Int, count: Int)]
    var total: Int
  }

  /// Coincidences summed over units.
  struct Sums {
    /// o(c, k), row by row.
    var coincidences: [Double]
    /// n(c).
    var margins: [Int]
    /// n.
    var total: Int
  }

  /// The units with two ratings or more.
  let byUnit: [Unit]
  /// The values that occur in them, in rising order.
  let values: [Double]

  init(_ ratings: Ratings) {
    let known = ratings.units.map { $0.compactMap { $0 } }.filter { $0.count >= 2 }
    let values = Set(known.joined()).sorted()
    self.values = values
    byUnit = known.map { unit in
      var counts: [Int: Int] = [:]
      for rating in unit { counts[values.firstIndex(of: rating) ?? 0, default: 0] += 1 }
      return Unit(counts: counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, total: unit.count)
    }
  }

  /// The coincidences of some units, each as often as it is named.
  func sums(of units: some Sequence<Int>) -> Sums {
    let count = values.count
    var sums = Sums(
      coincidences: [Double](repeating: 0, count: count * count), margins: [Int](repeating: 0, count: count), total: 0)
    for index in units {
      let unit = byUnit[index]
      let weight = 1 / Double(unit.total - 1)
      for first in unit.counts {
        sums.margins[first.value] += first.count
        for second in unit.counts {
          let pairs = first.value == second.value ? first.count * (first.count - 1) : first.count * second.count
          sums.coincidences[first.value * count + second.value] += Double(pairs) * weight
        }
      }
      sums.total += unit.total
    }
    return sums
  }

  /// Dₒ and Dₑ; `nil` where Dₑ is 0.
  func disagreements(_ sums: Sums, level: Ratings.Level) -> (observed: Double, expected: Double)? {
    let count = values.count
    // The ratings below each value, for the ordinal distance.
    var below = [0]
    for margin in sums.margins { below.append(below[below.count - 1] + margin) }
    var (observed, expected) = (0.0, 0.0)
    for first in 0..<count {
      for second in (first + 1)..<max(count, first + 1) {
        let distance: Double
        switch level {
        case .nominal: distance = 1
        case .ordinal: distance = Double(below[second + 1] - below[first]) - Double(sums.margins[first] + sums.margins[second]) / 2
        case .interval: distance = values[second] - values[first]
        }
        let square = distance * distance
        observed += 2 * sums.coincidences[first * count + second] * square
        expected += 2 * Double(sums.margins[first] * sums.margins[second]) * square
      }
    }
    guard expected > 0 else { return nil }
    let total = Double(sums.total)
    return (observed / total, expected / (total * (total - 1)))
  }
}
