public import Foundation

/// Where the library is.
public enum LibraryLocation {
  /// Finds the library's folder: the one that is named, else the nearest folder `cases` upward, else the one installed with the
  /// program.
  ///
  /// - Parameters:
  ///   - named: The folder the user names, if any.
  ///   - start: The folder to look upward from.
  ///   - executable: The program's own file; installed data lies in `../share/gelingen/cases` beside it, and a build inside a
  ///     checkout finds the checkout's folder upward.
  /// - Returns: The folder.
  /// - Throws: A finding that says where was looked.
  public static func find(named: String?, from start: URL, executable: URL?) throws(Finding) -> URL {
    if let named {
      let url = (named.hasPrefix("/") ? URL(filePath: named) : start.appending(path: named)).standardizedFileURL
      guard isFolder(url) else {
        throw Finding(
          check: "library", message: "There is no folder “\(named)”.", file: named, at: .start,
          hint: "Name an existing folder with --cases.")
      }
      return url
    }
    if let found = upward(from: start) { return found }
    if let executable = executable?.resolvingSymlinksInPath() {
      let shared = executable.deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "share/gelingen/cases").standardizedFileURL
      if isLibrary(shared) { return shared }
      if let found = upward(from: executable.deletingLastPathComponent()) { return found }
    }
    throw Finding(
      check: "library", message: "No folder “cases” was found here or in any folder above.", file: "cases", at: .start,
      hint: "Go to the folder that holds cases/, or name it with --cases.")
  }

  /// Says whether a new library can be begun in a folder.
  ///
  /// - Parameter url: The folder.
  /// - Throws: A finding where something is there already.
  public static func mustBeFree(_ url: URL) throws(Finding) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    guard FileManager.default.fileExists(atPath: url.path), !isFolder(url) || !names.isEmpty else { return }
    throw Finding(
      check: "library", message: "“\(url.path)” is there already and was left as it is.", file: url.lastPathComponent, at: .start,
      hint: "Name another folder: gelingen init FOLDER.")
  }

  private static func upward(from start: URL) -> URL? {
    var folder = start.standardizedFileURL
    while true {
      let candidate = folder.appending(path: "cases")
      if isLibrary(candidate) { return candidate }
      let parent = folder.deletingLastPathComponent().standardizedFileURL
      guard parent.path != folder.path, folder.path != "/" else { return nil }
      folder = parent
    }
  }

  private static func isLibrary(_ url: URL) -> Bool {
    FileManager.default.fileExists(atPath: url.appending(path: "conditions.yml").path)
  }

  private static func isFolder(_ url: URL) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory) && isDirectory.boolValue
  }
}
