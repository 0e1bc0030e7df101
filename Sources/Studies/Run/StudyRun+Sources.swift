import CaseFiles
import Cases

extension StudyRun {
  /// The claims behind the cells of the study's conditions and outcomes, each once.
  func claimSummaries() -> [StudyResult.ClaimSummary] {
    let coded = Self.unique(tables.conditions.flatMap { $0.derived?.of ?? [$0.id] })
    let outcomes = Self.unique([study.outcome] + study.otherOutcomes)
    return tables.units.flatMap { item in
      let later = study.laterOutcomes.flatMap { id in
        item.laterOutcomes.map { (id, $0.outcomes[id]) } + (outcomes.contains(id) ? [] : [(id, item.outcomes[id])])
      }
      let cells = coded.map { ($0, item.conditions[$0]) } + outcomes.map { ($0, item.outcomes[$0]) } + later
      return cells.flatMap { condition, cell in
        (cell?.claims ?? []).map { claim in
          StudyResult.ClaimSummary(
            id: claim.id, caseID: item.id, condition: condition, says: claim.says, basis: claim.basis,
            statement: claim.statement, quote: claim.quote, source: claim.source, locator: claim.locator,
            isSelfReport: claim.selfReport, confidence: claim.confidence, isDisputed: claim.isDisputed ? true : nil)
        }
      }
    }
  }

  /// The sources of these claims, of the origin logics, of the target's claims and of the events shown to it.
  func sourceSummaries(
    _ claims: [StudyResult.ClaimSummary], _ target: StudyResult.TargetResult?
  ) -> [StudyResult.SourceSummary] {
    let origins = tables.units.map(\.origin) + (target.flatMap { library.targets[$0.id]?.origin }.map { [$0] } ?? [])
    // A claim about a condition that another one is derived from is behind both; it is one claim.
    let answers = Set((target?.gaps ?? []).flatMap(\.claims))
    // An event that concerns two conditions is one event.
    let events = Set(
      (target?.examples ?? []).map { example in
        var event = example
        event.condition = ""
        return event
      })
    let used =
      claims.map(\.source) + origins.flatMap(\.claims).map(\.source) + answers.map(\.source) + events.flatMap(\.sources)
    let counts = Dictionary(used.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.sorted { $0.key < $1.key }.compactMap { id, count in
      library.sources[id].map {
        StudyResult.SourceSummary(
          id: id, title: $0.title, authors: $0.authors, producer: $0.producer, year: $0.year?.text, url: $0.url,
          claims: count, licence: $0.licence, attribution: $0.attribution)
      }
    }
  }

  /// The publications whose statements are tested and whose measures are used.
  func publications() -> [String: StudyResult.Publication] {
    let ids = [study.statements.flatMap { library.statements[$0]?.source }, study.measures].compactMap { $0 }
    let entries = ids.compactMap { id in
      library.sources[id].map { (id, StudyResult.Publication(title: $0.title, kind: $0.kind)) }
    }
    return Dictionary(entries) { first, _ in first }
  }

  /// Measures by conditions and by who takes them; `nil` where the study's publications have none.
  func measures() -> MatrixResult? {
    guard study.measures != nil || !study.furtherMeasures.isEmpty else { return nil }
    return try? MatrixResult(study: study.id, in: library, version: options.version)
  }

  private static func unique(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }
}
