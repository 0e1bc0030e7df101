import Cases
import Studies
import Testing

@Suite("Whether both sides of the outcome have cases")
struct BothSidesCheckTests {
  @Test(
    "It blocks while no case is more out of the outcome than in, or none more in than out",
    arguments: [
      ("0.9,0.8,0.7", .withheld), ("0.4,0.2,0.1", .withheld), ("0.9,0.5,0.5", .withheld), ("0.9,0.8,0.4", .passed),
      ("0.9,0.1,0.5", .passed),
    ] as [(String, StudyResult.Check.Status)])
  func fires(outcomes: String, status: StudyResult.Check.Status) throws {
    let y = outcomes.split(separator: ",")
    let result = try TableFixture("case,A,Y\na,1,\(y[0])\nb,1,\(y[1])\nc,0,\(y[2])\n", fuzzy: ["Y"]).run()
    let check = try #require(result.check("both-sides"))
    #expect(check.status == status)
    #expect(check.severity == .block)
    #expect(result.hasBlockedClaims == (status == .withheld))
  }

  @Test("It counts both sides")
  func evidence() throws {
    let check = try TableFixture("case,A,Y\na,1,0.9\nb,1,0.5\nc,0,0.2\nd,0,0.1\n", fuzzy: ["Y"]).run().check("both-sides")
    #expect(check?.evidence.en?.contains("1 of 4 cases") == true && check?.evidence.en?.contains("2 more out than in") == true)
  }

  @Test("While it blocks, the models are withheld by name, and nothing else is")
  func withheld() throws {
    var study = TableFixture("case,A,Y\na,1,0.9\nb,1,0.8\nc,0,0.6\n", fuzzy: ["Y"])
    study.cutOffs = [.inclCut: 0.8]
    let result = try study.run()
    // Rows A (0.85) and ~A (0.6): A alone reaches the cut-off. Of the negation no row does.
    #expect(result.withheld.map(\.expression) == ["A => Y"])
    #expect(result.withheld.map(\.conditions) == [["A"]])
    #expect(result.withheld.map(\.check) == ["both-sides"])
    #expect(result.outcome.sufficiency != nil && result.reported(result.outcome) == nil)
    let open = try TableFixture("case,A,Y\na,1,1\nb,0,0\n").run()
    #expect(open.withheld.isEmpty && open.reported(open.outcome) != nil)
  }
}
