import CaseFiles
import Foundation
import Reports
import Statistics
import Studies
import TestSupport
import Testing

@Suite("Forms of short answers")
struct AnswerSchemaTests {
  static func expect(_ json: Data, _ form: String) throws {
    let schema = try #require(LibraryJSON.schema(form))
    #expect(try SchemaCheck.problems(json, schema: schema) == [], "\(form)")
    let spoilt = String(decoding: json, as: UTF8.self).replacing("\"version\"", with: "\"other\"")
    #expect(try SchemaCheck.problems(Data(spoilt.utf8), schema: schema) != [], "\(form)")
  }

  @Test("A proportion, all of its intervals")
  func proportion() throws {
    for (successes, trials) in [(0, 1), (4, 4), (3, 7)] {
      try Self.expect(
        ProportionReport.json(ProportionSummary(of: Proportion(successes: successes, trials: trials)), version: "test"),
        "statistics-proportion")
    }
  }

  @Test("Design checks of a study over case files and of one over a table")
  func checks() throws {
    let library = try Library(reading: Repository.cases).valid()
    let options = StudyRun.Options(releaseDay: nil, version: "test")
    try Self.expect(StudyData.checksJSON(StudyRun.run("regional-missions", in: library, options)), "study-check")
    try Self.expect(TableStudyData.checksJSON(TableStudyRun.run("lipset", in: library, version: "test")), "study-check")
  }

  @Test("Gaps in raw values")
  func gaps() throws {
    let raw = try SetTableFile(DataFile(text: "case,size\na,1\nb,2\nc,7.5\n", name: "t.csv")).rawColumn("size")
    try Self.expect(RawGapReport.json(raw, fingerprint: String(repeating: "0", count: 64), version: "test"), "calibrate-gaps")
  }
}
