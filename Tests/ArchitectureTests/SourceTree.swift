import Foundation
import Testing

/// The repository, as these tests read it.
enum SourceTree {
  /// A Swift file.
  struct File: CustomStringConvertible, Sendable {
    /// The path from the root, such as `Sources/Cases/Entities/Case.swift`.
    var path: String
    var text: String

    /// The target whose folder the file lies in.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
    var description: String { path }
  }

  /// The root folder: this file lies two folders below.
  static let root = URL(filePath: "../..", directoryHint: .isDirectory, relativeTo: URL(filePath: #filePath))
    .standardizedFileURL

  /// The Swift files under a folder of the root, sorted by path.
  ///
  /// At least one is required: a tree that was not found must not look like one without faults.
  static func files(under folder: String) throws -> [File] {
    let all = try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
    let files = try all.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      File(path: "\(folder)/\(path)", text: try text(of: "\(folder)/\(path)"))
    }
    return try #require(files.isEmpty ? nil : files, "There is no Swift file under \(folder).")
  }

  /// The folders directly under a folder of the root.
  static func folders(under folder: String) throws -> Set<String> {
    let manager = FileManager.default
    let names = try manager.contentsOfDirectory(atPath: root.appending(path: folder).path)
    return Set(
      names.filter { name in
        var isFolder: ObjCBool = false
        let path = root.appending(path: "\(folder)/\(name)").path
        return manager.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue && !name.hasPrefix(".")
      })
  }

  /// The text of a file.
  static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}
