public import Cases
public import Studies
import Systems

/// A comparison of systems as a document.
public struct SystemsReport: Sendable {
  /// The document.
  ///
  /// - Parameters:
  ///   - result: The result.
  ///   - language: The language.
  /// - Returns: The document.
  public static func document(_ result: SystemsResult, language: Language) -> Document {
    let words = words(result.blocks, language)
    return Document(
      language: language, title: words.say("Verschiedenste und ähnlichste Fälle", "Most different and most similar cases"),
      subtitle: subtitle(result, words), facts: facts(result, words),
      blocks: notes(result.findings, words) + zones(result.comparison, words) + sections(result.comparison, words)
        + (result.underCuts.map(words.underCuts) ?? []) + mill(result, words)
        + next(result, words) + groups(result, words) + method(result, words),
      footer: footer(result.version, result.inputSHA256, words))
  }

  /// Words for columns of a table.
  static func words(_ blocks: [SystemsResult.Block], _ language: Language) -> SystemsWords {
    let names = Dictionary(blocks.map { ($0.id, $0.name[language]) }) { first, _ in first }
    let variables = Dictionary(blocks.flatMap(\.variables).map { ($0.id, $0.name[language]) }) { first, _ in first }
    return SystemsWords(
      language: language, blocks: blocks.map(\.id),
      blockName: { id in id == "all" ? (language == .de ? "alle" : "all") : names[id] ?? id }, caseName: { $0 },
      conditionName: { variables[$0] ?? $0 })
  }

  static func footer(_ version: String, _ fingerprint: String, _ words: SystemsWords) -> String {
    words.say(
      "Gelingen \(version). Fingerabdruck der Eingabe (SHA-256): \(fingerprint).",
      "Gelingen \(version). Fingerprint of the input (SHA-256): \(fingerprint).")
  }

  private static func subtitle(_ result: SystemsResult, _ words: SystemsWords) -> String {
    guard let outcome = result.parameters.outcome else {
      return words.say("Wer sich am stärksten unterscheidet", "Who differs most")
    }
    return words.say(
      "Wer sich bei gleichem Ergebnis (\(outcome)) am stärksten unterscheidet, und wer sich bei verschiedenem am meisten gleicht",
      "Who differs most with the same outcome (\(outcome)), and who is most alike with different ones")
  }

  private static func facts(_ result: SystemsResult, _ words: SystemsWords) -> [String] {
    let size = words.size(cases: result.cases.count, result.blocks)
    return [size, words.say("Regeln: \(rules(result, words))", "Rules: \(rules(result, words))")]
      + [words.cuts(result.parameters.cuts)].compactMap { $0 }
  }

  private static func rules(_ result: SystemsResult, _ words: SystemsWords) -> String {
    let extremes =
      result.parameters.extremes == .zone
      ? words.say("Grenzwerte je Gruppe von Paaren", "extremes per kind of pair")
      : words.say("Grenzwerte über alle Paare", "extremes over all pairs")
    let distances =
      result.parameters.distances == .raw
      ? words.say("Abstände als Zahl der Unterschiede", "distances as numbers of differences")
      : words.say("Abstände geteilt durch die Größe des Blocks", "distances divided by the size of the block")
    let vacuous =
      result.parameters.vacuousLevels == .skip
      ? words.say("Stufen, die jedes Paar erreicht, zählen nicht", "levels that every pair reaches are not counted")
      : words.say("alle Stufen zählen", "all levels are counted")
    return [extremes, distances, vacuous].joined(separator: "; ")
  }

  static func notes(_ notes: [SystemsParts.Note], _ words: SystemsWords) -> [Document.Block] {
    guard !notes.isEmpty else { return [] }
    return [.heading(level: 2, text: words.say("Zu beachten", "To note")), .list(notes.map { $0.message[words.language] })]
  }

  private static func zones(_ comparison: SystemsParts.Comparison, _ words: SystemsWords) -> [Document.Block] {
    [.heading(level: 2, text: words.say("Paare", "Pairs")), .table(words.zoneTable(comparison))]
      + (words.levelTable(comparison).map { [.table($0)] } ?? [])
  }

  /// The extreme pairs zone by zone, with what they share or what tells them apart.
  static func sections(_ comparison: SystemsParts.Comparison, _ words: SystemsWords) -> [Document.Block] {
    comparison.zones.filter { $0.pairs > 0 }.flatMap { zone -> [Document.Block] in
      let pairs = (zone.zone.isSameOutcome ? comparison.mostDifferentSameOutcome : comparison.mostSimilarDifferentOutcome)
        .filter { $0.zone == zone.zone }
      let heading =
        zone.zone.isSameOutcome
        ? words.say("Am verschiedensten: \(zone.zone.name[.de])", "Most different: \(zone.zone.name[.en])")
        : words.say("Am ähnlichsten: \(zone.zone.name[.de])", "Most similar: \(zone.zone.name[.en])")
      var blocks: [Document.Block] = [
        .heading(level: 2, text: heading),
        .table(words.pairTable(pairs, caption: words.say("Äußerste Paare", "Extreme pairs"))),
      ]
      let table =
        zone.zone.isSameOutcome
        ? words.sharedTable(
          comparison.sharedConditions.filter { $0.zone == zone.zone },
          caption: words.say("Was die verschiedensten Paare teilen", "What the most different pairs share"))
        : words.distinguishingTable(comparison.distinguishingConditions)
      if let table { blocks.append(.table(table)) }
      let recurring = comparison.recurring.filter { $0.zone == zone.zone }.flatMap(words.recurringText)
      return blocks + (recurring.isEmpty ? [] : [.list(recurring)])
    }
  }

  private static func mill(_ result: SystemsResult, _ words: SystemsWords) -> [Document.Block] {
    guard !result.mill.isEmpty else { return [] }
    return [
      .heading(level: 2, text: words.say("Gelesen nach Mill", "Read after Mill")),
      .paragraph(
        words.say(
          "Mill (1843) liest Übereinstimmungen und Unterschiede zwischen Fällen. Das ordnet, was vorliegt; es zeigt nicht, worauf es ankommt.",
          "Mill (1843) reads agreements and differences between cases. That puts in order what there is; it does not show what matters.")),
      .list(words.sentences(result.mill)),
    ]
  }

  private static func next(_ result: SystemsResult, _ words: SystemsWords) -> [Document.Block] {
    guard let table = words.nextTable(result.next) else { return [] }
    return [.heading(level: 2, text: words.say("Wen als Nächstes untersuchen", "Whom to study next")), .table(table)]
  }

  private static func groups(_ result: SystemsResult, _ words: SystemsWords) -> [Document.Block] {
    guard let column = result.parameters.group else { return [] }
    return result.groups.filter { group in group.comparison.zones.contains { $0.pairs > 0 } }.flatMap { group in
      [
        .heading(level: 2, text: words.say("Nur \(column) = \(group.group)", "Only \(column) = \(group.group)")),
        .table(words.zoneTable(group.comparison)),
      ] + sections(group.comparison, words).map(lowered)
    }
  }

  /// A section inside another.
  private static func lowered(_ block: Document.Block) -> Document.Block {
    if case .heading(2, let text) = block { return .heading(level: 3, text: text) }
    return block
  }

  private static func method(_ result: SystemsResult, _ words: SystemsWords) -> [Document.Block] {
    [
      .heading(level: 2, text: words.say("Vorgehen und Grenzen", "Method and limits")),
      .paragraph(
        words.say(
          "MDSO und MSDO nach De Meur und Berg-Schlosser (1994): Der Abstand zweier Fälle ist je Block die Zahl der Variablen, in denen sie sich "
            + "unterscheiden; gestufte und gemessene Werte zählen mit ihrem Anteil an der Spannweite. Welche Variablen in welchem Block stehen und wo "
            + "Zahlen geteilt werden, ist eine Wahl, von der das Ergebnis abhängt. Unbekannte Zellen machen aus Abständen Spannen. Was verschiedene "
            + "Fälle teilen, ist ein Hinweis, kein Beleg dafür, dass es darauf ankommt.",
          "MDSO and MSDO after De Meur and Berg-Schlosser (1994): the distance of two cases in a block is the number of variables on which they differ; "
            + "graded and measured values count with their share of the range. Which variables stand in which block, and where numbers are divided, is a "
            + "choice on which the result depends. Unknown cells make distances ranges. What different cases share is a hint, no evidence that it "
            + "matters.")),
    ]
  }
}
