import Foundation

/// The numbers that a text states in digits, so that two languages can be held against each other.
///
/// A number is its digits without what groups them and without a decimal sign, since the languages write both differently: “1.234,5” and “1,234.5” are both 12345.
/// Of a date in digits (21.02.2023, 2023-02-21) the day and the year count, because the other language may write out the month. A single digit is no number here: it is
/// often written as a word.
struct StatedNumbers: Equatable, Sendable {
  /// The numbers, each once.
  let numbers: Set<String>

  /// Reads a text.
  ///
  /// - Parameter text: A text in German or English.
  init(_ text: String) {
    var numbers: Set<String> = []
    var scanner = Scanner(text)
    while let run = scanner.next() { numbers.formUnion(Self.numbers(of: run)) }
    self.numbers = numbers
  }

  /// The numbers of this text that another lacks, not even as a word.
  ///
  /// - Parameters:
  ///   - other: The other text's numbers.
  ///   - text: The other text.
  ///   - locale: The other text's language, `de` or `en`.
  /// - Returns: Digits, in order of size.
  func missing(from other: StatedNumbers, _ text: String, locale: String) -> [String] {
    let absent = numbers.subtracting(other.numbers)
    guard !absent.isEmpty else { return [] }
    let lower = text.lowercased()
    return absent.filter { !Self.words($0, locale).contains { lower.contains($0) } }.sorted { ($0.count, $0) < ($1.count, $1) }
  }

  /// How a language writes a number in words, as far as it does.
  private static func words(_ digits: String, _ locale: String) -> [String] {
    guard let value = Int(digits), value <= 1_000_000 else { return [] }
    let bare = [
      "de": [100: "hundert", 1_000: "tausend", 1_000_000: "million"], "en": [100: "hundred", 1_000: "thousand", 1_000_000: "million"],
    ]
    if let word = bare[locale]?[value] { return [word] }
    let formatter = NumberFormatter()
    formatter.numberStyle = .spellOut
    formatter.locale = Locale(identifier: locale)
    // German texts hyphenate nothing, and the formatter may do so with soft hyphens.
    return formatter.string(from: value as NSNumber).map { [$0.replacing("\u{AD}", with: "")] } ?? []
  }

  private static func numbers(of run: Scanner.Run) -> [String] {
    let lengths = run.pieces.map(\.count)
    let isGerman = run.separators == [.point, .point] && lengths[2] == 4 && lengths[0] <= 2 && lengths[1] <= 2
    let isISO = run.separators == [.hyphen, .hyphen] && lengths == [4, 2, 2]
    if isGerman || isISO { return [run.pieces[0], run.pieces[2]].compactMap(number) }
    guard !run.separators.contains(.hyphen) else { return run.pieces.compactMap(number) }
    return number(run.pieces.joined()).map { [$0] } ?? []
  }

  private static func number(_ digits: String) -> String? {
    guard digits.count > 1 else { return nil }
    let trimmed = digits.drop { $0 == "0" }
    return trimmed.isEmpty ? nil : String(trimmed)
  }
}

extension StatedNumbers {
  /// Finds runs of digits and the signs between them.
  fileprivate struct Scanner {
    /// What may stand between the digits of one number.
    enum Separator { case point, comma, space, hyphen }

    /// Digits with what stands between them.
    struct Run {
      var pieces: [String]
      var separators: [Separator] = []
    }

    private let scalars: [Unicode.Scalar]
    private var index = 0

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    mutating func next() -> Run? {
      while index < scalars.count, !Self.isDigit(scalars[index]) { index += 1 }
      guard index < scalars.count else { return nil }
      var run = Run(pieces: [digits()])
      while index + 1 < scalars.count, let separator = Self.separator(scalars[index]), Self.isDigit(scalars[index + 1]) {
        // Spaces that do not break group by threes; any other space ends the number.
        if separator == .space, digitsAhead() != 3 || (run.pieces.last?.count ?? 0) > 3 { break }
        index += 1
        run.separators.append(separator)
        run.pieces.append(digits())
      }
      return run
    }

    private mutating func digits() -> String {
      let start = index
      while index < scalars.count, Self.isDigit(scalars[index]) { index += 1 }
      return String(String.UnicodeScalarView(scalars[start..<index]))
    }

    private func digitsAhead() -> Int { scalars[(index + 1)...].prefix { Self.isDigit($0) }.count }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func separator(_ scalar: Unicode.Scalar) -> Separator? {
      switch scalar {
      case ".": .point
      case ",": .comma
      case "\u{A0}", "\u{2009}", "\u{202F}": .space
      case "-": .hyphen
      default: nil
      }
    }
  }
}
