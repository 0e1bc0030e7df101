import CaseFiles
import Cases
import Membership
import Reports
import Studies

extension PageWriter {
  /// Missions side by side, one table per list of conditions, and what a stricter reading changes.
  var comparisonPage: Page {
    let address = PageAddress.comparison
    let missions = wholeMissions
    let outcomes = codebook.conditions.filter { $0.kind == .outcome }
    let lists = codebook.lists.map { list -> [String: Any] in
      let conditions = list.conditions.compactMap(codebook.condition)
      return [
        "id": "l-\(list.id)", "name": plain(list.name),
        "source": list.source.flatMap { library.sources[$0] }.map { [shortSource($0)] } ?? [],
        "columns": (conditions + outcomes).map { ["name": plain($0.name), "href": link(address, .condition($0.id))] },
        "rows": missions.map { row($0, conditions, outcomes, address) },
      ]
    }
    return Page(
      address: address, title: say("Vergleich der Missionen", "Comparison of the missions"),
      description: say(
        "Missionen und Bedingungen in einer Tabelle, mit dem, was unbekannt ist.",
        "Missions and conditions in one table, with what is unknown."),
      template: .comparison,
      content: [
        "lists": lists, "count": missions.count, "hasMissions": !missions.isEmpty,
        "hasDisputed": site.cases.contains { item in item.claims.contains(where: \.isDisputed) },
        "whatIf": missions.isEmpty ? [] : [whatIf(missions, address)],
      ], scripts: missions.isEmpty ? [] : ["what-if.js"])
  }

  /// The missions that are no part of another one, so that none counts twice.
  var wholeMissions: [Case] { site.cases.filter { $0.kind == .mission && $0.partOf == nil } }

  private func row(_ item: Case, _ conditions: [Condition], _ outcomes: [Condition], _ address: PageAddress) -> [String: Any] {
    func entry(_ condition: Condition, _ cell: Cell?) -> [String: Any] {
      let value = (cell ?? .unknown).membership
      let isEcho = !(cell?.claims ?? []).isEmpty && (cell?.claims ?? []).allSatisfy { $0.basis == .finding }
      let state = state(value, isOutcome: condition.kind == .outcome)
      return [
        "shape": state.shape, "word": state.word + (isEcho ? " *" : ""), "tone": state.tone,
        "href": link(address, item, condition),
      ]
    }
    return [
      "name": shortName(item), "href": link(address, .oneCase(item.id)), "logic": logic(item.origin.logic),
      "cells": conditions.map { entry($0, item.cell($0)) } + outcomes.map { entry($0, item.outcomes[$0.id]) },
    ]
  }
}
