public import Cases
public import Studies
import Systems

/// A selection of cases as a document.
public enum SystemsSelectionReport {
  /// The document.
  public static func document(_ result: SystemsSelection, language: Language) -> Document {
    let words = SystemsReport.words(result.blocks, language)
    return Document(
      language: language, title: title(result, words), subtitle: words.list(result.selected), facts: facts(result, words),
      blocks: [proof(result, words), .table(pairs(result, words))] + optima(result, words)
        + SystemsReport.notes(result.findings, words),
      footer: SystemsReport.footer(result.version, result.inputSHA256, words))
  }

  private static func title(_ result: SystemsSelection, _ words: SystemsWords) -> String {
    let count = result.parameters.count
    let pool = result.pool - (result.parameters.to == nil ? 0 : 1)
    let isDifferent = result.parameters.most == .different
    if let target = result.parameters.to {
      return isDifferent
        ? words.say(
          "\(count) von \(pool) Fällen, am weitesten entfernt von \(target)", "\(count) of \(pool) cases, the farthest from \(target)")
        : words.say("\(count) von \(pool) Fällen, am nächsten an \(target)", "\(count) of \(pool) cases, the nearest to \(target)")
    }
    return isDifferent
      ? words.say("Die \(count) verschiedensten von \(pool) Fällen", "The \(count) most different of \(pool) cases")
      : words.say("Die \(count) ähnlichsten von \(pool) Fällen", "The \(count) most similar of \(pool) cases")
  }

  private static func facts(_ result: SystemsSelection, _ words: SystemsWords) -> [String] {
    func text(_ value: Double) -> String { words.text(SystemsParts.Distance(value)) }
    var facts = [
      words.say(
        "kleinster Abstand \(text(result.smallestDistance)), größter \(text(result.largestDistance)), Summe \(text(result.totalDistance))",
        "smallest distance \(text(result.smallestDistance)), largest \(text(result.largestDistance)), total \(text(result.totalDistance))")
    ]
    if !result.parameters.require.isEmpty {
      facts.append(words.say("verlangt: ", "required: ") + result.parameters.require.joined(separator: ", "))
    }
    return facts
  }

  /// What is proved, and what is not.
  private static func proof(_ result: SystemsSelection, _ words: SystemsWords) -> Document.Block {
    guard result.optimal else {
      return .notice(
        title: words.say("Nicht bewiesen.", "Not proved."),
        text: words.say(
          "Die Suche endete nach \(result.parameters.nodeLimit) Teilmengen. Der entscheidende Abstand könnte noch um bis zu "
            + "\(words.text(SystemsParts.Distance(result.gap))) besser sein, die Summe bei gleichem Abstand um bis zu "
            + "\(words.text(SystemsParts.Distance(result.totalGap))).",
          "The search ended after \(result.parameters.nodeLimit) partial sets. The decisive distance could be better by up to "
            + "\(words.text(SystemsParts.Distance(result.gap))), the total at the same distance by up to "
            + "\(words.text(SystemsParts.Distance(result.totalGap)))."))
    }
    let others = result.optimaTotal.map { $0 == 1 ? 0 : $0 - 1 }
    let ties =
      switch others {
      case 0?: words.say("Keine andere Menge ist so gut.", "No other set is as good.")
      case let count?: words.say("\(count) andere Mengen sind genauso gut.", "\(count) other sets are as good.")
      case nil: words.say("Sehr viele andere Mengen sind genauso gut.", "Very many other sets are as good.")
      }
    return .paragraph(
      words.say("Keine Menge dieser Größe ist besser; das ist bewiesen. ", "No set of this size is better; that is proved. ") + ties)
  }

  private static func pairs(_ result: SystemsSelection, _ words: SystemsWords) -> Table {
    Table(
      caption: words.say("Abstände", "Distances"),
      columns: [words.say("Paar", "Pair"), words.say("Abstand", "distance")] + words.columns.map(words.blockName),
      rows: result.pairs.map { pair in
        [Table.Cell("\(pair.a) – \(pair.b)"), Table.Cell(words.text(pair.distance), .number)]
          + words.columns.map { Table.Cell(pair.byBlock[$0].map(words.text) ?? "", .number) }
      },
      note: words.say(
        "Wo etwas nicht bekannt ist, zählt bei „verschieden“ der kleinste, bei „ähnlich“ der größte mögliche Abstand.",
        "Where something is not known, the smallest possible distance counts for “different”, the largest for “similar”."))
  }

  private static func optima(_ result: SystemsSelection, _ words: SystemsWords) -> [Document.Block] {
    guard result.optima.count > 1 else { return [] }
    return [
      .heading(level: 2, text: words.say("Ebenso gut", "As good")),
      .list(result.optima.filter { $0 != result.selected }.map { words.list($0) }),
    ]
  }
}
