import CaseFiles
import Foundation

/// The single checks over the files of a site.
struct SiteChecker {
  let files: [String: Data]
  /// The pages by their path.
  let pages: [String: CheckedPage]
  /// Where the site stands, as its pages say; `nil` where none does.
  let base: String?

  init(files: [String: Data]) {
    self.files = files
    let html = files.filter { $0.key.hasSuffix(".html") }
    let pages = Dictionary(uniqueKeysWithValues: html.map { ($0.key, CheckedPage(path: $0.key, data: $0.value)) })
    self.pages = pages
    base =
      pages.values.sorted { $0.path < $1.path }.lazy.compactMap { page in
        page.canonical.flatMap { $0.value.hasSuffix(page.path) ? String($0.value.dropLast(page.path.count)) : nil }
      }.first
  }

  /// The pages in the order of their paths.
  var sorted: [CheckedPage] { pages.values.sorted { $0.path < $1.path } }

  /// Adds a finding with the place of a byte of a file.
  func add(_ rule: SiteRule, _ message: String, in path: String, at offset: Int, to report: inout SiteReport) {
    let place = HTMLScanner(files[path] ?? Data()).position(of: offset)
    report.add(rule, message, in: path, line: place.line, column: place.column)
  }

  /// Nothing missing, changed or added since the list of files was written.
  func checkList(_ report: inout SiteReport) {
    let name = FileList.name
    guard let data = files[name] else {
      return report.add(.missing, "There is no list of files “\(name)”, so that nobody can tell whether the site is whole.", in: name)
    }
    var listed: Set<String> = [name]
    for (index, line) in String(decoding: data, as: UTF8.self).split(separator: "\n").enumerated() {
      let path = String(line.dropFirst(66))
      listed.insert(path)
      if let file = files[path] {
        guard Fingerprint.plain(file) != line.prefix(64) else { continue }
        report.add(.changed, "“\(path)” is not the file that was written.", in: name, line: index + 1)
      } else {
        report.add(.missing, "“\(path)” is not there.", in: name, line: index + 1)
      }
    }
    for path in files.keys.sorted() where !listed.contains(path) {
      report.add(.extra, "“\(path)” is in no list of files.", in: path)
    }
  }

  /// What a page says about itself: headings, language, title, names, descriptions.
  func checkPages(_ report: inout SiteReport) {
    var titles: [String: String] = [:]
    for page in sorted {
      for fault in page.faults { add(fault.rule, Self.sentence(fault), in: page.path, at: fault.offset, to: &report) }
      for (id, offset) in page.references where page.ids[id] == nil {
        add(.reference, "An element is named by “\(id)”, which is not on the page.", in: page.path, at: offset, to: &report)
      }
      checkHeadings(page, &report)
      if let language = page.language, let folder = page.folder, folder != language {
        add(.language, "The page is in the folder “\(folder)” and says lang=\"\(language)\".", in: page.path, at: 0, to: &report)
      }
      let title = "\(page.folder ?? "") \(page.title)"
      if let other = titles[title] {
        report.add(.sameTitle, "“\(page.title)” is also the title of “\(other)”.", in: page.path)
      }
      titles[title] = titles[title] ?? page.path
      for (text, offset) in page.descriptions { checkDescription(text, at: offset, of: page, &report) }
    }
  }

  private static func sentence(_ fault: CheckedPage.Fault) -> String {
    switch fault.rule {
    case .idTwice: "The id “\(fault.what)” is on the page twice."
    case .alternative: "There is no alternative text for \(fault.what)."
    case .name: "There is \(fault.what) without a text."
    case .inline: "There is \(fault.what) in the page itself."
    default: "The page has \(fault.what)."
    }
  }

  private func checkHeadings(_ page: CheckedPage, _ report: inout SiteReport) {
    let levels = page.headings.map(\.level)
    if levels.first != 1 {
      let what = levels.first.map { "The first heading is h\($0)." } ?? "The page has no heading."
      add(.heading, what, in: page.path, at: page.headings.first?.offset ?? 0, to: &report)
    }
    for (before, heading) in zip(page.headings, page.headings.dropFirst()) {
      if heading.level == 1 {
        add(.heading, "There is a second h1.", in: page.path, at: heading.offset, to: &report)
      } else if heading.level > before.level + 1 {
        add(.heading, "After h\(before.level) comes h\(heading.level).", in: page.path, at: heading.offset, to: &report)
      }
    }
  }

  private func checkDescription(_ text: String, at offset: Int, of page: CheckedPage, _ report: inout SiteReport) {
    let object = try? JSONSerialization.jsonObject(with: Data(text.utf8))
    guard let object = object as? [String: Any] else {
      return add(.description, "The description in JSON-LD is no JSON object.", in: page.path, at: offset, to: &report)
    }
    for key in ["@context", "@type"] where object[key] == nil {
      add(.description, "The description in JSON-LD has no “\(key)”.", in: page.path, at: offset, to: &report)
    }
  }

  /// A style fetches nothing from elsewhere.
  func checkStyles(_ report: inout SiteReport) {
    for (path, data) in files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".css") {
      for (index, line) in String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        guard let found = line.firstMatch(of: /url\(\s*["']?(?:[a-z]+:)?\/\/[^)]*\)|@import[^;]*/.ignoresCase()) else { continue }
        guard !found.output.hasPrefix("@import") || found.output.contains("//") else { continue }
        report.add(.outside, "The style fetches “\(found.output)”.", in: path, line: index + 1)
      }
    }
  }
}

extension CheckedPage {
  /// The folder of the page's language; `nil` for a page outside such a folder.
  var folder: String? {
    let first = path.split(separator: "/").first.map(String.init)
    return first == path || !["de", "en"].contains(first) ? nil : first
  }

  /// Where the page says it stands.
  var canonical: Address? {
    addresses.first { if case .canonical = $0.use { true } else { false } }
  }
}
