import CaseFiles
import Cases
import SetTheory
import Studies
import Testing

@Suite("Studies over a table")
struct TableStudyRunTests {
  /// By hand: A alone goes with Y; 1 and 0 of B both occur with A, and ~A*~B does not occur.
  private static let table = """
    case,A,B,Y
    one,1,1,1
    two,1,0,1
    three,0,1,0

    """

  @Test("Rows without a case are assumed by the parsimonious solution only")
  func solutions() throws {
    let result = try TableFixture(Self.table).run()
    #expect(try result.outcome.models(.conservative) == [["A"]])
    #expect(try result.outcome.models(.parsimonious) == [["A"]])
    #expect(try result.negation.models(.conservative) == [["~A*B"]])
    #expect(try result.negation.models(.parsimonious) == [["~A"]])
    #expect(result.outcome.sufficiency?.solutions.count == 2)
    #expect(result.outcome.theories.isEmpty)
  }

  @Test("An outcome may be a negation, and its negation is then the set itself")
  func negatedOutcome() throws {
    var study = TableFixture(Self.table)
    study.outcome = "~Y"
    let result = try study.run()
    #expect(result.outcome.outcome.description == "~Y")
    #expect(result.negation.outcome.description == "Y")
    #expect(try result.negation.models(.parsimonious) == [["A"]])
    #expect(result.outcomeSummary.counts.present == 1)
  }

  @Test("An outcome may be a level; the other levels together are its negation")
  func level() throws {
    var study = TableFixture("case,A,Y\na,1,2\nb,1,2\nc,0,1\nd,0,0\n")
    study.kinds = ["Y": "3"]
    study.outcome = "Y[2]"
    let result = try study.run()
    #expect(try result.outcome.models(.conservative) == [["A"]])
    #expect(try result.negation.models(.conservative) == [["~A"]])
    #expect(result.outcomeSummary.counts.present == 2 && result.outcomeSummary.counts.absent == 2)
  }

  // The only row has Y in half of its cases: it reaches no cut-off of 1 on either side.
  @Test("A side on which no row is coded present has no solution, and keeps truth table and necessity")
  func noSolution() throws {
    let result = try TableFixture("case,A,Y\na,1,1\nb,1,0\n").run()
    for side in [result.outcome, result.negation] {
      #expect(side.sufficiency == nil)
      #expect(side.noSolution == .noPositiveRow(outcome: side.outcome.description))
      #expect(side.truthTable.rows.count == 1)
      #expect(side.necessity.singles.count == 2)
    }
  }

  @Test("A table of contradictions has no solution")
  func contradictions() throws {
    var study = TableFixture("case,A,Y\na,1,1\nb,1,0\n")
    study.cutOffs = [.inclCut: 1, .secondInclCut: 0.4]
    let result = try study.run()
    #expect(result.outcome.noSolution == .allContradictory(outcome: "Y"))
    #expect(result.negation.noSolution == .allContradictory(outcome: "~Y"))
  }

  @Test("Theories are held against each model of the solution that is interpreted, on the outcome’s side only")
  func theories() throws {
    var study = TableFixture(Self.table)
    study.theories = ["A*B", "~B"]
    let result = try study.run()
    #expect(result.outcome.theories.map(\.theory.expression) == ["A*B", "~B"])
    #expect(result.outcome.theories.map(\.model) == [1, 1])
    #expect(result.negation.theories.isEmpty)
    // The model is A: A*B and A*~B are expected and found or only found.
    let areas = result.outcome.theories[0].evaluation.areas
    let both = try #require(areas.first { $0.isExpected && $0.isFound })
    let found = try #require(areas.first { !$0.isExpected && $0.isFound })
    #expect(both.casesWithOutcome == [0] && found.casesWithOutcome == [1])
  }

  // A and ~B are models of equal size: 11 and 00 do not occur.
  @Test("A theory meets every model of an ambiguous solution")
  func theoriesOfSeveralModels() throws {
    var study = TableFixture("case,A,B,Y\none,1,0,1\ntwo,0,1,0\n")
    study.theories = ["A"]
    #expect(try study.run().outcome.theories.map(\.model) == [1, 2])
  }

  @Test("What is stated as necessary holds for the outcome only, what is impossible for both sides")
  func stated() throws {
    // 11 is present, 10 and 00 absent; 01 does not occur. Parsimonious: B. With A necessary: A*B.
    var study = TableFixture("case,A,B,Y\none,1,1,1\ntwo,1,0,0\nthree,0,0,0\n")
    #expect(try study.run().outcome.models(.parsimonious) == [["B"]])
    #expect(try study.run().negation.models(.parsimonious) == [["~B"]])
    study.necessary = ["A"]
    let necessary = try study.run()
    #expect(try necessary.outcome.models(.parsimonious) == [["A*B"]])
    #expect(necessary.negation.sufficiency?.options.necessary.isEmpty == true)
    study.necessary = []
    study.impossible = ["~A*B"]
    let impossible = try study.run()
    #expect(try impossible.outcome.models(.parsimonious) == [["A*B"]])
    #expect(impossible.negation.sufficiency?.options.impossible.count == 1)
  }

  @Test("A condition with several levels is expected otherwise on the other side; joint expectations have no counterpart")
  func negatedExpectations() throws {
    var study = TableFixture("case,A,B,C,Y\none,2,1,1,1\ntwo,1,1,0,1\nthree,0,0,1,0\n")
    study.kinds = ["A": "3"]
    study.expectations = ["A[1,2]", "B*C"]
    let result = try study.run()
    #expect(try #require(result.outcome.sufficiency).options.expectations.count == 3)
    #expect(try #require(result.negation.sufficiency).options.expectations.map { result.conditions.text($0) } == ["A[0]"])
    study.expectations = ["B*C"]
    let joint = try study.run()
    #expect(joint.outcome.sufficiency?.solutions.map(\.solution.type) == SolutionType.allCases)
    #expect(joint.negation.sufficiency?.solutions.map(\.solution.type) == [.conservative, .parsimonious])
  }

  @Test("Irredundant models are listed where the study asks for them")
  func irredundant() throws {
    // Each of the three positive rows 110, 101 and 011 against 000 and 111: three primes, all needed or not.
    var study = TableFixture("case,A,B,Y\none,1,0,1\ntwo,0,1,1\nthree,0,0,0\n")
    study.models = .irredundant
    #expect(try study.run().outcome.sufficiency?.options.models == .irredundant)
  }

  @Test("Thresholds of the study reach truth table and necessity")
  func cutOffs() throws {
    var study = TableFixture("case,A,B,Y\none,1,1,1\ntwo,1,0,1\nthree,0,1,0\nfour,1,1,1\n")
    study.cutOffs = [
      .inclCut: 0.8, .secondInclCut: 0.6, .priCut: 0.4, .nCut: 2, .necessityInclCut: 0.7, .necessityCovCut: 0.6, .necessityRonCut: 0.5,
      .necessityDepth: 2,
    ]
    let result = try study.run()
    for side in [result.outcome, result.negation] {
      let cuts = side.truthTable.parameters
      #expect(cuts == (try TruthTableParameters(inclusionCut: 0.8, lowerInclusionCut: 0.6, priCut: 0.4, caseCut: 2)))
      let necessity = side.necessity.parameters
      #expect(necessity.inclusionCut == 0.7 && necessity.coverageCut == 0.6 && necessity.relevanceCut == 0.5 && necessity.depth == 2)
    }
  }

  // MARK: What is refused

  private func options(target: String? = nil, units: StudyFile.Units? = nil) -> StudyRun.Options {
    StudyRun.Options(units: units, target: target, version: "test")
  }

  @Test("A target and units need case files")
  func needsCaseFiles() throws {
    let library = try TableFixture(Self.table).library()
    #expect(throws: StudyError.needsCaseFiles(study: "table", option: "--target")) {
      _ = try AnyStudyResult.run("table", in: library, options(target: "region"))
    }
    #expect(throws: StudyError.needsCaseFiles(study: "table", option: "--units")) {
      _ = try AnyStudyResult.run("table", in: library, options(units: .parts))
    }
    guard case .table = try AnyStudyResult.run("table", in: library, options()) else {
      Issue.record("A study over a table gives a result over a table.")
      return
    }
    guard case .cases = try AnyStudyResult.run("study", in: library, options()) else {
      Issue.record("A study over case files gives a result over cases.")
      return
    }
  }

  @Test("A study over a table is not run as one over case files, nor the other way round")
  func otherKind() throws {
    let library = try TableFixture(Self.table).library()
    #expect(throws: StudyError.overTable(study: "table")) { _ = try StudyRun.run("table", in: library, options()) }
    #expect(throws: StudyError.notFound(kind: "study over a table", id: "study", known: ["table"])) {
      _ = try TableStudyRun.run("study", in: library, version: "test")
    }
  }

  @Test("An expectation that contradicts itself is refused, with its place")
  func contradictoryExpectation() throws {
    var study = TableFixture(Self.table)
    study.expectations = ["A*~A"]
    let error = #expect(throws: InvalidFiles.self) { _ = try study.run() }
    let finding = try #require(error?.findings.first)
    #expect(finding.message == SetTableError.contradictoryExpectation("A*~A").sentence && finding.file == "studies/table.yml")
    #expect(finding.line > 1 && error?.findings.count == 1)
  }

  @Test("An outcome that does not vary, or that no case has, is refused", arguments: [("1", "does not vary"), ("0", "No case has any")])
  func constant(value: String, words: String) throws {
    let study = TableFixture("case,A,Y\na,1,\(value)\nb,0,\(value)\n")
    let error = #expect(throws: SetTheoryError.self) { _ = try study.run() }
    #expect(try #require(error).description.contains(words), "\(error.map(\.description) ?? "")")
  }

  @Test("Each open cell of an analysed column is refused with its place")
  func openCells() throws {
    let study = TableFixture("case,A,B,Y\na,1,,1\nb,?,1,0\nc,0,1,0.2..0.4\n", fuzzy: ["Y"])
    let error = #expect(throws: InvalidFiles.self) { _ = try study.run() }
    let findings = try #require(error?.findings)
    #expect(findings.map { "\($0.file):\($0.line):\($0.column)" } == ["2:5", "3:3", "4:7"].map { "studies/data/table.csv:\($0)" })
    #expect(findings.allSatisfy { $0.check == "open-cell" && $0.hint.contains("gelingen minimize") })
    #expect(findings[1].message == SetTheoryError.unknownCell(column: "A", caseName: "b").sentence)
    var other = TableFixture("case,A,B,Y\na,1,?,1\nb,0,?,0\n")
    other.conditions = ["A"]
    #expect(throws: Never.self) { _ = try other.run() }
  }

  @Test("A study that is not there is answered with the names of those that are, of either kind")
  func notThere() throws {
    let library = try TableFixture(Self.table).library()
    #expect(throws: StudyError.notFound(kind: "study", id: "nothing", known: ["study", "table"])) {
      _ = try AnyStudyResult.run("nothing", in: library, StudyRun.Options(version: "test"))
    }
  }

  @Test("A table in which every case is on the border has no row, no solution, and is not said to lie on one side")
  func everyCaseOnTheBorder() throws {
    let result = try TableFixture("case,A,Y\na,0.5,1\nb,0.5,0\n", fuzzy: ["A"]).run()
    #expect(result.outcome.truthTable.rows.isEmpty)
    #expect(result.outcome.noSolution == .noPositiveRow(outcome: "Y"))
    #expect(result.check("both-sides")?.status == .passed)
    #expect(result.check("membership-at-crossover")?.status == .failed)
  }
}
