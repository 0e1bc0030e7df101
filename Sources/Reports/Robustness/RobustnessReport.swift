public import Cases
public import SetTheory
public import Studies

/// How far a solution depends on choices that could have been others, as a document.
public struct RobustnessReport: Sendable {
  let result: Robustness
  let question: RobustnessQuestion
  let words: RobustnessWords

  /// The document.
  ///
  /// - Parameters:
  ///   - result: What came out.
  ///   - question: What was asked.
  ///   - language: The language.
  ///   - version: The version of the program.
  /// - Returns: The document.
  public static func document(
    _ result: Robustness, of question: RobustnessQuestion, language: Language, version: String
  ) -> Document {
    let words = RobustnessWords(writer: SetWriter(language: language), conditions: question.base.conditions)
    let report = RobustnessReport(result: result, question: question, words: words)
    return Document(
      language: language,
      title: words.say("Wie weit die Lösung von Festlegungen abhängt", "How far the solution depends on choices"),
      subtitle: words.say(
        "Ergebnis \(question.base.outcome), \(words.name(question.base.type))",
        "Outcome \(question.base.outcome), \(words.name(question.base.type))"),
      facts: [words.writer.cases(question.input.reading), words.writer.kinds(question.input.reading)],
      blocks: Document.numbered(report.blocks, in: language), footer: words.writer.footer(question.input.reading, version: version))
  }

  func say(_ de: String, _ en: String) -> String { words.say(de, en) }
  var cases: [String] { question.base.table.cases }

  /// The parts, as a section of another document too.
  var blocks: [Document.Block] {
    [.paragraph(say("Die Lösung: \(words.solution(result.whole)).", "The solution: \(words.solution(result.whole))."))]
      + ranges + leftOut + core
  }

  // MARK: Ranges

  private var ranges: [Document.Block] {
    let hasAnchors = result.ranges.contains { if case .anchor = $0.parameter { true } else { false } }
    let rows = result.ranges.map { range in
      [
        Table.Cell(words.name(range.parameter)), Table.Cell(words.value(range.value, of: range.parameter), .number),
        Table.Cell(words.extent(range.same, of: range.parameter)), Table.Cell(words.beyond(range.below, range.same.lower)),
        Table.Cell(words.beyond(range.above, range.same.upper)),
      ]
    }
    let open = result.ranges.filter { !$0.isComplete }.map { words.name($0.parameter) }
    var blocks: [Document.Block] = [
      .heading(level: 2, text: say("Spielräume einzelner Festlegungen", "Ranges of single choices")),
      .paragraph(
        say(
          "Je eine Festlegung bewegt sich, alle anderen bleiben. Die Grenzen sind berechnet, nicht in Schritten gesucht. Innerhalb bleibt die Lösung mit allen Modellen gleich; ihre Maßzahlen können sich ändern.",
          "One choice moves at a time, all others stay. The ends are computed, not found in steps. Between them the solution with all its models stays the same; its figures may change."
        )),
      .table(
        Table(
          caption: say("Werte, bei denen die Lösung gleich bleibt", "Values with which the solution stays the same"),
          columns: [
            say("Festlegung", "choice"), say("gesetzt", "as set"), say("gleich", "the same"), say("darunter", "below"),
            say("darüber", "above"),
          ], rows: rows,
          note: hasAnchors
            ? say(
              "Anker: zwischen ihren Nachbarn, außen bis zur Spannweite der Rohwerte über den äußersten Wert hinaus.",
              "Anchors: between their neighbours, outwards as far as the extent of the raw values beyond the outermost value.")
            : say(
              "Anker sind nur für Studien bekannt, die ihre Mengen kalibrieren.",
              "Anchors are known only for studies that calibrate their sets."))),
    ]
    if !open.isEmpty {
      blocks.append(
        .notice(
          title: say("Zu beachten.", "To note."),
          text: say(
            "Nicht jede Stelle wurde gefunden, an der sich die Kodierung ändert: \(open.joined(separator: ", ")).",
            "Not every place where the coding changes was found: \(open.joined(separator: ", ")).")))
    }
    return blocks + changes
  }

  /// Which rows are coded otherwise just beyond the ranges.
  private var changes: [Document.Block] {
    let rows = result.ranges.flatMap { range in
      [(say("darunter", "below"), range.changesBelow), (say("darüber", "above"), range.changesAbove)].flatMap { side, changes in
        changes.prefix(6).map { change in
          [
            Table.Cell("\(words.name(range.parameter)), \(side)"), Table.Cell(words.row(change.configuration)),
            Table.Cell(members(change.configuration)),
            Table.Cell("\(words.writer.word(change.before)) → \(words.writer.word(change.after))"),
          ]
        }
      }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        Table(
          caption: say("Zeilen, deren Kodierung sich jenseits der Spielräume ändert", "Rows whose coding changes beyond the ranges"),
          columns: [say("Festlegung", "choice"), say("Zeile", "row"), say("Fälle", "cases"), say("Kodierung", "coding")], rows: rows))
    ]
  }

  private func members(_ configuration: Configuration) -> String {
    let table = try? TruthTable(
      question.base.table, conditions: question.base.conditions, outcome: question.base.outcome, parameters: question.base.options.cuts)
    return words.writer.names(table?.rows.first { $0.configuration == configuration }?.cases ?? [], in: cases)
  }

  // MARK: Left out

  private func name(_ part: LeaveOneOut.Part) -> String {
    switch part {
    case .oneCase(let index): cases[index]
    case .condition(let index): question.base.conditions.conditions[index].name
    case .group(let name): name
    }
  }

  private var leftOut: [Document.Block] {
    let kinds: [(String, (LeaveOneOut.Part) -> Bool)] = [
      (say("Ohne je einen Fall", "Without one case at a time"), { if case .oneCase = $0 { true } else { false } }),
      (say("Ohne je eine Bedingung", "Without one condition at a time"), { if case .condition = $0 { true } else { false } }),
      (say("Ohne je eine Gruppe", "Without one group at a time"), { if case .group = $0 { true } else { false } }),
    ]
    let sentences = kinds.compactMap { kind, belongs -> String? in
      let all = result.leaveOneOut.results.filter { belongs($0.part) }
      guard !all.isEmpty else { return nil }
      let same = all.count(where: \.isSame)
      return say(
        "\(kind): gleiche Lösung in \(same) von \(all.count) Analysen.", "\(kind): the same solution in \(same) of \(all.count) analyses.")
    }
    let changed = result.leaveOneOut.results.filter { !$0.isSame }
    var blocks: [Document.Block] = [
      .heading(level: 2, text: say("Wenn etwas fehlt", "When something is left out")),
      .list(sentences),
    ]
    guard !changed.isEmpty else { return blocks }
    let rows = changed.map { item in
      [
        Table.Cell(name(item.part)), Table.Cell(words.solution(item.form)), Table.Cell(words.terms(item.lost)),
        Table.Cell(words.terms(item.gained)),
      ]
    }
    blocks.append(
      .table(
        Table(
          caption: say("Ohne diese ist die Lösung eine andere", "Without these the solution is another one"),
          columns: [
            say("ohne", "without"), say("Lösung", "solution"), say("Terme, die wegfallen", "terms lost"),
            say("Terme, die hinzukommen", "terms gained"),
          ], rows: rows,
          note: say(
            "Fehlt eine Bedingung, die in der Lösung steht, ist die Lösung immer eine andere.",
            "Without a condition that is part of the solution, the solution is always another one."))))
    return blocks + figures
  }

  /// How far the figures of the models move.
  private var figures: [Document.Block] {
    let all = result.leaveOneOut.results.map(\.figures).filter { !$0.isEmpty }
    guard !all.isEmpty else { return [] }
    let rows = result.whole.models.enumerated().prefix(20).map { number, model in
      let consistency = all.compactMap { number < $0.count ? $0[number].consistency : nil }
      let coverage = all.compactMap { number < $0.count ? $0[number].coverage : nil }
      return [Table.Cell(question.base.conditions.text(model))]
        + [consistency.min(), consistency.max(), coverage.min(), coverage.max()].map { words.writer.figure($0) }
    }
    return [
      .table(
        Table(
          caption: say(
            "Maßzahlen der Modelle, wenn ein Fall oder eine Gruppe fehlt", "Figures of the models with a case or a group left out"),
          columns: [
            say("Modell", "model"), say("Konsistenz mindestens", "consistency, least"), say("höchstens", "most"),
            say("Abdeckung mindestens", "coverage, least"), say("höchstens", "most"),
          ], rows: Array(rows)))
    ]
  }
}
