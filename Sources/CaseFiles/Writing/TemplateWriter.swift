public import Cases

/// Writes an annotated template from a shape: every field with its meaning, what must be filled in, what may.
public struct TemplateWriter {
  /// What stands where somebody has to write something.
  public static let placeholder = "…"

  /// A template.
  ///
  /// - Parameters:
  ///   - kind: What kind of file.
  ///   - id: The new file's id.
  ///   - language: The language of the annotations.
  /// - Returns: YAML text that passes `case check` once every `…` is replaced and what is not needed is deleted or left as comment.
  public static func template(for kind: EntityKind, id: String, language: Language) -> String {
    guard case .object(let fields) = kind.shape else { return "" }
    var writer = TemplateWriter(language: language, id: id, kind: kind)
    writer.output = writer.head
    writer.write(fields, prefix: "", isComment: false, isTop: true)
    return writer.output
  }

  private let language: Language
  private let id: String
  private let kind: EntityKind
  private var output = ""

  private init(language: Language, id: String, kind: EntityKind) {
    self.language = language
    self.id = id
    self.kind = kind
  }

  private var head: String {
    switch language {
    case .de:
      "# Vorlage. Jedes … ersetzen; bei Zeilen, die gebraucht werden, „# “ am Anfang löschen.\n"
        + "# Prüfen: gelingen case check. Was keine Quelle sagt, bleibt weg: nicht genannt heißt nicht „fehlt“.\n\n"
    case .en:
      "# Template. Replace every …; on lines you need, delete the leading “# ”.\n"
        + "# Check with: gelingen case check. What no source says is left out: not stated is not absent.\n\n"
    }
  }

  private mutating func write(_ fields: [Field], prefix: String, isComment: Bool, isTop: Bool) {
    var lead = prefix
    for field in fields {
      let hidden = isComment || !field.isRequired
      let mark = hidden ? "# " : ""
      let indent = lead.hasSuffix("- ") ? String(repeating: " ", count: lead.count) : lead
      if isTop || !isComment { output += "\(indent)# \(meaning(of: field))\n" }
      let start = hidden ? mark + lead : lead
      writeValue(field, start: start, indent: prefix.replacing("- ", with: "  "), isComment: hidden)
      lead = prefix.replacing("- ", with: "  ")
      if isTop { output += "\n" }
    }
  }

  private mutating func writeValue(_ field: Field, start: String, indent: String, isComment: Bool) {
    let mark = isComment ? "# " : ""
    switch field.shape {
    case .object(let fields):
      output += "\(start)\(field.key):\n"
      write(fields, prefix: indent + "  ", isComment: isComment, isTop: false)
    case .localized:
      output += "\(start)\(field.key):\n"
      for language in ["de", "en"] { output += "\(mark)\(indent)  \(language): \(Self.placeholder)\n" }
    case .list(.object(let fields)):
      output += "\(start)\(field.key):\n"
      write(fields, prefix: indent + "  - ", isComment: isComment, isTop: false)
    case .list(.localized):
      output += "\(start)\(field.key):\n\(mark)\(indent)  - de: …\n\(mark)\(indent)    en: …\n"
    case .list(let element): output += "\(start)\(field.key): [\(example(of: element, key: field.key))]\n"
    case .map(_, .object(let fields)):
      output += "\(start)\(field.key):\n\(mark)\(indent)  …:\n"
      write(fields, prefix: indent + "    ", isComment: isComment, isTop: false)
    default: output += "\(start)\(field.key): \(example(of: field.shape, key: field.key))\n"
    }
  }

  private func meaning(of field: Field) -> String {
    var text = field.meaning[language]
    if case .choice(let words) = field.shape { text += " (\(words.joined(separator: " | ")))" }
    let isNeeded = field.isRequired
    let need = language == .de ? (isNeeded ? "nötig" : "kann fehlen") : (isNeeded ? "needed" : "optional")
    return "\(text) [\(need)]"
  }

  private func example(of shape: Shape, key: String) -> String {
    switch shape {
    case .id: key == "id" && output.contains("\nid:") == false ? id : Self.placeholder
    case .choice(let words): key == "kind" && words.contains(kind.rawValue) ? kind.rawValue : words[0]
    case .date: "\"2024\""
    case .day: "\"2026-01-31\""
    case .digits(let count): "\"\(String(repeating: "0", count: count))\""
    case .flag: "false"
    case .number: "0"
    case .membership: "unknown"
    case .release: "public"
    case .address: "https://example.org/"
    default: Self.placeholder
    }
  }
}
