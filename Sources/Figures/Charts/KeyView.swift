/// What numbers in a drawing stand for, in columns below it.
enum KeyView {
  private static let size = 11.0
  private static let rowHeight = 15.0

  static func view(_ entries: [String], left: Double, width: Double) -> View {
    let texts = entries.map { Lines.shortened(Lines.plain($0), width: width, size: size) }
    let widest = (texts.map { Style.width($0, size: size) }.max() ?? 0) + 18
    let columns = Swift.max(1, Swift.min(Int((width + 18) / widest), 6))
    let rows = (texts.count + columns - 1) / columns
    let data = texts.enumerated().map { index, text -> [String: Datum] in
      [
        "text": .text(text), "x": .number(Double(index / rows) * widest - left),
        "y": .number((Double(index % rows) + 0.5) * rowHeight),
      ]
    }
    let height = Double(rows) * rowHeight
    var view = View.marks(
      Mark(type: .text, fontSize: size, align: .left, baseline: .middle, color: Ink.text), data,
      Encoding(
        x: Place.across("x", upTo: width - left), y: Place.down("y", upTo: height), text: Channel(field: "text", type: .nominal)))
    view.width = .pixels(width - left)
    view.height = .pixels(height)
    return view
  }
}
