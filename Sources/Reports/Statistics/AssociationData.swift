import Cases
public import Foundation
import SetTheory
import Statistics
public import Studies

/// Associations with an outcome as data.
public enum AssociationData {
  struct Result: Encodable {
    struct Parameters: Encodable {
      var study: OrNull<String>
      var outcome: String
      var conditions: [String]
      var depth: Int
      var level: Double
      var exactLimit: Int
      var draws: Int
      var seed: UInt64
      var completions: Int
      var limit: Int
      var table: SetTableSource

      enum CodingKeys: String, CodingKey {
        case study, outcome, conditions, depth, level
        case exactLimit = "exact_limit"
        case draws, seed, completions, limit, table
      }
    }

    struct Attainable: Encodable {
      var cases: Int
      var casesWithOutcome: StatisticsFigure
      var atObservedSplit: StatisticsFigure
      var atBestSplit: Double

      enum CodingKeys: String, CodingKey {
        case cases
        case casesWithOutcome = "cases_with_outcome"
        case atObservedSplit = "at_observed_split"
        case atBestSplit = "at_best_split"
      }
    }

    struct Entry: Encodable {
      var expression: String
      var known: OrNull<TwoByTwoTable>
      var openCases: Int
      var atCrossover: [String]
      var fisher: OrNull<[String: StatisticsFigure]>
      var difference: OrNull<DifferenceSummary>
      var differenceOverCompletions: OrNull<StatisticsFigure>

      enum CodingKeys: String, CodingKey {
        case expression, known
        case openCases = "open_cases"
        case atCrossover = "cases_at_crossover"
        case fisher, difference
        case differenceOverCompletions = "difference_over_completions"
      }

      init(_ entry: Association.Entry) {
        expression = entry.literal.description
        known = OrNull(entry.known)
        openCases = entry.openCases
        atCrossover = entry.atCrossover
        fisher = OrNull(
          entry.fisher.map { bounds in
            Dictionary(uniqueKeysWithValues: AssociationData.figures(bounds).map { ($0.name, StatisticsFigure($0.range)) })
          })
        difference = OrNull(entry.difference)
        differenceOverCompletions = OrNull(entry.fisher?.difference.map { StatisticsFigure($0) })
      }
    }

    struct Term: Encodable {
      var expression: String
      var same: [String]
      var cases: [String]
      var statistic: StatisticsFigure
      var p: StatisticsFigure
      var adjustedP: StatisticsFigure

      enum CodingKeys: String, CodingKey {
        case expression, same, cases, statistic, p
        case adjustedP = "adjusted_p"
      }

      init(_ term: Association.Search.Term) {
        expression = term.expression
        same = term.same
        cases = term.cases
        statistic = StatisticsFigure(term.statistic)
        p = StatisticsFigure(term.p)
        adjustedP = StatisticsFigure(term.adjustedP)
      }
    }

    struct Search: Encodable {
      var searched: Int
      var distinct: Int
      var completions: Int
      var arrangements: OrNull<Int>
      var examined: Int
      var exact: Bool
      var standardErrorAt5PerCent: Double
      var smallestAdjusted: OrNull<StatisticsFigure>
      var terms: [Term]
      var withheld: OrNull<String>

      enum CodingKeys: String, CodingKey {
        case searched, distinct, completions, arrangements, examined, exact
        case standardErrorAt5PerCent = "standard_error_at_0_05"
        case smallestAdjusted = "smallest_adjusted"
        case terms, withheld
      }

      init(_ search: Association.Search) {
        searched = search.searched
        distinct = search.distinct
        completions = search.completions
        arrangements = OrNull(search.count.flatMap(\.arrangements))
        examined = search.count?.examined ?? 0
        exact = search.count?.isExact ?? false
        standardErrorAt5PerCent = search.count?.standardError(of: 0.05) ?? 0
        smallestAdjusted = OrNull(search.smallestAdjusted.map { StatisticsFigure($0) })
        terms = search.terms.map(Term.init)
        withheld = OrNull(search.obstacle.map { AssociationReport.sentence($0, SetWriter(language: .en)) })
      }
    }

    var schema = "gelingen.statistics-association/1"
    var version: String
    var parameters: Parameters
    var inputSHA256: String
    var smallestAttainableP: OrNull<Attainable>
    var conditions: [Entry]
    var search: Search
    var findings: [Remark]

    enum CodingKeys: String, CodingKey {
      case schema, version, parameters, conditions, search, findings
      case inputSHA256 = "input_sha256"
      case smallestAttainableP = "smallest_attainable_p"
    }
  }

  /// The result as JSON, `gelingen.statistics-association/1`.
  ///
  /// - Parameters:
  ///   - result: The associations.
  ///   - input: What they were made from.
  ///   - version: The version of the program.
  /// - Returns: The same bytes for the same input and seed.
  /// - Throws: An encoding error.
  public static func json(_ result: Association, of input: SetAnalysisInput, version: String) throws -> Data {
    let request = result.request
    return try JSONWriter.data(
      Result(
        version: version,
        parameters: Result.Parameters(
          study: OrNull(input.study), outcome: result.outcome.description, conditions: result.conditions.conditions.map(\.name),
          depth: request.depth,
          level: request.level, exactLimit: request.effort.exactLimit, draws: request.effort.draws, seed: request.effort.seed,
          completions: request.completions, limit: request.limit, table: SetTableSource(input.reading)),
        inputSHA256: input.reading.fingerprint,
        smallestAttainableP: OrNull(
          result.attainable.map { attainable in
            Result.Attainable(
              cases: attainable.cases,
              casesWithOutcome: StatisticsFigure(
                CompletionRange(min: Double(attainable.withOutcome.lowerBound), max: Double(attainable.withOutcome.upperBound))),
              atObservedSplit: StatisticsFigure(attainable.atObservedSplit), atBestSplit: attainable.atBestSplit)
          }), conditions: result.entries.map(Result.Entry.init), search: Result.Search(result.search),
        findings: AssociationReport.remarks(result, .en)))
  }

  static func figures(_ bounds: FisherBounds) -> [(name: String, range: CompletionRange)] {
    [
      ("greater", bounds.greater), ("less", bounds.less), ("two_sided", bounds.twoSided), ("mid_p_greater", bounds.midGreater),
      ("mid_p_less", bounds.midLess), ("mid_p_two_sided", bounds.midTwoSided), ("smallest_greater", bounds.smallestGreater),
    ]
  }

  /// One row per condition and per listed term; ranges over completions as `0.05..0.2`.
  public static func table(_ result: Association) -> DataTable {
    func count(_ value: Int?) -> DataTable.Value { value.map { .count($0) } ?? .none }
    func number(_ value: Double?) -> DataTable.Value { value.map { .number($0) } ?? .none }
    let names = [
      "greater", "less", "two_sided", "mid_p_greater", "mid_p_less", "mid_p_two_sided", "smallest_greater", "difference_over_completions",
    ]
    let conditions = result.entries.map { entry -> [DataTable.Value] in
      let fisher = entry.fisher.map { figures($0).map { StatisticsFigure.cell($0.range) } } ?? Array(repeating: .none, count: 7)
      let counts = [entry.known?.both, entry.known?.conditionOnly, entry.known?.outcomeOnly, entry.known?.neither]
      let difference = entry.difference
      return [.text("condition"), .text(entry.literal.description)] + counts.map { count($0) } + [.count(entry.openCases)] + fisher
        + [
          StatisticsFigure.cell(entry.fisher?.difference), number(difference?.estimate), number(difference?.jeffreys.lower),
          number(difference?.jeffreys.upper), .none, .none, .none,
        ]
    }
    let terms = result.search.terms.map { term -> [DataTable.Value] in
      [.text("term"), .text(term.expression)] + Array(repeating: .none, count: 16)
        + [StatisticsFigure.cell(term.statistic), StatisticsFigure.cell(term.p), StatisticsFigure.cell(term.adjustedP)]
    }
    return DataTable(
      name: "association",
      columns: ["kind", "expression", "both", "condition_only", "outcome_only", "neither", "open_cases"] + names + [
        "difference", "jeffreys_lower", "jeffreys_upper", "statistic", "p", "adjusted_p",
      ], rows: conditions + terms)
  }

  /// What the JSON form holds beside schema, version and fingerprint, as JSON Schema.
  static var schemaProperties: [String: Any] {
    let figure = StatisticsFigure.schema
    let names = [
      "greater", "less", "two_sided", "mid_p_greater", "mid_p_less", "mid_p_two_sided", "smallest_greater",
    ]
    let known = SchemaParts.object([
      "both": SchemaParts.count, "condition_only": SchemaParts.count, "outcome_only": SchemaParts.count, "neither": SchemaParts.count,
    ])
    return [
      "parameters": SchemaParts.object([
        "study": SchemaParts.orNull("string"), "outcome": SchemaParts.text, "conditions": SchemaParts.list(SchemaParts.text),
        "depth": SchemaParts.count,
        "level": SchemaParts.share, "exact_limit": SchemaParts.count, "draws": SchemaParts.count, "seed": SchemaParts.count,
        "completions": SchemaParts.count, "limit": SchemaParts.count, "table": SetTableSource.schema,
      ]),
      "smallest_attainable_p": SchemaParts.nullable(
        SchemaParts.object([
          "cases": SchemaParts.count, "cases_with_outcome": figure, "at_observed_split": figure, "at_best_split": SchemaParts.share,
        ])),
      "conditions": SchemaParts.list(
        SchemaParts.object([
          "expression": SchemaParts.text, "known": SchemaParts.nullable(known), "open_cases": SchemaParts.count,
          "cases_at_crossover": SchemaParts.list(SchemaParts.text),
          "fisher": SchemaParts.nullable(SchemaParts.object(Dictionary(uniqueKeysWithValues: names.map { ($0, figure) }))),
          "difference": SchemaParts.nullable(differenceSchema), "difference_over_completions": StatisticsFigure.schemaOrNull,
        ])),
      "search": SchemaParts.object([
        "searched": SchemaParts.count, "distinct": SchemaParts.count, "completions": SchemaParts.count,
        "arrangements": SchemaParts.orNull("integer"), "examined": SchemaParts.count, "exact": ["type": "boolean"],
        "standard_error_at_0_05": SchemaParts.share, "smallest_adjusted": StatisticsFigure.schemaOrNull,
        "withheld": SchemaParts.orNull("string"),
        "terms": SchemaParts.list(
          SchemaParts.object([
            "expression": SchemaParts.text, "same": SchemaParts.list(SchemaParts.text), "cases": SchemaParts.list(SchemaParts.text),
            "statistic": figure, "p": figure, "adjusted_p": figure,
          ])),
      ]), "findings": SchemaParts.findings,
    ]
  }

  private static var differenceSchema: [String: Any] {
    let end: [String: Any] = ["type": "number", "minimum": -1, "maximum": 1]
    let credible = SchemaParts.object(["lower": end, "upper": end, "probability_above_zero": SchemaParts.share])
    return SchemaParts.object([
      "estimate": end, "level": SchemaParts.share, "jeffreys": credible, "uniform": credible, "assumption": SchemaParts.text,
    ])
  }
}
