public import Foundation

/// A file of the library, read as untrusted text.
public struct TextFile: Sendable {
  /// The largest file that is read, in bytes.
  public static let sizeLimit = 1_000_000

  /// The path relative to the library's folder, as findings name it.
  public let name: String
  /// The content.
  public let text: String
  /// The bytes as they are on disk.
  public let bytes: Data

  /// Reads a file.
  ///
  /// Refused are files that are too large (before they are read), that are not UTF-8, and links that lead out of the folder.
  ///
  /// - Parameters:
  ///   - url: The file.
  ///   - root: The folder that findings name files relative to, and that links may not leave.
  ///   - limit: The largest size in bytes.
  /// - Throws: A finding.
  public init(_ url: URL, in root: URL, limit: Int = TextFile.sizeLimit) throws(Finding) {
    name = Self.name(of: url, in: root)
    try Self.refuseEscape(url, from: root, name: name)
    let attributes = try? FileManager.default.attributesOfItem(atPath: url.resolvingSymlinksInPath().path)
    // A pipe or device would be waited for without end.
    guard attributes?[.type] as? FileAttributeType == .typeRegular else { throw Self.unreadable(name) }
    let size = (attributes?[.size] as? NSNumber)?.intValue ?? 0
    guard size <= limit else {
      throw Finding(
        check: "file-size", message: "The file has \(size) bytes; at most \(limit) are read.",
        file: name, at: .start, hint: "Split it: one entity per file.")
    }
    guard let bytes = try? Data(contentsOf: url) else { throw Self.unreadable(name) }
    self.bytes = bytes
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Finding(
        check: "encoding", message: "The file is not UTF-8.", file: name, at: Self.firstInvalid(bytes),
        hint: "Save it with the encoding UTF-8.")
    }
    self.text = text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
  }

  /// A text that is in no file yet, such as a template that is being filled in.
  ///
  /// - Parameters:
  ///   - text: The content.
  ///   - name: How findings name it.
  public init(_ text: String, name: String) {
    self.name = name
    self.text = text
    self.bytes = Data(text.utf8)
  }

  /// The path of a file relative to a folder.
  public static func name(of url: URL, in root: URL) -> String {
    let path = url.standardizedFileURL.path
    let base = root.standardizedFileURL.path
    return path.hasPrefix(base + "/") ? String(path.dropFirst(base.count + 1)) : path
  }

  private static func refuseEscape(_ url: URL, from root: URL, name: String) throws(Finding) {
    let resolved = url.resolvingSymlinksInPath().standardizedFileURL.path
    let base = root.resolvingSymlinksInPath().standardizedFileURL.path
    guard resolved == base || resolved.hasPrefix(base + "/") else {
      throw Finding(
        check: "link", message: "The file is a link out of the folder.", file: name, at: .start,
        hint: "Copy the file into the library instead of linking to it.")
    }
  }

  /// The finding that a file cannot be read.
  ///
  /// - Parameter name: How the finding names it.
  /// - Returns: The finding, an error.
  public static func unreadable(_ name: String) -> Finding {
    Finding(
      check: "file-readable", message: "The file cannot be read.", file: name, at: .start,
      hint: "Check that it exists, that it is a file and no folder, and that you may read it.")
  }

  /// The place of the first byte that is no UTF-8.
  private static func firstInvalid(_ bytes: Data) -> Position {
    var position = Position.start
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      if scalar == "\n" {
        position = Position(line: position.line + 1, column: 1)
      } else {
        position.column += 1
      }
    }
    return position
  }
}
