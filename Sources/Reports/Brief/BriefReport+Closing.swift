import Cases
import Studies
import Transfer

extension BriefReport {
  /// The method, in one paragraph.
  var methodSection: [Document.Block] {
    let result = brief.result
    let publications = writer.list(measurePublications.map(writer.publication))
    let measures =
      publications.isEmpty ? "" : say(" Die Maßnahmen stammen aus: \(publications).", " The measures come from: \(publications).")
    return [
      .heading(level: 2, text: say("Vorgehen", "Method")),
      .paragraph(
        result.study.selection[language]
          + say(
            " Jede Bedingung ist je Fall aus öffentlichen Quellen kodiert. Was keine Quelle sagt, bleibt unbekannt; was nur geplant ist, gilt nicht als vorhanden; "
              + "widersprechen sich Quellen, steht eine Spanne. Gezählt wird ohne die Schlussfolgerungen des Vergleichs selbst. Schranken sind exakt und einseitig "
              + "(Clopper und Pearson, 95\u{A0}%).",
            " Each condition is coded per case from public sources. What no source says stays unknown; what is only planned does not count as present; where sources "
              + "contradict each other there is a range. The comparison’s own conclusions are not counted. Bounds are exact and one-sided (Clopper and Pearson, "
              + "95\u{A0}%).") + measures
          + say(
            " Zu jeder Zelle stehen Quelle und Fundstelle im vollständigen Bericht der Studie.",
            " Source and place of every cell are in the study’s full report.")),
    ]
  }

  private var measurePublications: [String] {
    var seen: Set<String> = []
    return (brief.options + brief.others).map(\.measure.source).filter { seen.insert($0).inserted }
  }

  /// What does not follow.
  var limitSection: [Document.Block] {
    [
      .heading(level: 2, text: say("Grenzen", "Limits")),
      .list(
        brief.result.study.limits.map { $0[language] } + [
          say(
            "Regionale Missionen ergänzen nationale Vorhaben; sie ersetzen sie nicht.",
            "Regional missions complement national ones; they do not replace them.")
        ]),
    ]
  }

  /// The sources that this brief itself cites, with the places.
  var sourceSection: [Document.Block] {
    var places: [String: Set<String>] = [:]
    for need in brief.needs { for claim in need.claims { places[claim.source, default: []].insert(claim.locator) } }
    for option in brief.options {
      places[option.measure.source, default: []].insert(option.measure.locator)
      for link in option.links { places[link.source ?? option.measure.source, default: []].insert(link.locator ?? option.measure.locator) }
    }
    for measure in brief.principles { places[measure.source, default: []].insert(measure.locator) }
    for claim in citedClaims { places[claim.source, default: []].insert(claim.locator) }
    return closing.sources(places)
  }

  private var closing: BriefClosing { BriefClosing(language: language, style: style, sources: brief.sources) }

  /// Who answers for it.
  var imprintSection: [Document.Block] { closing.imprint(day: brief.day, data: brief.result.study.date, version: brief.result.version) }
}
