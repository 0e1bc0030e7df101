public import Cases
public import Foundation
public import Studies

/// The renderings of a study of either kind.
public struct StudyRendering: Sendable {
  private let result: AnyStudyResult
  private let language: Language

  /// The renderings of a result in one language.
  public init(_ result: AnyStudyResult, language: Language) {
    self.result = result
    self.language = language
  }

  /// The report.
  public var document: Document {
    switch result {
    case .cases(let result): StudyReport.document(result, language: language)
    case .table(let result): TableStudyReport.document(result, language: language)
    }
  }

  /// The report's data.
  ///
  /// - Returns: The JSON.
  /// - Throws: An encoding error.
  public func json() throws -> Data {
    switch result {
    case .cases(let result): try JSONWriter.data(result)
    case .table(let result): try TableStudyData.json(result)
    }
  }

  /// The table to go by: agreement of case files, models of a table.
  public var table: DataTable {
    switch result {
    case .cases(let result): StudyData.agreement(result)
    case .table(let result): TableStudyData.models(result)
    }
  }

  /// The design checks as a document.
  public var checks: Document {
    switch result {
    case .cases(let result): StudyReport.checks(result, language: language)
    case .table(let result): TableStudyReport.checks(result, language: language)
    }
  }

  /// The design checks' data.
  ///
  /// - Returns: The JSON.
  /// - Throws: An encoding error.
  public func checksJSON() throws -> Data {
    switch result {
    case .cases(let result): try StudyData.checksJSON(result)
    case .table(let result): try TableStudyData.checksJSON(result)
    }
  }

  /// The design checks as a table.
  public var checkTable: DataTable {
    switch result {
    case .cases(let result): StudyData.checks(result.checks)
    case .table(let result): StudyData.checks(result.checks)
    }
  }
}
