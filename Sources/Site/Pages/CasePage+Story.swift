import CaseFiles
import Cases
import Foundation
import Reports

extension PageWriter {
  /// What happened, who took part, figures, and what is open.
  func story(_ item: Case, _ address: PageAddress) -> [String: Any] {
    let events = item.timeline.enumerated()
      .sorted { ($0.element.when.start.sortKey, $0.offset) < ($1.element.when.start.sortKey, $1.offset) }.map(\.element)
    return [
      "events": events.map { event($0, address) }, "hasEvents": !events.isEmpty,
      "chart": TimelineChart(events: events, writer: self).content.map { [$0] } ?? [],
      "actors": item.actors.map(actor), "hasActors": !item.actors.isEmpty, "quantities": item.quantities.map(quantity),
      "hasQuantities": !item.quantities.isEmpty, "series": officialSeries(item), "conflicts": item.conflicts.map { ["entry": text($0)] },
      "hasConflicts": !item.conflicts.isEmpty, "questions": item.openQuestions.map { ["entry": text($0)] },
      "hasQuestions": !item.openQuestions.isEmpty,
    ]
  }

  private func event(_ event: TimelineEvent, _ address: PageAddress) -> [String: Any] {
    [
      "when": language.text(event.when), "what": text(event.text),
      "mark": event.kind == .setback
        ? [say("Rückschlag", "Setback")] : event.kind == .milestone ? [say("Meilenstein", "Milestone")] : [],
      "kind": event.kind.rawValue, "phase": event.phase.map { [language.name($0)] } ?? [],
      "conditions": event.conditions.compactMap { id in
        codebook.condition(id).map { ["name": plain($0.name), "href": link(address, .condition(id))] }
      },
      "sources": references(event.sources),
    ]
  }

  /// Sources in a few words, each with the place in the list where it stands in full.
  func references(_ ids: [String]) -> [[String: Any]] {
    ids.map { ["name": library.sources[$0].map(shortSource) ?? $0, "anchor": "q-\($0)"] }
  }

  private func actor(_ actor: Actor) -> [String: Any] {
    let stance: [String] =
      switch actor.stance {
      case .supports: [say("dafür", "in favour")]
      case .opposes: [say("dagegen", "against")]
      case .unknown: []
      }
    return [
      "name": text(actor.name), "role": text(actor.role), "contributes": text(actor.contributes), "benefits": text(actor.benefits),
      "stance": stance, "sources": references(actor.sources),
    ]
  }

  private func quantity(_ quantity: Quantity) -> [String: Any] {
    [
      "label": text(quantity.label), "value": language.number(quantity.value), "unit": text(quantity.unit),
      "period": language.text(quantity.period), "own": quantity.selfReport, "note": text(quantity.note),
      "sources": references(quantity.sources),
    ]
  }

  private func officialSeries(_ item: Case) -> [[String: Any]] {
    zip(item.officialSeries, site.series[item.id] ?? []).compactMap { entry, values in
      guard !values.isEmpty, let indicator = library.indicators[entry.indicator] else { return nil }
      return [
        "name": Plain.text(indicator.name), "base": Plain.text(indicator.base), "note": text(entry.note),
        "districts": entry.districts.map { library.districts[$0]?.name ?? $0 },
        "rows": values.sorted { $0.key < $1.key }.map { year, byDistrict -> [String: Any] in
          ["year": String(year), "cells": entry.districts.map { byDistrict[$0].map(language.number) ?? "–" }]
        },
      ]
    }
  }

  /// Sources, neighbours, citation and downloads.
  func closing(_ item: Case, _ address: PageAddress) -> [String: Any] {
    let citation = Citation(item, site: site)
    let snippets = Snippets(base: site.options.base, language: language)
    let neighbours = neighbours(of: item, count: 8)
    let studies = site.studies.filter { $0.cases.contains(item.id) }
    return [
      "sources": sources(of: item).map(source),
      "neighbours": neighbours.map {
        ["name": plain($0.name), "href": link(address, .oneCase($0.id)), "places": [places($0)].filter { !$0.isEmpty }]
      },
      "hasNeighbours": !neighbours.isEmpty,
      "studies": studies.map { ["name": plain($0.title), "href": link(address, .study($0.id))] }, "hasStudies": !studies.isEmpty,
      "citation": citation.text(language), "id": item.id, "r": snippets.r(of: item.id), "python": snippets.python(of: item.id),
      "coded": site.lastCoded(item).flatMap { EventDate($0) }.map { [language.text($0)] } ?? [],
      "licence": "CC BY 4.0", "report": report(item),
      "downloads": ["bib", "ris", "json"].map { ["href": "\(address.root)cite/\(item.id).\($0)", "name": Citation.label($0)] },
    ]
  }

  /// The first cases, by id, that share a challenge field with a case.
  private func neighbours(of item: Case, count: Int) -> [Case] {
    let near = item.challengeFields.flatMap { (site.casesByField[$0] ?? []).prefix(count + 1) }
    return Set(near).subtracting([item.id]).sorted().prefix(count).compactMap { library.cases[$0] }
  }

  /// Where an error is reported; nothing where nobody is named.
  private func report(_ item: Case) -> [[String: Any]] {
    guard let contact = site.options.contact else { return [] }
    let subject = say("Hinweis zu \(item.id)", "Note on \(item.id)").addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    return [["href": contact.contains("://") ? contact : "mailto:\(contact)?subject=\(subject)"]]
  }

  /// The sources anything on a case's page rests on.
  private func sources(of item: Case) -> [Source] {
    let claimed = Set(item.claims.map(\.source))
    let told = Set(item.goals.map(\.source)).union(item.timeline.flatMap(\.sources)).union(item.actors.flatMap(\.sources))
    return claimed.union(told).union(item.quantities.flatMap(\.sources)).union(item.links.map(\.source))
      .compactMap { library.sources[$0] }.map { (name: shortSource($0), source: $0) }
      .sorted { ($0.name, $0.source.id) < ($1.name, $1.source.id) }.map(\.source)
  }
}
