import CaseFiles
public import Foundation
import SetTheory
import Statistics
public import Studies

/// What so few cases can show, as data.
public enum PowerData {
  struct Result: Encodable {
    struct Parameters: Encodable {
      var study: OrNull<String>
      var outcome: OrNull<String>
      var conditions: OrNull<[String]>
      var inclCut: Double
      var level: Double
      var shareWith: Double
      var shareWithout: Double
      var draws: Int
      var seed: UInt64
      var table: OrNull<SetTableSource>

      enum CodingKeys: String, CodingKey {
        case study, outcome, conditions
        case inclCut = "incl_cut"
        case level
        case shareWith = "share_with"
        case shareWithout = "share_without"
        case draws, seed, table
      }
    }

    struct Shape: Encodable {
      var cases: Int
      var casesWithOutcome: Int
      var conditions: Int
      var configurations: Int
      var terms: Double

      enum CodingKeys: String, CodingKey {
        case cases
        case casesWithOutcome = "cases_with_outcome"
        case conditions, configurations, terms
      }
    }

    struct Chance: Encodable {
      var consistency: Double
      var coverage: Double
      var probability: Double
      var standardError: Double
      var exact: Bool

      enum CodingKeys: String, CodingKey {
        case consistency, coverage, probability
        case standardError = "standard_error"
        case exact
      }

      init(_ chance: PowerAnalysis.Chance, cases: Int) {
        consistency = chance.consistency
        coverage = chance.coverage
        probability = chance.probability
        standardError = chance.standardError
        exact = cases <= RandomSolution.mostExactCases
      }
    }

    struct Observed: Encodable {
      var rowSizes: [Int]
      var contradictions: Int
      var consistency: OrNull<Double>
      var coverage: OrNull<Double>
      var noContradiction: Double
      var atLeastThis: OrNull<Double>
      var atLeastThisInRandomRows: OrNull<Chance>

      enum CodingKeys: String, CodingKey {
        case rowSizes = "row_sizes"
        case contradictions, consistency, coverage
        case noContradiction = "no_contradiction"
        case atLeastThis = "at_least_this"
        case atLeastThisInRandomRows = "at_least_this_in_random_rows"
      }

      init(_ observed: PowerAnalysis.Observed, cases: Int) {
        rowSizes = observed.rowSizes
        contradictions = observed.contradictions
        consistency = OrNull(observed.consistency)
        coverage = OrNull(observed.coverage)
        noContradiction = observed.noContradiction
        atLeastThis = OrNull(observed.atLeastThis)
        atLeastThisInRandomRows = OrNull(observed.atLeastThisInRandomRows.map { Chance($0, cases: cases) })
      }
    }

    var schema = "gelingen.statistics-power/1"
    var version: String
    var parameters: Parameters
    var inputSHA256: String
    var shape: Shape
    var noContradiction: Double
    var noContradictionFixed: OrNull<Double>
    var solutions: [Chance]
    var observed: OrNull<Observed>
    var casesWithOpenCells: [String]
    var smallestAttainableP: SmallestAttainableP
    var size: Double
    var sizeOfAny: Double
    var planning: [PlanningTable.Row]
    var needed: PlanningTable.Needed

    enum CodingKeys: String, CodingKey {
      case schema, version, parameters, shape, solutions, observed, size, planning, needed
      case inputSHA256 = "input_sha256"
      case noContradiction = "no_contradiction"
      case noContradictionFixed = "no_contradiction_fixed_outcome"
      case casesWithOpenCells = "cases_with_open_cells"
      case smallestAttainableP = "smallest_attainable_p"
      case sizeOfAny = "size_any_condition"
    }
  }

  /// The result as JSON, `gelingen.statistics-power/1`; a shape alone has the fingerprint of nothing.
  ///
  /// - Parameters:
  ///   - result: The chances.
  ///   - input: The table they were made for; `nil` for a shape alone.
  ///   - version: The version of the program.
  /// - Returns: The same bytes for the same input and seed.
  /// - Throws: An encoding error.
  public static func json(_ result: PowerAnalysis, of input: SetAnalysisInput?, version: String) throws -> Data {
    let (request, shape) = (result.request, result.shape)
    return try JSONWriter.data(
      Result(
        version: version,
        parameters: Result.Parameters(
          study: OrNull(input?.study), outcome: OrNull(input?.outcome.description),
          conditions: OrNull(input?.conditions.conditions.map(\.name)), inclCut: request.inclusionCut, level: request.level,
          shareWith: request.shareWith, shareWithout: request.shareWithout, draws: request.draws, seed: request.seed,
          table: OrNull(input.map { SetTableSource($0.reading) })),
        inputSHA256: input?.reading.fingerprint ?? Fingerprint().hexadecimal,
        shape: Result.Shape(
          cases: shape.cases, casesWithOutcome: shape.withOutcome, conditions: shape.levels.count,
          configurations: shape.configurations, terms: shape.terms),
        noContradiction: result.noContradiction, noContradictionFixed: OrNull(result.noContradictionFixed),
        solutions: result.chances.map { Result.Chance($0, cases: shape.cases) },
        observed: OrNull(result.observed.map { Result.Observed($0, cases: shape.cases) }), casesWithOpenCells: result.openCases,
        smallestAttainableP: result.smallest, size: result.size, sizeOfAny: result.sizeOfAny, planning: result.planning.rows,
        needed: result.planning.needed))
  }

  /// The planning table: one row per number of cases.
  public static func table(_ result: PowerAnalysis) -> DataTable {
    DataTable(
      name: "power", columns: ["cases", "this_study", "no_contradiction", "smallest_p", "power", "power_all_conditions"],
      rows: result.planning.rows.map { row in
        [
          .count(row.cases), .flag(row.cases == result.shape.cases), .number(row.noContradiction), .number(row.smallestP),
          .number(row.power), .number(row.powerOfAll),
        ]
      })
  }

  /// What the JSON form holds beside schema, version and fingerprint, as JSON Schema.
  static var schemaProperties: [String: Any] {
    let (count, share) = (SchemaParts.count, SchemaParts.share)
    let chance = SchemaParts.object([
      "consistency": share, "coverage": share, "probability": share, "standard_error": share, "exact": ["type": "boolean"],
    ])
    let needed = SchemaParts.orNull("integer")
    return [
      "parameters": SchemaParts.object([
        "study": SchemaParts.orNull("string"), "outcome": SchemaParts.orNull("string"),
        "conditions": ["type": ["array", "null"], "items": SchemaParts.text] as [String: Any], "incl_cut": share, "level": share,
        "share_with": share,
        "share_without": share, "draws": count, "seed": count, "table": SchemaParts.nullable(SetTableSource.schema),
      ]),
      "shape": SchemaParts.object([
        "cases": count, "cases_with_outcome": count, "conditions": count, "configurations": count, "terms": ["type": "number"],
      ]), "no_contradiction": share, "no_contradiction_fixed_outcome": SchemaParts.shareOrNull, "solutions": SchemaParts.list(chance),
      "observed": SchemaParts.nullable(
        SchemaParts.object([
          "row_sizes": SchemaParts.list(count), "contradictions": count, "consistency": SchemaParts.shareOrNull,
          "coverage": SchemaParts.shareOrNull, "no_contradiction": share, "at_least_this": SchemaParts.shareOrNull,
          "at_least_this_in_random_rows": SchemaParts.nullable(chance),
        ])), "cases_with_open_cells": SchemaParts.list(SchemaParts.text),
      "smallest_attainable_p": SchemaParts.object([
        "cases": count, "cases_with_outcome": count, "at_observed_split": share, "at_best_split": share,
      ]), "size": share, "size_any_condition": share,
      "planning": SchemaParts.list(
        SchemaParts.object([
          "cases": count, "no_contradiction": share, "smallest_p": share, "power": share, "power_all_conditions": share,
        ])),
      "needed": SchemaParts.object([
        "no_contradiction": needed, "smallest_p": needed, "smallest_p_all_terms": needed, "power": needed, "power_all_conditions": needed,
      ]),
    ]
  }
}
