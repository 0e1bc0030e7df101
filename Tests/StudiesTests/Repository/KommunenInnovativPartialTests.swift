import Cases
import Membership
import SetTheory
import Studies
import Testing

/// What can be said of the projects while nearly everything is open.
@Suite("What is settled among the projects of “Kommunen innovativ”")
struct KommunenInnovativPartialTests {
  private func part(_ outcome: String) throws -> StudyResult.Partial {
    try #require(try Repository.kommunenInnovativ.get().partial?.first { $0.outcome == outcome })
  }

  @Test("Nothing holds whatever the missing cells are: 3 of 40 claims are excluded, 37 stay open")
  func implemented() throws {
    let analysis = try part("implemented").analysis
    // 21 projects with five conditions and the outcome are 126 cells; 17 of them are known as one number in the files.
    #expect((analysis.openCells, analysis.cells) == (109, 126))
    #expect(analysis.claims.count == 40 && analysis.claims(.holds).isEmpty)
    // Absence as necessary is excluded where known positives have the condition: an outcome of 1 with a condition of 1 adds 0 of 1.
    #expect(analysis.claims(.fails).map(\.expression) == ["~EX <= IM", "~PO <= IM", "~OW <= IM"])
    #expect(!analysis.notes.contains(.noKnownNegative))
    #expect(analysis.sides.allSatisfy { $0.rows.count == 32 && $0.rows.allSatisfy { $0.outcome == .undetermined } })
  }

  @Test("Nobody alone settles a claim; each shortcut would have claimed what is not warranted")
  func asking() throws {
    let analysis = try part("implemented").analysis
    let ask = try #require(analysis.askFirst)
    #expect(ask.openClaims == 37 && ask.cases.allSatisfy { $0.settlesAtLeast == 0 })
    #expect(ask.cases.prefix(3).map(\.caseID) == ["ki-koda-eg", "ki-komet", "ki-kudequa"])
    let made = Dictionary(uniqueKeysWithValues: analysis.shortcuts.map { ($0.mode, $0.verdicts.count(where: \.reaches)) })
    // No project is known in all six cells.
    #expect(analysis.shortcuts.first { $0.mode == .completeCasesOnly }?.cases == 0)
    #expect(made[.unknownIsAbsent] == 7 && made[.unknownIsPresent] == 15)
    #expect(analysis.shortcuts.allSatisfy { $0.verdicts.filter(\.reaches).allSatisfy { $0.status != .holds } })
  }

  @Test("The derived condition is asked about through what it is derived from")
  func derived() throws {
    let column = try #require(try part("implemented").columns.first { $0.id == "capacity-and-resources" })
    #expect(column.basesToAsk["ki-koda-eg"] == ["staff-capacity", "financial-resources"])
    // Staff and money are both coded 1 there.
    #expect(column.basesToAsk["ki-dewak"] == nil)
    // The fund is coded 1, staff is not.
    #expect(column.basesToAsk["ki-kif"] == ["staff-capacity"])
  }

  @Test("The second wave knows no negative, and settles nothing")
  func consolidated() throws {
    let part = try part("consolidated")
    #expect(part.isLater && part.analysis.notes == [.noKnownNegative])
    #expect(part.analysis.claims(.open).count == 40)
  }
}
