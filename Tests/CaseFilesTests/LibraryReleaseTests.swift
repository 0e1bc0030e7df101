import CaseFiles
import Cases
import Membership
import TestSupport
import Testing

struct LibraryReleaseTests {
  private static let mission = "missions/hochtal.yml"

  /// A library in which one thing of each sort is kept back.
  private static func fixture(_ release: String) throws -> FixtureLibrary {
    let fixture = try FixtureLibrary()
    let claim = FixtureFiles.mission.replacing(
      "      - id: hochtal-trust-1",
      with: """
              - id: hochtal-trust-2
                says: absent
                basis: reported
                statement:
                  de: Man misstraut sich.
                  en: People distrust one another.
                source: blatt-2020
                locator: S. 4
                coder: a
                coded: "2026-11-21"
                confidence: low
                release: \(release)
              - id: hochtal-trust-1
        """)
    try fixture.write(claim, to: mission)
    try fixture.replace("membership: 1\n", with: "membership: \"0.33..0.67\"\n", in: mission)
    for (old, key) in [
      ("    source: brief-2024\nconditions:", "    source: brief-2024\n    release: R\nconditions:"),
      ("    conditions: [trust]\n    sources: [blatt-2020]\n", "    sources: [blatt-2020]\n    release: R\n"),
      ("    stance: supports\n", "    stance: supports\n    release: R\n"),
      ("    period: \"2019\"\n", "    period: \"2019\"\n    release: R\n"),
      ("  locator: Kap. 1\n", "  locator: Kap. 1\n      release: R\n"),
    ] { try fixture.replace(old, with: key.replacing("R", with: release), in: mission) }
    try fixture.write(FixtureFiles.part + "release: \(release)\n", to: "missions/hochtal-dorf.yml")
    try fixture.write(FixtureFiles.target + "release: \(release)\n", to: "targets/moorland.yml")
    return fixture
  }

  @Test(arguments: [("internal", "2999-01-01"), ("embargo \"2027-01-31\"", "2027-01-30"), ("embargo \"2027-01-31\"", nil)])
  func `what is kept back is taken out everywhere and cells follow`(release: String, day: String?) throws {
    let library = try Self.fixture(release).read()
    try #require(library.findings.filter { $0.severity == .error } == [])
    let all = try #require(library.cases["hochtal"])
    try #require(all.conditions["trust"]?.membership == .range(lower: 0.33, upper: 0.67))
    try #require(all.goals.count == 1 && all.timeline.count == 1 && all.actors.count == 1 && all.quantities.count == 1)

    let visible = library.visible(on: day)
    let item = try #require(visible.cases["hochtal"])
    #expect(item.conditions["trust"]?.claims.map(\.id) == ["hochtal-trust-1"])
    #expect(item.conditions["trust"]?.membership == .known(1))
    #expect(item.conditions["staff"] == all.conditions["staff"])
    #expect(item.goals.isEmpty && item.timeline.isEmpty && item.actors.isEmpty && item.quantities.isEmpty)
    #expect(item.origin == Origin(logic: .notStated, claims: []))
    #expect(visible.cases.keys.sorted() == ["hochtal", "nordheide"])
    #expect(visible.targets.isEmpty)
  }

  @Test func `after the embargo everything is there`() throws {
    let library = try Self.fixture("embargo \"2027-01-31\"").read()
    let visible = library.visible(on: "2027-01-31")
    #expect(visible.cases == library.cases && visible.targets == library.targets)
  }

  @Test func `a public library is shown whole`() throws {
    let library = try FixtureLibrary().read()
    let visible = library.visible(on: nil)
    #expect(visible.cases == library.cases && visible.targets == library.targets)
  }

  @Test func `a cell that loses all claims is unknown, in targets and later waves as well`() throws {
    let fixture = try FixtureLibrary()
    let cell = FixtureFiles.mission.split(separator: "outcomes:\n")[1].split(separator: "timeline:")[0]
    let hidden = cell.replacing("confidence: medium", with: "confidence: medium\n        release: internal")
    let wave = hidden.replacing("hochtal-implemented-1", with: "later-1").split(separator: "\n").map { "    \($0)" }
    try fixture.replace("outcomes:\n\(cell)", with: "outcomes:\n\(hidden)", in: Self.mission)
    try fixture.replace(
      "timeline:", with: "later_outcomes:\n  - as_of: \"2024\"\n    outcomes:\n\(wave.joined(separator: "\n"))\ntimeline:",
      in: Self.mission)
    try fixture.replace(
      "trust:\n    membership: unknown\n",
      with: String(
        hidden.replacing("implemented:", with: "trust:").replacing("hochtal-implemented-1", with: "moor-1")
          .trimmingPrefix("  ")),
      in: "targets/moorland.yml")
    let library = fixture.read()
    try #require(library.findings == [])
    let visible = library.visible(on: nil)
    #expect(visible.cases["hochtal"]?.outcomes["implemented"] == Cell.unknown)
    #expect(visible.cases["hochtal"]?.laterOutcomes.first?.outcomes["implemented"] == Cell.unknown)
    #expect(visible.targets["moorland"]?.conditions["trust"] == Cell.unknown)
    #expect(library.targets["moorland"]?.conditions["trust"]?.membership == .known(1))
  }
}
