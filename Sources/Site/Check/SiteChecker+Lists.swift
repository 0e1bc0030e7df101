import Foundation

extension SiteChecker {
  /// The pages that readers come to: those of a language.
  private var listed: [String] { sorted.filter { $0.folder != nil }.map(\.path) }

  /// The sitemap names every page, and nothing else.
  func checkSitemap(_ report: inout SiteReport) {
    let name = "sitemap.xml"
    guard let data = files[name] else {
      if base != nil { report.add(.sitemap, "The pages say where they stand, and there is no sitemap.", in: name) }
      return
    }
    var named: Set<String> = []
    for (address, offset) in texts(of: "loc", in: data) {
      if let path = local(address), files[path] != nil {
        named.insert(path)
      } else {
        add(.sitemap, "The sitemap names “\(address)”, which is not there.", in: name, at: offset, to: &report)
      }
    }
    for path in listed where !named.contains(path) {
      report.add(.sitemap, "The page “\(path)” is not in the sitemap.", in: name)
    }
  }

  /// The feed of each language names every case, and nothing else.
  func checkFeeds(_ report: inout SiteReport) {
    guard base != nil else { return }
    for language in ["de", "en"] where pages.keys.contains(where: { $0.hasPrefix("\(language)/") }) {
      let name = "\(language)/feed.xml"
      guard let data = files[name] else {
        report.add(.feed, "The pages say where they stand, and there is no feed.", in: name)
        continue
      }
      var named: Set<String> = []
      for (address, offset) in texts(of: "id", in: data) where local(address) != name {
        if let path = local(address), files[path] != nil {
          named.insert(path)
        } else {
          add(.feed, "The feed names “\(address)”, which is not there.", in: name, at: offset, to: &report)
        }
      }
      let cases = listed.filter { $0.hasPrefix("\(language)/cases/") && !$0.hasSuffix("/index.html") }
      for path in cases where !named.contains(path) {
        report.add(.feed, "The case “\(path)” is not in the feed.", in: name)
      }
    }
  }

  /// The texts of all elements of a name, with their places.
  private func texts(of element: String, in data: Data) -> [(text: String, offset: Int)] {
    var scanner = HTMLScanner(data)
    var texts: [(text: String, offset: Int)] = []
    var open: Int?
    while let piece = scanner.next() {
      switch piece {
      case .open(let tag): open = tag.name == element ? tag.offset : nil
      case .text(let text):
        if let offset = open { texts.append((text, offset)) }
        open = nil
      case .close, .raw: open = nil
      }
    }
    return texts
  }
}
