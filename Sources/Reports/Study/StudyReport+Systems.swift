import Cases
import Membership
import Studies
import Systems

extension StudyReport {
  /// The cases as systems.
  var systemsSection: [Document.Block] {
    guard let systems = result.systems else { return [] }
    let words = systemsWords(systems)
    return [.heading(level: 2, text: say("Die verschiedensten Fälle und was sie teilen", "The most different cases and what they share"))]
      + [.paragraph(systemsIntroduction(systems))] + zoneBlocks(systems, words) + groupBlocks(systems, words)
      + millBlocks(systems, words) + districtBlocks(systems) + nextBlocks(systems, words)
  }

  func systemsWords(_ systems: StudyResult.Systems) -> SystemsWords {
    let blocks = result.differences?.blocks ?? []
    let blockNames = Dictionary(blocks.map { ($0.id, $0.name[language]) }) { first, _ in first }
    let variables = Dictionary(systems.variables.map { ($0.id, $0.name[language]) }) { first, _ in first }
    return SystemsWords(
      language: language, blocks: blocks.map(\.id), blockName: { blockNames[$0] ?? $0 },
      caseName: { id in result.cases.contains { $0.id == id } ? caseName(id) : systems.nextNames[id]?[language] ?? id },
      conditionName: { id in variables[id] ?? conditionName(id) })
  }

  // MARK: Pairs

  private func systemsIntroduction(_ systems: StudyResult.Systems) -> String {
    let pairs = Dictionary(systems.comparison.zones.map { ($0.zone, $0.pairs) }) { first, _ in first }
    let different = pairs[.different] ?? 0
    let start = say(
      "Nach De Meur und Berg-Schlosser (1994) sucht man unter Fällen mit demselben Ergebnis die verschiedensten Paare und unter Fällen mit "
        + "verschiedenem Ergebnis die ähnlichsten.",
      "After De Meur and Berg-Schlosser (1994) one looks for the most different pairs among cases with the same outcome, and for the most "
        + "similar among cases with different ones.")
    guard different == 0 else { return start }
    return start
      + say(
        " Hier gibt es kein Paar mit verschiedenem Ergebnis. Gezeigt wird deshalb nur, was die verschiedensten Fälle teilen; was Fälle mit und ohne "
          + "das Ergebnis unterscheidet, lässt sich nicht zeigen.",
        " Here there is no pair with different outcomes. So only what the most different cases share is shown; what tells cases with the outcome "
          + "from those without cannot be shown.")
  }

  private func zoneBlocks(_ systems: StudyResult.Systems, _ words: SystemsWords) -> [Document.Block] {
    let comparison = systems.comparison
    return comparison.zones.filter { $0.pairs > 0 }.flatMap { zone -> [Document.Block] in
      let isSame = zone.zone.isSameOutcome
      let pairs = (isSame ? comparison.mostDifferentSameOutcome : comparison.mostSimilarDifferentOutcome).filter { $0.zone == zone.zone }
      let name = zone.zone.name[language]
      let isDecided = pairs.contains { $0.extreme == .certain }
      let caption =
        !isDecided
        ? say(
          "Welche der \(zone.pairs) Paare die äußersten sind, lassen Spannen offen; \(pairs.count) kommen in Frage. \(name)",
          "Which of the \(zone.pairs) pairs are extreme, ranges leave open; \(pairs.count) may be. \(name)")
        : isSame
          ? say("Am verschiedensten von \(zone.pairs) Paaren. \(name)", "Most different of \(zone.pairs) pairs. \(name)")
          : say("Am ähnlichsten von \(zone.pairs) Paaren. \(name)", "Most similar of \(zone.pairs) pairs. \(name)")
      let table =
        isSame
        ? words.sharedTable(
          comparison.sharedConditions.filter { $0.zone == zone.zone && $0.pairs > 0 },
          caption: say("Was diese Paare teilen, ohne Befunde", "What these pairs share, without findings"))
        : words.distinguishingTable(comparison.distinguishingConditions)
      // Where every pair may be extreme, every case recurs, and that says nothing.
      let recurring =
        zone.extremePairs == zone.pairs ? [] : comparison.recurring.filter { $0.zone == zone.zone }.flatMap(words.recurringText)
      return [.table(words.pairTable(pairs, caption: caption, showsLevels: false))] + (table.map { [.table($0)] } ?? [])
        + (recurring.isEmpty ? [] : [.list(recurring)])
    }
  }

  private func groupBlocks(_ systems: StudyResult.Systems, _ words: SystemsWords) -> [Document.Block] {
    let lines = systems.groups.map { group -> String in
      let logic = logicName(group.logic)
      let name = logic.prefix(1).uppercased() + logic.dropFirst()
      guard let comparison = group.comparison else {
        return group.cases.count == 1
          ? say("\(name): nur ein Fall, kein Paar.", "\(name): one case only, no pair.")
          : say("\(name): kein Paar mit bekanntem Ergebnis.", "\(name): no pair with a known outcome.")
      }
      let pairs = comparison.mostDifferentSameOutcome.prefix(3).map(words.name)
      let shared = comparison.sharedConditions.filter(\.isInAll).map { entry in
        quoted(conditionName(entry.condition)) + (entry.value == .number(1) ? "" : " (\(words.text(entry.value)))")
      }
      let what =
        shared.isEmpty
        ? say("nach bekannten Zellen teilen sie keine Bedingung", "by known cells they share no condition")
        : say("sie teilen \(list(shared))", "they share \(list(shared))")
      return pairs.isEmpty
        ? say("\(name): kein Paar mit demselben Ergebnis.", "\(name): no pair with the same outcome.")
        : say("\(name): am verschiedensten \(list(pairs)); \(what).", "\(name): most different \(list(pairs)); \(what).")
    }
    return [.heading(level: 3, text: say("Je Entstehungslogik", "By origin logic")), .list(lines)]
  }

  private func millBlocks(_ systems: StudyResult.Systems, _ words: SystemsWords) -> [Document.Block] {
    guard !systems.mill.isEmpty else { return [] }
    return [.heading(level: 3, text: say("Gelesen nach Mill", "Read after Mill")), .list(words.sentences(systems.mill))]
  }

  private func nextBlocks(_ systems: StudyResult.Systems, _ words: SystemsWords) -> [Document.Block] {
    guard let table = words.nextTable(systems.next) else { return [] }
    let pool = systems.nextPool
    return [
      .heading(level: 3, text: say("Wen als Nächstes untersuchen", "Whom to study next")),
      .paragraph(
        say(
          "Verglichen mit den Fällen der Studie sind \(pool.compared) weitere Fälle der Sammlung, deren Kreis bekannt ist"
            + (pool.withoutDistrict > 0 ? "; \(pool.withoutDistrict) ohne bekannten Kreis sind nicht dabei." : "."),
          "Compared with the study's cases are \(pool.compared) further cases of the library whose district is known"
            + (pool.withoutDistrict > 0 ? "; \(pool.withoutDistrict) without a known district are not among them." : "."))),
      .table(table),
    ]
  }
}
