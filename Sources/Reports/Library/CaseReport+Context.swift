import CaseFiles
import Cases
import Membership

extension CaseReport {
  /// Official series beside what the case says about itself.
  var seriesSection: [Document.Block] {
    let tables = zip(item.officialSeries, series).compactMap { entry, values -> [Document.Block]? in
      guard !values.isEmpty, let indicator = library.indicators[entry.indicator] else { return nil }
      let names = entry.districts.map { library.districts[$0]?.name ?? $0 }
      let table = Table(
        caption: say("\(indicator.name), je Kreis und Jahr", "\(indicator.name), per district and year"),
        columns: [say("Jahr", "Year")] + names,
        rows: values.sorted { $0.key < $1.key }.map { year, byDistrict in
          [Table.Cell(String(year))] + entry.districts.map { key in Table.Cell(byDistrict[key].map(language.decimal) ?? "–", .number) }
        },
        note: say(
          "INKAR 2024, © BBSR Bonn, dl-de/by-2-0; Grundlage: \(indicator.base). Größenordnungen und Entwicklungen, keine genauen Werte.",
          "INKAR 2024, © BBSR Bonn, dl-de/by-2-0; base: \(indicator.base). Orders of magnitude and developments, not exact values."))
      return [.paragraph(entry.note[language]), .table(table)]
    }
    guard !tables.isEmpty else { return [] }
    return [.heading(level: 2, text: say("Amtliche Zahlen daneben", "Official figures beside it"))] + tables.joined()
  }

  /// Mission criteria, innovation, advantages and effects, as far as sources go.
  var propertySection: [Document.Block] {
    let kinds: [(Condition.Kind, String)] = [
      (.missionCriterion, say("Ist es eine regionale Mission?", "Is it a regional mission?")),
      (.innovation, say("Was daran neu ist", "What is new about it")),
      (.advantage, say("Vorteile der regionalen Ebene", "Advantages of the regional level")),
      (.effect, language.name(.effect)),
    ]
    return kinds.flatMap { kind, title -> [Document.Block] in
      let coded = library.codebook.conditions.filter { $0.kind == kind && !(item.conditions[$0.id]?.claims ?? []).isEmpty }
      guard !coded.isEmpty else { return [] }
      let table = Table(
        caption: title, columns: [say("Merkmal", "Property"), say("Stand", "State"), say("Beleg", "Evidence")],
        rows: coded.map { row($0, item.conditions[$0.id] ?? .unknown) })
      return [.heading(level: 2, text: title), .table(table)]
    } + linkBlocks
  }

  private var linkBlocks: [Document.Block] {
    guard !item.links.isEmpty else { return [] }
    func name(_ id: String) -> String { library.codebook.condition(id)?.name[language] ?? id }
    let lines = item.links.map { link in
      let verb =
        link.kind == .reinforces ? say("stärkt", "strengthens") : say("baut auf", "builds on")
      return "\(name(link.from)) → \(name(link.to)) (\(verb)): \(link.statement[language]) [\(link.source), \(link.locator)]"
    }
    return [.heading(level: 2, text: say("Wie Bedingungen zusammenhängen", "How conditions hang together")), .list(lines)]
  }

  /// What later sources say about the outcomes.
  var laterSection: [Document.Block] {
    item.laterOutcomes.flatMap { wave -> [Document.Block] in
      let date = language.text(wave.asOf)
      let outcomes = library.codebook.conditions.filter { wave.outcomes[$0.id] != nil }
      guard !outcomes.isEmpty else { return [] }
      let title = say("Was später bekannt wurde (\(date))", "What became known later (\(date))")
      let table = Table(
        caption: say("Ergebnisse nach späteren Quellen", "Outcomes after later sources"),
        columns: [say("Ergebnis", "Outcome"), say("Stand", "State"), say("Beleg", "Evidence")],
        rows: outcomes.map { row($0, wave.outcomes[$0.id] ?? .unknown) })
      return [.heading(level: 2, text: title), .table(table)]
    }
  }
}
