import Cases
import Reports
import Testing

@Suite("Text for a terminal")
struct TextRendererTests {
  @Test("No line is wider than the terminal", arguments: [40, 60, 80, 110])
  func width(width: Int) {
    let long = "Gemeinwohlorientiertes und resilientes Wirtschaften auf kommunaler Ebene, Donaudampfschifffahrtsgesellschaft"
    let cells = (1...6).map { Table.Cell("\(long) \($0)") }
    let document = Document(
      language: .de, title: "Titel", subtitle: long, facts: [long],
      blocks: [
        .paragraph(long + long), .list([long]), .notice(title: "Achtung.", text: long),
        .table(Table(caption: long, columns: (1...6).map { "Spalte \($0)" }, rows: [cells, cells])),
      ], footer: long)
    let lines = TextRenderer(width: width).render(document).split(separator: "\n")
    #expect(lines.map(\.count).max() ?? 0 <= max(width, 6 * 8 + 15))
  }

  @Test("No word is lost when text is wrapped")
  func words() {
    let text = (1...200).map { "Wort\($0)" }.joined(separator: " ")
    let document = Document(language: .de, title: "T", subtitle: "", facts: [], blocks: [.paragraph(text)], footer: "")
    let rendered = TextRenderer(width: 50).render(document)
    #expect(rendered.split { $0 == " " || $0 == "\n" }.filter { $0.hasPrefix("Wort") }.joined(separator: " ") == text)
  }

  @Test("Bold marks appear only when they are asked for")
  func bold() {
    let document = Document(language: .en, title: "T", subtitle: "", facts: [], blocks: [], footer: "")
    #expect(!TextRenderer().render(document).contains("\u{1B}"))
    #expect(TextRenderer(usesColor: true).render(document).contains("\u{1B}[1m"))
  }
}

@Suite("Numbers as a language writes them")
struct LanguageNumberTests {
  @Test(
    "A share is never rounded to certainty",
    arguments: [(0.999, "99"), (1.0, "100"), (0.001, "1"), (0.0, "0"), (0.4729, "47"), (0.5, "50")])
  func percent(share: Double, expected: String) {
    #expect(Language.de.percent(share) == "\(expected)\u{A0}%")
  }

  @Test("German writes a comma, English a point", arguments: [(0.5, "0,50", "0.50"), (-1.25, "−1,25", "−1.25"), (12, "12,00", "12.00")])
  func decimal(value: Double, german: String, english: String) {
    #expect(Language.de.decimal(value) == german)
    #expect(Language.en.decimal(value) == english)
  }
}
