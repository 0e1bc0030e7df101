import Cases
public import Foundation
import Membership
import SetTheory
public import Studies

/// A study over a table as data.
public enum TableStudyData {
  /// The result as JSON, `gelingen.study/1` with `kind` table.
  ///
  /// - Parameter result: The result.
  /// - Returns: The same bytes for the same files.
  /// - Throws: An encoding error.
  public static func json(_ result: TableStudyResult) throws -> Data { try JSONWriter.data(Content(result)) }

  /// The design checks as JSON, `gelingen.study-check/1`.
  ///
  /// - Parameter result: The result.
  /// - Returns: The same bytes for the same files.
  /// - Throws: An encoding error.
  public static func checksJSON(_ result: TableStudyResult) throws -> Data {
    try ChecksContent(
      version: result.version, inputSHA256: result.inputSHA256, parameters: Content.Parameters(result), checks: result.checks, withheld: []
    ).data()
  }

  /// One table per table of the report.
  ///
  /// - Parameter result: The result.
  /// - Returns: The tables, those of the negation named so.
  public static func tables(_ result: TableStudyResult) -> [DataTable] {
    [memberships(result), StudyData.checks(result.checks)] + side(result.outcome, "") + side(result.negation, "-negated")
  }

  /// The models of both sides, one row per term.
  ///
  /// - Parameter result: The result.
  /// - Returns: The table, its first column the outcome.
  public static func models(_ result: TableStudyResult) -> DataTable {
    let sides = [result.outcome, result.negation].compactMap { side in
      side.sufficiency.map { (side.outcome.description, SufficiencyData.table($0)) }
    }
    return DataTable(
      name: "models", columns: ["outcome"] + SufficiencyData.columns,
      rows: sides.flatMap { name, table in table.rows.map { [.text(name)] + $0 } })
  }

  private static func side(_ side: TableStudyResult.Side, _ suffix: String) -> [DataTable] {
    let tables =
      [
        TruthTableData.table(side.truthTable, TruthTableReport.Options(order: .outcome)), NecessityData.table(side.necessity),
      ] + (side.sufficiency.map { [SufficiencyData.table($0)] } ?? [])
    return tables.map { DataTable(name: $0.name + suffix, columns: $0.columns, rows: $0.rows) }
  }

  private static func memberships(_ result: TableStudyResult) -> DataTable {
    let columns = result.table.table.columns
    return DataTable(
      name: "memberships", columns: ["case"] + columns.map(\.name),
      rows: result.table.table.cases.indices.map { index in
        [.text(result.table.table.cases[index])] + columns.map { .number($0.lower[index]) }
      })
  }
}
