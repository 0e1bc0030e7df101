import Cases
import Membership
import Statistics
import Testing

@testable import Studies

/// Counts of cells with what each cell may turn out to be.
struct CountedCells: CustomTestStringConvertible {
  var present = 0
  var absent = 0
  var undecided = 0
  /// Known, not more out than in, and never more in: a range that ends at the crossover.
  var atCrossover = 0
  var unknown = 0

  var counts: StudyResult.Counts {
    StudyResult.Counts(
      present: present, absent: absent, undecided: undecided + atCrossover, unknown: unknown, atMost: present + undecided + unknown)
  }

  /// For every completion, which cases have the condition.
  var completions: [[Bool]] {
    let cells =
      Array(repeating: [true], count: present) + Array(repeating: [false], count: absent + atCrossover)
      + Array(repeating: [true, false], count: undecided + unknown)
    return cells.reduce([[]]) { heads, cell in heads.flatMap { head in cell.map { head + [$0] } } }
  }

  var testDescription: String { "\(present) present, \(absent) absent, \(undecided) + \(atCrossover) undecided, \(unknown) unknown" }

  /// All counts of up to five cases.
  static let all: [CountedCells] = {
    var all: [CountedCells] = []
    for present in 0...5 {
      for absent in 0...5 - present {
        for undecided in 0...5 - present - absent {
          for atCrossover in 0...5 - present - absent - undecided {
            for unknown in 0...5 - present - absent - undecided - atCrossover {
              all.append(
                CountedCells(present: present, absent: absent, undecided: undecided, atCrossover: atCrossover, unknown: unknown))
            }
          }
        }
      }
    }
    return all
  }()
}

@Suite("Agreement, and statements held against it")
struct StudyRunAgreementTests {
  @Test(
    "A statement about all is supported when it holds in every completion, contradicted when in none",
    arguments: [StatementsFile.Statement.Quantifier.all, .named], CountedCells.all)
  func aboutAll(quantifier: StatementsFile.Statement.Quantifier, cells: CountedCells) {
    let holds = cells.completions.map { completion in completion.allSatisfy(\.self) }
    let expected: StudyResult.StatementTest.Verdict =
      if cells.counts.unknown == cells.counts.total {
        .notCheckable
      } else if holds.allSatisfy(\.self) {
        .supported
      } else {
        holds.contains(true) ? .weaker : .contradicted
      }
    #expect(StudyRun.verdict(quantifier, cells.counts) == expected)
  }

  @Test(
    "A statement about some is supported when one case has it in every completion, stronger when all of several have",
    arguments: CountedCells.all)
  func aboutSome(cells: CountedCells) {
    let holds = cells.completions.map { $0.contains(true) }
    let holdsForAll = cells.completions.allSatisfy { $0.count > 1 && $0.allSatisfy(\.self) }
    let expected: StudyResult.StatementTest.Verdict =
      if cells.counts.unknown == cells.counts.total {
        .notCheckable
      } else if holdsForAll {
        .stronger
      } else if holds.allSatisfy(\.self) {
        .supported
      } else {
        holds.contains(true) ? .weaker : .contradicted
      }
    #expect(StudyRun.verdict(.some, cells.counts) == expected)
  }

  @Test("A statement that no cell can test is not checkable", arguments: CountedCells.all)
  func untested(cells: CountedCells) {
    #expect(StudyRun.verdict(.untested, cells.counts) == .notCheckable)
  }

  @Test("A condition is counted with findings and without, each with intervals at both ends of what is open")
  func readings() throws {
    let result = try FixtureLibrary(trust: [.present, .echo, .absent, .mixed, .unknown, .planned]).run()
    let row = try #require(result.agreement(on: "trust"))
    #expect((row.present, row.absent, row.undecided, row.unknown, row.total) == (2, 1, 1, 2, 6))
    let own = row.withoutFindings
    #expect((own.present, own.absent, own.undecided, own.unknown) == (1, 1, 1, 3))
    #expect((row.intervals.atLeast.successes, row.intervals.atMost.successes) == (2, 5))
    #expect((own.intervals.atLeast.successes, own.intervals.atMost.successes) == (1, 5))
    #expect([row.intervals, own.intervals].allSatisfy { $0.atLeast.trials == 6 && $0.atMost.trials == 6 })
    #expect(own.counts.atMost == 5)
  }

  @Test("Intervals have the study's level", arguments: [("0.95", 0.95), ("0.8", 0.8)])
  func level(text: String, level: Double) throws {
    var fixture = FixtureLibrary(trust: [.present])
    fixture.confidenceLevel = text
    let result = try fixture.run()
    #expect(result.agreement(on: "trust")?.intervals.atLeast.level == level)
    #expect(result.parameters.confidenceLevel == level)
  }

  @Test("A statement is never tested against claims of its own source, nor against findings")
  func ownSource() throws {
    var fixture = FixtureLibrary(trust: [.present(by: FixtureClaim(source: "brief")), .present, .echo])
    fixture.statements = [FixtureStatement(condition: "trust", claims: .all)]
    let test = try #require(try fixture.run().agreement(on: "trust")?.statements.first)
    #expect((test.counts.present, test.counts.unknown) == (1, 2))
    #expect(test.verdict == .weaker)
    #expect(test.source == "brief")
    // With claims of another source in every cell the same statement is supported.
    fixture.cases = FixtureLibrary(trust: [.present, .present, .present(by: .finding, FixtureClaim())]).cases
    #expect(try fixture.run().agreement(on: "trust")?.statements.first?.verdict == .supported)
  }

  @Test("A statement about a condition that another is derived from stands with the derived one and is tested on its own cells")
  func parts() throws {
    var fixture = FixtureLibrary(
      cases: [FixtureCase(id: "a", conditions: ["staff": .present, "money": .absent])], core: ["capacity", "trust"])
    fixture.statements = [
      FixtureStatement(condition: "staff", claims: .all), FixtureStatement(condition: "capacity", claims: .all),
      FixtureStatement(condition: nil, claims: .untested),
    ]
    let result = try fixture.run()
    let tests = try #require(result.agreement(on: "capacity")?.statements)
    #expect(tests.map(\.condition) == ["staff", "capacity"])
    #expect(tests.map(\.verdict) == [.supported, .contradicted])
    #expect(result.agreement(on: "trust")?.statements.isEmpty == true)
  }

  @Test("A statement about named cases is tested on them, or on their parts", arguments: StudyFile.Units.allCases)
  func named(units: StudyFile.Units) throws {
    var fixture = FixtureLibrary(cases: [
      FixtureCase(id: "whole", conditions: ["trust": .present]),
      FixtureCase(id: "west", partOf: "whole", conditions: ["trust": .present]),
      FixtureCase(id: "east", partOf: "whole", conditions: ["trust": .absent]),
      FixtureCase(id: "alone", conditions: ["trust": .absent]),
    ])
    fixture.statements = [FixtureStatement(condition: "trust", claims: .all, cases: ["whole"])]
    let test = try #require(try fixture.run(units: units).agreement(on: "trust")?.statements.first)
    #expect(test.counts.total == (units == .whole ? 1 : 2))
    #expect(test.verdict == (units == .whole ? .supported : .contradicted))
    #expect(test.cases == ["whole"])
  }

  @Test("A statement about a case outside the study is not checkable")
  func otherCase() throws {
    var fixture = FixtureLibrary(trust: [.present, .present])
    fixture.studied = ["a"]
    fixture.statements = [FixtureStatement(condition: "trust", claims: .all, cases: ["b"])]
    #expect(try fixture.run().agreement(on: "trust")?.statements.first?.verdict == .notCheckable)
  }
}
