public import Cases

/// Writes an annotated template from a shape: every field with its meaning, what must be filled in, what may.
///
/// What is needed stands as YAML; what may be left out stands behind a `#` without a space, so that deleting the `#` switches it on.
/// Annotations begin with `# `. Nothing is filled in that somebody would have to find out: a template never answers its own questions.
public struct TemplateWriter {
  /// What stands where somebody has to write something.
  public static let placeholder = "…"

  /// A template.
  ///
  /// - Parameters:
  ///   - kind: What kind of file.
  ///   - id: The new file's id.
  ///   - language: The language of the annotations.
  /// - Returns: YAML text that passes `case check` once every `…` is replaced; lines that begin with `#` may stay.
  public static func template(for kind: EntityKind, id: String, language: Language) -> String {
    guard case .object(let fields) = kind.shape else { return "" }
    let writer = TemplateWriter(language: language, id: id, kind: kind)
    var blocks = [writer.head]
    for field in fields { blocks.append(writer.lines(of: field, indent: 0, isOptional: false, isTop: true)) }
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// Fields that may be left out and that a check asks for in most files.
  private static let usuallyNeeded: [EntityKind: Set<String>] = [
    .measure: ["acts_on"], .statements: ["condition"], .tableStudy: ["kind"], .calibration: ["calibration"],
  ]

  private let language: Language
  private let id: String
  private let kind: EntityKind

  private var head: [String] {
    switch language {
    case .de:
      [
        "# Vorlage. Jedes … ersetzen. Wo eine Zeile mit # ohne Leerzeichen beginnt, ist sie freiwillig: das # löschen, um sie zu nutzen.",
        "# Prüfen mit: gelingen case check. Was keine Quelle sagt, bleibt weg: nicht genannt heißt nicht „fehlt“.",
      ]
    case .en:
      [
        "# Template. Replace every …. A line that begins with # and no space is optional: delete the # to use it.",
        "# Check with: gelingen case check. What no source says is left out: not stated is not absent.",
      ]
    }
  }

  /// The lines of a field with its annotation.
  private func lines(of field: Field, indent: Int, isOptional: Bool, isTop: Bool = false) -> [String] {
    let isOptional = isOptional || !(field.isRequired || isUsuallyNeeded(field))
    let mark = isOptional ? "#" : ""
    let margin = String(repeating: " ", count: indent)
    let note = "\(isOptional ? "" : margin)# \(isTop ? "" : "\(field.key): ")\(meaning(of: field))"
    func line(_ text: String) -> String { mark + margin + text }
    switch field.shape {
    case .object(let fields):
      return [note, line("\(field.key):")] + block(fields, indent: indent + 2, isOptional)
    case .localized:
      return [note, line("\(field.key):"), line("  de: \(Self.placeholder)"), line("  en: \(Self.placeholder)")]
    case .list(.object(let fields)):
      return [note, line("\(field.key):")] + entry(block(fields, indent: indent + 4, isOptional), indent + 2, mark)
    case .list(.localized):
      return [note, line("\(field.key):"), line("  - de: \(Self.placeholder)"), line("    en: \(Self.placeholder)")]
    case .list(let element): return [note, line("\(field.key): [\(placeholder(for: element))]")]
    case .map(_, .object(let fields)):
      return [note, line("\(field.key):"), line("  \(Self.placeholder):")] + block(fields, indent: indent + 4, isOptional)
    default: return [note, line("\(field.key): \(value(of: field, isTop: isTop))")]
    }
  }

  private func block(_ fields: [Field], indent: Int, _ isOptional: Bool) -> [String] {
    fields.flatMap { lines(of: $0, indent: indent, isOptional: isOptional) }
  }

  /// Puts the dash of a list entry before the first line that is a key.
  private func entry(_ lines: [String], _ indent: Int, _ mark: String) -> [String] {
    let margin = mark + String(repeating: " ", count: indent)
    guard let first = lines.firstIndex(where: { $0.hasPrefix(margin + "  ") && !$0.hasPrefix("\(margin)  #") }) else {
      return lines
    }
    var lines = lines
    lines[first] = "\(margin)- \(lines[first].dropFirst(margin.count + 2))"
    return lines
  }

  private func meaning(of field: Field) -> String {
    var text = field.meaning[language]
    switch field.shape {
    case .choice(let words), .list(.choice(let words)): text += " (\(words.joined(separator: " | ")))"
    case .date: text += " (\"2010\" | \"2010-11\" | \"2010-11-17\" | \"2010..2013\" | \"2014..\")"
    case .day: text += " (\"2026-01-31\")"
    default: break
    }
    return "\(text) [\(need(of: field))]"
  }

  private func need(of field: Field) -> String {
    switch language {
    case .de: field.isRequired ? "nötig" : isUsuallyNeeded(field) ? "meist nötig" : "kann fehlen"
    case .en: field.isRequired ? "needed" : isUsuallyNeeded(field) ? "usually needed" : "optional"
    }
  }

  private func isUsuallyNeeded(_ field: Field) -> Bool {
    Self.usuallyNeeded[kind]?.contains(field.key) == true
  }

  private func value(of field: Field, isTop: Bool) -> String {
    if isTop, field.key == "id" { return id }
    if isTop, field.key == "kind", case .choice(let words) = field.shape, words.contains(kind.rawValue) {
      return kind.rawValue
    }
    if case .standard(let standard) = field.need { return standard }
    return placeholder(for: field.shape)
  }

  private func placeholder(for shape: Shape) -> String {
    switch shape {
    case .membership, .amount: "unknown"
    case .date, .day, .digits: "\"\(Self.placeholder)\""
    default: Self.placeholder
    }
  }
}
