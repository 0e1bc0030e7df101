import Cases
import Reports
import Studies
import TestSupport
import Testing
import Transfer

@Suite("The matrix of measures as a report")
struct MatrixReportTests {
  private func result(_ origin: Origin.Logic? = nil) throws -> MatrixResult {
    var result = try MatrixResult(study: "regional-missions", in: TransferForm.library, origin: origin, version: "test")
    result.inputSHA256 = String(repeating: "0", count: 64)
    return result
  }

  @Test("The report of the repository's catalogue reads as recorded", arguments: Language.allCases)
  func report(language: Language) throws {
    try TransferForm.expect(MatrixReport.document(try result(), language: language), "transfer-matrix", language)
  }

  @Test("The data agree with their schema, and the table has every measure of every body")
  func data() throws {
    let result = try result()
    try TransferForm.expect(try JSONWriter.data(result), agreesWith: "transfer-matrix")
    let rows = MatrixData.table(result).rows
    let entries = result.matrix.rows.flatMap { $0.cells.flatMap(\.entries) }.count
    let gaps = result.matrix.rows.flatMap { $0.cells.filter(\.isGap) }.count
    #expect(rows.count == entries + gaps)
  }

  @Test("The brief has six measures, none of them for the municipality, and none for three of its own conditions")
  func brief() throws {
    // By hand from the ten files bu-*, td-* and co-*.
    let brief = try #require(try result().matrix.publications.first { $0.source == "posch-2024" })
    #expect(brief.measures == 6)
    #expect(brief.agents == [.land, .bund, .eu])
    #expect(brief.unserved.prefix(3) == ["existing-structures", "political-priority", "clear-responsibility"])
  }

  @Test("The report and the data of a study have the matrix; without a publication with measures they have none")
  func study() throws {
    let result = try StudyRun.run("regional-missions", in: TransferForm.library, StudyRun.Options(version: "test"))
    #expect(result.measures?.matrix == (try self.result()).matrix)
    let markdown = MarkdownRenderer.render(StudyReport.document(result, language: .de))
    #expect(markdown.contains("Welche Maßnahme wo ansetzt und was niemand bedient"))
    #expect(StudyData.tables(result).contains { $0.name == "transfer-matrix" })
    var without = result
    without.measures = nil
    #expect(!MarkdownRenderer.render(StudyReport.document(without, language: .de)).contains("was niemand bedient"))
    #expect(!StudyData.tables(without).contains { $0.name == "transfer-matrix" })
  }

  @Test("For one origin logic only its measures are shown", arguments: [Origin.Logic.bottomUp, .topDown])
  func origin(logic: Origin.Logic) throws {
    let other: Measure.Audience = logic == .bottomUp ? .topDown : .bottomUp
    #expect(try result(logic).statements.allSatisfy { $0.audiences != [other] })
    #expect(try result(logic).statements.count < result().statements.count)
  }

  @Test("A study that names no publication with measures, or none at all, is refused with advice")
  func refused() {
    #expect(throws: StudyError.self) { try MatrixResult(study: "nowhere", in: TransferForm.library, version: "test") }
    #expect(throws: StudyError.self) { try MatrixResult(study: "lipset", in: TransferForm.library, version: "test") }
  }
}
