import Cases
import Testing

@testable import Studies

@Suite("The checks of studies over tables")
struct TableChecksTests {
  private static let studies = ["lipset", "lipset-crisp", "lipset-multi-value"]

  @Test("Each check runs once, and the one that blocks comes first", arguments: studies)
  func ids(study: String) throws {
    let ids = try TableStudyRun.run(study, in: Repository.library(), version: "test").checks.map(\.id)
    #expect(ids == TableChecks.all.map { $0.id })
    #expect(Set(ids).count == ids.count)
    #expect(ids.first == "both-sides")
  }

  @Test("Each answer says what is asked, what the data say and what to do, in both languages, with its literature", arguments: studies)
  func complete(study: String) throws {
    for check in try TableStudyRun.run(study, in: Repository.library(), version: "test").checks {
      for text in [check.title, check.evidence, check.advice] {
        #expect(text.de?.isEmpty == false && text.en?.isEmpty == false, "\(check.id)")
        #expect(text.de != text.en, "\(check.id)")
      }
      #expect(!check.reference.isEmpty)
    }
  }

  /// By hand from the tables of `References/qca/published.jsonl`: 18 cases, 32 configurations, 9 of which occur.
  @Test("What fires for the Lipset study")
  func lipset() throws {
    let checks = try TableStudyRun.run("lipset", in: Repository.library(), version: "test").checks
    let firing = checks.filter { $0.status != .passed }.map(\.id)
    #expect(firing.contains("cases-per-condition") && firing.contains("limited-diversity"))
    // R’s simplifying assumptions of both sides share 01001 and others: DEV*~IND + URB*STB beside ~DEV + ~STB.
    #expect(firing.contains("contradictory-assumptions"))
    #expect(!firing.contains("both-sides") && !firing.contains("inclusion-cut") && !firing.contains("model-ambiguity"))
  }
}
