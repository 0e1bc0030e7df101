import Cases
import Studies
import Testing

@Suite("Whether the outcome was possible in the cases without it")
struct PossibleNegativesCheckTests {
  private static let table = "case,A,B,Y\na,1,1,1\nb,1,0,0\nc,0,0,0\n"

  @Test("It names cases without the outcome that meet no expectation, and both camps")
  func fires() throws {
    var study = TableFixture(Self.table)
    study.expectations = ["A", "B"]
    let check = try #require(try study.run().check("possible-negative-cases"))
    #expect(check.status == .failed && check.severity == .warn)
    #expect(check.evidence.en == "1 of 2 cases without the outcome meet no expectation: c.")
    for name in ["Mahoney", "Plümper"] { #expect(check.advice.de?.contains(name) == true && check.advice.en?.contains(name) == true) }
  }

  @Test("It is silent where each meets one, and where nothing is expected")
  func passes() throws {
    var study = TableFixture(Self.table)
    #expect(try study.run().check("possible-negative-cases")?.evidence.en == "Without expectations this cannot be told.")
    var positive = TableFixture("case,A,Y\na,0.9,0.9\nb,0.2,0.7\n", fuzzy: ["A", "Y"])
    positive.expectations = ["A"]
    #expect(try positive.run().check("possible-negative-cases")?.evidence.en == "No case lies out of the outcome.")
    study.expectations = ["A", "~B"]
    #expect(try study.run().check("possible-negative-cases")?.status == .passed)
  }
}
