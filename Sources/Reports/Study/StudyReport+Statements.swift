import Cases
import Studies

extension StudyReport {
  /// A publication's statements, held against the cells.
  var statementSection: [Document.Block] {
    guard let source = result.statements.first?.source else { return [] }
    let title = result.publications[source]?.title ?? source
    let name = publicationName(source)
    let blocks = StatementsFile.Statement.Topic.allCases.flatMap { topic -> [Document.Block] in
      let own = result.statements.filter { $0.topic == topic }
      let tests = own.filter { $0.claims != .untested } + own.filter { $0.claims == .untested }
      return tests.isEmpty ? [] : [.table(table(tests, topic, source))]
    }
    return [
      .heading(
        level: 2,
        text: say("Was \(name) sagt, und was unsere Kodierung zeigt", "What \(name) says, and what our coding shows")),
      .paragraph(
        say(
          "Geprüft werden Aussagen aus \(quoted(title)), in unseren Worten. Angaben aus dieser Veröffentlichung selbst bleiben dabei außer Acht, sonst "
            + "würde sie sich selbst bestätigen. Eine schwächere Kodierung widerlegt sie nicht: Unserer Kodierung liegt nur zugrunde, was "
            + "öffentlich zugänglich war. \(auditSentence)",
          "Tested are statements of \(quoted(title)), in our words. Claims from this publication itself are left out, otherwise it would confirm "
            + "itself. A weaker coding does not refute it: our coding rests only on what was publicly accessible. "
            + "\(auditSentence)")),
      .paragraph(verdictNote),
    ] + blocks
  }

  /// How the verdicts are distributed.
  private var auditSentence: String {
    let parts = StudyResult.StatementTest.Verdict.allCases.compactMap { verdict -> String? in
      let count = result.statements.count { $0.verdict == verdict }
      return count == 0 ? nil : "\(verdictName(verdict)) \(count)"
    }
    return say(
      "Von \(result.statements.count) Aussagen ist die Kodierung: \(parts.joined(separator: ", ")).",
      "Of \(result.statements.count) statements the coding is: \(parts.joined(separator: ", ")).")
  }

  private func table(
    _ tests: [StudyResult.StatementTest], _ topic: StatementsFile.Statement.Topic, _ source: String
  ) -> Table {
    let start = publicationNameAtStart(source)
    return Table(
      caption: topicName(topic),
      columns: [
        say("Wozu", "About"), say("\(start) sagt", "\(start) says"), say("Unsere Kodierung", "Our coding"), say("Urteil", "Verdict"),
      ],
      rows: tests.map { test in
        [
          Table.Cell(subject(test) + scope(test)),
          Table.Cell("\(test.text[language]) (\(test.locator))"),
          Table.Cell(test.claims == .untested ? test.reason?[language] ?? "–" : countsText(test.counts)),
          Table.Cell(verdictName(test.verdict), tone(of: test.verdict)),
        ]
      })
  }

  private func subject(_ test: StudyResult.StatementTest) -> String {
    if let outcome = test.outcome {
      return ([result.outcome] + result.otherOutcomes).first { $0.id == outcome }?.name[language] ?? partName(outcome)
    }
    return test.condition.map(partName) ?? "–"
  }

  private func topicName(_ topic: StatementsFile.Statement.Topic) -> String {
    switch topic {
    case .specific: say("Was regionale Missionen ausmacht", "What sets regional missions apart")
    case .advantage: say("Mögliche Vorteile", "Potential advantages")
    case .effect: say("Wirkungen auf den Standort", "Effects on the location")
    case .structural: say("Strukturelle Bedingungen", "Structural conditions")
    case .process: say("Prozessbedingungen", "Process conditions")
    case .phase: say("Phasen und Zusammenhänge", "Phases and connections")
    case .support: say("Unterstützung", "Support")
    }
  }

  /// Which cases a statement is about, where it is not all.
  private func scope(_ test: StudyResult.StatementTest) -> String {
    test.cases.isEmpty ? "" : say(" (nur \(list(test.cases.map(caseName))))", " (only \(list(test.cases.map(caseName))))")
  }

  private func countsText(_ counts: StudyResult.Counts) -> String {
    var parts = [say("belegt in \(counts.present) von \(counts.total)", "documented in \(counts.present) of \(counts.total)")]
    if counts.absent > 0 { parts.append(say("fehlt in \(counts.absent)", "absent in \(counts.absent)")) }
    if counts.undecided > 0 { parts.append(say("teils in \(counts.undecided)", "in part in \(counts.undecided)")) }
    if counts.unknown > 0 { parts.append(say("unbekannt in \(counts.unknown)", "unknown in \(counts.unknown)")) }
    return parts.joined(separator: ", ")
  }

  func verdictName(_ verdict: StudyResult.StatementTest.Verdict) -> String {
    switch verdict {
    case .supported: say("stützend", "supporting")
    case .stronger: say("stärker", "stronger")
    case .weaker: say("schwächer", "weaker")
    case .contradicted: say("widersprechend", "contradicting")
    case .notCheckable: say("nicht prüfbar", "not checkable")
    }
  }

  private func tone(of verdict: StudyResult.StatementTest.Verdict) -> Table.Tone {
    switch verdict {
    case .supported, .stronger: .present
    case .weaker: .undecided
    case .contradicted: .absent
    case .notCheckable: .unknown
    }
  }

  private var verdictNote: String {
    say(
      "stützend: die Zellen zeigen, was gesagt wird; ohne Zahl Genanntes wird daran gemessen, ob es in allen Fällen belegt ist · stärker: "
        + "sie zeigen mehr (in allen Fällen, wo es nur von einem Teil gesagt wird) · schwächer: sie zeigen weniger, schließen es aber nicht aus · widersprechend: sie schließen es aus · nicht "
        + "prüfbar: keine Zelle sagt etwas dazu.",
      "supporting: the cells show what is said; what is named without a number is tested in all cases · stronger: they show more (in all "
        + "cases, where it is said only of some) · weaker: they show less and do not exclude it · contradicting: they exclude it · not checkable: no cell says "
        + "anything.")
  }
}
