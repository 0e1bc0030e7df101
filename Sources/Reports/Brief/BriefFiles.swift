import Cases
public import Foundation

/// Everything `gelingen brief` writes into a folder, and what other documents write in the same forms.
public enum BriefFiles {
  /// The files by name: `brief.html`, `brief.pdf`, `brief.docx` and `brief.md`, as far as asked for, or with another name before the dot.
  ///
  /// The page is the one source: PDF and Word document are made from it.
  ///
  /// - Parameters:
  ///   - document: The brief.
  ///   - formats: The forms asked for.
  ///   - look: The look of the page.
  ///   - name: The files' name before the dot.
  ///   - reference: A Word document whose styles the Word document takes.
  ///   - renderer: What writes PDF and Word documents; asked for only where one of them is wanted.
  /// - Returns: The files.
  /// - Throws: `RendererError` where nothing comes back; then there is no file at all.
  public static func files(
    _ document: Document, _ formats: [BriefFormat], look: PageLook, named name: String = "brief", reference: URL? = nil,
    renderer: () throws -> any Renderer
  ) throws -> [String: Data] {
    let page = HTMLRenderer.render(document, look: look)
    var files: [String: Data] = [:]
    if formats.contains(.html) { files["\(name).html"] = Data(page.utf8) }
    if formats.contains(.md) { files["\(name).md"] = Data(MarkdownRenderer.render(document).utf8) }
    guard formats.contains(.pdf) || formats.contains(.docx) else { return files }
    let renderer = try renderer()
    if formats.contains(.pdf) { files["\(name).pdf"] = try renderer.data(for: .pdf(html: page, files: [:])) }
    if formats.contains(.docx) { files["\(name).docx"] = try renderer.data(for: .docx(html: page, files: [:], reference: reference)) }
    return files
  }

  /// The first second of a day in universal time, since 1970, for the dates inside documents; a month or a year begins on its first day.
  ///
  /// - Parameter day: A date as case files write it.
  /// - Returns: The seconds; `nil` for a text that is no date.
  public static func seconds(of day: String) -> Int? {
    guard let date = EventDate(day)?.start else { return nil }
    // Days from the civil calendar, counted from March so that the leap day is last.
    let month = (date.month ?? 1) - 3
    let year = month < 0 ? date.year - 1 : date.year
    let yearDay = (153 * (month < 0 ? month + 12 : month) + 2) / 5 + (date.day ?? 1) - 1
    return (year * 365 + year / 4 - year / 100 + year / 400 + yearDay - 719_468) * 86_400
  }
}
