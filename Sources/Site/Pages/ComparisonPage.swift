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
        "rows": missions.map { row($0, conditions, outcomes, address) }, "readings": conditions.map { reading($0, missions) },
      ]
    }
    return Page(
      address: address, title: say("Vergleich der Missionen", "Comparison of the missions"),
      description: say(
        "Missionen und Bedingungen in einer Tabelle, mit dem, was unbekannt ist.",
        "Missions and conditions in one table, with what is unknown."),
      template: .comparison, content: ["lists": lists, "count": missions.count, "hasMissions": !missions.isEmpty])
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

  /// In how many cases a condition counts as present, for every membership from which one might say so.
  ///
  /// A case counts surely where the whole of its range reaches the threshold, and possibly where its upper end does; the counts change only
  /// at ends of ranges above one half.
  private func reading(_ condition: Condition, _ cases: [Case]) -> [String: Any] {
    let values = cases.map { $0.cell(condition).membership }
    let steps = Set(values.flatMap { [$0.lower, $0.upper] }.filter { $0 > 0.5 }).sorted()
    var counts: [(from: Double, sure: Int, possible: Int)] = []
    for step in steps {
      let sure = values.count { $0.lower >= step }
      let possible = values.count { $0.upper >= step }
      if let last = counts.last, last.sure == sure, last.possible == possible { continue }
      counts.append((step, sure, possible))
    }
    func words(_ sure: Int, _ possible: Int) -> String {
      sure == possible
        ? say("\(sure) von \(cases.count)", "\(sure) of \(cases.count)")
        : say("\(sure) bis \(possible) von \(cases.count)", "\(sure) to \(possible) of \(cases.count)")
    }
    let first = (sure: values.count { $0.lower > 0.5 }, possible: values.count { $0.upper > 0.5 })
    let stricter = counts.filter { $0.sure != first.sure || $0.possible != first.possible }
    let text = stricter.map {
      say(
        "ab \(language.number($0.from)): \(words($0.sure, $0.possible))", "from \(language.number($0.from)): \(words($0.sure, $0.possible))"
      )
    }
    return [
      "name": plain(condition.name), "usual": words(first.sure, first.possible),
      "stricter": text.isEmpty
        ? say("bei jeder strengeren Lesart dasselbe", "the same with every stricter reading") : text.joined(separator: "; "),
    ]
  }
}
