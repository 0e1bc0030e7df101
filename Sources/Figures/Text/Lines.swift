/// Breaks text into lines.
enum Lines {
  /// The text in lines that are no wider than a number of pixels.
  ///
  /// Lines break at blanks, after hyphens and slashes, and inside a word only where it alone is wider; then with a hyphen.
  static func wrap(_ text: String, width: Double, size: Double = Style.labelSize) -> [String] {
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
    var part = ""
    for letter in piece {
      if !part.isEmpty, Style.width(part + String(letter) + "-", size: size) > width {
        parts.append(part + "-")
        part = ""
      }
      part.append(letter)
    }
    return parts + [part]
  }

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
