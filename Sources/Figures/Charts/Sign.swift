/// A sign: a shape with its colours, the same in a drawing and in its legend.
public enum Sign: String, CaseIterable, Sendable {
  /// There: a full circle.
  case present
  /// Not there: an empty circle.
  case absent
  /// May be either: a circle, half full.
  case open
  /// Not known: an empty square.
  case unknown
  /// A second kind of what is there: a full square.
  case square
  /// A third kind: a full triangle.
  case triangle
  /// A fourth kind: a full diamond.
  case diamond
  /// Something to notice: a cross.
  case cross
  /// There, and less important: a small full circle.
  case small
  /// Not there, and less important: a small empty circle.
  case smallAbsent
  /// A dot for “belongs to none”.
  case dot

  /// The colour of the edge.
  var stroke: String {
    switch self {
    case .present, .small: Ink.present
    case .absent, .cross, .smallAbsent: Ink.absent
    case .open, .diamond: Ink.open
    case .unknown: Ink.unknown
    case .square, .triangle: Ink.second
    case .dot: Ink.line
    }
  }

  /// The colour inside.
  var fill: String {
    switch self {
    case .absent, .smallAbsent, .unknown: "white"
    case .cross: "transparent"
    default: stroke
    }
  }

  /// The shape, by a name of Vega or a path.
  var shape: String {
    switch self {
    case .present, .absent, .small, .smallAbsent, .dot: "circle"
    case .open: "M0,-1A1,1,0,1,0,0,1L0,-1M0,-1A1,1,0,0,1,0,1L0,0.86A0.86,0.86,0,0,0,0,-0.86Z"
    case .unknown: "M-0.8,-0.8L0.8,-0.8L0.8,0.8L-0.8,0.8Z"
    case .square: "square"
    case .triangle: "triangle-up"
    case .diamond: "diamond"
    case .cross: "M-0.8,-0.8L0.8,0.8M-0.8,0.8L0.8,-0.8"
    }
  }

  /// The area, as a share of the full circle’s.
  var area: Double {
    switch self {
    case .small, .smallAbsent: 0.36
    case .dot: 0.1
    default: 1
    }
  }

  /// The columns of a row of data that draw the sign.
  func row(area base: Double) -> [String: Datum] {
    [
      "shape": .text(shape), "fill": .text(fill), "stroke": .text(stroke), "size": .number(base * area),
    ]
  }

  /// The channels that read these columns.
  static func encoding(x: Channel, y: Channel) -> Encoding {
    Encoding(
      x: x, y: y, fill: .literal("fill"), stroke: .literal("stroke"), shape: .literal("shape"),
      size: Channel(field: "size", type: .quantitative, scale: .some(nil), legend: .some(nil)))
  }
}
