import CaseFiles
import Foundation
import TestSupport
import Testing

/// One thing that is wrong in a library that is right otherwise, and the one error that must say so.
struct BadInput: Sendable, CustomTestStringConvertible {
  /// Stands in the new text where the finding must point to.
  static let mark: Character = "⟦"

  var what: String
  var file: String
  /// The text to replace; the whole file where it is empty.
  var old = ""
  /// The new text with the mark; a finding without one is expected at the file's beginning.
  var new: String
  var check: String
  var hint: String
  var severity = Finding.Severity.error
  /// Where the finding must point to, when that is not in the new text.
  var target: String?
  /// Checks that also complain, because of the same mistake.
  var others: Set<String> = []

  var testDescription: String { what }

  /// The file with the mistake in it, and the mark's place.
  func text() throws -> (text: String, place: Position) {
    var text = new
    if !old.isEmpty {
      let whole = try #require(FixtureFiles.all[file])
      try #require(whole.contains(old), "\(old)")
      text = whole.replacing(old, with: new, maxReplacements: 1)
    }
    if let target {
      try #require(text.contains(target), "\(target)")
      text = text.replacing(target, with: "\(Self.mark)\(target)", maxReplacements: 1)
    }
    guard let mark = text.firstIndex(of: Self.mark) else { return (text, .start) }
    let before = text[..<mark].split(separator: "\n", omittingEmptySubsequences: false)
    let place = Position(line: before.count, column: (before.last?.unicodeScalars.count ?? 0) + 1)
    text.remove(at: mark)
    return (text, place)
  }

  func pointing(at target: String) -> BadInput {
    var copy = self
    copy.target = target
    return copy
  }

  func with(others: Set<String>) -> BadInput {
    var copy = self
    copy.others = others
    return copy
  }

  /// The findings of a severity in a library with this mistake.
  func findings() throws -> (found: [Finding], place: Position) {
    let fixture = try FixtureLibrary()
    let (text, place) = try text()
    try fixture.write(text, to: file)
    return (fixture.read().findings.filter { $0.severity == severity }, place)
  }
}
