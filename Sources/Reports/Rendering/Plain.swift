/// Texts from case files without what could act on a page or a terminal.
public enum Plain {
  /// The text without control characters and without marks that turn the direction of writing.
  public static func text(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { scalar in
          let isControl = scalar.properties.generalCategory == .control && scalar != "\n"
          let turns = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
          return !isControl && !turns && scalar.value != 0x200E && scalar.value != 0x200F
        }))
  }
}
