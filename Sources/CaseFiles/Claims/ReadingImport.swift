import Cases
import Foundation
import Yams

/// What a filled-in sheet of a further coder adds to the library: a file of readings beside the claims, all of it or nothing.
public struct ReadingImport: Sendable {
  /// The file's path in the library and its new text; `nil` where nothing changes.
  public let file: (name: String, text: String)?
  /// The changes as lines: `+` a new reading, `~` another one.
  public let lines: [String]
  /// How many rows were left blank.
  public let blank: Int
  /// How many readings differ from the first coder's.
  public let differing: Int

  /// Works out what a sheet adds.
  ///
  /// - Parameters:
  ///   - table: The sheet.
  ///   - library: A library without errors.
  ///   - coder: Who read.
  ///   - day: The day where the sheet has none, as `YYYY-MM-DD`.
  /// - Throws: `InvalidFiles` with everything that is wrong in the sheet, each with its row and column.
  public init(_ table: SheetTable, into library: Library, coder: String, day: String) throws(InvalidFiles) {
    guard let id = library.codings.values.first(where: { $0.coder == coder })?.id ?? CaseImportWriter.id(from: coder) else {
      throw InvalidFiles(findings: [
        Finding(
          check: "coder", message: "“\(coder)” makes no id.", file: table.name, at: .start, hint: "Name the coder with letters or digits.")
      ])
    }
    var reader = ReadingReader(table, for: library)
    var readings = library.codings[id]?.readings ?? []
    var lines: [String] = []
    var changed: [CodingFile.Reading] = []
    for row in reader.rows {
      guard let reading = reader.reading(row, day: day) else { continue }
      guard let index = readings.firstIndex(where: { $0.claim == reading.claim }) else {
        readings.append(reading)
        changed.append(reading)
        lines.append("+ \(reading.claim): \(reading.says.rawValue)")
        continue
      }
      let old = readings[index]
      guard old.says != reading.says || old.confidence != reading.confidence || old.note != reading.note else { continue }
      guard old.consensus == nil else {
        reader.add(
          "reading", "The coders have agreed on “\(reading.claim)” already.", row.position("says"), "Change it in codings/\(id).yml.")
        continue
      }
      readings[index] = reading
      readings[index].first = old.first
      changed.append(readings[index])
      lines.append("~ \(reading.claim): \(old.says.rawValue) → \(reading.says.rawValue)")
    }
    guard reader.findings.isEmpty else { throw InvalidFiles(findings: reader.findings.sortedByPlace()) }
    self.lines = lines
    blank = reader.blank
    differing = readings.count { $0.differs }
    guard !lines.isEmpty else {
      file = nil
      return
    }
    do throws(Finding) {
      let name = "\(EntityKind.coding.folder)/\(id).yml"
      let text = try Self.text(changed, in: library, id: id, coder: coder, name: name)
      let errors = try library.errors(with: [name: text])
      guard errors.isEmpty else { throw errors[0] }
      file = (name, text)
    } catch {
      throw InvalidFiles(findings: [error])
    }
  }

  /// What was or would be done, in one sentence each.
  ///
  /// - Parameter isWritten: Whether the changes are written.
  /// - Returns: The sentences.
  public func summary(isWritten: Bool) -> String {
    let rest = "\(blank) rows are blank. Readings that differ from the first coder’s: \(differing)."
    guard let file else { return "Nothing changes. \(rest)" }
    return "\(lines.count) readings in \(file.name) \(isWritten ? "are written" : "would be written; write them with --write"). \(rest)"
  }

  /// The file with changed readings; the others keep their places and comments.
  private static func text(
    _ changed: [CodingFile.Reading], in library: Library, id: String, coder: String, name: String
  ) throws(Finding) -> String {
    let old = library.codings[id] == nil ? nil : try TextFile(library.root.appending(path: name), in: library.root)
    let file = old ?? TextFile("id: \(id)\n", name: name)
    let start = Node([(Node("id"), Node(id)), (Node("coder"), Node(coder)), (Node("readings"), Node([Node]()))])
    var root = start
    if old != nil { root = try YAMLText.compose(file) }
    let list = root.child("readings") ?? Node([Node]())
    var entries: [Node] = list.array()
    for reading in changed {
      if let index = entries.firstIndex(where: { $0.text(at: ["claim"]) == reading.claim }) {
        entries[index] = node(reading, over: entries[index])
      } else {
        entries.append(node(reading, over: Node([(Node, Node)]())))
      }
    }
    return try CanonicalWriter.text(of: root.setting(["readings"], to: list.replacingEntries(entries)), over: file, as: .coding)
  }

  private static func node(_ reading: CodingFile.Reading, over node: Node) -> Node {
    let values: [([String], String?)] = [
      (["claim"], reading.claim), (["says"], reading.says.rawValue), (["first"], reading.first.rawValue),
      (["confidence"], reading.confidence?.rawValue), (["coded"], reading.coded.text), (["note", "de"], reading.note?.de),
      (["note", "en"], reading.note?.en),
    ]
    return values.reduce(node) { node, value in node.setting(value.0, to: value.1.map { Node($0) }) }
  }
}

/// Reads the rows of a sheet of readings.
struct ReadingReader {
  /// A row.
  struct Row {
    var values: [String: String]
    var positions: [String: Position]
    var start: Position

    func position(_ column: String) -> Position { positions[column] ?? start }
  }

  private(set) var findings: [Finding]
  private(set) var rows: [Row] = []
  private(set) var blank = 0
  private let table: SheetTable
  private let claims: [String: Claim]
  private var seen: Set<String> = []

  private static let shapes: [String: Shape] = [
    "claim": .id, "says": .choice(Claim.Says.self), "confidence": .choice(Claim.Confidence.self), "coded": .day, "note_de": .text,
    "note_en": .text,
  ]

  init(_ table: SheetTable, for library: Library) {
    self.table = table
    findings = table.findings
    claims = Dictionary(library.placedClaims.map { ($0.claim.id, $0.claim) }) { first, _ in first }
    let header = table.header.map { ClaimsCell.trim($0.text).lowercased() }
    for name in ["claim", "says"] where header.count(where: { $0 == name }) != 1 {
      add(
        "table-header", "The column “\(name)” must be there once.", .start,
        "Start from a sheet that gelingen case export --blind has written.")
    }
    for (cell, name) in zip(table.header, header) where !name.isEmpty && !BlindSheet.columns.contains(name) {
      add("table-header", "There is no column “\(cell.text.prefix(80))” in a sheet of readings.", cell.position, "Delete it.")
    }
    guard findings.isEmpty else { return }
    for cells in table.rows { read(cells, header) }
  }

  mutating func add(_ check: String, _ message: String, _ position: Position, _ hint: String) {
    findings.append(Finding(check: check, message: message, file: table.name, at: position, hint: hint))
  }

  private mutating func read(_ cells: [SheetTable.Cell], _ header: [String]) {
    guard let first = cells.first, cells.contains(where: { !ClaimsCell.trim($0.text).isEmpty }) else { return }
    var row = Row(values: [:], positions: [:], start: first.position)
    let count = findings.count
    for (cell, name) in zip(cells, header) {
      guard let shape = Self.shapes[name] else { continue }
      row.positions[name] = cell.position
      do throws(ClaimsCell.Problem) {
        let column = ClaimsColumn(name: name, path: [name], shape: shape, subject: .claim, isRequired: false)
        row.values[name] = try ClaimsCell.value(cell, in: column)
      } catch {
        add(error.check, "Column “\(name)”: \(error.message)", cell.position, error.hint)
      }
    }
    guard findings.count == count else { return }
    guard row.values["says"] != nil else {
      blank += 1
      return
    }
    rows.append(row)
  }

  /// The reading of a row; `nil` with a finding where it is none.
  mutating func reading(_ row: Row, day: String) -> CodingFile.Reading? {
    guard let id = row.values["claim"], let claim = claims[id], let first = claim.says else {
      add(
        "reference", "There is no claim “\(row.values["claim"] ?? "")” of a condition or outcome.", row.position("claim"),
        "Leave the column claim as it was written.")
      return nil
    }
    guard seen.insert(id).inserted else {
      add("duplicate-id", "The claim “\(id)” stands in two rows.", row.position("claim"), "Keep one of the two.")
      return nil
    }
    guard let says = row.values["says"].flatMap(Claim.Says.init(rawValue:)), let coded = EventDate(row.values["coded"] ?? day) else {
      return nil
    }
    let note = LocalizedText(de: row.values["note_de"], en: row.values["note_en"])
    return CodingFile.Reading(
      claim: id, says: says, first: first, confidence: row.values["confidence"].flatMap(Claim.Confidence.init(rawValue:)), coded: coded,
      note: note.missing.count == 2 ? nil : note, consensus: nil)
  }
}
