public import Foundation
public import Testing

/// Compares a text with the one recorded in the test target's `Snapshots/` folder.
public enum Snapshot {
  /// Expects a text to equal the recorded one.
  ///
  /// The style sheet of a page is left out: it is no part of what a page says, and has tests of its own.
  /// A missing recording, or any while the environment has `RECORD_SNAPSHOTS`, is written **and** fails, so that somebody reads it.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - name: The recording's file name.
  ///   - file: The test's own file, in the test target's folder or below.
  ///   - location: Where a failure is reported.
  /// - Throws: When a recording cannot be written.
  public static func expect(
    _ text: String, equals name: String, file: String = #filePath, location: SourceLocation = #_sourceLocation
  ) throws {
    try expect(text, equals: folder(of: file).appending(path: name), location: location)
  }

  /// Expects a text to equal the content of a file; like `expect(_:equals:file:location:)` for files elsewhere.
  public static func expect(_ text: String, equals url: URL, location: SourceLocation = #_sourceLocation) throws {
    let text = text.replacing(#/<style>.*?<\/style>/#.dotMatchesNewlines(), with: "<style></style>")
    let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil
    let recorded = isRecording ? nil : try? String(contentsOf: url, encoding: .utf8)
    guard let recorded else {
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      Issue.record("Recorded \(url.lastPathComponent). Read it, and run the test again.", sourceLocation: location)
      return
    }
    guard text != recorded else { return }
    Issue.record("\(url.lastPathComponent) differs \(firstDifference(text, recorded))", sourceLocation: location)
  }

  /// Where two texts begin to differ, with both lines; the texts as a whole would fill the screen.
  private static func firstDifference(_ text: String, _ recorded: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let index = zip(lines, old).prefix { $0 == $1 }.count
    let new = index < lines.count ? lines[index] : "(end)"
    return "from line \(index + 1) on:\n\(new)\ninstead of\n\(index < old.count ? old[index] : "(end)")"
  }

  private static func folder(of file: String) -> URL {
    var folder = URL(filePath: file).deletingLastPathComponent()
    while folder.deletingLastPathComponent().lastPathComponent != "Tests", folder.pathComponents.count > 2 {
      folder.deleteLastPathComponent()
    }
    return folder.appending(path: "Snapshots")
  }
}
