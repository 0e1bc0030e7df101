import CaseFiles
import Cases
import Membership
import Reports
import Studies
import TestSupport
import Testing

@Suite("Partners as a report")
struct MatchReportTests {
  private static func result(count: Int = 3) throws -> MatchResult {
    var result = try MatchResult(
      study: "regional-missions", target: "region-der-mitte", in: TransferForm.library, count: count, version: "test")
    result.inputSHA256 = String(repeating: "0", count: 64)
    return result
  }

  @Test("The report for the region that asks reads as recorded", arguments: Language.allCases)
  func report(language: Language) throws {
    try TransferForm.expect(MatchReport.document(try Self.result(), language: language), "transfer-match", language)
  }

  @Test("The data agree with their schema; there is a row for each partner and condition")
  func data() throws {
    let result = try Self.result()
    try TransferForm.expect(try JSONWriter.data(result), agreesWith: "transfer-match")
    let table = MatchData.table(result)
    #expect(table.rows.count == result.partners.count * result.needs.count)
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
  }

  @Test("The region is never its own partner, nor is its own initiative, a programme, or somebody without places")
  func never() throws {
    let result = try Self.result()
    let library = TransferForm.library
    #expect(result.region.own == ["region-der-mitte-initiative"])
    for partner in result.partners {
      let item = try #require(library.cases[partner.caseID])
      #expect(!result.region.own.contains(partner.caseID))
      #expect(item.kind == .mission || item.kind == .initiative)
      #expect(!item.places.isEmpty)
      #expect(!partner.has.isEmpty)
    }
  }

  @Test("What a partner has is coded as present without findings, and each event of it names the condition")
  func documented() throws {
    let library = TransferForm.library
    for partner in try Self.result().partners {
      let item = try #require(library.cases[partner.caseID])
      for standing in partner.standings {
        let claims = (item.conditions[standing.condition]?.claims ?? []).filter { $0.basis != .finding }.map(\.id)
        #expect(standing.claims == claims)
        if standing.presence == .present { #expect(!claims.isEmpty) }
        let events = item.timeline.filter { $0.conditions.contains(standing.condition) && $0.kind != .setback }
        #expect(Set(standing.events.map(\.when)) == Set(events.map(\.when.text)))
      }
    }
  }

  @Test(
    "Of the holders of a condition those may be nearest whose ranges reach the smallest largest distance; none is outdone by what is farther"
  )
  func ties() throws {
    let result = try Self.result()
    for need in result.needs {
      let holders = result.partners.filter { $0.has.contains(need.condition) }
      #expect(Set(need.holders) == Set(holders.map(\.caseID)))
      let reach = holders.map(\.distance.max).min() ?? 0
      #expect(Set(need.nearest) == Set(holders.filter { $0.distance.min <= reach }.map(\.caseID)))
      #expect(need.isDecided == (need.nearest.count == 1))
    }
    for partner in result.partners {
      for other in partner.outdoneBy {
        let better = try #require(result.partners.first { $0.caseID == other })
        #expect(better.distance.max <= partner.distance.min)
        #expect(Set(better.has).isSuperset(of: partner.has))
      }
    }
  }

  @Test("A region that is not there, and one that has everything, are refused with advice")
  func refused() throws {
    #expect(throws: StudyError.self) {
      try MatchResult(study: "regional-missions", target: "nowhere", in: TransferForm.library, version: "test")
    }
    let error = StudyError.nothingOpen(target: "region-der-mitte")
    #expect(error.sentence.contains("“region-der-mitte”"))
    #expect(error.advice.contains("worksheet"))
  }
}
