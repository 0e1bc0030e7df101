import CaseFiles
import Cases
import Membership
import Reports
import Studies

extension PageWriter {
  /// The codebook's conditions, each with how often cases show it.
  var conditionListPage: Page {
    let address = PageAddress.conditions
    let groups = Condition.Kind.allCases.compactMap { kind -> [String: Any]? in
      let conditions = codebook.conditions.filter { $0.kind == kind }
      guard !conditions.isEmpty else { return nil }
      return [
        "kind": language.name(kind),
        "rows": conditions.map { condition -> [String: Any] in
          let counts = counts(condition)
          return [
            "name": plain(condition.name), "href": link(address, .condition(condition.id)), "label": text(condition.label),
            "present": counts.present, "absent": counts.absent, "open": counts.open, "unknown": counts.unknown,
          ]
        },
      ]
    }
    return Page(
      address: address, title: say("Bedingungen und Ergebnisse", "Conditions and outcomes"),
      description: say("Wofür Fälle kodiert werden, und welche Fälle es zeigen.", "What cases are coded for, and which cases show it."),
      template: .conditionList, content: ["groups": groups])
  }

  private func value(_ condition: Condition, _ item: Case) -> Cell {
    condition.kind == .outcome ? item.outcomes[condition.id] ?? .unknown : item.cell(condition)
  }

  private func counts(_ condition: Condition) -> (present: Int, absent: Int, open: Int, unknown: Int) {
    let values = site.cases.filter { $0.kind != .programme }.map { value(condition, $0).membership.presence }
    return (
      values.count { $0 == .present }, values.count { $0 == .absent }, values.count { $0 == .undecided }, values.count { $0 == .unknown }
    )
  }

  /// A condition: what it means, how far a case is in it, and what the cases show.
  func conditionPage(_ condition: Condition) -> Page {
    let address = PageAddress.condition(condition.id)
    let degrees = condition.degrees.map {
      [
        ["name": say("ganz darin (1)", "fully in (1)"), "text": text($0.fullyIn)],
        ["name": say("eher darin", "more in than out"), "text": text($0.moreIn)],
        ["name": say("eher nicht darin", "more out than in"), "text": text($0.moreOut)],
        ["name": say("gar nicht darin (0)", "fully out (0)"), "text": text($0.fullyOut)],
      ] as [[String: Any]]
    }
    let measures = library.measures.values.filter { $0.actsOn.contains { $0.condition == condition.id } }.sorted { $0.code < $1.code }
    return Page(
      address: address, title: plain(condition.name), description: plain(condition.definition), template: .condition,
      content: [
        "name": plain(condition.name), "kind": language.name(condition.kind), "code": condition.code, "id": condition.id,
        "label": text(condition.label), "definition": text(condition.definition), "degrees": degrees ?? [], "hasDegrees": degrees != nil,
        "question": text(condition.question), "groups": groups(condition, address), "total": site.cases.count { $0.kind != .programme },
        "source": condition.source.flatMap { library.sources[$0] }.map { [shortSource($0)] } ?? [],
        "locator": condition.locator.map { [Plain.text($0)] } ?? [], "actionability": actionability(condition),
        "derived": condition.derived.map { derived in
          [derived.of.map { plain(codebook.condition($0)?.name) }.joined(separator: ", ")]
        } ?? [],
        "measures": measures.map { ["name": plain($0.name), "href": link(address, .measures) + "#m-\($0.id)"] },
        "hasMeasures": !measures.isEmpty,
      ])
  }

  private func actionability(_ condition: Condition) -> [String] {
    guard let actionability = condition.actionability else { return [] }
    let words: String =
      switch actionability {
      case .fixed: say("nicht zu ändern", "cannot be changed")
      case .slow: say("nur über Jahre zu ändern", "changes only over years")
      case .actionable: say("innerhalb eines Vorhabens zu ändern", "can be changed within an initiative")
      }
    let years = condition.years.map { say(" (\($0) Jahre)", " (\($0) years)") } ?? ""
    let agents = condition.actors.map { language.name($0) }.joined(separator: ", ")
    return [words + years + (agents.isEmpty ? "" : say("; handeln können: ", "; able to act: ") + agents)]
  }

  /// The cases by what they show; those of which nothing is known last, and named as that.
  private func groups(_ condition: Condition, _ address: PageAddress) -> [[String: Any]] {
    let cases = site.cases.filter { $0.kind != .programme }
    let presences: [(CellValue, String)] = [
      (
        .known(1),
        condition.kind == .outcome
          ? say("Erreicht oder eher erreicht", "Reached or rather reached")
          : say("Vorhanden oder eher vorhanden", "Present or rather present")
      ),
      (
        .known(0),
        condition.kind == .outcome
          ? say("Nicht oder eher nicht erreicht", "Not or rather not reached")
          : say("Fehlt oder eher nicht vorhanden", "Absent or rather absent")
      ),
    ]
    var groups: [[String: Any]] = presences.map { value, title in
      group(title, condition, cases.filter { self.value(condition, $0).membership.presence == value.presence }, address)
    }
    groups.append(
      group(
        say("Teils", "In part"), condition,
        cases.filter { value(condition, $0).membership.presence == .undecided }, address))
    groups.append(
      group(say("Unbekannt", "Unknown"), condition, cases.filter { value(condition, $0).membership.presence == .unknown }, address))
    return groups.filter { !(($0["cases"] as? [[String: Any]])?.isEmpty ?? true) }
  }

  private func group(_ title: String, _ condition: Condition, _ cases: [Case], _ address: PageAddress) -> [String: Any] {
    let first = cases.first.map { value(condition, $0).membership }
    let state = state(first ?? .unknown, isOutcome: condition.kind == .outcome)
    return [
      "title": title, "shape": state.shape, "tone": state.tone, "count": cases.count,
      "cases": cases.map { item -> [String: Any] in
        let claims = value(condition, item).claims.count
        return [
          "name": plain(item.name), "href": link(address, item, condition),
          "claims": claims == 0 ? [] : [claims == 1 ? say("ein Beleg", "one claim") : say("\(claims) Belege", "\(claims) claims")],
        ]
      },
    ]
  }
}
