import CaseFiles
import Cases
import Membership
import SetTheory
import Transfer

extension StudyRun {
  /// A recommendation from what the cases with the outcome share.
  ///
  /// Two models stand for what is not known of the cases: what is documented in every one of them, and what is documented in some and missing in none. What they really
  /// share lies between the two. The target's own initiative is left out. Derived conditions stand with their parts.
  ///
  /// - Parameters:
  ///   - id: The id of the target, or of an initiative of the library.
  ///   - advice: Horizon, budget and what can be changed.
  /// - Returns: The recommendation.
  /// - Throws: `StudyError` for a target that is not there and for cases that share nothing; `BundleError` for what is asked.
  func recommendation(_ id: String, _ advice: AdviceOptions) throws -> Recommendation {
    let target = try Advisee(id, in: library)
    let conditions = baseConditions
    let own = tables.units.filter { isSame($0, as: target) }
    let examples = tables.units.filter { item in
      !own.contains { $0.id == item.id } && (item.outcomes[study.outcome] ?? .unknown).membership.presence == .present
    }
    let counts = conditions.map { condition in
      StudyResult.Counts(examples.map { StudyTables.cellWithoutFindings(condition, of: $0).membership })
    }
    let readings = Self.readings(counts)
    guard !readings.isEmpty else { throw StudyError.nothingShared(study: study.id, cases: examples.count) }
    let names = try ConditionNames(conditions.map { ConditionNames.Condition(name: $0.id, kind: .fuzzy) })
    let problem = try BundleProblem(
      target: TargetProfile(names, cells: conditions.map { TargetProfile.Cell(StudyTables.cell($0, of: target).membership) }),
      models: readings.map { [Term(Dictionary(uniqueKeysWithValues: $0.conditions.map { ($0, 1) }))] },
      options: advice.options(names, codebook: options(conditions)), horizon: advice.months())
    let named = (study.measures.map { [$0] } ?? []) + study.furtherMeasures
    let catalogue = library.measures.values.filter { named.contains($0.source) || library.ownMeasures.contains($0.id) }
    let frame = RecommendationBuilder.Frame(
      target: Recommendation.Subject(
        id: target.id, name: target.name, asOf: target.asOf, origin: target.origin.logic, leftOut: own.map(\.id).sorted()),
      basis: .agreement, outcome: recommendedOutcome(), budget: try advice.amount(),
      conditions: zip(conditions, counts).map { line($0, $1, target) }, readings: readings.map(\.reading),
      measures: MeasureChoice.measures(catalogue, for: target.origin.logic), label: .g,
      peers: peers(of: target, open: openConditions(problem, conditions)), caseNames: caseNames, caseCount: examples.count)
    return RecommendationBuilder(analysis: try BundleAnalysis(problem, options: advice.agreementOptions), frame: frame).recommendation()
  }

  /// The conditions that cells are written for: of a derived one its parts.
  private var baseConditions: [Condition] {
    var seen: Set<String> = []
    return tables.conditions.flatMap { condition in
      condition.derived.map { $0.of.compactMap { library.codebook.condition($0) } } ?? [condition]
    }.filter { seen.insert($0.id).inserted }
  }

  /// What the cases share, read both ways; one of them where they agree, and none of an empty one.
  private static func readings(
    _ counts: [StudyResult.Counts]
  ) -> [(reading: Recommendation.ModelLine.Reading, conditions: [Int])] {
    let all = counts.indices.filter { counts[$0].total > 0 && counts[$0].present == counts[$0].total }
    let some = counts.indices.filter { counts[$0].present > 0 && counts[$0].atMost == counts[$0].total }
    let both: [(Recommendation.ModelLine.Reading, [Int])] =
      all == some ? [(.documentedInAll, all)] : [(.documentedInAll, all), (.missingInNone, some)]
    return both.filter { !$0.1.isEmpty }.map { (reading: $0.0, conditions: $0.1) }
  }

  private func recommendedOutcome() -> Recommendation.Outcome {
    let outcome = library.codebook.condition(study.outcome)
    let values = tables.units.map { ($0.outcomes[study.outcome] ?? .unknown).membership.presence }
    return Recommendation.Outcome(
      id: study.outcome, name: outcome?.name ?? LocalizedText(de: study.outcome, en: study.outcome), hasNegatives: values.contains(.absent))
  }

  private func line(_ condition: Condition, _ counts: StudyResult.Counts, _ target: Advisee) -> Recommendation.ConditionLine {
    let cell = StudyTables.cell(condition, of: target)
    return Recommendation.ConditionLine(
      id: condition.id, name: condition.name, cell: cell.membership.description, isPlanned: cell.claims.contains { $0.says == .planned },
      question: condition.question, actionability: condition.actionability, agents: condition.actors, agreement: counts)
  }

  /// The conditions that the target may lack and that some model asks for.
  private func openConditions(_ problem: BundleProblem, _ conditions: [Condition]) -> [String] {
    let named = problem.models.joined().reduce(into: UInt64(0)) { $0 |= $1.conditions }
    return conditions.indices.filter {
      named >> UInt64($0) & 1 == 1 && problem.target.mayHave(Bundle.Change(condition: $0, value: 0))
    }.map { conditions[$0].id }
  }

  private var caseNames: [String: LocalizedText] {
    Dictionary(uniqueKeysWithValues: tables.units.map { ($0.id, $0.shortName ?? $0.name) })
  }

  /// What the codebook says can be changed, upward, in the order in which the cases' sources say that one builds on another.
  private func options(_ conditions: [Condition]) -> [ActionableCondition] {
    let before = precedence(conditions)
    return conditions.enumerated().compactMap { index, condition in
      guard let actionability = condition.actionability else { return nil }
      return ActionableCondition(
        condition: index, actionability: actionability, leadTime: condition.years.flatMap { AmountRange(years: $0) } ?? .unknown,
        actors: condition.actors, phases: condition.phases, after: before[index])
    }
  }

  /// For each condition those on which it builds; where sources have two build on one another, neither comes first.
  private func precedence(_ conditions: [Condition]) -> [Set<Int>] {
    let number = Dictionary(uniqueKeysWithValues: conditions.enumerated().map { ($0.element.id, $0.offset) })
    var reach = [Set<Int>](repeating: [], count: conditions.count)
    for link in tables.units.flatMap(\.links) where link.kind == .buildsOn {
      if let from = number[link.from], let to = number[link.to] { reach[from].insert(to) }
    }
    let direct = reach
    for middle in reach.indices {
      for index in reach.indices where reach[index].contains(middle) { reach[index].formUnion(reach[middle]) }
    }
    return direct.indices.map { index in direct[index].filter { !reach[$0].contains(index) } }
  }
}

extension AmountRange {
  /// A time as codebooks give it, in years: `3`, `3..5`.
  fileprivate init?(years text: String) {
    self.init(months: text.split(separator: ".", omittingEmptySubsequences: true).map { "\($0)y" }.joined(separator: ".."))
  }
}
