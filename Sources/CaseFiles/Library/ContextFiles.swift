public import Foundation

/// The tables of the context folder as they are, for exports that pass them on.
public enum ContextFiles {
  /// The CSV files of `context/`.
  ///
  /// - Parameter root: The library's folder.
  /// - Returns: The bytes by file name; empty where there is no such folder.
  /// - Throws: A finding for a file that may not be read.
  public static func read(in root: URL) throws(Finding) -> [String: Data] {
    let folder = root.appending(path: "context")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var files: [String: Data] = [:]
    for name in names.sorted() where name.hasSuffix(".csv") {
      files[name] = try TextFile(folder.appending(path: name), in: root, limit: 20_000_000).bytes
    }
    return files
  }
}
