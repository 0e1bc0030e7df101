public import Foundation

/// The files of a brief, by name.
public enum BriefFiles {
  /// The forms that are text.
  ///
  /// - Parameters:
  ///   - document: The brief.
  ///   - formats: The forms asked for.
  ///   - look: The look of the page.
  /// - Returns: `brief.html` and `brief.md`, as far as asked for.
  public static func text(_ document: Document, _ formats: [BriefFormat], look: PageLook) -> [String: Data] {
    var files: [String: Data] = [:]
    if formats.contains(.html) { files["brief.html"] = Data(HTMLRenderer.render(document, look: look).utf8) }
    if formats.contains(.md) { files["brief.md"] = Data(MarkdownRenderer.render(document).utf8) }
    return files
  }
}
