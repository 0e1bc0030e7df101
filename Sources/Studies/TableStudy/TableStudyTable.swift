public import CaseFiles
public import Cases
public import SetTheory

/// The table of a study over a table: its sets, calibrated where the study says so.
public struct TableStudyTable: Sendable {
  /// The sets, in the study's order.
  public let table: SetTable
  /// The sets that were calibrated, with their findings.
  public let calibrations: CalibrationRun

  /// Makes the table.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - library: The library that the study is in.
  /// - Throws: `StudyError` when the table could not be read, `InvalidFiles` with every cell and calibration that is wrong, `SetTableError` and
  ///   `SetTheoryError` for columns.
  public init(_ study: TableStudyFile, in library: Library) throws {
    let raw = study.sets.filter { $0.calibration == nil }
    let file = try Self.file(of: study, in: library)
    calibrations = try CalibrationRun(study.sets, in: file) {
      library.place(of: "sets/\($0)/calibration", in: .tableStudy, id: study.id)
    }
    let read = raw.isEmpty ? nil : try file.read(Array(Set(raw.map(\.sourceColumn))).sorted()).table
    var columns: [SetColumn] = []
    for set in study.sets {
      if let calibrated = calibrations.sets.first(where: { $0.spec.name == set.name }) {
        columns.append(calibrated.column.set)
      } else if let column = try read?.column(set.sourceColumn) {
        columns.append(try SetColumn(name: set.name, kind: column.kind, lower: column.lower, upper: column.upper))
      }
    }
    table = try SetTable(cases: calibrations.cases, columns: columns)
  }

  /// The study's table before anything is calibrated.
  static func file(of study: TableStudyFile, in library: Library) throws -> SetTableFile {
    guard let text = library.tables[study.id] else {
      throw StudyError.notFound(kind: "table of the study", id: study.id, known: library.tables.keys.sorted())
    }
    var declarations: [String: KindDeclarations.Declaration] = [:]
    for set in study.sets where set.calibration == nil { declarations[set.sourceColumn] = set.declaration }
    return try SetTableFile(
      DataFile(text: text.text, name: text.name), caseColumn: study.caseColumn, declarations: KindDeclarations(declarations))
  }
}

extension SetSpec {
  /// The kind as the reader of tables is told.
  var declaration: KindDeclarations.Declaration {
    switch kind {
    case .crisp: .crisp
    case .multiValue: .multiValue(levels: levels)
    case .fuzzy, nil: .fuzzy
    }
  }
}
