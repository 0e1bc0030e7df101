/// A cost or a time: a number, a range, or nothing known.
///
/// It lies somewhere in [lower, upper]; without an upper end it has no known limit. Nothing known is [0, ∞), never 0: whatever is added to
/// it has no known limit either, so amounts are ordered only as far as their ranges decide it.
public struct Amount: Hashable, Sendable {
  /// The least it is; never negative.
  public var lower: Double
  /// The most it is; `nil` where no limit is known.
  public var upper: Double?

  /// Nothing known.
  public static let unknown = Amount()
  /// Nothing at all.
  public static let zero = Amount(upper: 0)

  private init(upper: Double? = nil) {
    lower = 0
    self.upper = upper
  }

  /// An amount; `nil` where an end is negative or not finite, or where the ends are reversed.
  public init?(lower: Double, upper: Double?) {
    guard lower >= 0, lower.isFinite, upper.map({ $0 >= lower && $0.isFinite }) ?? true else { return nil }
    self.lower = lower
    self.upper = upper
  }

  /// Whether anything is known.
  public var isKnown: Bool { self != .unknown }

  /// The sum, end by end.
  public static func + (left: Amount, right: Amount) -> Amount {
    var sum = Amount()
    sum.lower = left.lower + right.lower
    sum.upper = left.upper.flatMap { end in right.upper.map { end + $0 } }
    return sum
  }

  /// Whether it is surely not more than another: its upper end is at most the other's lower end.
  public func isSurelyAtMost(_ other: Amount) -> Bool { upper.map { $0 <= other.lower } ?? false }
}

/// Why a text is no amount.
public enum AmountError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text is neither a number, nor a range, nor `unknown`.
  case notAnAmount(String)
  /// A number is negative.
  case negative(String)
  /// The range's first number is larger than its second.
  case reversed(String)

  /// The problem in a sentence, with the offending value.
  public var sentence: String {
    switch self {
    case .notAnAmount(let text): "“\(text)” is no amount."
    case .negative(let text): "“\(text)” is negative, and nothing costs less than nothing or is done before it begins."
    case .reversed(let text): "The range “\(text)” is reversed."
    }
  }

  /// What to write instead.
  public var advice: String { "Write a number from 0, a range such as \"20000..60000\", an open one such as \"20000..\", or unknown." }

  /// The problem and the advice.
  public var description: String { "\(sentence) \(advice)" }
}

extension Amount: CustomStringConvertible {
  /// Reads an amount as case files write it: `5000`, `20000..60000`, `20000..`, `unknown`.
  ///
  /// - Parameter text: The text, without quotation marks.
  /// - Throws: `AmountError` when the text is no amount, negative or a reversed range.
  public init(parsing text: String) throws(AmountError) {
    guard text != "unknown" else {
      self = .unknown
      return
    }
    guard let dots = text.firstRange(of: "..") else {
      let value = try Self.number(text[...], in: text)
      self.init()
      (lower, upper) = (value, value)
      return
    }
    let first = try Self.number(text[..<dots.lowerBound], in: text)
    let rest = text[dots.upperBound...]
    let second = rest.isEmpty ? nil : try Self.number(rest, in: text)
    guard second.map({ $0 >= first }) ?? true else { throw .reversed(text) }
    self.init()
    (lower, upper) = (first, second)
  }

  private static func number(_ part: Substring, in text: String) throws(AmountError) -> Double {
    // Spellings that readers of YAML disagree about, such as 1e3 or 0x10, are no numbers here; nor is a number beyond any budget.
    let digits = part.hasPrefix("-") ? part.dropFirst() : part
    let isPlain =
      digits.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") } && digits.first?.isNumber == true && digits.last?.isNumber == true
    guard isPlain, digits.count <= 16, let value = Double(digits) else { throw .notAnAmount(text) }
    guard !part.hasPrefix("-") || value == 0 else { throw .negative(text) }
    return value
  }

  /// The amount as case files write it; reading it back gives the same amount.
  public var description: String {
    guard isKnown else { return "unknown" }
    guard let upper else { return "\(Self.text(lower)).." }
    return lower == upper ? Self.text(lower) : "\(Self.text(lower))..\(Self.text(upper))"
  }

  private static func text(_ value: Double) -> String {
    value == value.rounded() && value < 1e15 ? String(Int(value)) : String(value)
  }
}

extension Amount: Codable {
  /// Decodes an amount from its text or from a number.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      guard let amount = Amount(lower: number, upper: number) else { throw AmountError.negative(String(number)) }
      self = amount
    } else {
      try self.init(parsing: container.decode(String.self))
    }
  }

  /// Encodes a number where it is one, otherwise the text of case files.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let upper, upper == lower {
      try container.encode(lower)
    } else {
      try container.encode(description)
    }
  }
}
