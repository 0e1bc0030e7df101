/// Renders a document for a terminal.
public struct TextRenderer: Sendable {
  /// The width in columns.
  public var width: Int
  /// Whether headings are set bold.
  public var usesColor: Bool

  /// A renderer.
  public init(width: Int = 100, usesColor: Bool = false) {
    self.width = max(40, width)
    self.usesColor = usesColor
  }

  /// The document as text.
  public func render(_ document: Document) -> String {
    var parts = [bold(Plain.text(document.title)) + "\n" + String(repeating: "=", count: min(width, document.title.count))]
    if !document.subtitle.isEmpty { parts.append(wrap(document.subtitle, indent: 0)) }
    if !document.facts.isEmpty { parts.append(document.facts.map { wrap($0, indent: 0) }.joined(separator: "\n")) }
    parts += document.blocks.map(render)
    if !document.footer.isEmpty { parts.append(wrap(document.footer, indent: 0)) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func render(_ block: Document.Block) -> String {
    switch block {
    case .heading(let level, let text):
      level == 2 ? bold(Plain.text(text)) + "\n" + String(repeating: "-", count: min(width, text.count)) : bold(Plain.text(text))
    case .paragraph(let text): wrap(text, indent: 0)
    case .item(let name, let text): wrap("\(name) \(text)", indent: 0)
    case .list(let items): items.map { wrap($0, indent: 2, lead: "• ") }.joined(separator: "\n")
    case .notice(let title, let text): wrap("\(title) \(text)", indent: 2, lead: "! ")
    case .table(let table): render(table)
    case .picture(let picture): wrap("\(picture.caption) \(picture.text)", indent: 0)
    }
  }

  // MARK: Tables

  private func render(_ table: Table) -> String {
    let widths = columnWidths(table)
    let head = line(table.columns.map { Table.Cell($0) }, widths)
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "─┼─")
    let rows = table.rows.map { line($0, widths) }
    let between = "\n" + widths.map { String(repeating: "·", count: $0) }.joined(separator: " ┼ ") + "\n"
    let isTall = rows.contains { $0.contains("\n") }
    let body = rows.joined(separator: isTall ? between : "\n")
    let note = table.note.map { "\n" + wrap($0, indent: 0) } ?? ""
    return "\(wrap(table.caption, indent: 0))\n\n\(head)\n\(rule)\n\(body)\(note)"
  }

  /// Widths that fit the terminal: short columns keep what they need, long ones share the rest, and words break last.
  private func columnWidths(_ table: Table) -> [Int] {
    let texts = table.columns.indices.map { column in
      [table.columns[column]] + table.rows.map { column < $0.count ? $0[column].text : "" }
    }
    let needs = texts.map { $0.map(\.count).max() ?? 0 }
    let words = texts.map { $0.flatMap { $0.split(separator: " ") }.map(\.count).max() ?? 0 }
    let space = width - 3 * (needs.count - 1)
    let first = Self.shrink(needs, to: space, keeping: words.map { min($0, 26) })
    return Self.shrink(first, to: space, keeping: words.map { min($0, 8) })
  }

  /// Takes columns from the widest until they fit, none below its least width.
  private static func shrink(_ widths: [Int], to space: Int, keeping least: [Int]) -> [Int] {
    var widths = widths
    while widths.reduce(0, +) > space {
      let candidates = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }

  private func line(_ cells: [Table.Cell], _ widths: [Int]) -> String {
    let columns = zip(cells, widths).map { cell, width in Self.fold(Plain.text(cell.text), width) }
    let height = columns.map(\.count).max() ?? 1
    return (0..<height).map { row in
      zip(zip(columns, widths), cells).map { column, cell in
        let text = row < column.0.count ? column.0[row] : ""
        let padding = String(repeating: " ", count: max(0, column.1 - text.count))
        return cell.tone == .number ? padding + text : text + padding
      }.joined(separator: " │ ").trimmingTrailingSpaces()
    }.joined(separator: "\n")
  }

  // MARK: Lines

  private func wrap(_ text: String, indent: Int, lead: String = "") -> String {
    let lines = Self.fold(Plain.text(text), width - indent)
    let space = String(repeating: " ", count: indent)
    return lines.enumerated().map { $0 == 0 && !lead.isEmpty ? lead + $1 : space + $1 }.joined(separator: "\n")
  }

  /// A text in lines of at most a width; a longer word is broken.
  static func fold(_ text: String, _ width: Int) -> [String] {
    var lines = [""]
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      var rest = word
      if !lines[lines.count - 1].isEmpty, lines[lines.count - 1].count + 1 + rest.count > width { lines.append("") }
      if !lines[lines.count - 1].isEmpty { lines[lines.count - 1] += " " }
      while lines[lines.count - 1].count + rest.count > width, rest.count > 1 {
        let room = max(1, width - lines[lines.count - 1].count)
        lines[lines.count - 1] += rest.prefix(room)
        rest = rest.dropFirst(room)
        lines.append("")
      }
      lines[lines.count - 1] += rest
    }
    return lines
  }

  private func bold(_ text: String) -> String { usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}

extension String {
  fileprivate func trimmingTrailingSpaces() -> String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
