/// A row per thing, each with ranges and signs along one axis: intervals, events in time, distances.
public struct RangeChart: Sendable {
  /// A range.
  public struct Span: Sendable {
    /// Its lower end.
    public var from: Double
    /// Its upper end.
    public var to: Double
    /// Whether it is the lighter of two, drawn broken.
    public var isBroken: Bool

    /// A range.
    public init(_ from: Double, _ to: Double, isBroken: Bool = false) {
      self.from = from
      self.to = to
      self.isBroken = isBroken
    }
  }

  /// A row.
  public struct Row: Sendable {
    /// Its label.
    public var label: String
    /// Its ranges.
    public var spans: [Span]
    /// Its signs, each at a place.
    public var signs: [(place: Double, sign: Sign)]
    /// A text at the right edge.
    public var note: String

    /// A row.
    public init(_ label: String, spans: [Span] = [], signs: [(place: Double, sign: Sign)] = [], note: String = "") {
      self.label = label
      self.spans = spans
      self.signs = signs
      self.note = Lines.plain(note)
    }
  }

  /// The rows, from the top.
  public var rows: [Row]
  /// The ends of the axis.
  public var domain: (from: Double, to: Double)
  /// The axis’ name.
  public var axis: String
  /// How numbers at the axis are written, as d3-format has it, such as `.0%`.
  public var format: String
  /// Whether the axis has numbers.
  public var hasNumbers = true
  /// A vertical line with a meaning, if any.
  public var mark: Double?
  /// What signs and lines mean.
  public var legend: [(sign: Sign, text: String)]
  /// What full and broken ranges mean; empty where there are none.
  public var spanTexts: (full: String, broken: String)
  /// How wide labels may be, in pixels.
  public var labelWidth = 250.0
  /// How wide the plane is, in pixels.
  public var plotWidth = 380.0

  /// A chart.
  public init(
    rows: [Row], domain: (from: Double, to: Double), axis: String, format: String, mark: Double? = nil,
    legend: [(sign: Sign, text: String)] = [], spanTexts: (full: String, broken: String) = ("", "")
  ) {
    self.rows = rows
    self.domain = domain
    self.axis = axis
    self.format = format
    self.mark = mark
    self.legend = legend
    self.spanTexts = spanTexts
  }

  /// The figure of the chart.
  ///
  /// - Parameters:
  ///   - name: The figure’s name.
  ///   - words: What it says.
  ///   - table: Its data.
  /// - Returns: The figure.
  public func figure(_ name: String, _ words: Figure.Words, _ table: FigureTable) -> Figure { Figure(name, words, table, drawing) }

  private var drawing: Drawing {
    let labels = rows.map { Lines.wrap($0.label, width: labelWidth, limit: 8) }
    let heights = labels.map { Swift.max(Double($0.count) * Style.lineHeight + 10, 26) }
    let height = Swift.max(heights.reduce(0, +), 1)
    var top = 0.0
    let places = heights.map { high in
      defer { top += high }
      return top + high / 2
    }
    let x = Channel(
      field: "from", type: .quantitative, title: .some(axis),
      scale: Scale(domain: .range(domain.from, domain.to), nice: false, zero: false),
      axis: Axis(
        orient: .bottom, labels: hasNumbers ? nil : false, labelFlush: false, grid: hasNumbers, tickCount: 5, format: format))
    let y = Place.down("row", upTo: height)
    let view = View(
      width: .pixels(plotWidth), height: .pixels(height),
      layer: layers(places, x, y) + RowLabels.layers(zip(labels, places).map { ($0.joined(separator: "\n"), $1) }, y))
    let labelsWidth = labels.flatMap { $0 }.map { Style.width($0) }.max() ?? 0
    let notesWidth = rows.map { Style.width($0.note) }.max() ?? 0
    return Drawing(view: view, legend: entries, left: labelsWidth + 10, width: plotWidth + labelsWidth + notesWidth + 40)
  }

  private var entries: [LegendView.Entry] {
    legend.map { LegendView.Entry(key: .sign($0.sign), text: $0.text) }
      + [(spanTexts.full, []), (spanTexts.broken, [4, 3])].filter { !$0.0.isEmpty }
      .map {
        LegendView.Entry(key: .line(color: $0.1.isEmpty ? Ink.present : Ink.unknown, dash: $0.1.isEmpty ? [1, 0] : $0.1), text: $0.0)
      }
  }

  private func layers(_ heights: [Double], _ x: Channel, _ y: Channel) -> [View] {
    var full: [[String: Datum]] = []
    var broken: [[String: Datum]] = []
    var signs: [[String: Datum]] = []
    var notes: [[String: Datum]] = []
    var places: [[String: Datum]] = []
    for (row, height) in zip(rows, heights) {
      places.append(["row": .number(height)])
      for span in row.spans {
        let datum: [String: Datum] = ["row": .number(height), "from": .number(span.from), "to": .number(span.to)]
        if span.isBroken { broken.append(datum) } else { full.append(datum) }
      }
      for sign in row.signs {
        signs.append(["row": .number(height), "from": .number(sign.place)].merging(sign.sign.row(area: 80)) { first, _ in first })
      }
      if !row.note.isEmpty { notes.append(["row": .number(height), "text": .text(row.note), "from": .number(domain.to)]) }
    }
    // Each row's own line, and the edge from which all start.
    var layers = [
      View.marks(Mark(type: .rule, strokeWidth: 1, color: "#e3e6ea"), places, Encoding(y: y)),
      View.marks(Mark(type: .rule, strokeWidth: 1, color: Ink.line), [[:]], Encoding(x: Channel(value: 0))),
    ]
    let ends = Encoding(x: x, y: y, x2: .end("to"))
    if !broken.isEmpty { layers.append(.marks(Mark(type: .rule, strokeWidth: 2, strokeDash: [4, 3], color: Ink.unknown), broken, ends)) }
    if !full.isEmpty { layers.append(.marks(Mark(type: .rule, strokeWidth: 4, color: Ink.present), full, ends)) }
    if let mark {
      layers.append(
        .marks(Mark(type: .rule, strokeWidth: 1.5, strokeDash: [2, 2], color: Ink.text), [["from": .number(mark)]], Encoding(x: x)))
    }
    if !signs.isEmpty { layers.append(.marks(Mark(type: .point, strokeWidth: 1.5, opacity: 1), signs, Sign.encoding(x: x, y: y))) }
    if !notes.isEmpty {
      layers.append(
        .marks(
          Mark(type: .text, fontSize: 12, align: .left, baseline: .middle, dx: 10, color: Ink.text), notes,
          Encoding(x: x, y: y, text: Channel(field: "text", type: .nominal))))
    }
    return layers
  }
}
