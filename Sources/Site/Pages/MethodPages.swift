import CaseFiles
import Cases
import Foundation
import Reports

extension PageWriter {
  /// How cases are coded and compared, in words for everybody.
  var methodPage: Page {
    Page(
      address: .method, title: say("Methode", "Method"),
      description: say(
        "Wie Fälle kodiert und verglichen werden, und was das nicht leistet.",
        "How cases are coded and compared, and what that does not do."),
      template: .method,
      content: [
        "conditionCount": codebook.conditions.count { $0.kind == .structural || $0.kind == .process },
        "conditions": link(.method, .conditions), "measures": link(.method, .measures), "studies": link(.method, .studies),
      ])
  }

  /// What can be downloaded, with its licence, and how to read it.
  var dataPage: Page {
    let files = site.downloads.sorted { $0.key < $1.key }.map { name, data -> [String: Any] in
      [
        "name": name, "href": "../data/\(name)", "size": size(data.count), "what": contents(of: name),
        "twin": name.hasSuffix(".csv") ? ["../data/\(SpreadsheetTables.folder)/\(name)"] : [],
      ]
    }
    let studies = site.studies.map { study -> [String: Any] in
      [
        "name": "studies/\(study.id).json", "href": "../data/studies/\(study.id).json", "size": size(study.data.count),
        "what": plain(study.title), "twin": [],
      ]
    }
    let snippets = Snippets(base: site.options.base, language: language)
    return Page(
      address: .data, title: say("Daten", "Data"),
      description: say(
        "Alle Kodierungen als Tabellen, mit Beschreibung und Lizenz.", "All codings as tables, with description and licence."),
      template: .data,
      content: [
        "files": files + studies, "hasDistricts": site.downloads["context/districts.csv"] != nil,
        "dated": site.lastCoded.flatMap { EventDate($0) }.map { [language.text($0)] } ?? [], "period": period,
        "caseCount": site.cases.count, "sourceCount": library.sources.count,
        "hasBase": site.options.base != nil, "r": snippets.r, "python": snippets.python, "spreadsheet": snippets.spreadsheet,
        "citation": Citation(site: site).text(language),
      ], structured: CatalogueDescription(writer: self).dataset)
  }

  /// The years from the first event to the last.
  private var period: [String] {
    let events = site.cases.flatMap { $0.timeline.map(\.when) }
    guard let first = events.map(\.start.year).min(), let last = events.map(\.lastYear).max() else { return [] }
    return [say("\(first) bis \(last)", "\(first) to \(last)")]
  }

  private func size(_ bytes: Int) -> String {
    bytes < 1_000_000 ? "\(max(1, (bytes + 500) / 1000)) kB" : "\(language.number(Double((bytes + 50_000) / 100_000) / 10)) MB"
  }

  private func contents(of name: String) -> String {
    let known: [String: (de: String, en: String)] = [
      "cases.csv": ("ein Fall je Zeile", "one case per row"), "cells.csv": ("eine kodierte Zelle je Zeile", "one coded cell per row"),
      "claims.csv": ("ein Beleg je Zeile, mit Quelle", "one claim per row, with its source"),
      "events.csv": ("ein Ereignis je Zeile", "one event per row"), "quantities.csv": ("eine Zahl je Zeile", "one figure per row"),
      "conditions.csv": ("das Codebuch", "the codebook"), "measures.csv": ("eine Maßnahme je Zeile", "one measure per row"),
      "sources.csv": ("eine Quelle je Zeile", "one source per row"),
      "datapackage.json": (
        "Beschreibung aller Tabellen für Programme (Data Package 2.0)", "description of all tables for programs (Data Package 2.0)"
      ),
      "context/districts.csv": ("Kennzahlen der Kreise, INKAR", "figures of the districts, INKAR"),
      "context/series.csv": ("Zeitreihen der Kreise, INKAR", "series of the districts, INKAR"),
      "context/indicators.csv": ("was die Kennzahlen bedeuten", "what the figures mean"),
    ]
    return known[name].map { language == .de ? $0.de : $0.en } ?? ""
  }

  /// Who answers for the site.
  var imprintPage: Page {
    let imprint = site.options.imprint
    return Page(
      address: .imprint, title: say("Impressum", "Imprint"),
      description: say("Wer für diese Seiten verantwortlich ist.", "Who answers for this site."),
      template: .imprint,
      content: [
        "publisher": text(imprint.publisher), "hasPublisher": imprint.publisher != nil,
        "responsible": imprint.responsible.map { [Plain.text($0)] } ?? [],
        "authors": imprint.authors.isEmpty ? [] : [imprint.authors.map(Plain.text).joined(separator: ", ")],
        "contact": contact, "licence": Plain.text(imprint.licence ?? "CC BY 4.0"),
        "identifier": imprint.identifier.map { [Plain.text($0)] } ?? [],
      ])
  }

  /// How accessible the site is, and whom to tell about barriers.
  var accessibilityPage: Page {
    Page(
      address: .accessibility, title: say("Erklärung zur Barrierefreiheit", "Accessibility statement"),
      description: say(
        "Was geprüft ist, was fehlt, und wohin man Barrieren meldet.", "What is tested, what is missing, and where to report barriers."),
      template: .accessibility, content: ["contact": contact])
  }

  private var contact: [[String: Any]] {
    guard let contact = site.options.contact else { return [] }
    return [["text": Plain.text(contact), "href": contact.contains("://") ? contact : "mailto:\(contact)"]]
  }
}
