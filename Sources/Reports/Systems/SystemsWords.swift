import Cases
import Studies
import Systems

/// Tables and sentences about a comparison of systems, for whoever names the cases.
struct SystemsWords {
  let language: Language
  /// The blocks' ids in their order.
  let blocks: [String]
  let blockName: (String) -> String
  let caseName: (String) -> String
  let conditionName: (String) -> String

  /// The blocks with a column of their own: none where there is but one, for it is the total.
  var columns: [String] { blocks.count > 1 ? blocks : [] }

  /// So many pairs a table shows.
  static let shownPairs = 20

  func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  /// Names joined as a sentence does.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + say(" und ", " and ") + last
  }

  /// A distance: a count as it is, a share with two decimals, a span where something is not known.
  func text(_ distance: SystemsParts.Distance) -> String {
    func number(_ value: Double) -> String { value == value.rounded() ? String(Int(value)) : language.decimal(value) }
    let (low, high) = (number(distance.min), number(distance.max))
    return low == high ? low : say("\(low) bis \(high)", "\(low) to \(high)")
  }

  func text(_ value: SystemsParts.Value) -> String {
    switch value {
    case .number(0): say("fehlt (0)", "absent (0)")
    case .number(1): say("vorhanden (1)", "present (1)")
    case .number(let level): say("Stufe \(level)", "level \(level)")
    case .word(let word): word
    }
  }

  func name(_ pair: SystemsParts.Pair) -> String { "\(caseName(pair.a)) – \(caseName(pair.b))" }

  // MARK: Zones

  /// How many pairs there are of each kind, and how far apart the extreme ones lie.
  func zoneTable(_ comparison: SystemsParts.Comparison) -> Table {
    Table(
      caption: say("Paare nach ihrem Ergebnis", "Pairs by their outcomes"),
      columns: [say("Paare", "Pairs"), say("Zahl", "number")]
        + blocks.map { say("Grenzwert: \(blockName($0))", "extreme: \(blockName($0))") } + [say("äußerste Paare", "extreme pairs")],
      rows: comparison.zones.map { zone in
        [Table.Cell(zone.zone.name[language]), Table.Cell(String(zone.pairs), .number)]
          + blocks.map { block in Table.Cell(zone.extremes[block].map(text) ?? "–", .number) }
          + [Table.Cell(zone.pairs == 0 ? "–" : String(zone.extremePairs), .number)]
      },
      note: say(
        "Grenzwert D: im Block der größte Abstand eines Paars mit demselben Ergebnis, der kleinste eines Paars mit verschiedenem. Äußerste Paare "
          + "erreichen in den meisten Blöcken den Grenzwert; bei Gleichstand zählt, wie viele Blöcke sie bis auf eine Variable erreichen, und so fort.",
        "Extreme D: in a block the largest distance of a pair with the same outcome, the smallest of a pair with different ones. Extreme pairs reach "
          + "the extreme in the most blocks; where they tie, what counts is how many blocks they reach but for one variable, and so on."))
  }

  /// How many pairs reach all blocks, level by level; `nil` where no level is counted.
  func levelTable(_ comparison: SystemsParts.Comparison) -> Table? {
    let zones = comparison.zones.filter { !$0.levels.isEmpty }
    let depth = zones.map(\.levels.count).max() ?? 0
    guard depth > 0 else { return nil }
    return Table(
      caption: say("Paare, die einen Abstand von höchstens h zum Grenzwert haben", "Pairs that lie at most h from the extreme"),
      columns: [say("Stufe h", "Level h")]
        + zones.map { say("\($0.zone.name[.de]): in allen gezählten Blöcken", "\($0.zone.name[.en]): in all counted blocks") },
      rows: (0..<depth).map { level in
        [Table.Cell(String(level))]
          + zones.map { zone in
            guard level < zone.levels.count else { return Table.Cell("–", .number) }
            let entry = zone.levels[level]
            return Table.Cell(
              say(
                "\(entry.pairsInAllBlocks) von \(zone.pairs) (\(blockCount(entry.countedBlocks)))",
                "\(entry.pairsInAllBlocks) of \(zone.pairs) (\(blockCount(entry.countedBlocks)))"), .number)
          }
      },
      note: say(
        "Eine Stufe, die jedes denkbare Paar erreicht, zählt in ihrem Block nicht.",
        "A level that every conceivable pair reaches is not counted in its block."))
  }

  private func blockCount(_ count: Int) -> String {
    say(count == 1 ? "1 Block" : "\(count) Blöcke", count == 1 ? "1 block" : "\(count) blocks")
  }

  // MARK: Pairs

  /// Pairs with their distances; the first of them.
  func pairTable(_ pairs: [SystemsParts.Pair], caption: String, showsLevels: Bool = true) -> Table {
    let shown = pairs.prefix(Self.shownPairs)
    let isOpen = showsLevels && shown.contains { $0.extreme == .possible }
    return Table(
      caption: caption,
      columns: [say("Paar", "Pair"), say("Abstand", "distance")] + columns.map(blockName) + (showsLevels ? [say("Stufen", "levels")] : [])
        + (isOpen ? [say("gesichert", "certain")] : []),
      rows: shown.map { pair in
        [Table.Cell(name(pair)), Table.Cell(text(pair.distance), .number)]
          + columns.map { Table.Cell(pair.byBlock[$0].map(text) ?? "", .number) }
          + (showsLevels ? [Table.Cell(blocks.map { level(pair, $0) }.joined(separator: " · "))] : [])
          + (isOpen ? [Table.Cell(pair.extreme == .certain ? say("ja", "yes") : say("möglich", "possible"))] : [])
      },
      note: [
        showsLevels ? levelNote : nil,
        pairs.count > shown.count
          ? say("Gezeigt sind \(shown.count) von \(pairs.count) Paaren.", "Shown are \(shown.count) of \(pairs.count) pairs.") : nil,
      ].compactMap { $0 }.joined(separator: " ").nilIfEmpty)
  }

  private var levelNote: String {
    say(
      "Stufen je Block: um wie viele Variablen der Abstand den Grenzwert höchstens verfehlt; – heißt, keine gezählte Stufe, ? heißt, nur "
        + "vielleicht.",
      "Levels per block: by how many variables at most the distance falls short of the extreme; – means no counted level, ? means perhaps only."
    )
  }

  private func level(_ pair: SystemsParts.Pair, _ block: String) -> String {
    let certain = pair.levels[block]
    let possible = pair.possibleLevels[block]
    if certain == possible { return certain.map(String.init) ?? "–" }
    return "\(possible.map(String.init) ?? "–")?"
  }

  // MARK: Conditions

  /// What the most different pairs of a zone share; `nil` where nothing is.
  func sharedTable(_ shared: [SystemsParts.Shared], caption: String) -> Table? {
    guard !shared.isEmpty else { return nil }
    return Table(
      caption: caption,
      columns: [
        say("Bedingung", "Condition"), say("Wert", "value"), say("in Paaren", "in pairs"),
        say("höchstens", "at most"),
      ],
      rows: shared.map { entry in
        [
          Table.Cell(conditionName(entry.condition)), Table.Cell(text(entry.value)),
          Table.Cell(say("\(entry.pairs) von \(entry.ofPairs)", "\(entry.pairs) of \(entry.ofPairs)"), entry.isInAll ? .present : .number),
          Table.Cell(String(entry.possiblePairs), .number),
        ]
      },
      note: say(
        "In wie vielen Paaren beide Fälle den Wert nach bekannten Zellen haben, und in wie vielen sie ihn haben können.",
        "In how many pairs both cases have the value by known cells, and in how many they may have it."))
  }

  /// What tells the most similar pairs apart; `nil` where nothing is.
  func distinguishingTable(_ entries: [SystemsParts.Distinguishing]) -> Table? {
    guard !entries.isEmpty else { return nil }
    return Table(
      caption: say(
        "Worin sich die ähnlichsten Paare mit verschiedenem Ergebnis unterscheiden",
        "On what the most similar pairs with different outcomes differ"),
      columns: [
        say("Bedingung", "Condition"), say("in Paaren", "in pairs"), say("höchstens", "at most"), say("als Einziges", "alone"),
      ],
      rows: entries.map { entry in
        [
          Table.Cell(conditionName(entry.condition)),
          Table.Cell(say("\(entry.pairs) von \(entry.ofPairs)", "\(entry.pairs) of \(entry.ofPairs)"), .number),
          Table.Cell(String(entry.possiblePairs), .number), Table.Cell(String(entry.isolating), .number),
        ]
      },
      note: say(
        "„Als Einziges“: Paare, in denen sich die Fälle nur darin unterscheiden und alles andere Kodierte gleich ist.",
        "“Alone”: pairs that differ on nothing else, with everything else that was coded being equal."))
  }

  /// Which cases recur among the extreme pairs.
  func recurringText(_ entry: SystemsParts.Recurring) -> [String] {
    let stars = entry.stars.prefix(5).map { star in
      say(
        "\(caseName(star.center)) steht in \(star.partners.count) äußersten Paaren: mit \(list(star.partners.map(caseName))).",
        "\(caseName(star.center)) stands in \(star.partners.count) extreme pairs: with \(list(star.partners.map(caseName))).")
    }
    let cliques = entry.cliques.prefix(5).map { clique in
      say(
        "\(list(clique.map(caseName))) sind untereinander alle äußerste Paare.",
        "\(list(clique.map(caseName))) are all extreme pairs to one another.")
    }
    return stars + cliques
  }
}

extension String {
  /// The text; `nil` where there is none.
  fileprivate var nilIfEmpty: String? { isEmpty ? nil : self }
}
