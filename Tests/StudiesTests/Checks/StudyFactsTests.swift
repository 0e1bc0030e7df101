import Cases
import Testing

@testable import Studies

@Suite("The design checks")
struct StudyFactsTests {
  private func checks() throws -> [StudyResult.Check] { try FixtureLibrary(trust: [.present]).run().checks }

  @Test("Each check runs once, and the one that withholds claims comes first")
  func ids() throws {
    let ids = try checks().map(\.id)
    #expect(ids == DesignChecks.all.map { $0.id })
    #expect(Set(ids).count == ids.count)
    #expect(ids.first == "outcome-varies")
  }

  @Test("Each answer says what is asked, what the data say and what to do, in both languages, with its literature")
  func complete() throws {
    for check in try checks() {
      for text in [check.title, check.evidence, check.advice] {
        #expect(text.missing.isEmpty, "\(check.id)")
        #expect(text.de?.isEmpty == false && text.en?.isEmpty == false, "\(check.id)")
      }
      #expect(!check.reference.isEmpty)
    }
  }
}
