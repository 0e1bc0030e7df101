import CaseFiles
import Cases
import Reports

extension PageWriter {
  /// Ways to support regional missions, by origin logic, with what they act on and who says so.
  var measuresPage: Page {
    let address = PageAddress.measures
    let audiences: [(Measure.Audience, String)] = [
      (.bottomUp, say("Für Initiativen, die von unten wachsen", "For initiatives that grow from below")),
      (.topDown, say("Für Initiativen, die von oben angestoßen werden", "For initiatives started from above")),
      (.combination, say("Für beide zusammen", "For both together")),
    ]
    let all = library.measures.values.sorted { $0.code < $1.code }
    var shown: Set<String> = []
    var groups: [[String: Any]] = []
    for (audience, title) in audiences {
      let own = all.filter { $0.audiences.contains(audience) && !shown.contains($0.id) }
      shown.formUnion(own.map(\.id))
      if !own.isEmpty { groups.append(["title": title, "measures": own.map { measure($0, address) }]) }
    }
    let rest = all.filter { !shown.contains($0.id) }
    if !rest.isEmpty {
      groups.append(["title": say("Ohne Angabe, für wen", "Without a word for whom"), "measures": rest.map { measure($0, address) }])
    }
    let used = Set(all.map(\.source)).union(all.flatMap { $0.actsOn.compactMap(\.source) })
    return Page(
      address: address, title: say("Maßnahmen", "Measures"),
      description: say(
        "\(all.count) Möglichkeiten, regionale Missionen zu unterstützen, und worauf sie zielen.",
        "\(all.count) ways to support regional missions, and what they aim at."),
      template: .measures,
      content: ["groups": groups, "sources": used.compactMap { library.sources[$0] }.sorted { $0.id < $1.id }.map(source)])
  }

  private func measure(_ measure: Measure, _ address: PageAddress) -> [String: Any] {
    let kind: String =
      switch measure.kind {
      case .measure: say("Maßnahme", "Measure")
      case .principle: say("Grundsatz", "Principle")
      case .limit: say("Grenze", "Limit")
      }
    let audiences = measure.audiences.map { audience -> String in
      switch audience {
      case .bottomUp: "Bottom-up"
      case .topDown: "Top-down"
      case .combination: say("beide zusammen", "both together")
      }
    }
    return [
      "id": "m-\(measure.id)", "code": measure.code, "kind": kind, "name": plain(measure.name), "description": text(measure.description),
      "audiences": audiences.joined(separator: ", "),
      "quote": measure.quote.map { [say("„\(Plain.text($0))“", "“\(Plain.text($0))”")] } ?? [],
      "source": library.sources[measure.source].map(shortSource) ?? measure.source, "sourceAnchor": "q-\(measure.source)",
      "locator": Plain.text(measure.locator), "actors": measure.actors.map { language.name($0) }.joined(separator: ", "),
      "hasActors": !measure.actors.isEmpty, "phases": measure.phases.map { language.name($0) }.joined(separator: ", "),
      "hasPhases": !measure.phases.isEmpty,
      "keyFunction": text(measure.keyFunction), "form": text(measure.form),
      "actsOn": measure.actsOn.map { target -> [String: Any] in
        [
          "name": plain(codebook.condition(target.condition)?.name), "href": link(address, .condition(target.condition)),
          "basis": target.basis == .stated ? say("die Quelle sagt es", "the source says so") : say("unser Urteil", "our judgement"),
          "reason": text(target.reason),
        ]
      }, "hasLinks": !measure.actsOn.isEmpty,
    ]
  }
}
