/// Rows by columns of cells, each with a sign, a text or a colour: matrices, truth tables, configuration charts, tile maps.
public struct GridChart: Sendable {
  /// A cell.
  public struct Cell: Sendable {
    /// The sign, if any.
    public var sign: Sign?
    /// A text, below the sign where there is one.
    public var text: String
    /// A shade from 0 (white) to 1 (dark), if the cell is coloured.
    public var shade: Double?
    /// A bar below the text: the share that is there at least, and the share that may be there at most.
    public var bar: ClosedRange<Double>?

    /// A cell.
    public init(sign: Sign? = nil, text: String = "", shade: Double? = nil, bar: ClosedRange<Double>? = nil) {
      self.sign = sign
      self.text = Lines.plain(text)
      self.shade = shade
      self.bar = bar
    }
  }

  /// A row.
  public struct Row: Sendable {
    /// Its label.
    public var label: String
    /// Its cells, one per column.
    public var cells: [Cell]

    /// A row.
    public init(_ label: String, _ cells: [Cell]) {
      self.label = label
      self.cells = cells
    }
  }

  /// The columns’ labels.
  public var columns: [String]
  /// The rows.
  public var rows: [Row]
  /// What the signs mean.
  public var legend: [(sign: Sign, text: String)]
  /// What the full and the broken part of bars mean.
  public var barTexts: (full: String, broken: String)?
  /// What shades mean, from light to dark; each from 0 to 1.
  public var shades: [(shade: Double, text: String)] = []
  /// Names for the columns and the rows, or empty.
  public var axes: (columns: String, rows: String)
  /// How wide the labels of rows may be, in pixels.
  public var labelWidth = 230.0
  /// Whether it is a map of tiles: no labels, no frames around what is empty.
  public var isMap = false

  /// A chart.
  public init(columns: [String], rows: [Row], legend: [(sign: Sign, text: String)] = [], axes: (columns: String, rows: String) = ("", "")) {
    self.columns = columns
    self.rows = rows
    self.legend = legend
    self.axes = axes
  }

  /// The figure of the chart.
  ///
  /// - Parameters:
  ///   - name: The figure’s name.
  ///   - words: What it says.
  ///   - table: Its data.
  /// - Returns: The figure.
  public func figure(_ name: String, _ words: Figure.Words, _ table: FigureTable) -> Figure { Figure(name, words, table, drawing) }

  /// The steps of the columns: wide enough for the cells’ texts and, where they stand upright, for the labels.
  private var layout: (step: Double, isLevel: Bool, headers: [String]) {
    let widest = rows.flatMap(\.cells).map { Style.width($0.text, size: 11) }.max() ?? 0
    let needed = Swift.max(30, widest + 10)
    let room = 640 / Double(Swift.max(columns.count, 1))
    let label = columns.map { Style.width($0) }.max() ?? 0
    let longest = columns.flatMap { $0.split { $0 == " " || $0 == "-" } }.map { Style.width(String($0)) + 12 }.max() ?? 0
    let level = Swift.max(needed, Swift.min(Swift.max(label + 12, 48), Swift.max(room, 48, longest), 140))
    // Columns that are wide for their cells’ sake have room for level labels, if need be with broken words.
    let isWide = needed >= 90 && level <= needed
    guard isWide || (level >= Swift.min(longest, 140) && level <= room + 40) else {
      // Turned by 90 degrees.
      let wrapped = columns.map { Lines.wrap($0, width: 200, limit: Self.mostLines).joined(separator: "\n") }
      let lines = wrapped.map { $0.split(separator: "\n").count }.max() ?? 1
      return (Swift.max(needed, Double(lines) * Style.lineHeight + 6), false, wrapped)
    }
    return (level, true, columns.map { Lines.wrap($0, width: level - 4, limit: Self.mostLines).joined(separator: "\n") })
  }

  /// How many lines a label may have.
  private static let mostLines = 6

  private var drawing: Drawing {
    let layout: (step: Double, isLevel: Bool, headers: [String]) = isMap ? (64, true, columns) : self.layout
    let headers = Lines.distinct(layout.headers)
    // Few columns leave room for longer labels of rows.
    let room = Swift.max(labelWidth, Swift.min(400, 700 - Double(columns.count) * layout.step))
    let labels = Lines.distinct(rows.map { Lines.wrap($0.label, width: room, limit: Self.mostLines).joined(separator: "\n") })
    let lines = labels.map { $0.split(separator: "\n").count }.max() ?? 1
    let hasBoth = rows.contains { $0.cells.contains { ($0.sign != nil || $0.bar != nil) && !$0.text.isEmpty } }
    let height = Swift.max(Double(lines) * Style.lineHeight + 6, isMap ? 44 : hasBoth ? 36 : 26)
    let x = Channel(
      field: "column", type: .ordinal, title: .some(axes.columns.isEmpty ? nil : axes.columns),
      scale: Scale(domain: .names(headers), paddingInner: 0, paddingOuter: 0),
      axis: isMap ? .some(nil) : Axis(orient: .top, labels: false, grid: false))
    let y = Channel(
      field: "row", type: .ordinal, title: .some(axes.rows.isEmpty ? nil : axes.rows),
      scale: Scale(domain: .names(labels), paddingInner: 0, paddingOuter: 0),
      axis: isMap ? .some(nil) : Axis(labels: false, grid: false))
    var view = View(
      width: .step(layout.step), height: .step(height),
      layer: layers(headers, labels, x, y) + CellBars(width: layout.step - 16).layers(rows, labels, headers, x, y)
        + (isMap ? [] : RowLabels.layers(labels, y) + ColumnLabels.layers(headers, x, isLevel: layout.isLevel)))
    view.view = View.Frame(stroke: nil)
    let labelsWidth = labels.flatMap { $0.split(separator: "\n") }.map { Style.width(String($0)) }.max() ?? 0
    return Drawing(
      view: view,
      legend: legend.map { LegendView.Entry(key: .sign($0.sign), text: $0.text) } + CellBars.entries(barTexts)
        + shades.map { LegendView.Entry(key: .field(Self.color($0.shade)), text: $0.text) },
      left: labelsWidth + 10,
      width: Double(columns.count) * layout.step + labelsWidth + 20)
  }

  private func layers(_ headers: [String], _ labels: [String], _ x: Channel, _ y: Channel) -> [View] {
    var fields: [[String: Datum]] = []
    var signs: [[String: Datum]] = []
    var lifted: [[String: Datum]] = []
    var below: [[String: Datum]] = []
    var alone: [[String: Datum]] = []
    var above: [[String: Datum]] = []
    for (row, label) in zip(rows, labels) {
      for (cell, header) in zip(row.cells, headers) {
        let place: [String: Datum] = ["row": .text(label), "column": .text(header)]
        if isMap, cell.text.isEmpty { continue }
        fields.append(place.merging(["fill": .text(Self.color(cell.shade))]) { first, _ in first })
        if let sign = cell.sign {
          let row = place.merging(sign.row(area: 110)) { first, _ in first }
          if cell.text.isEmpty { signs.append(row) } else { lifted.append(row) }
        }
        guard !cell.text.isEmpty else { continue }
        let text = place.merging(["text": .text(cell.text), "fill": .text(Self.textColor(cell.shade))]) { first, _ in first }
        if cell.bar != nil { above.append(text) } else if cell.sign == nil { alone.append(text) } else { below.append(text) }
      }
    }
    var layers = [
      View.marks(
        Mark(type: .rect, stroke: "#c4cad2", strokeWidth: 0.6), fields,
        Encoding(x: x, y: y, fill: .literal("fill")))
    ]
    for (rows, shift) in [(signs, nil), (lifted, -7.0)] where !rows.isEmpty {
      layers.append(.marks(Mark(type: .point, strokeWidth: 1.5, opacity: 1, yOffset: shift), rows, Sign.encoding(x: x, y: y)))
    }
    for (rows, shift) in [(alone, 0.0), (below, 11.0), (above, -6.0)] where !rows.isEmpty {
      layers.append(
        .marks(
          Mark(type: .text, fontSize: 11, align: .center, baseline: .middle, dy: shift), rows,
          Encoding(x: x, y: y, fill: .literal("fill"), text: Channel(field: "text", type: .nominal))))
    }
    return layers
  }

  /// White to dark blue, evenly in lightness.
  static func color(_ shade: Double?) -> String {
    guard let shade else { return "white" }
    let t = Swift.min(Swift.max(shade, 0), 1)
    let (light, dark): ([Double], [Double]) = ([0xF4, 0xF7, 0xFA], [0x1D, 0x4F, 0x7C])
    return light.indices.reduce("#") { text, index in
      let part = Int((light[index] + (dark[index] - light[index]) * t).rounded())
      return text + String(part + 256, radix: 16).dropFirst()
    }
  }

  static func textColor(_ shade: Double?) -> String {
    guard let shade else { return Ink.text }
    // The better of black and white always has 4.5, since the product of their contrasts is 21.
    let (black, white) = (Ink.contrast(color(shade), "#000000") ?? 0, Ink.contrast(color(shade), "#ffffff") ?? 0)
    return black >= white ? "#000000" : "#ffffff"
  }
}
