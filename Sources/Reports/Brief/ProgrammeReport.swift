public import Cases
import Membership
public import Studies
import Transfer

/// A note on many regions for those who set up a programme: occasion, state, assessment, proposal (in German a “Vermerk”).
public struct ProgrammeReport: Sendable {
  let brief: ProgrammeBrief
  let language: Language
  let style: HouseStyle

  /// The document.
  ///
  /// - Parameters:
  ///   - brief: What the note says.
  ///   - language: The language.
  ///   - style: The funder line and the imprint.
  /// - Returns: The document.
  public static func document(_ brief: ProgrammeBrief, language: Language, style: HouseStyle = HouseStyle()) -> Document {
    let report = ProgrammeReport(brief: brief, language: language, style: style)
    return Document(
      language: language, title: report.title,
      subtitle: report.say("Vermerk: Anlass, Sachstand, Bewertung, Vorschlag", "Note: occasion, state, assessment, proposal"),
      facts: report.facts,
      blocks: Document.numbered(
        report.occasion + report.state + report.parameterSection + report.assessment + report.proposal + report.closing, in: language),
      footer: report.say(
        "Erstellt mit Gelingen \(brief.result.version). Fingerabdruck der Eingabe (SHA-256): \(brief.result.inputSHA256).",
        "Made with Gelingen \(brief.result.version). Fingerprint of the input (SHA-256): \(brief.result.inputSHA256)."))
  }

  func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  var words: TransferWords { TransferWords(language: language, terms: brief.terms) }

  var closingWords: BriefClosing { BriefClosing(language: language, style: style, sources: brief.sources) }

  var count: Int { brief.regions.count }

  private var cells: (unknown: Int, all: Int) {
    (brief.needs.reduce(0) { $0 + $1.unknown.count }, brief.needs.count * count)
  }

  /// The finding.
  private var title: String {
    say(
      "\(count) Regionen und Vorhaben: \(cells.unknown) von \(cells.all) Angaben zu ihrem Stand sind unbekannt",
      "\(count) regions and projects: of \(cells.all) entries on their state \(cells.unknown) are unknown")
  }

  private var facts: [String] {
    [
      EventDate(brief.day).map(language.text) ?? brief.day, say("\(count) Regionen und Vorhaben", "\(count) regions and projects"),
      say("\(brief.result.cases.count) untersuchte Fälle", "\(brief.result.cases.count) cases studied"),
    ] + (style.funderLine.map { [$0[language]] } ?? [])
  }

  private var occasion: [Document.Block] {
    let names = brief.regions.map { $0.name[language] }
    let agents = words.alternatives(brief.question.agents.map { language.name($0) })
    return [
      .heading(level: 2, text: say("1. Anlass", "1. Occasion")),
      .paragraph(
        say(
          "\(brief.result.study.question[.de]) Dieser Vermerk hält \(count) Regionen und Vorhaben daneben und zeigt, wo Maßnahmen von \(agents) ansetzen können.",
          "\(brief.result.study.question[.en]) This note holds \(count) regions and projects against it and shows where measures of \(agents) can begin."
        )),
      .notice(
        title: say("Worauf das beruht (Stufe G).", "What it rests on (label G)."),
        text: say(
          "Auf dem, was \(brief.result.cases.count) ausgewählte Fälle mit dem Ergebnis \(words.quoted(brief.result.outcome.name[.de])) gemeinsam haben. "
            + (brief.result.outcome.counts.absent == 0
              ? "Fälle, in denen es ausblieb, wurden nicht untersucht; ob das Gemeinsame den Unterschied macht, lässt sich nicht sagen."
              : "Ob das Gemeinsame genügt, sagt eine Gemeinsamkeit nicht."),
          "On what \(brief.result.cases.count) chosen cases with the outcome \(words.quoted(brief.result.outcome.name[.en])) have in common. "
            + (brief.result.outcome.counts.absent == 0
              ? "Cases without it were not studied; whether what they share makes the difference cannot be said."
              : "What they share does not say whether it is enough."))),
      .item(name: say("Regionen und Vorhaben:", "Regions and projects:"), text: names.joined(separator: "; ") + "."),
    ]
  }

  // MARK: State

  private var state: [Document.Block] {
    [
      .heading(level: 2, text: say("2. Sachstand", "2. State")),
      .table(
        Table(
          caption: say("Bedarf: Bedingungen über \(count) Regionen und Vorhaben", "Need: conditions over \(count) regions and projects"),
          columns: [
            say("Bedingung", "Condition"), say("fehlt oder nur zum Teil", "absent or in part"), say("unbekannt", "unknown"),
            say("vorhanden", "present"), say("in den Fällen belegt", "documented in the cases"),
          ],
          rows: brief.needs.map { need in
            let present = count - need.lacking.count - need.unknown.count
            return [
              Table.Cell(words.condition(need.condition.id) + (need.isCore ? "" : " +")), number(need.lacking.count),
              number(need.unknown.count),
              number(present), Table.Cell(agreement(need), .number),
            ]
          },
          note: say(
            "+ nicht in der Liste der Studie. Was keine Quelle sagt, ist unbekannt; das heißt nicht, dass es fehlt. Was nur geplant ist, gilt nicht als vorhanden.",
            "+ not in the study’s list. What no source says is unknown; that does not mean that it is absent. What is only planned does not count as present."
          ))),
      .paragraph(
        say(
          "Von \(cells.all) Angaben (\(brief.needs.count) Bedingungen in \(count) Regionen und Vorhaben) sind \(cells.unknown) unbekannt. Das ist der erste Befund: Vor "
            + "jeder Maßnahme steht die Auskunft der Beteiligten.",
          "Of \(cells.all) entries (\(brief.needs.count) conditions in \(count) regions and projects) \(cells.unknown) are unknown. That is the first finding: before any "
            + "measure comes information from those involved.")),
    ]
  }

  private func number(_ value: Int) -> Table.Cell { Table.Cell(say("\(value) von \(count)", "\(value) of \(count)"), .number) }

  private func agreement(_ need: ProgrammeBrief.Need) -> String {
    let counts = need.agreement
    let absent = counts.absent > 0 ? say(", fehlt in \(counts.absent)", ", absent in \(counts.absent)") : ""
    return say("\(counts.present) von \(counts.total)", "\(counts.present) of \(counts.total)") + absent
  }

  // MARK: What a funder sets

  private var parameterSection: [Document.Block] {
    guard !brief.parameters.isEmpty else { return [] }
    return [
      .heading(
        level: 3,
        text: say("Was ein Programm festlegt und was die Fälle dazu zeigen", "What a programme sets, and what the cases show of it")),
      .paragraph(
        say(
          "Bei diesen Bedingungen kann ein Fördergeber nach unserem Urteil selbst handeln, etwa bei Laufzeit, Begleitung und Zugang. Je Fall steht eine Angabe, und wo Quellen beides sagen, auch eine dagegen; sie "
            + "zeigt, was dort war, nicht, dass es anderswo ebenso ginge.",
          "On these conditions a funder can act by our judgement, for instance on term, accompaniment and access. Per case there is one statement, and one against it where sources say both; it shows what was there, "
            + "not that it would go the same way elsewhere.")),
    ] + brief.parameters.flatMap(parameter)
  }

  private func parameter(_ need: ProgrammeBrief.Need) -> [Document.Block] {
    let codes = brief.options.filter { brief.acts($0, on: need) && $0.measure.keyFunction != nil }.map(\.measure.code)
    let lines = claims(need).map { claim in
      let own = claim.isSelfReport ? say("; Selbstauskunft", "; self-report") : ""
      let says =
        switch claim.says {
        case .absent: say(", fehlt", ", absent")
        case .mixed: say(", zum Teil", ", in part")
        default: ""
        }
      let name = brief.result.cases.first { $0.id == claim.caseID }?.shortName[language] ?? claim.caseID
      return "\(name)\(says): \(claim.statement[language]) (\(closingWords.publication(claim.source)), \(claim.locator)\(own))"
    }
    let measures = codes.isEmpty ? "" : say(" Maßnahmen dazu: ", " Measures for it: ") + codes.joined(separator: ", ") + "."
    return [
      .item(
        name: words.condition(need.condition.id) + ":",
        text: say("belegt in \(agreement(need)).", "documented in \(agreement(need)).") + measures)
    ] + (lines.isEmpty ? [] : [.list(lines)])
  }

  /// Per case the statement that speaks most plainly, and the plainest against it where sources say both; plans say nothing about what was.
  func claims(_ need: ProgrammeBrief.Need) -> [StudyResult.ClaimSummary] {
    brief.result.cases.flatMap { item in
      let own = brief.result.claims.filter {
        $0.caseID == item.id && $0.condition == need.condition.id && $0.says != .planned && $0.basis != .finding
      }.sorted { rank($0) < rank($1) }
      guard let first = own.first else { return [StudyResult.ClaimSummary]() }
      let opposite: Claim.Says = first.says == .absent ? .present : .absent
      return [first] + (first.says == .mixed ? [] : own.filter { $0.says == opposite }.prefix(1))
    }
  }

  private func rank(_ claim: StudyResult.ClaimSummary) -> (Int, Int, String) {
    (claim.isSelfReport ? 1 : 0, Claim.Confidence.allCases.firstIndex(of: claim.confidence) ?? 0, claim.id)
  }
}
