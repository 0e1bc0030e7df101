/// Bars in the cells of a grid: what is there for certain full, what may be there broken, out of all.
///
/// A shade would show what is not known like what is not there.
struct CellBars {
  /// How wide a bar for all is, in pixels.
  let width: Double

  init(width: Double) { self.width = Swift.min(width, 110) }

  func layers(_ rows: [GridChart.Row], _ labels: [String], _ headers: [String], _ x: Channel, _ y: Channel) -> [View] {
    var parts: (frame: [[String: Datum]], full: [[String: Datum]], broken: [[String: Datum]]) = ([], [], [])
    for (row, label) in zip(rows, labels) {
      for (cell, header) in zip(row.cells, headers) {
        guard let bar = cell.bar else { continue }
        func part(_ from: Double, _ to: Double) -> [String: Datum] {
          ["row": .text(label), "column": .text(header), "shape": .text(shape(from, to))]
        }
        parts.frame.append(part(0, 1))
        if bar.lowerBound > 0 { parts.full.append(part(0, bar.lowerBound)) }
        if bar.upperBound > bar.lowerBound { parts.broken.append(part(bar.lowerBound, bar.upperBound)) }
      }
    }
    func layer(_ rows: [[String: Datum]], fill: String, stroke: String, strokeWidth: Double, dash: [Double]? = nil) -> [View] {
      let mark = Mark(
        type: .point, fill: fill, stroke: stroke, strokeWidth: strokeWidth, strokeDash: dash, size: width * width, opacity: 1, yOffset: 9)
      return rows.isEmpty ? [] : [.marks(mark, rows, Encoding(x: x, y: y, shape: .literal("shape")))]
    }
    return layer(parts.frame, fill: "white", stroke: Ink.line, strokeWidth: 0.6)
      + layer(parts.broken, fill: "white", stroke: Ink.open, strokeWidth: 1.5, dash: [3, 2])
      + layer(parts.full, fill: Ink.present, stroke: Ink.present, strokeWidth: 0.6)
  }

  /// A rectangle from one share of the width to another, in a square of side 2 around the centre.
  private func shape(_ from: Double, _ to: Double) -> String {
    let half = 3.5 / (width / 2)
    func text(_ value: Double) -> String { "\((value * 1e4).rounded() / 1e4)" }
    let (left, right) = (text(2 * from - 1), text(2 * to - 1))
    return "M\(left),\(text(-half))L\(right),\(text(-half))L\(right),\(text(half))L\(left),\(text(half))Z"
  }

  static func entries(_ texts: (full: String, broken: String)?) -> [LegendView.Entry] {
    guard let texts else { return [] }
    return [
      LegendView.Entry(key: .line(color: Ink.present, dash: [1, 0]), text: texts.full),
      LegendView.Entry(key: .line(color: Ink.open, dash: [3, 2]), text: texts.broken),
    ]
  }
}
