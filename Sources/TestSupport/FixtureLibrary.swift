public import CaseFiles
public import Foundation

/// A small valid library in a temporary folder, for tests that change one thing and look what happens.
///
/// The folder goes when the fixture goes.
public final class FixtureLibrary {
  /// The folder.
  public let root: URL

  /// A library.
  ///
  /// - Parameter files: Contents by path; what `FixtureFiles.all` holds if nothing else is given.
  /// - Throws: When a file cannot be written.
  public init(_ files: [String: String] = FixtureFiles.all) throws {
    root = FileManager.default.temporaryDirectory.appending(path: "gelingen-\(UUID().uuidString)/cases")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(at: root.deletingLastPathComponent()) }

  /// The place of a file.
  public func url(_ name: String) -> URL { root.appending(path: name) }

  /// Writes or replaces a file.
  public func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  /// Writes or replaces a file byte by byte.
  public func write(_ bytes: Data, to name: String) throws {
    let url = url(name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: url)
  }

  /// Replaces a piece of text that must stand in a file.
  public func replace(_ old: String, with new: String, in name: String) throws {
    let text = try String(contentsOf: url(name), encoding: .utf8)
    guard text.contains(old) else { throw MissingText(text: old, file: name) }
    try write(text.replacing(old, with: new, maxReplacements: 1), to: name)
  }

  /// Deletes a file.
  public func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: url(name))
  }

  /// Reads and checks the library.
  public func read(texts: URL? = nil) -> Library { Library(reading: root, texts: texts) }

  /// A text that a test wants to replace and that is not there.
  public struct MissingText: Error {
    /// The text.
    public let text: String
    /// The file.
    public let file: String
  }
}
