import Cases
import Studies

extension StudyReport {
  /// The claims behind the cells of the study's own conditions and its outcomes.
  var evidenceSection: [Document.Block] {
    let outcomes = [result.outcome] + result.otherOutcomes
    let conditions = coreConditions.map { ($0.name[language], $0.derivedFrom.isEmpty ? [$0.id] : $0.derivedFrom) }
    let topics = conditions + outcomes.map { ($0.name[language], [$0.id]) }
    let blocks = topics.flatMap { name, ids -> [Document.Block] in
      let rows = result.cases.compactMap { item -> String? in
        let claims = result.claims.filter { $0.caseID == item.id && ids.contains($0.condition) }
        guard !claims.isEmpty else { return nil }
        return "\(item.shortName[language]): " + claims.map(evidenceText).joined(separator: " ")
      }
      return rows.isEmpty ? [] : [.heading(level: 3, text: name), .list(rows)]
    }
    guard !blocks.isEmpty else { return [] }
    return [
      .heading(level: 2, text: say("Belege", "Evidence")),
      .paragraph(
        say(
          "Zu jeder Bedingung der Studie und zu den Ergebnissen: was die Quellen sagen, in unseren Worten, mit Quelle und Fundstelle. Die Belege "
            + "zu den weiteren Bedingungen stehen in claims.csv.",
          "For each of the study's conditions and for the outcomes: what the sources say, in our words, with source and place. The evidence on the further "
            + "conditions is in claims.csv.")),
    ] + blocks
  }

  private func evidenceText(_ claim: StudyResult.ClaimSummary) -> String {
    EvidenceText(
      statement: claim.statement, quote: claim.quote, source: claim.source, locator: claim.locator, says: claim.says,
      basis: claim.basis, isSelfReport: claim.isSelfReport, confidence: claim.confidence, isDisputed: claim.isDisputed == true
    ).text(language)
  }
}
