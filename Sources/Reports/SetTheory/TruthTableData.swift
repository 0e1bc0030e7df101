import Cases
public import Foundation
public import SetTheory
public import Studies

/// A truth table as data.
public enum TruthTableData {
  struct Result: Encodable {
    struct Parameters: Encodable {
      var inclCut: [Double]
      var priCut: Double
      var nCut: Int
      var order: String
      var complete: OrNull<Int>
      var table: SetTableSource

      enum CodingKeys: String, CodingKey {
        case order, complete, table
        case inclCut = "incl_cut"
        case priCut = "pri_cut"
        case nCut = "n_cut"
      }
    }

    struct Row: Encodable {
      var configuration: [String: Int]
      var cases: [String]
      var deviantCases: [String]
      var n: Int
      var consistency: OrNull<Double>
      var pri: OrNull<Double>
      var outcome: RowOutcome

      enum CodingKeys: String, CodingKey {
        case configuration, cases, n, consistency, pri, outcome
        case deviantCases = "deviant_cases"
      }
    }

    struct NoRow: Encodable {
      var name: String
      var conditions: [String]

      enum CodingKeys: String, CodingKey {
        case name = "case"
        case conditions
      }
    }

    var schema = "gelingen.truth-table/1"
    var version: String
    var parameters: Parameters
    var inputSHA256: String
    var conditions: [String]
    var outcome: String
    var rows: [Row]
    /// A text, because it may exceed every number type.
    var unobserved: String
    var rowsComplete: Bool
    var casesWithoutRow: [NoRow]
    var findings: [Remark]

    enum CodingKeys: String, CodingKey {
      case schema, version, parameters, conditions, outcome, rows, unobserved, findings
      case inputSHA256 = "input_sha256"
      case rowsComplete = "rows_complete"
      case casesWithoutRow = "cases_without_row"
    }
  }

  /// The result as JSON, `gelingen.truth-table/1`.
  ///
  /// - Parameters:
  ///   - table: The truth table.
  ///   - reading: What it was made from.
  ///   - options: What is shown.
  ///   - version: The version of the program.
  /// - Returns: The same bytes for the same input.
  /// - Throws: An encoding error.
  public static func json(
    _ table: TruthTable, of reading: SetTableReading, _ options: TruthTableReport.Options, version: String
  ) throws -> Data {
    let cuts = table.parameters
    let names = table.conditions.conditions.map(\.name)
    func values(_ configuration: Configuration) -> [String: Int] {
      Dictionary(uniqueKeysWithValues: zip(names, configuration.values(names.count)))
    }
    let rows = rows(table, options.order)
    let listed = table.unobservedConfigurations(limit: options.complete ?? 0)
    let remainders = listed.map {
      Result.Row(
        configuration: values($0), cases: [], deviantCases: [], n: 0, consistency: OrNull(nil), pri: OrNull(nil), outcome: .remainder)
    }
    return try JSONWriter.data(
      Result(
        version: version,
        parameters: Result.Parameters(
          inclCut: [cuts.inclusionCut] + (cuts.lowerInclusionCut.map { [$0] } ?? []), priCut: cuts.priCut, nCut: cuts.caseCut,
          order: options.order.rawValue, complete: OrNull(options.complete), table: SetTableSource(reading)),
        inputSHA256: reading.fingerprint, conditions: names, outcome: table.outcome.description, rows: rows + remainders,
        unobserved: table.unobserved.description, rowsComplete: table.unobserved.exactly == UInt64(listed.count),
        casesWithoutRow: table.ambiguousCases.map { item in
          Result.NoRow(
            name: table.cases[item.caseIndex], conditions: names.indices.filter { item.conditions >> UInt64($0) & 1 == 1 }.map { names[$0] }
          )
        },
        findings: TruthTableReport.remarks(table, .en)))
  }

  /// The rows that occur.
  static func rows(_ table: TruthTable, _ order: TruthTableReport.Options.Order) -> [Result.Row] {
    let names = table.conditions.conditions.map(\.name)
    return TruthTableReport.ordered(table.rows, order).map { row in
      Result.Row(
        configuration: Dictionary(uniqueKeysWithValues: zip(names, row.configuration.values(names.count))),
        cases: row.cases.map { table.cases[$0] }, deviantCases: row.deviantCases.map { table.cases[$0] }, n: row.n,
        consistency: OrNull(row.consistency), pri: OrNull(row.pri), outcome: row.outcome)
    }
  }

  /// One row per row of the truth table, the cases separated by semicolons.
  public static func table(_ table: TruthTable, _ options: TruthTableReport.Options) -> DataTable {
    let count = table.conditions.count
    let rows = TruthTableReport.ordered(table.rows, options.order).map { row -> [DataTable.Value] in
      row.configuration.values(count).map { .count($0) } + [
        .text(row.outcome.rawValue), .count(row.n), row.consistency.map { .number($0) } ?? .none, row.pri.map { .number($0) } ?? .none,
        .text(row.cases.map { table.cases[$0] }.joined(separator: "; ")),
      ]
    }
    let remainders = table.unobservedConfigurations(limit: options.complete ?? 0).map { configuration -> [DataTable.Value] in
      configuration.values(count).map { .count($0) } + [.text(RowOutcome.remainder.rawValue), .count(0), .none, .none, .none]
    }
    return DataTable(
      name: "truth-table",
      columns: table.conditions.conditions.map(\.name) + [table.outcome.description, "n", "consistency", "pri", "cases"],
      rows: rows + remainders)
  }

  static var rowSchema: [String: Any] {
    SchemaParts.object([
      "configuration": ["type": "object", "additionalProperties": ["type": "integer", "minimum": 0, "maximum": 15]],
      "cases": SchemaParts.list(SchemaParts.text), "deviant_cases": SchemaParts.list(SchemaParts.text), "n": SchemaParts.count,
      "consistency": SchemaParts.shareOrNull, "pri": SchemaParts.shareOrNull, "outcome": ["enum": RowOutcome.allCases.map(\.rawValue)],
    ])
  }

  /// What the JSON form holds beside schema, version and fingerprint, as JSON Schema.
  static var schemaProperties: [String: Any] {
    return [
      "parameters": SchemaParts.object([
        "incl_cut": ["type": "array", "items": SchemaParts.share, "minItems": 1, "maxItems": 2], "pri_cut": SchemaParts.share,
        "n_cut": ["type": "integer", "minimum": 1], "order": ["enum": TruthTableReport.Options.Order.allCases.map(\.rawValue)],
        "complete": SchemaParts.orNull("integer"), "table": SetTableSource.schema,
      ]),
      "conditions": SchemaParts.list(SchemaParts.text), "outcome": SchemaParts.text,
      "rows": SchemaParts.list(["anyOf": [rowSchema, PartialTruthTableData.rowSchema]]),
      "unobserved": ["type": "string", "pattern": "^[0-9]+$"], "rows_complete": ["type": "boolean"],
      "cases_without_row": SchemaParts.list(
        SchemaParts.object(["case": SchemaParts.text, "conditions": SchemaParts.list(SchemaParts.text)])),
      "findings": SchemaParts.findings,
    ]
  }
}
