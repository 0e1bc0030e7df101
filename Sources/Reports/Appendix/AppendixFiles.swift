public import Cases
public import Foundation
public import Studies

/// Everything that `study run --appendix` writes into a folder.
public enum AppendixFiles {
  /// The files by their path in the folder: `appendix.html` and `appendix.pdf` as far as asked for, `tables/*.csv` and among them the dictionary.
  ///
  /// The page is the one source: the PDF is made from it. With PDF or Word among the forms all have the figures; the page alone has none and needs no renderer.
  ///
  /// - Parameters:
  ///   - appendix: What it holds.
  ///   - language: The language of page and PDF; the tables are the same in both.
  ///   - formats: `html`, `pdf`, `docx` and `md`, as far as asked for.
  ///   - renderer: What writes PDF; asked for only where it is wanted.
  /// - Returns: The files.
  /// - Throws: `RendererError` where nothing comes back; then there is no file at all.
  public static func files(
    _ appendix: StudyAppendix, language: Language, formats: [BriefFormat], renderer: () throws -> any Renderer
  ) throws -> [String: Data] {
    let renderer = formats.contains(.pdf) || formats.contains(.docx) ? try renderer() : nil
    let pictures = try renderer.map {
      try DocumentFigures.pictures(of: appendix, language: language, renderer: $0)
    }
    let document = AppendixReport.document(appendix, language: language, pictures: pictures ?? [])
    var files = try BriefFiles.files(document, formats, look: .appendix(language: language), named: "appendix") {
      guard let renderer else { throw RendererError.notFound(looked: []) }
      return renderer
    }
    let tables = AppendixData.tables(appendix)
    for table in tables + [AppendixDictionary.table(of: tables)] { files["tables/\(table.name).csv"] = Data(table.csv.utf8) }
    return files
  }
}
