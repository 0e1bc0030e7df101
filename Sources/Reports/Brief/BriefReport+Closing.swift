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
    let lines = places.sorted { $0.key < $1.key }.map { id, locators in
      "\(citation(id)) \(say("Fundstellen", "Places")): \(locators.sorted().joined(separator: "; "))."
    }
    return lines.isEmpty ? [] : [.heading(level: 2, text: say("Quellen", "Sources")), .list(lines)]
  }

  func citation(_ id: String) -> String {
    guard id != "gelingen-codebook", let source = brief.sources[id] else {
      return say("Gelingen, Kodierbuch: unsere Ergänzung.", "Gelingen, codebook: our addition.")
    }
    let authors = source.authors.isEmpty ? source.producer ?? "" : source.authors.joined(separator: ", ")
    let year = source.year.map { " (\($0.text))" } ?? say(" (o.\u{A0}J.)", " (n.d.)")
    let url = source.url.map { " \($0)" } ?? ""
    let end = source.title.last.map { ".?!".contains($0) } ?? false ? "" : "."
    return authors.isEmpty ? "\(source.title)\(year)\(end)\(url)" : "\(authors)\(year): \(source.title)\(end)\(url)"
  }

  /// Who answers for it.
  var imprintSection: [Document.Block] {
    let imprint = style.imprint
    func line(_ name: String, _ text: String?) -> Document.Block? { text.map { .item(name: name, text: $0) } }
    let open = say("noch nicht benannt; vor einer Veröffentlichung zu ergänzen", "not named yet; to be added before publication")
    return [.heading(level: 2, text: say("Impressum", "Imprint"))]
      + [
        line(say("Herausgabe:", "Published by:"), imprint.publisher?[language]),
        line(say("Text:", "Text:"), imprint.authors.isEmpty ? nil : writer.list(imprint.authors)),
        line(
          say("Verantwortlich (V.\u{A0}i.\u{A0}S.\u{A0}d.\u{A0}P.):", "Responsible under press law (V.i.S.d.P.):"),
          imprint.responsible ?? open),
        line(say("Kontakt:", "Contact:"), imprint.contact),
        line(say("Kennung:", "Identifier:"), imprint.identifier),
        line(
          say("Lizenz:", "Licence:"),
          imprint.licence
            ?? say(
              "Kodierung und Text CC BY 4.0; zu nennen ist „Kodierung: Gelingen“.",
              "Coding and text CC BY 4.0; to be named: “coding: Gelingen”.")),
        line(
          say("Stand:", "As of:"),
          say(
            "\(writer.date(brief.day)); Daten der Studie vom \(writer.date(brief.result.study.date)); Gelingen \(brief.result.version).",
            "\(writer.date(brief.day)); data of the study as of \(writer.date(brief.result.study.date)); Gelingen \(brief.result.version).")
        ),
      ].compactMap { $0 }
  }
}
