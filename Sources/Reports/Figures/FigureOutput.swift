public import Figures
public import Foundation

/// A figure in the forms it is written in.
public enum FigureOutput {
  /// A form.
  public enum Format: String, CaseIterable, Sendable {
    /// The specification in Vega-Lite, as JSON.
    case vega
    /// A drawing, with title and description.
    case svg
    /// A picture, twice as fine as on screen.
    case png
    /// The data as a table.
    case csv

    /// The end of a file's name.
    public var suffix: String { self == .vega ? "vl.json" : rawValue }
  }

  /// A figure as a picture of a document, with its text for those who do not see it; title, finding and source are its caption.
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - renderer: What draws.
  /// - Returns: The picture, as SVG; Word documents get pixels.
  /// - Throws: `RendererError` when nothing comes back; an encoding error for a number that is not finite.
  public static func picture(_ figure: Figure, renderer: any Renderer) throws -> Picture {
    let words = figure.words
    return Picture(
      kind: .svg, data: try drawing(figure, isCaptioned: true, renderer), text: words.alt,
      caption: "\(words.title). \(words.finding) \(words.source)")
  }

  /// A figure as blocks of a document: the picture, and its data as a table.
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - renderer: What draws.
  /// - Returns: The blocks.
  /// - Throws: As `picture(_:renderer:)`.
  public static func blocks(_ figure: Figure, renderer: any Renderer) throws -> [Document.Block] {
    let table = Table(
      caption: figure.words.title, columns: figure.table.columns, rows: figure.table.rows.map { $0.map { Table.Cell($0) } },
      note: figure.words.source)
    return [.picture(try picture(figure, renderer: renderer)), .table(table)]
  }

  /// The bytes of a figure in a form.
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - format: The form.
  ///   - renderer: What draws; it is asked for only where something is drawn.
  /// - Returns: The bytes.
  /// - Throws: `RendererError` when nothing comes back; an encoding error for a number that is not finite.
  public static func data(_ figure: Figure, _ format: Format, renderer: () throws -> any Renderer) throws -> Data {
    switch format {
    case .vega: return try figure.vegaLite()
    case .csv:
      let table = DataTable(name: figure.name, columns: figure.table.columns, rows: figure.table.rows.map { $0.map { .text($0) } })
      return Data(table.csv.utf8)
    case .svg: return try drawing(figure, isCaptioned: false, renderer())
    case .png: return try renderer().data(for: .png(spec: figure.vegaLite(), scale: 2))
    }
  }

  /// A figure as SVG, with its words for those who do not see it.
  static func drawing(_ figure: Figure, isCaptioned: Bool, _ renderer: any Renderer) throws -> Data {
    let svg = try renderer.data(for: .svg(spec: figure.vegaLite(isCaptioned: isCaptioned)))
    return Data((figure.accessible(String(decoding: svg, as: UTF8.self)) + "\n").utf8)
  }
}
