import Cases
import Foundation

/// What a house style may not ask for: colours that cannot be read, and fonts that are no names.
enum HouseStyleCheck {
  /// The least contrast of text with its ground (WCAG 2.1, 1.4.3).
  static let leastContrast = 4.5
  /// The grounds that a brief sets text on: white, and the wash behind the key messages.
  static let grounds = ["#ffffff", "#f2f5f9"]

  static func findings(of style: HouseStyle, file: String, at position: (String) -> Position) -> [Finding] {
    let colors = [("colors/accent", style.colors.accent), ("colors/text", style.colors.text)].compactMap { path, color in
      color.flatMap { problem(of: $0) }.map { message, hint in
        Finding(check: "color", message: message, file: file, at: position(path), hint: hint)
      }
    }
    let fonts = [("fonts/text", style.fonts.text), ("fonts/headings", style.fonts.headings)].compactMap { path, font -> Finding? in
      guard let font, font.count > 60 || !font.allSatisfy({ $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }) else { return nil }
      return Finding(
        check: "font", message: "“\(font.prefix(60))” is no name of a font family.", file: file, at: position(path),
        hint: "Write one family's name with letters, digits, spaces and hyphens, such as Source Serif 4.")
    }
    let text =
      style.logo != nil && style.logoText == nil
      ? [
        Finding(
          check: "logo", message: "The logo has no text for those who do not see it.", file: file, at: position("logo"),
          hint: "Write logo_text: with de: and en:, usually the name of the house.")
      ] : []
    return colors + fonts + text
  }

  private static func problem(of color: String) -> (String, String)? {
    guard let own = luminance(color) else {
      return ("“\(color.prefix(40))” is no colour.", "Write # and six digits or letters a–f, such as \"#1d4f7c\".")
    }
    let contrasts = grounds.compactMap(luminance).map { contrast(own, $0) }
    guard let least = contrasts.min(), least < leastContrast else { return nil }
    let text = String(format: "%.1f", locale: Locale(identifier: "en"), (least * 10).rounded(.down) / 10)
    return ("The colour “\(color)” has a contrast of \(text) : 1 with its ground; text needs \(leastContrast) : 1.", "Choose a darker one.")
  }

  /// The ratio of two luminances (WCAG 2.1): (L1 + 0.05) / (L2 + 0.05), the lighter above.
  static func contrast(_ one: Double, _ other: Double) -> Double { (max(one, other) + 0.05) / (min(one, other) + 0.05) }

  /// The relative luminance of a colour `#rrggbb` in sRGB (WCAG 2.1), in [0, 1]; `nil` for a text of another form.
  static func luminance(_ color: String) -> Double? {
    let digits = color.dropFirst()
    guard color.first == "#", digits.count == 6, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }), let value = Int(digits, radix: 16)
    else {
      return nil
    }
    let parts = [value >> 16 & 255, value >> 8 & 255, value & 255].map { part in
      let share = Double(part) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
