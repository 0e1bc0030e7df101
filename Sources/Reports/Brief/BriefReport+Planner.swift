import Cases
import Membership
import Studies
import Transfer

extension BriefReport {
  /// One sheet per condition that is absent or open: claim, evidence, likely objection, answer.
  var argumentSection: [Document.Block] {
    let needs = sheets
    guard !needs.isEmpty else { return [] }
    return [.heading(level: 2, text: say("Argumente, Bedingung für Bedingung", "Arguments, condition by condition"))] + needs.flatMap(sheet)
  }

  /// What is absent or open, and documented in some case.
  private var sheets: [Brief.Need] { brief.open.filter { $0.agreement.present > 0 } }

  private func sheet(_ need: Brief.Need) -> [Document.Block] {
    [
      .heading(level: 3, text: writer.name(need)), .item(name: say("Aussage.", "Claim."), text: claim(need)),
      .item(name: say("Beleg.", "Evidence."), text: say("Je Fall eine Angabe:", "Per case one statement:")), .list(evidence(need)),
      .item(name: say("Naheliegender Einwand.", "Likely objection."), text: writer.quoted(objection(need).question)),
      .item(name: say("Antwort.", "Answer."), text: objection(need).answer),
      .item(name: say("Möglich vor Ort.", "Possible in the place."), text: measures(need)),
    ]
  }

  private func claim(_ need: Brief.Need) -> String {
    let name = writer.quoted(writer.name(need))
    let state =
      switch need.gap.standing {
      case .lacks: say("in der Region fehlt sie nach den Quellen", "in the region it is absent according to the sources")
      case .partly: say("in der Region ist sie zum Teil da", "in the region it is there in part")
      case .unknown, .has:
        need.gap.isPlanned
          ? say("in der Region ist sie nur geplant", "in the region it is only planned")
          : say("ob sie in der Region da ist, ist unbekannt", "whether it is there in the region is unknown")
      }
    return say(
      "Die Bedingung \(name) ist in \(writer.ofCases(need.agreement)) Fällen mit dem Ergebnis \(writer.outcome) belegt; \(state) "
        + "(Stand \(writer.date(brief.target.asOf))).",
      "The condition \(name) is documented in \(writer.ofCases(need.agreement)) cases with the outcome \(writer.outcome); \(state) "
        + "(as of \(writer.date(brief.target.asOf))).")
  }

  // MARK: Evidence

  /// The claims that the sheets cite: per case the one that speaks most plainly.
  var citedClaims: [StudyResult.ClaimSummary] { writer.audience == .planner ? sheets.flatMap(claims) : [] }

  private func claims(_ need: Brief.Need) -> [StudyResult.ClaimSummary] {
    let holders = brief.result.matrix.filter { $0.condition == need.condition.id && $0.withoutFindings.presence == .present }.map(\.caseID)
    return brief.result.cases.filter { holders.contains($0.id) }.compactMap { item in
      brief.result.claims.filter {
        $0.caseID == item.id && $0.condition == need.condition.id && $0.says == .present && $0.basis != .finding
      }.min { rank($0) < rank($1) }
    }
  }

  private func rank(_ claim: StudyResult.ClaimSummary) -> (Int, Int, String) {
    let confidence = Claim.Confidence.allCases.firstIndex(of: claim.confidence) ?? 0
    return (claim.isSelfReport ? 1 : 0, confidence, claim.id)
  }

  private func evidence(_ need: Brief.Need) -> [String] {
    claims(need).map { claim in
      let own = claim.isSelfReport ? say("; Selbstauskunft", "; self-report") : ""
      return "\(caseName(claim.caseID)): \(claim.statement[language]) (\(writer.publication(claim.source)), \(claim.locator)\(own))"
    }
  }

  // MARK: Objections

  private func objection(_ need: Brief.Need) -> (question: String, answer: String) {
    let question = need.condition.question?[language] ?? ""
    let ask = question.isEmpty ? "" : say(" Zu klären ist: \(question)", " To be found out: \(question)")
    switch need.gap.standing {
    case .lacks:
      let said =
        need.claims.first { $0.says == .absent }.map { " \($0.statement[language]) (\(writer.publication($0.source)), \($0.locator))" }
        ?? ""
      return (
        say("Das gibt es bei uns doch.", "We have that here."),
        say("Die Quellen sagen anderes:", "The sources say otherwise:")
          + (said.isEmpty ? say(" Sie nennen es fehlend.", " They call it absent.") : said)
          + say(
            " Hat sich das geändert, gehört es in die Beschreibung der Region.",
            " If that has changed, it belongs into the description of the region.")
      )
    case .partly:
      return (
        say("Das haben wir doch schon.", "We have that already."),
        say("Zum Teil: ", "In part: ") + need.claims.map { $0.statement[language] }.joined(separator: " ") + ask
      )
    case .unknown, .has:
      guard need.gap.isPlanned else {
        return (
          say("Woher wollen Sie wissen, dass uns das fehlt?", "How do you know that we lack it?"),
          say("Das behauptet niemand; es ist unbekannt.", "Nobody says so; it is unknown.") + ask
        )
      }
      return (
        say("Das ist doch längst vorgesehen.", "That is planned already."),
        say("Vorgesehen ist noch nicht vorhanden: ", "Planned is not yet there: ")
          + (need.claims.first { $0.says == .planned }?.statement[language] ?? "") + ask
      )
    }
  }

  private func measures(_ need: Brief.Need) -> String {
    let options = brief.options.filter { $0.links.contains { $0.condition == need.condition.id } }
    guard !options.isEmpty else {
      return say(
        "Der Katalog nennt keine Maßnahme, die vor Ort ergriffen werden kann.",
        "The catalogue names no measure that can be taken in the place.")
    }
    return options.map { option in
      let judged = option.judged.contains { $0.condition == need.condition.id } ? "*" : ""
      return "\(option.measure.code) \(option.measure.name[language])\(judged) (\(say("Vorlauf", "lead time")): \(time(option.measure)); "
        + "\(say("Kosten", "cost")): \(cost(option.measure)))"
    }.joined(separator: "; ") + "."
  }

  /// Objections against the whole, and what can honestly be said to them.
  var objectionSection: [Document.Block] {
    let n = brief.result.cases.count
    let without = brief.result.outcome.counts.absent == 0
    let known = brief.options.count { $0.measure.cost.isKnown }
    let near = brief.target.peers.filter(\.mayBeNearest).map { caseName($0.caseID) }
    let few = say(
      "Das stimmt. Die \(n) Fälle zeigen, was sie gemeinsam haben\(without ? ", nicht, was den Unterschied macht" : ""). Sie taugen als Anlass zu prüfen, nicht als "
        + "Nachweis.",
      "True. The \(n) cases show what they have in common\(without ? ", not what makes the difference" : ""). They are a reason to look, not evidence that it works."
    )
    let other =
      near.isEmpty
      ? say(
        "Dazu liegen keine Vergleichsdaten vor; das Gespräch mit einem der Fälle kann es zeigen.",
        "There are no data to compare; a talk with one of the cases can show it.")
      : say(
        "Das kann sein. Nach den verglichenen Merkmalen am ähnlichsten \(near.count == 1 ? "ist" : "sein können") \(writer.list(near)); ein Gespräch dort zeigt, was passt.",
        "That may be. By what was compared \(writer.list(near)) \(near.count == 1 ? "is" : "may be") most similar; a talk there shows what fits."
      )
    let cost = say(
      "Bei \(known) von \(brief.options.count) Maßnahmen sind Kosten bekannt; unbekannt heißt nicht null. Eigene Zahlen lassen sich eintragen.",
      "For \(known) of \(brief.options.count) measures the cost is known; unknown does not mean zero. Figures of one’s own can be entered.")
    return [
      .heading(level: 2, text: say("Einwände gegen das Ganze", "Objections against the whole")),
      .item(name: say("„Das sind doch nur \(n) ausgesuchte Fälle.“", "“These are just \(n) chosen cases.”"), text: few),
      .item(name: say("„Bei uns ist alles anders.“", "“Everything is different here.”"), text: other),
      .item(name: say("„Und wer soll das bezahlen?“", "“And who is to pay for it?”"), text: cost),
    ] + (brief.options.contains { !$0.judged.isEmpty } ? [.paragraph(starNote)] : [])
  }

  private var starNote: String {
    say(
      "* Dass die Maßnahme dort ansetzt, ist unser Urteil; ohne Stern sagt es die Quelle.",
      "* That the measure acts on it is our judgement; without an asterisk the source says so.")
  }
}
