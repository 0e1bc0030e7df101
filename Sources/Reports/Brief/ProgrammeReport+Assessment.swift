import Cases
import Studies
import Transfer

extension ProgrammeReport {
  /// Which measures act where, by origin logic, and how far that carries.
  var assessment: [Document.Block] {
    let tables = BriefReport.Group.allCases.compactMap { group -> Document.Block? in
      let options = brief.options.filter { BriefReport.Group($0.measure) == group }
      return options.isEmpty ? nil : .table(table(options, group))
    }
    return [.heading(level: 2, text: say("3. Bewertung", "3. Assessment")), .list(statements)] + tables + notes + functions + principles
  }

  private var statements: [String] {
    [
      brief.options.isEmpty
        ? say(
          "Der Katalog nennt keine Maßnahme dieser Stellen, die bei etwas Fehlendem oder Offenem ansetzt. Das ist ein Befund über den Katalog.",
          "The catalogue names no measure of these bodies that acts on anything absent or open. That is a finding about the catalogue.")
        : say(
          "\(brief.options.count) Maßnahmen setzen in mindestens einer Region bei etwas an, das dort fehlt oder offen ist. Gezählt ist, wo sie ansetzen; wie viel sie dort "
            + "ändern, ist nicht erhoben.",
          "\(brief.options.count) measures act in at least one region on something absent or open there. Counted is where they act; how much they change there was not surveyed."
        ),
      unserved.isEmpty
        ? nil
        : say(
          "Bei \(words.conditions(unserved.map(\.condition.id))) setzt keine davon an. Dort können nur andere Stellen handeln, oder der Katalog kennt nichts; er zeigt, "
            + "was Veröffentlichungen vorschlagen.",
          "None of them acts on any of these: \(words.conditions(unserved.map(\.condition.id))). There only other bodies can act, or the catalogue knows nothing; it shows what publications propose."
        ),
      brief.result.outcome.counts.absent == 0
        ? say(
          "Ob das Fehlende den Ausschlag gibt, lässt sich nicht sagen: Es wurden nur Fälle mit demselben Ergebnis untersucht. Zur Stärke einer Maßnahme ist keine Aussage möglich.",
          "Whether what is absent tips the balance cannot be said: only cases with the same outcome were studied. No statement on the strength of a measure is possible."
        )
        : nil,
      cost,
    ].compactMap { $0 }
  }

  private var cost: String? {
    let known = brief.options.count { $0.measure.cost.isKnown }
    guard !brief.options.isEmpty else { return nil }
    guard known > 0 else {
      return say(
        "Kosten sind bei keiner der \(brief.options.count) Maßnahmen bekannt; wer sie kennt, trägt sie ein. Unbekannt heißt nicht null.",
        "Cost is known for none of the \(brief.options.count) measures; who knows it enters it. Unknown does not mean zero.")
    }
    return say(
      "Kosten sind bei \(known) von \(brief.options.count) Maßnahmen bekannt"
        + (known < brief.options.count ? "; die übrigen sind selbst einzutragen. Unbekannt heißt nicht null." : "."),
      "Cost is known for \(known) of \(brief.options.count) measures"
        + (known < brief.options.count ? "; the rest has to be entered by those who know. Unknown does not mean zero." : "."))
  }

  /// The conditions absent or open somewhere on which none of the measures acts.
  var unserved: [ProgrammeBrief.Need] {
    brief.needs.filter { need in
      !(need.lacking.isEmpty && need.unknown.isEmpty) && !brief.options.contains { brief.acts($0, on: need) }
    }
  }

  private func table(_ options: [ProgrammeBrief.Option], _ group: BriefReport.Group) -> Table {
    Table(
      caption: say("Maßnahmen ", "Measures ") + group.name(language),
      columns: [
        say("Maßnahme", "Measure"), say("setzt an bei", "acts on"), say("Regionen", "Regions"), say("wer", "who"), say("Kosten", "Cost"),
        say("Vorlauf", "Lead time"), say("Beleg", "Evidence"),
      ],
      rows: options.map { option in
        let measure = option.measure
        return [
          Table.Cell("\(measure.code) \(measure.name[language])"),
          Table.Cell(option.links.map { words.condition($0.condition) + ($0.basis == .judged ? "*" : "") }.joined(separator: ", ")),
          Table.Cell(say("\(option.regions.count) von \(count)", "\(option.regions.count) of \(count)"), .number),
          Table.Cell(measure.actors.map { language.name($0, isShort: true) }.joined(separator: ", ")), Table.Cell(words.cost(measure.cost)),
          Table.Cell(words.months(measure.leadTime)), BriefReport.evidence(option.links, language),
        ]
      })
  }

  private var notes: [Document.Block] {
    guard !brief.options.isEmpty else { return [] }
    return [
      .paragraph(
        say(
          "* Dass die Maßnahme dort ansetzt, ist unser Urteil; ohne Stern sagt es die Quelle. Regionen: wo sie zur Entstehungslogik passt und bei etwas Fehlendem oder Offenem "
            + "ansetzt; ist die Logik nicht angegeben, passen alle. Geprüft ist keine Maßnahme.",
          "* That the measure acts on it is our judgement; without an asterisk the source says so. Regions: where it fits the origin logic and acts on something absent or open; "
            + "where the logic is not stated all fit. No measure has been tested."))
    ]
  }

  /// What of each measure has to stay the same wherever it is taken, once for all tables.
  private var functions: [Document.Block] {
    let parts = brief.options.compactMap { option in
      option.measure.keyFunction.map { "\(option.measure.code): \($0[language])" }
    }
    guard !parts.isEmpty else { return [] }
    return [
      .item(
        name: say("Was an jedem Ort gleich bleiben soll:", "What is to stay the same in every place:"), text: parts.joined(separator: " "))
    ]
  }

  private var principles: [Document.Block] {
    BriefReport.Group.allCases.compactMap { group in
      let own = brief.principles.filter { BriefReport.Group($0) == group }
      guard !own.isEmpty else { return nil }
      let names = own.map { "\($0.code) \($0.name[language])" + ($0.kind == .limit ? say(" (Grenze)", " (limit)") : "") }
      return .item(
        name: say("Grundsätze \(group.name(.de)):", "Principles \(group.name(.en)):"), text: names.joined(separator: "; ") + ".")
    }
  }

  // MARK: Proposal

  var proposal: [Document.Block] {
    let unknown = brief.needs.filter { !$0.unknown.isEmpty }.sorted { $0.unknown.count > $1.unknown.count }.prefix(3)
    let most = brief.options.map(\.regions.count).max() ?? 0
    let widest = brief.options.filter { $0.regions.count == most }.map { "\($0.measure.code) \($0.measure.name[language])" }
    let steps = [
      unknown.isEmpty
        ? nil
        : say(
          "Bei den Beteiligten nachfragen, zuerst zu \(words.conditions(unknown.map(\.condition.id))): Dort ist am wenigsten bekannt.",
          "Ask those involved, first about \(words.conditions(unknown.map(\.condition.id))): least is known there."),
      widest.isEmpty
        ? nil
        : say(
          "In die nähere Prüfung nehmen, was in den meisten Regionen ansetzt (\(most) von \(count)): \(widest.joined(separator: "; ")).",
          "Look more closely at what acts in most regions (\(most) of \(count)): \(widest.joined(separator: "; "))."),
      unserved.isEmpty
        ? nil
        : say(
          "Mit Gemeinden, Landkreisen und Trägerinnen absprechen, wer bei \(words.conditions(unserved.map(\.condition.id))) handelt.",
          "Agree with municipalities, districts and mission owners who acts on \(words.conditions(unserved.map(\.condition.id)))."),
      say(
        "Kosten und Vorlauf je Maßnahme mit eigenen Zahlen ergänzen, bevor verglichen wird.",
        "Add cost and lead time per measure from figures of one’s own before comparing."),
      say(
        "Von Beginn an auch Vorhaben festhalten, die nicht gelingen; ohne sie bleibt offen, was den Unterschied macht.",
        "Record from the start also projects that do not succeed; without them it stays open what makes the difference."),
    ]
    return [.heading(level: 2, text: say("4. Vorschlag", "4. Proposal"))]
      + steps.compactMap { $0 }.enumerated().map { .item(name: "\($0 + 1))", text: $1) }
  }

  // MARK: The end

  var closing: [Document.Block] {
    var places: [String: Set<String>] = [:]
    for option in brief.options {
      for link in option.links { places[link.source ?? option.measure.source, default: []].insert(link.locator ?? option.measure.locator) }
    }
    for measure in brief.principles { places[measure.source, default: []].insert(measure.locator) }
    for claim in brief.parameters.flatMap(claims) { places[claim.source, default: []].insert(claim.locator) }
    let limits = brief.result.study.limits.map { $0[language] } + [words.nationalSentence]
    return [.heading(level: 2, text: say("Grenzen", "Limits")), .list(limits)] + closingWords.sources(places)
      + closingWords.imprint(day: brief.day, data: brief.result.study.date, version: brief.result.version)
  }
}
