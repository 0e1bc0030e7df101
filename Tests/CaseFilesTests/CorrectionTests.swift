import Cases
import Foundation
import Membership
import TestSupport
import Testing

@testable import CaseFiles

@Suite("Objections, corrections and sign-offs")
struct CorrectionTests {
  /// A library with an objection to `hochtal-trust-1`.
  static func fixture(_ state: String, reply: Bool = true, release: String = "public") throws -> FixtureLibrary {
    let fixture = try FixtureLibrary()
    let answer = reply ? "          reply:\n            de: Wir haben nachgesehen.\n          replied: \"2026-12-10\"\n" : ""
    try fixture.replace(
      "        quote: ein Tal voller Vertrauen\n        source: brief-2024\n        locator: Kap. 2\n        phase: implementation\n        years: \"2010..2013\"\n"
        + "        coder: a\n        coded: \"2026-11-21\"\n        confidence: high\n",
      with:
        "        quote: ein Tal voller Vertrauen\n        source: brief-2024\n        locator: Kap. 2\n        phase: implementation\n        years: \"2010..2013\"\n"
        + "        coder: a\n        coded: \"2026-11-21\"\n        confidence: high\n        release: \(release)\n        objection:\n          by:\n            de: Gemeinde\n"
        + "          date: \"2026-12-01\"\n          wording:\n            de: So war es nicht.\n          state: \(state)\n" + answer,
      in: "missions/hochtal.yml")
    return fixture
  }

  private static func trust(_ library: Library) -> Cell? { library.visible(on: nil).cases["hochtal"]?.conditions["trust"] }

  @Test("While it is open the cell is a range; rejected and amended claims count as they stand")
  func states() throws {
    #expect(try Self.trust(Self.fixture("received").read())?.membership == .unknown, "The only claim is disputed.")
    for state in ["rejected", "amended"] { #expect(try Self.trust(Self.fixture(state).read())?.membership == .known(1)) }
    let upheld = try Self.fixture("upheld")
    #expect(upheld.read().findings.contains { $0.check == "planned-not-present" || $0.check == "coding-rule" }, "The cell must follow.")
    try upheld.replace("  trust:\n    membership: 1\n", with: "  trust:\n    membership: unknown\n", in: "missions/hochtal.yml")
    let library = try upheld.read().valid()
    #expect(Self.trust(library)?.claims.isEmpty == true)
    #expect(library.visible(on: nil).corrections.map(\.statement) == [nil], "What is withdrawn is not shown again.")
  }

  @Test("The log has every objection whose claim may be shown, also when the library is made visible twice")
  func log() throws {
    let library = try Self.fixture("received", reply: false).read().valid()
    let visible = library.visible(on: nil)
    #expect(visible.corrections.map(\.claim) == ["hochtal-trust-1"])
    #expect(visible.corrections.first?.condition == "trust" && visible.corrections.first?.owner == "hochtal")
    #expect(visible.visible(on: nil).corrections == visible.corrections)
    #expect(try Self.fixture("received", release: "internal").read().visible(on: nil).corrections.isEmpty)
  }

  @Test("An answered objection without its published reply is found, and so is a reply older than the objection")
  func replies() throws {
    func findings(_ fixture: FixtureLibrary) -> [Finding] { fixture.read().findings.filter { $0.check == "objection" } }
    #expect(try findings(Self.fixture("received", reply: false)).map(\.severity) == [.note])
    #expect(try findings(Self.fixture("rejected", reply: false)).map(\.severity) == [.warning])
    #expect(try findings(Self.fixture("rejected")).isEmpty)
    let old = try Self.fixture("rejected")
    try old.replace("replied: \"2026-12-10\"", with: "replied: \"2026-11-10\"", in: "missions/hochtal.yml")
    #expect(findings(old).map(\.severity) == [.error])
  }

  @Test("An objection goes through the table of claims without loss")
  func table() throws {
    let fixture = try Self.fixture("rejected")
    let library = try fixture.read().valid()
    let table = try ClaimsTable(library)
    #expect(table.columns.contains("objection_wording_de") && table.rows.contains { $0.contains("So war es nicht.") })
    #expect(try ClaimsImport(SheetTable(csv: DataFile(text: table.csv, name: "c.csv")), into: library).changes.isEmpty)
  }

  @Test("Without a claim a cell keeps what the others imply")
  func without() throws {
    let library = try FixtureLibrary().read().valid()
    #expect(library.without(claim: "hochtal-trust-1").cases["hochtal"]?.conditions["trust"]?.membership == .unknown)
    #expect(library.without(claim: "nobody").cases == library.cases)
    #expect(library.without(claim: "hochtal-origin-1").cases["hochtal"]?.origin.logic == .notStated)
  }

  @Test("A sign-off older than a claim is stale, a later one of the same role mends it, and missing roles are named")
  func signOffs() throws {
    let fixture = try FixtureLibrary()
    let text = FixtureFiles.mission + "sign_offs:\n  - role: subject\n    by:\n      de: Fachstelle\n    date: \"2026-11-20\"\n"
    try fixture.write(text, to: "missions/hochtal.yml")
    let found = fixture.read().findings.filter { $0.check == "sign-off" }
    #expect(found.map(\.severity).sorted() == [.note, .note, .warning])
    try fixture.write(text + "  - role: subject\n    by:\n      de: Fachstelle\n    date: \"2026-11-22\"\n", to: "missions/hochtal.yml")
    #expect(fixture.read().findings.filter { $0.check == "sign-off" }.map(\.severity) == [.note, .note])
  }

  @Test(
    "A form of address or an office before a name is found, an office alone is not",
    arguments: [
      ("Landrat Hermann Muster eröffnete.", "Landrat Hermann Muster"), ("Mayor Jane Doe spoke.", "Mayor Jane Doe"),
      ("Dort sprach Frau Dr. Klein.", "Frau Dr. Klein"), ("Der Bürgermeister eröffnete.", nil), ("The mayor of the town.", nil),
      ("Der Landrat des Kreises.", nil),
    ] as [(String, String?)])
  func persons(text: String, name: String?) { #expect(NamedPersonCheck.name(in: text) == name) }
}
