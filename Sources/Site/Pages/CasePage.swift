import CaseFiles
import Cases
import Membership
import Reports
import Studies

extension PageWriter {
  /// The summary of a case: what it is, what was reached, why one may believe it, how it came about.
  func casePage(_ item: Case) -> Page {
    let address = PageAddress.oneCase(item.id)
    var content: [String: Any] = [
      "name": plain(item.name), "kind": kind(item.kind), "places": places(item), "hasPlaces": !item.places.isEmpty,
      "summary": text(item.summary), "aliases": item.aliases.isEmpty ? [] : [item.aliases.map(Plain.text).joined(separator: ", ")],
      "status": text(item.status), "fields": item.challengeFields.map(field).joined(separator: ", "),
      "hasFields": !item.challengeFields.isEmpty, "logic": logic(item.origin.logic), "origin": item.origin.claims.map(claim),
      "hasOrigin": !item.origin.claims.isEmpty, "whole": whole(item, address), "parts": parts(item, address),
      "hasParts": !library.parts(of: item.id).isEmpty,
    ]
    content.merge(outcomes(item, address)) { $1 }
    content.merge(conditions(item, address)) { $1 }
    content.merge(story(item, address)) { $1 }
    content.merge(positions(item, address)) { $1 }
    content.merge(belief(item)) { $1 }
    content.merge(closing(item, address)) { $1 }
    return Page(
      address: address, title: plain(item.name), description: plain(item.summary), template: .oneCase, content: content,
      metadata: Citation(item, site: site).metadata(language), structured: CaseDescription(item, writer: self).object)
  }

  private func whole(_ item: Case, _ address: PageAddress) -> [[String: Any]] {
    guard let whole = item.partOf, let other = library.cases[whole] else { return [] }
    return [["name": plain(other.name), "href": link(address, .oneCase(whole))]]
  }

  private func parts(_ item: Case, _ address: PageAddress) -> [[String: Any]] {
    library.parts(of: item.id).map { ["name": plain($0.name), "href": link(address, .oneCase($0.id))] }
  }

  // MARK: What was reached

  private func outcomes(_ item: Case, _ address: PageAddress) -> [String: Any] {
    let known = codebook.conditions.filter { $0.kind == .outcome }
    let first = known.map { cell($0, item.outcomes[$0.id] ?? .unknown, from: address, heading: "h3") }
    let later = item.laterOutcomes.enumerated().map { number, wave -> [String: Any] in
      let cells = known.compactMap { condition in wave.outcomes[condition.id].map { cell(condition, $0, from: address) } }
      return ["date": language.text(wave.asOf), "cells": cells.map { $0.merging(["id": "later-\(number + 1)-\($0["id"] ?? "")"]) { $1 } }]
    }
    return [
      "outcomes": first, "later": later, "hasLater": !later.isEmpty, "asOf": item.asOf.map { [language.text($0)] } ?? [],
      "goals": item.goals.map { goal($0) }, "hasGoals": !item.goals.isEmpty,
    ]
  }

  private func goal(_ goal: Goal) -> [String: Any] {
    func part(_ text: LocalizedText?) -> [[String: Any]] { self.text(text) }
    return [
      "text": part(goal.text), "indicator": part(goal.indicator), "baseline": part(goal.baseline), "target": part(goal.target),
      "by": goal.by.map { [language.text($0)] } ?? [], "measured": part(goal.measured), "owner": part(goal.owner),
      "source": library.sources[goal.source].map(shortSource) ?? goal.source, "sourceAnchor": "q-\(goal.source)",
      "locator": goal.locator.map { [Plain.text($0)] } ?? [],
    ]
  }

  // MARK: Conditions

  private func conditions(_ item: Case, _ address: PageAddress) -> [String: Any] {
    func group(_ kinds: [Condition.Kind]) -> [[String: Any]] {
      kinds.compactMap { kind in
        let known = codebook.conditions.filter { $0.kind == kind }
        let coded = known.filter { isCoded($0, item) }
        let silent = known.filter { condition in !coded.contains { $0.id == condition.id } }
        guard !coded.isEmpty || kind == .structural || kind == .process, !known.isEmpty else { return nil }
        return [
          "kind": language.name(kind), "cells": coded.map { cell($0, item.cell($0), from: address) },
          "silent": silent.isEmpty
            ? []
            : [
              ["names": silent.map { ["id": "c-\($0.id)", "name": plain($0.name), "href": link(address, .condition($0.id))] }]
                as [String: Any]
            ],
        ]
      }
    }
    let links = item.links.map { link -> [String: Any] in
      [
        "from": plain(codebook.condition(link.from)?.name), "to": plain(codebook.condition(link.to)?.name),
        "verb": link.kind == .reinforces ? say("stärkt", "strengthens") : say("baut auf", "builds on"), "statement": text(link.statement),
        "source": library.sources[link.source].map(shortSource) ?? link.source, "sourceAnchor": "q-\(link.source)",
        "locator": Plain.text(link.locator),
      ]
    }
    return [
      "groups": group([.structural, .process]), "others": group([.missionCriterion, .innovation, .advantage, .effect]), "links": links,
      "hasLinks": !links.isEmpty,
    ]
  }

  // MARK: Why one may believe it

  private func belief(_ item: Case) -> [String: Any] {
    let claims = item.claims
    let own = claims.count { $0.selfReport }
    let judged = claims.count { $0.basis == .judged || $0.basis == .derived }
    let sources = Set(claims.map(\.source))
    let known = codebook.conditions.filter { ($0.kind == .structural || $0.kind == .process) && $0.derived == nil }
    let open = known.count { item.cell($0).claims.isEmpty }
    func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
    return [
      "claims": count(claims.count, say("Beleg", "claim"), say("Belege", "claims")),
      "sourceCount": count(sources.count, say("Quelle", "source"), say("Quellen", "sources")),
      "own": own == 0
        ? say("keine Selbstauskunft", "no self-report")
        : say("davon \(own) Selbstauskunft", "\(own) of them self-report"),
      "judged": judged == 0 ? [] : [say("\(judged) nach unserem Urteil", "\(judged) by our judgement")],
      "open": say(
        "\(open) von \(known.count) Bedingungen ohne jede Aussage einer Quelle",
        "\(open) of \(known.count) conditions without a word in any source"),
      "isOpen": open > 0, "signOffs": CaseReport.signOffs(item, language).map(Plain.text), "isSignedOff": !item.signOffs.isEmpty,
    ]
  }
}
