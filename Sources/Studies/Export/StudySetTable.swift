public import CaseFiles
public import Cases
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

  /// The cut-offs of a study's truth table, each where the study names none as the commands have it: 1, none, 0 and one case.
  ///
  /// - Parameters:
  ///   - id: The study's id.
  ///   - library: A library without errors.
  /// - Returns: The cut-offs.
  /// - Throws: `SetTheoryError.cutOutOfRange` for a cut-off outside [0, 1], two in the wrong order, and fewer than one case.
  public static func cuts(_ id: String, in library: Library) throws(SetTheoryError) -> TruthTableParameters {
    if let study = library.tableStudies[id] { return try cuts(study.cutOff) }
    return try cuts { library.studies[id]?.sets?.cutOff($0) }
  }

  /// The cut-offs of a truth table from what a study names.
  ///
  /// - Parameter given: The value of a parameter; `nil` where the study names none.
  /// - Returns: The cut-offs.
  /// - Throws: `SetTheoryError.cutOutOfRange` for a cut-off outside [0, 1], two in the wrong order, and fewer than one case.
  public static func cuts(_ given: (TableStudyFile.CutOff.Parameter) -> Double?) throws(SetTheoryError) -> TruthTableParameters {
    try TruthTableParameters(
      inclusionCut: given(.inclCut) ?? 1, lowerInclusionCut: given(.secondInclCut), priCut: given(.priCut) ?? 0,
      caseCut: Int(given(.nCut) ?? 1))
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
