import TestSupport
import Testing
import Yams

@testable import CaseFiles

struct ShapeReaderTests {
  static func read(_ text: String, as shape: Shape) throws -> ShapeReader {
    var reader = ShapeReader(file: "f.yml")
    _ = reader.read(try #require(try Yams.compose(yaml: text)), as: shape, at: "")
    return reader
  }

  /// Puts a list for a value, a value for a list, and a group for both, at every place of a file in which everything is there.
  @Test(arguments: EntityKind.allCases)
  func `a wrong type is one finding wherever it stands`(kind: EntityKind) throws {
    var generator = TreeGenerator(random: SeededGenerator(seed: 7), fullness: 1)
    let tree = generator.tree(kind.shape)
    try #require(try Self.read(tree.yaml(), as: kind.shape).findings == [])
    let places = tree.places(kind.shape)
    try #require(places.count > 10)
    for place in places {
      for wrong in Self.wrongTypes(for: place.shape) {
        let marked = tree.replacing(place.path, with: wrong).yaml(marking: place.path)
        let column = marked.unicodeScalars.prefix { $0 != BadInput.mark.unicodeScalars.first }.count + 1
        let findings = try Self.read(marked.replacing(String(BadInput.mark), with: ""), as: kind.shape).findings
        #expect(findings.map(\.check) == ["type"], "\(marked)")
        #expect(findings.first?.line == 1 && findings.first?.column == column, "\(findings)")
        #expect(findings.first?.hint.isEmpty == false)
      }
    }
  }

  private static func wrongTypes(for shape: Shape) -> [Tree] {
    let text = Tree.scalar("x", isQuoted: true)
    let nothing = Tree.scalar("null", isQuoted: false)
    switch shape {
    case .list: return [text, nothing, .object([Tree.Pair(key: "x", value: text)])]
    case .object, .map, .localized: return [text, nothing, .list([text])]
    default: return [nothing, .list([text]), .object([Tree.Pair(key: "x", value: text)]), .list([])]
    }
  }

  /// Leaves out every key that is needed, one at a time.
  @Test(arguments: EntityKind.allCases)
  func `each missing key is one finding`(kind: EntityKind) throws {
    guard case .object(let fields) = kind.shape else { return }
    var generator = TreeGenerator(random: SeededGenerator(seed: 8), fullness: 1)
    guard case .object(let pairs) = generator.tree(kind.shape) else { return }
    for field in fields {
      let rest = Tree.object(pairs.filter { $0.key != field.key })
      let findings = try Self.read(rest.yaml(), as: kind.shape).findings
      #expect(findings.map(\.check) == (field.isRequired ? ["missing-key"] : []), "\(field.key): \(findings)")
      #expect(findings.allSatisfy { $0.message.contains("“\(field.key)”") && $0.hint.contains("\(field.key): …") })
    }
  }

  @Test func `entries are counted from one, as people do`() {
    #expect(ShapeReader.label("conditions/trust/claims/0/quote") == "“conditions › trust › claims no. 1 › quote”")
    #expect(ShapeReader.label("") == "The file")
    #expect(ShapeReader.label("goals/11") == "“goals no. 12”")
  }

  @Test func `positions are those of keys, or of entries of lists`() throws {
    let reader = try Self.read("id: a\nauthors:\n  - ä\n  - B\nyear: \"2010\"\n", as: EntityKind.source.shape)
    #expect(reader.positions["authors"] == Position(line: 2, column: 1))
    #expect(reader.positions["authors/1"] == Position(line: 4, column: 5))
    #expect(reader.positions["year"] == Position(line: 5, column: 1))
  }

  @Test func `references are collected with their places, broken ones are not`() throws {
    let reader = try Self.read("speaks_for: [a, B, b]\n", as: EntityKind.source.shape)
    #expect(reader.references.map(\.id) == ["a", "b"])
    #expect(reader.references.map(\.position.column) == [14, 20])
    #expect(reader.findings.filter { $0.check == "id" }.map(\.column) == [17])
  }
}
