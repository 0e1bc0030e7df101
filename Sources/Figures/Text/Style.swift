/// The letters of every figure, and how wide they are.
enum Style {
  /// Liberation Sans, Arial and Helvetica have the same widths; DejaVu Sans has the signs that they lack.
  static let fonts = "Liberation Sans, Arial, Helvetica, DejaVu Sans, sans-serif"

  /// The size of labels in pixels.
  static let labelSize = 12.0

  /// The height of a line of labels in pixels.
  static let lineHeight = 14.0

  /// How wide a text is at a size, in pixels: the widths of Liberation Sans in groups, rounded up.
  static func width(_ text: String, size: Double = labelSize) -> Double {
    text.reduce(0) { $0 + share($1) } * size
  }

  /// The share of the size that a letter takes.
  private static func share(_ letter: Character) -> Double {
    switch letter {
    case "i", "j", "l", "'", "|", "!", ",", ".", ":", ";", "I", "f", "t", " ", "/", "(", ")", "r", "-", "[", "]": 0.34
    case "m", "w", "M", "W", "%", "—", "…", "●", "○", "◐": 1.0
    case "A"..."Z", "Ä", "Ö", "Ü", "&", "~": 0.74
    default: 0.57
    }
  }
}

/// The colours of every figure.
///
/// Each pair of neighbours differs in lightness, so that grey prints and eyes that see no red or green tell them apart; nothing is said by
/// colour alone. Against white, text has a contrast of at least 4.5, marks of at least 3.
public enum Ink {
  /// Text: contrast 14.6.
  public static let text = "#1c2430"
  /// Softer text: 7.6.
  public static let soft = "#4a5565"
  /// Lines of axes: 3.9.
  public static let line = "#76808c"
  /// What is there: dark blue, 8.3.
  public static let present = "#1d4f7c"
  /// What is not there: orange, 3.3.
  public static let absent = "#cf6a12"
  /// What may be either: violet, 4.9.
  public static let open = "#8458a6"
  /// What is not known: grey, 3.9.
  public static let unknown = "#76808c"
  /// A second series beside the first: green, 3.4.
  public static let second = "#2a9268"

  /// The ratio of contrast of two colours, as WCAG 2.1 defines it.
  ///
  /// With the relative luminance `L` of each colour (from linear red, green and blue: `0.2126 R + 0.7152 G + 0.0722 B`) it is
  /// `(L1 + 0.05) / (L2 + 0.05)`, the lighter colour above.
  ///
  /// - Parameters:
  ///   - first: A colour as `#rrggbb`.
  ///   - second: Another.
  /// - Returns: The ratio, from 1 to 21; `nil` where a colour is not written so.
  public static func contrast(_ first: String, _ second: String) -> Double? {
    guard let a = luminance(first), let b = luminance(second) else { return nil }
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private static func luminance(_ color: String) -> Double? {
    guard color.hasPrefix("#"), color.count == 7, let value = Int(color.dropFirst(), radix: 16) else { return nil }
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double((value >> shift) & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : power((part + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// The power 2.4 of a number from 0 to 1: x² · x^0.4, the last by Newton’s iteration for the fifth root of x².
  private static func power(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root * root * root - x * x) / (5 * root * root * root * root) }
    return x * x * root
  }
}
