public import CaseFiles
public import Cases
public import SetTheory

/// Calibrates columns of a table.
public struct CalibrationRun: Sendable {
  /// A set with what it was made from.
  public struct CalibratedSet: Sendable {
    /// How it was described.
    public let spec: SetSpec
    /// The method.
    public let calibration: Calibration
    /// The column before and after.
    public let column: CalibratedColumn
  }

  /// The file, as it was named.
  public let file: String
  /// The fingerprint of the file's bytes.
  public let fingerprint: String
  /// The column that names the cases; `nil` where they are numbered.
  public let caseColumn: String?
  /// The cases' names.
  public let cases: [String]
  /// The sets.
  public let sets: [CalibratedSet]
  /// The raw columns to pass on, in the order of the table.
  public let kept: [RawColumn]

  /// Calibrates columns.
  ///
  /// - Parameters:
  ///   - specs: The sets; those without a calibration are passed over.
  ///   - table: The table.
  ///   - keepsRaw: Whether every column of the table is passed on.
  ///   - place: Where a set's description stands, for findings; `nil` where it came from the command line.
  /// - Throws: `InvalidFiles` for a cell that the method does not take and a description that makes no calibration, `CalibrationError` for one from the
  ///   command line, `SetTableError` for columns that are not there.
  public init(
    _ specs: [SetSpec], in table: SetTableFile, keepsRaw: Bool = false, place: ((Int) -> (file: String, position: Position)?) = { _ in nil }
  ) throws {
    cases = try table.caseNames()
    var sets: [CalibratedSet] = []
    var findings: [Finding] = []
    for (index, spec) in specs.enumerated() {
      guard let described = spec.calibration else { continue }
      do {
        let calibration = try Calibration(described)
        let raw = try table.rawColumn(spec.sourceColumn)
        let column = try calibration.calibrated(raw, as: spec.name, hasReason: described.reason != nil)
        sets.append(CalibratedSet(spec: spec, calibration: calibration, column: column))
      } catch let error as CalibrationError {
        let cell = error.caseIndex.flatMap { table.position(of: $0, in: spec.sourceColumn) }
        guard let at = cell.map({ (table.name, $0) }) ?? place(index) else { throw error }
        findings.append(Finding(check: "calibration", message: error.sentence, file: at.0, at: at.1, hint: error.advice))
      }
    }
    guard findings.isEmpty else { throw InvalidFiles(findings: findings.sortedByPlace()) }
    self.sets = sets
    file = table.name
    fingerprint = table.fingerprint
    caseColumn = table.caseColumn
    kept = keepsRaw ? try table.columnNames.map { try table.rawColumn($0) } : []
    for set in sets where kept.contains(where: { $0.name == set.spec.name }) { throw SetTableError.namedTwice(set.spec.name) }
  }
}

extension CalibrationError {
  /// The case whose raw value is wrong; `nil` where the description is.
  var caseIndex: Int? {
    switch self {
    case .notANumber(_, let index, _), .outOfDomain(_, let index, _, _, _), .noDegree(_, let index, _, _): index
    default: nil
    }
  }
}
