import CaseFiles
public import Foundation
import Statistics
public import Studies
import Systems

/// Distances between cases as data.
public enum DistanceData {
  struct Result: Encodable {
    struct Parameters: Encodable {
      var data: String
      var caseColumn: OrNull<String>
      var blocks: OrNull<String>
      var outcome: OrNull<String>
      var distances: DistanceMeasure
      var exactLimit: Int
      var draws: Int
      var seed: UInt64
      var axes: Int
      var limit: Int

      enum CodingKeys: String, CodingKey {
        case data
        case caseColumn = "case_column"
        case blocks, outcome, distances
        case exactLimit = "exact_limit"
        case draws, seed, axes, limit
      }
    }

    struct Pair: Encodable {
      var a: String
      var b: String
      var distance: StatisticsFigure
      var byBlock: [String: StatisticsFigure]

      enum CodingKeys: String, CodingKey {
        case a, b, distance
        case byBlock = "by_block"
      }
    }

    struct Comparison: Encodable {
      var first: String
      var second: String
      var correlation: OrNull<Double>
      var p: OrNull<Double>
      var permutations: Int
      var exact: Bool
      var standardError: Double
      var withheld: OrNull<String>

      enum CodingKeys: String, CodingKey {
        case first, second, correlation, p, permutations, exact
        case standardError = "standard_error"
        case withheld
      }

      init(_ comparison: DistanceAnalysis.Comparison) {
        first = DistanceData.name(comparison.first)
        second = DistanceData.name(comparison.second)
        correlation = OrNull(comparison.test?.correlation)
        p = OrNull(comparison.test?.p)
        permutations = comparison.test?.count.examined ?? 0
        exact = comparison.test?.count.isExact ?? false
        standardError = comparison.test.map { $0.count.standardError(of: $0.p) } ?? 0
        withheld = OrNull(comparison.obstacle?.sentence)
      }
    }

    struct Map: Encodable {
      struct Point: Encodable {
        var name: String
        var coordinates: [Double]

        enum CodingKeys: String, CodingKey {
          case name = "case"
          case coordinates
        }
      }

      var eigenvalues: [Double]
      var shares: [Double]
      var negativeShare: Double
      var points: [Point]

      enum CodingKeys: String, CodingKey {
        case eigenvalues, shares
        case negativeShare = "negative_share"
        case points
      }

      init(_ map: DistanceAnalysis.Map) {
        eigenvalues = map.coordinates.eigenvalues.map(DistanceData.rounded)
        shares = map.coordinates.shares.map(DistanceData.rounded)
        negativeShare = DistanceData.rounded(map.coordinates.negativeShare)
        points = zip(map.cases, map.coordinates.coordinates).map { Point(name: $0, coordinates: $1.map(DistanceData.rounded)) }
      }
    }

    var schema = "gelingen.statistics-distance/1"
    var version: String
    var parameters: Parameters
    var inputSHA256: String
    var blocks: [SystemsResult.Block]
    var pairs: [Pair]
    var pairsTotal: Int
    var casesWithOpenCells: [String]
    var mantel: [Comparison]
    var coordinates: OrNull<Map>
    var findings: [SystemsParts.Note]

    enum CodingKeys: String, CodingKey {
      case schema, version, parameters, blocks, pairs, mantel, coordinates, findings
      case pairsTotal = "pairs_total"
      case casesWithOpenCells = "cases_with_open_cells"
      case inputSHA256 = "input_sha256"
    }
  }

  /// The result as JSON, `gelingen.statistics-distance/1`.
  ///
  /// - Parameters:
  ///   - result: The distances.
  ///   - version: The version of the program.
  /// - Returns: The same bytes for the same input and seed.
  /// - Throws: An encoding error.
  public static func json(_ result: DistanceAnalysis, version: String) throws -> Data {
    let request = result.request
    return try JSONWriter.data(
      Result(
        version: version,
        parameters: Result.Parameters(
          data: result.file, caseColumn: OrNull(result.caseColumn), blocks: OrNull(request.blocks?.name),
          outcome: OrNull(request.outcome), distances: request.measure, exactLimit: request.effort.exactLimit,
          draws: request.effort.draws, seed: request.effort.seed, axes: request.axes, limit: request.limit),
        inputSHA256: result.fingerprint, blocks: result.blocks,
        pairs: result.pairs.map { pair in
          Result.Pair(
            a: pair.a, b: pair.b, distance: StatisticsFigure(pair.distance),
            byBlock: Dictionary(
              zip(result.blocks.map(\.id), pair.byBlock.map { StatisticsFigure($0) }), uniquingKeysWith: { first, _ in first }))
        }, pairsTotal: result.pairsTotal, casesWithOpenCells: result.openCases,
        mantel: result.comparisons.map(Result.Comparison.init), coordinates: OrNull(result.map.map(Result.Map.init)),
        findings: result.notes))
  }

  static func name(_ scope: DistanceAnalysis.Scope) -> String {
    switch scope {
    case .total: "total"
    case .block(let id): "block:\(id)"
    case .outcome(let outcome): "outcome:\(outcome)"
    }
  }

  /// A coordinate without the last digits, which another machine’s arithmetic may give otherwise.
  static func rounded(_ value: Double) -> Double {
    let rounded = (value * 1e9).rounded() / 1e9
    return rounded == 0 ? 0 : rounded
  }

  /// One row per pair and block, and one for the total; ranges as `0.2..0.4`.
  public static func table(_ result: DistanceAnalysis) -> DataTable {
    DataTable(
      name: "distance", columns: ["a", "b", "block", "distance"],
      rows: result.pairs.flatMap { pair -> [[DataTable.Value]] in
        let head: [DataTable.Value] = [.text(pair.a), .text(pair.b)]
        return [head + [.text("total"), StatisticsFigure.cell(pair.distance)]]
          + zip(result.blocks, pair.byBlock).map { head + [.text($0.id), StatisticsFigure.cell($1)] }
      })
  }

  /// What the JSON form holds beside schema, version and fingerprint, as JSON Schema.
  static var schemaProperties: [String: Any] {
    let numbers = SchemaParts.list(["type": "number"])
    return [
      "parameters": SchemaParts.object([
        "data": SchemaParts.text, "case_column": SchemaParts.orNull("string"), "blocks": SchemaParts.orNull("string"),
        "outcome": SchemaParts.orNull("string"), "distances": ["enum": DistanceMeasure.allCases.map(\.rawValue)],
        "exact_limit": SchemaParts.count, "draws": SchemaParts.count, "seed": SchemaParts.count, "axes": SchemaParts.count,
        "limit": SchemaParts.count,
      ]), "blocks": SchemaParts.list(["type": "object"]),
      "pairs": SchemaParts.list(
        SchemaParts.object([
          "a": SchemaParts.text, "b": SchemaParts.text, "distance": StatisticsFigure.schema,
          "by_block": ["type": "object", "additionalProperties": StatisticsFigure.schema],
        ])), "pairs_total": SchemaParts.count, "cases_with_open_cells": SchemaParts.list(SchemaParts.text),
      "mantel": SchemaParts.list(
        SchemaParts.object([
          "first": SchemaParts.text, "second": SchemaParts.text, "correlation": SchemaParts.orNull("number"),
          "p": SchemaParts.shareOrNull, "permutations": SchemaParts.count, "exact": ["type": "boolean"],
          "standard_error": SchemaParts.share, "withheld": SchemaParts.orNull("string"),
        ])),
      "coordinates": SchemaParts.nullable(
        SchemaParts.object([
          "eigenvalues": numbers, "shares": numbers, "negative_share": ["type": "number", "minimum": 0],
          "points": SchemaParts.list(SchemaParts.object(["case": SchemaParts.text, "coordinates": numbers])),
        ])), "findings": SchemaParts.list(["type": "object"]),
    ]
  }
}
