import Cases
import Studies
import Transfer

extension BriefReport {
  /// What would be needed together, and what is in the way.
  var bundleSection: [Document.Block] {
    guard !brief.open.isEmpty else { return [] }
    let heading = Document.Block.heading(
      level: 2, text: say("Bündel: was zusammengehört und was im Weg steht", "Bundles: what belongs together, and what is in the way"))
    guard let advice = brief.target.recommendation else {
      return [
        heading,
        .paragraph(
          say(
            "Die Fälle mit diesem Ergebnis haben nichts gemeinsam, das belegt wäre; ein Bündel lässt sich daraus nicht bilden.",
            "The cases with this outcome share nothing that is documented; no bundle can be made from that.")),
      ]
    }
    let report = RecommendationReport(advice, language: language, level: 3)
    // That the region is a hybrid is said with the options.
    let notes = report.notes(except: [.hybrid, .originNotStated]).joined(separator: " ")
    return [heading] + report.readingLists + report.blockedBlocks + [
      .paragraph([notes, wayText(advice)].filter { !$0.isEmpty }.joined(separator: " "))
    ]
  }

  /// What nobody can change, and what no measure acts on.
  private func wayText(_ advice: Recommendation) -> String {
    let fixed = brief.open.filter { $0.condition.actionability == .fixed }
    let slow = brief.open.filter { $0.condition.actionability == .slow }
    let first =
      fixed.isEmpty
      ? say(
        "Keine der Bedingungen, die hier fehlen oder offen sind, gilt nach unserem Urteil als unveränderlich.",
        "None of the conditions that are absent or open here is unchangeable by our judgement.")
      : say(
        "Nach unserem Urteil kaum zu ändern: \(writer.names(fixed)).", "By our judgement hardly to be changed: \(writer.names(fixed)).")
    let second =
      slow.isEmpty
      ? "" : say(" Nur über Jahre zu ändern: \(writer.names(slow)).", " To be changed only over years: \(writer.names(slow)).")
    return first + second
  }

  /// Who does what when.
  var roadmapSection: [Document.Block] {
    let heading = Document.Block.heading(level: 2, text: say("Ein möglicher Fahrplan", "A possible roadmap"))
    guard let roadmap = brief.roadmap else {
      guard !brief.open.isEmpty else { return [] }
      return [
        heading,
        .paragraph(
          say(
            "Ein Fahrplan lässt sich nicht aufstellen: Zu den Bedingungen der Studie, die hier offen sind, nennt der Katalog keine passende Maßnahme.",
            "No roadmap can be drawn up: for the study’s conditions that are open here the catalogue names no fitting measure.")),
      ]
    }
    let others = (roadmap.alternatives ?? 1) - 1
    let choice =
      others > 0
      ? say(
        " Er ist eine von \(language.grouped(others + 1)) gleich kleinen Auswahlen.",
        " It is one of \(language.grouped(others + 1)) equally small choices.")
      : ""
    return [
      heading,
      .paragraph(
        say(
          "Der kleinste Plan, der bei allen offenen oder fehlenden Bedingungen der Studie ansetzt, für die es eine passende Maßnahme gibt.",
          "The smallest plan that acts on all of the study’s conditions that are open or absent and for which there is a fitting measure.")
          + choice
          + say(
            " Kosten zusammen: \(amounts.cost(roadmap.cost)). Dauern sind Urteile mit Gründen oder unbekannt.",
            " Cost in all: \(amounts.cost(roadmap.cost)). Durations are judgements with reasons, or unknown.")),
      .table(stepTable(roadmap)),
    ]
  }

  private func stepTable(_ result: RoadmapResult) -> Table {
    let report = RoadmapReport(result: result, words: amounts)
    return Table(
      caption: say("Wer wann was tut", "Who does what when"),
      columns: [
        say("Maßnahme", "Measure"), say("wer es tun kann", "who can do it"), say("Beginn", "Begins"), say("steht", "in place"),
        say("zuvor", "before it"),
      ],
      rows: result.roadmap.steps.map { step in
        let name = brief.terms.measures[step.measure].map { "\($0.code) \($0.name[language])" } ?? step.measure
        return [
          Table.Cell(name), Table.Cell(writer.list(step.agents.map { language.name($0, isShort: true) })),
          Table.Cell(span(step.begins, step.beginsAtLatest, report)), Table.Cell(span(step.inPlace, step.inPlaceAtLatest, report)),
          Table.Cell(step.after.isEmpty ? "–" : step.after.map(amounts.code).joined(separator: ", ")),
        ]
      })
  }

  private func span(_ first: Int, _ last: Int?, _ report: RoadmapReport) -> String {
    guard let last else { return say("unbekannt", "unknown") }
    return first == last
      ? report.label(first) : say("\(report.label(first)) bis \(report.label(last))", "\(report.label(first)) to \(report.label(last))")
  }
}
