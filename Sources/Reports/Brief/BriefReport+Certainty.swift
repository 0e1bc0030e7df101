import Cases
import Membership
import Studies
import Transfer

extension BriefReport {
  private var words: CertaintyWords { CertaintyWords(language: language) }

  /// How certain the statement is, with reasons; and cost, strength and transferability apart from it.
  var certaintySection: [Document.Block] {
    [.heading(level: 2, text: say("Wie sicher das ist", "How certain this is"))] + statement
      + [.table(aspectTable)] + [.table(questionTable)]
  }

  private var statement: [Document.Block] {
    let certainty = brief.certainty
    guard certainty.level != nil else {
      return [
        .paragraph(
          say(
            "Keine Bedingung ist in allen Fällen belegt. Deshalb gibt es keine Aussage, deren Verlässlichkeit zu beurteilen wäre.",
            "No condition is documented in all cases. So there is no statement whose certainty could be assessed."))
      ]
    }
    let names = writer.list(certainty.shared.map { writer.quoted(writer.condition($0)) })
    return [
      .paragraph(
        say(
          "Beurteilt wird die Aussage: Die Fälle mit dem Ergebnis \(writer.outcome) haben \(names) gemeinsam, und das ist für die Region von Belang.",
          "Assessed is the statement: the cases with the outcome \(writer.outcome) share \(names), and that bears on the region.")),
      .item(name: say("Verlässlichkeit:", "Certainty:"), text: words.text(certainty.level) + "."),
    ]
  }

  private var aspectTable: Table {
    Table(
      caption: say("Verlässlichkeit nach vier Gesichtspunkten", "Certainty by four aspects"),
      columns: [say("Gesichtspunkt", "Aspect"), say("Bedenken", "Concern"), say("Gründe", "Reasons")],
      rows: brief.certainty.assessments.map { assessment in
        [
          Table.Cell(words.name(assessment.aspect)), Table.Cell(words.text(assessment.concern)),
          Table.Cell(
            assessment.reasons.isEmpty
              ? say("Kein Grund gefunden.", "No reason found.") : assessment.reasons.map { words.text($0.reason) }.joined(separator: " ")),
        ]
      },
      note: say(
        "Nach dem Muster von GRADE-CERQual aus den Daten berechnet: Beginn bei „hoch“; jedes mittlere Bedenken senkt um eine Stufe, jedes schwere um zwei; leichte "
          + "werden nur genannt.",
        "Computed from the data in the shape of GRADE-CERQual: starting from “high”, each moderate concern lowers by one level, each serious one by two; minor ones "
          + "are only named."))
  }

  /// Three questions with an answer of their own each; none is folded into another.
  private var questionTable: Table {
    let known = brief.options.count { $0.measure.cost.isKnown }
    let count = brief.options.count
    let peers = brief.target.peers
    let absent = brief.result.outcome.counts.absent
    let nearest = peers.map(\.distance.min).min()
    let farthest = peers.filter(\.mayBeNearest).map(\.distance.max).min()
    let distance = nearest.flatMap { low in
      farthest.map { high in
        say(
          "Abstand \(language.decimal(low)) bis \(language.decimal(high))", "distance \(language.decimal(low)) to \(language.decimal(high))"
        )
      }
    }
    return Table(
      caption: say("Drei Fragen für sich", "Three questions, each by itself"),
      columns: [say("Frage", "Question"), say("Antwort", "Answer"), say("Worauf sie beruht", "What it rests on")],
      rows: [
        [
          Table.Cell(say("Kosten: Was kostet es?", "Cost: what does it cost?")),
          Table.Cell(
            count == 0
              ? say("– keine Aussage möglich", "– no statement possible")
              : known == 0
                ? say("? unbekannt", "? unknown")
                : known == count ? say("● bekannt", "● known") : say("◐ zum Teil bekannt", "◐ known in part")),
          Table.Cell(say("Kosten genannt bei \(known) von \(count) Maßnahmen.", "Cost named for \(known) of \(count) measures.")),
        ],
        [
          Table.Cell(say("Stärke: Wie viel ändert sich?", "Strength: how much changes?")),
          Table.Cell(say("– keine Aussage möglich", "– no statement possible")),
          Table.Cell(
            say(
              "\(absent == 0 ? "Kein Fall" : absent == 1 ? "1 Fall" : "\(absent) Fälle") ohne das Ergebnis untersucht; zu keiner Maßnahme ist erhoben, wie viel sie "
                + "ändert.",
              "\(absent == 0 ? "No case" : absent == 1 ? "1 case" : "\(absent) cases") without the outcome studied; of no measure it was surveyed how much it changes."
            )),
        ],
        [
          Table.Cell(say("Übertragbarkeit: Passt es hierher?", "Transferability: does it fit here?")),
          Table.Cell(
            peers.isEmpty
              ? say("– keine Aussage möglich", "– no statement possible")
              : brief.target.isNearestDecided ? say("◐ teils einzuschätzen", "◐ can be judged in part") : say("? offen", "? open")),
          Table.Cell(
            peers.isEmpty
              ? say("Keine Vergleichsdaten zum Umfeld.", "No data to compare contexts.")
              : say(
                "Ähnlichster Fall: \(distance ?? ""). Ob etwas passt, zeigt erst das Gespräch vor Ort.",
                "Most similar case: \(distance ?? ""). Whether anything fits only a talk in the place shows.")
          ),
        ],
      ])
  }

  /// The design checks, for those who want to know what a reviewer would ask.
  var checkSection: [Document.Block] {
    [.heading(level: 2, text: say("Prüfung des Studiendesigns", "Design checks"))]
      + CheckTable.blocks(brief.result.checks, language: language)
  }
}
