import Cases
import Combinatorics
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
      version: result.version, inputSHA256: result.inputSHA256, parameters: Content.Parameters(result), checks: result.checks,
      withheld: result.withheld
    ).data()
  }

  /// One table per table of the report.
  ///
  /// - Parameter result: The result.
  /// - Returns: The tables, those of the negation named so.
  public static func tables(_ result: TableStudyResult) -> [DataTable] {
    [sets(result), memberships(result), StudyData.checks(result.checks)] + side(result.outcome, of: result, "")
      + side(result.negation, of: result, "-negated") + theories(result) + [StudyData.plan(result.plan)].compactMap { $0 }
  }

  /// The models of both sides, one row per term.
  ///
  /// - Parameter result: The result.
  /// - Returns: The table, its first column the outcome.
  public static func models(_ result: TableStudyResult) -> DataTable {
    let sides = result.sides.compactMap { side in
      result.reported(side).map { (side.outcome.description, SufficiencyData.table($0)) }
    }
    return DataTable(
      name: "models", columns: ["outcome"] + SufficiencyData.columns,
      rows: sides.flatMap { name, table in table.rows.map { [.text(name)] + $0 } })
  }

  private static func side(_ side: TableStudyResult.Side, of result: TableStudyResult, _ suffix: String) -> [DataTable] {
    let tables =
      [
        TruthTableData.table(side.truthTable, TruthTableReport.Options(order: .outcome)), NecessityData.table(side.necessity),
      ] + (result.reported(side).map { [SufficiencyData.table($0)] + uses($0) } ?? [])
    return tables.map { DataTable(name: $0.name + suffix, columns: $0.columns, rows: $0.rows) }
  }

  /// In how many models a term stands, where a solution has several.
  private static func uses(_ result: Sufficiency) -> [DataTable] {
    let rows = result.solutions.filter { $0.solution.modelsTotal.value > 1 }.flatMap { fitted in
      fitted.solution.uses.map { use -> [DataTable.Value] in
        [
          .text(fitted.solution.type.rawValue), .text(result.table.conditions.text(use.term)), .text(String(use.models.value)),
          .text(String(fitted.solution.modelsTotal.value)), .flag(fitted.solution.modelsTotal.isExact),
        ]
      }
    }
    guard !rows.isEmpty else { return [] }
    return [DataTable(name: "term-uses", columns: ["solution", "term", "models", "models_total", "models_total_is_exact"], rows: rows)]
  }

  private static func theories(_ result: TableStudyResult) -> [DataTable] {
    guard !result.outcome.theories.isEmpty, !result.hasBlockedClaims else { return [] }
    func value(_ figure: Double?) -> DataTable.Value { figure.map { .number($0) } ?? .none }
    let rows = result.outcome.theories.flatMap { item in
      func names(_ cases: [Int]) -> DataTable.Value { .text(cases.map { item.evaluation.cases[$0] }.joined(separator: "; ")) }
      return item.evaluation.areas.map { area -> [DataTable.Value] in
        [
          .text(item.theory.expression), .count(item.model), .flag(area.isExpected), .flag(area.isFound), value(area.sums.consistency),
          value(area.sums.coverage), names(area.casesWithOutcome), names(area.casesWithoutOutcome),
        ]
      }
    }
    return [
      DataTable(
        name: "theories",
        columns: ["theory", "model", "expected", "found", "consistency", "coverage", "cases_with_outcome", "cases_without_outcome"],
        rows: rows)
    ]
  }

  private static func sets(_ result: TableStudyResult) -> DataTable {
    func text(_ text: String?) -> DataTable.Value { text.map { .text($0) } ?? .none }
    return DataTable(
      name: "sets",
      columns: ["set", "label_de", "label_en", "kind", "column", "method", "anchors", "thresholds", "reason_de", "reason_en"],
      rows: zip(result.study.sets, result.table.table.columns).map { set, column in
        let calibration = set.calibration
        func numbers(_ values: [Double]?) -> DataTable.Value {
          .text((values ?? []).map { $0 == $0.rounded() && abs($0) < 1e15 ? String(Int($0)) : String($0) }.joined(separator: "; "))
        }
        return [
          .text(set.name), text(set.label?.de), text(set.label?.en), .text(column.kind.word), .text(set.sourceColumn),
          text(calibration?.method.rawValue), numbers(calibration?.anchors), numbers(calibration?.thresholds),
          text(calibration?.reason?.de), text(calibration?.reason?.en),
        ]
      })
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
