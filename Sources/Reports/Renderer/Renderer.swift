public import Foundation

/// What draws figures and writes documents.
///
/// Reports ask it and know nothing of how it works; tests hand in one that draws nothing.
public protocol Renderer: AnyObject {
  /// The bytes that a request asks for.
  ///
  /// - Parameter request: What to draw or write.
  /// - Returns: The bytes, the same for the same request.
  /// - Throws: `RendererError` when nothing comes back; then nothing was written anywhere.
  func data(for request: RenderRequest) throws(RendererError) -> Data
}

/// Something to be drawn or written.
public enum RenderRequest: Sendable {
  /// A figure in Vega-Lite (JSON) as SVG.
  case svg(spec: Data)
  /// A figure in Vega-Lite (JSON) as PNG; a scale of 2 gives twice as many pixels each way, from 0.1 to 10.
  case png(spec: Data, scale: Double)
  /// A page as tagged PDF (PDF/UA-1); pictures and styles stand in the page or are among the files.
  case pdf(html: String, files: [String: URL])
  /// A page as Word document, with the styles of a reference document if there is one; drawings in SVG become pixels.
  case docx(html: String, files: [String: URL], reference: URL?)
  /// Tables as a spreadsheet (XLSX), in which every cell is text.
  case xlsx(sheets: [Spreadsheet.Sheet])
  /// The cells of a sheet of a spreadsheet, as JSON: the sheet that is wanted, else the first.
  case cells(spreadsheet: URL, sheet: String)
  /// The codings of a REFI-QDA project (.qdpx), as JSON.
  case codings(project: URL)
  /// The versions of what draws and writes, as a JSON object.
  case version

  /// The request as one line of JSON, without its end.
  ///
  /// - Parameter id: The number that the answer must repeat.
  /// - Returns: The line.
  /// - Throws: `RendererError.refused` for a figure that is no JSON object.
  func line(id: Int) throws(RendererError) -> Data {
    var object: [String: Any] = ["id": id, "kind": kind]
    switch self {
    case .svg(let spec): object["spec"] = try Self.object(spec)
    case .png(let spec, let scale):
      object["spec"] = try Self.object(spec)
      object["scale"] = scale
    case .pdf(let html, let files):
      object["html"] = html
      object["files"] = files.mapValues(\.path)
    case .docx(let html, let files, let reference):
      object["html"] = html
      object["files"] = files.mapValues(\.path)
      object["reference_docx"] = reference?.path
    case .xlsx(let sheets): object["sheets"] = sheets.map { ["name": $0.name, "rows": $0.rows] as [String: Any] }
    case .cells(let spreadsheet, let sheet):
      object["path"] = spreadsheet.path
      object["sheet"] = sheet
    case .codings(let project): object["path"] = project.path
    case .version: break
    }
    guard JSONSerialization.isValidJSONObject(object),
      let line = try? JSONSerialization.data(withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
    else { throw .refused("The request cannot be written as JSON.") }
    return line
  }

  /// The name of the request in the protocol.
  var kind: String {
    switch self {
    case .svg: "vega-to-svg"
    case .png: "vega-to-png"
    case .pdf: "html-to-pdf"
    case .docx: "html-to-docx"
    case .xlsx: "table-to-xlsx"
    case .cells: "xlsx-to-table"
    case .codings: "qdpx-to-codings"
    case .version: "version"
    }
  }

  private static func object(_ spec: Data) throws(RendererError) -> [String: Any] {
    guard let object = (try? JSONSerialization.jsonObject(with: spec)) as? [String: Any] else {
      throw .refused("The figure is no JSON object.")
    }
    return object
  }
}
