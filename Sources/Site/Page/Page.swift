/// A page before it has its frame.
struct Page {
  var address: PageAddress
  /// The heading and the name of the window.
  var title: String
  /// One or two sentences for search engines and previews.
  var description: String
  /// Which template shows the content.
  var template: SiteTemplate
  /// What the template shows.
  var content: [String: Any]
  /// `citation_*` and `DC.*` entries of the head, in order.
  var metadata: [(name: String, content: String)] = []
  /// A schema.org description.
  var structured: [String: Any]?
  /// The paths of its scripts from the site's top, in order.
  var scripts: [String] = []
}
