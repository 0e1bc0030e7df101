public import Foundation
public import SetTheory

/// Why a table cannot be written for another program.
public enum PeerExportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The program has no such kind of condition.
  case kind(column: String, program: PeerProgram)
  /// Every case has an unknown cell.
  case nothingLeft(program: PeerProgram)

  /// The sentence followed by the advice.
  public var description: String { "\(sentence) \(advice)" }

  /// What is wrong, as a full sentence.
  public var sentence: String {
    switch self {
    case .kind(let column, let program):
      program == .tosmana
        ? "“\(column)” is fuzzy, and Tosmana’s tables hold crisp and multi-value conditions."
        : "“\(column)” is multi-value, and \(program.name) has no such conditions."
    case .nothingLeft: "Every case has an unknown cell, so no case would be left."
    }
  }

  /// What to do about it, as a full sentence.
  public var advice: String {
    switch self {
    case .kind(_, .tosmana): "Calibrate it by thresholds first, or leave it out with --conditions."
    case .kind: "Calibrate it to crisp or fuzzy sets first, or leave it out with --conditions."
    case .nothingLeft: "Write the table with --unknown keep, or with fewer conditions."
    }
  }
}

/// A table of sets as files that another program reads.
public struct PeerExport: Sendable {
  /// What becomes of cells that are not known.
  public enum Unknown: String, CaseIterable, Sendable {
    /// They are written as the program writes missing cells.
    case keep
    /// Their cases are left out, and named.
    case drop
  }

  /// The files by name: the table, the conversion of names and, for R, a script.
  public let files: [String: Data]
  /// The names of columns here and there.
  public let names: PeerNames
  /// What a reader must know, a sentence each.
  public let notes: [String]

  /// Writes a table.
  ///
  /// - Parameters:
  ///   - table: The conditions, the outcome last.
  ///   - program: The program.
  ///   - name: The table's name without ending.
  ///   - unknown: What becomes of cells that are not known: no program has ranges, so they count among these.
  ///   - cuts: The cut-offs of the truth table in R's script; without them consistency 1, one case and PRI 0.
  /// - Throws: `PeerExportError` for a kind of condition that the program does not have, and when no case would be left.
  public init(
    _ table: SetTable, for program: PeerProgram, name: String, unknown: Unknown = .keep, cuts: TruthTableParameters? = nil
  ) throws(PeerExportError) {
    for column in table.columns {
      switch (program, column.kind) {
      case (.fsqca, .multiValue), (.tosmana, .fuzzy): throw .kind(column: column.name, program: program)
      default: break
      }
    }
    let open = table.cases.indices.filter { index in table.columns.contains { !$0.isKnown(index) } }
    let kept = unknown == .drop ? table.cases.indices.filter { !open.contains($0) } : Array(table.cases.indices)
    guard !kept.isEmpty else { throw .nothingLeft(program: program) }
    let names = PeerNames(table.columns.map(\.name), for: program)
    let cases = PeerNames.unique(table.cases.map { program == .qca ? $0 : PeerNames.plainCase($0) })
    var lines = [([program.caseHeader] + names.pairs.map(\.exported)).joined(separator: program.delimiter)]
    for index in kept {
      let cells = table.columns.map { Self.cell($0, index, program) }
      lines.append(([Self.quoted(cases[index], program)] + cells).joined(separator: program.delimiter))
    }
    var files = ["\(name).csv": Self.data(lines), "names.csv": Self.conversion(names, table.cases, cases)]
    if program == .qca { files["\(name).R"] = Self.script(names, name, cuts) }
    self.files = files
    self.names = names
    notes = Self.notes(table, program, names, open, unknown, isRenamed: cases != table.cases)
  }

  private static func cell(_ column: SetColumn, _ index: Int, _ program: PeerProgram) -> String {
    guard column.isKnown(index) else { return program.unknownCell }
    return number(column.lower[index])
  }

  private static func number(_ value: Double) -> String { value == value.rounded() ? String(Int(value)) : String(value) }

  private static func quoted(_ text: String, _ program: PeerProgram) -> String {
    guard program == .qca else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  private static func data(_ lines: [String]) -> Data { Data((lines.joined(separator: "\n") + "\n").utf8) }

  private static func conversion(_ names: PeerNames, _ cases: [String], _ exported: [String]) -> Data {
    let columns = names.pairs.map { [DataTable.Value.text("column"), .text($0.original), .text($0.exported)] }
    let rows = zip(cases, exported).filter { $0 != $1 }.map { [DataTable.Value.text("case"), .text($0), .text($1)] }
    return Data(DataTable(name: "names", columns: ["what", "original", "exported"], rows: columns + rows).csv.utf8)
  }

  /// QCA takes one inclusion cut-off or, in one vector, a lower one for contradictions too.
  private static func script(_ names: PeerNames, _ name: String, _ cuts: TruthTableParameters?) -> Data {
    let inclusion = [cuts?.inclusionCut ?? 1] + (cuts?.lowerInclusionCut.map { [$0] } ?? [])
    let written = inclusion.count > 1 ? "c(\(inclusion.map(number).joined(separator: ", ")))" : number(inclusion[0])
    let exported = names.pairs.map(\.exported)
    let conditions = exported.dropLast().map { "\"\($0)\"" }.joined(separator: ", ")
    return data([
      "library(QCA)", "data <- read.csv(\"\(name).csv\", row.names = 1, check.names = FALSE)",
      "table <- truthTable(data, outcome = \"\(exported.last ?? "")\", conditions = c(\(conditions)),",
      "                    incl.cut = \(written), n.cut = \(cuts?.caseCut ?? 1), pri.cut = \(number(cuts?.priCut ?? 0)), show.cases = TRUE)",
      "print(table)",
    ])
  }
}
