import Cases
import Foundation
import Membership
import SetTheory
import Studies

/// A truth table with unknown cells as data.
enum PartialTruthTableData {
  struct Result: Encodable {
    struct Row: Encodable {
      var configuration: [String: Int]
      var cases: [String]
      var possibleCases: [String]
      var n: CountBounds
      var nCertain: Int
      var consistency: OrNull<Bounds>
      var pri: OrNull<Bounds>
      var outcome: RowOutcome
      var possibleOutcomes: [RowOutcome]
      var decided: Bool

      enum CodingKeys: String, CodingKey {
        case configuration, cases, n, consistency, pri, outcome, decided
        case possibleCases = "possible_cases"
        case nCertain = "n_certain"
        case possibleOutcomes = "possible_outcomes"
      }
    }

    var schema = "gelingen.truth-table/1"
    var version: String
    var parameters: TruthTableData.Result.Parameters
    var inputSHA256: String
    var conditions: [String]
    var outcome: String
    var rows: [Row]
    /// A text, because it may exceed every number type.
    var unobserved: String
    var rowsComplete: Bool
    var casesWithoutRow: [TruthTableData.Result.NoRow]
    var findings: [Remark]

    enum CodingKeys: String, CodingKey {
      case schema, version, parameters, conditions, outcome, rows, unobserved, findings
      case inputSHA256 = "input_sha256"
      case rowsComplete = "rows_complete"
      case casesWithoutRow = "cases_without_row"
    }
  }

  static func json(
    _ table: PartialTruthTable, of reading: SetTableReading, _ options: TruthTableReport.Options, version: String
  ) throws -> Data {
    let cuts = table.parameters
    let names = table.conditions.conditions.map(\.name)
    return try JSONWriter.data(
      Result(
        version: version,
        parameters: TruthTableData.Result.Parameters(
          inclCut: [cuts.inclusionCut] + (cuts.lowerInclusionCut.map { [$0] } ?? []), priCut: cuts.priCut, nCut: cuts.caseCut,
          order: options.order.rawValue, complete: OrNull(options.complete), table: SetTableSource(reading)),
        inputSHA256: reading.fingerprint, conditions: names, outcome: table.outcome.description, rows: rows(table, options.order),
        unobserved: table.unobserved.description, rowsComplete: table.isComplete && table.unobserved.exactly == 0,
        casesWithoutRow: table.ambiguousCases.map { item in
          TruthTableData.Result.NoRow(
            name: table.cases[item.caseIndex], conditions: names.indices.filter { item.conditions >> UInt64($0) & 1 == 1 }.map { names[$0] }
          )
        },
        findings: PartialTruthTableReport.remarks(table, .en)))
  }

  static func rows(_ table: PartialTruthTable, _ order: TruthTableReport.Options.Order) -> [Result.Row] {
    let names = table.conditions.conditions.map(\.name)
    return PartialTruthTableReport.ordered(table.rows, order).map { row in
      Result.Row(
        configuration: Dictionary(uniqueKeysWithValues: zip(names, row.configuration.values(names.count))),
        cases: row.certainCases.map { table.cases[$0] }, possibleCases: row.possibleCases.map { table.cases[$0] }, n: CountBounds(row.n),
        nCertain: row.certainCases.count, consistency: OrNull(row.consistency), pri: OrNull(row.pri), outcome: row.outcome,
        possibleOutcomes: row.possibleOutcomes, decided: row.isDecided)
    }
  }

  /// One row per row that some case can belong to.
  static func table(_ table: PartialTruthTable, _ options: TruthTableReport.Options) -> DataTable {
    let count = table.conditions.count
    return DataTable(
      name: "truth-table",
      columns: table.conditions.conditions.map(\.name) + [
        table.outcome.description, "possible_outcomes", "n_min", "n_max", "consistency_min", "consistency_max", "pri_min", "pri_max",
        "cases",
        "possible_cases",
      ],
      rows: PartialTruthTableReport.ordered(table.rows, options.order).map { row in
        row.configuration.values(count).map { .count($0) }
          + [
            .text(row.outcome.rawValue), .text(row.possibleOutcomes.map(\.rawValue).joined(separator: "; ")), .count(row.n.lowerBound),
            .count(row.n.upperBound),
          ] + DataTable.Value.bounds(row.consistency) + DataTable.Value.bounds(row.pri)
          + [
            .text(row.certainCases.map { table.cases[$0] }.joined(separator: "; ")),
            .text(row.possibleCases.map { table.cases[$0] }.joined(separator: "; ")),
          ]
      })
  }

  /// A row with unknown cells as JSON Schema.
  static var rowSchema: [String: Any] {
    let outcome: [String: Any] = ["enum": RowOutcome.allCases.map(\.rawValue)]
    let bounds: [String: Any] = ["anyOf": [["type": "null"], SchemaParts.bounds]]
    return SchemaParts.object([
      "configuration": ["type": "object", "additionalProperties": ["type": "integer", "minimum": 0, "maximum": 15]],
      "cases": SchemaParts.list(SchemaParts.text), "possible_cases": SchemaParts.list(SchemaParts.text), "n": SchemaParts.countOrBounds,
      "n_certain": SchemaParts.count, "consistency": bounds, "pri": bounds, "outcome": outcome,
      "possible_outcomes": SchemaParts.list(outcome), "decided": ["type": "boolean"],
    ])
  }
}
