import Cases
import Studies
import Systems

extension StudyReport {
  /// How different the cases' districts are among all.
  func districtBlocks(_ systems: StudyResult.Systems) -> [Document.Block] {
    let heading = Document.Block.heading(
      level: 3, text: say("Nachweis der Verschiedenheit", "How different, measured against all districts"))
    guard let districts = systems.districts, let first = districts.choices.first else {
      return [
        heading,
        .paragraph(
          say(
            "Nicht zu führen: Nicht für jeden Fall ist der Kreis bekannt, oder es gibt zu viele Möglichkeiten, je Fall einen zu nehmen.",
            "Not possible: the district of some case is not known, or there are too many ways to take one per case.")),
      ]
    }
    return [heading, .paragraph(districtIntroduction(districts, first))] + [.table(rankTable(districts))]
      + (districts.underCuts.isEmpty ? [] : [.table(cutTable(systems, districts))]) + bestBlocks(districts)
  }

  private func districtIntroduction(_ districts: StudyResult.Systems.Districts, _ first: StudyResult.Systems.Districts.Choice) -> String {
    let size = first.districts.count
    let sets = districts.sets.map { language.grouped($0) } ?? say("sehr vielen", "very many")
    let count = districts.choices.count
    let open =
      count > 1
      ? say(
        " Wo ein Fall in mehreren Kreisen liegt, steht nacheinander jeder für ihn: Das ergibt \(count) Möglichkeiten und Spannen.",
        " Where a case lies in several districts, each stands for it in turn: that gives \(count) possibilities, and ranges.")
      : ""
    let left =
      districts.blocksLeftOut.isEmpty
      ? ""
      : say(
        " Nicht dabei: \(list(districts.blocksLeftOut.map(blockName))), weil Kreise dafür keine Werte haben.",
        " Not among them: \(list(districts.blocksLeftOut.map(blockName))), because districts have no values for it.")
    return say(
      "Verglichen werden die \(size) Kreise der Fälle mit allen \(sets) Gruppen von \(size) der \(districts.pool) Kreise: Wie viele Gruppen sind weniger "
        + "verschieden? Der kleinste Abstand ist der der zwei ähnlichsten Kreise einer Gruppe.\(open)\(left)",
      "The \(size) districts of the cases are compared with all \(sets) groups of \(size) of the \(districts.pool) districts: how many groups are less "
        + "different? The smallest distance is that of a group's two most similar districts.\(open)\(left)")
  }

  private func rankTable(_ districts: StudyResult.Systems.Districts) -> Table {
    let scopes: [String?] = [nil] + districts.blocks.map { $0 }
    return Table(
      caption: say(
        "Wie viel Prozent aller Gruppen von Kreisen weniger verschieden sind", "Per cent of all groups of districts that are less different"
      ),
      columns: [
        say("Block", "Block"), say("kleinster Abstand", "smallest distance"), say("Gruppen mit kleinerem", "groups with a smaller one"),
        say("mittlerer Abstand", "mean distance"), say("Gruppen mit kleinerem Mittel", "groups with a smaller mean"),
      ],
      rows: scopes.map { scope in
        let ranks = districts.choices.compactMap { choice in choice.ranks.first { $0.block == scope } }
        return [
          Table.Cell(scope.map(blockName) ?? say("alle Blöcke", "all blocks")), Table.Cell(span(ranks.map(\.smallest.value)), .number),
          Table.Cell(shares(ranks.map(\.smallest)), .number), Table.Cell(span(ranks.map(\.mean.value)), .number),
          Table.Cell(shares(ranks.map(\.mean)), .number),
        ]
      },
      note: countNote(districts))
  }

  private func countNote(_ districts: StudyResult.Systems.Districts) -> String {
    let ranks = districts.choices.flatMap { $0.ranks.flatMap { [$0.smallest, $0.mean] } }
    let worst = ranks.filter { !$0.isExact }.map(\.standardError).max()
    let exact = ranks.contains(where: \.isExact)
    let sampled = worst.map { error in
      let draws = language.grouped(ranks.first { !$0.isExact }?.sets ?? 0)
      let text = language.decimal(error * 100, places: 1)
      return say(
        "≈: geschätzt aus \(draws) zufällig gezogenen Gruppen (Startwert \(districts.effort.seed)), Standardfehler höchstens \(text) Prozentpunkte.",
        "≈: estimated from \(draws) groups drawn at random (seed \(districts.effort.seed)), standard error at most \(text) percentage points."
      )
    }
    let all = exact ? say("Ohne ≈ sind alle Gruppen gezählt.", "Without ≈ all groups were counted.") : nil
    return [sampled, all].compactMap { $0 }.joined(separator: " ")
  }

  /// What other cuts would have shown.
  private func cutTable(_ systems: StudyResult.Systems, _ districts: StudyResult.Systems.Districts) -> Table {
    Table(
      caption: say(
        "Werden die Zahlen in zwei geteilt: bei welchem Anteil der Wahlen von Schnittpunkten die Kreise verschiedener sind als die Hälfte aller "
          + "Gruppen",
        "If numbers are divided in two: under which share of the choices of cuts the districts are more different than half of all groups"),
      columns: [
        say("Block", "Block"), say("Wahlen", "choices"), say("Anteil der Wahlen", "share of choices"),
        say("weniger verschiedene Gruppen", "less different groups"),
      ],
      rows: districts.underCuts.map { entry in
        let total = entry.choices.map { language.grouped($0) } ?? say("sehr viele", "very many")
        let examined = language.grouped(entry.examined)
        return [
          Table.Cell(entry.block.map(blockName) ?? say("alle Blöcke", "all blocks")),
          Table.Cell(
            entry.choices == entry.examined
              ? say("alle \(total)", "all \(total)") : say("≈ \(examined) von \(total)", "≈ \(examined) of \(total)"),
            .number), Table.Cell(percents(entry.aboveHalf.min, entry.aboveHalf.max), .number),
          Table.Cell(percents(entry.shareSmaller.min, entry.shareSmaller.max), .number),
        ]
      },
      note: say(
        "Jede Zahl wird an einem der drei Viertelwerte der \(districts.pool) Kreise geteilt; eine Wahl nimmt je Variable einen davon. ≈: zufällig "
          + "gezogene Wahlen. Die letzte Spalte reicht von der ungünstigsten zur günstigsten Wahl: Ist sie weit, hängt am Schnitt, wie "
          + "verschieden die Kreise wirken.",
        "Each number is divided at one of the three quartiles of the \(districts.pool) districts; a choice takes one of them per variable. ≈: choices "
          + "drawn at random. The last column runs from the least to the most favourable choice: where it is wide, how different the districts "
          + "seem hangs on the cut."))
  }

  private func bestBlocks(_ districts: StudyResult.Systems.Districts) -> [Document.Block] {
    var lines: [String] = []
    if let best = districts.best {
      let value = language.decimal(best.smallest)
      let proof = best.isOptimal ? "" : say(" gefundenen", " found")
      lines.append(
        say(
          "Zum Vergleich: Die \(best.names.count) verschiedensten\(proof) Kreise sind \(list(best.names.map(districtName))); ihr kleinster Abstand ist \(value).",
          "For comparison: the \(best.names.count) most different districts\(proof) are \(list(best.names.map(districtName))); their smallest distance is \(value)."
        ))
    }
    let names = Array(Set(districts.next.flatMap(\.names))).sorted().map(districtName)
    if !names.isEmpty {
      lines.append(
        say(
          "Ein weiterer Fall brächte am meisten Verschiedenheit aus \(names.count == 1 ? "diesem Kreis" : "einem dieser Kreise"): \(list(names)).",
          "A further case would add most difference from \(names.count == 1 ? "this district" : "one of these districts"): \(list(names)).")
      )
    }
    return lines.isEmpty ? [] : [.list(lines)]
  }

  /// One line on how different the cases' districts are, for the key messages.
  var differenceMessage: String? {
    guard let districts = result.systems?.districts, let size = districts.choices.first?.districts.count else { return nil }
    let ranks = districts.choices.compactMap { choice in choice.ranks.first { $0.block == nil }?.smallest }
    guard !ranks.isEmpty else { return nil }
    return say(
      "Wie verschieden sind die Fälle? Verglichen mit allen Gruppen von \(size) der \(districts.pool) Kreise: In \(shares(ranks)) davon liegen die "
        + "zwei ähnlichsten Kreise näher beieinander als hier.",
      "How different are the cases? Compared with all groups of \(size) of the \(districts.pool) districts: in \(shares(ranks)) of them the two most "
        + "similar districts lie closer together than here.")
  }

  // MARK: Numbers

  private func blockName(_ id: String) -> String { result.differences?.blocks.first { $0.id == id }?.name[language] ?? id }

  /// A district's name with what follows a comma in brackets, so that names can be listed.
  private func districtName(_ name: String) -> String {
    let parts = name.split(separator: ",", maxSplits: 1).map { $0.drop { $0 == " " } }
    return parts.count == 2 ? "\(parts[0]) (\(parts[1]))" : name
  }

  private func span(_ values: [Double]) -> String {
    let low = language.decimal(values.min() ?? 0)
    let high = language.decimal(values.max() ?? 0)
    return low == high ? low : say("\(low) bis \(high)", "\(low) to \(high)")
  }

  private func shares(_ ranks: [StudyResult.Systems.Rank]) -> String {
    let text = percents(ranks.map(\.shareSmaller).min() ?? 0, ranks.map(\.shareSmaller).max() ?? 0)
    return ranks.contains { !$0.isExact } ? "≈ \(text)" : text
  }

  private func percents(_ low: Double, _ high: Double) -> String {
    let texts = (language.percent(low), language.percent(high))
    return texts.0 == texts.1 ? texts.0 : say("\(texts.0) bis \(texts.1)", "\(texts.0) to \(texts.1)")
  }
}

extension Language {
  /// A whole number with its thousands set apart.
  func grouped(_ value: Int) -> String {
    let digits = String(value)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += self == .de ? "." : "," }
      text.append(digit)
    }
    return text
  }
}
