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
      if let german = mapping["de"]?.string, let english = mapping["en"]?.string {
        return [TranslatedText(path: path, german: german, english: english)]
      }
      return mapping.flatMap { all(in: $0.value, at: under($0.key.string ?? "")) }
    case .sequence(let sequence): return sequence.enumerated().flatMap { all(in: $1, at: under(String($0))) }
    case .scalar, .alias: return []
    }
  }
}
