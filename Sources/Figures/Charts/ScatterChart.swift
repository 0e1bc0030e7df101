/// Cases as points in a plane, with their names where there is room: XY plots, maps of distances.
public struct ScatterChart: Sendable {
  /// A point; a range where a coordinate is not settled.
  public struct Point: Sendable {
    /// The case’s name.
    public var name: String
    /// The place across.
    public var x: (from: Double, to: Double)
    /// The place up.
    public var y: (from: Double, to: Double)
    /// The sign.
    public var sign: Sign

    /// A point.
    public init(_ name: String, x: (from: Double, to: Double), y: (from: Double, to: Double), sign: Sign) {
      self.name = Lines.plain(name)
      self.x = x
      self.y = y
      self.sign = sign
    }
  }

  /// The points.
  public var points: [Point]
  /// The ends and the name of the axis across.
  public var x: (from: Double, to: Double, name: String)
  /// The ends and the name of the axis up.
  public var y: (from: Double, to: Double, name: String)
  /// What the signs mean.
  public var legend: [(sign: Sign, text: String)]
  /// Whether the diagonal and the lines at 0.5 are drawn.
  public var hasDiagonal: Bool
  /// What the diagonal means.
  public var diagonalText: String
  /// What is said of points whose names find no room.
  public var unnamedText: @Sendable ([String]) -> String = { $0.joined(separator: ", ") }

  /// A chart.
  public init(
    points: [Point], x: (from: Double, to: Double, name: String), y: (from: Double, to: Double, name: String),
    legend: [(sign: Sign, text: String)], hasDiagonal: Bool = false, diagonalText: String = ""
  ) {
    self.points = points
    self.x = x
    self.y = y
    self.legend = legend
    self.hasDiagonal = hasDiagonal
    self.diagonalText = diagonalText
  }

  /// The side of the plane in pixels.
  private static let side = 460.0

  /// The figure of the chart.
  ///
  /// - Parameters:
  ///   - name: The figure’s name.
  ///   - words: What it says.
  ///   - table: Its data.
  /// - Returns: The figure.
  public func figure(_ name: String, _ words: Figure.Words, _ table: FigureTable) -> Figure { Figure(name, words, table, drawing) }

  private var drawing: Drawing {
    func channel(_ field: String, _ axis: (from: Double, to: Double, name: String)) -> Channel {
      Channel(
        field: field, type: .quantitative, title: .some(axis.name),
        scale: Scale(domain: .range(axis.from, axis.to), nice: false, zero: false), axis: Axis(labelFlush: false, grid: true, tickCount: 5))
    }
    let (across, up) = (channel("x", x), channel("y", y))
    var layers: [View] = []
    if hasDiagonal {
      let line: [[String: Datum]] = [["x": .number(0), "y": .number(0)], ["x": .number(1), "y": .number(1)]]
      layers.append(.marks(Mark(type: .line, strokeWidth: 1.5, color: Ink.line), line, Encoding(x: across, y: up)))
      layers.append(
        .marks(Mark(type: .rule, strokeWidth: 1, strokeDash: [3, 3], color: Ink.line), [["x": .number(0.5)]], Encoding(x: across)))
      layers.append(.marks(Mark(type: .rule, strokeWidth: 1, strokeDash: [3, 3], color: Ink.line), [["y": .number(0.5)]], Encoding(y: up)))
    }
    layers += ranges(across, up)
    let rows = points.map { point in
      ["x": Datum.number(middle(point.x)), "y": .number(middle(point.y))].merging(point.sign.row(area: 70)) { first, _ in first }
    }
    layers.append(.marks(Mark(type: .point, strokeWidth: 1.5, opacity: 1), rows, Sign.encoding(x: across, y: up)))
    // Where not every name finds room, numbers do, and a key below says what they stand for.
    let direct = labels((across, up), points.map(\.name))
    let numbers = direct.unnamed.isEmpty ? direct : labels((across, up), points.indices.map { "\($0 + 1)" })
    let isNumbered = numbers.unnamed.count < direct.unnamed.count
    let names = isNumbered ? numbers : direct
    let key = isNumbered ? points.enumerated().map { "\($0 + 1) \($1.name)" } : []
    layers.append(contentsOf: names.layers)
    let view = View(width: .pixels(Self.side), height: .pixels(Self.side), layer: layers)
    let entries =
      legend.map { LegendView.Entry(key: .sign($0.sign), text: $0.text) }
      + (diagonalText.isEmpty ? [] : [LegendView.Entry(key: .line(color: Ink.line, dash: [1, 0]), text: diagonalText)])
    return Drawing(
      view: view, legend: entries, left: 45, width: Self.side + 170,
      note: names.unnamed.isEmpty ? "" : unnamedText(names.unnamed.map { points[$0].name }),
      key: key)
  }

  private func middle(_ range: (from: Double, to: Double)) -> Double { (range.from + range.to) / 2 }

  private func ranges(_ across: Channel, _ up: Channel) -> [View] {
    var wide: [[String: Datum]] = []
    var high: [[String: Datum]] = []
    for point in points {
      if point.x.from < point.x.to {
        wide.append(["x": .number(point.x.from), "x2": .number(point.x.to), "y": .number(middle(point.y))])
      }
      if point.y.from < point.y.to {
        high.append(["y": .number(point.y.from), "y2": .number(point.y.to), "x": .number(middle(point.x))])
      }
    }
    let mark = Mark(type: .rule, strokeWidth: 1.5, strokeDash: [4, 3], color: Ink.unknown)
    return (wide.isEmpty ? [] : [.marks(mark, wide, Encoding(x: across, y: up, x2: .end("x2")))])
      + (high.isEmpty ? [] : [.marks(mark, high, Encoding(x: across, y: up, y2: .end("y2")))])
  }

  /// The names of cases: those at one place together, each beside its point where it hides no other name or point.
  private func labels(_ channels: (x: Channel, y: Channel), _ names: [String]) -> (layers: [View], unnamed: [Int]) {
    var groups: [(x: Double, y: Double, members: [Int])] = []
    for (index, point) in points.enumerated() {
      let (x, y) = (left(of: point), top(of: point))
      if let place = groups.firstIndex(where: { abs($0.x - x) < 2 && abs($0.y - y) < 2 }) {
        groups[place].members.append(index)
      } else {
        groups.append((x, y, [index]))
      }
    }
    let texts = groups.map { group in Self.shortened(group.members.map { names[$0] }) }
    var placer = LabelPlacer(width: Self.side, height: Self.side, obstacles: groups.map { (x: $0.x, y: $0.y) })
    var rows: [Mark.Align: [[String: Datum]]] = [:]
    var leaders: [[String: Datum]] = []
    var unnamed: [Int] = []
    func across(_ pixel: Double) -> Datum { .number(x.from + pixel / Self.side * (x.to - x.from)) }
    func up(_ pixel: Double) -> Datum { .number(y.from + (Self.side - pixel) / Self.side * (y.to - y.from)) }
    for (group, text) in zip(groups, texts) {
      guard let place = placer.place(text, at: (group.x, group.y)) else {
        unnamed += group.members
        continue
      }
      rows[place.align, default: []].append(["x": across(place.x), "y": up(place.y), "text": .text(text)])
      guard place.isFar else { continue }
      let edge = place.align == .center ? (place.y < group.y ? 7.0 : -7) : 0
      leaders.append(["x": across(group.x), "y": up(group.y), "x2": across(place.x), "y2": up(place.y + edge)])
    }
    // A white edge below each name keeps it readable on lines.
    let halo = Mark(type: .text, stroke: "white", strokeWidth: 3, fontSize: 11, baseline: .middle, color: "white")
    let letters = Mark(type: .text, fontSize: 11, baseline: .middle, color: Ink.text)
    let line = Mark(type: .rule, strokeWidth: 0.8, color: Ink.line)
    let led: [View] = leaders.isEmpty ? [] : [.marks(line, leaders, Encoding(x: channels.x, y: channels.y, x2: .end("x2"), y2: .end("y2")))]
    let named = [halo, letters].flatMap { mark in
      rows.sorted { $0.key.rawValue < $1.key.rawValue }.map { align, rows in
        var mark = mark
        mark.align = align
        return View.marks(mark, rows, Encoding(x: channels.x, y: channels.y, text: Channel(field: "text", type: .nominal)))
      }
    }
    return (led + named, unnamed)
  }

  private func left(of point: Point) -> Double { (middle(point.x) - x.from) / Swift.max(x.to - x.from, 1e-12) * Self.side }
  private func top(of point: Point) -> Double { Self.side - (middle(point.y) - y.from) / Swift.max(y.to - y.from, 1e-12) * Self.side }

  /// Up to six names, then how many more.
  private static func shortened(_ names: [String]) -> String {
    names.count <= 6 ? names.joined(separator: ", ") : names.prefix(5).joined(separator: ", ") + " + \(names.count - 5)"
  }
}
