public import CaseFiles

/// The result of a study, over case files or over a table.
public enum AnyStudyResult: Sendable {
  /// Over case files.
  case cases(StudyResult)
  /// Over a table.
  case table(TableStudyResult)

  /// Runs a study of either kind.
  ///
  /// - Parameters:
  ///   - id: The study's id.
  ///   - library: A library without errors.
  ///   - options: What is asked; a study over a table takes no target and no units.
  /// - Returns: The result; the same for the same files and options.
  /// - Throws: `StudyError`, and for a table what `TableStudyRun` throws.
  public static func run(_ id: String, in library: Library, _ options: StudyRun.Options) throws -> AnyStudyResult {
    let known = (Array(library.studies.keys) + Array(library.tableStudies.keys)).sorted()
    guard known.contains(id) else { throw StudyError.notFound(kind: "study", id: id, known: known) }
    guard library.tableStudies[id] != nil else { return .cases(try StudyRun.run(id, in: library, options)) }
    if options.target != nil { throw StudyError.needsCaseFiles(study: id, option: "--target") }
    if options.units != nil { throw StudyError.needsCaseFiles(study: id, option: "--units") }
    return .table(try TableStudyRun.run(id, in: library, version: options.version, plan: options.plan))
  }

  /// Whether a check of severity `block` did not pass.
  public var hasBlockedClaims: Bool {
    switch self {
    case .cases(let result): result.hasBlockedClaims
    case .table(let result): result.hasBlockedClaims
    }
  }
}
