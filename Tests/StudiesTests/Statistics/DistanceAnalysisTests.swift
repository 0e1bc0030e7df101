import CaseFiles
import Statistics
import Systems
import Testing

@testable import Studies

@Suite("Distances over a table")
struct DistanceAnalysisTests {
  private static let table = "case,size,rural,Y\na,1,0,1\nb,2,0,1\nc,5,1,0\nd,4,1,?\ne,?,0,0\n"

  private func analysis(
    _ text: String = table, outcome: String? = nil, blocks: String? = nil, measure: DistanceMeasure = .divided
  ) throws -> DistanceAnalysis {
    try DistanceAnalysis(
      SetTableFile(DataFile(text: text, name: "data.csv")),
      DistanceAnalysis.Request(
        measure: measure, outcome: outcome,
        blocks: try blocks.map { try BlocksReader.read(DataFile(text: $0, name: "blocks.csv")) }, effort: PermutationEffort()))
  }

  private static let blocks = "variable,block,kind\nsize,place,number\nrural,kind,dichotomous\n"

  // By hand: the size ranges over 1 to 5, so that a and c differ by 4/4 = 1 in size and by 1 in kind.
  @Test("Distances are Gower’s by blocks, and a range where a cell is not known")
  func distances() throws {
    let result = try analysis(outcome: "Y", blocks: Self.blocks)
    #expect(result.pairsTotal == 10 && result.pairs.count == 10)
    let pair = try #require(result.pairs.first { $0.a == "a" && $0.b == "b" })
    #expect(pair.distance == CompletionRange(min: 0.125, max: 0.125))
    #expect(pair.byBlock == [CompletionRange(min: 0.25, max: 0.25), CompletionRange(min: 0, max: 0)])
    let open = try #require(result.pairs.first { $0.a == "a" && $0.b == "e" })
    #expect(open.distance == CompletionRange(min: 0, max: 0.5))
    #expect(result.openCases == ["e"] && result.outcomeOpen == ["d"])
  }

  @Test("Blocks are compared with each other and with the outcome, over the cases that are known")
  func comparisons() throws {
    let result = try analysis(outcome: "Y", blocks: Self.blocks)
    #expect(
      result.comparisons.map { [$0.first, $0.second] } == [
        [.block("place"), .block("kind")], [.total, .outcome("Y")], [.block("place"), .outcome("Y")], [.block("kind"), .outcome("Y")],
      ])
    #expect(result.comparisons[0].test?.count.examined == 24)
    // a and b against c: sizes 1, 2 and 5, of which Y parts the last.
    #expect(result.comparisons[1].test?.count.examined == 6)
    #expect(try analysis().comparisons.isEmpty)
    let two = try analysis("case,A,B,Y\na,1,0,1\nb,0,1,0\n", outcome: "Y")
    #expect(two.comparisons.first?.obstacle == .tooFewCases(2, least: 3))
  }

  @Test("The map holds the known cases, and there is none for fewer than two")
  func map() throws {
    let result = try analysis(outcome: "Y", blocks: Self.blocks)
    let map = try #require(result.map)
    #expect(map.cases == ["a", "b", "c", "d"] && map.coordinates.coordinates.count == 4)
    #expect(try analysis("case,A,B\na,1,0\nb,?,1\n").map == nil)
    #expect(try analysis("case,A,B\na,1,0\nb,1,0\n").map == nil)
  }

  @Test("Counted differences add up")
  func raw() throws {
    let pair = try #require(try analysis("case,A,B,C\na,1,0,1\nb,0,1,1\n", measure: .raw).pairs.first)
    #expect(pair.distance == CompletionRange(min: 2, max: 2))
  }

  @Test("One case, and a table of very many, are refused")
  func errors() throws {
    #expect(throws: SystemsError.tooFewCases(1)) { try analysis("case,A\na,1\n") }
    let rows = (0..<2_001).map { "c\($0),\($0 % 2)" }.joined(separator: "\n")
    #expect(throws: DistanceError.tooManyCases(2_001, largest: 2_000)) { try analysis("case,A\n\(rows)\n") }
  }
}
