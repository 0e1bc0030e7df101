import Cases
import Membership
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

@Suite("A publication's statements held against the cells")
struct StudyRunStatementsTests {
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

  @Test("A statement about an outcome is tested on the outcome's cells, without findings and without its own source")
  func outcomes() throws {
    var fixture = FixtureLibrary(outcomes: [.present, .echo, .present(by: FixtureClaim(source: "brief")), .mixed])
    fixture.statements = [
      FixtureStatement(outcome: "done", claims: .all), FixtureStatement(outcome: "done", claims: .some),
      FixtureStatement(outcome: "lasting", claims: .all),
    ]
    let tests = try fixture.run().statements
    #expect(tests.map(\.outcome) == ["done", "done", "lasting"])
    #expect(tests.map(\.verdict) == [.weaker, .supported, .notCheckable])
    let counts = tests[0].counts
    #expect((counts.present, counts.undecided, counts.unknown) == (1, 1, 2))
  }

  @Test("A statement that cannot be tested says why")
  func reason() throws {
    var fixture = FixtureLibrary(trust: [.present])
    fixture.statements = [FixtureStatement(claims: .untested), FixtureStatement(condition: "trust", claims: .all)]
    let tests = try fixture.run().statements
    #expect(tests.map(\.verdict) == [.notCheckable, .supported])
    #expect(tests.map { $0.reason?.en } == ["No cell can say so.", nil])
  }
}
