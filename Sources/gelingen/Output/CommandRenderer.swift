import Foundation
import Reports

/// The renderer of a command.
enum CommandRenderer {
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
