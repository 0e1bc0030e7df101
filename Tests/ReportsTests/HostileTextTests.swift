import Cases
import Reports
import Testing

/// Text as a hostile case file might hold it.
private let hostile = [
  "<script>alert(1)</script>", "[click](javascript:alert(1))", "\u{202E}desrever", "=HYPERLINK(\"x\")", "a|b\nc",
  "\u{1B}[31mred", "<!-- -->", "`code` *bold* _it_", "\"><img src=x onerror=alert(1)>", "&lt;b&gt;", "# heading",
  "{{title}} {{{style}}}",
]

private func document(_ text: String) -> Document {
  Document(
    language: .en, title: text, subtitle: text, facts: [text],
    blocks: [
      .heading(level: 2, text: text), .heading(level: 3, text: text), .paragraph(text), .item(name: text, text: text),
      .list([text]), .notice(title: text, text: text),
      .table(Table(caption: text, columns: [text, text], rows: [[.init(text), .init(text, .present)]], note: text)),
    ], footer: text)
}

@Suite("Hostile text comes out inert")
struct HostileTextTests {
  @Test("A page holds no tag, no attribute and no script from a text", arguments: hostile)
  func page(text: String) {
    let page = HTMLRenderer.render(document(text))
    let clean = HTMLRenderer.render(document("x"))
    #expect(page.count(of: "<") == clean.count(of: "<"))
    #expect(page.count(of: "\"") == clean.count(of: "\""))
    #expect(!page.contains("<script"))
    #expect(!page.contains("\u{202E}"))
    #expect(page.contains("default-src 'none'"))
  }

  @Test("A page shows a text that looks like the template's own marks as it is")
  func template() {
    let page = HTMLRenderer.render(document("{{title}}"))
    #expect(page.contains("<h1>{{title}}</h1>"))
  }

  @Test("Markdown holds no link, tag or emphasis from a text", arguments: hostile)
  func markdown(text: String) {
    let markdown = MarkdownRenderer.render(document(text))
    let unescaped = markdown.replacing(/\\./, with: "")
    #expect(!unescaped.contains("]("))
    #expect(!unescaped.contains("<"))
    #expect(!unescaped.contains("`"))
    #expect(!markdown.contains("\u{202E}"))
  }

  @Test("A table of Markdown keeps its columns whatever the cells hold", arguments: hostile)
  func columns(text: String) {
    let markdown = MarkdownRenderer.render(document(text)).replacing("\\|", with: "")
    let rows = markdown.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(rows.count == 3)
    #expect(rows.allSatisfy { $0.count { $0 == "|" } == 3 })
  }

  @Test("A terminal gets no control character from a text", arguments: hostile)
  func terminal(text: String) {
    let plain = TextRenderer(width: 80).render(document(text))
    let controls = plain.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
    #expect(controls.isEmpty)
    #expect(!plain.contains("\u{202E}"))
  }

  @Test("A spreadsheet runs no formula", arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")"])
  func formula(text: String) {
    let csv = DataTable(name: "x", columns: ["a"], rows: [[.text(text)]]).csv
    let cell = csv.split(separator: "\n")[1]
    #expect(cell.hasPrefix("'") || cell.hasPrefix("\"'"))
  }

  @Test("Numbers below zero stay numbers in CSV")
  func negative() {
    #expect(DataTable(name: "x", columns: ["a"], rows: [[.number(-0.25)], [.count(-3)]]).csv == "a\n-0.25\n-3\n")
  }
}

extension String {
  fileprivate func count(of character: Character) -> Int { count { $0 == character } }
}
