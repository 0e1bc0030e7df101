import Cases
import Foundation
import Membership
import SetTheory
import Studies

/// Sufficient combinations with unknown cells as data.
enum PartialSufficiencyData {
  private struct Parameters: Encodable {
    var own: SufficiencyData.Content.Parameters
    var completions: Int
    var seed: Int

    enum CodingKeys: String, CodingKey { case completions, seed }

    func encode(to encoder: any Encoder) throws {
      try own.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(completions, forKey: .completions)
      try container.encode(seed, forKey: .seed)
    }
  }

  private struct Solution: Encodable {
    var type: SolutionType
    var primeImplicants: [String]
    var implicants: [PartialAnalysis.Solution.Implicant]
    var models: [PartialAnalysis.Solution.Model]
    var modelsTotal: Int
    var complete: Bool
    var conclusions: Int
    var withoutSolution: [String: Double]
    var certainTerms: OrNull<[String]>
    var completions: PartialAnalysis.Completions
    var settlingSets: OrNull<[[PartialAnalysis.Solution.Cell]]>
    var firstQuestions: [PartialAnalysis.Solution.Question]

    enum CodingKeys: String, CodingKey {
      case type, implicants, models, complete, conclusions, completions
      case primeImplicants = "prime_implicants"
      case modelsTotal = "models_total"
      case withoutSolution = "without_solution"
      case certainTerms = "certain_terms"
      case settlingSets = "settling_sets"
      case firstQuestions = "first_questions"
    }

    init(_ solution: PartialAnalysis.Solution) {
      type = solution.type
      primeImplicants = solution.implicants.map(\.expression)
      implicants = solution.implicants
      models = solution.models
      modelsTotal = solution.modelsTotal
      complete = solution.models.count == solution.modelsTotal && solution.completions.scope == .all
      conclusions = solution.conclusions
      withoutSolution = solution.withoutSolution
      certainTerms = OrNull(solution.certainTerms)
      completions = solution.completions
      settlingSets = OrNull(solution.settlingSets)
      firstQuestions = solution.firstQuestions
    }
  }

  private struct Content: Encodable {
    var schema = "gelingen.minimize/1"
    var version: String
    var parameters: Parameters
    var inputSHA256: String
    var conditions: [String]
    var outcome: String
    var solutions: [Solution]
    var findings: [Remark]

    enum CodingKeys: String, CodingKey {
      case schema, version, parameters, conditions, outcome, solutions, findings
      case inputSHA256 = "input_sha256"
    }
  }

  static func json(
    _ result: PartialSufficiency, of reading: SetTableReading, _ texts: SufficiencyInput, version: String
  ) throws -> Data {
    try JSONWriter.data(
      Content(
        version: version,
        parameters: Parameters(
          own: SufficiencyData.Content.Parameters(result.options, reading, texts), completions: result.limit, seed: result.seed),
        inputSHA256: reading.fingerprint, conditions: result.table.conditions.conditions.map(\.name),
        outcome: result.table.outcome.description, solutions: result.solutions.map(Solution.init),
        findings: PartialTruthTableReport.remarks(result.table, .en)))
  }

  /// One row per implicant.
  static func table(_ result: PartialSufficiency) -> DataTable {
    DataTable(
      name: "minimize",
      columns: ["solution", "term", "status", "share_of_codings", "share_valid", "codings", "scope"],
      rows: result.solutions.flatMap { solution in
        solution.implicants.map {
          [
            .text(solution.type.rawValue), .text($0.expression), .text($0.status.rawValue), .number($0.shareOfCodings),
            .number($0.shareValid), .count(solution.completions.examined), .text(solution.completions.scope.rawValue),
          ]
        }
      })
  }

  /// A solution with unknown cells as JSON Schema.
  static var solutionSchema: [String: Any] {
    let (text, texts) = (SchemaParts.text, SchemaParts.list(SchemaParts.text))
    let implicant = SchemaParts.object([
      "expression": text, "status": ["enum": ImplicantStanding.allCases.map(\.rawValue)], "share_of_codings": SchemaParts.share,
      "share_valid": SchemaParts.share,
    ])
    let bounds = SchemaParts.bounds
    let model = SchemaParts.object(
      ["expression": text, "share_of_codings": SchemaParts.share, "consistency": bounds, "pri": bounds, "coverage": bounds],
      optional: ["consistency", "pri", "coverage"])
    let cell = SchemaParts.object(["case": text, "condition": text])
    return SchemaParts.object([
      "type": ["enum": SolutionType.allCases.map(\.rawValue)], "prime_implicants": texts, "implicants": SchemaParts.list(implicant),
      "models": SchemaParts.list(model), "models_total": SchemaParts.count, "complete": ["type": "boolean"],
      "conclusions": SchemaParts.count, "without_solution": ["type": "object", "additionalProperties": SchemaParts.share],
      "certain_terms": ["type": ["array", "null"], "items": text],
      "completions": SchemaParts.object([
        "total": ["type": "string", "pattern": "^[0-9]+$"], "examined": SchemaParts.count, "grid": SchemaParts.list(SchemaParts.share),
        "scope": ["enum": ["all", "grid", "sample"]],
      ]),
      "settling_sets": ["type": ["array", "null"], "items": SchemaParts.list(cell)],
      "first_questions": SchemaParts.list(SchemaParts.object(["cases": texts, "settles": SchemaParts.share])),
    ])
  }
}
