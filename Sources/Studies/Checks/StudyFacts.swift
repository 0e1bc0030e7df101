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

  /// The number of cases.
  var caseCount: Int { tables.units.count }

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
    OutcomeVariesCheck.self,
    KnownNegativeCheck.self,
    CaseCountCheck.self,
    ChanceOfNoContradictionCheck.self,
    UnknownShareCheck.self,
    SingleSourceCheck.self,
    SelfReportShareCheck.self,
    EchoShareCheck.self,
    SmallestPCheck.self,
    NestedCasesCheck.self,
    CoderCheck.self,
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
