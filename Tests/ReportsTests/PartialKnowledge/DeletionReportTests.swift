import CaseFiles
import Foundation
import Reports
import SetTheory
import Studies
import Testing

@Suite("What deleted cells do, as data")
struct DeletionReportTests {
  @Test("The JSON agrees with its schema, and the table holds every tally")
  func json() throws {
    let text = "case,A,B,Y\na,1,0,1\nb,1,1,1\nc,0,1,0\nd,0,0,0\ne,0,1,1\n"
    let input = try SetAnalysisInput(SetTableFile(DataFile(text: text, name: "data.csv")), outcome: "Y", conditions: nil)
    let result = try DeletionExperiment(
      input.reading.table, conditions: input.conditions, outcome: input.outcome,
      options: .init(shares: [0.2, 0.5], draws: 4, cuts: TruthTableParameters(inclusionCut: 0.8, lowerInclusionCut: 0.5)))
    let json = try DeletionReport.json(result, of: input, version: "1")
    let schema = try #require(LibraryJSON.schema("deletion"))
    #expect(try SchemaCheck.problems(json, schema: schema) == [])
    #expect(DeletionReport.table(result).rows.count == 2 * 5 * 3)
  }
}
