public import Cases
import Statistics
public import Studies
import Systems

/// Distances between cases as a document.
public struct DistanceReport {
  let result: DistanceAnalysis
  let writer: SetWriter
  private let words: SystemsWords

  /// So many pairs stand at either end of a list of many.
  static let shownPairs = 10
  /// Up to so many cases all pairs are shown.
  static let mostInMatrix = 8

  /// The document.
  ///
  /// - Parameters:
  ///   - result: The distances.
  ///   - language: The language.
  ///   - version: The version of the program.
  /// - Returns: The document.
  public static func document(_ result: DistanceAnalysis, language: Language, version: String) -> Document {
    let writer = SetWriter(language: language)
    let report = DistanceReport(result: result, writer: writer, words: SystemsReport.words(result.blocks, language))
    return Document(
      language: language, title: writer.say("Wie weit die Fälle auseinanderliegen", "How far apart the cases lie"),
      subtitle: report.subtitle, facts: [report.measure], blocks: report.notices + report.pairs + report.tests + report.map,
      footer: writer.footer(version: version, fingerprint: result.fingerprint))
  }

  private func say(_ de: String, _ en: String) -> String { writer.say(de, en) }

  private var subtitle: String {
    let blocks = result.blocks.count
    let variables = result.blocks.reduce(0) { $0 + $1.variables.count }
    return say(
      "\(result.cases.count) Fälle, \(variables) Merkmale in \(blocks == 1 ? "einem Block" : "\(blocks) Blöcken")",
      "\(result.cases.count) cases, \(variables) variables in \(blocks == 1 ? "one block" : "\(blocks) blocks")")
  }

  private var measure: String {
    result.request.measure == .divided
      ? say(
        "Abstand nach Gower: Mittel über die Merkmale eines Blocks, dann über die Blöcke; von 0 (gleich) bis 1.",
        "Gower’s distance: the mean over a block’s variables, then over blocks; from 0 (alike) to 1.")
      : say(
        "Abstand als Zahl der Unterschiede, über Merkmale und Blöcke addiert.",
        "Distance as the number of differences, added over variables and blocks.")
  }

  private var notices: [Document.Block] {
    var texts = result.notes.map { $0.message[writer.language] }
    if !result.openCases.isEmpty {
      texts.append(
        say(
          "Fälle mit offenen Zellen haben Spannen als Abstände und stehen weder in den Tests noch auf der Karte: \(result.openCases.joined(separator: ", ")).",
          "Cases with open cells have ranges as distances, and are neither in the tests nor on the map: \(result.openCases.joined(separator: ", "))."
        ))
    }
    if !result.outcomeOpen.isEmpty {
      texts.append(
        say(
          "Ergebnis nicht bekannt, deshalb in keinem Vergleich mit dem Ergebnis: \(result.outcomeOpen.joined(separator: ", ")).",
          "Outcome not known, and therefore in no comparison with the outcome: \(result.outcomeOpen.joined(separator: ", "))."))
    }
    return texts.map { .notice(title: say("Zu beachten.", "To note."), text: $0) }
  }

  // MARK: Pairs

  private var pairs: [Document.Block] {
    let heading = Document.Block.heading(level: 2, text: say("Paare", "Pairs"))
    if result.cases.count <= Self.mostInMatrix {
      return [heading, .table(table(say("Abstände aller Paare", "Distances of all pairs"), ordered))]
    }
    let (near, far) = (ordered.prefix(Self.shownPairs), ordered.reversed().prefix(Self.shownPairs))
    let shown =
      result.pairs.count == result.pairsTotal
      ? ""
      : say(" (unter den ersten \(result.pairs.count) Paaren der Tabelle)", " (among the first \(result.pairs.count) pairs of the table)")
    return [
      heading, .table(table(say("Die ähnlichsten Paare", "The most similar pairs") + shown, Array(near))),
      .table(table(say("Die verschiedensten Paare", "The most different pairs") + shown, Array(far))),
    ]
  }

  private var ordered: [DistanceAnalysis.Pair] {
    result.pairs.enumerated().sorted { ($0.element.distance.max, $0.offset) < ($1.element.distance.max, $1.offset) }.map(\.element)
  }

  private func table(_ caption: String, _ pairs: [DistanceAnalysis.Pair]) -> Table {
    let blocks = result.blocks.count > 1 ? result.blocks.map(\.id) : []
    return Table(
      caption: caption,
      columns: [say("Paar", "Pair"), say("Abstand", "distance")] + blocks.map(words.blockName),
      rows: pairs.map { pair in
        [Table.Cell("\(pair.a) – \(pair.b)"), writer.cell(writer.number(pair.distance))]
          + (blocks.isEmpty ? [] : pair.byBlock.map { writer.cell(writer.number($0)) })
      })
  }

  // MARK: Tests

  private var tests: [Document.Block] {
    guard !result.comparisons.isEmpty else { return [] }
    let count = result.comparisons.compactMap(\.test).first?.count
    let looked =
      count.map { count in
        count.isExact
          ? say("alle Reihenfolgen der Fälle", "all orders of the cases")
          : say(
            "\(writer.language.grouped(count.examined - 1)) zufällig gezogene Reihenfolgen der Fälle (Startwert \(result.request.effort.seed)) und die beobachtete",
            "\(writer.language.grouped(count.examined - 1)) orders of the cases, drawn at random (seed \(result.request.effort.seed)), and the observed one"
          )
      } ?? say("keine Reihenfolge", "no order")
    return [
      .heading(level: 2, text: say("Gehen Abstände miteinander einher?", "Do distances go together?")),
      .table(
        Table(
          caption: say("Mantels Test", "Mantel’s test"),
          columns: [say("Abstände", "Distances"), "r", say("p einseitig", "p one-sided"), say("Anmerkung", "note")],
          rows: result.comparisons.map { comparison in
            [
              Table.Cell("\(name(comparison.first)) – \(name(comparison.second))"),
              writer.cell(comparison.test.map { writer.language.decimal($0.correlation, places: 3) }),
              writer.cell(comparison.test.map { writer.p($0.p) }), Table.Cell(reason(comparison.obstacle)),
            ]
          },
          note: say(
            "r: Korrelation der Abstände aller Paare. p: Anteil der Reihenfolgen der Fälle, in denen r mindestens so groß ist; betrachtet sind \(looked). Jeder Test steht für sich: Unter vielen "
              + "fällt einer leicht unter 0,05.",
            "r: correlation of the distances of all pairs. p: share of orders of the cases in which r is at least as large; looked at are \(looked). Each test stands alone: among many, one "
              + "easily falls below 0.05."))),
    ]
  }

  private func name(_ scope: DistanceAnalysis.Scope) -> String {
    switch scope {
    case .total: say("insgesamt", "in all")
    case .block(let id): words.blockName(id)
    case .outcome(let outcome): say("Ergebnis \(outcome)", "outcome \(outcome)")
    }
  }

  private func reason(_ obstacle: DistanceError?) -> String {
    switch obstacle {
    case nil: ""
    case .tooFewCases(let count, let least):
      say("bekannte Fälle: \(count), nötig: \(least)", "known cases: \(count), needed: \(least)")
    case .constantDistances: say("alle Abstände gleich", "all distances the same")
    default: say("nicht bestimmbar", "has no value")
    }
  }

  // MARK: Map

  private var map: [Document.Block] {
    let heading = Document.Block.heading(level: 2, text: say("Karte der Fälle", "Map of the cases"))
    guard let map = result.map else {
      return [
        heading,
        .paragraph(
          say(
            "Es gibt keine Karte: Sie braucht mindestens zwei Fälle ohne offene Zellen, die sich unterscheiden.",
            "There is no map: it needs at least two cases without open cells that differ.")),
      ]
    }
    let axes = map.coordinates.shares.indices
    let shares = map.coordinates.shares.map { writer.language.percent($0) }
    let negative = map.coordinates.negativeShare
    return [
      heading,
      .table(
        Table(
          caption: say("Hauptkoordinaten", "Principal coordinates"),
          columns: [say("Fall", "Case")] + axes.map { say("Achse \($0 + 1) (\(shares[$0]))", "axis \($0 + 1) (\(shares[$0]))") },
          rows: zip(map.cases, map.coordinates.coordinates).map { item, point in
            [Table.Cell(item)] + point.map { writer.cell(writer.language.decimal($0, places: 3)) }
          },
          note: say(
            "Punkte, deren Abstände den gemessenen möglichst nahekommen. Die Prozente sagen, wie viel eine Achse zeigt; Richtung und Vorzeichen sind beliebig.",
            "Points whose distances come as close as possible to the measured ones. The percentages say how much an axis shows; direction and sign are arbitrary."
          )
            + (map.coordinates.turnable == nil
              ? ""
              : say(
                " Mehrere Achsen sind gleich lang; in ihrer Ebene lassen sich die Punkte beliebig drehen.",
                " Several axes are equally long; the points may be turned in their plane at will."))
            + (negative < 0.005
              ? ""
              : say(
                " Die Abstände passen in keinen Raum mit geraden Linien: negative Eigenwerte von \(writer.language.percent(negative)) der positiven.",
                " The distances fit into no space of straight lines: negative eigenvalues of \(writer.language.percent(negative)) of the positive ones."
              )))),
    ]
  }
}
