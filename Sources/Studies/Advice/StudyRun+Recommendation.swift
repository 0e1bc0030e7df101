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
    let shared = try AgreementAdvice(self, for: target, advice)
    return shared.recommendation(for: target, try shared.analysis(for: target))
  }

  /// The conditions that cells are written for: of a derived one its parts.
  var baseConditions: [Condition] { Self.base(of: tables.conditions, in: library.codebook) }

  /// Conditions, of derived ones their parts, each once.
  static func base(of conditions: [Condition], in codebook: Codebook) -> [Condition] {
    var seen: Set<String> = []
    return conditions.flatMap { condition in
      condition.derived.map { $0.of.compactMap { codebook.condition($0) } } ?? [condition]
    }.filter { seen.insert($0.id).inserted }
  }

  /// What the cases share, read both ways; one of them where they agree, and none of an empty one.
  static func readings(
    _ counts: [StudyResult.Counts]
  ) -> [(reading: Recommendation.ModelLine.Reading, conditions: [Int])] {
    let all = counts.indices.filter { counts[$0].total > 0 && counts[$0].present == counts[$0].total }
    let some = counts.indices.filter { counts[$0].present > 0 && counts[$0].atMost == counts[$0].total }
    let both: [(Recommendation.ModelLine.Reading, [Int])] =
      all == some ? [(.documentedInAll, all)] : [(.documentedInAll, all), (.missingInNone, some)]
    return both.filter { !$0.1.isEmpty }.map { (reading: $0.0, conditions: $0.1) }
  }

  func recommendedOutcome() -> Recommendation.Outcome {
    let outcome = library.codebook.condition(study.outcome)
    let values = tables.units.map { ($0.outcomes[study.outcome] ?? .unknown).membership.presence }
    return Recommendation.Outcome(
      id: study.outcome, name: outcome?.name ?? LocalizedText(de: study.outcome, en: study.outcome), hasNegatives: values.contains(.absent))
  }

  func line(_ condition: Condition, _ counts: StudyResult.Counts, _ target: Advisee) -> Recommendation.ConditionLine {
    let cell = StudyTables.cell(condition, of: target)
    return Recommendation.ConditionLine(
      id: condition.id, name: condition.name, cell: cell.membership.description, isPlanned: cell.claims.contains { $0.says == .planned },
      question: condition.question, actionability: condition.actionability, agents: condition.actors, agreement: counts)
  }

  var caseNames: [String: LocalizedText] {
    Dictionary(uniqueKeysWithValues: tables.units.map { ($0.id, $0.shortName ?? $0.name) })
  }

  /// What the codebook says can be changed, upward, in the order in which the cases' sources say that one builds on another.
  func options(_ conditions: [Condition]) -> [ActionableCondition] {
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
