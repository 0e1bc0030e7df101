import Foundation
import Reports

/// The renderer of a command.
enum CommandRenderer {
  /// One renderer for whatever a command draws and writes, so that one child does all of it.
  final class Once {
    private var renderer: ChildRenderer?

    /// The renderer, found with the first call.
    func found(sourceDate: Int?) throws -> ChildRenderer {
      if let renderer { return renderer }
      let found = try CommandRenderer.found(sourceDate: sourceDate)
      renderer = found
      return found
    }
  }

  /// A renderer that is found when it is first needed.
  static func once() -> Once { Once() }

  /// Finds it; the child starts with the first request.
  ///
  /// - Parameter sourceDate: The date in documents, in seconds since 1970.
  /// - Returns: The renderer.
  /// - Throws: `RendererError`, which ends the command with exit code 4.
  static func found(sourceDate: Int? = nil) throws -> ChildRenderer {
    try ChildRenderer.found(
      environment: ProcessInfo.processInfo.environment, executable: Bundle.main.executableURL,
      from: URL(filePath: FileManager.default.currentDirectoryPath), sourceDate: sourceDate)
  }
}
