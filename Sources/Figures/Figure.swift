public import Foundation

/// A figure: what is drawn, what it says, its source, its text for those who do not see it, and its data as a table.
public struct Figure: Sendable {
  /// What a figure says in words.
  public struct Words: Sendable {
    /// What is shown.
    public var title: String
    /// The finding, in one or more sentences computed from the data; it stands below the title.
    public var finding: String
    /// Where the data are from; it stands below the drawing.
    public var source: String
    /// What the drawing shows, for those who do not see it; the finding stands in it too.
    public var alt: String
    /// The language, as `de` or `en`: it decides about the decimal sign.
    public var language: String

    /// Words.
    public init(title: String, finding: String, source: String, alt: String, language: String) {
      self.title = title
      self.finding = finding
      self.source = source
      self.alt = alt
      self.language = language
    }
  }

  /// The figure's name in the program, such as `condition-matrix`.
  public let name: String
  /// What it says.
  public let words: Words
  /// Its data.
  public let table: FigureTable
  private let parts: [View]
  private let source: [View]
  private let width: Double

  init(_ name: String, _ words: Words, _ table: FigureTable, _ drawing: Drawing) {
    self.name = name
    self.words = Words(
      title: Lines.plain(words.title), finding: Lines.plain(words.finding), source: Lines.plain(words.source), alt: Lines.plain(words.alt),
      language: words.language)
    self.table = table
    width = Swift.max(drawing.width, 460)
    var parts = [drawing.view]
    if !drawing.legend.isEmpty { parts.append(LegendView.view(drawing.legend, left: drawing.left, width: width)) }
    if !drawing.key.isEmpty { parts.append(KeyView.view(drawing.key, left: drawing.left, width: width)) }
    if !drawing.note.isEmpty { parts.append(Self.note(drawing.note, left: drawing.left, width: width)) }
    self.parts = parts
    source = words.source.isEmpty ? [] : [Self.note(words.source, left: drawing.left, width: width)]
  }

  /// The figure in Vega-Lite 6, as JSON with sorted keys and a line break at its end.
  ///
  /// - Parameter isCaptioned: Whether a caption beside the drawing says title, finding and source; then the drawing leaves them out.
  /// - Returns: The JSON, the same bytes for the same figure.
  /// - Throws: An encoding error for a number that is not finite.
  public func vegaLite(isCaptioned: Bool = false) throws -> Data {
    let title = Specification.Title(
      text: Lines.wrap(words.title, width: width, size: 17), subtitle: Lines.wrap(words.finding, width: width, size: 13))
    let specification = Specification(
      title: isCaptioned ? nil : title, description: words.alt,
      view: View(vconcat: isCaptioned ? parts : parts + source, bounds: .full, spacing: 12),
      config: Config(usesDecimalComma: words.language == "de"),
      usermeta: Specification.Beside(
        name: name, language: words.language, finding: words.finding, alt: words.alt, source: words.source, table: table))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(specification) + Data("\n".utf8)
  }

  /// A drawing made accessible: `role="img"`, a title and a description, named by their ids.
  ///
  /// - Parameter svg: What a renderer made of `vegaLite()`.
  /// - Returns: The SVG; as it was where it does not begin as SVG.
  public func accessible(_ svg: String) -> String {
    guard svg.hasPrefix("<svg "), let end = svg.firstIndex(of: ">") else { return svg }
    let head = svg[svg.index(svg.startIndex, offsetBy: 5)..<end]
    let (title, description) = ("\(name)-title", "\(name)-description")
    return "<svg role=\"img\" lang=\"\(words.language)\" aria-labelledby=\"\(title) \(description)\" \(head)>"
      + "<title id=\"\(title)\">\(Self.escaped(words.title))</title>"
      + "<desc id=\"\(description)\">\(Self.escaped(words.alt))</desc>" + svg[svg.index(after: end)...]
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, letter in
      switch letter {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(letter)
      }
    }
  }

  /// Small text below the drawing.
  private static func note(_ text: String, left: Double, width: Double) -> View {
    let lines = Lines.wrap(text, width: width, size: 11)
    var note = View.marks(
      Mark(
        type: .text, fontSize: 11, align: .left, baseline: .top, lineBreak: "\n", lineHeight: 14, color: Ink.soft),
      [["text": .text(lines.joined(separator: "\n")), "x": .number(-left), "y": .number(0)]],
      Encoding(x: Place.across("x", upTo: width - left), y: Place.down("y", upTo: 1), text: Channel(field: "text", type: .nominal)))
    note.width = .pixels(width - left)
    note.height = .pixels(Double(lines.count) * 14)
    return note
  }
}

/// What a chart hands to its figure.
struct Drawing: Sendable {
  var view: View
  var legend: [LegendView.Entry]
  /// How far labels reach to the left of the plane, in pixels.
  var left: Double
  /// How wide the view is with its labels, in pixels.
  var width: Double
  /// What the drawing has no room for, in words, or empty.
  var note = ""
  /// What numbers in the drawing stand for, or empty.
  var key: [String] = []
}

/// Places without an axis.
enum Place {
  /// A place in pixels from the left.
  static func across(_ field: String, upTo size: Double) -> Channel {
    Channel(field: field, type: .quantitative, scale: Scale(domain: .range(0, size), nice: false, zero: false), axis: .some(nil))
  }

  /// A place in pixels from the top.
  static func down(_ field: String, upTo size: Double) -> Channel {
    Channel(field: field, type: .quantitative, scale: Scale(domain: .range(size, 0), nice: false, zero: false), axis: .some(nil))
  }
}
