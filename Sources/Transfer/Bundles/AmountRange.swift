public import Cases

/// A cost or a time: known, between two amounts, or not known; never negative.
///
/// What is not known is neither 0 nor large. Sums and comparisons keep that: they say what holds whatever it turns out to be.
public struct AmountRange: Hashable, Codable, Sendable {
  /// The smallest amount possible; `nil` where nothing is known.
  public let lower: Double?
  /// The largest amount possible; `nil` where there is no limit to what it may be.
  public let upper: Double?

  /// An amount between two numbers; `nil` where one is negative or no number, or where they are reversed.
  public init?(lower: Double, upper: Double) {
    guard lower >= 0, lower <= upper, upper.isFinite else { return nil }
    self.lower = lower
    self.upper = upper
  }

  /// An amount as the catalogue of measures gives it.
  public init(_ amount: Amount) {
    self.init(amount.isKnown ? amount.lower : nil, amount.upper)
  }

  private init(_ lower: Double?, _ upper: Double?) {
    self.lower = lower
    self.upper = upper
  }

  /// Nothing is known.
  public static let unknown = AmountRange(nil, nil)
  /// Nothing at all: what no change costs.
  public static let zero = AmountRange(0, 0)

  /// Whether the amount is a single known number.
  public var isKnown: Bool { upper != nil && lower == upper }

  /// Whether nothing is known.
  public var isUnknown: Bool { lower == nil && upper == nil }

  /// The smallest amount possible, as a number to compare with: 0 where nothing is known.
  public var least: Double { lower ?? 0 }

  /// The largest amount possible, as a number to compare with: infinite where there is no limit.
  public var most: Double { upper ?? .infinity }

  /// The sum of amounts that do not depend on one another; `zero` for none.
  ///
  /// A sum with an unknown part is at least the sum of the others and has no largest value; of unknown parts only it is unknown.
  public static func sum(_ amounts: some Sequence<AmountRange>) -> AmountRange {
    var (lower, upper): (Double?, Double?) = (nil, 0)
    var isEmpty = true
    for amount in amounts {
      isEmpty = false
      if let least = amount.lower { lower = (lower ?? 0) + least }
      upper = upper.flatMap { sum in amount.upper.map { sum + $0 } }
    }
    return isEmpty ? .zero : AmountRange(lower, upper)
  }

  /// The latest of times that run side by side; `zero` for none.
  public static func latest(_ times: some Collection<AmountRange>) -> AmountRange {
    times.dropFirst().reduce(times.first ?? .zero) { $0.later($1) }
  }

  /// The later of two times.
  public func later(_ other: AmountRange) -> AmountRange {
    let known = [lower, other.lower].compactMap { $0 }
    guard let upper, let otherUpper = other.upper else { return AmountRange(known.max(), nil) }
    return AmountRange(known.max(), max(upper, otherUpper))
  }

  enum CodingKeys: String, CodingKey {
    case lower, upper
  }

  /// Writes both ends, `null` for one that is not known.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(lower, forKey: .lower)
    try container.encode(upper, forKey: .upper)
  }
}

extension AmountRange {
  /// Reads a cost: `3`, `2..5`, `?` or `unknown`; `nil` for anything else, negative numbers among it.
  ///
  /// - Parameter text: The text.
  public init?(cost text: some StringProtocol) {
    self.init(text) { Double($0).flatMap { $0.isFinite ? $0 : nil } }
  }

  /// Reads a time and counts it in months: `6m`, `2y`, `6m..2y`, `?` or `unknown`; `nil` for anything else.
  ///
  /// - Parameter text: The text.
  public init?(months text: some StringProtocol) {
    self.init(text) { part in
      guard let unit = part.last, let number = Double(part.dropLast()), number.isFinite else { return nil }
      return unit == "m" ? number : unit == "y" ? number * 12 : nil
    }
  }

  private init?(_ text: some StringProtocol, number: (Substring) -> Double?) {
    let text = Substring(text.filter { !$0.isWhitespace })
    guard text != "?", text != "unknown" else {
      self = .unknown
      return
    }
    guard let dots = text.firstRange(of: "..") else {
      guard let value = number(text) else { return nil }
      self.init(lower: value, upper: value)
      return
    }
    guard let lower = number(text[..<dots.lowerBound]), let upper = number(text[dots.upperBound...]) else { return nil }
    self.init(lower: lower, upper: upper)
  }
}
