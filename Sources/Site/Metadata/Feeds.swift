import CaseFiles
import Cases
import Reports

/// All pages in both languages, for search engines; a date only where content has one.
struct Sitemap {
  let site: Observatory
  let base: String

  var xml: String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">",
    ]
    for language in Language.allCases {
      for address in site.addresses {
        lines.append("<url><loc>\(XML.text(base + address.path(language)))</loc>")
        if let day = lastModified(address) { lines.append("<lastmod>\(day)</lastmod>") }
        for other in Language.allCases {
          lines.append("<xhtml:link rel=\"alternate\" hreflang=\"\(other.rawValue)\" href=\"\(XML.text(base + address.path(other)))\"/>")
        }
        lines.append("</url>")
      }
    }
    return (lines + ["</urlset>", ""]).joined(separator: "\n")
  }

  private func lastModified(_ address: PageAddress) -> String? {
    guard case .oneCase(let id) = address else { return nil }
    return site.library.cases[id].map(site.lastCoded) ?? site.library.withdrawn[id]?.withdrawal.on.text
  }
}

/// The cases as an Atom feed, those coded last first.
struct Feed {
  let site: Observatory
  let base: String
  let language: Language

  var xml: String {
    let writer = PageWriter(site: site, language: language)
    let address = "\(base)\(language.rawValue)/feed.xml"
    let publisher = writer.plain(site.options.imprint.publisher ?? site.options.title)
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(language.rawValue)\">",
      "<title>\(XML.text(writer.plain(site.options.title)))</title>", "<id>\(XML.text(address))</id>",
      "<link rel=\"self\" href=\"\(XML.text(address))\"/>", "<updated>\(time(changed))</updated>",
      "<author><name>\(XML.text(publisher))</name></author>",
    ]
    let items = site.cases.sorted { (site.lastCoded($0) ?? "", $1.id) > (site.lastCoded($1) ?? "", $0.id) }
    for item in items {
      let page = base + PageAddress.oneCase(item.id).path(language)
      lines += [
        "<entry><title>\(XML.text(writer.plain(item.name)))</title>", "<id>\(XML.text(page))</id>", "<link href=\"\(XML.text(page))\"/>",
        "<updated>\(time(site.lastCoded(item)))</updated>", "<summary>\(XML.text(writer.plain(item.summary)))</summary></entry>",
      ]
    }
    for item in site.withdrawn {
      let page = base + PageAddress.oneCase(item.id).path(language)
      let title = writer.say("Zurückgezogen: \(writer.plain(item.name))", "Withdrawn: \(writer.plain(item.name))")
      lines += [
        "<entry><title>\(XML.text(title))</title>", "<id>\(XML.text(page))</id>", "<link href=\"\(XML.text(page))\"/>",
        "<updated>\(time(item.withdrawal.on.text))</updated>",
        "<summary>\(XML.text(writer.plain(item.withdrawal.reason)))</summary></entry>",
      ]
    }
    return (lines + ["</feed>", ""]).joined(separator: "\n")
  }

  /// The last day on which anything was coded or a case withdrawn.
  private var changed: String? { (site.withdrawn.map(\.withdrawal.on.text) + [site.lastCoded].compactMap { $0 }).max() }

  /// The first moment of a day; of a month or a year the first day.
  ///
  /// Without a date, the day on which the feed format was published.
  private func time(_ day: String?) -> String { Self.time(day) }

  /// As ``time(_:)``, for other feeds.
  static func time(_ day: String?) -> String {
    guard let point = day.flatMap({ EventDate($0) })?.start else { return "2005-12-01T00:00:00Z" }
    func two(_ number: Int?) -> String { (number ?? 1) < 10 ? "0\(number ?? 1)" : "\(number ?? 1)" }
    return "\(point.year)-\(two(point.month))-\(two(point.day))T00:00:00Z"
  }
}

/// Text in XML.
enum XML {
  static func text(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }
}
