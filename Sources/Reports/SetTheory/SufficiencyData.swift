import Cases
import Combinatorics
public import Foundation
public import SetTheory
public import Studies

/// Sufficient combinations as data.
public enum SufficiencyData {
  /// The result as JSON, `gelingen.minimize/1`.
  ///
  /// - Parameters:
  ///   - result: The analysis.
  ///   - reading: What it was made from.
  ///   - texts: What it was asked, as it was written.
  ///   - version: The version of the program.
  /// - Returns: The same bytes for the same input.
  /// - Throws: An encoding error.
  public static func json(
    _ result: Sufficiency, of reading: SetTableReading, _ texts: SufficiencyInput, version: String
  ) throws -> Data {
    let names = result.table.conditions
    return try JSONWriter.data(
      Content(
        version: version, parameters: Content.Parameters(result.options, reading, texts), inputSHA256: reading.fingerprint,
        conditions: names.conditions.map(\.name), outcome: result.table.outcome.description,
        solutions: solutions(result), excluded: Content.Excluded(result.excluded, names),
        findings: TruthTableReport.remarks(result.table, .en)))
  }

  /// The solutions as they stand in JSON.
  static func solutions(_ result: Sufficiency) -> [Content.Solution] {
    result.solutions.map { Content.Solution($0, result.table) }
  }

  /// The columns of ``table(_:)``.
  static let columns = [
    "solution", "model", "expression", "term", "consistency", "pri", "raw_coverage", "unique_coverage", "cases", "model_consistency",
    "model_pri", "model_coverage",
  ]

  /// One row per term of a listed model.
  public static func table(_ result: Sufficiency) -> DataTable {
    func value(_ figure: Double?) -> DataTable.Value { figure.map { .number($0) } ?? .none }
    let rows = result.solutions.flatMap { fitted in
      fitted.models.enumerated().flatMap { index, model in
        model.fit.terms.map { term -> [DataTable.Value] in
          [
            .text(fitted.solution.type.rawValue), .count(index + 1), .text(result.table.conditions.text(model.terms)),
            .text(result.table.conditions.text(term.term)), value(term.consistency), value(term.pri), value(term.rawCoverage),
            value(term.uniqueCoverage), .text(term.cases.map { result.table.cases[$0] }.joined(separator: "; ")),
            value(model.fit.consistency), value(model.fit.pri), value(model.fit.coverage),
          ]
        }
      }
    }
    return DataTable(
      name: "minimize",
      columns: columns, rows: rows)
  }
}
