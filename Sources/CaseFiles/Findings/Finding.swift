/// Something a check has found in a file: where, what, and what to do.
public struct Finding: Hashable, Codable, Sendable, Error {
  /// How bad it is.
  public enum Severity: String, CaseIterable, Codable, Sendable, Comparable {
    /// The file cannot be used.
    case error
    /// The file can be used, and somebody should look.
    case warning
    /// Good to know.
    case note

    /// Whether one severity is less serious than another.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .error: 2
      case .warning: 1
      case .note: 0
      }
    }
  }

  /// The id of the check.
  public var check: String
  /// How bad it is.
  public var severity: Severity
  /// The problem in a full sentence with the offending value.
  public var message: String
  /// The file, relative to the library.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in Unicode scalars.
  public var column: Int
  /// What to do.
  public var hint: String

  /// A finding.
  public init(
    check: String, severity: Severity = .error, message: String, file: String, at position: Position, hint: String
  ) {
    self.check = check
    self.severity = severity
    self.message = message
    self.file = file
    self.line = position.line
    self.column = position.column
    self.hint = hint
  }
}

/// A place in a file.
public struct Position: Hashable, Codable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in Unicode scalars.
  public var column: Int

  /// A place in a file.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The beginning of a file.
  public static let start = Position(line: 1, column: 1)
}

extension Finding: CustomStringConvertible {
  /// `file:line:column: severity: message hint [check]`, as compilers write it.
  public var description: String {
    "\(file):\(line):\(column): \(severity.rawValue): \(message) \(hint) [\(check)]"
  }
}

extension Sequence<Finding> {
  /// The findings by file, line and column.
  public func sortedByPlace() -> [Finding] {
    sorted {
      ($0.file, $0.line, $0.column, $0.check, $0.message) < ($1.file, $1.line, $1.column, $1.check, $1.message)
    }
  }
}

/// Findings that keep a file from being used.
public struct InvalidFiles: Error, Sendable, CustomStringConvertible {
  /// The findings, errors among them.
  public var findings: [Finding]

  /// Findings, errors among them.
  public init(findings: [Finding]) {
    self.findings = findings
  }

  /// One line per finding.
  public var description: String { findings.map(\.description).joined(separator: "\n") }
}
