import Cases
import SetTheory

/// What checks of a study over a table look at.
struct TableFacts {
  let study: TableStudyFile
  let table: TableStudyTable
  let conditions: ConditionNames
  let outcome: TableStudyResult.Side
  let negation: TableStudyResult.Side
  let plan: StudyPlan?
  /// The years of the sources in the library, by id.
  let sourceYears: [String: EventDate]

  /// Both sides, with the outcome first.
  var sides: [TableStudyResult.Side] { [outcome, negation] }

  /// The memberships of a set's cases.
  func memberships(_ name: String) -> [Double] { (try? table.table.column(name).lower) ?? [] }

  /// The cases' memberships in a literal.
  func memberships(_ literal: Literal) -> [Double] { (try? table.table.memberships(in: literal)) ?? [] }

  /// Whether the solutions are withheld, because all cases lie on one side of the outcome.
  var withholdsSolutions: Bool { BothSidesCheck.answer(self).status == .withheld }

  /// Case names with commas between them, and how many more there are.
  func names(_ cases: some Sequence<Int>) -> String { Listing.text(Set(cases).sorted().map { table.table.cases[$0] }) }

  /// The side's solution that is interpreted: the last one; `nil` where there is none, and where solutions are withheld.
  func interpreted(_ side: TableStudyResult.Side) -> FittedSolution? { withholdsSolutions ? nil : side.sufficiency?.solutions.last }
}

extension TableFacts {
  /// The analysis of the solution that is interpreted, to be done again; `nil` where there is none.
  func reanalysis(_ side: TableStudyResult.Side) -> Reanalysis? {
    guard let solution = interpreted(side), let options = side.sufficiency?.options else { return nil }
    return Reanalysis(
      table.table, conditions: conditions, outcome: side.outcome, options: options, type: solution.solution.type)
  }
}

/// What a reviewer would ask of a study over a table.
protocol TableCheck: Sendable {
  /// The id.
  static var id: String { get }
  /// What is asked.
  static var title: LocalizedText { get }
  /// The literature.
  static var reference: String { get }
  /// What the data say.
  static func answer(_ facts: TableFacts) -> DesignAnswer
}

/// The checks of studies over tables, one file each.
enum TableChecks {
  static let all: [any TableCheck.Type] = [
    // The design.
    BothSidesCheck.self, CaseUniverseCheck.self, FewNegativesCheck.self, PossibleNegativesCheck.self, CasesPerConditionCheck.self,
    ChanceOfNoContradictionCheck.self, LimitedDiversityCheck.self, SkewCheck.self, SetLabelCheck.self,
    // The measurement.
    RawDataCheck.self, CrossoverCheck.self, AnchorReasonCheck.self,
    // Necessity.
    NecessityRelevanceCheck.self, TrivialNecessityCheck.self, NecessityFromFormulaCheck.self, HiddenNecessityCheck.self,
    // Sufficiency.
    CutOffStatedCheck.self, InclusionCutCheck.self, CutOffGapCheck.self, DeviantRowCheck.self, LowPRICheck.self,
    SimultaneousSubsetCheck.self, ContradictoryAssumptionCheck.self, SimplifyingAssumptionCheck.self, StatedKnowledgeCheck.self,
    ExpectationCheck.self, ExpectationDateCheck.self, AmbiguityCheck.self, NegationCheck.self, SingleCaseTermCheck.self,
    // Robustness.
    CutRangeCheck.self, LeaveOneCaseOutCheck.self, ChanceAssociationCheck.self, TermIntervalCheck.self, DeviantTermCheck.self,
    UncoveredCasesCheck.self,
    // Wording, plan and publication.
    ClaimWordsCheck.self, LimitsCheck.self, PlanDeviationCheck.self, DisclosureCheck.self,
  ]

  static func run(on facts: TableFacts) -> [StudyResult.Check] {
    all.map { check in
      let answer = check.answer(facts)
      return StudyResult.Check(
        id: check.id, severity: answer.severity, status: answer.status, title: check.title, evidence: answer.evidence,
        advice: answer.advice, reference: check.reference)
    }
  }
}

/// Names in a line, capped so that a report stays readable.
enum Listing {
  /// How many names stand in a line.
  static let most = 12

  /// The names, and in brackets how many more there are.
  static func text(_ names: [String], separator: String = ", ") -> String {
    names.prefix(most).joined(separator: separator) + (names.count > most ? "\(separator)… (+\(names.count - most))" : "")
  }
}

extension DesignAnswer {
  /// The data hold nothing that could answer it.
  static func notApplicable(_ severity: StudyResult.Check.Severity, _ de: String, _ en: String) -> DesignAnswer {
    DesignAnswer(
      severity: severity, status: .notApplicable, evidence: LocalizedText(de, en), advice: LocalizedText("Nichts zu tun.", "Nothing to do.")
    )
  }

  /// Nothing to say.
  static func passed(_ severity: StudyResult.Check.Severity, _ de: String, _ en: String) -> DesignAnswer {
    DesignAnswer(
      severity: severity, status: .passed, evidence: LocalizedText(de, en), advice: LocalizedText("Nichts zu tun.", "Nothing to do."))
  }

  /// The check fires.
  static func failed(
    _ severity: StudyResult.Check.Severity, _ evidence: (de: String, en: String), advice: (de: String, en: String)
  ) -> DesignAnswer {
    DesignAnswer(
      severity: severity, status: .failed, evidence: LocalizedText(evidence.de, evidence.en), advice: LocalizedText(advice.de, advice.en))
  }
}
