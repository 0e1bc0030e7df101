import Foundation

/// A folder of results, made beside its place and renamed, so that it is there whole or not at all.
enum OutputFolder {
  /// Writes files into a folder.
  ///
  /// A folder that holds nothing but what such a run writes is replaced; one that holds anything else is left alone.
  ///
  /// - Parameters:
  ///   - files: The files by their path in the folder.
  ///   - path: The folder.
  ///   - others: The names of files that such a run can write when it is asked for other forms.
  /// - Throws: `OutputError`.
  static func write(_ files: [String: Data], to path: String, replacing others: [String] = []) throws {
    let manager = FileManager.default
    let target = URL(filePath: path).standardizedFileURL
    guard isReplaceable(target, by: files.keys + others) else { throw OutputError.folderInUse(path) }
    let staging = target.deletingLastPathComponent()
      .appending(path: ".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).partial")
    do {
      try? manager.removeItem(at: staging)
      for (name, data) in files.sorted(by: { $0.key < $1.key }) {
        let url = staging.appending(path: name)
        try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url)
      }
      try? manager.removeItem(at: target)
      try manager.moveItem(at: staging, to: target)
    } catch {
      try? manager.removeItem(at: staging)
      throw OutputError(error, at: path)
    }
  }

  private static func isReplaceable(_ url: URL, by files: some Sequence<String>) -> Bool {
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    guard manager.fileExists(atPath: url.path, isDirectory: &isFolder) else { return true }
    guard isFolder.boolValue, let names = try? manager.contentsOfDirectory(atPath: url.path) else { return false }
    let written = Set(files.compactMap { $0.split(separator: "/").first.map(String.init) })
    return Set(names).isSubset(of: written)
  }
}
