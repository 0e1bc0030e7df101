import Cases
import Studies
import Transfer

extension BriefReport {
  /// What can be done: from below, from above, both, and the combination, apart.
  var optionSection: [Document.Block] {
    guard !brief.open.isEmpty else { return [] }
    let tables = Group.allCases.compactMap { group -> Document.Block? in
      let options = brief.options.filter { Group($0.measure) == group }
      return options.isEmpty ? nil : .table(table(options, group))
    }
    return [.heading(level: 2, text: optionHeading), .paragraph(originSentence)] + tables + noteBlocks + otherBlocks + principleBlocks
  }

  /// For whom a measure is.
  enum Group: CaseIterable {
    case bottomUp, topDown, both, combination

    init(_ measure: Measure) {
      let audiences = Set(measure.audiences)
      if audiences.isSuperset(of: [.bottomUp, .topDown]) {
        self = .both
      } else if audiences.contains(.bottomUp) {
        self = .bottomUp
      } else {
        self = audiences.contains(.topDown) ? .topDown : .combination
      }
    }

    func name(_ language: Language) -> String {
      let isGerman = language == .de
      return switch self {
      case .bottomUp: isGerman ? "für Initiativen von unten (Bottom-up)" : "for initiatives from below (bottom-up)"
      case .topDown: isGerman ? "für Initiativen von oben (Top-down)" : "for initiatives from above (top-down)"
      case .both: isGerman ? "für beide Entstehungslogiken" : "for both origin logics"
      case .combination: isGerman ? "für die Verbindung beider" : "for the combination of both"
      }
    }
  }

  private var optionHeading: String {
    switch writer.audience {
    case .funder: say("Was Fördergeber tun können", "What funders can do")
    case .municipality, .planner: say("Was vor Ort getan werden kann", "What can be done in the place")
    case .research: say("Welche Maßnahmen der Katalog kennt", "Which measures the catalogue knows")
    }
  }

  private var originSentence: String {
    let origin =
      switch brief.target.origin {
      case .hybrid:
        say(
          "Die Quellen beschreiben eine Mischform; deshalb kommen Maßnahmen für beide Entstehungslogiken und für ihre Verbindung in Frage.",
          "The sources describe a hybrid; so measures for both origin logics and for their combination are options.")
      case .notStated:
        say(
          "Die Entstehungslogik ist nicht angegeben; deshalb kommen alle Maßnahmen in Frage.",
          "The origin logic is not stated; so all measures are options.")
      case .bottomUp, .topDown:
        say("Gezeigt sind Maßnahmen, die zur Entstehungslogik \(logic) passen.", "Shown are measures that fit the origin logic \(logic).")
      }
    return origin
      + say(
        " Aufgeführt ist nur, was bei einer hier fehlenden oder offenen Bedingung ansetzt; ob sie wirklich fehlt, ist bei den offenen zuerst zu klären.",
        " Listed is only what acts on a condition that is absent or open here; whether an open one is really absent has to be found out first."
      )
  }

  private func table(_ options: [Brief.Option], _ group: Group) -> Table {
    Table(
      caption: say("Maßnahmen ", "Measures ") + group.name(language),
      columns: [
        say("Maßnahme", "Measure"), say("setzt an bei", "acts on"), say("wer", "who"), say("Kosten", "Cost"), say("Vorlauf", "Lead time"),
        say("Phase", "Phase"), say("Beleg", "Evidence"),
      ],
      rows: options.map { option in
        let measure = option.measure
        return [
          Table.Cell("\(measure.code) \(measure.name[language])"),
          Table.Cell(option.links.map { writer.condition($0.condition) + ($0.basis == .judged ? "*" : "") }.joined(separator: ", ")),
          Table.Cell(measure.actors.map { language.name($0, isShort: true) }.joined(separator: ", ")), Table.Cell(cost(measure)),
          Table.Cell(time(measure)), Table.Cell(phases(measure)), evidence(option),
        ]
      })
  }

  private var noteBlocks: [Document.Block] {
    guard !brief.options.isEmpty else { return [] }
    return [
      .paragraph(
        say(
          "* Dass die Maßnahme dort ansetzt, ist unser Urteil; ohne Stern sagt es die Quelle. Beleg: bei wie vielen "
            + "dieser Bedingungen es eine Quelle sagt. Alle Maßnahmen haben die Stufe G: Sie setzen bei dem an, was die Fälle gemeinsam haben; geprüft ist keine.",
          "* That the measure acts on it is our judgement; without an asterisk the source says so. Evidence: for how many of "
            + "these conditions a source says so. All measures have label G: they act on what the cases have in common; none has been tested."
        ))
    ]
  }

  /// What others than the readers can take, by name.
  private var otherBlocks: [Document.Block] {
    guard !brief.others.isEmpty, writer.audience != .research else { return [] }
    let names = brief.others.map { "\($0.measure.code) \($0.measure.name[language])" }.joined(separator: "; ")
    let text =
      writer.audience == .funder
      ? say(
        "Vor Ort können Gemeinde, Landkreis oder die Trägerin der Mission ergreifen: ",
        "In the place the municipality, the district or the mission owner can take: ")
      : say("Nur andere Stellen können ergreifen: ", "Only other bodies can take: ")
    return [.paragraph(text + names + ".")]
  }

  /// Principles and limits, group by group; they are no measures.
  private var principleBlocks: [Document.Block] {
    Group.allCases.compactMap { group in
      let own = brief.principles.filter { Group($0) == group }
      guard !own.isEmpty else { return nil }
      let names = own.map { measure in
        "\(measure.code) \(measure.name[language])" + (measure.kind == .limit ? say(" (Grenze)", " (limit)") : "")
      }
      return .item(
        name: say("Grundsätze \(group.name(.de)):", "Principles \(group.name(.en)):"), text: names.joined(separator: "; ") + ".")
    }
  }

  // MARK: Cells

  func cost(_ measure: Measure) -> String { amounts.cost(measure.cost) }

  func time(_ measure: Measure) -> String { amounts.months(measure.leadTime) }

  var amounts: TransferWords { TransferWords(language: language, terms: brief.terms) }

  private func phases(_ measure: Measure) -> String {
    measure.phases.isEmpty ? say("nicht genannt", "not named") : measure.phases.map(amounts.phase).joined(separator: ", ")
  }

  private func evidence(_ option: Brief.Option) -> Table.Cell { Self.evidence(option.links, language) }

  /// For how many links a source says so: a shape, a word and numbers.
  static func evidence(_ links: [Measure.Link], _ language: Language) -> Table.Cell {
    let stated = links.count { $0.basis == .stated }
    let isGerman = language == .de
    let shape = stated == 0 ? "○" : stated == links.count ? "●" : "◐"
    let word =
      stated == 0
      ? (isGerman ? "Urteil" : "judged") : stated == links.count ? (isGerman ? "Quelle" : "source") : isGerman ? "teils" : "in part"
    return Table.Cell("\(shape) \(word) (\(stated)\u{A0}\(isGerman ? "von" : "of")\u{A0}\(links.count))")
  }
}
