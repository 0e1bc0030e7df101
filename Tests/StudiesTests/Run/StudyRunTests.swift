import CaseFiles
import Cases
import Foundation
import Membership
import Studies
import Testing

@Suite("A study run")
struct StudyRunTests {
  @Test("The matrix has one entry per case and condition and says what each rests on")
  func matrix() throws {
    let cells: [FixtureCell] = [
      .present(by: FixtureClaim(isSelfReport: true), FixtureClaim(says: .planned, source: "second-report")), .echo,
      .present(by: FixtureClaim(isSelfReport: true), FixtureClaim()), .planned, .unknown,
    ]
    let matrix = try FixtureLibrary(trust: cells).run().matrix
    #expect(matrix.map(\.caseID) == ["a", "b", "c", "d", "e"])
    #expect(matrix.map(\.presence) == [.present, .present, .present, .unknown, .unknown])
    #expect(matrix.map(\.withoutFindings) == [.known(1), .unknown, .known(1), .unknown, .unknown])
    #expect(matrix.map(\.isSelfReport) == [true, false, false, false, false])
    #expect(matrix.map(\.isEcho) == [false, true, false, false, false])
    #expect(matrix.map(\.isPlanned) == [true, false, false, true, false])
    #expect(matrix[0].sources == ["report", "second-report"])
    #expect(matrix[0].claims == ["a-trust-0", "a-trust-1"])
  }

  @Test("Outcomes are counted case by case; what no source states is unknown", arguments: ["done", "lasting"])
  func outcomes(outcome: String) throws {
    let cases = [
      FixtureCase(id: "a", outcomes: ["done": .present, "lasting": .absent]), FixtureCase(id: "b", outcomes: ["done": .mixed]),
    ]
    let other = outcome == "done" ? "lasting" : "done"
    let result = try FixtureLibrary(cases: cases, outcome: outcome, otherOutcomes: [other]).run()
    #expect(result.outcome.id == outcome)
    #expect(result.otherOutcomes.map(\.id) == [other])
    let all = Dictionary(uniqueKeysWithValues: ([result.outcome] + result.otherOutcomes).map { ($0.id, $0) })
    #expect(all["done"]?.byCase == ["a": .known(1), "b": .range(lower: 0.33, upper: 0.67)])
    #expect(all["lasting"]?.byCase == ["a": .known(0), "b": .unknown])
    #expect(all["lasting"]?.counts == StudyResult.Counts([.known(0), .unknown]))
  }

  @Test("What was asked is part of the result", arguments: StudyFile.Units.allCases)
  func parameters(units: StudyFile.Units) throws {
    var fixture = FixtureLibrary(trust: [.present])
    fixture.units = units
    #expect(try fixture.run().parameters.units == units)
    let other = units == .whole ? StudyFile.Units.parts : .whole
    let result = try fixture.run(units: other, releaseDay: "2026-05-01")
    #expect(result.parameters.units == other)
    #expect(result.parameters.releaseDay == "2026-05-01")
    #expect(result.version == "test")
    #expect(result.inputSHA256.count == 64)
  }

  @Test("Conditions name the list they stand in and what they are derived from")
  func conditions() throws {
    let result = try FixtureLibrary(cases: [FixtureCase(id: "a")], core: ["capacity"], further: ["trust"]).run()
    #expect(result.conditions.map(\.id) == ["capacity", "trust"])
    #expect(result.conditions.map(\.list) == ["core", "further"])
    #expect(result.conditions.map(\.isCore) == [true, false])
    #expect(result.conditions.map(\.derivedFrom) == [["staff", "money"], []])
    #expect(Set(result.partNames.keys) == ["staff", "money"])
    #expect(Set(result.questions.keys) == ["capacity", "trust"])
  }

  /// A library in which everything hidden carries its own word.
  private static let secretive: FixtureLibrary = {
    let open = FixtureClaim(words: "Openwords")
    var fixture = FixtureLibrary(cases: [
      FixtureCase(
        id: "a", partOf: "hidden-whole", logic: .bottomUp, originClaims: [FixtureClaim(release: "internal", words: "Secretorigin")],
        conditions: [
          "trust": .present(by: open, FixtureClaim(release: "internal", words: "Secretclaim")),
          "money": .present(by: FixtureClaim(source: "second-report", release: "embargo \"2027-01-31\"", words: "Laterclaim")),
        ],
        outcomes: ["done": .present(by: FixtureClaim(), FixtureClaim(release: "internal", words: "Secretoutcome"))],
        events: [FixtureEvent(conditions: ["money"], release: "internal", words: "Secretevent")]),
      FixtureCase(id: "hidden-whole", release: "internal"), FixtureCase(id: "hidden-case", release: "embargo \"2028-01-31\""),
    ])
    fixture.core = ["trust", "money"]
    fixture.studied = ["a"]
    fixture.targets = [
      FixtureTarget(
        sameAs: ["hidden-case"],
        conditions: ["trust": .present(by: open, FixtureClaim(release: "internal", words: "Secretanswer"))])
    ]
    fixture.statements = [
      FixtureStatement(condition: "trust", claims: .all, cases: ["hidden-case"]),
      FixtureStatement(condition: "trust", claims: .some, cases: ["a", "hidden-whole"]),
    ]
    return fixture
  }()

  @Test("What is internal or under embargo does not reach the result")
  func release() throws {
    let result = try Self.secretive.run(target: "region")
    let text = String(decoding: try result.json, as: UTF8.self)
    #expect(text.contains("Openwords"))
    for word in ["Secret", "Laterclaim", "hidden-", "second-report"] { #expect(!text.contains(word), "\(word)") }
    // A cell keeps only what its visible claims imply, an origin without visible claims is not stated.
    #expect(result.matrix.map(\.membership) == [.known(1), .unknown])
    #expect(result.cases[0].origin == .notStated)
    #expect(result.cases[0].originClaims == 0)
    // A statement about hidden cases only is left out, not turned into one about all.
    #expect(result.agreement(on: "trust")?.statements.map(\.cases) == [["a"]])
  }

  @Test("An embargo ends on its day, and what is internal stays hidden", arguments: [("2027-01-30", false), ("2027-01-31", true)])
  func embargo(day: String, isOver: Bool) throws {
    let text = String(decoding: try Self.secretive.run(releaseDay: day).json, as: UTF8.self)
    #expect(text.contains("Laterclaim") == isOver)
    #expect(text.contains("second-report") == isOver)
    #expect(!text.contains("Secret"))
  }
}
