import Cases
import Studies
import Transfer

extension StudyReport {
  /// The advice for a target.
  var targetSection: [Document.Block] {
    guard let target = result.target else { return [] }
    return [
      .heading(level: 2, text: say("Was das für \(target.name[.de]) heißt", "What this means for \(target.name[.en])")),
      .paragraph(target.summary[language]),
      .notice(title: say("Worauf der Rat beruht (Stufe G).", "What the advice rests on (label G)."), text: labelExplanation(target)),
      .heading(level: 3, text: say("Wo die Region steht", "Where the region stands")),
      .table(gapTable(target)),
    ] + sourceWords(target) + bundles(target) + askFirst(target) + supportBlocks(target) + unservedBlocks(target) + exampleBlocks(target)
      + peerBlocks(target)
      + [.paragraph(nationalSentence)]
  }

  /// What could be changed, as `transfer recommend` says it.
  private func bundles(_ target: StudyResult.TargetResult) -> [Document.Block] {
    target.recommendation.map { RecommendationReport.section($0, language: language) } ?? []
  }

  private func labelExplanation(_ target: StudyResult.TargetResult) -> String {
    say(
      "Die Angaben beschreiben den Stand \(dates(target.asOf)). Gezeigt wird, was die untersuchten Fälle mit dem Ergebnis "
        + "\(quoted(result.outcome.name[.de])) gemeinsam haben und was davon hier fehlt oder offen ist. Ob das Fehlende den Ausschlag gäbe, "
        + (hasNegative ? "sagt eine solche Gemeinsamkeit nicht." : "lässt sich ohne Fälle, in denen das Ergebnis ausblieb, nicht sagen.")
        + " Was nur geplant ist, gilt nicht als vorhanden.",
      "The information describes the state of \(dates(target.asOf)). Shown is what the cases with the outcome \(quoted(result.outcome.name[.en])) "
        + "have in common, and what of it is absent or open here. "
        + (hasNegative
          ? "What they share does not say whether what is absent would tip the balance."
          : "Whether what is absent would tip the balance cannot be said without cases in which the outcome is absent.")
        + " What is only planned does not count as present.")
  }

  /// Whether a case without the outcome is known.
  private var hasNegative: Bool { result.outcome.counts.absent > 0 }

  private func gapTable(_ target: StudyResult.TargetResult) -> Table {
    Table(
      caption: say("Die Region und die Bedingungen", "The region and the conditions"),
      columns: [
        say("Bedingung", "Condition"), say("in der Region", "in the region"), say("in den Fällen belegt", "documented in the cases"),
        say("Wer handeln kann", "Who can act"),
      ],
      rows: target.gaps.filter { $0.isCore || !$0.claims.isEmpty }.map { row in
        [
          Table.Cell(conditionName(row.condition) + (row.isCore ? "" : say(" (weitere)", " (further)"))),
          standing(row.gap),
          Table.Cell(ofCases(row.agreement.present, row.agreement.total), .number),
          Table.Cell(agentText(row.gap)),
        ]
      },
      note: say(
        "Wer handeln kann, ist unser Urteil. Weitere Bedingungen, zu denen die Region nichts angibt, stehen "
          + "in target-gaps.csv.",
        "Who can act is our judgement. Further conditions on which nothing is known of the region are in "
          + "target-gaps.csv."))
  }

  /// What the sources say about the region, condition by condition.
  private func sourceWords(_ target: StudyResult.TargetResult) -> [Document.Block] {
    let rows = target.gaps.filter { !$0.claims.isEmpty }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(level: 3, text: say("Was die Quellen über die Region sagen", "What the sources say about the region")),
      .list(
        rows.map { row in
          conditionName(row.condition) + ": "
            + row.claims.map { "\($0.statement[language]) (\($0.locator))" }.joined(separator: " ")
        }),
    ]
  }

  private func standing(_ gap: Gap) -> Table.Cell {
    switch gap.standing {
    case .has: return Table.Cell("● " + say("vorhanden", "present"), .present)
    case .lacks: return Table.Cell("○ " + say("fehlt", "absent") + (gap.isPlanned ? say(", geplant", ", planned") : ""), .absent)
    case .partly: return Table.Cell("◐ " + say("teils", "in part"), .undecided)
    case .unknown:
      return Table.Cell(
        "? " + (gap.isPlanned ? say("nur geplant", "planned only") : say("unbekannt", "unknown")), .unknown)
    }
  }

  private func agentText(_ gap: Gap) -> String {
    let names = list(gap.agents.map(agentName))
    switch gap.actionability {
    case .fixed: return say("kaum beeinflussbar", "hardly changeable")
    case .slow: return names + say(" (über Jahre)", " (over years)")
    case .actionable, nil: return names
    }
  }

  func agentName(_ agent: Condition.Agent) -> String { language.name(agent) }

  private func askFirst(_ target: StudyResult.TargetResult) -> [Document.Block] {
    let open = target.gaps.filter { $0.isCore && ($0.gap.standing == .unknown || $0.gap.standing == .partly) }
    guard !open.isEmpty else { return [] }
    let items = open.map { row -> String in
      guard let question = result.questions[row.condition]?[language], !question.isEmpty else {
        return conditionName(row.condition)
      }
      return "\(conditionName(row.condition)): \(question)"
    }
    return [
      .heading(level: 3, text: say("Was zuerst zu klären ist", "What to find out first")),
      .list(items + target.openQuestions.map { $0[language] }),
    ]
  }

  private func supportBlocks(_ target: StudyResult.TargetResult) -> [Document.Block] {
    guard let source = target.support.first?.source else { return [] }
    let publication = publicationName(source)
    return [
      .heading(level: 3, text: say("Welche Unterstützung dazu passt", "Which support fits")),
      .paragraph(originSentence(target)),
      .table(
        Table(
          caption: say("Was \(publication) vorschlägt", "What \(publication) proposes"),
          columns: [
            say("Vorschlag", "Proposal"), say("Art", "Kind"), say("für", "for"), say("wer", "who"),
            say("setzt an bei (hier offen oder fehlend)", "acts on (open or absent here)"), say("Stufe", "Label"),
          ],
          rows: target.support.map { support in
            [
              Table.Cell("\(support.code) \(support.name[language])"),
              Table.Cell(kindName(support.kind)),
              Table.Cell(list(support.audiences.map(audienceName))),
              Table.Cell(list(support.agents.map(agentName))),
              Table.Cell(supportLinks(support), support.actsOnOpen.isEmpty ? .plain : .present),
              Table.Cell(support.actsOnOpen.isEmpty ? "–" : support.evidenceLabel?.rawValue ?? "–"),
            ]
          },
          note: say(
            "„(Urteil)“: Die Verbindung ist unser Urteil; ohne Zusatz nennt die Quelle sie selbst. Zu Kosten und Vorlauf sagt sie nichts; "
              + "beides bleibt unbekannt. Grundsätze und Grenzen sind keine Maßnahmen.",
            "“(judged)”: the link is our judgement; otherwise the source states it itself. It says nothing about cost and lead time; they "
              + "stay unknown. Principles and limits are no measures."))),
    ]
  }

  private func originSentence(_ target: StudyResult.TargetResult) -> String {
    switch target.origin {
    case .hybrid:
      say(
        "Die Quellen beschreiben eine Mischform aus beiden Entstehungslogiken. Deshalb stehen hier die "
          + "Vorschläge für beide Entstehungslogiken und für ihre Verbindung.",
        "The sources describe a hybrid of both origin logics. So the proposals for both and for their combination are shown.")
    case .notStated:
      say(
        "Die Entstehungslogik ist nicht angegeben; deshalb stehen hier alle Vorschläge.",
        "The origin logic is not stated; so all proposals are shown.")
    case .bottomUp, .topDown:
      say(
        "Die Entstehungslogik ist \(logicName(target.origin)); dafür und für die Verbindung beider Logiken gelten die Vorschläge, deren Ansatz "
          + "unten genannt ist.",
        "The origin logic is \(logicName(target.origin)); the proposals with a link below are for it or for the combination of both.")
    }
  }

  private func supportLinks(_ support: StudyResult.TargetResult.Support) -> String {
    if support.kind != .measure { return "–" }
    if !support.isForOrigin { return say("für eine andere Entstehungslogik", "for another origin logic") }
    if support.actsOnOpen.isEmpty { return say("nichts davon", "none of them") }
    return support.actsOnOpen.map { condition in
      let parts = [condition] + (result.conditions.first { $0.id == condition }?.derivedFrom ?? [])
      let isJudged = support.links.filter { parts.contains($0.condition) }.allSatisfy { $0.basis == .judged }
      return conditionName(condition) + (isJudged ? say(" (Urteil)", " (judged)") : "")
    }.joined(separator: ", ")
  }

  private func kindName(_ kind: Measure.Kind) -> String {
    switch kind {
    case .measure: say("Maßnahme", "measure")
    case .principle: say("Grundsatz", "principle")
    case .limit: say("Grenze", "limit")
    }
  }

  private func audienceName(_ audience: Measure.Audience) -> String {
    switch audience {
    case .bottomUp: "Bottom-up"
    case .topDown: "Top-down"
    case .combination: say("Verbindung beider", "combination")
    }
  }

  private func unservedBlocks(_ target: StudyResult.TargetResult) -> [Document.Block] {
    guard !target.unserved.isEmpty else { return [] }
    let byAny = target.unservedByAny
    let elsewhere = target.unserved.filter { !byAny.contains($0) }
    let name = publicationName(target.support.first?.source ?? "")
    var text = ""
    if !byAny.isEmpty {
      text += say(
        "Für \(conditionList(byAny)) nennt \(name) keine Maßnahme, die dort ansetzt. Das ist ein Befund über die Vorschläge, nicht über die "
          + "Region. Wer bei diesen Bedingungen handeln kann, steht in der ersten Tabelle dieses Abschnitts.",
        "For \(conditionList(byAny)) \(name) names no measure that acts on them. That is a finding about the proposals, not about the "
          + "region. Who can act on these conditions is in the first table of this section.")
    }
    if !elsewhere.isEmpty {
      text +=
        (text.isEmpty ? "" : " ")
        + say(
          "Für \(conditionList(elsewhere)) gibt es eine Maßnahme nur für eine andere Entstehungslogik.",
          "For \(conditionList(elsewhere)) there is a measure only for another origin logic.")
    }
    return [.notice(title: say("Ohne Maßnahme.", "Without a measure."), text: text)]
  }

  private func peerBlocks(_ target: StudyResult.TargetResult) -> [Document.Block] {
    guard !target.peers.isEmpty else { return [] }
    let near = target.peers.filter(\.mayBeNearest).map { caseName($0.caseID) }
    let sentence =
      target.isNearestDecided
      ? say(
        "Nach den verglichenen Kontextdaten ist \(near.first ?? "") der Region am ähnlichsten. Ähnlich heißt nicht, dass dort Bewährtes hier passt; es ist ein "
          + "guter Anfang für ein Gespräch (Missionspartnerschaft).",
        "By the context data compared, \(near.first ?? "") is most similar to the region. Similar does not mean that what worked there fits here; it is "
          + "a good place to start a conversation (mission partnership).")
      : say(
        "Welcher Fall der Region am ähnlichsten ist, entscheiden die Daten nicht; in Frage kommen \(list(near)). Die Spannen überschneiden sich"
          + (target.places.count > 1 ? ", denn die Region reicht über mehrere Kreise, die sich voneinander unterscheiden." : "."),
        "The data do not decide which case is most similar to the region; possible are \(list(near)). The ranges overlap"
          + (target.places.count > 1 ? ", for the region covers several districts that differ from one another." : "."))
    return [
      .heading(level: 3, text: say("Mit wem sich ein Gespräch lohnt", "Whom to talk to")),
      .paragraph(sentence),
      .table(
        Table(
          caption: say(
            "Abstand der Region zu den Fällen (0 = gleich, 1 = am verschiedensten)",
            "Distance of the region to the cases (0 = alike, 1 = most different)"),
          columns: [
            say("Fall", "Case"), say("Abstand", "Distance"), say("kann der ähnlichste sein", "may be most similar"),
            say("hat, was hier fehlt oder offen ist", "has what is absent or open here"),
          ],
          rows: target.peers.map { peer in
            [
              Table.Cell(caseName(peer.caseID)), Table.Cell(language.span(peer.distance), .number),
              Table.Cell(peer.mayBeNearest ? say("ja", "yes") : say("nein", "no")),
              Table.Cell(list(peer.hasOpenConditions.map(conditionName))),
            ]
          })),
    ]
  }

  private var nationalSentence: String {
    say(
      "Regionale Missionen ergänzen nationale Vorhaben; sie ersetzen sie nicht.",
      "Regional missions complement national ones; they do not replace them.")
  }
}
