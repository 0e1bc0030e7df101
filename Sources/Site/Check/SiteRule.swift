import CaseFiles

/// What `gelingen site check` asks of a site.
public enum SiteRule: String, CaseIterable, Sendable {
  /// A file of the list `SHA256SUMS` is not there.
  case missing = "site.missing"
  /// A file is not what the list says.
  case changed = "site.changed"
  /// A file is in no list.
  case extra = "site.extra"
  /// A link leads nowhere.
  case link = "site.link"
  /// A link leads to a page, but to no place in it.
  case anchor = "site.anchor"
  /// A link has a scheme other than https, http and mailto.
  case scheme = "site.scheme"
  /// Two elements of a page have one id.
  case idTwice = "site.id"
  /// An element is named by another one that is not there.
  case reference = "site.reference"
  /// A heading is missing, or skips a level.
  case heading = "site.heading"
  /// A page does not say its language, or says another than its folder.
  case language = "site.language"
  /// A page has no title.
  case title = "site.title"
  /// A page has the title of another one.
  case sameTitle = "site.same-title"
  /// A picture has no alternative text.
  case alternative = "site.alternative"
  /// A link or a button has no name.
  case name = "site.name"
  /// Something is fetched from elsewhere.
  case outside = "site.outside"
  /// A script or style stands in the page itself, where the page's own rules forbid it.
  case inline = "site.inline"
  /// A page says of itself that it stands elsewhere.
  case canonical = "site.canonical"
  /// A page and its twin in the other language do not name each other.
  case twin = "site.twin"
  /// A description for programs cannot be read.
  case description = "site.description"
  /// A page is not in the sitemap, or an entry of it has no page.
  case sitemap = "site.sitemap"
  /// A case is not in the feed, or an entry of it has no page.
  case feed = "site.feed"

  /// How bad it is: what a reader may want so is a warning.
  var severity: Finding.Severity { self == .extra || self == .sameTitle ? .warning : .error }

  /// What to do about it.
  var hint: String {
    switch self {
    case .missing: "Build the site again, or copy the file."
    case .changed: "Build the site again. Whoever changes a file on purpose, such as the style, takes its line out of SHA256SUMS."
    case .extra: "Take it away, or write its line into SHA256SUMS with “sha256sum”."
    case .link: "Copy the whole site, or correct the link."
    case .anchor: "Link to an id that is on the page."
    case .scheme: "Only https, http and mailto are safe to follow."
    case .idTwice: "Give each element an id of its own."
    case .reference: "Name an id that is on the page."
    case .heading: "Begin with one h1 and go down one level at a time."
    case .language: "Say lang=\"de\" or lang=\"en\", as the page's folder."
    case .title: "Write a title into the head."
    case .sameTitle: "Give each page of a language a title of its own, such as the place beside the name."
    case .alternative: "Write an alt text, an empty one for an ornament; name a drawing with aria-labelledby."
    case .name: "Write a text in it, or an aria-label."
    case .outside: "Put the file into the site."
    case .inline: "Put it into a file of its own; the Content-Security-Policy allows nothing else."
    case .canonical: "Build the site again with one --base-url for all pages."
    case .twin: "Each page names itself and its twin with hreflang, and so does the twin."
    case .description: "Build the site again."
    case .sitemap: "Build the site again with the same --base-url."
    case .feed: "Build the site again with the same --base-url."
    }
  }
}
