import CaseFiles
import Statistics
import Testing

@testable import Studies

@Suite("The agreement of coders over a table")
struct CoderAgreementTests {
  /// Krippendorff (2011), section C: four observers, twelve units, missing data.
  private static let published = """
    unit,A,B,C,D
    1,1,1,,1
    2,2,2,3,2
    3,3,3,3,3
    4,3,3,3,3
    5,2,2,2,2
    6,1,2,3,4
    7,4,4,4,4
    8,1,1,2,1
    9,2,2,2,2
    10,NA,5,5,5
    11,?,-,1,1
    12,,3,,
    """

  private func agreement(_ text: String, _ request: CoderAgreement.Request) throws -> CoderAgreement {
    try CoderAgreement(SetTableFile(DataFile(text: text, name: "ratings.csv"), caseColumn: "unit"), request)
  }

  @Test(
    "The published example gives the published values, from a table with missing ratings",
    arguments: [(Ratings.Level.nominal, 0.743), (.ordinal, 0.815), (.interval, 0.849)])
  func published(metric: Ratings.Level, alpha: Double) throws {
    let result = try agreement(Self.published, CoderAgreement.Request(metric: metric))
    #expect(abs(try #require(result.total.alpha).alpha - alpha) < 0.0005)
    #expect(result.coders == ["A", "B", "C", "D"] && result.total.units == 12 && result.total.comparableUnits == 11)
    #expect(result.disagreements.map(\.unit) == ["2", "6", "8"])
    #expect(result.disagreements[0].ratings == ["2", "2", "3", "2"])
  }

  @Test("Nominal ratings may be words, and numbers written otherwise are the same")
  func words() throws {
    let result = try agreement(
      "unit,A,B\na,yes,yes\nb,no,yes\nc,no,no\nd,1,1.0\n", CoderAgreement.Request(metric: .nominal))
    #expect(result.total.equalPairs == 3 && result.total.pairs == 4)
  }

  @Test("Groups have alphas of their own; one whose ratings are all the same says so and does not stop the others")
  func groups() throws {
    let text = "unit,by,A,B\na,X,1,1\nb,X,0,1\nc,X,0,0\na,Y,1,1\nb,Y,1,1\na,Z,1,\n"
    let result = try agreement(text, CoderAgreement.Request(metric: .nominal, group: "by"))
    #expect(result.groups.map(\.name) == ["X", "Y", "Z"])
    #expect(result.groups[0].alpha != nil && result.groups[0].interval != nil)
    #expect(result.groups[1].obstacle == .constantRatings(count: 4) && result.groups[1].comparableUnits == 2)
    #expect(result.groups[2].obstacle == .nothingToCompare(units: 1))
    #expect(result.disagreementsTotal == 1 && result.disagreements[0].group == "X")
  }

  @Test("Bad ratings are refused with their place, and one coder, nothing to compare and constant ratings with a sentence")
  func errors() throws {
    #expect(throws: InvalidFiles.self) { try agreement("unit,A,B\na,high,1\n", CoderAgreement.Request(metric: .ordinal)) }
    #expect(throws: InvalidFiles.self) { try agreement("unit,A,B\na,0..1,1\n", CoderAgreement.Request(metric: .nominal)) }
    #expect(throws: AgreementError.tooFewCoders(1)) { try agreement("unit,A\na,1\n", CoderAgreement.Request(metric: .nominal)) }
    #expect(throws: AgreementError.tooFewCoders(1)) {
      try agreement(Self.published, CoderAgreement.Request(metric: .nominal, coders: ["A"]))
    }
    #expect(throws: AgreementError.nothingToCompare(units: 2)) {
      try agreement("unit,A,B\na,1,\nb,,2\n", CoderAgreement.Request(metric: .nominal))
    }
    #expect(throws: AgreementError.constantRatings(count: 4)) {
      try agreement("unit,A,B\na,1,1\nb,1,1\n", CoderAgreement.Request(metric: .nominal))
    }
    #expect(throws: SetTableError.namedTwice("A")) {
      try agreement(Self.published, CoderAgreement.Request(metric: .nominal, coders: ["A", "A"]))
    }
    #expect(throws: SetTableError.self) { try agreement(Self.published, CoderAgreement.Request(metric: .nominal, coders: ["A", "E"])) }
  }
}
