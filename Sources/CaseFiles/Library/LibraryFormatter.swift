public import Foundation

/// Finds the files of a library that are not in canonical form.
public enum LibraryFormatter {
  /// The canonical texts of files that are not canonical.
  ///
  /// - Parameters:
  ///   - root: The library's folder.
  ///   - ids: The ids to look at; all files where it is empty.
  /// - Returns: The new text by the file's path in the library.
  /// - Throws: The first finding that keeps a file from being written without loss, or that says an id does not exist.
  public static func changes(in root: URL, ids: Set<String>) throws(Finding) -> [String: String] {
    var changes: [String: String] = [:]
    let files = Library(reading: root).files
    let known = Set(files.map(\.id))
    if let missing = ids.subtracting(known).sorted().first {
      throw Finding(
        check: "not-found", message: "There is no file with the id “\(missing)”.", file: ".", at: .start,
        hint: "List the ids with gelingen case list.")
    }
    for file in files where ids.isEmpty || ids.contains(file.id) {
      let text = try TextFile(root.appending(path: file.name), in: root)
      let canonical = try CanonicalWriter.text(of: text, as: file.kind)
      if canonical != text.text { changes[file.name] = canonical }
    }
    return changes
  }
}
