import Cases
import Membership
import Statistics
import Studies
import Transfer

extension BriefReport {
  /// The region beside the cases.
  var regionSection: [Document.Block] {
    [
      .heading(level: 2, text: say("Die Region neben den Fällen", "The region beside the cases")),
      .paragraph(brief.target.summary[language]),
      .table(gapTable),
    ] + pictures + peerBlocks
  }

  private var gapTable: Table {
    Table(
      caption: say("Was die Fälle haben und wie es in der Region steht", "What the cases have, and how the region stands"),
      columns: [
        say("Bedingung", "Condition"), say("in der Region", "in the region"), say("in den Fällen belegt", "documented in the cases"),
        say("Wer handeln kann", "Who can act"),
      ],
      rows: brief.needs.map { need in
        [
          Table.Cell(writer.name(need) + (need.isCore ? "" : " +")), standing(need.gap),
          Table.Cell(agreement(need), .number), Table.Cell(actors(need)),
        ]
      },
      note: say(
        "+ nicht in der Liste der Studie, aber in mindestens einem Fall belegt und in keinem als fehlend. Nicht belegt heißt nicht, dass es fehlt: "
          + "„höchstens“ zählt die Fälle mit, zu denen die Quellen nichts Eindeutiges sagen. Wer handeln kann, ist unser Urteil.",
        "+ not in the study’s list, but documented in at least one case and in none as absent. Not documented does not mean absent: “at most” "
          + "includes the cases of which the sources say nothing clear. Who can act is our judgement."))
  }

  private func agreement(_ need: Brief.Need) -> String {
    let counts = need.agreement
    guard counts.total > 0 else { return say("kein Fall", "no case") }
    let most = counts.atMost > counts.present ? say(", höchstens \(counts.atMost)", ", at most \(counts.atMost)") : ""
    return writer.ofCases(counts) + most
  }

  func standing(_ gap: Gap) -> Table.Cell {
    let planned = gap.isPlanned ? say(", geplant", ", planned") : ""
    return switch gap.standing {
    case .has: Table.Cell("● " + say("vorhanden", "present"), .present)
    case .lacks: Table.Cell("○ " + say("fehlt", "absent") + planned, .absent)
    case .partly: Table.Cell("◐ " + say("zum Teil", "in part") + planned, .undecided)
    case .unknown: Table.Cell("? " + (gap.isPlanned ? say("nur geplant", "planned only") : say("unbekannt", "unknown")), .unknown)
    }
  }

  private func actors(_ need: Brief.Need) -> String {
    let names = writer.list(need.condition.actors.map { language.name($0, isShort: true) })
    return switch need.condition.actionability {
    case .fixed: say("kaum beeinflussbar", "hardly changeable")
    case .slow: names + say(" (über Jahre)", " (over years)")
    case .actionable, nil: names
    }
  }

  // MARK: Similar cases

  private var peers: [StudyResult.TargetResult.Peer] { brief.target.recommendation?.peers ?? brief.target.peers }

  func caseName(_ id: String) -> String { brief.result.cases.first { $0.id == id }?.shortName[language] ?? id }

  private var peerBlocks: [Document.Block] {
    guard !peers.isEmpty else { return [] }
    let near = peers.filter(\.mayBeNearest).map { caseName($0.caseID) }
    let open = Set(brief.open.map(\.condition.id))
    let table = Table(
      caption: say("Die Fälle und ihr Abstand zur Region", "The cases and their distance from the region"),
      columns: [
        say("Fall", "Case"), say("belegt von dem, was hier fehlt oder offen ist", "documented of what is absent or open here"),
        say("Abstand der Umfelder", "Distance of contexts"),
      ],
      rows: peers.map { peer in
        let count = Set(peer.hasOpenConditions).intersection(open).count
        return [
          Table.Cell(caseName(peer.caseID)), Table.Cell(say("\(count) von \(open.count)", "\(count) of \(open.count)"), .number),
          Table.Cell(language.span(peer.distance), .number),
        ]
      },
      note: say(
        "Abstand: 0 = gleich, 1 = am verschiedensten; eine Spanne, wo ein Gebiet mehrere Kreise umfasst oder etwas unbekannt ist.",
        "Distance: 0 = alike, 1 = most different; a range where an area covers several districts or something is unknown."))
    return [.paragraph(peerSentence(near)), .table(table)]
  }

  private func peerSentence(_ near: [String]) -> String {
    let talk = say(
      " Ähnlich heißt nicht, dass dort Bewährtes hier passt; es ist ein Anfang für ein Gespräch.",
      " Similar does not mean that what worked there fits here; it is a place to start a conversation.")
    if near.count == 1, let only = near.first {
      return say(
        "Nach Umfeld und Struktur ist \(only) der Region am ähnlichsten.", "By context and structure \(only) is most similar to the region."
      )
        + talk
    }
    return say(
      "Welcher Fall der Region am ähnlichsten ist, entscheiden die Daten nicht; in Frage kommen \(writer.list(near)).",
      "The data do not decide which case is most similar to the region; possible are \(writer.list(near)).") + talk
  }

  /// Counts with their intervals, for those who want to recount.
  var agreementSection: [Document.Block] {
    let rows = brief.result.conditions.compactMap { condition -> [Table.Cell]? in
      guard let row = brief.result.agreement.first(where: { $0.condition == condition.id }) else { return nil }
      let own = row.withoutFindings
      let intervals = own.intervals.atLeast
      return [
        Table.Cell(condition.name[language]), Table.Cell(writer.ofCases(own.counts), .number), Table.Cell("\(own.absent)", .number),
        Table.Cell("\(own.undecided) / \(own.unknown)", .number), Table.Cell("\(own.counts.atMost)", .number),
        Table.Cell(own.present == 0 ? "–" : language.percent(intervals.lowerOneSided95), .number),
        Table.Cell("\(language.percent(intervals.jeffreys.lower)) – \(language.percent(intervals.jeffreys.upper))", .number),
      ]
    }
    return [
      .heading(level: 2, text: say("Zählungen", "Counts")),
      .table(
        Table(
          caption: say("Bedingungen über alle Fälle der Studie", "Conditions over all cases of the study"),
          columns: [
            say("Bedingung", "Condition"), say("belegt", "documented"), say("fehlt", "absent"),
            say("teils / unbekannt", "in part / unknown"),
            say("höchstens", "at most"), say("mindestens (95\u{A0}%)", "at least (95\u{A0}%)"), "Jeffreys (95\u{A0}%)",
          ], rows: rows,
          note: say(
            "Ohne die Schlussfolgerungen des Vergleichs selbst. „Mindestens“: einseitige exakte Schranke nach Clopper und Pearson; wie das Intervall nach "
              + "Jeffreys so gerechnet, als wären die Fälle zufällig gezogen und keine offene Zelle vorhanden. Sie wurden ausgesucht.",
            "Without the comparison’s own conclusions. “At least”: one-sided exact Clopper–Pearson bound; like the Jeffreys interval computed as if the "
              + "cases were a random draw and no open cell present. They were chosen."))),
    ]
  }
}
