import CaseFiles
import Cases
import Membership
import Reports
import Studies

extension PageWriter {
  /// Where a case stands in each study it is part of: its nearest cases, and what it is typical or deviant of.
  func positions(_ item: Case, _ address: PageAddress) -> [String: Any] {
    let positions = site.studies.compactMap { study in study.positions[item.id].map { position(study, $0, address) } }
    return ["positions": positions, "hasPositions": !positions.isEmpty]
  }

  private func position(_ study: Observatory.Study, _ position: CasePosition, _ address: PageAddress) -> [String: Any] {
    func name(_ id: String) -> String { plain(study.conditionNames[id]) }
    let near = position.neighbours.filter(\.mayBeNearest)
    let shown = Array(position.neighbours.prefix(8))
    let hasDistance = shown.contains { $0.distance != nil }
    return [
      "study": plain(study.title), "href": link(address, .study(study.id)), "id": "study-\(study.id)",
      "nearest": near.isEmpty ? [] : [nearest(near)], "hasDistance": hasDistance, "hasNeighbours": !shown.isEmpty,
      "hidden": position.neighbours.count > shown.count
        ? [
          say(
            "Gezeigt sind \(shown.count) von \(position.neighbours.count) Fällen.",
            "Shown are \(shown.count) of \(position.neighbours.count) cases.")
        ] : [],
      "neighbours": shown.map { neighbour -> [String: Any] in
        [
          "name": library.cases[neighbour.id].map(shortName) ?? neighbour.id, "href": link(address, .oneCase(neighbour.id)),
          "distance": neighbour.distance.map { [range($0)] } ?? (hasDistance ? ["–"] : []),
          "same": list(neighbour.same.map(name)), "different": list(neighbour.different.map(name)),
          "open": neighbour.open.count,
        ]
      },
      "standings": CasePosition.Standing.allCases.compactMap { standing(position.conditions, $0, study, name) },
      "terms": CasePosition.Standing.allCases.compactMap { standing(position.terms, $0, study) { $0 } },
      "hasTerms": !position.terms.isEmpty, "constant": position.isOutcomeConstant, "outcome": plain(study.outcome),
    ]
  }

  private func nearest(_ near: [CasePosition.Neighbour]) -> String {
    let names = near.map { library.cases[$0.id].map(shortName) ?? $0.id }
    guard near.count > 1 else {
      return say("Nach seinem Umfeld am nächsten: \(names[0]).", "Nearest by its surroundings: \(names[0]).")
    }
    return say(
      "Nach seinem Umfeld am nächsten kann jeder von \(near.count) Fällen sein: \(names.joined(separator: ", ")). Die Spannen lassen es offen.",
      "Nearest by its surroundings may be any of \(near.count) cases: \(names.joined(separator: ", ")). The ranges leave it open.")
  }

  private func list(_ names: [String]) -> String { names.isEmpty ? "–" : names.joined(separator: ", ") }

  private func range(_ bounds: Bounds) -> String {
    let (lower, upper) = (language.decimal(bounds.min), language.decimal(bounds.max))
    return lower == upper ? lower : say("\(lower) bis \(upper)", "\(lower) to \(upper)")
  }

  /// The entries of one standing, with what the standing means.
  private func standing(
    _ entries: [CasePosition.Entry], _ standing: CasePosition.Standing, _ study: Observatory.Study, _ name: (String) -> String
  ) -> [String: Any]? {
    let members = entries.filter { $0.standing == standing }
    guard !members.isEmpty else { return nil }
    let outcome = plain(study.outcome)
    let text: (word: String, meaning: String) =
      switch standing {
      case .typical:
        (say("typisch", "typical"), say("beides vorhanden: die Bedingung und „\(outcome)“", "both present: the condition and “\(outcome)”"))
      case .deviantConsistency:
        (
          say("abweichend (Konsistenz)", "deviant (consistency)"),
          say("die Bedingung vorhanden, „\(outcome)“ nicht", "the condition present, “\(outcome)” not")
        )
      case .deviantCoverage:
        (
          say("abweichend (Abdeckung)", "deviant (coverage)"),
          say("„\(outcome)“ vorhanden, die Bedingung nicht", "“\(outcome)” present, the condition not")
        )
      case .irrelevant: (say("ohne Gewicht", "irrelevant"), say("beides nicht vorhanden", "neither present"))
      case .open: (say("offen", "open"), say("eine Zelle lässt es offen", "a cell leaves it open"))
      }
    return ["word": text.word, "meaning": text.meaning, "names": members.map { name($0.name) }.joined(separator: ", ")]
  }
}
