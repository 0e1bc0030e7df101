import Foundation
import Yams

/// All claims of a library as a table: one row per claim, with the cell it belongs to, so that coding can happen in a spreadsheet.
///
/// Cells are written as they stand in the files, so that reading the table back changes nothing. A text that a spreadsheet would take for a formula, or that begins
/// with an apostrophe, gets an apostrophe before it; reading takes it away. A cell without claims has a row without a claim.
public struct ClaimsTable: Sendable {
  /// The names of the columns.
  public let columns: [String]
  /// The rows, each as long as the columns.
  public let rows: [[String]]

  /// A table.
  init(columns: [String], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The claims of a library's missions, initiatives and targets.
  ///
  /// - Parameters:
  ///   - library: The library; its files are read as they are.
  ///   - ids: The cases and targets; all where it is empty.
  /// - Throws: The finding that a file cannot be read any more, or that there is no case with an id.
  public init(_ library: Library, ids: Set<String> = []) throws(Finding) {
    let files = library.files.filter { ClaimsFile.kinds.contains($0.kind) && (ids.isEmpty || ids.contains($0.id)) }
    if let missing = ids.subtracting(files.map(\.id)).sorted().first {
      throw Finding(
        check: "not-found", message: "There is no case or target with the id “\(missing)”.", file: ".", at: .start,
        hint: "List the ids with gelingen case list.")
    }
    var rows: [[String]] = []
    for file in files.sorted(by: { $0.name < $1.name }) {
      let node = try YAMLText.compose(try TextFile(library.root.appending(path: file.name), in: library.root))
      for (place, cell) in ClaimsFile.cells(of: node, file: file.name) { rows += Self.rows(cell, place, file) }
    }
    self.init(columns: ClaimsColumn.all.map(\.name), rows: rows)
  }

  private static func rows(_ cell: Node, _ place: ClaimsPlace, _ file: Library.File) -> [[String]] {
    let head = [file.id, file.kind.rawValue, place.part.rawValue, place.asOf ?? "", place.condition ?? ""]
    let whole = ClaimsColumn.cell.map { cell.text(at: $0.path) ?? "" }
    let claims: [Node?] = cell.child("claims")?.array().map(\.self) ?? []
    return (claims.isEmpty ? [nil] : claims).map { claim in
      head + whole + ClaimsColumn.claim.map { claim?.text(at: $0.path) ?? "" }
    }
  }

  /// The table as CSV (RFC 4180) with commas, in UTF-8.
  public var csv: String {
    ([columns] + rows).map { $0.map { Self.quoted(Self.escaped($0)) }.joined(separator: ",") }.joined(separator: "\n") + "\n"
  }

  /// The rows with formulas made harmless, for a spreadsheet.
  public var harmlessRows: [[String]] { rows.map { $0.map(Self.escaped) } }

  /// The signs that make a spreadsheet compute, and the apostrophe that marks text as such.
  private static let special = Set("=+-@\t\r\n'".unicodeScalars)

  /// A text that a spreadsheet shows and does not compute.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.first.map(special.contains) == true ? "'" + text : text
  }

  /// The text that was escaped.
  static func unescaped(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.first == "'", let second = scalars.dropFirst().first, special.contains(second) else { return text }
    return String(scalars.dropFirst())
  }

  private static func quoted(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { ",\"\n\r;\t".unicodeScalars.contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

/// Where cells stand in the files of cases and targets.
enum ClaimsFile {
  /// The kinds of files that hold claims.
  static let kinds: Set<EntityKind> = [.mission, .initiative, .target]

  /// The cells of a file in its order, the origin first.
  static func cells(of node: Node, file: String) -> [(place: ClaimsPlace, cell: Node)] {
    var result: [(ClaimsPlace, Node)] = []
    if let origin = node.child("origin") { result.append((ClaimsPlace(file: file, part: .origin), origin)) }
    func add(_ cells: Node?, _ part: ClaimsPlace.Part, _ asOf: String? = nil) {
      for (key, cell) in cells?.mapping ?? [:] {
        result.append((ClaimsPlace(file: file, part: part, asOf: asOf, condition: key.string ?? ""), cell))
      }
    }
    add(node.child("conditions"), .conditions)
    add(node.child("outcomes"), .outcomes)
    for wave in node.child("later_outcomes")?.array() ?? [] { add(wave.child("outcomes"), .laterOutcomes, wave.text(at: ["as_of"])) }
    return result
  }
}
