public import Cases
public import Figures
import Membership
import Statistics
public import Studies

/// How far apart cases lie, as a matrix of pairs and as a map.
public enum DistanceFigures {
  /// Distances of cases whatever they were measured by.
  public struct Input: Sendable {
    /// A pair of cases.
    struct Pair: Sendable {
      var a: Int
      var b: Int
      var total: (min: Double, max: Double)
      var byBlock: [(min: Double, max: Double)?]
    }

    var cases: [String]
    var blocks: [String]
    var pairs: [Pair]
    var source: String
    /// The longest that a distance can be.
    var largest: Double
    let writer: FigureWriter

    /// The distances between the contexts of a study's cases; `nil` where the study has none.
    ///
    /// - Parameters:
    ///   - result: The study's result.
    ///   - language: The language.
    public init?(_ result: StudyResult, language: Language) {
      guard let differences = result.differences, !differences.pairs.isEmpty else { return nil }
      writer = FigureWriter(language: language)
      let used = result.cases.filter { item in differences.pairs.contains { $0.a == item.id || $0.b == item.id } }
      let places = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1.id, $0) })
      cases = used.map { $0.shortName[language] }
      blocks = differences.blocks.map { $0.name[language] }
      pairs = differences.pairs.compactMap { pair in
        guard let a = places[pair.a], let b = places[pair.b] else { return nil }
        return Pair(
          a: a, b: b, total: (pair.distance.min, pair.distance.max),
          byBlock: differences.blocks.map { pair.byBlock[$0.id].map { ($0.min, $0.max) } })
      }
      source = writer.source(result)
      largest = 1
    }

    /// The distances of a table.
    ///
    /// - Parameters:
    ///   - analysis: The distances.
    ///   - language: The language.
    public init?(_ analysis: DistanceAnalysis, language: Language) {
      guard !analysis.pairs.isEmpty else { return nil }
      writer = FigureWriter(language: language)
      let places = Dictionary(analysis.cases.enumerated().map { ($1, $0) }) { first, _ in first }
      cases = analysis.cases
      blocks = analysis.blocks.count > 1 ? analysis.blocks.map(\.id) : []
      let count = blocks.count
      pairs = analysis.pairs.compactMap { pair in
        guard let a = places[pair.a], let b = places[pair.b] else { return nil }
        return Pair(
          a: a, b: b, total: (pair.distance.min, pair.distance.max), byBlock: pair.byBlock.prefix(count).map { ($0.min, $0.max) })
      }
      source = writer.source(file: analysis.file, fingerprint: analysis.fingerprint)
      largest = Swift.max(1, pairs.map(\.total.max).max() ?? 1)
    }

    func text(_ range: (min: Double, max: Double)) -> String {
      let (low, high) = (writer.number(range.min), writer.number(range.max))
      return low == high ? low : "\(low)–\(high)"
    }

    /// The darker, the further apart; a range that is not settled by its middle, with both ends as text.
    func cell(_ range: (min: Double, max: Double)?) -> GridChart.Cell {
      guard let range else { return GridChart.Cell(text: "?") }
      return GridChart.Cell(text: text(range), shade: (range.min + range.max) / 2 / largest)
    }
  }

  /// The distance of each pair, over all and block by block.
  ///
  /// Up to 45 pairs stand in a row each, with their blocks; more stand as a matrix of the cases, over all blocks.
  ///
  /// - Parameter input: The distances.
  /// - Returns: The figure `distance-matrix`.
  public static func matrix(_ input: Input) -> Figure {
    let writer = input.writer
    func name(_ pair: Input.Pair) -> String { "\(input.cases[pair.a]) – \(input.cases[pair.b])" }
    let sorted = input.pairs.sorted { ($1.total.min, $0.a, $0.b) < ($0.total.min, $1.a, $1.b) }
    let total = writer.say("Abstand", "distance")
    let chart: GridChart
    if input.pairs.count <= 45 {
      chart = GridChart(
        columns: [total] + input.blocks,
        rows: sorted.map { pair in GridChart.Row(name(pair), [input.cell(pair.total)] + pair.byBlock.map(input.cell)) })
    } else {
      var cells = [[GridChart.Cell]](
        repeating: [GridChart.Cell](repeating: GridChart.Cell(), count: input.cases.count), count: input.cases.count)
      for pair in input.pairs {
        var cell = input.cell(pair.total)
        if input.cases.count > 16 { cell.text = pair.total.min < pair.total.max ? "–" : "" }
        cells[pair.a][pair.b] = cell
        cells[pair.b][pair.a] = cell
      }
      var matrix = GridChart(
        columns: cells.indices.map { "\($0 + 1)" },
        rows: zip(input.cases, cells).enumerated().map { GridChart.Row("\($1.0) (\($0 + 1))", $1.1) })
      matrix.labelWidth = 420
      matrix.shades = [0, 0.25, 0.5, 0.75, 1].map { ($0, writer.number($0 * input.largest)) }
      chart = matrix
    }
    let open = input.pairs.count { $0.total.min < $0.total.max }
    let finding =
      (sorted.first.map { far in
        writer.say(
          "Am weitesten auseinander liegen \(name(far)) (\(input.text(far.total))), ",
          "Furthest apart are \(name(far)) (\(input.text(far.total))), ")
      } ?? "")
      + (sorted.last.map { near in
        writer.say(
          "am nächsten beieinander \(name(near)) (\(input.text(near.total))).",
          "closest together \(name(near)) (\(input.text(near.total))).")
      } ?? "")
      + (open > 0
        ? writer.say(
          " Bei \(open) Paaren lassen unbekannte Angaben eine Spanne (–).", " For \(open) pairs unknown values leave a range (–).") : "")
    let words = writer.words(
      writer.say("Wie verschieden die Fälle sind", "How different the cases are"), finding: finding, source: input.source,
      alt: writer.say("Je dunkler ein Feld, desto größer der Abstand nach Gower.", "The darker a field, the larger Gower’s distance."))
    let table = FigureTable(
      columns: [writer.say("Paar", "Pair"), total] + input.blocks,
      rows: sorted.map { pair in [name(pair), input.text(pair.total)] + pair.byBlock.map { $0.map(input.text) ?? "?" } })
    return chart.figure("distance-matrix", words, table)
  }

  /// A map on which distances come as close to the measured ones as two dimensions allow (principal coordinates).
  ///
  /// A distance that is a range goes in with its middle, and the finding says how many do.
  ///
  /// - Parameter input: The distances.
  /// - Returns: The figure `distance-map`; `nil` for fewer than three cases, or where all lie at one place.
  public static func map(_ input: Input) -> Figure? {
    let writer = input.writer
    guard input.cases.count > 2 else { return nil }
    var rows = [[Double]](repeating: [Double](repeating: 0, count: input.cases.count), count: input.cases.count)
    for pair in input.pairs {
      rows[pair.a][pair.b] = (pair.total.min + pair.total.max) / 2
      rows[pair.b][pair.a] = rows[pair.a][pair.b]
    }
    guard let distances = try? SymmetricDistances(rows), let found = try? PrincipalCoordinates(distances, axes: 2) else { return nil }
    let places = found.coordinates.map { (x: $0.first ?? 0, y: $0.count > 1 ? $0[1] : 0) }
    guard places.count == input.cases.count, let reach = places.flatMap({ [abs($0.x), abs($0.y)] }).max(), reach > 0 else { return nil }
    let share = found.shares.prefix(2).reduce(0, +)
    let open = input.pairs.count { $0.total.min < $0.total.max }
    let finding =
      writer.say(
        "Die zwei Achsen geben \(writer.language.percent(share)) dessen wieder, was Abstände in so vielen Achsen wie nötig zeigen würden.",
        "The two axes show \(writer.language.percent(share)) of what as many axes as needed would show.")
      + (open > 0
        ? writer.say(
          " \(open) von \(input.pairs.count) Abständen sind Spannen und gehen mit ihrer Mitte ein.",
          " \(open) of \(input.pairs.count) distances are ranges and enter with their middle.") : "")
    let words = writer.words(
      writer.say("Karte der Abstände", "A map of distances"), finding: finding, source: input.source,
      alt: writer.say(
        "Nah beieinander liegende Punkte stehen für ähnliche Fälle; die Richtung der Achsen hat keine Bedeutung.",
        "Points close to each other stand for similar cases; the direction of the axes has no meaning."))
    let table = FigureTable(
      columns: [writer.say("Fall", "Case"), writer.say("Achse 1", "Axis 1"), writer.say("Achse 2", "Axis 2")],
      rows: zip(input.cases, places).map { [$0, writer.number($1.x), writer.number($1.y)] })
    let side = reach * 1.15
    func axis(_ number: Int) -> String {
      let part = found.shares.indices.contains(number - 1) ? " (\(writer.language.percent(found.shares[number - 1])))" : ""
      return writer.say("Achse \(number)", "Axis \(number)") + part
    }
    var chart = ScatterChart(
      points: zip(input.cases, places).map { ScatterChart.Point($0, x: ($1.x, $1.x), y: ($1.y, $1.y), sign: .present) },
      x: (-side, side, axis(1)), y: (-side, side, axis(2)), legend: [])
    chart.unnamedText = writer.unnamed
    return chart.figure("distance-map", words, table)
  }
}
