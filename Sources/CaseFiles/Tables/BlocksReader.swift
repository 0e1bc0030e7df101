public import Cases
import Foundation
import Yams

/// Blocks of columns as they were read, with the places of their columns.
public struct PlacedBlocks: Sendable {
  /// The blocks.
  public let file: BlocksFile
  /// How findings name the file.
  public let name: String
  /// The fingerprint of the file's bytes.
  public let fingerprint: String
  /// Where each column stands.
  public let places: [String: Position]

  /// The fingerprint of a table and these blocks together.
  ///
  /// - Parameter table: The fingerprint of the table.
  /// - Returns: The fingerprint.
  public func fingerprint(with table: String) -> String {
    var fingerprint = Fingerprint()
    fingerprint.add("data", Data(table.utf8))
    fingerprint.add("blocks", Data(self.fingerprint.utf8))
    return fingerprint.hexadecimal
  }
}

/// Reads blocks of columns from a file outside a library: YAML, or CSV with `variable,block,kind,cut,other_cuts`.
public enum BlocksReader {
  /// Reads a file.
  ///
  /// - Parameter file: The file; a name that ends in `.csv` is read as CSV.
  /// - Returns: The blocks.
  /// - Throws: `InvalidFiles` with everything that is wrong.
  public static func read(_ file: DataFile) throws(InvalidFiles) -> PlacedBlocks {
    let text = TextFile(file.text, name: file.name)
    return file.name.lowercased().hasSuffix(".csv") ? try readCSV(text, file.fingerprint) : try readYAML(text, file.fingerprint)
  }

  private static func readYAML(_ text: TextFile, _ fingerprint: String) throws(InvalidFiles) -> PlacedBlocks {
    do {
      var reader = ShapeReader(file: text.name)
      let node = reader.read(try YAMLText.compose(text), as: Shapes.blocksFile, at: "")
      guard reader.findings.isEmpty else { throw InvalidFiles(findings: reader.findings.sortedByPlace()) }
      let blocks = try NodeDecoder.decode(BlocksFile.self, from: node)
      let positions = reader.positions
      try check(blocks, text.name) { positions[$0] ?? .start }
      var places: [String: Position] = [:]
      for (index, block) in blocks.blocks.enumerated() {
        for (place, variable) in block.variables.enumerated() {
          places[variable.column] = positions["blocks/\(index)/variables/\(place)/column"] ?? .start
        }
      }
      return PlacedBlocks(file: blocks, name: text.name, fingerprint: fingerprint, places: places)
    } catch let error as InvalidFiles {
      throw error
    } catch let error as Finding {
      throw InvalidFiles(findings: [error])
    } catch {
      throw InvalidFiles(findings: [
        Finding(
          check: "decoding", message: "The file cannot be understood: \(error).", file: text.name, at: .start,
          hint: "Compare it with a template: gelingen case new blocks.")
      ])
    }
  }

  private static func check(_ blocks: BlocksFile, _ name: String, at position: (String) -> Position) throws(InvalidFiles) {
    let findings = BlocksCheck.findings(blocks, file: name, at: position)
    guard findings.isEmpty else { throw InvalidFiles(findings: findings.sortedByPlace()) }
  }

  // MARK: CSV

  private static func readCSV(_ text: TextFile, _ fingerprint: String) throws(InvalidFiles) -> PlacedBlocks {
    let table: CSVTable
    do throws(Finding) { table = try CSVTable(text.text, file: text.name) } catch { throw InvalidFiles(findings: [error]) }
    guard let variable = table.header.firstIndex(of: "variable"), let block = table.header.firstIndex(of: "block") else {
      throw InvalidFiles(findings: [
        Finding(
          check: "blocks", message: "The columns variable and block are not both there.", file: text.name, at: .start,
          hint: "Write the header variable,block,kind,cut,other_cuts; the last three may be left out.")
      ])
    }
    let kind = table.header.firstIndex(of: "kind")
    let cut = table.header.firstIndex(of: "cut")
    let others = table.header.firstIndex(of: "other_cuts")
    var blocks: [BlocksFile.Block] = []
    var places: [String: Position] = [:]
    var paths: [String: Position] = [:]
    var findings: [Finding] = []
    for row in table.rows {
      let id = row[block].text
      if !blocks.contains(where: { $0.id == id }) { blocks.append(BlocksFile.Block(id: id, variables: [])) }
      guard let index = blocks.firstIndex(where: { $0.id == id }) else { continue }
      paths["blocks/\(index)/variables/\(blocks[index].variables.count)"] = row[variable].position
      places[row[variable].text] = row[variable].position
      let isCut = cut.map { !row[$0].text.isEmpty } ?? false
      let otherCuts = others.map { readCuts(row[$0], text.name, &findings) } ?? []
      blocks[index].variables.append(
        BlocksFile.Variable(
          column: row[variable].text, kind: readKind(kind.map { row[$0] }, hasCut: isCut || !otherCuts.isEmpty, text.name, &findings),
          cut: isCut ? readCut(cut.map { row[$0] }, text.name, &findings) : nil, otherCuts: otherCuts))
      for cell in [row[variable], row[block]] where cell.text.isEmpty {
        findings.append(
          Finding(
            check: "blocks", message: "The row names no \(cell == row[block] ? "block" : "variable").", file: text.name,
            at: cell.position, hint: "Write one, or delete the row."))
      }
    }
    let file = BlocksFile(id: "blocks", blocks: blocks)
    findings += BlocksCheck.findings(file, file: text.name) { paths[$0] ?? .start }
    guard findings.isEmpty else { throw InvalidFiles(findings: findings.sortedByPlace()) }
    return PlacedBlocks(file: file, name: text.name, fingerprint: fingerprint, places: places)
  }

  private static func readKind(
    _ cell: CSVTable.Cell?, hasCut: Bool, _ name: String, _ findings: inout [Finding]
  ) -> BlocksFile.Variable.Kind {
    let standard: BlocksFile.Variable.Kind = hasCut ? .number : .dichotomous
    guard let cell, !cell.text.isEmpty else { return standard }
    if let kind = BlocksFile.Variable.Kind(rawValue: cell.text) { return kind }
    let words = BlocksFile.Variable.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    findings.append(
      Finding(
        check: "choice", message: "“\(cell.text.prefix(80))” is no kind of variable.", file: name, at: cell.position,
        hint: "Write one of: \(words)."))
    return standard
  }

  /// The other cuts of a cell, with spaces or semicolons between them.
  private static func readCuts(_ cell: CSVTable.Cell, _ name: String, _ findings: inout [Finding]) -> [Double] {
    cell.text.split { $0 == " " || $0 == ";" }.compactMap { text in
      if let number = Double(text), number.isFinite { return number }
      findings.append(
        Finding(
          check: "number", message: "“\(text.prefix(80))” is no cut.", file: name, at: cell.position,
          hint: "Write digits with a decimal point, several cuts with spaces between them: 35 45."))
      return nil
    }
  }

  private static func readCut(_ cell: CSVTable.Cell?, _ name: String, _ findings: inout [Finding]) -> Double? {
    guard let cell else { return nil }
    if let number = Double(cell.text), number.isFinite { return number }
    findings.append(
      Finding(
        check: "number", message: "“\(cell.text.prefix(80))” is no cut.", file: name, at: cell.position,
        hint: "Write digits with a decimal point; leave the cell empty where nothing is divided."))
    return nil
  }
}
