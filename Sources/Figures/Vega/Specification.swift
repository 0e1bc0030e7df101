/// A whole figure of Vega-Lite: the view, its title, its settings, and beside them what Vega-Lite does not know of.
struct Specification: Encodable, Sendable {
  struct Title: Encodable, Sendable {
    var text: [String]
    var subtitle: [String]
  }

  /// What a reader of the file finds beside the drawing.
  struct Beside: Encodable, Sendable {
    var name: String
    var language: String
    var finding: String
    var alt: String
    var source: String
    var table: FigureTable
  }

  var schema = "https://vega.github.io/schema/vega-lite/v6.json"
  var title: Title?
  var description: String
  var view: View
  var config: Config
  var usermeta: Beside

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case title, description, config, usermeta, background, padding
  }

  func encode(to encoder: any Encoder) throws {
    try view.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schema, forKey: .schema)
    try container.encodeIfPresent(title, forKey: .title)
    try container.encode(description, forKey: .description)
    try container.encode(config, forKey: .config)
    try container.encode(usermeta, forKey: .usermeta)
    try container.encode("white", forKey: .background)
    try container.encode(12, forKey: .padding)
  }
}

/// The settings of every figure.
struct Config: Encodable, Sendable {
  struct Text: Encodable, Sendable {
    var anchor = "start"
    var frame: String? = "bounds"
    var fontSize = 16.0
    var subtitleFontSize = 13.0
    var color = Ink.text
    var subtitleColor = Ink.text
    var subtitlePadding = 5.0
    var offset = 14.0
    var limit = 0.0
  }

  struct Axes: Encodable, Sendable {
    var labelFontSize = 12.0
    var titleFontSize = 12.0
    var titleFontWeight = "normal"
    var labelColor = Ink.text
    var titleColor = Ink.text
    var labelLimit = 0.0
    var titleLimit = 0.0
    var domainColor = Ink.line
    var tickColor = Ink.line
    var gridColor = "#e3e6ea"
    var labelPadding = 5.0
    var labelOverlap = false
  }

  struct Numbers: Encodable, Sendable {
    var decimal: String
    var thousands: String
    var grouping = [3]
    var currency = ["", ""]
  }

  struct Locale: Encodable, Sendable {
    var number: Numbers
  }

  struct Frame: Encodable, Sendable {
    var stroke: String? = "transparent"
  }

  /// Parts have no labels of their own: the whole is one picture with one text.
  var aria = false
  var font = Style.fonts
  var title = Text()
  var axis = Axes()
  var view = Frame()
  var locale: Locale

  init(usesDecimalComma: Bool) {
    locale = Locale(number: Numbers(decimal: usesDecimalComma ? "," : ".", thousands: usesDecimalComma ? "." : ","))
  }
}
