/// The labels of rows, centred also where they have several lines; the axes of Vega-Lite centre only the first line.
enum RowLabels {
  /// Labels at places in pixels from the top.
  static func layers(_ labels: [(text: String, place: Double)], _ y: Channel) -> [View] {
    Dictionary(grouping: labels) { $0.text.split(separator: "\n").count }.sorted { $0.key < $1.key }.map { count, labels in
      .marks(
        mark(lines: count), labels.map { ["label": .text($0.text), "row": .number($0.place)] },
        Encoding(x: Channel(value: -9), y: y, text: Channel(field: "label", type: .nominal)))
    }
  }

  /// Labels at the rows they name.
  static func layers(_ labels: [String], _ y: Channel) -> [View] {
    Dictionary(grouping: labels) { $0.split(separator: "\n").count }.sorted { $0.key < $1.key }.map { count, labels in
      .marks(
        mark(lines: count), labels.map { ["row": .text($0)] },
        Encoding(x: Channel(value: -9), y: y, text: Channel(field: "row", type: .nominal)))
    }
  }

  private static func mark(lines: Int) -> Mark {
    Mark(
      type: .text, fontSize: Style.labelSize, align: .right, baseline: .middle, dy: -Double(lines - 1) * Style.lineHeight / 2,
      lineBreak: "\n", lineHeight: Style.lineHeight, color: Ink.text)
  }
}

/// The labels of columns, above the plane: level, or turned where columns are narrow.
enum ColumnLabels {
  static func layers(_ labels: [String], _ x: Channel, isLevel: Bool) -> [View] {
    Dictionary(grouping: labels) { $0.split(separator: "\n").count }.sorted { $0.key < $1.key }.map { count, labels in
      let lines = Double(count - 1) * Style.lineHeight
      // A turned text is moved before it is turned: dx goes up, dy to the right.
      var mark = Mark(
        type: .text, fontSize: Style.labelSize, align: isLevel ? .center : .left, baseline: isLevel ? .bottom : .middle,
        dx: isLevel ? 0 : 9, dy: isLevel ? -lines - 8 : -lines / 2, lineBreak: "\n", lineHeight: Style.lineHeight, color: Ink.text)
      if !isLevel { mark.angle = 270 }
      return .marks(
        mark, labels.map { ["column": .text($0)] },
        Encoding(x: x, y: Channel(value: 0), text: Channel(field: "column", type: .nominal)))
    }
  }
}
