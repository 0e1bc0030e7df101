import CaseFiles
import Cases
import Membership
import Reports

extension PageWriter {
  /// What the site is, where its cases are, and where to go on.
  var startPage: Page {
    let address = PageAddress.start
    let missions = wholeMissions
    let claims = site.cases.flatMap { item in
      (Array(item.conditions.values) + Array(item.outcomes.values)).flatMap(\.claims) + item.origin.claims
    }
    return Page(
      address: address, title: plain(site.options.title),
      description: say(
        "Regionale Missionen und Vorhaben, Bedingung für Bedingung kodiert, jede Angabe mit ihrer Quelle.",
        "Regional missions and initiatives, coded condition by condition, every statement with its source."),
      template: .start,
      content: [
        "missions": missions.map { card($0, address) }, "hasMissions": !missions.isEmpty,
        "hasPlaces": site.cases.contains { !lands($0).isEmpty },
        "withoutPlace": withoutPlace, "caseCount": site.cases.count, "missionCount": missions.count,
        "claimCount": claims.count, "sourceCount": Set(claims.map(\.source)).count, "tiles": tiles(address),
        "studies": site.studies.map { ["name": plain($0.title), "question": text($0.question), "href": link(address, .study($0.id))] },
        "hasStudies": !site.studies.isEmpty, "comparison": link(address, .comparison),
        "conditions": link(address, .conditions), "measures": link(address, .measures), "advice": link(address, .advice),
      ], structured: CatalogueDescription(writer: self).catalogue)
  }

  /// How many cases no tile counts.
  private var withoutPlace: [String] {
    let count = site.cases.count { $0.kind != .programme && lands($0).isEmpty }
    guard count > 0 else { return [] }
    return [say(count == 1 ? "Ein Fall nennt" : "\(count) Fälle nennen", count == 1 ? "One case names" : "\(count) cases name")]
  }

  private func card(_ item: Case, _ address: PageAddress) -> [String: Any] {
    [
      "name": plain(item.name), "href": link(address, .oneCase(item.id)), "places": places(item), "logic": logic(item.origin.logic),
      "fields": item.challengeFields.map(field).joined(separator: ", "), "summary": firstSentence(plain(item.summary)),
      "outcomes": codebook.conditions.filter { $0.kind == .outcome }.map { badge($0, item) },
    ]
  }

  /// An outcome of a case in a word.
  private func badge(_ condition: Condition, _ item: Case) -> [String: Any] {
    let state = state((item.outcomes[condition.id] ?? .unknown).membership, isOutcome: true)
    return ["name": plain(condition.name), "shape": state.shape, "word": state.word, "tone": state.tone]
  }

  /// A text up to the first full stop that ends a sentence; one after an ordinal number does not.
  private func firstSentence(_ text: String) -> String {
    for end in text.ranges(of: /[.!?](\s|$)/) {
      let head = text[..<end.lowerBound]
      let digits = head.reversed().prefix { $0.isNumber }.count
      if digits == 0 || digits > 2 { return head + text[end].trimming }
    }
    return text
  }

  /// The Länder as tiles, roughly where they lie, with the number of their cases.
  private func tiles(_ address: PageAddress) -> [[String: Any]] {
    let counts = Dictionary(grouping: site.cases.filter { $0.kind != .programme }.flatMap(lands)) { $0 }.mapValues(\.count)
    return Self.lands.sorted { $0.value < $1.value }.map { key, name in
      let count = counts[key] ?? 0
      return [
        "key": key, "name": name, "count": count, "isEmpty": count == 0, "href": link(address, .cases) + "#land=\(key)",
        "words": say(count == 1 ? "ein Fall" : "\(count) Fälle", count == 1 ? "one case" : "\(count) cases"),
      ]
    }
  }

  /// All cases, to look through, filter and search.
  var caseListPage: Page {
    let address = PageAddress.cases
    let outcomes = codebook.conditions.filter { $0.kind == .outcome }
    let items = site.cases.sorted { (order($0.kind), plain($0.name)) < (order($1.kind), plain($1.name)) }
    return Page(
      address: address, title: say("Fälle", "Cases"),
      description: say(
        "\(items.count) Fälle mit Ort, Thema, Entstehung und Ergebnis.", "\(items.count) cases with place, field, origin and outcome."),
      template: .caseList,
      content: [
        "rows": items.map { row($0, outcomes, address) }, "outcomes": outcomes.map { plain($0.name) }, "count": items.count,
        "facets": facets(items), "hasWithdrawn": !site.withdrawn.isEmpty,
        "withdrawn": site.withdrawn.map {
          ["name": plain($0.name), "href": link(address, .oneCase($0.id)), "on": language.text($0.withdrawal.on)]
        },
      ], scripts: ["filter.js"])
  }

  /// What is left of a case that was withdrawn: its name, since when and why.
  func withdrawnPage(_ item: WithdrawnCase) -> Page {
    let title = say("Zurückgezogen: \(plain(item.name))", "Withdrawn: \(plain(item.name))")
    return Page(
      address: .oneCase(item.id), title: title, description: plain(item.withdrawal.reason), template: .withdrawn,
      content: [
        "name": plain(item.name), "id": item.id, "on": language.text(item.withdrawal.on), "reason": text(item.withdrawal.reason),
      ], metadata: [(name: "robots", content: "noindex")])
  }

  private func order(_ kind: Case.Kind) -> Int { Case.Kind.allCases.firstIndex(of: kind) ?? 0 }

  private func row(_ item: Case, _ outcomes: [Condition], _ address: PageAddress) -> [String: Any] {
    let words = [plain(item.name), places(item), plain(item.summary)] + item.aliases.map(Plain.text) + item.challengeFields.map(field)
    return [
      "name": plain(item.name), "href": link(address, .oneCase(item.id)), "kind": kind(item.kind), "kindKey": item.kind.rawValue,
      "places": places(item), "fields": item.challengeFields.map(field).joined(separator: ", "),
      "fieldKeys": item.challengeFields.joined(separator: " "), "logic": logic(item.origin.logic), "logicKey": item.origin.logic.rawValue,
      "lands": lands(item).joined(separator: " "), "outcomes": outcomes.map { badge($0, item) },
      "words": words.joined(separator: " ").lowercased(),
    ]
  }

  private func facets(_ items: [Case]) -> [[String: Any]] {
    func facet(_ key: String, _ label: String, _ values: [(key: String, name: String)]) -> [String: Any] {
      ["key": key, "label": label, "all": say("alle", "all"), "values": values.map { ["key": $0.key, "name": $0.name] }]
    }
    let kinds = Case.Kind.allCases.filter { kind in items.contains { $0.kind == kind } }
    let logics = Origin.Logic.allCases.filter { logic in items.contains { $0.origin.logic == logic } }
    let fields = codebook.challengeFields.filter { field in items.contains { $0.challengeFields.contains(field.id) } }
    let lands = Set(items.flatMap(lands)).sorted { Self.land($0) < Self.land($1) }
    return [
      facet("kind", say("Art", "Kind"), kinds.map { ($0.rawValue, kind($0)) }),
      facet("logic", say("Entstehung", "Origin"), logics.map { ($0.rawValue, logic($0)) }),
      facet("field", say("Thema", "Field"), fields.map { ($0.id, plain($0.name)) }),
      facet("land", "Land", lands.map { ($0, Self.land($0)) }),
    ]
  }
}
