import Cases
import Studies

extension BriefReport {
  /// The claims with an open objection that the brief rests on; nothing without any.
  var disputeSection: [Document.Block] {
    let disputed = brief.result.claims.filter { $0.isDisputed == true }
    let own = brief.needs.flatMap(\.claims).filter(\.isDisputed)
    guard !disputed.isEmpty || !own.isEmpty else { return [] }
    let names = Dictionary(brief.result.cases.map { ($0.id, $0.shortName[writer.language]) }) { first, _ in first }
    let entries =
      disputed.map { "\(names[$0.caseID] ?? $0.caseID): \($0.statement[writer.language]) (\($0.id))" }
      + own.map { "\($0.statement[writer.language]) (\($0.id))" }
    return [
      .heading(level: 2, text: say("Strittige Belege", "Disputed claims")),
      .paragraph(
        say(
          "Gegen diese Belege liegt ein Einwand vor, über den noch nicht entschieden ist. Ihre Zellen zählen als Bereiche, die mit und ohne den Beleg gelten.",
          "An objection to these claims has not been decided on. Their cells count as ranges that hold with the claim and without it.")),
      .list(entries),
    ]
  }
}
