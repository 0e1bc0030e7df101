import Combinatorics

extension CompletionRun {
  /// What was found of one type of solution.
  ///
  /// - Parameters:
  ///   - type: The type, by number.
  ///   - partial: The truth table whatever the unknown cells are, which decides about implicants where not every completion was looked at.
  /// - Returns: What was found.
  func solutions(_ type: Int, _ partial: PartialTruthTable?) -> CompletionModels.Solutions {
    var conclusionCounts = [Int](repeating: 0, count: conclusions[type].count)
    var modelCounts: [[Term]: Int] = [:]
    var primeCounts: [Term: Int] = [:]
    for coding in codings {
      conclusionCounts[coding.conclusions[type]] += coding.count
      for model in conclusions[type][coding.conclusions[type]].models { modelCounts[model, default: 0] += coding.count }
      for term in coding.primes[type] { primeCounts[term, default: 0] += coding.count }
    }
    let standings = ImplicantStandings(
      self, type: options.types[type], contradictions: options.contradictions, partial: partial)
    let implicants = primeCounts.map { term, count in
      CompletionModels.Implicant(
        term: term, standing: standings.standing(of: term), primeCount: count, validCount: standings.validCount(of: term))
    }.sorted { ($1.primeCount, $0.term) < ($0.primeCount, $1.term) }
    return CompletionModels.Solutions(
      type: options.types[type],
      conclusions: conclusions[type].indices.map { .init(value: conclusions[type][$0], count: conclusionCounts[$0]) }
        .enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element),
      models: modelCounts.map { CompletionModels.Found(value: $0.key, count: $0.value) }
        .sorted { $0.count != $1.count ? $0.count > $1.count : $0.value.lexicographicallyPrecedes($1.value) },
      implicants: implicants,
      settling: completions.coversGrid
        ? SettlingSets(completions, conclusions: codingOf.map { codings[$0].conclusions[type] }) : nil,
      certainTerms: completions.scope == .all ? certainTerms(type) : nil)
  }

  /// The terms in every model of every completion; empty where some completion has no solution.
  private func certainTerms(_ type: Int) -> [Term] {
    var shared: Set<Term>?
    for conclusion in conclusions[type] {
      let isComplete = conclusion.modelsTotal.isExact && conclusion.modelsTotal.value == UInt128(conclusion.models.count)
      guard isComplete, !conclusion.models.isEmpty else { return [] }
      for model in conclusion.models { shared = shared?.intersection(model) ?? Set(model) }
    }
    return (shared ?? []).sorted()
  }
}
