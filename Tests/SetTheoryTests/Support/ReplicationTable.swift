import Foundation
import SetTheory
import TestSupport

/// Published data beside the repository, where somebody has put it; the files belong to packages with other licences and are not in it.
enum ReplicationTable {
  /// The table of a file without ending and its conditions, all columns but the outcome; `nil` where the file is not there.
  static func read(_ name: String, outcome: String, dropping: Set<String> = []) throws -> (table: SetTable, conditions: ConditionNames)? {
    let url = Repository.root.deletingLastPathComponent().appending(path: "shared/replication/\(name).csv")
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
    let lines = text.split(whereSeparator: \.isNewline).map(cells)
    let header = lines[0]
    var columns: [SetColumn] = []
    for (index, name) in header.enumerated().dropFirst() where !dropping.contains(name) {
      let values = lines.dropFirst().compactMap { Double($0[index]) }
      let top = Int(values.max() ?? 0)
      let isWhole = values.allSatisfy { $0 == $0.rounded() }
      columns.append(
        try SetColumn(name: name, kind: isWhole ? (top > 1 ? .multiValue(levels: top + 1) : .crisp) : .fuzzy, lower: values))
    }
    let table = try SetTable(cases: lines.dropFirst().map { $0[0] }, columns: columns)
    let conditions = try ConditionNames(columns.filter { $0.name != outcome }.map { .init(name: $0.name, kind: $0.kind) })
    return (table, conditions)
  }

  /// The cells of a line; a comma between quotation marks belongs to its cell.
  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
