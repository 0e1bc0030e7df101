/// A legend drawn as a view of its own, below the drawing, in as many rows as it needs.
enum LegendView {
  /// A sign, a line or a coloured field with what it means.
  struct Entry: Sendable {
    enum Key: Sendable {
      case sign(Sign)
      case field(String)
      case line(color: String, dash: [Double])
    }

    var key: Key
    var text: String
  }

  private static let gap = 20.0
  private static let rowHeight = 20.0

  static func view(_ entries: [Entry], left: Double, width: Double) -> View {
    var signs: [[String: Datum]] = []
    var fields: [[String: Datum]] = []
    var texts: [[String: Datum]] = []
    var lines: [(row: [String: Datum], dash: [Double], color: String)] = []
    var (x, y) = (0.0, 10.0)
    for entry in entries {
      let text = Lines.wrap(entry.text, width: width - 24)
      let needed = 24 + (text.map { Style.width($0) }.max() ?? 0) + gap
      if x > 0, x + needed - gap > width {
        x = 0
        y += rowHeight
      }
      let place: [String: Datum] = ["x": .number(x + 8 - left), "y": .number(y)]
      switch entry.key {
      case .sign(let sign): signs.append(place.merging(sign.row(area: 90)) { first, _ in first })
      case .field(let color): fields.append(place.merging(["fill": .text(color)]) { first, _ in first })
      case .line(let color, let dash):
        lines.append((["x": .number(x - left), "x2": .number(x + 18 - left), "y": .number(y)], dash, color))
      }
      texts.append(["x": .number(x + 24 - left), "y": .number(y), "text": .text(text.joined(separator: "\n"))])
      x += needed
      y += Double(text.count - 1) * Style.lineHeight
    }
    let height = y + 10
    let (across, down) = (Place.across("x", upTo: width - left), Place.down("y", upTo: height))
    var layers = [
      View.marks(
        Mark(type: .text, fontSize: 12, align: .left, baseline: .middle, lineBreak: "\n", lineHeight: Style.lineHeight, color: Ink.text),
        texts,
        Encoding(x: across, y: down, text: Channel(field: "text", type: .nominal)))
    ]
    if !signs.isEmpty { layers.append(.marks(Mark(type: .point, strokeWidth: 1.5, opacity: 1), signs, Sign.encoding(x: across, y: down))) }
    if !fields.isEmpty {
      layers.append(
        .marks(
          Mark(type: .point, stroke: Ink.line, strokeWidth: 0.5, size: 196, shape: "square", opacity: 1), fields,
          Encoding(x: across, y: down, fill: .literal("fill"))))
    }
    for line in lines {
      layers.append(
        .marks(
          Mark(type: .rule, strokeWidth: 2, strokeDash: line.dash, color: line.color), [line.row],
          Encoding(x: across, y: down, x2: .end("x2"))))
    }
    return View(width: .pixels(width - left), height: .pixels(height), layer: layers)
  }
}
