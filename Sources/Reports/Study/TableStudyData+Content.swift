import Cases
import Membership
import SetTheory
import Studies

extension TableStudyData {
  /// The JSON form.
  struct Content: Encodable {
    struct Parameters: Encodable {
      var study: String
      var cutOffs: [String: Double]
      var expect: OrNull<String>
      var necessary: [String]
      var impossible: [String]
      var models: String

      enum CodingKeys: String, CodingKey {
        case study, expect, necessary, impossible, models
        case cutOffs = "cut_offs"
      }

      init(_ result: TableStudyResult) {
        study = result.study.id
        let (cuts, necessity) = (result.outcome.truthTable.parameters, result.outcome.necessity.parameters)
        var values = [
          "incl-cut": cuts.inclusionCut, "pri-cut": cuts.priCut, "n-cut": Double(cuts.caseCut),
          "necessity-incl-cut": necessity.inclusionCut, "necessity-cov-cut": necessity.coverageCut,
          "necessity-ron-cut": necessity.relevanceCut, "necessity-depth": Double(necessity.depth),
        ]
        values["second-incl-cut"] = cuts.lowerInclusionCut
        cutOffs = values
        expect = OrNull(result.texts.expectations)
        necessary = result.texts.necessary
        impossible = result.texts.impossible
        models = result.study.models.rawValue
      }
    }

    struct Description: Encodable {
      var title: LocalizedText
      var question: LocalizedText
      var selection: LocalizedText
      var provenance: LocalizedText
      var limits: [LocalizedText]
      var date: String
    }

    struct CaseEntry: Encodable {
      var id: String
      var name: String
    }

    struct Cell: Encodable {
      var caseID: String
      var condition: String
      var membership: CellValue
      var presence: Presence

      enum CodingKeys: String, CodingKey {
        case condition, membership, presence
        case caseID = "case"
      }
    }

    struct TruthTableEntry: Encodable {
      var outcome: String
      var rows: [TruthTableData.Result.Row]
      var unobserved: String
    }

    struct NecessityEntry: Encodable {
      var outcome: String
      var conditions: [NecessityData.Result.Fit]
      var singles: [NecessityData.Result.Fit]
    }

    /// A solution beside the outcome it is for.
    struct OutcomeSolution: Encodable {
      var outcome: String
      var solution: SufficiencyData.Content.Solution

      enum CodingKeys: String, CodingKey { case outcome }

      func encode(to encoder: any Encoder) throws {
        try solution.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(outcome, forKey: .outcome)
      }
    }

    /// How one side was asked, and why it has no solutions where it has none.
    struct SideEntry: Encodable {
      var outcome: String
      var expect: [String]
      var excluded: OrNull<SufficiencyData.Content.Excluded>
      var noSolution: OrNull<String>

      enum CodingKeys: String, CodingKey {
        case outcome, expect, excluded
        case noSolution = "no_solution"
      }

      init(_ side: TableStudyResult.Side, _ result: TableStudyResult) {
        outcome = side.outcome.description
        expect = (side.sufficiency?.options.expectations ?? []).map { result.conditions.text($0) }
        excluded = OrNull(side.sufficiency.map { SufficiencyData.Content.Excluded($0.excluded, result.conditions) })
        noSolution = OrNull(Self.reason(side, result))
      }

      static let reasons = ["withheld", "all-contradictory", "no-positive-row"]

      private static func reason(_ side: TableStudyResult.Side, _ result: TableStudyResult) -> String? {
        guard result.reported(side) == nil else { return nil }
        if side.sufficiency != nil { return reasons[0] }
        if case .allContradictory = side.noSolution { return reasons[1] }
        return reasons[2]
      }
    }

    /// A theory held against a model.
    struct TheoryEntry: Encodable {
      var expression: String
      var model: Int
      var evidence: String
      var areas: [FitForm<Double>.Area]

      init(_ theory: TableStudyResult.Theory) {
        let cases = theory.evaluation.cases
        expression = theory.theory.expression
        model = theory.model
        evidence = theory.evaluation.evidence.description
        areas = theory.evaluation.areas.map { area in FitData.area(area) { $0.map { cases[$0] } } }
      }
    }

    /// A set of the table, with the numbers that made it.
    struct SetEntry: Encodable {
      var name: String
      var column: String
      var label: OrNull<LocalizedText>
      var kind: String
      var levels: Int
      var calibration: OrNull<CalibrationSpec>

      init(_ spec: SetSpec, _ kind: SetKind) {
        name = spec.name
        column = spec.sourceColumn
        label = OrNull(spec.label)
        self.kind = kind.word
        levels = kind.levels
        calibration = OrNull(spec.calibration)
      }
    }

    struct NoContrast: Encodable {
      var groups: [String] = []
      var rows: [String] = []
    }

    var schema = StudyResult.schemaName
    var kind = "table"
    var version: String
    var inputSHA256: String
    var parameters: Parameters
    var study: Description
    var sets: [SetEntry]
    var conditions: [String]
    var outcome: StudyResult.OutcomeSummary
    var cases: [CaseEntry]
    var matrix: [Cell]
    var agreement: [StudyResult.Agreement]
    /// A table names no origin logics.
    var contrast = NoContrast()
    var truthTables: [TruthTableEntry]
    var necessity: [NecessityEntry]
    var sides: [SideEntry]
    var solutions: [OutcomeSolution]
    var theories: [TheoryEntry]
    var plan: StudyPlan?
    var checks: [StudyResult.Check]
    var withheld: [StudyResult.WithheldClaim]
    var sources: [TableStudyResult.TableSource]

    enum CodingKeys: String, CodingKey {
      case schema, kind, version, parameters, study, sets, conditions, outcome, cases, matrix, agreement, contrast, necessity, sides
      case solutions, theories, plan, checks, withheld, sources
      case inputSHA256 = "input_sha256"
      case truthTables = "truth_tables"
    }

    init(_ result: TableStudyResult) {
      let study = result.study
      version = result.version
      inputSHA256 = result.inputSHA256
      parameters = Parameters(result)
      self.study = Description(
        title: study.title, question: study.question, selection: study.selection, provenance: study.provenance, limits: study.limits,
        date: study.date.text)
      sets = zip(study.sets, result.table.table.columns).map { SetEntry($0, $1.kind) }
      conditions = result.conditions.conditions.map(\.name)
      outcome = result.outcomeSummary
      cases = result.table.table.cases.map { CaseEntry(id: $0, name: $0) }
      matrix = result.literals.flatMap { literal in
        result.cells(literal).map {
          Cell(caseID: $0.caseID, condition: literal.description, membership: $0.value, presence: $0.value.presence)
        }
      }
      agreement = result.agreement
      truthTables = result.sides.map { side in
        TruthTableEntry(
          outcome: side.outcome.description, rows: TruthTableData.rows(side.truthTable, .configuration),
          unobserved: side.truthTable.unobserved.description)
      }
      necessity = result.sides.map { side in
        NecessityEntry(
          outcome: side.outcome.description,
          conditions: side.necessity.necessary.map { NecessityData.Result.Fit($0, side.necessity.cases) },
          singles: side.necessity.singles.map { NecessityData.Result.Fit($0, side.necessity.cases) })
      }
      sides = result.sides.map { SideEntry($0, result) }
      solutions = result.sides.flatMap { side in
        (result.reported(side).map(SufficiencyData.solutions) ?? []).map {
          OutcomeSolution(outcome: side.outcome.description, solution: $0)
        }
      }
      theories = result.hasBlockedClaims ? [] : result.outcome.theories.map(TheoryEntry.init)
      plan = result.plan
      checks = result.checks
      withheld = result.withheld
      sources = result.sources
    }
  }
}
