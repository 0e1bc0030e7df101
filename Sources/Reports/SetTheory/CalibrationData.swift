import Cases
public import Foundation
import SetTheory
public import Studies

/// Calibrated columns as data.
public enum CalibrationData {
  private struct Result: Encodable {
    struct Member: Encodable {
      var name: String
      var raw: String
      var membership: Bounds

      enum CodingKeys: String, CodingKey {
        case name = "case"
        case raw, membership
      }
    }

    struct Bounds: Encodable {
      var lower: Double
      var upper: Double
    }

    struct Remark: Encodable {
      var check: String
      var severity: String
      var message: String
      var cases: [String]
    }

    struct Calibrated: Encodable {
      var name: String
      var column: String
      var kind: String
      var levels: Int?
      var calibration: CalibrationSpec
      var method: String
      var values: [Member]
      var findings: [Remark]
    }

    var schema = "gelingen.calibrate/1"
    var version: String
    var parameters: [String: String]
    var inputSHA256: String
    var sets: [Calibrated]

    enum CodingKeys: String, CodingKey {
      case schema, version, parameters, sets
      case inputSHA256 = "input_sha256"
    }
  }

  /// The result as JSON, `gelingen.calibrate/1`.
  ///
  /// - Parameters:
  ///   - run: The calibration.
  ///   - version: The version of the program.
  /// - Returns: The same bytes for the same input.
  /// - Throws: An encoding error.
  public static func json(_ run: CalibrationRun, version: String) throws -> Data {
    var parameters = ["file": run.file]
    if let column = run.caseColumn { parameters["case_column"] = column }
    return try JSONWriter.data(
      Result(
        version: version, parameters: parameters, inputSHA256: run.fingerprint, sets: run.sets.map { calibrated($0, run.cases) }))
  }

  private static func calibrated(_ set: CalibrationRun.CalibratedSet, _ cases: [String]) -> Result.Calibrated {
    let text = CalibrationText(language: .en, cases: cases)
    let column = set.column.set
    return Result.Calibrated(
      name: set.spec.name, column: set.spec.sourceColumn, kind: column.kind.word,
      levels: column.kind.namesLevels ? column.kind.levels : nil,
      calibration: set.spec.calibration ?? CalibrationSpec(method: .direct), method: text.method(set.calibration),
      values: cases.indices.map { index in
        Result.Member(
          name: cases[index], raw: set.column.raw.texts[index],
          membership: Result.Bounds(lower: column.lower[index], upper: column.upper?[index] ?? column.lower[index]))
      },
      findings: set.column.findings.map { finding in
        Result.Remark(
          check: finding.check, severity: finding.isWarning ? "warning" : "note", message: text.sentence(finding),
          cases: finding.caseIndices.map { cases[$0] })
      })
  }

  /// The calibrated table: the cases, the raw columns that are passed on, and the sets.
  ///
  /// - Parameter run: The calibration.
  /// - Returns: A table that every command with `--data` reads; unknown cells are empty, ranges are written `0.2..0.6`.
  public static func table(_ run: CalibrationRun) -> DataTable {
    return DataTable(
      name: "calibrated", columns: ["case"] + run.kept.map(\.name) + run.sets.map(\.spec.name),
      rows: run.cases.indices.map { index in
        [.text(run.cases[index])] + run.kept.map { value($0, index) } + run.sets.map { DataTable.Value(cell: $0.column.set, index) }
      })
  }

  private static func value(_ column: RawColumn, _ index: Int) -> DataTable.Value {
    switch column.values[index] {
    case .number(let number): .number(number)
    case .range(let lower, let upper): .range(lower: lower, upper: upper)
    case .unknown: .none
    case .word: .text(column.texts[index])
    }
  }

  /// What the JSON form holds beside schema, version and fingerprint, as JSON Schema.
  static var schemaProperties: [String: Any] {
    let text = ["type": "string"]
    let bounds: [String: Any] = [
      "type": "object", "required": ["lower", "upper"],
      "properties": ["lower": ["type": "number", "minimum": 0], "upper": ["type": "number", "minimum": 0]],
    ]
    let member: [String: Any] = [
      "type": "object", "required": ["case", "raw", "membership"], "properties": ["case": text, "raw": text, "membership": bounds],
    ]
    let finding: [String: Any] = [
      "type": "object", "required": ["check", "severity", "message", "cases"],
      "properties": [
        "check": text, "severity": ["enum": ["warning", "note"]], "message": text, "cases": ["type": "array", "items": text],
      ],
    ]
    let set: [String: Any] = [
      "type": "object", "required": ["name", "column", "kind", "calibration", "method", "values", "findings"],
      "properties": [
        "name": text, "column": text, "kind": ["enum": ["crisp", "fuzzy", "multi-value"]], "levels": ["type": "integer", "minimum": 2],
        "calibration": ["type": "object"], "method": text, "values": ["type": "array", "items": member],
        "findings": ["type": "array", "items": finding],
      ],
    ]
    return ["parameters": ["type": "object", "additionalProperties": text], "sets": ["type": "array", "items": set]]
  }
}

extension SetKind {
  /// The kind as options and files write it.
  var word: String {
    switch self {
    case .crisp: "crisp"
    case .fuzzy: "fuzzy"
    case .multiValue: "multi-value"
    }
  }
}

extension DataTable.Value {
  /// A cell of a set: a number, a range, or nothing where nothing is known.
  init(cell set: SetColumn, _ index: Int) {
    let lower = set.lower[index]
    let upper = set.upper?[index] ?? lower
    if lower == upper {
      self = .number(lower)
    } else if lower == 0, upper == set.kind.largestValue {
      self = .none
    } else {
      self = .range(lower: lower, upper: upper)
    }
  }
}

extension CalibrationFinding {
  /// The finding's id.
  var check: String {
    switch self {
    case .atCrossover: "at-crossover"
    case .mechanicalAnchor: "mechanical-anchor"
    case .noReason: "no-reason"
    case .skewed: "skewed"
    case .constant: "constant"
    case .onThreshold: "on-threshold"
    case .notMonotone: "not-monotone"
    case .undecided: "undecided"
    case .unknown: "unknown"
    }
  }

  /// The cases it is about.
  var caseIndices: [Int] {
    switch self {
    case .atCrossover(let cases), .onThreshold(_, let cases), .undecided(let cases), .unknown(let cases): cases
    case .mechanicalAnchor, .noReason, .skewed, .constant, .notMonotone: []
    }
  }
}
