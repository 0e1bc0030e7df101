import Cases
import Membership

/// What design checks look at.
struct StudyFacts {
  let outcome: StudyResult.OutcomeSummary
  let matrix: [StudyResult.MatrixCell]
  let agreement: [StudyResult.Agreement]
  let tables: StudyTables
  let units: StudyFile.Units
  let study: StudyFile
  let plan: StudyPlan?
  /// How many claims, events, actors, figures and goals of the cases are not released, and so not in the tables.
  let unreleased: Int
  /// What further coders read, by the claim's id.
  let readings: [String: [CoderReadings.Reading]]

  /// The number of cases.
  var caseCount: Int { tables.units.count }

  /// A cell with its case and what it is about.
  struct PlacedCell {
    let item: Case
    let about: LocalizedText
    let cell: Cell

    /// What the cell is called in a sentence.
    func name(_ language: Language) -> String { "\((item.shortName ?? item.name)[language]): \(about[language])" }
  }

  /// The cells of all conditions and of the outcome, those computed from others by what they are computed from.
  var placedCells: [PlacedCell] {
    tables.units.flatMap { item in
      tables.conditions.filter { $0.derived == nil }.map {
        PlacedCell(item: item, about: $0.name, cell: StudyTables.cell($0, of: item))
      } + [PlacedCell(item: item, about: outcome.name, cell: item.outcomes[study.outcome] ?? .unknown)]
    }
  }

  /// The conditions of the study's own list with their counts, findings left out.
  var coreAgreement: [(condition: Condition, reading: StudyResult.Agreement.Reading)] {
    tables.core.compactMap { condition in
      agreement.first { $0.condition == condition.id }.map { (condition, $0.withoutFindings) }
    }
  }

  /// The cells of the study's own list.
  var coreCells: [StudyResult.MatrixCell] {
    let ids = Set(tables.core.map(\.id))
    return matrix.filter { ids.contains($0.condition) }
  }

  /// The cells of the study's own list about which a source says something.
  var knownCoreCells: [StudyResult.MatrixCell] { coreCells.filter { $0.presence != .unknown } }
}

/// What a reviewer would ask of a study's design.
protocol DesignCheck: Sendable {
  /// The id.
  static var id: String { get }
  /// What is asked.
  static var title: LocalizedText { get }
  /// The literature.
  static var reference: String { get }
  /// What the data say.
  static func answer(_ facts: StudyFacts) -> DesignAnswer
}

/// What a design check found.
struct DesignAnswer {
  var severity: StudyResult.Check.Severity
  var status: StudyResult.Check.Status
  var evidence: LocalizedText
  var advice: LocalizedText
}

/// The design checks, one file each.
enum DesignChecks {
  static let all: [any DesignCheck.Type] = [
    // The design.
    OutcomeVariesCheck.self, KnownNegativeCheck.self, SmallestPCheck.self, CaseUniverseCheck.self, NestedCasesCheck.self,
    CaseCountCheck.self, ChanceOfNoContradictionCheck.self, SkewedConditionCheck.self, SetLabelCheck.self,
    // The measurement.
    AbsenceStatedCheck.self, UnknownShareCheck.self, SourcedCellsCheck.self, SingleSourceCheck.self, SelfReportShareCheck.self,
    EchoShareCheck.self, CoderCheck.self, CoderAgreementCheck.self,
    // What is shared.
    NecessityRelevanceCheck.self, CountIntervalCheck.self, LeaveOneSourceOutCheck.self, LeaveOneCoderOutCheck.self,
    AgreementWithoutCaseCheck.self,
    // Wording, plan and publication.
    ClaimWordsCheck.self, LimitsCheck.self, PlanDeviationCheck.self, DisclosureCheck.self,
  ]

  static func run(on facts: StudyFacts) -> [StudyResult.Check] {
    all.map { check in
      let answer = check.answer(facts)
      return StudyResult.Check(
        id: check.id, severity: answer.severity, status: answer.status, title: check.title,
        evidence: answer.evidence, advice: answer.advice, reference: check.reference)
    }
  }
}

extension LocalizedText {
  init(_ de: String, _ en: String) {
    self.init(de: de, en: en)
  }
}
