import Cases
import Foundation
import Membership
import SetTheory
import Studies

/// Necessary conditions with unknown cells as data.
enum PartialNecessityData {
  struct Fit: Encodable {
    var expression: String
    var form: NecessityFit.Form
    var status: Standing
    var consistency: OrNull<Bounds>
    var coverage: OrNull<Bounds>
    var relevance: OrNull<Bounds>
    var deviantCases: [String]
    var possibleDeviantCases: [String]

    enum CodingKeys: String, CodingKey {
      case expression, form, status, consistency, coverage, relevance
      case deviantCases = "deviant_cases"
      case possibleDeviantCases = "possible_deviant_cases"
    }

    init(_ fit: PartialNecessity.Fit, _ cases: [String]) {
      expression = fit.expression.description
      form = fit.form
      status = fit.status
      consistency = OrNull(fit.consistency)
      coverage = OrNull(fit.coverage)
      relevance = OrNull(fit.relevance)
      deviantCases = fit.certainDeviantCases.map { cases[$0] }
      possibleDeviantCases = fit.possibleDeviantCases.map { cases[$0] }
    }
  }

  private struct Result: Encodable {
    var schema = "gelingen.necessity/1"
    var version: String
    var parameters: NecessityData.Result.Parameters
    var inputSHA256: String
    var conditions: [Fit]
    var singles: [Fit]
    var search: [String: NecessityData.Result.Search]
    var findings: [Remark]

    enum CodingKeys: String, CodingKey {
      case schema, version, parameters, conditions, singles, search, findings
      case inputSHA256 = "input_sha256"
    }
  }

  static func json(_ result: PartialNecessity, of reading: SetTableReading, version: String) throws -> Data {
    func search(_ found: PartialNecessity.Found) -> NecessityData.Result.Search {
      NecessityData.Result.Search(listed: found.listed.count, total: found.total, completeDepth: found.completeDepth)
    }
    return try JSONWriter.data(
      Result(
        version: version,
        parameters: NecessityData.Result.Parameters(
          result.parameters, outcome: result.outcome, conditions: result.conditions, reading: reading),
        inputSHA256: reading.fingerprint, conditions: reaching(result).map { Fit($0, result.cases) },
        singles: result.singles.map { Fit($0, result.cases) },
        search: ["conjunctions": search(result.conjunctions), "disjunctions": search(result.disjunctions)],
        findings: PartialNecessityReport.remarks(result, reading, .en)))
  }

  /// What reaches the cut-offs in some completion.
  static func reaching(_ result: PartialNecessity) -> [PartialNecessity.Fit] {
    (result.singles + result.conjunctions.listed + result.disjunctions.listed).filter { $0.status != .fails }
  }

  /// One row per single literal and per set that may reach the cut-offs.
  static func table(_ result: PartialNecessity) -> DataTable {
    DataTable(
      name: "necessity",
      columns: [
        "expression", "form", "status", "consistency_min", "consistency_max", "coverage_min", "coverage_max", "relevance_min",
        "relevance_max",
        "deviant_cases", "possible_deviant_cases",
      ],
      rows: (result.singles + result.conjunctions.listed + result.disjunctions.listed).map { fit in
        [.text(fit.expression.description), .text(fit.form.rawValue), .text(fit.status.rawValue)] + DataTable.Value.bounds(fit.consistency)
          + DataTable.Value.bounds(fit.coverage) + DataTable.Value.bounds(fit.relevance)
          + [
            .text(fit.certainDeviantCases.map { result.cases[$0] }.joined(separator: "; ")),
            .text(fit.possibleDeviantCases.map { result.cases[$0] }.joined(separator: "; ")),
          ]
      })
  }

  /// A set with bounds as JSON Schema.
  static var fitSchema: [String: Any] {
    let (bounds, cases): ([String: Any], [String: Any]) = (
      ["anyOf": [["type": "null"], SchemaParts.bounds]], SchemaParts.list(SchemaParts.text)
    )
    return SchemaParts.object([
      "expression": SchemaParts.text, "form": ["enum": NecessityFit.Form.allCases.map(\.rawValue)],
      "status": ["enum": Standing.allCases.map(\.rawValue)], "consistency": bounds, "coverage": bounds, "relevance": bounds,
      "deviant_cases": cases, "possible_deviant_cases": cases,
    ])
  }
}
