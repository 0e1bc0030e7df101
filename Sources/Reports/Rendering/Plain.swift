/// Texts from case files without what could act on a page or a terminal.
public enum Plain {
  /// The text without control characters and without marks that turn the direction of writing.
  public static func text(_ text: String) -> String {
    // Hardly any text has one, and bytes are compared much faster than characters are looked up.
    guard text.utf8.withContiguousStorageIfAvailable({ mayChange($0) }) ?? mayChange(Array(text.utf8)) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { scalar in
          let isControl = scalar.properties.generalCategory == .control && scalar != "\n"
          let turns = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
          return !isControl && !turns && scalar.value != 0x200E && scalar.value != 0x200F
        }))
  }

  /// Whether a text in UTF-8 has a character that is left out: U+0000 to U+001F but the end of a line, U+007F to U+009F (C2 80 to C2 9F), U+200E, U+200F and
  /// U+202A to U+202E (E2 80 …), U+2066 to U+2069 (E2 81 …).
  private static func mayChange(_ bytes: some Sequence<UInt8>) -> Bool {
    var (first, second): (UInt8, UInt8) = (0, 0)
    for byte in bytes {
      switch byte {
      case 0x0A: break
      case ..<0x20, 0x7F: return true
      case 0x80...0x9F where second == 0xC2: return true
      case 0x8E...0x8F where (first, second) == (0xE2, 0x80): return true
      case 0xAA...0xAE where (first, second) == (0xE2, 0x80): return true
      case 0xA6...0xA9 where (first, second) == (0xE2, 0x81): return true
      default: break
      }
      (first, second) = (second, byte)
    }
    return false
  }
}
