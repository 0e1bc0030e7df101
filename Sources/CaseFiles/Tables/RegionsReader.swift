public import Cases
public import Membership

/// A region of a table: one row.
public struct RegionRow: Hashable, Sendable {
  /// Its name or id.
  public var id: String
  /// Its origin logic.
  public var origin: Origin.Logic
  /// Its cells by condition; what has no column is unknown.
  public var cells: [String: CellValue]
}

/// Reads a table of regions: `region,origin` and a column per condition.
public enum RegionsReader {
  /// Reads a table.
  ///
  /// An empty cell, `?` and `NA` are unknown; an empty origin is not stated. All that is wrong is found at once.
  ///
  /// - Parameters:
  ///   - file: The table.
  ///   - codebook: The codebook whose conditions columns are named after.
  /// - Returns: The regions in the table's order.
  /// - Throws: `InvalidFiles` with everything that is wrong.
  public static func read(_ file: DataFile, codebook: Codebook) throws(InvalidFiles) -> [RegionRow] {
    let table: CSVTable
    do throws(Finding) {
      table = try CSVTable(file.text, file: file.name)
    } catch {
      throw InvalidFiles(findings: [error])
    }
    var findings = header(table, file.name, codebook)
    guard findings.isEmpty else { throw InvalidFiles(findings: findings) }
    var seen: Set<String> = []
    var rows: [RegionRow] = []
    for row in table.rows {
      let id = row[0].text
      if id.isEmpty || !seen.insert(id).inserted {
        findings.append(
          Finding(
            check: "regions", message: id.isEmpty ? "A region has no name." : "The region “\(id.prefix(80))” stands twice.",
            file: file.name, at: row[0].position, hint: "Give each region a name of its own."))
      }
      var region = RegionRow(id: id, origin: .notStated, cells: [:])
      for (name, cell) in zip(table.header, row).dropFirst() { read(cell, name, into: &region, file.name, &findings) }
      rows.append(region)
    }
    if rows.isEmpty {
      findings.append(
        Finding(
          check: "regions", message: "The table has no regions.", file: file.name, at: .start, hint: "Write one row per region."))
    }
    guard findings.isEmpty else { throw InvalidFiles(findings: findings) }
    return rows
  }

  private static func header(_ table: CSVTable, _ file: String, _ codebook: Codebook) -> [Finding] {
    let conditions = codebook.conditions.filter { [.structural, .process].contains($0.kind) && $0.derived == nil }.map(\.id)
    let unknown = table.header.dropFirst().filter { $0 != "origin" && !conditions.contains($0) }
    return unknown.map { name in
      let near = Spelling.nearest(to: name, among: conditions + ["origin"]).map { "Did you mean “\($0)”? " } ?? ""
      return Finding(
        check: "regions", message: "The column “\(name.prefix(80))” is no condition.", file: file, at: .start,
        hint: "\(near)Columns are region, origin and ids of conditions that cells are written for.")
    }
  }

  private static func read(
    _ cell: CSVTable.Cell, _ name: String, into region: inout RegionRow, _ file: String, _ findings: inout [Finding]
  ) {
    if name == "origin" {
      guard let logic = cell.text.isEmpty ? .notStated : Origin.Logic(rawValue: cell.text) else {
        let words = Origin.Logic.allCases.map(\.rawValue).joined(separator: ", ")
        findings.append(
          Finding(
            check: "regions", message: "“\(cell.text.prefix(80))” is no origin logic.", file: file, at: cell.position,
            hint: "Write one of \(words), or nothing."))
        return
      }
      region.origin = logic
      return
    }
    do throws(CellValueError) {
      let value = try ["", "?", "NA"].contains(cell.text) ? CellValue.unknown : CellValue(parsing: cell.text)
      guard value != .known(CellValue.crossover) else {
        findings.append(
          Finding(
            check: "membership-crossover", message: "A membership of exactly 0.5 in the column \(name) says neither in nor out.",
            file: file, at: cell.position, hint: "Decide: more in (above 0.5), more out (below), a range, or nothing."))
        return
      }
      region.cells[name] = value
    } catch {
      findings.append(
        Finding(
          check: "membership", message: "The column \(name): \(error.description)", file: file, at: cell.position,
          hint: "An empty cell is unknown."))
    }
  }
}
