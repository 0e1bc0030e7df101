public import Foundation

/// Where the Python is that draws.
public enum RendererLocation {
  /// The variable that names a Python.
  public static let variable = "GELINGEN_PYTHON"

  /// Finds the Python: the one that the variable names, else the one of the nearest folder `.venv` from the program upward, else of
  /// the nearest from a folder upward.
  ///
  /// The folders above the program come first, so that a `.venv` that somebody else left in the working folder is not started where
  /// the program has its own.
  ///
  /// - Parameters:
  ///   - environment: The variables of the environment.
  ///   - executable: The program's own file.
  ///   - start: The folder to look upward from.
  /// - Returns: The Python's file.
  /// - Throws: `RendererError.notFound` or, for a variable that names no file that can be started, `RendererError.cannotStart`.
  public static func find(environment: [String: String], executable: URL?, from start: URL) throws(RendererError) -> URL {
    if let named = environment[variable], !named.isEmpty {
      guard isExecutable(named) else {
        throw .cannotStart(python: named, reason: "the variable \(variable) names no file that can be started")
      }
      return URL(filePath: named)
    }
    let folders = [executable?.resolvingSymlinksInPath().deletingLastPathComponent(), start].compactMap { $0 }
    for folder in folders {
      if let found = upward(from: folder) { return found }
    }
    throw .notFound(looked: ["the variable \(variable)"] + folders.map { "a folder .venv from \($0.path) upward" })
  }

  private static func upward(from start: URL) -> URL? {
    var folder = start.standardizedFileURL
    while true {
      let candidate = folder.appending(path: ".venv/bin/python")
      if isExecutable(candidate.path) { return candidate }
      let parent = folder.deletingLastPathComponent().standardizedFileURL
      guard parent.path != folder.path, folder.path != "/" else { return nil }
      folder = parent
    }
  }

  private static func isExecutable(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let manager = FileManager.default
    return manager.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue && manager.isExecutableFile(atPath: path)
  }
}
