import Cases
import Foundation
import Membership
import Yams

/// What reading a claims table into a library would change: all of it or nothing.
///
/// A claim is found by its id; a row without one is a new claim, unless an equal one stands in the cell already, so that reading a table twice changes nothing the
/// second time. A blank in a column that is there takes the value away, except the membership and the origin, which stay. Claims that the table does
/// not name stay as they are; nothing is ever deleted. Files that do not change keep their bytes; in those that do, comments stay.
public struct ClaimsImport: Sendable {
  /// A change of one value, or a new claim.
  public struct Change: Hashable, Codable, Sendable {
    /// The file.
    public var file: String
    /// The part of the file, with the date of later outcomes.
    public var part: String
    /// The condition; `nil` for the origin.
    public var condition: String?
    /// The claim; `nil` for the cell as a whole.
    public var claim: String?
    /// The column; `nil` for a new claim.
    public var field: String?
    /// The value before, if there was one.
    public var before: String?
    /// The value after, if there is one.
    public var after: String?
  }

  /// The new texts of the files that change, by their path in the library.
  public let files: [String: String]
  /// The changes, in the order of the table.
  public let changes: [Change]
  /// How many claims the table names that are as they were.
  public let unchanged: Int
  /// How many claims of the library the table does not name.
  public let unnamed: Int

  /// The most findings that are listed.
  static let findingLimit = 1_000

  /// Works out what a table would change, and checks the library that would come of it.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - library: A library without errors.
  /// - Throws: `InvalidFiles` with everything that is wrong in the table, each with its row and column, or with the errors that the library would have.
  public init(_ table: SheetTable, into library: Library) throws(InvalidFiles) {
    let reader = ClaimsReader(table, for: library)
    var merge = ClaimsMerge(library, table.name, reader.findings)
    if reader.findings.isEmpty { merge.merge(reader.rows) }
    guard merge.findings.isEmpty else { throw InvalidFiles(findings: Self.limited(merge.findings)) }
    let (files, errors): ([String: String], [Finding])
    do throws(Finding) {
      files = try merge.changedTexts()
      errors = try library.errors(with: files)
    } catch {
      throw InvalidFiles(findings: [error])
    }
    guard errors.isEmpty else { throw InvalidFiles(findings: Self.limited(errors)) }
    self.files = files
    changes = merge.changes
    unchanged = merge.unchanged
    unnamed = library.placedClaims.count { !merge.named.contains($0.claim.id) }
  }

  /// Findings by place, the first of them where there are too many.
  static func limited(_ findings: [Finding]) -> [Finding] {
    let sorted = findings.sortedByPlace()
    guard sorted.count > findingLimit, let last = sorted.last else { return sorted }
    let rest = Finding(
      check: "table", message: "\(sorted.count - findingLimit) further findings are not listed.", file: last.file,
      at: Position(line: last.line, column: last.column), hint: "Mend the first ones and try again.")
    return sorted.prefix(findingLimit) + [rest]
  }

  /// The changes as lines: `+` a new claim, `~` another value.
  public var lines: [String] {
    changes.map { change in
      let cell = [change.file, change.part, change.condition].compactMap(\.self).joined(separator: " › ")
      guard let field = change.field else { return "+ \(cell): claim \(change.claim ?? "") — \(change.after ?? "")" }
      let claim = change.claim.map { " claim \($0)," } ?? ""
      return "~ \(cell):\(claim) \(field): \(change.before.map { "“\($0)”" } ?? "nothing") → \(change.after.map { "“\($0)”" } ?? "nothing")"
    }
  }
}

extension ClaimsImport {
  /// What was or would be done, in one sentence each.
  ///
  /// - Parameter isWritten: Whether the changes are written.
  /// - Returns: The sentences.
  public func summary(isWritten: Bool) -> String {
    func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
    let rest =
      count(unchanged, "claim of the table is as it was; ", "claims of the table are as they were; ")
      + count(unnamed, "claim of the library is not in it and stays.", "claims of the library are not in it and stay.")
    guard !changes.isEmpty else { return "Nothing changes. \(rest)" }
    let done = isWritten ? "are written" : "would be written; write them with --write"
    let verb = isWritten && changes.count == 1 ? "is written" : done
    return "\(count(changes.count, "change", "changes")) in \(count(files.count, "file", "files")) \(verb). \(rest)"
  }
}

extension Library {
  /// The errors that a library with other files would have, found in a copy of it.
  ///
  /// - Parameter files: New contents by path.
  /// - Returns: The errors, by place.
  /// - Throws: A finding where the copy cannot be made.
  func errors(with files: [String: String]) throws(Finding) -> [Finding] {
    guard !files.isEmpty else { return [] }
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appending(path: "gelingen-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: folder) }
    let copy = folder.appending(path: "cases")
    do {
      try manager.createDirectory(at: folder, withIntermediateDirectories: true)
      try manager.copyItem(at: root.resolvingSymlinksInPath(), to: copy)
      for (name, text) in files {
        let url = copy.appending(path: name)
        try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
      }
    } catch {
      throw Finding(
        check: "library", message: "The library cannot be copied to be checked.", file: ".", at: .start,
        hint: "Look whether there is room in the folder for temporary files, \(manager.temporaryDirectory.path).")
    }
    return Library(reading: copy).findings.filter { $0.severity == .error }
  }
}
