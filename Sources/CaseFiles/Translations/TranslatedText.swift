import Yams

/// A text that stands in a file in German and in English.
struct TranslatedText: Hashable, Sendable {
  /// Where it stands in the file, such as `conditions/trust/claims/0/statement`.
  let path: String
  /// The German text.
  let german: String
  /// The English text.
  let english: String

  /// The texts of a file that have both languages, in the order of the file.
  static func all(in node: Node, at path: String = "") -> [TranslatedText] {
    func under(_ key: String) -> String { path.isEmpty ? key : "\(path)/\(key)" }
    switch node {
    case .mapping(let mapping):
      // Looking a key up compares nodes, tags and all; a mapping has few keys.
      var (german, english): (String?, String?)
      for (key, value) in mapping {
        switch key.scalar?.string {
        case "de": german = value.scalar?.string
        case "en": english = value.scalar?.string
        default: break
        }
      }
      if let german, let english { return [TranslatedText(path: path, german: german, english: english)] }
      return mapping.flatMap { all(in: $0.value, at: under($0.key.scalar?.string ?? "")) }
    case .sequence(let sequence): return sequence.enumerated().flatMap { all(in: $1, at: under(String($0))) }
    case .scalar, .alias: return []
    }
  }
}
