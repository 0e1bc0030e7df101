import Foundation
import Testing

@Suite("gelingen site")
struct SiteCommandTests {
  @Test("A site is written whole, replaced by the next run, and never over anything else")
  func folder() throws {
    try withFolder { folder in
      let place = folder.appending(path: "site")
      for base in [["--base-url", "https://example.org/"], []] {
        let run = try Program.run(["site", "build", "--no-figures", "--output", place.path, "--studies", "lipset-crisp", "--quiet"] + base)
        #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run.errors)")
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
      #expect(
        names == [
          "CITATION.cff", "SHA256SUMS", "advice.js", "catalog.ttl", "cite", "data", "de", "en", "filter.js", "index.html", "search",
          "search.js",
          "style.css", "what-if.js",
        ])
      try check(place)
      try Data("mine".utf8).write(to: place.appending(path: "notes.txt"))
      let refused = try Program.run("site", "build", "--no-figures", "--output", place.path, "--studies", "lipset-crisp")
      #expect(refused.status != 0)
      #expect(try String(contentsOf: place.appending(path: "notes.txt"), encoding: .utf8) == "mine")
      #expect(FileManager.default.fileExists(atPath: place.appending(path: "index.html").path))
    }
  }

  @Test(
    "Wrong addresses are misuse, an unknown study is not found; nothing is written",
    arguments: [
      (["--base-url", "example.org"], Int32(64), "is no web address"), (["--contact", "nobody"], 64, "neither an e-mail address"),
      (["--studies", "nowhere"], 2, "nowhere"),
    ])
  func misuse(arguments: [String], status: Int32, sentence: String) throws {
    try withFolder { folder in
      let run = try Program.run(["site", "build", "--no-figures", "--output", folder.appending(path: "site").path] + arguments)
      #expect(run.status == status)
      #expect(run.errors.contains(sentence), "\(run.errors)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  /// A whole site passes the check; one with a page missing ends with exit code 2, as text and as JSON.
  private func check(_ place: URL) throws {
    let whole = try Program.run("site", "check", place.path)
    #expect(whole.status == 0 && whole.output.hasSuffix(": 0 errors, 0 warnings.\n"), "\(whole.output)\(whole.errors)")
    let (page, aside) = (place.appending(path: "de/method.html"), place.appending(path: "de/aside.html"))
    try FileManager.default.moveItem(at: page, to: aside)
    let broken = try Program.run("site", "check", place.path, "--format", "json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(broken.output.utf8)) as? [String: Any])
    #expect(broken.status == 2 && object["schema"] as? String == "gelingen.site-check/1")
    let rules = Set((object["findings"] as? [[String: Any]] ?? []).compactMap { $0["check"] as? String })
    #expect(rules.isSuperset(of: ["site.link", "site.missing", "site.extra"]), "\(rules)")
    try FileManager.default.moveItem(at: aside, to: page)
  }

  @Test("A folder that is no site is said to be none", arguments: ["nowhere", "."])
  func noSite(path: String) throws {
    try withFolder { folder in
      let run = try Program.run(["site", "check", path], in: folder)
      #expect(run.status == 2 && run.output.isEmpty && run.errors.contains("gelingen site build"), "\(run.errors)")
    }
  }
}
