/// Which levels a pair of a zone reaches in one block.
struct LevelRule {
  /// Whether the largest distances are the extreme ones.
  let isLargest: Bool
  /// The block's largest conceivable distance, one per variable.
  let size: Int
  let vacuous: SystemsComparison.Options.VacuousLevels
  /// The most extreme and the second most extreme end of the ranges, per end, with the pair that has the first.
  private(set) var low = Extreme()
  private(set) var high = Extreme()

  /// The two most extreme values, so that a pair can be held against all others.
  struct Extreme {
    var first: Int?
    var holder = (-1, -1)
    var second: Int?

    mutating func add(_ value: Int, of pair: (Int, Int), isLargest: Bool) {
      guard let known = first else {
        first = value
        holder = pair
        return
      }
      if isLargest ? value > known : value < known {
        second = known
        first = value
        holder = pair
      } else if second.map({ isLargest ? value > $0 : value < $0 }) ?? true {
        second = value
      }
    }

    /// The most extreme value of all pairs but one; `nil` where there is no other.
    func except(_ pair: (Int, Int)) -> Int? { holder == pair ? second : first }
  }

  init(isLargest: Bool, size: Int, vacuous: SystemsComparison.Options.VacuousLevels) {
    self.isLargest = isLargest
    self.size = size
    self.vacuous = vacuous
  }

  mutating func add(_ range: DistanceRange, of pair: (Int, Int)) {
    low.add(range.min, of: pair, isLargest: isLargest)
    high.add(range.max, of: pair, isLargest: isLargest)
  }

  /// The extreme, as a range over completions.
  var extreme: DistanceRange { DistanceRange(min: low.first ?? 0, max: high.first ?? 0) }

  /// Whether a level is counted in every completion (`certain`) or in some.
  func isCounted(_ level: Int, certain: Bool) -> Bool {
    if vacuous == .count { return level * DistanceUnit.one <= size }
    let step = level * DistanceUnit.one
    if isLargest { return (certain ? extreme.min : extreme.max) - step > 0 }
    return (certain ? extreme.max : extreme.min) + step < size
  }

  /// The lowest level that a pair reaches, whether or not it is counted.
  ///
  /// - Parameters:
  ///   - range: The pair's distance in the block.
  ///   - pair: The pair; its own distance is no bar to itself.
  ///   - certain: Whether in every completion or in some.
  /// - Returns: The level.
  func level(_ range: DistanceRange, of pair: (Int, Int), certain: Bool) -> Int {
    let short: Int
    if isLargest {
      let bar = certain ? high.except(pair) : low.except(pair)
      short = (bar ?? 0) - (certain ? range.min : range.max)
    } else {
      let bar = certain ? low.except(pair) : high.except(pair)
      short = (certain ? range.max : range.min) - (bar ?? .max / 2)
    }
    return short <= 0 ? 0 : (short + DistanceUnit.one - 1) / DistanceUnit.one
  }
}
