public import CaseFiles
public import Foundation
import Reports

/// Looks at a built site without a network: links, places, headings, languages, descriptions, lists.
///
/// The pages are read as bytes, so that a site counts that was changed after it was built. What needs a browser (contrast, keyboard,
/// print) is not checked here.
public struct SiteCheck: Sendable {
  /// What was found, by file and place.
  public let findings: [Finding]
  /// How many pages there are.
  public let pages: Int
  /// How many links within the site were followed.
  public let links: Int
  /// How many files there are.
  public let files: Int

  /// Checks the files of a site.
  ///
  /// - Parameter files: All files by their path in the folder, with `/` between its parts.
  public init(files: [String: Data]) {
    let checker = SiteChecker(files: files)
    var report = SiteReport()
    checker.checkList(&report)
    checker.checkPages(&report)
    checker.checkStyles(&report)
    links = checker.checkAddresses(&report)
    checker.checkTwins(&report)
    checker.checkSitemap(&report)
    checker.checkFeeds(&report)
    findings = report.findings.sortedByPlace()
    pages = checker.pages.count
    self.files = files.count
  }

  /// The findings as JSON, `gelingen.site-check/1`.
  ///
  /// - Throws: An encoding error.
  public func json() throws -> Data {
    struct Form: Encodable {
      var schema = "gelingen.site-check/1"
      var counts: [String: Int]
      var files: Int
      var findings: [Finding]
      var links: Int
      var pages: Int
    }
    return try JSONWriter.data(Form(counts: counts, files: files, findings: findings, links: links, pages: pages))
  }

  /// How many findings there are of each severity.
  public var counts: [String: Int] {
    Dictionary(uniqueKeysWithValues: Finding.Severity.allCases.map { rank in (rank.rawValue, findings.count { $0.severity == rank }) })
  }

  /// The findings for a terminal, and what was read.
  public var text: String {
    let numbers = Finding.Severity.allCases.filter { $0 != .note }.map { "\(counts[$0.rawValue] ?? 0) \($0.rawValue)s" }
    return findings.map { "\($0)\n" }.joined()
      + "\(files) files, \(pages) pages, \(links) links within the site: \(numbers.joined(separator: ", ")).\n"
  }

  /// The files of a folder.
  ///
  /// - Parameter folder: A folder that `gelingen site build` has written.
  /// - Returns: Each regular file by its path; links of the file system are not followed.
  /// - Throws: The finding that there is no such folder, or no page in it.
  public static func files(in folder: URL) throws(Finding) -> [String: Data] {
    let manager = FileManager.default
    let keys: [URLResourceKey] = [.isRegularFileKey]
    guard let names = try? manager.subpathsOfDirectory(atPath: folder.path) else {
      throw Self.unreadable("There is no folder “\(folder.path)”.", folder)
    }
    var files: [String: Data] = [:]
    for name in names {
      let url = folder.appending(path: name)
      guard (try? url.resourceValues(forKeys: Set(keys)))?.isRegularFile == true else { continue }
      guard let data = try? Data(contentsOf: url) else { throw Self.unreadable("The file “\(name)” cannot be read.", folder) }
      files[name] = data
    }
    guard files.keys.contains(where: { $0.hasSuffix(".html") }) else {
      throw Self.unreadable("The folder “\(folder.path)” holds no page.", folder)
    }
    return files
  }

  private static func unreadable(_ sentence: String, _ folder: URL) -> Finding {
    Finding(
      check: "site.folder", message: sentence, file: folder.path, at: .start,
      hint: "Name the folder that “gelingen site build” has written.")
  }
}

/// Findings as they come.
struct SiteReport {
  private(set) var findings: [Finding] = []

  mutating func add(_ rule: SiteRule, _ message: String, in file: String, line: Int = 1, column: Int = 1) {
    findings.append(
      Finding(
        check: rule.rawValue, severity: rule.severity, message: message, file: file, at: Position(line: line, column: column),
        hint: rule.hint))
  }
}
