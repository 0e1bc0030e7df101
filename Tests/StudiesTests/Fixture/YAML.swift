/// A value of a case file, as much of YAML as the tests write.
indirect enum YAML {
  /// Text as it stands.
  case plain(String)
  /// Text in quotation marks.
  case quoted(String)
  /// A list.
  case list([YAML])
  /// Named values in order; what is `nil` is left out.
  case map([(String, YAML?)])

  /// A text in English only.
  static func text(_ words: String) -> YAML { .map([("en", .quoted(words))]) }

  /// Limits of a study, each in German and English; an empty text is left out.
  static func limits(_ limits: [(de: String, en: String)]) -> YAML? {
    guard !limits.isEmpty else { return nil }
    return .list(limits.map { .map([("de", $0.de.isEmpty ? nil : .quoted($0.de)), ("en", .quoted($0.en))]) })
  }

  /// A list of words.
  static func words(_ words: [String]) -> YAML { .list(words.map(YAML.plain)) }

  /// The file's text.
  var document: String { lines.joined(separator: "\n") + "\n" }

  private var lines: [String] {
    switch self {
    case .plain(let text): [text]
    case .quoted(let text): ["\"\(text)\""]
    case .list(let items): items.isEmpty ? ["[]"] : items.flatMap { Self.item($0.lines) }
    case .map(let fields): fields.isEmpty ? ["{}"] : fields.flatMap { key, value in value.map { Self.field(key, $0) } ?? [] }
    }
  }

  private static func item(_ lines: [String]) -> [String] {
    ["- \(lines.first ?? "")"] + lines.dropFirst().map { "  \($0)" }
  }

  private static func field(_ key: String, _ value: YAML) -> [String] {
    let lines = value.lines
    switch value {
    case .plain, .quoted: return ["\(key): \(lines[0])"]
    case .list(let items) where items.isEmpty: return ["\(key): []"]
    case .map(let fields) where fields.isEmpty: return ["\(key): {}"]
    case .list, .map: return ["\(key):"] + lines.map { "  \($0)" }
    }
  }
}
