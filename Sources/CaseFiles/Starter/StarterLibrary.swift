public import Cases

/// A small library to begin with: a codebook to adapt, a worksheet, two invented cases with their source, a measure, a study and templates.
///
/// Everything stands in one language, which suffices; the ids are the same in both. The examples are marked as invented, so that nobody
/// takes them for data, and go as soon as the first case of one's own is there.
public struct StarterLibrary: Sendable {
  /// The language of the texts.
  let language: Language

  /// The files of a starter library.
  ///
  /// - Parameter language: The language of the texts and annotations.
  /// - Returns: The contents by path within the library's folder; `case check` has nothing against them, and they are canonical.
  public static func files(in language: Language) -> [String: String] {
    let starter = StarterLibrary(language: language)
    var files = [
      "README.md": starter.readme,
      "conditions.yml": starter.codebook,
      "worksheet.yml": starter.worksheet,
      "initiatives/example-shop.yml": starter.shop,
      "initiatives/example-bus.yml": starter.bus,
      "sources/example-report.yml": starter.source,
      "measures/example-round-table.yml": starter.measure,
      "studies/first.yml": starter.study,
    ]
    for kind in [EntityKind.initiative, .mission, .source, .measure, .target, .study] {
      files["templates/\(kind.rawValue).yml"] = TemplateWriter.template(for: kind, id: "my-\(kind.rawValue)", language: language)
    }
    return files
  }

  /// A text in the language of the library.
  func text(_ de: String, _ en: String) -> String { language == .de ? de : en }

  /// A localized value below its key.
  func localized(_ key: String, _ de: String, _ en: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    let value = ScalarText.after(key: text(de, en), shape: .text, indent: indent + 4, used: indent + 5)
    return "\(margin)\(key):\n\(margin)  \(language.rawValue):\(value)\n"
  }

  /// Annotations at the head of a file.
  func comment(_ de: String, _ en: String) -> String {
    CommentText.lines(text(de, en)).joined(separator: "\n") + "\n"
  }
}
