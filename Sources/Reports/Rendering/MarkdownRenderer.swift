/// Renders a document as Markdown (CommonMark with tables).
public enum MarkdownRenderer {
  /// The document as Markdown.
  public static func render(_ document: Document) -> String {
    var parts = ["# \(escape(document.title))"]
    if !document.subtitle.isEmpty { parts.append("*\(escape(document.subtitle))*") }
    if !document.facts.isEmpty { parts.append(document.facts.map { "- \(escape($0))" }.joined(separator: "\n")) }
    parts += document.blocks.map(render)
    if !document.footer.isEmpty { parts += ["---", escape(document.footer)] }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func render(_ block: Document.Block) -> String {
    switch block {
    case .heading(let level, let text): "\(String(repeating: "#", count: level)) \(escape(text))"
    case .paragraph(let text): escape(text)
    case .item(let name, let text): "**\(escape(name))** \(escape(text))"
    case .list(let items): items.map { "- \(escape($0))" }.joined(separator: "\n")
    case .notice(let title, let text): "> **\(escape(title))** \(escape(text))"
    case .table(let table): render(table)
    case .picture(let picture): "*\(escape(picture.caption))* \(escape(picture.text))"
    }
  }

  private static func render(_ table: Table) -> String {
    let head = "| \(table.columns.map(cell).joined(separator: " | ")) |"
    let rule = "|\(table.columns.indices.map { isNumber($0, table) ? "--:" : "---" }.joined(separator: "|"))|"
    let rows = table.rows.map { "| \($0.map { cell($0.text) }.joined(separator: " | ")) |" }
    let note = table.note.map { "\n\n\(escape($0))" } ?? ""
    return "**\(escape(table.caption))**\n\n" + ([head, rule] + rows).joined(separator: "\n") + note
  }

  private static func isNumber(_ column: Int, _ table: Table) -> Bool {
    !table.rows.isEmpty && table.rows.allSatisfy { column < $0.count && $0[column].tone == .number }
  }

  private static func cell(_ text: String) -> String {
    escape(text).replacing("|", with: "\\|").replacing("\n", with: " ")
  }

  /// A text in which nothing is markup.
  static func escape(_ text: String) -> String {
    var result = ""
    for character in Plain.text(text) {
      if "\\`*_[]<>".contains(character) { result.append("\\") }
      result.append(character)
    }
    if let first = result.first, "#+-~=".contains(first), result.dropFirst().first == " " || first == "#" || first == "=" {
      result = "\\" + result
    }
    return result
  }
}
