import SetTheory

/// A target's cell as a text gives it: `S1=0`, `P1=?`, `P2=0.3`, `P3=0.2..0.4`.
struct CellText {
  let name: String
  let lower: Double?
  let upper: Double?

  /// Reads cells with commas between them.
  ///
  /// - Parameter text: The text.
  /// - Returns: The cells in order.
  /// - Throws: `BundleError` for a text that is no cell and for answers that contradict one another.
  static func read(_ text: String) throws(BundleError) -> [CellText] {
    var result: [CellText] = []
    var texts: [String: String] = [:]
    for part in parts(text) {
      let (name, value) = pair(part)
      guard let value, !name.isEmpty, let cell = CellText(name, value) else { throw .cell(part) }
      if let first = texts[name] {
        guard first == value else { throw .contradiction(condition: name, first: first, second: value) }
        throw .conditionTwice(name)
      }
      texts[name] = value
      result.append(cell)
    }
    return result
  }

  private init?(_ name: String, _ text: String) {
    self.name = name
    if text == "?" || text == "unknown" {
      (lower, upper) = (nil, nil)
    } else if let dots = text.firstRange(of: "..") {
      guard let first = Double(text[..<dots.lowerBound]), let second = Double(text[dots.upperBound...]) else { return nil }
      (lower, upper) = (first, second)
    } else {
      guard let value = Double(text), value.isFinite else { return nil }
      (lower, upper) = (value, value)
    }
  }

  /// The kind of a condition with this cell.
  ///
  /// - Parameter levels: The levels that formulas name.
  /// - Returns: Multi-value where a level above 1 is seen or one is named, fuzzy for fractions and ranges, else crisp.
  func kind(_ levels: Set<Int>) -> SetKind {
    let values = [lower, upper].compactMap { $0 }
    let top = max(levels.max() ?? 0, values.filter { $0 == $0.rounded() && $0 < 64 }.map { Int($0) }.max() ?? 0)
    if !levels.isEmpty || top > 1 { return .multiValue(levels: max(2, top + 1)) }
    return lower == upper && values.allSatisfy { $0 == 0 || $0 == 1 } ? .crisp : .fuzzy
  }

  /// The cell of a condition of a kind.
  func cell(_ kind: SetKind) -> TargetProfile.Cell {
    guard let lower, let upper else { return TargetProfile.unknown(kind) }
    return TargetProfile.Cell(lower: lower, upper: upper)
  }

  /// The parts of a text between commas, without white space at their ends; empty ones are left out.
  static func parts(_ text: String) -> [String] {
    text.split(separator: ",").map { part in part.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
  }

  /// The text before and after the first equals sign; `nil` where there is none.
  static func pair(_ text: String) -> (name: String, value: String?) {
    guard let sign = text.firstIndex(of: "=") else { return (text, nil) }
    return (String(text[..<sign]), String(text[text.index(after: sign)...]))
  }
}
