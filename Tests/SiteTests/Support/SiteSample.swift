import CaseFiles
import Cases
import Foundation
import Reports
import Site
import TestSupport

/// Sites to look at.
enum SiteSample {
  static let base = "https://example.org/missions/"

  static func options(base: String? = base) -> Observatory.Options {
    Observatory.Options(
      title: LocalizedText(de: "Beobachtung", en: "Observatory"), base: base,
      imprint: HouseStyle.Imprint(publisher: LocalizedText(de: "Amt & Co", en: "Office & Co"), authors: ["A. Muster"]),
      contact: "mail@example.org", version: "test")
  }

  /// The site of a library.
  static func site(
    _ library: Library, studies: [String]? = [], day: String? = nil, base: String? = base
  ) throws -> [String: Data] {
    let visible = library.visible(on: day)
    return try Observatory(
      library: visible, studies: Observatory.Study.run(Observatory.Study.Request(ids: studies, day: day, version: "test"), in: library),
      downloads: DataPackage.files(visible, context: ContextFiles.read(in: library.root), version: "test"),
      series: Observatory.series(visible), options: options(base: base)
    ).files()
  }

  /// The project's own cases with one of its studies, once for all tests.
  static let real: [String: Data] = {
    do {
      return try site(Library(reading: Repository.cases).valid(), studies: ["lipset-crisp"])
    } catch {
      fatalError("The site of the project's own cases: \(error)")
    }
  }()

  static func pages(_ files: [String: Data]) -> [(path: String, html: String)] {
    files.filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }.map { ($0.key, String(decoding: $0.value, as: UTF8.self)) }
  }
}

/// What a test reads off a page.
struct PageReading {
  let html: String

  var ids: [String] { html.matches(of: /\sid="([^"]*)"/).map { String($0.output.1) } }
  var links: [String] { html.matches(of: /\shref="([^"]*)"/).map { String($0.output.1).replacing("&amp;", with: "&") } }
  var headings: [Int] { html.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.output.1) } }
  var scripts: [String] { html.matches(of: /<script([^>]*)>/).map { String($0.output.1) } }
}
