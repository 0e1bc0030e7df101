/// Text as a comment of a YAML file.
enum CommentText {
  /// The comment's lines, wrapped; whatever the text holds, none of it leaves the comment.
  static func lines(_ text: String) -> [String] {
    var lines = ["#"]
    for word in words(text) {
      if lines[lines.count - 1].count + 1 + word.count > ScalarText.width, lines[lines.count - 1] != "#" { lines.append("#") }
      lines[lines.count - 1] += " " + word
    }
    return lines
  }

  /// The words between white space, line breaks and characters that no YAML file may hold.
  private static func words(_ text: String) -> [String] {
    text.unicodeScalars.split { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .spaceSeparator, .unassigned: true
      default: false
      }
    }.map { String($0) }
  }
}
