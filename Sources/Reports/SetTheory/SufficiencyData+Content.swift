import Combinatorics
import SetTheory
import Studies

extension SufficiencyData {
  /// The JSON form.
  struct Content: Encodable {
    struct Parameters: Encodable {
      var inclCut: [Double]
      var priCut: Double
      var nCut: Int
      var solutions: [SolutionType]
      var models: ModelKind
      var limit: Int
      var effort: Int
      var contradictions: MinimizationProblem.Contradictions
      var expect: OrNull<String>
      var necessary: [String]
      var impossible: [String]
      var excludeUntenable: Bool
      var table: SetTableSource

      enum CodingKeys: String, CodingKey {
        case solutions, models, limit, effort, contradictions, expect, necessary, impossible, table
        case inclCut = "incl_cut"
        case priCut = "pri_cut"
        case nCut = "n_cut"
        case excludeUntenable = "exclude_untenable"
      }

      init(_ options: SufficiencyOptions, _ reading: SetTableReading, _ texts: SufficiencyInput) {
        inclCut = [options.cuts.inclusionCut] + (options.cuts.lowerInclusionCut.map { [$0] } ?? [])
        priCut = options.cuts.priCut
        nCut = options.cuts.caseCut
        solutions = options.types
        models = options.models
        limit = options.limit
        effort = options.effort.steps
        contradictions = options.contradictions
        expect = OrNull(texts.expectations)
        necessary = texts.necessary
        impossible = texts.impossible
        excludeUntenable = options.excludesContradictoryAssumptions
        table = SetTableSource(reading)
      }
    }

    struct Remainders: Encodable {
      var count: CountText
      var cubes: [String]
      var complete: Bool

      init(_ assumptions: SimplifyingAssumptions, _ names: ConditionNames) {
        count = CountText(assumptions.count)
        cubes = assumptions.terms.map { names.text($0) }
        complete = assumptions.count.isExact
      }
    }

    struct Excluded: Encodable {
      var stated: Remainders
      var contradictory: Remainders
      var rounds: Int
      var complete: Bool

      init(_ excluded: ExcludedRemainders, _ names: ConditionNames) {
        stated = Remainders(excluded.stated, names)
        contradictory = Remainders(excluded.contradictory, names)
        rounds = excluded.rounds
        complete = excluded.isComplete
      }
    }

    struct Term: Encodable {
      var expression: String
      var consistency: OrNull<Double>
      var pri: OrNull<Double>
      var rawCoverage: OrNull<Double>
      var uniqueCoverage: OrNull<Double>
      var cases: [String]
      var typicalCases: [String]
      var deviantCases: [String]

      enum CodingKeys: String, CodingKey {
        case expression, consistency, pri, cases
        case rawCoverage = "raw_coverage"
        case uniqueCoverage = "unique_coverage"
        case typicalCases = "typical_cases"
        case deviantCases = "deviant_cases"
      }
    }

    struct Model: Encodable {
      var expression: String
      var from: OrNull<[String]>
      var fromAll: [[String]]
      var terms: [Term]
      var consistency: OrNull<Double>
      var pri: OrNull<Double>
      var coverage: OrNull<Double>
      var deviantCases: [String]
      var uncoveredCases: [String]
      var simplifyingAssumptions: Remainders

      enum CodingKeys: String, CodingKey {
        case expression, from, terms, consistency, pri, coverage
        case fromAll = "from_all"
        case deviantCases = "deviant_cases"
        case uncoveredCases = "uncovered_cases"
        case simplifyingAssumptions = "simplifying_assumptions"
      }
    }

    struct Use: Encodable {
      var expression: String
      var models: CountText
    }

    struct Pair: Encodable {
      var from: [String]
      var easy: Remainders
      var difficult: Remainders
    }

    struct Solution: Encodable {
      var type: SolutionType
      var primeImplicants: [String]
      var models: [Model]
      var modelsTotal: CountText
      var modelsTotalIsExact: Bool
      var complete: Bool
      var fewestTermsAtLeast: OrNull<Int>
      var commonTerms: [String]
      var uses: [Use]
      var counterfactuals: [Pair]

      enum CodingKeys: String, CodingKey {
        case type, models, complete, uses, counterfactuals
        case primeImplicants = "prime_implicants"
        case modelsTotal = "models_total"
        case modelsTotalIsExact = "models_total_is_exact"
        case fewestTermsAtLeast = "fewest_terms_at_least"
        case commonTerms = "common_terms"
      }
    }

    var schema = "gelingen.minimize/1"
    var version: String
    var parameters: Parameters
    var inputSHA256: String
    var conditions: [String]
    var outcome: String
    var solutions: [Solution]
    var excluded: Excluded
    var findings: [Remark]

    enum CodingKeys: String, CodingKey {
      case schema, version, parameters, conditions, outcome, solutions, excluded, findings
      case inputSHA256 = "input_sha256"
    }
  }

  /// A count: a JSON number where it fits 53 bits, its digits as a text where it does not.
  struct CountText: Encodable {
    let value: UInt128

    init(_ count: ExactCount) { value = count.value }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      if value < 1 << 53 { try container.encode(UInt64(value)) } else { try container.encode(String(value)) }
    }
  }
}

extension SufficiencyData.Content.Solution {
  /// A solution.
  init(_ fitted: FittedSolution, _ table: TruthTable) {
    let (solution, names) = (fitted.solution, table.conditions)
    type = solution.type
    primeImplicants = solution.primeImplicants.map { names.text($0) }
    models = fitted.models.map { SufficiencyData.Content.Model($0, table) }
    modelsTotal = SufficiencyData.CountText(solution.modelsTotal)
    modelsTotalIsExact = solution.modelsTotal.isExact
    complete = solution.isComplete
    fewestTermsAtLeast = OrNull(solution.unprovedLowerBound)
    commonTerms = solution.commonTerms.map { names.text($0) }
    uses = solution.uses.map {
      SufficiencyData.Content.Use(expression: names.text($0.term), models: SufficiencyData.CountText($0.models))
    }
    counterfactuals = fitted.counterfactuals.map { pair in
      SufficiencyData.Content.Pair(
        from: SufficiencyData.Content.names(pair.origin), easy: SufficiencyData.Content.Remainders(pair.easy, names),
        difficult: SufficiencyData.Content.Remainders(pair.difficult, names))
    }
  }
}

extension SufficiencyData.Content {
  static func names(_ origin: SetTheory.Model.Origin) -> [String] { ["C\(origin.conservative)", "P\(origin.parsimonious)"] }
}

extension SufficiencyData.Content.Model {
  /// A model with its figures.
  init(_ fitted: FittedModel, _ table: TruthTable) {
    func cases(_ indices: [Int]) -> [String] { indices.map { table.cases[$0] } }
    let origins = fitted.model.origins.map { SufficiencyData.Content.names($0) }
    expression = table.conditions.text(fitted.terms)
    from = OrNull(origins.first)
    fromAll = origins
    terms = fitted.fit.terms.map { term in
      SufficiencyData.Content.Term(
        expression: table.conditions.text(term.term), consistency: OrNull(term.consistency), pri: OrNull(term.pri),
        rawCoverage: OrNull(term.rawCoverage), uniqueCoverage: OrNull(term.uniqueCoverage), cases: cases(term.cases),
        typicalCases: cases(term.typicalCases), deviantCases: cases(term.deviantCases))
    }
    consistency = OrNull(fitted.fit.consistency)
    pri = OrNull(fitted.fit.pri)
    coverage = OrNull(fitted.fit.coverage)
    deviantCases = cases(fitted.fit.deviantCases)
    uncoveredCases = cases(fitted.fit.uncoveredCases)
    simplifyingAssumptions = SufficiencyData.Content.Remainders(fitted.model.assumptions, table.conditions)
  }
}
