import Cases
import Foundation
import TestSupport
import Testing

@testable import Site

@Suite("The search index")
struct SearchTests {
  @Test(
    "Words are small letters and digits without accents, of two or more characters",
    arguments: [
      ("Bürger-Energie 4.0, Straße", ["burger", "energie", "strasse"]), ("a b cd", ["cd"]), ("„Ärzte“ – Élan", ["arzte", "elan"]),
      ("<script>alert(1)</script>", ["script", "alert", "script"]), ("", []), ("2010..2013", ["2010", "2013"]), ("Žižek", ["zizek"]),
    ])
  func words(text: String, expected: [String]) {
    #expect(SearchIndex.words(of: text) == expected)
  }

  /// What the index says about a word's beginning, read back from its files.
  private func found(_ prefix: String, in files: [String: Data]) throws -> Set<Int> {
    guard let data = files["search/de/words-\(SearchIndex.shelf(of: prefix)).js"] else { return [] }
    let text = String(decoding: data, as: UTF8.self)
    let json = text[try #require(text.firstIndex(of: "{"))...].dropLast(3)
    let words = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: [Int]])
    return Set(words.filter { $0.key.hasPrefix(prefix) }.flatMap(\.value))
  }

  @Test("A word's beginning finds the texts in which some word begins so, and no others", arguments: 0..<20)
  func bruteForce(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let parts = ["Wasser", "wasserwerk", "Wärme", "Élan", "ab", "a", "–", "2020", "Straße", "<b>", "{{x}}", "ﬁn", "日本語"]
    let entries = (0..<30).map { number in
      let text = (0..<Int.random(in: 0...6, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }.joined(separator: " ")
      return SearchIndex.Entry(link: "p\(number).html", title: parts.randomElement(using: &random) ?? "", text: text)
    }
    let files = try SearchIndex(language: .de, entries: entries).files()
    for prefix in ["wa", "was", "wasser", "wasserw", "warme", "el", "ab", "20", "str", "日本", "zz", "sc"] {
      let expected = entries.indices.filter { index in
        SearchIndex.words(of: "\(entries[index].title) | \(entries[index].text)").contains { $0.hasPrefix(prefix) }
      }
      #expect(try found(prefix, in: files) == Set(expected), "\(prefix)")
    }
  }

  @Test("Text of case files stays text in the scripts: nothing in them opens a tag or ends a line")
  func inert() throws {
    let entry = SearchIndex.Entry(
      link: "x.html", title: "</script><script>alert(1)</script>", text: "a\u{2028}b\u{2029}c\nd \"); alert(2); (\"")
    for (path, data) in try SearchIndex(language: .en, entries: [entry]).files() {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains("<") && !text.contains(">") && !text.contains("\u{2028}") && text.split(separator: "\n").count == 1, "\(path)")
      // What stands between the brackets of the call is one JSON value after the key.
      let arguments = "[" + text.drop { $0 != "(" }.dropFirst().dropLast(3) + "]"
      let values = try JSONSerialization.jsonObject(with: Data(arguments.utf8)) as? [Any]
      #expect(values?.count == 2, "\(path)")
    }
  }

  @Test("Every claim of the project's own cases can be found by each word of its statement")
  func claims() throws {
    let files = SiteSample.real
    let texts = files.filter { $0.key.hasPrefix("search/de/texts-") }
    #expect(!texts.isEmpty && files["search.js"] != nil)
    let all = texts.values.map { String(decoding: $0, as: UTF8.self) }.joined()
    #expect(all.contains("cases/wildpoldsried.html#"))
  }
}
