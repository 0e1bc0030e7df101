import Cases
public import Foundation
public import SetTheory
public import Studies

/// How far a solution depends on choices, as data.
public enum RobustnessData {
  /// One row per segment of each parameter.
  ///
  /// - Parameters:
  ///   - result: What came out.
  ///   - question: What was asked.
  /// - Returns: The table.
  public static func table(_ result: Robustness, of question: RobustnessQuestion) -> DataTable {
    let conditions = question.base.conditions
    return DataTable(
      name: "ranges",
      columns: [
        "parameter", "value", "current", "lower", "lower_included", "lower_reason", "upper", "upper_included", "upper_reason", "models",
        "solution",
      ],
      rows: result.ranges.flatMap { range in
        range.segments.enumerated().map { number, segment in
          [
            .text(RobustnessText.id(range.parameter)), .number(range.value), .flag(number == range.current), .number(segment.lower.value),
            .flag(segment.lower.isIncluded), .text(segment.lower.reason.rawValue), .number(segment.upper.value),
            .flag(segment.upper.isIncluded), .text(segment.upper.reason.rawValue), .count(segment.form.models.count),
            .text(RobustnessText.reason(segment.form) ?? segment.form.models.map { conditions.text($0) }.joined(separator: "; ")),
          ]
        }
      })
  }

  /// The result as JSON, `gelingen.robustness/1`.
  ///
  /// - Parameters:
  ///   - result: What came out.
  ///   - question: What was asked.
  ///   - version: The version of the program.
  /// - Returns: The same bytes for the same input.
  /// - Throws: An encoding error.
  public static func json(_ result: Robustness, of question: RobustnessQuestion, version: String) throws -> Data {
    try JSONWriter.data(RobustnessContent(result, question, version: version))
  }

  /// What the JSON form holds beside schema, version and fingerprint, as JSON Schema.
  static var schemaProperties: [String: Any] {
    let (count, share, text) = (SchemaParts.count, SchemaParts.shareOrNull, SchemaParts.text)
    let names = SchemaParts.list(text)
    let number: [String: Any] = ["type": "number"]
    let flag: [String: Any] = ["type": "boolean"]
    let solution = SchemaParts.object(["models": names, "complete": flag, "none": SchemaParts.orNull("string")])
    let end = SchemaParts.object(["value": number, "included": flag, "reason": ["enum": ["change", "limit", "window"]]])
    let change = SchemaParts.list(
      SchemaParts.object([
        "row": text, "before": ["enum": RowOutcome.allCases.map(\.rawValue)], "after": ["enum": RowOutcome.allCases.map(\.rawValue)],
      ]))
    let cases = SchemaParts.object(["typical": names, "deviant": names])
    let core = SchemaParts.object([
      "consistency": share, "coverage": share, "rf_cov": share, "rf_cons": ["type": ["number", "null"], "minimum": 0] as [String: Any],
      "rf_sc_min_ts": share, "rf_sc_max_ts": share, "rcr_typ": share, "rcr_dev": share,
      "rank": ["type": "integer", "minimum": 1, "maximum": 4] as [String: Any], "robust": cases, "shaky": cases, "possible": cases,
      "uncovered": names,
    ])
    let origin = SchemaParts.object([
      "parameter": SchemaParts.orNull("string"), "value": SchemaParts.orNull("number"), "stated": SchemaParts.orNull("string"),
    ])
    return [
      "parameters": SchemaParts.object([
        "study": SchemaParts.orNull("string"), "outcome": text, "conditions": names, "solution": text, "models": text,
        "incl_cut": SchemaParts.share,
        "lower_incl_cut": share, "pri_cut": SchemaParts.share, "n_cut": ["type": "integer", "minimum": 1] as [String: Any],
        "reach": SchemaParts.list(SchemaParts.object(["parameter": text, "lower": number, "upper": number])),
        "table": SetTableSource.schema,
      ]),
      "solution": solution,
      "ranges": SchemaParts.list(
        SchemaParts.object([
          "parameter": text, "value": number, "current": count, "complete": flag, "changes_below": change, "changes_above": change,
          "segments": SchemaParts.list(SchemaParts.object(["lower": end, "upper": end, "solution": solution])),
        ])),
      "leave_one_out": SchemaParts.list(
        SchemaParts.object([
          "kind": ["enum": ["case", "condition", "group"]], "name": text, "same": flag, "solution": solution, "lost": names,
          "gained": names,
          "figures": SchemaParts.list(SchemaParts.object(["consistency": share, "coverage": share])),
        ])),
      "tests": SchemaParts.list(SchemaParts.object(["expression": text, "origins": SchemaParts.list(origin)])),
      "without_solution": SchemaParts.list(origin),
      "cores": SchemaParts.list(SchemaParts.object(["model": text, "all": core, "single": SchemaParts.list(core)])),
    ]
  }
}

/// The JSON form of the robustness of a solution.
struct RobustnessContent: Encodable {
  struct Parameters: Encodable {
    struct Reach: Encodable {
      var parameter: String
      var lower: Double
      var upper: Double
    }

    var study: OrNull<String>
    var outcome: String
    var conditions: [String]
    var solution: String
    var models: String
    var inclCut: Double
    var lowerInclCut: OrNull<Double>
    var priCut: Double
    var nCut: Int
    var reach: [Reach]
    var table: SetTableSource

    enum CodingKeys: String, CodingKey {
      case study, outcome, conditions, solution, models, reach, table
      case inclCut = "incl_cut"
      case lowerInclCut = "lower_incl_cut"
      case priCut = "pri_cut"
      case nCut = "n_cut"
    }
  }

  struct Solution: Encodable {
    var models: [String]
    var complete: Bool
    var none: OrNull<String>

    init(_ form: SolutionForm, _ conditions: ConditionNames) {
      models = form.models.map { conditions.text($0) }
      complete = form.isComplete
      none = OrNull(RobustnessText.reason(form))
    }
  }

  struct End: Encodable {
    var value: Double
    var included: Bool
    var reason: String

    init(_ end: ParameterRange.End) { (value, included, reason) = (end.value, end.isIncluded, end.reason.rawValue) }
  }

  struct Range: Encodable {
    struct Segment: Encodable {
      var lower: End
      var upper: End
      var solution: Solution
    }

    struct Change: Encodable {
      var row: String
      var before: RowOutcome
      var after: RowOutcome
    }

    var parameter: String
    var value: Double
    var current: Int
    var complete: Bool
    var segments: [Segment]
    var changesBelow: [Change]
    var changesAbove: [Change]

    enum CodingKeys: String, CodingKey {
      case parameter, value, current, complete, segments
      case changesBelow = "changes_below"
      case changesAbove = "changes_above"
    }
  }

  struct LeftOut: Encodable {
    struct Figures: Encodable {
      var consistency: OrNull<Double>
      var coverage: OrNull<Double>
    }

    var kind: String
    var name: String
    var same: Bool
    var solution: Solution
    var lost: [String]
    var gained: [String]
    var figures: [Figures]
  }

  struct Origin: Encodable {
    var parameter: OrNull<String>
    var value: OrNull<Double>
    var stated: OrNull<String>

    init(_ origin: Robustness.TestSolution.Origin) {
      switch origin {
      case .parameter(let parameter, let value):
        (self.parameter, self.value, stated) = (OrNull(RobustnessText.id(parameter)), OrNull(value), OrNull(nil))
      case .stated(let text): (parameter, value, stated) = (OrNull(nil), OrNull(nil), OrNull(text))
      }
    }
  }

  struct Test: Encodable {
    var expression: String
    var origins: [Origin]
  }

  struct Core: Encodable {
    struct Cases: Encodable {
      var typical: [String]
      var deviant: [String]
    }

    var consistency, coverage, rfCov, rfCons, rfScMin, rfScMax, rcrTyp, rcrDev: OrNull<Double>
    var rank: Int
    var robust, shaky, possible: Cases
    var uncovered: [String]

    enum CodingKeys: String, CodingKey {
      case consistency, coverage, rank, robust, shaky, possible, uncovered
      case rfCov = "rf_cov"
      case rfCons = "rf_cons"
      case rfScMin = "rf_sc_min_ts"
      case rfScMax = "rf_sc_max_ts"
      case rcrTyp = "rcr_typ"
      case rcrDev = "rcr_dev"
    }

    init(_ core: RobustCore, _ names: [String]) {
      func cases(_ part: RobustCore.Cases) -> Cases {
        Cases(typical: part.typical.map { names[$0] }, deviant: part.deviant.map { names[$0] })
      }
      (consistency, coverage) = (OrNull(core.consistency), OrNull(core.coverage))
      (rfCov, rfCons) = (OrNull(core.coverageRatio), OrNull(core.consistencyRatio))
      (rfScMin, rfScMax) = (OrNull(core.coincidenceWithSmallest), OrNull(core.coincidenceWithLargest))
      (rcrTyp, rcrDev, rank) = (OrNull(core.typicalRatio), OrNull(core.deviantRatio), core.rank)
      (robust, shaky, possible) = (cases(core.robust), cases(core.shaky), cases(core.possible))
      uncovered = core.uncovered.map { names[$0] }
    }
  }

  struct ModelCore: Encodable {
    var model: String
    var all: Core
    var single: [Core]
  }

  var schema = "gelingen.robustness/1"
  var version: String
  var parameters: Parameters
  var inputSHA256: String
  var solution: Solution
  var ranges: [Range]
  var leaveOneOut: [LeftOut]
  var tests: [Test]
  var withoutSolution: [Origin]
  var cores: [ModelCore]

  enum CodingKeys: String, CodingKey {
    case schema, version, parameters, solution, ranges, tests, cores
    case inputSHA256 = "input_sha256"
    case leaveOneOut = "leave_one_out"
    case withoutSolution = "without_solution"
  }

  init(_ result: Robustness, _ question: RobustnessQuestion, version: String) {
    let (base, conditions) = (question.base, question.base.conditions)
    let (cuts, cases) = (base.options.cuts, question.base.table.cases)
    func row(_ configuration: Configuration) -> String {
      RobustnessWords(writer: SetWriter(language: .en), conditions: conditions).row(configuration)
    }
    func changes(_ changes: [ParameterRange.RowChange]) -> [Range.Change] {
      changes.map { Range.Change(row: row($0.configuration), before: $0.before, after: $0.after) }
    }
    self.version = version
    inputSHA256 = question.input.reading.fingerprint
    parameters = Parameters(
      study: OrNull(question.input.study), outcome: base.outcome.description, conditions: conditions.conditions.map(\.name),
      solution: base.type.rawValue, models: base.options.models.rawValue, inclCut: cuts.inclusionCut,
      lowerInclCut: OrNull(cuts.lowerInclusionCut), priCut: cuts.priCut, nCut: cuts.caseCut,
      reach: result.space.inputs.map { .init(parameter: RobustnessText.id($0.parameter), lower: $0.lower, upper: $0.upper) },
      table: SetTableSource(question.input.reading))
    solution = Solution(result.whole, conditions)
    ranges = result.ranges.map { range in
      Range(
        parameter: RobustnessText.id(range.parameter), value: range.value, current: range.current, complete: range.isComplete,
        segments: range.segments.map { .init(lower: End($0.lower), upper: End($0.upper), solution: Solution($0.form, conditions)) },
        changesBelow: changes(range.changesBelow), changesAbove: changes(range.changesAbove))
    }
    leaveOneOut = result.leaveOneOut.results.map { Self.leftOut($0, conditions, cases) }
    tests = result.tests.map { Test(expression: conditions.text($0.terms), origins: $0.origins.map(Origin.init)) }
    withoutSolution = result.without.map(Origin.init)
    cores = result.cores.map { item in
      ModelCore(
        model: conditions.text(item.terms), all: Core(item.core, cases), single: item.single.map { Core($0, cases) })
    }
  }

  private static func leftOut(_ item: LeaveOneOut.Result, _ conditions: ConditionNames, _ cases: [String]) -> LeftOut {
    let (kind, name): (String, String) =
      switch item.part {
      case .oneCase(let index): ("case", cases[index])
      case .condition(let index): ("condition", conditions.conditions[index].name)
      case .group(let name): ("group", name)
      }
    return LeftOut(
      kind: kind, name: name, same: item.isSame, solution: Solution(item.form, conditions), lost: item.lost.map { conditions.text($0) },
      gained: item.gained.map { conditions.text($0) },
      figures: item.figures.map { .init(consistency: OrNull($0.consistency), coverage: OrNull($0.coverage)) })
  }
}
