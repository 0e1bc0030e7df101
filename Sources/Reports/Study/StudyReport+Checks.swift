public import Cases
public import Studies

extension StudyReport {
  /// The design checks and what is withheld.
  var checkSection: [Document.Block] {
    [.heading(level: 2, text: say("Wie weit der Befund trägt", "How far the finding carries"))]
      + CheckTable.blocks(result.checks, language: language) + withheldBlocks + PlanReport.blocks(result.plan, language: language)
  }

  private var withheldBlocks: [Document.Block] {
    guard !result.withheld.isEmpty else { return [] }
    let outcome = quoted(result.outcome.name[language])
    let isReached = result.outcome.counts.present == caseCount
    return [
      .notice(
        title: say("Zurückgehalten.", "Withheld."),
        text: say(
          "Diese Aussagen macht der Bericht nicht, weil "
            + (isReached ? "kein Fall ohne das Ergebnis untersucht wurde:" : "sich das Ergebnis zwischen den Fällen nicht unterscheidet:"),
          "The report does not make these statements, because "
            + (isReached ? "no case without the outcome was studied:" : "the outcome does not differ between the cases:"))),
      .list(
        result.withheld.map { claim in
          let names = conditionList(claim.conditions)
          return claim.conditions.count == 1
            ? say("\(names) reicht für das Ergebnis \(outcome) aus.", "\(names) is sufficient for the outcome \(outcome).")
            : say(
              "\(names) reichen zusammen für das Ergebnis \(outcome) aus.",
              "\(names) are together sufficient for the outcome \(outcome).")
        }),
    ]
  }

  /// How it was done, and what it cannot say.
  var methodSection: [Document.Block] {
    var blocks: [Document.Block] = [
      .heading(level: 2, text: say("Vorgehen und Grenzen", "Method and limits")),
      .item(name: say("Auswahl der Fälle.", "Choice of cases."), text: result.study.selection[language]),
      .item(
        name: say("Kodierung.", "Coding."),
        text: say(
          "Jede Zelle nennt ihre Quellen. Die Kodierung ist unsere eigene. Was "
            + "keine Quelle sagt, bleibt unbekannt. Was nur geplant ist, gilt nicht als vorhanden. Widersprechen sich Quellen, steht eine Spanne.",
          "Each cell names its sources. The coding is ours. What no source says "
            + "stays unknown. What is only planned does not count as present. Where sources contradict each other, there is a range.")),
      .item(name: say("Vertrauensniveau.", "Confidence level."), text: confidenceText),
    ]
    if !result.study.limits.isEmpty {
      blocks += [
        .heading(level: 3, text: say("Was die Studie nicht sagen kann", "What the study cannot say")),
        .list(result.study.limits.map { $0[language] }),
      ]
    }
    return blocks
  }

  private var confidenceText: String {
    let level = language.percent(result.parameters.confidenceLevel)
    let reason = result.study.confidenceReason.map { " \($0[language])" } ?? ""
    return "\(level)." + reason
  }

  /// The sources.
  var sourceSection: [Document.Block] {
    let sources = result.sources.map { source in
      let authors = source.authors.isEmpty ? source.producer ?? "" : source.authors.joined(separator: ", ")
      let year = source.year.map { " (\($0))" } ?? say(" (o.\u{A0}J.)", " (n.d.)")
      let claims = say(
        source.claims == 1 ? "1 Angabe" : "\(source.claims) Angaben", source.claims == 1 ? "1 claim" : "\(source.claims) claims")
      let url = source.url.map { " \($0)" } ?? ""
      return "\(authors)\(year): \(source.title).\(url) [\(source.id); \(claims)]"
    }
    return [.heading(level: 2, text: say("Quellen", "Sources")), .list(sources)]
  }
}

extension StudyReport {
  /// The design checks alone.
  public static func checks(_ result: StudyResult, language: Language) -> Document {
    let report = StudyReport(result: result, language: language)
    return Document(
      language: language, title: result.study.title[language], subtitle: report.say("Prüfung des Studiendesigns", "Design checks"),
      facts: [], blocks: report.checkSection, footer: "")
  }
}
