public import Cases
public import Foundation
public import Studies

/// Everything `study run` writes into a folder.
public enum StudyBundle {
  /// The files by their path in the folder: `result.json`, `report.md`, `report.html` and `tables/*.csv`.
  ///
  /// - Throws: An encoding error.
  public static func files(_ result: StudyResult, language: Language) throws -> [String: Data] {
    let document = StudyReport.document(result, language: language)
    var files = [
      "result.json": try JSONWriter.data(result),
      "report.md": Data(MarkdownRenderer.render(document).utf8),
      "report.html": Data(HTMLRenderer.render(document).utf8),
    ]
    for table in StudyData.tables(result) { files["tables/\(table.name).csv"] = Data(table.csv.utf8) }
    return files
  }

  /// The files of a study of either kind.
  ///
  /// - Throws: An encoding error.
  public static func files(_ result: AnyStudyResult, language: Language) throws -> [String: Data] {
    switch result {
    case .cases(let result): return try files(result, language: language)
    case .table(let result):
      let document = TableStudyReport.document(result, language: language)
      var files = [
        "result.json": try TableStudyData.json(result), "report.md": Data(MarkdownRenderer.render(document).utf8),
        "report.html": Data(HTMLRenderer.render(document).utf8),
      ]
      for table in TableStudyData.tables(result) { files["tables/\(table.name).csv"] = Data(table.csv.utf8) }
      return files
    }
  }
}
