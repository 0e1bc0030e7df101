/// Curves that rise in steps: what a budget reaches, how a figure changes with a threshold.
public struct StepChart: Sendable {
  /// A curve.
  public struct Curve: Sendable {
    /// Its name.
    public var name: String
    /// Its points from left to right.
    public var points: [(x: Double, y: Double)]

    /// A curve.
    public init(_ name: String, points: [(x: Double, y: Double)]) {
      self.name = name
      self.points = points
    }
  }

  /// The curves, four at most told apart by dashes and signs.
  public var curves: [Curve]
  /// The ends and the name of the axis across.
  public var x: (from: Double, to: Double, name: String)
  /// The ends, the name and the format of the axis up.
  public var y: (from: Double, to: Double, name: String, format: String)
  /// Whether the curves are steps; otherwise straight lines.
  public var isStepped: Bool
  /// Whether the axis across counts.
  public var isCount = false
  /// A vertical line with a meaning, and what it means.
  public var mark: (place: Double, text: String)?

  /// A chart.
  public init(
    curves: [Curve], x: (from: Double, to: Double, name: String), y: (from: Double, to: Double, name: String, format: String),
    isStepped: Bool = true, mark: (place: Double, text: String)? = nil
  ) {
    self.curves = curves
    self.x = x
    self.y = y
    self.isStepped = isStepped
    self.mark = mark
  }

  /// How curves are told apart: sign, colour and dash.
  private static let looks: [(sign: Sign, color: String, dash: [Double])] = [
    (.present, Ink.present, [1, 0]), (.absent, Ink.absent, [6, 3]), (.square, Ink.second, [2, 2]), (.diamond, Ink.open, [8, 3, 2, 3]),
  ]

  /// The figure of the chart.
  ///
  /// - Parameters:
  ///   - name: The figure’s name.
  ///   - words: What it says.
  ///   - table: Its data.
  /// - Returns: The figure.
  public func figure(_ name: String, _ words: Figure.Words, _ table: FigureTable) -> Figure { Figure(name, words, table, drawing) }

  private var drawing: Drawing {
    let across = Channel(
      field: "x", type: .quantitative, title: .some(x.name), scale: Scale(domain: .range(x.from, x.to), nice: false, zero: false),
      axis: Axis(grid: false, tickCount: 6, format: isCount ? "d" : nil, tickMinStep: isCount ? 1 : nil))
    let up = Channel(
      field: "y", type: .quantitative, title: .some(y.name), scale: Scale(domain: .range(y.from, y.to), nice: false, zero: false),
      axis: Axis(grid: true, tickCount: 5, format: y.format, tickMinStep: y.format == "d" ? 1 : nil))
    var layers: [View] = []
    if let mark {
      layers.append(
        .marks(Mark(type: .rule, strokeWidth: 1.5, strokeDash: [2, 2], color: Ink.text), [["x": .number(mark.place)]], Encoding(x: across)))
    }
    for (index, curve) in curves.enumerated() where !curve.points.isEmpty {
      let look = Self.looks[index % Self.looks.count]
      let rows = curve.points.map { ["x": Datum.number($0.x), "y": .number($0.y)] }
      layers.append(
        .marks(
          Mark(type: .line, strokeWidth: 2, strokeDash: look.dash, interpolate: isStepped ? .stepAfter : .linear, color: look.color), rows,
          Encoding(x: across, y: up)))
      layers.append(
        .marks(
          Mark(type: .point, strokeWidth: 1.5, opacity: 1), rows.map { $0.merging(look.sign.row(area: 60)) { first, _ in first } },
          Sign.encoding(x: across, y: up)))
    }
    let entries = curves.enumerated().map { index, curve in
      LegendView.Entry(key: .sign(Self.looks[index % Self.looks.count].sign), text: curve.name)
    }
    let marked = mark.map { [LegendView.Entry(key: .line(color: Ink.text, dash: [2, 2]), text: $0.text)] } ?? []
    return Drawing(
      view: View(width: .pixels(560), height: .pixels(300), layer: layers), legend: entries + marked, left: 45, width: 620)
  }
}
