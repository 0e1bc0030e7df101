import CaseFiles
import Cases
import Foundation
import TestSupport
import Testing

@Suite("Starter library")
struct StarterLibraryTests {
  @Test("Nothing is found in a starter library, not even a missing translation", arguments: Language.allCases)
  func isValid(language: Language) throws {
    let library = try FixtureLibrary(StarterLibrary.files(in: language)).read()
    #expect(library.findings.isEmpty, "\(library.findings)")
    #expect(library.cases.keys.sorted() == ["example-bus", "example-shop"])
    #expect(library.codebook.lists.map(\.id) == ["own-list", "rival-list"])
  }

  @Test("Its files are canonical", arguments: Language.allCases)
  func isCanonical(language: Language) throws {
    let fixture = try FixtureLibrary(StarterLibrary.files(in: language))
    let changes = try LibraryFormatter.changes(in: fixture.root, ids: [])
    #expect(changes.isEmpty, "\(changes)")
  }

  @Test("Each language has its own texts and the same ids")
  func languages() throws {
    let de = try FixtureLibrary(StarterLibrary.files(in: .de)).read()
    let en = try FixtureLibrary(StarterLibrary.files(in: .en)).read()
    #expect(de.cases["example-shop"]?.name == LocalizedText(de: "Dorfladen (Beispiel)", en: nil))
    #expect(en.cases["example-shop"]?.name == LocalizedText(de: nil, en: "Village shop (example)"))
    #expect(de.files.map(\.name) == en.files.map(\.name))
  }

  @Test("A library that is all in one language is not asked for the other; one text in the other brings the notes back")
  func oneLanguage() throws {
    let fixture = try FixtureLibrary(StarterLibrary.files(in: .de))
    try fixture.replace(
      "  de: Dorfladen (Beispiel)\n", with: "  de: Dorfladen (Beispiel)\n  en: Shop\n", in: "initiatives/example-shop.yml")
    let notes = fixture.read().findings.filter { $0.check == "translation" }
    #expect(notes.count > 10 && notes.allSatisfy { $0.severity == .note && $0.message.contains("has no English text") })
  }

  @Test("A library is begun only where there is none")
  func free() throws {
    let fixture = try FixtureLibrary(StarterLibrary.files(in: .de))
    let finding = #expect(throws: Finding.self) { try LibraryLocation.mustBeFree(fixture.root) }
    #expect(finding?.message.contains("is there already") == true)
    #expect(throws: Never.self) { try LibraryLocation.mustBeFree(fixture.root.appending(path: "new")) }
  }
}
