/// What a cell of a table says.
enum CellReading: Hashable {
  /// A number.
  case value(Double)
  /// A range, as `0.2..0.4`.
  case range(Double, Double)
  /// Nothing: empty, `?`, `NA` or `unknown`.
  case unknown
  /// “Don't care”, which temporal QCA writes as `-`.
  case irrelevant
  /// Something else.
  case text

  /// Reads a cell.
  ///
  /// Numbers have a decimal point or comma; those that are not finite are none.
  init(_ text: some StringProtocol) {
    if let digit = Self.digit(text) {
      self = .value(digit)
      return
    }
    let text = text.trimmingSpaces()
    switch text {
    case "", "?", "NA", "unknown": self = .unknown
    case "-", "–", "−": self = .irrelevant
    default:
      if let number = Self.number(text) {
        self = .value(number)
      } else if let range = Self.range(text) {
        self = .range(range.0, range.1)
      } else {
        self = .text
      }
    }
  }

  /// The commonest cells at once.
  private static func digit(_ text: some StringProtocol) -> Double? {
    guard text.utf8.count == 1, let byte = text.utf8.first, byte >= 48, byte <= 57 else { return nil }
    return Double(byte - 48)
  }

  private static func number(_ text: some StringProtocol) -> Double? {
    guard text.utf8.count <= 40, text.utf8.allSatisfy(isNumeric) else { return nil }
    let commas = text.utf8.count { $0 == UInt8(ascii: ",") }
    guard commas > 0 else { return Double(text).flatMap(finite) }
    guard commas == 1, !text.utf8.contains(UInt8(ascii: ".")) else { return nil }
    return Double(String(text.map { $0 == "," ? "." : $0 })).flatMap(finite)
  }

  private static func finite(_ number: Double) -> Double? { number.isFinite ? number : nil }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "e"),
      UInt8(ascii: "E"):
      true
    default: false
    }
  }

  private static func range(_ text: some StringProtocol) -> (Double, Double)? {
    let characters = Array(text)
    guard let dots = characters.indices.dropLast().first(where: { characters[$0] == "." && characters[$0 + 1] == "." }) else { return nil }
    guard let lower = number(String(characters[..<dots]).trimmingSpaces()),
      let upper = number(String(characters[(dots + 2)...]).trimmingSpaces())
    else { return nil }
    return (lower, upper)
  }
}
