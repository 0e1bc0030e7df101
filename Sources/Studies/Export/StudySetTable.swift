public import CaseFiles
import Cases
import Membership
public import SetTheory

/// The table of a study, whatever the study asks.
public enum StudySetTable {
  /// The conditions of a study and its outcome, which stands last.
  ///
  /// A study over a table gives its sets; one over case files the memberships of its own list of conditions, fuzzy or crisp as the study's `sets` say, with open cells as
  /// ranges. A crisp cell is in where its membership lies above 0.5, out where below, and otherwise either.
  ///
  /// - Parameters:
  ///   - id: The study's id.
  ///   - library: A library without errors.
  ///   - options: What is asked of a study over case files: units, and the day that decides about embargoes.
  /// - Returns: The table.
  /// - Throws: `StudyError` when there is no such study, and what reading a table throws.
  public static func table(_ id: String, in library: Library, _ options: StudyRun.Options) throws -> SetTable {
    if let study = library.tableStudies[id] {
      let table = try TableStudyTable(study, in: library).table
      return try SetTable(cases: table.cases, columns: (study.conditions + [study.outcomeSet]).map { try table.column($0) })
    }
    let result = try StudyRun.run(id, in: library, options)
    let kind = library.studies[id]?.sets?.kind ?? .fuzzy
    var columns: [SetColumn] = []
    for condition in result.conditions where condition.isCore {
      let cells = result.cases.map { item in
        result.matrix.first { $0.caseID == item.id && $0.condition == condition.id }?.membership ?? .unknown
      }
      columns.append(try column(condition.id, cells, kind))
    }
    columns.append(try column(result.outcome.id, result.cases.map { result.outcome.byCase[$0.id] ?? .unknown }, kind))
    return try SetTable(cases: result.cases.map(\.id), columns: columns)
  }

  static func column(_ name: String, _ cells: [CellValue], _ kind: StudySets.Kind) throws(SetTheoryError) -> SetColumn {
    switch kind {
    case .fuzzy: try SetColumn(name: name, kind: .fuzzy, lower: cells.map(\.lower), upper: cells.map(\.upper))
    case .crisp:
      try SetColumn(
        name: name, kind: .crisp, lower: cells.map { $0.presence == .present ? 1 : 0 }, upper: cells.map { $0.presence == .absent ? 0 : 1 })
    }
  }
}
