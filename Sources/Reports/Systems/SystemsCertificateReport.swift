public import Cases
public import Studies
import Systems

/// How different a chosen set of cases is among all sets of its size, as a document.
public enum SystemsCertificateReport {
  /// The document.
  public static func document(_ result: SystemsCertificate, language: Language) -> Document {
    let words = SystemsReport.words(result.blocks, language)
    return Document(
      language: language, title: words.say("Nachweis der Verschiedenheit", "Certificate of difference"),
      subtitle: subtitle(result, words), facts: facts(result, words),
      blocks: [.paragraph(summary(result, words)), .table(standings(result, words))] + cuts(result, words)
        + [.table(pairs(result, words))] + SystemsReport.notes(result.findings, words) + method(words),
      footer: SystemsReport.footer(result.version, result.inputSHA256, words))
  }

  private static func subtitle(_ result: SystemsCertificate, _ words: SystemsWords) -> String {
    let sets = result.setsTotal.map { words.language.grouped($0) } ?? words.say("sehr vielen", "very many")
    return words.say(
      "\(words.list(result.set)), verglichen mit allen \(sets) Gruppen von \(result.set.count) der \(result.pool) Fälle",
      "\(words.list(result.set)), compared with all \(sets) groups of \(result.set.count) of the \(result.pool) cases")
  }

  private static func facts(_ result: SystemsCertificate, _ words: SystemsWords) -> [String] {
    let isRaw = result.parameters.distances == .raw
    return [
      words.size(cases: result.pool, result.blocks),
      isRaw
        ? words.say("Abstände als Zahl der Unterschiede", "distances as numbers of differences")
        : words.say("Abstände geteilt durch die Größe des Blocks", "distances divided by the size of the block"),
    ] + [variables(result, words), words.cuts(result.parameters.cuts)].compactMap { $0 }
  }

  /// Which variables count; `nil` for one block, or too many to list.
  private static func variables(_ result: SystemsCertificate, _ words: SystemsWords) -> String? {
    guard result.blocks.count > 1, result.blocks.reduce(0, { $0 + $1.variables.count }) <= 30 else { return nil }
    return result.blocks.map { block in
      "\(words.blockName(block.id)): \(block.variables.map { words.conditionName($0.id) }.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  /// The answer in words, over all blocks.
  private static func summary(_ result: SystemsCertificate, _ words: SystemsWords) -> String {
    guard let total = result.standings.first else { return "" }
    let smallest = words.shares(total.smallest)
    let mean = words.shares(total.mean)
    guard result.set.count > 2 else {
      return words.say(
        "Die zwei gewählten Fälle haben den Abstand \(words.text(total.smallest.value)). Bei \(smallest) aller Paare der Tabelle ist er kleiner.",
        "The two chosen cases have the distance \(words.text(total.smallest.value)). In \(smallest) of all pairs of the table it is smaller."
      )
    }
    return words.say(
      "Die zwei ähnlichsten der gewählten Fälle haben den Abstand \(words.text(total.smallest.value)). In \(smallest) aller Gruppen liegen die zwei "
        + "ähnlichsten näher beieinander. Der mittlere Abstand ist \(words.text(total.mean.value)); bei \(mean) aller Gruppen ist er kleiner.",
      "The two most similar of the chosen cases have the distance \(words.text(total.smallest.value)). In \(smallest) of all groups the two most similar "
        + "lie closer together. The mean distance is \(words.text(total.mean.value)); in \(mean) of all groups it is smaller.")
  }

  // MARK: Standing

  private static func standings(_ result: SystemsCertificate, _ words: SystemsWords) -> Table {
    let figures = result.standings.flatMap { [$0.smallest, $0.mean] }
    return Table(
      caption: words.say("Wie viel Prozent aller Gruppen weniger verschieden sind", "Per cent of all groups that are less different"),
      columns: [words.say("Block", "Block")] + columns(words),
      rows: result.standings.map { standing in
        [Table.Cell(words.scope(standing.block))] + cells(standing.smallest, words) + cells(standing.mean, words)
      },
      note: [words.countNote(figures, seed: result.parameters.seed), words.tieNote(figures), openNote(figures, words)].compactMap { $0 }
        .joined(separator: " "))
  }

  private static func columns(_ words: SystemsWords) -> [String] {
    [
      words.say("kleinster Abstand", "smallest distance"), words.say("Gruppen mit kleinerem", "groups with a smaller one"),
      words.say("mit höchstens diesem", "with at most this one"), words.say("mittlerer Abstand", "mean distance"),
      words.say("Gruppen mit kleinerem Mittel", "groups with a smaller mean"), words.say("mit höchstens diesem", "with at most this one"),
    ]
  }

  private static func cells(_ figure: SystemsCertificate.Figure, _ words: SystemsWords) -> [Table.Cell] {
    [
      Table.Cell(words.text(figure.value), .number), Table.Cell(words.shares(figure), .number),
      Table.Cell(words.share(figure.shareAtMost, isExact: figure.isExact), .number),
    ]
  }

  private static func openNote(_ figures: [SystemsCertificate.Figure], _ words: SystemsWords) -> String? {
    guard figures.contains(where: { !$0.value.isKnown || !$0.shareSmaller.isKnown }) else { return nil }
    return words.say(
      "Unbekannte Zellen machen aus Abständen und Anteilen Spannen; sie sind nie zu eng und womöglich zu weit.",
      "Unknown cells make distances and shares ranges; these are never too narrow and perhaps too wide.")
  }

  // MARK: Other cuts

  private static func cuts(_ result: SystemsCertificate, _ words: SystemsWords) -> [Document.Block] {
    guard let cuts = result.underCuts else { return [] }
    let first = cuts.single.first?.smallest
    let sample = first.flatMap { figure in
      figure.isExact
        ? nil
        : words.say(
          "Jede Wahl ist mit \(words.language.grouped(figure.sets)) zufällig gezogenen Gruppen verglichen.",
          "Each choice is compared with \(words.language.grouped(figure.sets)) groups drawn at random.")
    }
    return [
      .heading(level: 2, text: words.say("Mit anderen Schnittpunkten", "With other cuts")),
      .paragraph(
        words.tried(cuts.examined, of: cuts.choices, isExact: cuts.isExact, seed: result.parameters.seed)
          + (sample.map { " " + $0 } ?? "")),
      .table(spreads(cuts, words)), .table(singles(result, cuts, words)),
    ]
  }

  private static func spreads(_ cuts: SystemsCertificate.UnderCuts, _ words: SystemsWords) -> Table {
    // Where each choice is held against a sample of sets, its share is an estimate too.
    let isCounted = cuts.single.allSatisfy { $0.smallest.isExact && $0.mean.isExact }
    return Table(
      caption: words.say(
        "Bei welchem Anteil der Wahlen mindestens die Hälfte aller Gruppen weniger verschieden ist",
        "Under which share of the choices at least half of all groups are less different"),
      columns: [
        words.say("Block", "Block"), words.say("kleinster Abstand: Wahlen", "smallest distance: choices"),
        words.say("Gruppen mit kleinerem", "groups with a smaller one"), words.say("mittlerer Abstand: Wahlen", "mean distance: choices"),
        words.say("Gruppen mit kleinerem Mittel", "groups with a smaller mean"),
      ],
      rows: cuts.scopes.map { scope in
        [Table.Cell(words.scope(scope.block))]
          + [scope.smallest, scope.mean].flatMap { spread in
            [
              Table.Cell(words.share(spread.aboveHalf, isExact: cuts.isExact && isCounted), .number),
              Table.Cell(words.share(spread.shareSmaller, isExact: isCounted), .number),
            ]
          }
      },
      note: words.say(
        "Der Anteil der Gruppen reicht von der ungünstigsten zur günstigsten der geprüften Wahlen. Ist die Spanne weit, hängt am Schnitt, wie "
          + "verschieden die Fälle wirken.",
        "The share of groups runs from the least to the most favourable of the choices tried. Where it is wide, how different the cases seem hangs on "
          + "the cut."))
  }

  private static func singles(_ result: SystemsCertificate, _ cuts: SystemsCertificate.UnderCuts, _ words: SystemsWords) -> Table {
    Table(
      caption: words.say("Ein anderer Schnittpunkt, alles Übrige wie gewählt", "One other cut, everything else as chosen"),
      columns: [words.say("Variable", "Variable"), words.say("gewählt", "chosen"), words.say("anders", "other")]
        + [
          words.say("kleinster Abstand", "smallest distance"), words.say("Gruppen mit kleinerem", "groups with a smaller one"),
          words.say("mittlerer Abstand", "mean distance"), words.say("Gruppen mit kleinerem Mittel", "groups with a smaller mean"),
        ],
      rows: cuts.single.map { entry in
        [
          Table.Cell(words.conditionName(entry.variable)),
          Table.Cell(entry.ownCut.map { words.number($0) } ?? words.say("ungeteilt", "undivided"), .number),
          Table.Cell(words.number(entry.cut), .number),
        ]
          + [entry.smallest, entry.mean].flatMap { figure in
            [Table.Cell(words.text(figure.value), .number), Table.Cell(words.shares(figure), .number)]
          }
      },
      note: words.countNote(cuts.single.flatMap { [$0.smallest, $0.mean] }, seed: result.parameters.seed))
  }

  // MARK: Pairs and method

  private static func pairs(_ result: SystemsCertificate, _ words: SystemsWords) -> Table {
    let shown = result.pairs.sorted { ($0.distance.min, $0.distance.max, $0.a, $0.b) < ($1.distance.min, $1.distance.max, $1.a, $1.b) }
      .prefix(SystemsWords.shownPairs)
    let isCut = shown.count < result.pairs.count
    return Table(
      caption: words.say("Abstände der gewählten Fälle", "Distances between the chosen cases"),
      columns: [words.say("Paar", "Pair"), words.say("Abstand", "distance")] + words.columns.map(words.blockName),
      rows: shown.map { pair in
        [Table.Cell("\(pair.a) – \(pair.b)"), Table.Cell(words.text(pair.distance), .number)]
          + words.columns.map { Table.Cell(pair.byBlock[$0].map(words.text) ?? "", .number) }
      },
      note: isCut
        ? words.say(
          "Gezeigt sind die \(shown.count) nächsten von \(result.pairs.count) Paaren.",
          "Shown are the \(shown.count) nearest of \(result.pairs.count) pairs.") : nil)
  }

  private static func method(_ words: SystemsWords) -> [Document.Block] {
    [
      .heading(level: 2, text: words.say("Vorgehen und Grenzen", "Method and limits")),
      .paragraph(
        words.say(
          "Der kleinste Abstand einer Gruppe ist der ihrer zwei ähnlichsten Fälle, der mittlere das Mittel über alle ihre Paare. Verglichen wird mit den "
            + "Fällen dieser Tabelle, nicht mit allen, die es gibt. Dass Fälle verschieden sind, heißt nicht, dass sie gut gewählt sind; und welche "
            + "Variablen zählen, in welchem Block sie stehen und wo Zahlen geteilt werden, ist eine Wahl, von der der Nachweis abhängt.",
          "The smallest distance of a group is that of its two most similar cases, the mean distance the mean over all its pairs. The comparison is with "
            + "the cases of this table, not with all there are. That cases differ does not mean that they were well chosen; and which variables count, in "
            + "which block they stand and where numbers are divided is a choice on which the result depends.")),
    ]
  }
}
