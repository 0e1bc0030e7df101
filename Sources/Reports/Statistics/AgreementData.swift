public import Foundation
import Statistics
public import Studies

/// The agreement of coders as data.
public enum AgreementData {
  struct Result: Encodable {
    struct Parameters: Encodable {
      var data: String
      var metric: Ratings.Level
      var coders: [String]
      var by: OrNull<String>
      var level: Double
      var draws: Int
      var seed: UInt64
      var limit: Int
    }

    struct Group: Encodable {
      var name: OrNull<String>
      var units: Int
      var comparableUnits: Int
      var comparableRatings: Int
      var pairs: Int
      var equalPairs: Int
      var alpha: OrNull<Double>
      var observedDisagreement: OrNull<Double>
      var expectedDisagreement: OrNull<Double>
      var interval: OrNull<Interval>
      var withheld: OrNull<String>

      enum CodingKeys: String, CodingKey {
        case name, units
        case comparableUnits = "comparable_units"
        case comparableRatings = "comparable_ratings"
        case pairs
        case equalPairs = "equal_pairs"
        case alpha
        case observedDisagreement = "observed_disagreement"
        case expectedDisagreement = "expected_disagreement"
        case interval, withheld
      }

      init(_ group: CoderAgreement.Group) {
        name = OrNull(group.name)
        units = group.units
        comparableUnits = group.comparableUnits
        comparableRatings = group.comparableRatings
        pairs = group.pairs
        equalPairs = group.equalPairs
        alpha = OrNull(group.alpha?.alpha)
        observedDisagreement = OrNull(group.alpha?.observed)
        expectedDisagreement = OrNull(group.alpha?.expected)
        interval = OrNull(group.interval.map(Interval.init))
        withheld = OrNull(group.obstacle?.sentence)
      }
    }

    struct Interval: Encodable {
      var lower: OrNull<Double>
      var upper: OrNull<Double>
      var level: Double
      var undefinedResamples: Int
      var assumption: SamplingAssumption

      enum CodingKeys: String, CodingKey {
        case lower, upper, level
        case undefinedResamples = "undefined_resamples"
        case assumption
      }

      init(_ interval: KrippendorffBootstrap) {
        lower = OrNull(interval.lower)
        upper = OrNull(interval.upper)
        level = interval.level
        undefinedResamples = interval.undefined
        assumption = interval.assumption
      }
    }

    struct Disagreement: Encodable {
      var unit: String
      var group: OrNull<String>
      var ratings: [OrNull<String>]
    }

    var schema = "gelingen.statistics-agreement/1"
    var version: String
    var parameters: Parameters
    var inputSHA256: String
    var all: Group
    var groups: [Group]
    var disagreements: [Disagreement]
    var disagreementsTotal: Int

    enum CodingKeys: String, CodingKey {
      case schema, version, parameters, all, groups, disagreements
      case disagreementsTotal = "disagreements_total"
      case inputSHA256 = "input_sha256"
    }
  }

  /// The result as JSON, `gelingen.statistics-agreement/1`.
  ///
  /// - Parameters:
  ///   - result: The agreement.
  ///   - version: The version of the program.
  /// - Returns: The same bytes for the same input and seed.
  /// - Throws: An encoding error.
  public static func json(_ result: CoderAgreement, version: String) throws -> Data {
    let request = result.request
    return try JSONWriter.data(
      Result(
        version: version,
        parameters: Result.Parameters(
          data: result.file, metric: request.metric, coders: result.coders, by: OrNull(request.group), level: request.level,
          draws: request.draws, seed: request.seed, limit: request.limit), inputSHA256: result.fingerprint,
        all: Result.Group(result.total), groups: result.groups.map(Result.Group.init),
        disagreements: result.disagreements.map {
          Result.Disagreement(unit: $0.unit, group: OrNull($0.group), ratings: $0.ratings.map { OrNull($0) })
        }, disagreementsTotal: result.disagreementsTotal))
  }

  /// One row for all units and one per group.
  public static func table(_ result: CoderAgreement) -> DataTable {
    func number(_ value: Double?) -> DataTable.Value { value.map { .number($0) } ?? .none }
    return DataTable(
      name: "agreement",
      columns: ["group", "units", "comparable_units", "comparable_ratings", "pairs", "equal_pairs", "alpha", "lower", "upper"],
      rows: ([result.total] + result.groups).map { group in
        [
          group.name.map { .text($0) } ?? .none, .count(group.units), .count(group.comparableUnits),
          .count(group.comparableRatings), .count(group.pairs), .count(group.equalPairs), number(group.alpha?.alpha),
          number(group.interval?.lower), number(group.interval?.upper),
        ]
      })
  }

  /// What the JSON form holds beside schema, version and fingerprint, as JSON Schema.
  static var schemaProperties: [String: Any] {
    let number = SchemaParts.orNull("number")
    let interval = SchemaParts.object([
      "lower": number, "upper": number, "level": SchemaParts.share, "undefined_resamples": SchemaParts.count,
      "assumption": SchemaParts.text,
    ])
    let group = SchemaParts.object([
      "name": SchemaParts.orNull("string"), "units": SchemaParts.count, "comparable_units": SchemaParts.count,
      "comparable_ratings": SchemaParts.count, "pairs": SchemaParts.count, "equal_pairs": SchemaParts.count, "alpha": number,
      "observed_disagreement": number, "expected_disagreement": number, "interval": SchemaParts.nullable(interval),
      "withheld": SchemaParts.orNull("string"),
    ])
    return [
      "parameters": SchemaParts.object([
        "data": SchemaParts.text, "metric": ["enum": Ratings.Level.allCases.map(\.rawValue)], "coders": SchemaParts.list(SchemaParts.text),
        "by": SchemaParts.orNull("string"), "level": SchemaParts.share, "draws": SchemaParts.count, "seed": SchemaParts.count,
        "limit": SchemaParts.count,
      ]), "all": group, "groups": SchemaParts.list(group),
      "disagreements": SchemaParts.list(
        SchemaParts.object([
          "unit": SchemaParts.text, "group": SchemaParts.orNull("string"), "ratings": SchemaParts.list(SchemaParts.orNull("string")),
        ])), "disagreements_total": SchemaParts.count,
    ]
  }
}
