import Foundation

/// Files that take the place of others, all together or not at all.
enum ReplacedFiles {
  /// Writes files, beside their places first; when one cannot be written, all are as they were.
  ///
  /// - Throws: `OutputError`.
  static func write(_ files: [URL: Data]) throws {
    let manager = FileManager.default
    let sorted = files.sorted { $0.key.path < $1.key.path }
    let partial = { (url: URL) in url.deletingLastPathComponent().appending(path: ".\(url.lastPathComponent).partial") }
    var before: [(URL, Data?)] = []
    do {
      for (url, data) in sorted {
        try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: partial(url))
      }
      for (url, data) in sorted {
        before.append((url, try? Data(contentsOf: url)))
        try data.write(to: url, options: .atomic)
      }
      for (url, _) in sorted { try manager.removeItem(at: partial(url)) }
    } catch {
      for (url, old) in before {
        if let old { try? old.write(to: url, options: .atomic) } else { try? manager.removeItem(at: url) }
      }
      for (url, _) in sorted { try? manager.removeItem(at: partial(url)) }
      throw OutputError(error, at: before.last?.0.path ?? sorted.first?.key.path ?? "")
    }
  }
}
