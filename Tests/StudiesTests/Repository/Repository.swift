import CaseFiles
import Foundation
import Studies

/// The repository's own case files.
enum Repository {
  private static let shared = Library(reading: folder(above: #filePath, levels: 4).appending(path: "cases"))

  private static func folder(above path: String, levels: Int) -> URL {
    (0..<levels).reduce(URL(filePath: path)) { url, _ in url.deletingLastPathComponent() }
  }

  /// The library, if it has no errors.
  static func library() throws -> Library { try shared.valid() }

  /// The study of the programme's projects, run once for all tests, because it takes seconds.
  static let kommunenInnovativ = Result { try StudyRun.run("kommunen-innovativ", in: library(), StudyRun.Options(version: "test")) }

  /// The study of the four missions.
  static func study(_ options: StudyRun.Options = StudyRun.Options(version: "test")) throws -> StudyResult {
    try StudyRun.run("regional-missions", in: library(), options)
  }
}
