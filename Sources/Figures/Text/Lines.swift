/// Breaks text into lines.
enum Lines {
  /// The text in lines that are no wider than a number of pixels.
  ///
  /// Lines break at blanks, after hyphens and slashes, and inside a word only where it alone is wider; then with a hyphen.
  ///
  /// Beyond a limit of lines the last one ends with an ellipsis; the table beside a figure has the whole text.
  static func wrap(_ text: String, width: Double, size: Double = Style.labelSize, limit: Int = .max) -> [String] {
    let lines = allLines(plain(text), width: width, size: size)
    guard lines.count > limit, let last = lines.prefix(limit).last else { return lines }
    return lines.prefix(limit - 1) + [shortened(last + " …", width: width, size: size)]
  }

  /// The text, cut with an ellipsis where it is wider.
  static func shortened(_ text: String, width: Double, size: Double = Style.labelSize) -> String {
    var text = text
    guard Style.width(text, size: size) > width else { return text }
    while !text.isEmpty, Style.width(text + "…", size: size) > width { text.removeLast() }
    return text + "…"
  }

  /// The text without signs that control something: they cannot stand in XML, or would turn the direction of what stands beside them.
  static func plain(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !controls($0) }))
  }

  private static func controls(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private static func allLines(_ text: String, width: Double, size: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in pieces(text).flatMap({ split($0, width: width, size: size) }) {
      let candidate = line + piece
      if !line.isEmpty, Style.width(trimmed(candidate), size: size) > width {
        lines.append(trimmed(line))
        line = piece
      } else {
        line = candidate
      }
    }
    let last = trimmed(line)
    return last.isEmpty && !lines.isEmpty ? lines : lines + [last]
  }

  /// Pieces that may stand alone on a line, each with the blank that follows.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for letter in text {
      piece.append(letter)
      // Words keep their joining hyphens at the end of a line; a hyphen after a blank is a dash and stays.
      if letter == " " || letter == "/" || (letter == "-" && piece.count > 2) || letter == "*" || letter == "_" {
        pieces.append(piece)
        piece = ""
      }
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }

  private static func split(_ piece: String, width: Double, size: Double) -> [String] {
    guard Style.width(trimmed(piece), size: size) > width else { return [piece] }
    var parts: [String] = []
    var rest = Array(piece)
    while Style.width(trimmed(String(rest)), size: size) > width {
      var count = 1
      while count < rest.count - 1, Style.width(String(rest[...count]) + "-", size: size) <= width { count += 1 }
      // The last place of the line where German and English would break a word, if there is one.
      let place = stride(from: count, to: 2, by: -1).first { isBreak(rest, at: $0) } ?? count
      parts.append(String(rest[..<place]) + "-")
      rest.removeFirst(place)
    }
    return parts + [String(rest)]
  }

  /// Whether a syllable begins at a place: one consonant, or letters that sound as one, and then a vowel.
  private static func isBreak(_ letters: [Character], at place: Int) -> Bool {
    guard place >= 2, place + 2 < letters.count else { return false }
    let rest = String(letters[place...].prefix(4)).lowercased()
    let joined = String(letters[place - 1...place]).lowercased()
    guard !["ch", "ck", "ph", "th", "sc", "qu"].contains(joined) else { return false }
    let onset = ["sch", "ch", "ck", "ph", "th", "qu"].first { rest.hasPrefix($0) }?.count ?? 1
    let next = rest.dropFirst(onset).first
    return rest.first.map { $0.isLetter && !vowels.contains($0) } == true && next.map(vowels.contains) == true
  }

  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y", "ä", "ö", "ü"]

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    while text.first == " " { text.removeFirst() }
    return text
  }

  /// Texts of which no two are equal: an invisible mark tells equal ones apart, since the axes of Vega-Lite know places by their text.
  static func distinct(_ texts: [String]) -> [String] {
    var seen: [String: Int] = [:]
    return texts.map { text in
      seen[text, default: 0] += 1
      return text + String(repeating: "\u{200B}", count: seen[text, default: 1] - 1)
    }
  }
}
