import Cases
import Foundation
import Membership
import Reports
import Studies

/// All recommendations of a form in one language, each text once.
///
/// A recommendation is a list of parts, a part a list of blocks, a block made of texts and rows. Parts, blocks, rows and texts are numbered, and an answer is the numbers of its parts: the page picks by number and joins.
struct AdviceTable: Encodable {
  /// A paragraph, a list, a table and the like by the numbers of its texts.
  struct Block: Encodable, Hashable {
    enum Kind: String, Encodable {
      case heading, paragraph, item, list, notice, table
    }

    var kind: Kind
    /// The text, the name or the caption.
    var text: Int?
    /// The text after a name, and the note of a table.
    var more: Int?
    /// The entries of a list, and the columns of a table.
    var texts: [Int]?
    /// The rows of a table.
    var rows: [Int]?
  }

  /// A cell of a row.
  struct Cell: Encodable, Hashable {
    var text: Int
    var tone: Table.Tone

    func encode(to encoder: any Encoder) throws {
      var list = encoder.unkeyedContainer()
      try list.encode(text)
      try list.encode(Self.tones.firstIndex(of: tone) ?? 0)
    }

    static let tones: [Table.Tone] = [.plain, .present, .absent, .undecided, .unknown, .number]
  }

  /// The cases by their distance from a district: their place among the rows of the table of cases, and the distance's text.
  struct Region: Encodable {
    var key: String
    var rows: [[Int]]
  }

  private(set) var texts: [String] = []
  private(set) var rows: [[Cell]] = []
  private(set) var blocks: [Block] = []
  private(set) var parts: [[Int]] = []
  /// The parts of each answer: by origin logic, then by answers, the last condition's changing first.
  private(set) var answers: [[Int]] = []
  private(set) var regions: [Region] = []
  /// Which part has the cases by similarity.
  let peerPart = RecommendationReport.Part.allCases.firstIndex(of: .peers) ?? 0
  let tones = Cell.tones.map(\.rawValue)

  enum CodingKeys: String, CodingKey {
    case texts, rows, blocks, parts, answers, regions, peerPart, tones
  }

  /// The tables of both languages.
  ///
  /// - Parameter form: A form whose answers are gone through.
  /// - Returns: A table for each language.
  /// - Throws: What a recommendation throws.
  static func tables(_ form: AdviceForm) throws -> [Language: AdviceTable] {
    var makers = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, Maker(language: $0)) })
    var numbers: [Language: [Origin.Logic: [[Int]]]] = [:]
    var peers: [String] = []
    try form.forEachAnswer { _, recommendations in
      for language in Language.allCases {
        var common: [RecommendationReport.Part: Int] = [:]
        for logic in Origin.Logic.allCases {
          guard let advice = recommendations[logic] else { continue }
          peers = advice.peers.map(\.caseID)
          let wanted = RecommendationReport.Part.allCases.filter { $0.dependsOnOrigin || common[$0] == nil }
          var own = common
          let parts = RecommendationReport.parts(advice, language: language, level: 3, only: wanted)
          for part in wanted { own[part] = makers[language]?.part(parts[part] ?? []) }
          common = own.filter { !$0.key.dependsOnOrigin }
          numbers[language, default: [:]][logic, default: []].append(RecommendationReport.Part.allCases.map { own[$0] ?? 0 })
        }
      }
    }
    for language in Language.allCases {
      makers[language]?.table.answers = Origin.Logic.allCases.flatMap { numbers[language]?[$0] ?? [] }
      for district in form.districts {
        let rows = form.distances(from: district).compactMap { entry -> [Int]? in
          guard let place = peers.firstIndex(of: entry.caseID), let text = makers[language]?.text(language.span(entry.distance)) else {
            return nil
          }
          return [place, text]
        }
        makers[language]?.table.regions.append(Region(key: district.ags, rows: rows))
      }
    }
    return makers.mapValues { maker in
      var table = maker.table
      table.texts = table.texts.map(Plain.text)
      return table
    }
  }

  /// Numbers texts, rows, blocks and parts as they come.
  private struct Maker {
    let language: Language
    var table = AdviceTable()
    private var textNumbers: [String: Int] = [:]
    private var rowNumbers: [[Cell]: Int] = [:]
    private var blockNumbers: [Block: Int] = [:]
    private var partNumbers: [[Int]: Int] = [:]

    init(language: Language) { self.language = language }

    mutating func text(_ text: String) -> Int {
      Self.number(text, &table.texts, &textNumbers)
    }

    mutating func part(_ blocks: [Document.Block]) -> Int {
      var numbers: [Int] = []
      for block in blocks { numbers.append(self.block(block)) }
      return Self.number(numbers, &table.parts, &partNumbers)
    }

    private mutating func block(_ block: Document.Block) -> Int {
      var result: Block
      switch block {
      case .heading(_, let text): result = Block(kind: .heading, text: self.text(text))
      case .paragraph(let text): result = Block(kind: .paragraph, text: self.text(text))
      case .item(let name, let text): result = Block(kind: .item, text: self.text(name), more: self.text(text))
      case .notice(let title, let text): result = Block(kind: .notice, text: self.text(title), more: self.text(text))
      case .list(let items): result = Block(kind: .list, texts: texts(items))
      case .table(let table):
        result = Block(kind: .table, text: text(table.caption), texts: texts(table.columns))
        if let note = table.note { result.more = text(note) }
        var rows: [Int] = []
        for cells in table.rows { rows.append(row(cells)) }
        result.rows = rows
      case .picture(let picture): result = Block(kind: .paragraph, text: text(picture.text))
      }
      return Self.number(result, &table.blocks, &blockNumbers)
    }

    private mutating func texts(_ texts: [String]) -> [Int] {
      var numbers: [Int] = []
      for text in texts { numbers.append(self.text(text)) }
      return numbers
    }

    private mutating func row(_ cells: [Table.Cell]) -> Int {
      var row: [Cell] = []
      for cell in cells { row.append(Cell(text: text(cell.text), tone: cell.tone)) }
      return Self.number(row, &table.rows, &rowNumbers)
    }

    private static func number<Value: Hashable>(_ value: Value, _ values: inout [Value], _ numbers: inout [Value: Int]) -> Int {
      if let number = numbers[value] { return number }
      numbers[value] = values.count
      values.append(value)
      return values.count - 1
    }
  }

  /// The table as a script that does nothing but hold it, because a page opened from a folder may fetch no data.
  func script() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return "var gelingenAdvice = \(String(decoding: try encoder.encode(self), as: UTF8.self));\n"
  }
}
