import Cases
import Testing

@testable import Studies

@Suite("Whether a study promises more than a comparison carries")
struct ClaimWordsCheckTests {
  @Test(
    "It names the words",
    arguments: [
      ("What causes success?", "“causes”"), ("Trust leads to success", "“leads to”"), ("Proven ways", "“Proven”"),
      ("The effects of trust", "“effects”"),
    ])
  func fires(title: String, words: String) throws {
    var library = FixtureLibrary(trust: [.present])
    library.title = title
    let check = try #require(try library.run().check("claim-words"))
    #expect(check.status == .failed && check.severity == .warn)
    #expect(check.evidence.en == "In title, question or labels: \(words).")
  }

  @Test("It looks at the labels of a table’s sets too")
  func labels() throws {
    var table = TableFixture("case,A,B,Y\na,1,1,1\nb,0,0,0\n")
    table.labels["A"] = ("mit Wirkung auf andere", "acting on others")
    let check = try table.run().check("claim-words")
    #expect(check?.status == .failed)
    #expect(check?.evidence.de == "In Titel, Frage oder Bezeichnungen: „Wirkung“.")
  }

  @Test("It passes where nothing of the kind is said", arguments: ["What do they share?", "Provenance of cases", "A leader, to be sure"])
  func passes(title: String) throws {
    var library = FixtureLibrary(trust: [.present])
    library.title = title
    #expect(try library.run().check("claim-words")?.status == .passed)
  }

  @Test(
    "German words, inflected or in a compound that begins with them",
    arguments: [
      ("Was bewirkten sie?", ["bewirkten"]), ("Das führt zu nichts", ["führt zu"]), ("Sie führt zum Ziel", []),
      ("Ursachenforschung", ["Ursachenforschung"]),
      ("Wirklich gut", []),
    ])
  func german(text: String, words: [String]) {
    #expect(ClaimWordsCheck.words(in: text, ClaimWordsCheck.beginnings.de, ClaimWordsCheck.phrases.de) == words)
  }
}
