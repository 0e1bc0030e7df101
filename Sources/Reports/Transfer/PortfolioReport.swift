public import Cases
public import Studies
import Transfer

/// Which support covers most regions, as a document.
public struct PortfolioReport: Sendable {
  /// How many regions and measures a report lists; all are in the data.
  static let listed = 50

  let result: PortfolioResult
  let words: TransferWords
  private var language: Language { words.language }
  private var portfolio: Portfolio { result.portfolio }

  /// The document.
  public static func document(_ result: PortfolioResult, language: Language) -> Document {
    let report = PortfolioReport(result: result, words: TransferWords(language: language, terms: result.terms))
    let words = report.words
    let count = result.regions.count
    return Document(
      language: language,
      title: words.say("Welche Unterstützung die meisten Regionen abdeckt", "Which support covers most regions"),
      subtitle: words.say(
        "\(count) \(count == 1 ? "Region" : "Regionen"), \(result.portfolio.effects.count) Maßnahmen",
        "\(count) \(count == 1 ? "region" : "regions"), \(result.portfolio.effects.count) measures"),
      facts: report.facts,
      blocks: Document.numbered(
        [report.notice, .list(report.findings)] + report.comparison + report.programmes + report.measures + report.regionSection
          + [.paragraph(words.nationalSentence)], in: language),
      footer: words.footer(result.version, result.inputSHA256))
  }

  private var notice: Document.Block {
    .notice(
      title: words.say("Was „abgedeckt“ heißt (Stufe G).", "What “covered” means (label G)."),
      text: words.say(
        "Für jede Bedingung, die einer Region fehlt oder bei ihr offen ist, enthält das Programm eine Maßnahme, die dort ansetzt und für ihre "
          + "Entstehungslogik gedacht ist. Ob sich dann etwas ändert, ist damit nicht gesagt. Was nicht bekannt ist, zählt als offen.",
        "For each condition that a region lacks or that is open there, the programme has a measure that acts on it and is for its origin logic. "
          + "Whether anything then changes is not said. What is not known counts as open."))
  }

  private var facts: [String] {
    guard !result.parameters.agents.isEmpty else { return [] }
    let names = words.list(result.parameters.agents.map(words.agent))
    return [
      words.say(
        "Nur Maßnahmen, die eine dieser Stellen ergreifen kann: \(names)", "Only measures that one of these bodies can take: \(names)")
    ]
  }

  // MARK: Findings

  private var findings: [String] {
    var items: [String] = []
    let count = result.regions.count
    if portfolio.reachable == 0 {
      items.append(words.say("Kein Programm deckt eine der \(count) Regionen ab.", "No programme covers any of the \(count) regions."))
    } else if let all = portfolio.programmes.last, let last = all.steps.last {
      items.append(
        words.say(
          "Alle Maßnahmen zusammen decken \(portfolio.reachable) von \(count) Regionen ab; dafür genügen \(last.count)"
            + (last.unlocked == portfolio.reachable ? "." : ", soweit gefunden (\(last.unlocked) Regionen)."),
          "All measures together cover \(portfolio.reachable) of \(count) regions; \(last.count) suffice for that"
            + (last.unlocked == portfolio.reachable ? "." : ", as far as found (\(last.unlocked) regions).")))
    }
    if !portfolio.settled.isEmpty {
      let settled = portfolio.settled.count
      items.append(
        words.say(
          "\(settled == 1 ? "Eine davon braucht" : "\(settled) davon brauchen") nichts: Alle Bedingungen sind belegt.",
          "\(settled == 1 ? "One of them needs" : "\(settled) of them need") nothing: all conditions are documented."))
    }
    items += portfolio.blockers.map { blocker in
      words.say(
        "Für \(words.quoted(words.condition(blocker.condition))) gibt es in \(regions(blocker)) keine dieser Maßnahmen; "
          + "solche Regionen deckt kein Programm ab.",
        "For \(words.quoted(words.condition(blocker.condition))) there is none of these measures in \(regions(blocker)); no programme covers such regions."
      )
    }
    items.append(costSentence)
    return items
  }

  private func regions(_ blocker: Portfolio.Blocker) -> String {
    let count = blocker.regions.count
    return words.say(count == 1 ? "einer Region" : "\(count) Regionen", count == 1 ? "one region" : "\(count) regions")
  }

  private var costSentence: String {
    let useful = portfolio.effects.filter { !$0.helps.isEmpty }
    let unknown = useful.count { !$0.cost.isKnown }
    guard unknown > 0 else {
      return words.say(
        "Die Kosten aller \(useful.count) Maßnahmen, die hier ansetzen, sind bekannt oder eingegrenzt.",
        "The costs of all \(useful.count) measures that act here are known or bounded.")
    }
    let known = useful.count - unknown
    return words.say(
      "Von \(useful.count) Maßnahmen, die hier ansetzen, sind \(known == 0 ? "bei keiner" : "nur bei \(known)") die Kosten bekannt. Welches von zwei gleich weit reichenden "
        + "Programmen günstiger ist, lässt sich dann nur sagen, wenn eines im anderen enthalten ist. Eigene Kosten: --measures mit costs.csv.",
      "Of \(useful.count) measures that act here the costs of \(known == 0 ? "none" : "only \(known)") are known. Which of two programmes with the same reach costs less can then "
        + "only be said where one contains the other. Costs of your own: --measures with costs.csv.")
  }

  // MARK: Programmes

  private func name(_ group: PortfolioGroup?) -> String {
    switch group {
    case .bottomUp: words.say("von unten entstanden (Bottom-up)", "started in the place (bottom-up)")
    case .topDown: words.say("von oben angestoßen (Top-down)", "started from above (top-down)")
    case .either: words.say("Mischform oder Entstehung nicht angegeben", "hybrid, or origin not stated")
    case nil: words.say("alle Regionen", "all regions")
    }
  }

  private var comparison: [Document.Block] {
    guard portfolio.programmes.count > 1 else { return [] }
    return [
      .heading(
        level: 2,
        text: words.say("Programme für Bottom-up und für Top-down im Vergleich", "Programmes for bottom-up and for top-down compared")),
      .table(
        Table(
          caption: words.say("Wie weit Programme reichen", "How far programmes reach"),
          columns: [
            words.say("Regionen", "Regions"), words.say("Anzahl", "number"), words.say("Maßnahmen dafür", "measures for them"),
            words.say("höchstens abgedeckt", "covered at most"), words.say("mit wie vielen Maßnahmen", "with how many measures"),
            words.say("mit 1, 2, 3, 4, 5 Maßnahmen", "with 1, 2, 3, 4, 5 measures"),
          ],
          rows: portfolio.programmes.map { programme in
            [
              Table.Cell(words.atStart(name(programme.group))), Table.Cell(String(programme.regions), .number),
              Table.Cell(String(programme.measures), .number), Table.Cell(String(programme.steps.last?.unlocked ?? 0), .number),
              Table.Cell(String(programme.steps.last?.count ?? 0), .number),
              Table.Cell((1...5).map { String(programme.covered(by: $0)) }.joined(separator: ", ")),
            ]
          },
          note: words.say(
            "Eine Mischform nimmt die Maßnahmen beider Logiken; wo die Entstehung nicht angegeben ist, zählen alle. Ein Programm für alle nutzt "
              + "eine Maßnahme für jede Region, für die sie gedacht ist.",
            "A hybrid takes the measures of both logics; where the origin is not stated, all count. A programme for all uses a measure for every "
              + "region it is for."))),
    ]
  }

  private var programmes: [Document.Block] {
    portfolio.programmes.flatMap { programme -> [Document.Block] in
      [
        .heading(
          level: 2,
          text: portfolio.programmes.count == 1
            ? words.say("Wie weit Programme reichen", "How far programmes reach")
            : words.say("Programm: \(name(programme.group))", "Programme: \(name(programme.group))")),
        .table(curve(programme)),
      ] + (programme.budget.isEmpty ? [] : [.table(budget(programme))])
    }
  }

  private func curve(_ programme: Portfolio.Programme) -> Table {
    let proof =
      programme.complete
      ? words.say(
        "Bewiesen: Mit so vielen Maßnahmen lassen sich nicht mehr Regionen abdecken.",
        "Proved: with so many measures no more regions can be covered.")
      : words.say(
        "Nicht bewiesen; die zweite Zahl ist eine Grenze, die kein Programm überschreitet.",
        "Not proved; the second number is a limit that no programme exceeds.")
    return Table(
      caption: words.say("Abgedeckte Regionen nach Zahl der Maßnahmen", "Regions covered by number of measures"),
      columns: [
        words.say("Maßnahmen", "measures"), words.say("abgedeckt", "covered"), words.say("schrittweise", "step by step"),
        words.say("ein solches Programm", "such a programme"), words.say("unverzichtbar", "indispensable"),
        words.say("gleich gute Programme", "programmes as good"), words.say("Kosten", "cost"),
      ],
      rows: programme.steps.map { step in
        [
          Table.Cell(String(step.count), .number),
          Table.Cell(step.atMost == step.unlocked ? String(step.unlocked) : "\(step.unlocked)–\(step.atMost)", .number),
          Table.Cell(String(programme.coveredStepByStep(by: step.count)), .number),
          Table.Cell(step.measures.isEmpty ? "–" : step.measures.map(words.code).joined(separator: ", ")),
          Table.Cell(step.essential.isEmpty ? "–" : step.essential.map(words.code).joined(separator: ", ")),
          Table.Cell(step.programmes.map { language.grouped($0) } ?? words.say("nicht gezählt", "not counted"), .number),
          Table.Cell(words.cost(step.cost), step.cost.upper == nil ? .unknown : .plain),
        ]
      },
      note: proof
        + words.say(
          " „Schrittweise“ nimmt jeweils die Maßnahme hinzu, die am meisten bringt; weil viele Regionen mehrere zugleich brauchen, bleibt das oft "
            + "zurück. „Unverzichtbar“: Ohne sie decken so viele Maßnahmen weniger ab.",
          " “Step by step” adds the measure that brings most each time; as many regions need several at once, it often falls behind. “Indispensable”: "
            + "without it so many measures cover fewer."))
  }

  private func budget(_ programme: Portfolio.Programme) -> Table {
    let without =
      programme.withoutCost.isEmpty
      ? ""
      : words.say(
        " Nicht dabei, weil die Kosten nach oben offen sind: \(programme.withoutCost.map(words.code).joined(separator: ", ")).",
        " Not included, as their costs have no known limit: \(programme.withoutCost.map(words.code).joined(separator: ", ")).")
    return Table(
      caption: words.say("Abgedeckte Regionen nach Budget", "Regions covered by budget"),
      columns: [
        words.say("Budget", "budget"), words.say("abgedeckt", "covered"), words.say("ein solches Programm", "such a programme"),
      ],
      rows: programme.budget.map { step in
        [
          Table.Cell("\(language.number(step.budget)) €", .number), Table.Cell(String(step.unlocked), .number),
          Table.Cell(step.measures.isEmpty ? "–" : step.measures.map(words.code).joined(separator: ", ")),
        ]
      },
      note: words.say(
        "Gerechnet mit dem oberen Ende der Kosten.", "Computed with the upper end of costs.") + without)
  }

  // MARK: Measures and regions

  private var measures: [Document.Block] {
    let useful = portfolio.effects.filter { !$0.helps.isEmpty }
    guard !useful.isEmpty else { return [] }
    let idle = portfolio.effects.filter { $0.helps.isEmpty }.map { words.code($0.measure) }
    return [
      .heading(level: 2, text: words.say("Maßnahme für Maßnahme", "Measure by measure")),
      .table(
        Table(
          caption: words.say("In wie vielen Regionen eine Maßnahme ansetzt", "In how many regions a measure acts"),
          columns: [
            words.say("Maßnahme", "Measure"), words.say("setzt an in", "acts in"), words.say("deckt allein ab", "covers alone"),
            words.say("unverzichtbar für", "indispensable for"), words.say("Kosten", "cost"),
            words.say("übertroffen von", "outdone by"),
          ],
          rows: useful.prefix(Self.listed).map { effect in
            [
              Table.Cell(words.measure(effect.measure)), Table.Cell(String(effect.helps.count), .number),
              Table.Cell(String(effect.alone.count), .number), Table.Cell(String(effect.needed.count), .number),
              Table.Cell(words.cost(effect.cost), effect.cost.isKnown ? .plain : .unknown),
              Table.Cell(effect.outdoneBy.isEmpty ? "–" : effect.outdoneBy.map(words.code).joined(separator: ", ")),
            ]
          },
          note: words.say(
            "„Übertroffen von“: Eine andere setzt an denselben Stellen und an mehr an, oder kostet sicher weniger, und kostet sicher nicht mehr."
              + (idle.isEmpty ? "" : " Setzen bei keiner dieser Regionen an: \(idle.joined(separator: ", "))."),
            "“Outdone by”: another acts in the same places and in more, or surely costs less, and surely costs no more."
              + (idle.isEmpty ? "" : " Act in none of these regions: \(idle.joined(separator: ", ")).")))),
    ]
  }

  private var regionSection: [Document.Block] {
    let rows = result.regions.prefix(Self.listed)
    let more = result.regions.count - rows.count
    let out = Set(portfolio.outOfReach)
    return [
      .heading(level: 2, text: words.say("Die Regionen", "The regions")),
      .table(
        Table(
          caption: words.say("Was in den Regionen offen ist", "What is open in the regions"),
          columns: [
            words.say("Region", "Region"), words.say("Entstehung", "Origin"), words.say("fehlt oder offen", "absent or open"),
            words.say("davon unbekannt", "of it unknown"), words.say("abdeckbar", "can be covered"),
          ],
          rows: rows.map { region in
            [
              Table.Cell(region.name[language]), Table.Cell(words.logic(region.origin)),
              Table.Cell(region.open.isEmpty ? "–" : region.open.map(words.condition).joined(separator: ", ")),
              Table.Cell(String(region.unknown.count), .number),
              Table.Cell(out.contains(region.id) ? words.say("nein", "no") : words.say("ja", "yes")),
            ]
          },
          note: more > 0
            ? words.say(
              "Weitere \(more) Regionen stehen in den Daten (csv, json).", "A further \(more) regions are in the data (csv, json).") : nil)),
    ]
  }
}
