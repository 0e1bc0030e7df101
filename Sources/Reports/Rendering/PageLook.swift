/// What surrounds a document on a page, and what its style adds to the plain one.
public struct PageLook: Sendable {
  /// Style beside that of every page; never text from a file that has not been checked.
  var css: String
  /// A picture above the title.
  var logo: Picture?
  /// Whether a table of contents stands below the title.
  var hasContents: Bool

  /// The look of a report: plain, with its contents.
  public init() {
    self.init(css: "", logo: nil, hasContents: true)
  }

  init(css: String, logo: Picture?, hasContents: Bool) {
    self.css = css
    self.logo = logo
    self.hasContents = hasContents
  }
}
