import Cases

/// Both languages of a text say the same, as far as a program can tell: neither was changed alone, and both have the same numbers.
enum TranslationStateCheck: LibraryCheck {
  static let id = "stale-translation"

  static func findings(in library: Library) -> [Finding] {
    let review = TranslationReview(library)
    let stale = review.stale.map { text in
      let (changed, other) = (text.changed.name, text.changed.other.name)
      return finding(
        text.place, "\(ShapeReader.label(text.place.path)): the \(changed) text was changed, the \(other) text was not.",
        "Bring the \(other) text up to date, or say that it still holds: gelingen case translations --accept ID.")
    }
    let numbers = review.numbers.map { text in
      let sides = [(text.german, "the German"), (text.english, "the English")].filter { !$0.0.isEmpty }.map {
        "only \($0.1) text has \($0.0.joined(separator: ", "))"
      }
      return finding(
        text.place, "\(ShapeReader.label(text.place.path)): \(sides.joined(separator: ", ")).", "Look which of the two is right.")
    }
    return stale + numbers
  }

  private static func finding(_ place: TranslationReview.Place, _ message: String, _ hint: String) -> Finding {
    Finding(check: id, severity: .warning, message: message, file: place.file, at: place.position, hint: hint)
  }
}
