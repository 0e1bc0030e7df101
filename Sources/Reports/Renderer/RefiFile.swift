public import CaseFiles
import Foundation

/// Projects of programs for qualitative analysis (REFI-QDA, .qdpx), read by the child process with the standard library of Python alone.
public enum RefiFile {
  /// Reads a project.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - renderer: The child process.
  /// - Returns: The project.
  /// - Throws: `RendererError` where there is no child process, `Finding` for a file that cannot be read.
  public static func project(_ path: String, with renderer: any Renderer) throws -> RefiProject {
    let url = URL(filePath: path).standardizedFileURL
    guard FileManager.default.isReadableFile(atPath: url.path) else { throw TextFile.unreadable(path) }
    do throws(RendererError) {
      let data = try renderer.data(for: .codings(project: url))
      do {
        return try JSONDecoder().decode(RefiProject.self, from: data)
      } catch {
        throw .garbage(python: "python", answer: "an answer that is no project")
      }
    } catch {
      guard case .refused = error else { throw error }
      throw Finding(
        check: "refi-project", message: error.sentence, file: path, at: .start,
        hint: "Export it once more as a REFI-QDA project (.qdpx); a codebook (.qdc) has no codings.")
    }
  }
}
