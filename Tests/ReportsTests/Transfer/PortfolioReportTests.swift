import CaseFiles
import Cases
import Reports
import Studies
import TestSupport
import Testing
import Transfer

@Suite("A portfolio as a report")
struct PortfolioReportTests {
  private static let table = """
    region,origin,staff-capacity,financial-resources,existing-structures,political-priority,iterative-development,clear-responsibility
    Nordhausen,bottom-up,0,0,1,1,1,1
    Südstadt,bottom-up,1,1,1,?,1,0.2..0.4
    Westerland,top-down,0,1,1,1,0,1
    Ostheim,top-down,1,1,1,1,1,1
    Mittenwald,hybrid,1,1,0,1,1,1
    Irgendwo,,,,,,,

    """

  private static func result(_ agents: [Condition.Agent] = []) throws -> PortfolioResult {
    let library = TransferForm.library
    let rows = try RegionsReader.read(DataFile(text: table, name: "regions.csv"), codebook: library.codebook)
    var result = try PortfolioResult(
      study: "regional-missions", regions: .table(rows, fingerprint: "test"), in: library, by: agents, version: "test")
    result.inputSHA256 = String(repeating: "0", count: 64)
    return result
  }

  @Test("The report for six regions reads as recorded", arguments: Language.allCases)
  func report(language: Language) throws {
    try TransferForm.expect(PortfolioReport.document(try Self.result(), language: language), "transfer-portfolio", language)
  }

  @Test("What Land, federal level and EU can take covers less, and the report says why", arguments: Language.allCases)
  func funders(language: Language) throws {
    let result = try Self.result([.land, .bund, .eu])
    try TransferForm.expect(PortfolioReport.document(result, language: language), "transfer-portfolio-funders", language)
    // By hand: without the municipality nobody acts on political priority, clear responsibility or existing structures.
    #expect(result.portfolio.outOfReach == ["Südstadt", "Mittenwald", "Irgendwo"])
    #expect(
      Set(result.portfolio.blockers.map(\.condition)) == ["political-priority", "clear-responsibility", "existing-structures"])
  }

  @Test("The data agree with their schema")
  func data() throws {
    let result = try Self.result()
    try TransferForm.expect(try JSONWriter.data(result), agreesWith: "transfer-portfolio")
    let table = PortfolioData.table(result)
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    #expect(table.rows.count >= result.portfolio.programmes.reduce(0) { $0 + $1.steps.count + $1.greedy.count })
  }

  @Test("An empty cell is unknown and counts as open; a region with everything needs nothing")
  func open() throws {
    let result = try Self.result()
    #expect(result.regions.last?.open.count == 6)
    #expect(result.regions.last?.unknown.count == 6)
    #expect(result.regions[1].open == ["political-priority", "clear-responsibility"])
    #expect(result.portfolio.settled == ["Ostheim"])
  }

  @Test("All means targets, and initiatives whose outcome is open, each once; ids may be of targets or cases")
  func chosen() throws {
    let all = try PortfolioResult(study: "regional-missions", regions: .all, in: TransferForm.library, version: "test")
    let ids = all.regions.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("region-der-mitte") && !ids.contains("region-der-mitte-initiative"))
    #expect(!ids.contains("wildpoldsried") && !ids.contains("kommunen-innovativ") && ids.contains("ki-kudequa"))
    let two = try PortfolioResult(
      study: "regional-missions", regions: .ids(["region-der-mitte", "ki-kif"]), in: TransferForm.library, version: "test")
    #expect(two.regions.map(\.id) == ["region-der-mitte", "ki-kif"])
    #expect(throws: StudyError.self) {
      try PortfolioResult(study: "regional-missions", regions: .ids(["nowhere"]), in: TransferForm.library, version: "test")
    }
  }
}
