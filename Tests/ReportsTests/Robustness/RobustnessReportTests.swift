import CaseFiles
import Cases
import Foundation
import Reports
import SetTheory
import Studies
import Testing

@Suite("The robustness of a solution, as data")
struct RobustnessReportTests {
  private static let text = """
    case,wave,A,B,C,Y
    a,1,0.9,0.2,0.7,0.8
    b,1,0.8,0.7,0.1,0.9
    c,2,0.2,0.9,0.6,0.3
    d,2,0.1,0.3,0.9,0.4
    e,2,0.7,0.6,0.8,0.7
    f,1,0.3,0.1,0.2,0.2
    g,2,0.6,0.4,0.3,0.4

    """

  private func question(_ text: String = text, groups: String? = "wave") throws -> RobustnessQuestion {
    let file = try SetTableFile(DataFile(text: text, name: "data.csv"))
    return try RobustnessQuestion(
      file, SetAnalysisInput(file, outcome: "Y", conditions: "A,B,C"),
      SufficiencyOptions(cuts: TruthTableParameters(inclusionCut: 0.8, lowerInclusionCut: 0.6), types: [.parsimonious]), SufficiencyInput(),
      groups: groups)
  }

  @Test("Every JSON form agrees with its schema")
  func schemas() throws {
    let question = try question()
    let result = try Robustness(
      question.base, stated: [question.test("incl-cut=0.7; n-cut=2"), question.test("A*~B + C"), question.test("incl-cut=1")],
      groups: question.groups)
    #expect(result.leaveOneOut.results.count == 7 + 3 + 2)
    try expect(RobustnessData.json(result, of: question, version: "1"), "robustness")
    try expect(RobustnessData.json(Robustness(question.base), of: question, version: "1"), "robustness")
    let space = VariationSpace(around: question.base, reach: .init())
    let sensitivity = try ConclusionSensitivity(question.base, space: space, points: 16, seed: 1)
    try expect(SensitivityReport.json(sensitivity, of: question, version: "1"), "robustness-sensitivity")
    let sweep = try SweepRun.run(question, .init(runs: 40), version: "1")
    try expect(SweepReport.json(sweep), "robustness-shard")
    let open = try self.question(Self.text.replacing("c,2,0.2", with: "c,2,?"), groups: nil)
    let drawn = try SweepRun.run(open, .init(runs: 40), version: "1")
    #expect(drawn.whole == nil && drawn.parameters.openCells == 1)
    try expect(SweepReport.json(drawn), "robustness-shard")
  }

  private func expect(_ json: Data, _ name: String) throws {
    let schema = try #require(LibraryJSON.schema(name))
    #expect(try SchemaCheck.problems(json, schema: schema) == [])
  }

  @Test("The table has a row per segment, and segments meet")
  func table() throws {
    let question = try question()
    let result = try Robustness(question.base)
    #expect(RobustnessData.table(result, of: question).rows.count == result.ranges.reduce(0) { $0 + $1.segments.count })
    #expect(result.ranges.map(\.parameter) == [.inclusionCut, .lowerInclusionCut, .priCut, .caseCut])
  }

  @Test("Parts that do not belong together are told apart")
  func merging() throws {
    let question = try question()
    func part(_ shard: Int, seed: UInt64 = 1, runs: Int = 90) throws -> (file: String, shard: SweepShard) {
      ("part\(shard).json", try SweepRun.run(question, .init(runs: runs, seed: seed, shard: shard, shards: 3), version: "1"))
    }
    let parts = try [part(3), part(1), part(2)]
    let whole = try SweepRun.run(question, .init(runs: 90), version: "1")
    #expect(try SweepShard.merged(parts) == whole)
    #expect(try SweepReport.json(SweepShard.merged(parts)) == SweepReport.json(whole))
    #expect(throws: RobustnessError.noShards) { try SweepShard.merged([]) }
    #expect(throws: RobustnessError.shardsMissing([2], of: 3)) { try SweepShard.merged([parts[0], parts[1]]) }
    #expect(throws: RobustnessError.shardTwice(1, file: "part1.json", other: "part1.json")) { try SweepShard.merged([parts[1], parts[1]]) }
    let other = try part(2, seed: 2)
    #expect(throws: RobustnessError.otherSweep(file: "part2.json", first: "part3.json", what: "what was asked")) {
      try SweepShard.merged([parts[0], other])
    }
    var ended = parts[2]
    ended.shard.solutions = Array(ended.shard.solutions.prefix(1))
    #expect(throws: RobustnessError.notAShard(file: "part2.json", "its counts do not add up")) { try SweepShard.merged([ended]) }
    ended.shard.runs = ended.shard.solutions[0].runs
    let count = ended.shard.runs
    #expect(throws: RobustnessError.unfinishedShard(file: "part2.json", runs: count, of: 30)) { try SweepShard.merged([ended]) }
    #expect(throws: RobustnessError.notAShard(file: "x", "it is no JSON of that form")) {
      try SweepShard(DataFile(text: "{\"schema\": 1}", name: "x"))
    }
  }

  @Test("What is no test solution is refused with what there is")
  func tests() throws {
    let question = try question()
    #expect(throws: RobustnessError.notATest("incl-cut=high")) { try question.test("incl-cut=high") }
    #expect(throws: RobustnessError.notATest("n-cut=1.5")) { try question.test("n-cut=1.5") }
    #expect(throws: RobustnessError.noSuchParameter("A", sets: [])) { try question.test("A=1,2,3") }
    #expect(throws: RobustnessError.impossibleTest("A*~A")) { try question.test("A*~A") }
    #expect(throws: SetTheoryError.self) { try question.test("incl-cut=2") }
    #expect(throws: (any Error).self) { try question.test("A + Q") }
    #expect(throws: RobustnessError.nothingMoves) {
      try SweepRun.run(question, .init(reach: .init(inclusion: 0, pri: 0, cases: 0, anchors: 0), mostDropped: 0), version: "1")
    }
    #expect(throws: RobustnessError.tooManyDropped(7, cases: 7)) { try SweepRun.run(question, .init(mostDropped: 7), version: "1") }
    let open = try self.question(Self.text.replacing("c,2,0.2", with: "c,2,?"))
    #expect(throws: RobustnessError.openCells(1, first: "c, A")) { try open.refuseOpenCells() }
  }
}
