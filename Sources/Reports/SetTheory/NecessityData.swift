import Cases
public import Foundation
public import SetTheory
public import Studies

/// Necessary conditions as data.
public enum NecessityData {
  struct Result: Encodable {
    struct Parameters: Encodable {
      var inclCut: Double
      var covCut: Double
      var ronCut: Double
      var depth: Int
      var all: Bool
      var limit: Int
      var outcome: String
      var conditions: [String]
      var table: SetTableSource

      enum CodingKeys: String, CodingKey {
        case depth, all, limit, outcome, conditions, table
        case inclCut = "incl_cut"
        case covCut = "cov_cut"
        case ronCut = "ron_cut"
      }

      init(_ cuts: NecessityParameters, outcome: Literal, conditions: ConditionNames, reading: SetTableReading) {
        inclCut = cuts.inclusionCut
        covCut = cuts.coverageCut
        ronCut = cuts.relevanceCut
        depth = cuts.depth
        all = cuts.listsAll
        limit = cuts.limit
        self.outcome = outcome.description
        self.conditions = conditions.conditions.map(\.name)
        table = SetTableSource(reading)
      }
    }

    struct Fit: Encodable {
      var expression: String
      var form: NecessityFit.Form
      var consistency: OrNull<Double>
      var coverage: OrNull<Double>
      var relevance: OrNull<Double>
      var deviantCases: [String]

      enum CodingKeys: String, CodingKey {
        case expression, form, consistency, coverage, relevance
        case deviantCases = "deviant_cases"
      }

      init(_ fit: NecessityFit, _ cases: [String]) {
        expression = fit.expression.description
        form = fit.form
        consistency = OrNull(fit.consistency)
        coverage = OrNull(fit.coverage)
        relevance = OrNull(fit.relevance)
        deviantCases = fit.deviantCases.map { cases[$0] }
      }
    }

    struct Search: Encodable {
      var listed: Int
      var total: Int
      var completeDepth: Int

      enum CodingKeys: String, CodingKey {
        case listed, total
        case completeDepth = "complete_depth"
      }

      init(listed: Int, total: Int, completeDepth: Int) {
        self.listed = listed
        self.total = total
        self.completeDepth = completeDepth
      }

      init(_ found: Necessity.Found) {
        self.init(listed: found.listed.count, total: found.total, completeDepth: found.completeDepth)
      }
    }

    var schema = "gelingen.necessity/1"
    var version: String
    var parameters: Parameters
    var inputSHA256: String
    var conditions: [Fit]
    var singles: [Fit]
    var search: [String: Search]
    var findings: [Remark]

    enum CodingKeys: String, CodingKey {
      case schema, version, parameters, conditions, singles, search, findings
      case inputSHA256 = "input_sha256"
    }
  }

  /// The result as JSON, `gelingen.necessity/1`.
  ///
  /// - Parameters:
  ///   - result: The search.
  ///   - reading: What it was made from.
  ///   - version: The version of the program.
  /// - Returns: The same bytes for the same input.
  /// - Throws: An encoding error.
  public static func json(_ result: Necessity, of reading: SetTableReading, version: String) throws -> Data {
    return try JSONWriter.data(
      Result(
        version: version,
        parameters: Result.Parameters(
          result.parameters, outcome: result.outcome, conditions: result.conditions, reading: reading),
        inputSHA256: reading.fingerprint, conditions: result.necessary.map { Result.Fit($0, result.cases) },
        singles: result.singles.map { Result.Fit($0, result.cases) },
        search: [
          "conjunctions": Result.Search(result.conjunctions), "disjunctions": Result.Search(result.disjunctions),
        ],
        findings: NecessityReport.remarks(result, .en)))
  }

  /// One row per single literal and per set that reaches the cut-offs.
  public static func table(_ result: Necessity) -> DataTable {
    let fits = result.singles + result.conjunctions.listed + result.disjunctions.listed
    func value(_ figure: Double?) -> DataTable.Value { figure.map { .number($0) } ?? .none }
    return DataTable(
      name: "necessity", columns: ["expression", "form", "reaches_cuts", "consistency", "coverage", "relevance", "deviant_cases"],
      rows: fits.map { fit in
        [
          .text(fit.expression.description), .text(fit.form.rawValue), .flag(result.reachesCuts(fit)), value(fit.consistency),
          value(fit.coverage), value(fit.relevance), .text(fit.deviantCases.map { result.cases[$0] }.joined(separator: "; ")),
        ]
      })
  }

  static var fitSchema: [String: Any] {
    SchemaParts.object([
      "expression": SchemaParts.text, "form": ["enum": NecessityFit.Form.allCases.map(\.rawValue)], "consistency": SchemaParts.shareOrNull,
      "coverage": SchemaParts.shareOrNull, "relevance": SchemaParts.shareOrNull, "deviant_cases": SchemaParts.list(SchemaParts.text),
    ])
  }

  /// What the JSON form holds beside schema, version and fingerprint, as JSON Schema.
  static var schemaProperties: [String: Any] {
    let search = SchemaParts.object(["listed": SchemaParts.count, "total": SchemaParts.count, "complete_depth": SchemaParts.count])
    let fit: [String: Any] = ["anyOf": [fitSchema, PartialNecessityData.fitSchema]]
    return [
      "parameters": SchemaParts.object([
        "incl_cut": SchemaParts.share, "cov_cut": SchemaParts.share, "ron_cut": SchemaParts.share,
        "depth": ["type": "integer", "minimum": 1],
        "all": ["type": "boolean"], "limit": ["type": "integer", "minimum": 1], "outcome": SchemaParts.text,
        "conditions": SchemaParts.list(SchemaParts.text), "table": SetTableSource.schema,
      ]),
      "conditions": SchemaParts.list(fit), "singles": SchemaParts.list(fit),
      "search": SchemaParts.object(["conjunctions": search, "disjunctions": search]), "findings": SchemaParts.findings,
    ]
  }
}
