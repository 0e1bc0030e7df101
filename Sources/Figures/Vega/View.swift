/// A view of Vega-Lite: a mark with its encoding, layers of them, or views below one another.
///
/// Only what our figures use is here; each property has the name it has in Vega-Lite.
struct View: Encodable, Sendable {
  /// Whether labels count where views are put below one another.
  enum Bounds: String, Encodable, Sendable {
    case full, flush
  }

  /// How large an axis, or all of it, is.
  enum Size: Encodable, Sendable {
    case pixels(Double)
    case step(Double)

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .pixels(let value):
        var container = encoder.singleValueContainer()
        try container.encode(value)
      case .step(let value): try ["step": value].encode(to: encoder)
      }
    }
  }

  /// Rows of data that stand in the figure itself.
  struct Rows: Encodable, Sendable {
    var values: [[String: Datum]]
  }

  /// The frame around a view.
  struct Frame: Encodable, Sendable {
    /// The frame's colour, or `nil` for none.
    var stroke: String?

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(stroke, forKey: .stroke)
    }

    private enum CodingKeys: String, CodingKey {
      case stroke
    }
  }

  var data: Rows?
  var width: Size?
  var height: Size?
  var mark: Mark?
  var encoding: Encoding?
  var layer: [View]?
  var vconcat: [View]?
  var bounds: Bounds?
  var spacing: Double?
  var view: Frame?

  /// A mark over rows of data.
  static func marks(_ mark: Mark, _ rows: [[String: Datum]], _ encoding: Encoding) -> View {
    View(data: Rows(values: rows), mark: mark, encoding: encoding)
  }
}

/// A value in a row of data.
enum Datum: Encodable, Hashable, Sendable {
  case text(String)
  case number(Double)

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    // Whole numbers without a point, and no more than six places: what a pixel can show.
    case .number(let value):
      let rounded = (value * 1e6).rounded() / 1e6
      if rounded == rounded.rounded(), abs(rounded) < 1e15 { try container.encode(Int(rounded)) } else { try container.encode(rounded) }
    }
  }
}

/// What is drawn for each row of data.
struct Mark: Encodable, Sendable {
  enum Kind: String, Encodable, Sendable {
    case rect, point, text, rule, line, area
  }

  enum Align: String, Encodable, Sendable {
    case left, center, right
  }

  enum Baseline: String, Encodable, Sendable {
    case top, middle, bottom
  }

  enum Interpolation: String, Encodable, Sendable {
    case stepAfter = "step-after"
    case linear
  }

  var type: Kind
  var fill: String?
  var stroke: String?
  var strokeWidth: Double?
  var strokeDash: [Double]?
  var filled: Bool?
  var size: Double?
  var shape: String?
  var opacity: Double?
  var fontSize: Double?
  var fontWeight: String?
  var align: Align?
  var baseline: Baseline?
  var dx: Double?
  var dy: Double?
  var yOffset: Double?
  var angle: Double?
  var lineBreak: String?
  var lineHeight: Double?
  var clip: Bool?
  var interpolate: Interpolation?
  var color: String?
}

/// Which column of the data decides about what.
struct Encoding: Encodable, Sendable {
  var x: Channel?
  var y: Channel?
  var x2: Channel?
  var y2: Channel?
  var xOffset: Channel?
  var yOffset: Channel?
  var fill: Channel?
  var stroke: Channel?
  var shape: Channel?
  var strokeDash: Channel?
  var size: Channel?
  var text: Channel?
  var detail: Channel?
  var color: Channel?
  var order: Channel?
}

/// A channel.
struct Channel: Encodable, Sendable {
  /// A value of its own, in pixels.
  var value: Double?

  enum Kind: String, Encodable, Sendable {
    case nominal, ordinal, quantitative
  }

  var field: String?
  var type: Kind?
  /// The inner optional is Vega-Lite's null: no title, no axis, no legend, no scale.
  var title: String??
  var scale: Scale??
  var axis: Axis??
  var legend: Legend??
  var sort: String??

  /// A column taken as it is: a colour or a shape is its own value.
  static func literal(_ field: String) -> Channel { Channel(field: field, type: .nominal, scale: .some(nil), legend: .some(nil)) }

  /// A second end of a range.
  static func end(_ field: String) -> Channel { Channel(field: field) }
}

/// How values become places.
struct Scale: Encodable, Sendable {
  enum Domain: Encodable, Sendable {
    case names([String])
    case range(Double, Double)

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .names(let names): try container.encode(names)
      case .range(let low, let high): try container.encode([Datum.number(low), .number(high)])
      }
    }
  }

  var domain: Domain?
  var nice: Bool?
  var zero: Bool?
  var paddingInner: Double?
  var paddingOuter: Double?
}

/// An axis.
struct Axis: Encodable, Sendable {
  enum Side: String, Encodable, Sendable {
    case top, bottom, left, right
  }

  var orient: Side?
  var labels: Bool?
  var labelFlush: Bool?
  var grid: Bool?
  var tickCount: Int?
  var format: String?
  var tickMinStep: Double?
}

/// A legend; ours are drawn as views, so it is always null.
struct Legend: Encodable, Sendable {}
