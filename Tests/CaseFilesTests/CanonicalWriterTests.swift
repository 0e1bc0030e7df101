import Foundation
import TestSupport
import Testing
import Yams

@testable import CaseFiles

struct CanonicalWriterTests {
  static let kinds: [(String, EntityKind)] = [
    ("conditions.yml", .codebook), ("worksheet.yml", .worksheet), ("missions/hochtal.yml", .mission),
    ("missions/hochtal-dorf.yml", .mission),
    ("initiatives/nordheide.yml", .initiative), ("sources/brief-2024.yml", .source), ("sources/blatt-2020.yml", .source),
    ("measures/m-1.yml", .measure), ("statements/brief-2024.yml", .statements), ("targets/moorland.yml", .target),
    ("studies/first.yml", .study), ("studies/pool.yml", .tableStudy), ("calibrations/pool.yml", .calibration),
    ("blocks/pool.yml", .blocks),
  ]

  static func write(_ text: String, _ kind: EntityKind) throws -> String {
    try CanonicalWriter.text(of: TextFile(text, name: "f.yml"), as: kind)
  }

  @Test(arguments: kinds)
  func `the fixtures are canonical`(name: String, kind: EntityKind) throws {
    let text = try #require(FixtureFiles.all[name])
    #expect(try Self.write(text, kind) == text)
  }

  // MARK: Random files

  /// The thorough run of `scripts/test` looks at ten times as many files.
  static let effort = ProcessInfo.processInfo.environment["GELINGEN_THOROUGH"] == nil ? 1 : 10

  @Test(arguments: EntityKind.allCases)
  func `random files keep their content and are written the same way twice`(kind: EntityKind) throws {
    for seed in 0..<60 * Self.effort {
      var generator = TreeGenerator(random: SeededGenerator(seed: UInt64(seed)))
      let tree = generator.tree(kind.shape)
      let first = try Self.write(tree.yaml(), kind)
      let node = try #require(try Yams.compose(yaml: first))
      #expect(Tree(node).content == tree.content, "seed \(seed)")
      #expect(try Self.write(first, kind) == first, "seed \(seed)")
    }
  }

  /// Puts comments before and beside lines of canonical files and expects each of them in the result, once.
  @Test(arguments: EntityKind.allCases)
  func `comments survive wherever they stand`(kind: EntityKind) throws {
    for seed in 0..<20 * Self.effort {
      var generator = TreeGenerator(random: SeededGenerator(seed: UInt64(seed)))
      let plain = try Self.write(generator.tree(kind.shape).yaml(), kind)
      let (text, count) = Self.commented(plain, &generator.random)
      let written = try Self.write(text, kind)
      for number in 0..<count {
        #expect(written.components(separatedBy: "# comment \(number) ä\n").count == 2, "seed \(seed): \(number)")
      }
      let lines = written.split(separator: "\n", omittingEmptySubsequences: false)
      let rest = lines.filter { $0.firstMatch(of: /^ *# comment [0-9]+ ä$/) == nil }
      #expect(rest.joined(separator: "\n") == plain, "seed \(seed)")
      #expect(try Self.write(written, kind) == written, "seed \(seed)")
    }
  }

  private static func commented(_ text: String, _ random: inout SeededGenerator) -> (String, Int) {
    let outside = Set(YAMLLines(text).lines.map(\.number))
    var result = ""
    var count = 0
    for (index, line) in text.split(separator: "\n").enumerated() {
      if outside.contains(index + 1) {
        if Bool.random(using: &random) {
          let indent = Bool.random(using: &random) ? String(line.prefix { $0 == " " }) : ""
          result += "\(indent)# comment \(count) ä\n"
          count += 1
        }
        result += line
        if Bool.random(using: &random) {
          result += " # comment \(count) ä"
          count += 1
        }
        result += "\n"
      } else {
        result += line + "\n"
      }
    }
    return (result + "# comment \(count) ä\n", count + 1)
  }

  // MARK: Examples

  @Test func `fields go into order and comments go with them`() throws {
    let text = """
      # head
      read: excerpt   # how
      kind: news
      # what it is called
      title: Das Blatt
      authors: [
        A, # first
        B]
      accessed: '2026-11-20'

      id: a
      # end
      """
    let expected = """
      id: a
      # what it is called
      title: Das Blatt
      authors:
        # first
        - A
        - B
      kind: news
      accessed: "2026-11-20"
      # head
      # how
      read: excerpt
      # end

      """
    #expect(try Self.write(text, .source) == expected)
  }

  @Test func `a comment between the keys of a list entry goes above the dash when its key comes first`() throws {
    let text = """
      id: s
      source: s
      statements:
        - # entry
          locator: S. 1
          claims: all
          topic: process
          text: {de: x}
          # the id
          id: a
      """
    let expected = """
      id: s
      source: s
      statements:
        # the id
        - id: a
          text:
            de: x
          topic: process
          claims: all
          # entry
          locator: S. 1

      """
    let written = try Self.write(text, .statements)
    #expect(written.contains("# entry\n") && written.contains("# the id\n"))
    #expect(try Self.write(written, .statements) == written)
    #expect(YAMLLines(written).lines.compactMap(\.comment).sorted() == [" entry", " the id"])
    #expect(written.hasSuffix(expected.suffix(12)))
  }

  @Test func `long texts are folded and keep every space`() throws {
    let words = Array(repeating: "Ein langer Satz über Täler.", count: 12).joined(separator: " ")
    let text = "id: a\ntitle: \(words)\nkind: news\naccessed: \"2026-11-20\"\nread: excerpt\n"
    let written = try Self.write(text, .source)
    #expect(written.contains("title: >-\n  Ein langer"))
    #expect(written.split(separator: "\n").allSatisfy { $0.count <= ScalarText.width })
    #expect(try Yams.compose(yaml: written)?["title"]?.string == words)
  }

  @Test func `line ends of Windows and a byte order mark go`() throws {
    let text = FixtureFiles.newspaper.replacing("\n", with: "\r\n")
    #expect(try Self.write(text, .source) == FixtureFiles.newspaper)
  }

  @Test(arguments: ["id: [", "", "id: a\nid: b\n", "id: a\ntitle: &x b\n", "id: a\nfoo: b\n", "id: a\n"])
  func `what cannot be read is not written`(text: String) {
    #expect(throws: Finding.self) { try Self.write(text, .source) }
  }
}
