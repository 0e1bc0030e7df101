import CaseFiles
import Cases
import Membership
import SetTheory
import Transfer

/// What recommendations from what the cases of a study share have in common, so that many regions can be advised at once.
struct AgreementAdvice {
  let run: StudyRun
  /// The conditions that cells are written for.
  let conditions: [Condition]
  /// The conditions of each reading, by their number.
  let readings: [(reading: Recommendation.ModelLine.Reading, conditions: [Int])]
  private let counts: [StudyResult.Counts]
  private let own: [Case]
  private let examples: [Case]
  private let names: ConditionNames
  private let options: [ActionableCondition]
  private let advice: AdviceOptions
  private let catalogue: [Measure]
  private let budget: Double?
  private let peerTable: PeerTable

  /// The shared part of recommendations for one target or for targets that are no case of the study.
  init(_ run: StudyRun, for target: Advisee, _ advice: AdviceOptions) throws {
    let conditions = run.baseConditions
    let own = run.tables.units.filter { run.isSame($0, as: target) }
    examples = run.tables.units.filter { item in
      !own.contains { $0.id == item.id } && (item.outcomes[run.study.outcome] ?? .unknown).membership.presence == .present
    }
    let examples = examples
    counts = conditions.map { condition in
      StudyResult.Counts(examples.map { StudyTables.cellWithoutFindings(condition, of: $0).membership })
    }
    readings = StudyRun.readings(counts)
    guard !readings.isEmpty else { throw StudyError.nothingShared(study: run.study.id, cases: examples.count) }
    names = try ConditionNames(conditions.map { ConditionNames.Condition(name: $0.id, kind: .fuzzy) })
    options = try advice.options(names, codebook: run.options(conditions))
    let named = (run.study.measures.map { [$0] } ?? []) + run.study.furtherMeasures
    catalogue = run.library.measures.values.filter { named.contains($0.source) || run.library.ownMeasures.contains($0.id) }
    budget = try advice.amount()
    peerTable = PeerTable(run)
    (self.run, self.conditions, self.own, self.advice) = (run, conditions, own, advice)
  }

  /// The bundles for a target; its origin logic and its place have no part in them.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - listsPossible: Whether bundles are listed too that suffice only in some completions; where no bundle suffices in all, they always are.
  /// - Returns: The bundles.
  /// - Throws: `BundleError`.
  func analysis(for target: Advisee, listsPossible: Bool = true) throws -> BundleAnalysis {
    let problem = try BundleProblem(
      target: TargetProfile(names, cells: conditions.map { TargetProfile.Cell(StudyTables.cell($0, of: target).membership) }),
      models: readings.map { [Term(Dictionary(uniqueKeysWithValues: $0.conditions.map { ($0, 1) }))] }, options: options,
      horizon: advice.months())
    guard !listsPossible else { return try BundleAnalysis(problem, options: advice.agreementOptions) }
    var options = advice.agreementOptions
    options.listsPossible = false
    let analysis = try BundleAnalysis(problem, options: options)
    return analysis.robust.isEmpty ? try BundleAnalysis(problem, options: advice.agreementOptions) : analysis
  }

  /// The cases by their distance from a target.
  func ranks(of target: Advisee) -> [PeerTable.Rank] { peerTable.ranks(of: target) }

  /// All cases by their distance from a district.
  func ranks(of district: District) -> [PeerTable.Rank] { peerTable.ranks(of: district) }

  /// A recommendation.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - analysis: The bundles for its cells.
  ///   - ranks: The cases by their distance from it; `nil` where that is to be computed.
  ///   - covers: Measures that are known from other targets; `nil` where they are computed.
  /// - Returns: The recommendation.
  func recommendation(
    for target: Advisee, _ analysis: BundleAnalysis, ranks: [PeerTable.Rank]? = nil, covers: MeasureCovers? = nil
  ) -> Recommendation {
    let frame = RecommendationBuilder.Frame(
      target: Recommendation.Subject(
        id: target.id, name: target.name, asOf: target.asOf, origin: target.origin.logic, leftOut: own.map(\.id).sorted()),
      basis: .agreement, outcome: run.recommendedOutcome(), budget: budget,
      conditions: zip(conditions, counts).map { run.line($0, $1, target) }, readings: readings.map(\.reading),
      measures: MeasureChoice.measures(catalogue, for: target.origin.logic), label: .g,
      peers: peerTable.peers(ranks ?? self.ranks(of: target), open: openConditions(analysis.problem)), caseNames: run.caseNames,
      caseCount: examples.count)
    return RecommendationBuilder(analysis: analysis, frame: frame, covers: covers).recommendation()
  }

  /// The conditions that the target may lack and that some model asks for.
  private func openConditions(_ problem: BundleProblem) -> [String] {
    let named = problem.models.joined().reduce(into: UInt64(0)) { $0 |= $1.conditions }
    return conditions.indices.filter {
      named >> UInt64($0) & 1 == 1 && problem.target.mayHave(Bundle.Change(condition: $0, value: 0))
    }.map { conditions[$0].id }
  }
}
