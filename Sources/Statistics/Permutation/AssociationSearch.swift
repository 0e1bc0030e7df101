/// The statistics of many candidates for one arrangement of the outcome after the other.
///
/// Crisp candidates of at most 64 cases are words of bits, so that a statistic is one count of bits; others are sums of products.
struct AssociationSearch {
  /// Which candidates vary, by their place among all.
  let places: [Int]
  /// What a sum over the cases is multiplied with, and what is taken from it, per candidate that varies.
  private let scales: [Double]
  private let means: [Double]
  private let words: [UInt64]
  private let columns: [[Double]]

  /// Whether no candidate varies, or the outcome does not.
  var isEmpty: Bool { places.isEmpty }

  init(_ candidates: [[Double]], outcome: [Double]) {
    let count = outcome.count
    let spread = Self.spread(outcome)
    var (places, scales, means): ([Int], [Double], [Double]) = ([], [], [])
    if let spread {
      for (index, values) in candidates.enumerated() {
        guard let own = Self.spread(values) else { continue }
        places.append(index)
        scales.append(Double(count - 1).squareRoot() / (own.root * spread.root))
        means.append(own.sum * spread.sum / Double(count))
      }
    }
    let isCrisp = count <= 64 && outcome.allSatisfy(Self.isBit) && places.allSatisfy { candidates[$0].allSatisfy(Self.isBit) }
    self.places = places
    self.scales = scales
    self.means = means
    words = isCrisp ? places.map { Self.word(candidates[$0]) } : []
    columns = isCrisp ? [] : places.map { candidates[$0] }
  }

  /// T of each candidate that varies.
  func statistics(_ outcome: [Double]) -> [Double] {
    var statistics = [Double](repeating: 0, count: places.count)
    self.statistics(outcome, into: &statistics)
    return statistics
  }

  func statistics(_ outcome: [Double], into statistics: inout [Double]) {
    if !words.isEmpty {
      let dealt = Self.word(outcome)
      for index in words.indices {
        statistics[index] = (Double((words[index] & dealt).nonzeroBitCount) - means[index]) * scales[index]
      }
      return
    }
    for index in columns.indices {
      var sum = 0.0
      for place in outcome.indices { sum += columns[index][place] * outcome[place] }
      statistics[index] = (sum - means[index]) * scales[index]
    }
  }

  private static func isBit(_ value: Double) -> Bool { value == 0 || value == 1 }

  private static func word(_ values: [Double]) -> UInt64 {
    var word: UInt64 = 0
    for index in values.indices where values[index] == 1 { word |= 1 << UInt64(index) }
    return word
  }

  /// The sum of values and the root of their squared distances from the mean; `nil` where they do not vary.
  private static func spread(_ values: [Double]) -> (sum: Double, root: Double)? {
    guard let first = values.first, values.contains(where: { $0 != first }) else { return nil }
    let sum = values.reduce(0, +)
    let mean = sum / Double(values.count)
    return (sum, values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }.squareRoot())
  }
}
