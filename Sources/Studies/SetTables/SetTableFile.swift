public import CaseFiles

/// A table of sets as delimited text: a row per case, a column per condition or outcome.
///
/// The first column names the cases when its header is empty or says so (`case`, `id`, `name`, …), or when at least half of its cells hold text; otherwise the cases are
/// numbered by row. Another column can be named. What is in the cells is read when it is asked for, so that columns nobody analyses may hold anything.
public struct SetTableFile: Sendable {
  /// How findings name the file.
  public let name: String
  /// The fingerprint of the file's bytes.
  public let fingerprint: String
  /// The column that names the cases; `nil` where they are numbered by row.
  ///
  /// An empty header is an empty name.
  public let caseColumn: String?
  /// The names of the other columns, in order.
  public let columnNames: [String]

  let declarations: KindDeclarations
  let csv: CSVTable

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - caseColumn: The column that names the cases; `nil` to find it.
  ///   - declarations: Kinds that are declared; the others are inferred.
  /// - Throws: A finding for a broken file, and `SetTableError` for a table without rows and columns that are not there.
  public init(_ file: DataFile, caseColumn: String? = nil, declarations: KindDeclarations = KindDeclarations()) throws {
    let csv = try CSVTable(file.text, file: file.name)
    guard !csv.rows.isEmpty else { throw SetTableError.noRows }
    for column in declarations.columns.keys.sorted() + (caseColumn.map { [$0] } ?? []) where !csv.header.contains(column) {
      throw SetTableError.columnNotThere(column, columns: csv.header.filter { !$0.isEmpty })
    }
    name = file.name
    fingerprint = file.fingerprint
    self.declarations = declarations
    self.csv = csv
    self.caseColumn = caseColumn ?? Self.caseColumn(of: csv, declarations)
    let own = self.caseColumn
    columnNames = csv.header.filter { $0 != own }
  }

  /// What a header may be called that names cases.
  private static let caseHeaders: Set<String> = [
    "", "case", "cases", "caseid", "case_id", "id", "name", "unit", "country", "region", "fall", "fälle", "land", "row.names", "rowname",
  ]

  private static func caseColumn(of csv: CSVTable, _ declarations: KindDeclarations) -> String? {
    let header = csv.header[0]
    guard declarations.columns[header] == nil else { return nil }
    if caseHeaders.contains(header.lowercased()) { return header }
    let readings = csv.rows.lazy.map { CellReading($0[0].text) }
    let texts = readings.count { $0 == .text }
    let unknown = readings.count { $0 == .unknown }
    return texts > 0 && 2 * texts >= csv.rows.count - unknown ? header : nil
  }
}
