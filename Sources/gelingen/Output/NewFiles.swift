import Foundation

/// Files that are there together or not at all, and that replace nothing.
enum NewFiles {
  /// Writes files that do not exist yet.
  ///
  /// - Throws: `OutputError` for a file that exists or cannot be written; then none of the others is left behind.
  static func write(_ files: [URL: Data]) throws {
    let manager = FileManager.default
    let sorted = files.sorted { $0.key.path < $1.key.path }
    for (url, _) in sorted where manager.fileExists(atPath: url.path) { throw OutputError.fileExists(url.path) }
    var written: [URL] = []
    for (url, data) in sorted {
      do {
        try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url, options: .withoutOverwriting)
        written.append(url)
      } catch {
        for url in written { try? manager.removeItem(at: url) }
        throw OutputError(error, at: url.path)
      }
    }
  }
}
