public import Cases
public import Studies
import Transfer

/// A plan for a region, as a document.
public struct RoadmapReport: Sendable {
  let result: RoadmapResult
  let words: TransferWords
  private var language: Language { words.language }
  private var roadmap: Roadmap { result.roadmap }

  /// The document.
  public static func document(_ result: RoadmapResult, language: Language) -> Document {
    let report = RoadmapReport(result: result, words: TransferWords(language: language, terms: result.terms))
    let words = report.words
    return Document(
      language: language, title: words.say("Fahrplan: \(result.name[.de])", "Roadmap: \(result.name[.en])"),
      subtitle: words.say("Stand der Region: \(result.asOf)", "State of the region: \(result.asOf)"), facts: report.facts,
      blocks: Document.numbered(
        [report.notice, .heading(level: 2, text: words.say("Wer wann was tut", "Who does what when"))]
          + [.table(report.table), .list(report.explanations)]
          + [.heading(level: 2, text: words.say("Was damit abgedeckt ist", "What is covered by it")), .table(report.coverage)]
          + report.remarks + [.paragraph(words.nationalSentence)], in: language),
      footer: words.footer(result.version, result.inputSHA256))
  }

  /// The roadmap as a page of its own: with the funder line and the imprint of a house.
  ///
  /// - Parameters:
  ///   - result: The plan.
  ///   - language: The language.
  ///   - style: The funder line and the imprint.
  /// - Returns: The document.
  public static func page(_ result: RoadmapResult, language: Language, style: HouseStyle = HouseStyle()) -> Document {
    var page = document(result, language: language)
    let closing = BriefClosing(language: language, style: style, sources: [:])
    page.facts += style.funderLine.map { [$0[language]] } ?? []
    page.blocks += closing.imprint(day: day(of: result), data: nil, version: result.version)
    return page
  }

  /// The day that the page bears: that of the output, otherwise that of the region's answers.
  ///
  /// - Parameter result: The plan.
  /// - Returns: The day as files write it.
  public static func day(of result: RoadmapResult) -> String { result.parameters.releaseDay ?? result.asOf }

  private var notice: Document.Block {
    let choice: String
    if !result.parameters.chosen.isEmpty {
      choice = words.say("Die Maßnahmen sind vorgegeben.", "The measures were given.")
    } else if let count = result.alternatives, count > 1 {
      choice = words.say(
        "Gezeigt ist eine von \(language.grouped(count)) gleich kleinen Auswahlen, die alles abdecken, was sich abdecken lässt; --choose nimmt andere.",
        "Shown is one of \(language.grouped(count)) equally small choices that cover all that can be covered; --choose takes others.")
    } else {
      choice = words.say(
        "Gezeigt ist die kleinste Auswahl, die alles abdeckt, was sich abdecken lässt.",
        "Shown is the smallest choice that covers all that can be covered.")
    }
    return .notice(
      title: words.say("Ein Vorschlag für die Reihenfolge (Stufe G).", "A proposal for the order (label G)."),
      text: choice
        + words.say(
          " Die Reihenfolge folgt nur dem, was Quellen oder unser Urteil als vorher nötig nennen. Dauern sind Urteile mit Gründen oder unbekannt.",
          " The order follows only what sources or our judgement name as needed before. Durations are judgements with reasons, or unknown.")
    )
  }

  private var facts: [String] {
    let bundle = result.parameters.bundle.map { conditions in
      words.say(
        "Bündel: \(words.conditions(conditions))", "Bundle: \(words.conditions(conditions))")
    }
    guard !result.parameters.agents.isEmpty else { return [bundle].compactMap { $0 } }
    let names = words.list(result.parameters.agents.map(words.agent))
    return [bundle].compactMap { $0 } + [
      words.say(
        "Nur Maßnahmen, die eine dieser Stellen ergreifen kann: \(names)", "Only measures that one of these bodies can take: \(names)")
    ]
  }

  func label(_ quarter: Int) -> String {
    result.parameters.start?.later(by: quarter).description ?? words.say("\(quarter + 1). Quartal", "quarter \(quarter + 1)")
  }

  private var table: Table {
    Table(
      caption: words.say("Stelle und Quartal", "Body and quarter"),
      columns: [words.say("Wer", "Who")] + (0..<roadmap.quarters).map(label),
      rows: roadmap.byAgent.map { agent, steps in
        [Table.Cell(words.atStart(words.agent(agent)))]
          + (0..<roadmap.quarters).map { quarter in
            let marks = steps.compactMap { step in
              step.state(in: quarter).map { words.code(step.measure) + ($0 == .possibly ? "?" : "") }
            }
            return Table.Cell(marks.isEmpty ? "" : marks.joined(separator: ", "))
          }
      },
      note: words.say(
        "Mit Fragezeichen: nur je nach Dauer. Eine Maßnahme steht bei jeder Stelle, die sie ergreifen kann; wer es tut, ist abzusprechen.",
        "With a question mark: only depending on durations. A measure stands with every body that can take it; who does is to be agreed."))
  }

  private var explanations: [String] {
    roadmap.steps.map { step in
      var parts = [words.measure(step.measure) + ": " + time(step)]
      if !step.phases.isEmpty {
        parts.append(words.say("Phase: ", "phase: ") + words.list(step.phases.map(words.phase)))
      }
      if !step.after.isEmpty { parts.append(words.say("nach ", "after ") + words.list(step.after.map(words.code))) }
      if !step.missing.isEmpty {
        parts.append(
          words.say("laut Katalog nach ", "after, by the catalogue, ") + words.list(step.missing.map(words.code))
            + words.say(" (nicht im Plan)", " (not in the plan)"))
      }
      return parts.joined(separator: "; ")
    }
  }

  private func time(_ step: Roadmap.Step) -> String {
    let begin =
      step.beginsAtLatest == step.begins
      ? words.say("beginnt \(at(step.begins))", "begins \(at(step.begins))")
      : words.say("beginnt frühestens \(at(step.begins))", "begins \(at(step.begins)) at the earliest")
        + (step.beginsAtLatest.map { words.say(", spätestens \(at($0))", ", \(at($0)) at the latest") } ?? "")
    let end =
      step.inPlaceAtLatest.map { latest in
        latest == step.inPlace
          ? words.say("steht \(at(latest))", "is in place \(at(latest))")
          : words.say(
            "steht frühestens \(at(step.inPlace)), spätestens \(at(latest))",
            "is in place \(at(step.inPlace)) at the earliest, \(at(latest)) at the latest")
      } ?? words.say("wann sie steht, ist unbekannt", "when it is in place is unknown")
    return "\(begin); \(end)"
  }

  /// A quarter as a sentence names it.
  private func at(_ quarter: Int) -> String {
    result.parameters.start.map { start in
      let date = start.later(by: quarter)
      return words.say("im \(date.number). Quartal \(date.year)", "in \(date)")
    }
      ?? words.say("im \(quarter + 1). Quartal", "in quarter \(quarter + 1)")
  }

  private var coverage: Table {
    Table(
      caption: words.say("Bedingung für Bedingung", "Condition by condition"),
      columns: [words.say("Bedingung, die fehlt oder offen ist", "Condition absent or open"), words.say("im Fahrplan", "in the roadmap")],
      rows: result.coverage.map { row in
        [
          Table.Cell(words.condition(row.condition)),
          row.measures.isEmpty
            ? Table.Cell(
              row.isServable
                ? words.say("○ nichts, obwohl es eine Maßnahme gäbe", "○ nothing, though there is a measure")
                : words.say("○ nichts; der Katalog hat dafür keine Maßnahme", "○ nothing; the catalogue has no measure for it"), .absent)
            : Table.Cell(row.measures.map(words.measure).joined(separator: "; "), .present),
        ]
      })
  }

  private var remarks: [Document.Block] {
    let cost =
      result.cost.upper == nil
      ? words.say(
        "Kosten: \(result.cost.lower > 0 ? words.cost(result.cost) : "unbekannt"). Bei mindestens einer Maßnahme nennt keine Quelle die Kosten.",
        "Cost: \(result.cost.lower > 0 ? words.cost(result.cost) : "unknown"). For at least one measure no source names the cost.")
      : words.say("Kosten: \(words.cost(result.cost)).", "Cost: \(words.cost(result.cost)).")
    return [.paragraph(cost)]
  }
}
