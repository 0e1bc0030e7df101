import Foundation
import TestSupport
import Testing

@testable import SetTheory

/// `References/robustness/robustness.json`, made by `robustness.R` with SetMethods 4.0 and QCA 3.25.1, which round to three decimals.
private struct RobustnessReference: Decodable {
  struct Comparison: Decodable {
    var core_consistency: Double
    var core_coverage: Double
    var rf_cov: Double?
    var rf_cons: Double?
    var rf_sc_min: Double?
    var rf_sc_max: Double?
    var rcr_typ: Double?
    var rcr_dev: Double?
    var rank: Int
    var robust: [String]
    var shaky: [String]
    var possible: [String]
  }

  struct Test: Decodable {
    var incl_cut: Double
    var n_cut: Int
    var solution: [String]
    var alone: Comparison
  }

  struct Three: Decodable {
    var given: Comparison
    var other_order: Comparison
  }

  struct Problem: Decodable {
    var name: String
    var conditions: [String]
    var cases: [String]
    var cells: [[String: Double]]
    var incl_cut: Double
    var initial: [String]
    var tests: [Test]
    var two: Comparison
    var three: Three
  }

  struct Cut: Decodable {
    var step: Double
    var value: Double
    var range: [Double]
  }

  struct AnchorRange: Decodable {
    struct Ends: Decodable {
      var E: Double?
      var C: Double?
      var I: Double?

      var all: [Double?] { [E, C, I] }
    }

    var set: String
    var anchors: [Double]
    var step: Double
    var lower: Ends
    var upper: Ends
  }

  struct Ranges: Decodable {
    var conditions: [String]
    var cases: [String]
    var raw: [[Double]]
    var stability: [Double]
    var outcome: [Double]
    var cuts: [String: Cut]
    var anchors: [AnchorRange]
  }

  var problems: [Problem]
  var ranges: Ranges

  static func read() throws -> RobustnessReference {
    let file = Repository.root.appending(path: "References/robustness/robustness.json")
    return try JSONDecoder().decode(RobustnessReference.self, from: Data(contentsOf: file))
  }
}

extension RobustnessReference.Problem {
  func table() throws -> SetTable {
    try SetTable(
      cases: cases,
      columns: try (conditions + ["Y"]).map { name in
        try SetColumn(name: name, kind: .fuzzy, lower: cells.map { $0[name] ?? 0 })
      })
  }
}

@Suite("Robustness beside SetMethods") struct SetMethodsReferenceTests {
  private static let rounding = 0.000_51
  /// RF_cov and RF_cons are quotients of two figures that SetMethods has rounded before.
  private static let roundedBefore = 0.002

  private func close(_ own: Double?, _ theirs: Double?, _ what: String, within tolerance: Double = rounding) {
    guard let theirs else { return }
    #expect(own.map { abs($0 - theirs) < tolerance } ?? false, "\(what): \(own.map(String.init(describing:)) ?? "–"), \(theirs)")
  }

  /// The memberships in a solution given as terms.
  private func memberships(_ terms: [String], _ problem: RobustnessReference.Problem, _ table: SetTable) throws -> [Double] {
    let text = terms.joined(separator: " + ")
    return try table.memberships(in: Expression(parsing: text, over: table))
  }

  private func compare(_ own: RobustCore, _ theirs: RobustnessReference.Comparison, _ names: [String], _ what: String) {
    close(own.consistency, theirs.core_consistency, "\(what): consistency")
    close(own.coverage, theirs.core_coverage, "\(what): coverage")
    close(own.coverageRatio, theirs.rf_cov, "\(what): RF_cov", within: Self.roundedBefore)
    close(own.consistencyRatio, theirs.rf_cons, "\(what): RF_cons", within: Self.roundedBefore)
    close(own.coincidenceWithSmallest, theirs.rf_sc_min, "\(what): RF_SC,minTS")
    close(own.coincidenceWithLargest, theirs.rf_sc_max, "\(what): RF_SC,maxTS")
    close(own.typicalRatio, theirs.rcr_typ, "\(what): RCR_typ")
    close(own.deviantRatio, theirs.rcr_dev, "\(what): RCR_dev")
    #expect(own.rank == theirs.rank, "\(what)")
    #expect(own.robust.all.map { names[$0] } == theirs.robust, "\(what)")
    #expect(own.shaky.all.map { names[$0] } == theirs.shaky, "\(what)")
    #expect(own.possible.all.map { names[$0] } == theirs.possible, "\(what)")
  }

  @Test("Against one and against two test solutions every figure and every case agrees")
  func oneAndTwo() throws {
    for problem in try RobustnessReference.read().problems {
      let table = try problem.table()
      let outcome = try table.memberships(in: Literal("Y"))
      let model = try memberships(problem.initial, problem, table)
      let tests = try problem.tests.map { try memberships($0.solution, problem, table) }
      for (own, test) in zip(tests, problem.tests) {
        compare(RobustCore(model: model, tests: [own], outcome: outcome), test.alone, problem.cases, problem.name)
      }
      compare(RobustCore(model: model, tests: Array(tests.prefix(2)), outcome: outcome), problem.two, problem.cases, problem.name)
    }
  }

  @Test("Against three, SetMethods' core agrees; its other figures hang on the order of the test solutions, ours do not")
  func three() throws {
    var departures = 0
    for problem in try RobustnessReference.read().problems {
      let table = try problem.table()
      let outcome = try table.memberships(in: Literal("Y"))
      let model = try memberships(problem.initial, problem, table)
      let tests = try problem.tests.prefix(3).map { try memberships($0.solution, problem, table) }
      let own = RobustCore(model: model, tests: tests, outcome: outcome)
      #expect(RobustCore(model: model, tests: [tests[0], tests[2], tests[1]], outcome: outcome) == own)
      close(own.consistency, problem.three.given.core_consistency, problem.name)
      close(own.coverage, problem.three.given.core_coverage, problem.name)
      close(own.coverageRatio, problem.three.given.rf_cov, problem.name, within: Self.roundedBefore)
      // What they leave out can only be smaller than what is smallest of all, and larger than what is largest.
      for theirs in [problem.three.given, problem.three.other_order] {
        if let smallest = theirs.rf_sc_min, let ours = own.coincidenceWithSmallest, abs(smallest - ours) > Self.rounding { departures += 1 }
        if let largest = theirs.rf_sc_max, let ours = own.coincidenceWithLargest, abs(largest - ours) > Self.rounding { departures += 1 }
      }
    }
    // That there are departures is why the definition is tested by itself (RobustnessTests); without any this file would have nothing to say.
    #expect(departures > 0)
  }

  @Test("The solutions of changed cut-offs are those of R")
  func solutions() throws {
    for problem in try RobustnessReference.read().problems {
      let table = try problem.table()
      let conditions = try ConditionNames(problem.conditions.map { .init(name: $0, kind: .fuzzy) })
      func solution(_ incl: Double, _ n: Int) throws -> Set<String> {
        let base = Reanalysis(
          table, conditions: conditions, outcome: Literal("Y"),
          options: SufficiencyOptions(cuts: try TruthTableParameters(inclusionCut: incl, caseCut: n)), type: .parsimonious)
        let models = try base.form().models
        #expect(models.count == 1, "\(problem.name): the script keeps single models only")
        return Set(models[0].map { conditions.text($0) })
      }
      #expect(try solution(problem.incl_cut, 1) == Set(problem.initial))
      for test in problem.tests { #expect(try solution(test.incl_cut, test.n_cut) == Set(test.solution)) }
    }
  }

  @Test("Stepped ranges end within one step of the computed ones")
  func ranges() throws {
    let reference = try RobustnessReference.read().ranges
    let anchors: [String: [Double]] = ["DEV": [400, 550, 900], "URB": [25, 50, 65], "LIT": [50, 75, 90], "IND": [20, 30, 40]]
    let names = ["DEV", "URB", "LIT", "IND"]
    var columns: [SetColumn] = []
    var sets: [Reanalysis.CalibratedSet] = []
    for (name, numbers) in zip(names, reference.raw) {
      let values = try #require(anchors[name])
      let calibration = Calibration.logistic(
        LogisticCalibration(try Anchors(exclusion: values[0], crossover: values[1], inclusion: values[2])))
      let raw = RawColumn(name: name, numbers: numbers)
      columns.append(try calibration.set(of: raw, as: name).set)
      sets.append(.init(name: name, calibration: calibration, raw: raw))
    }
    columns.append(try SetColumn(name: "STB", kind: .fuzzy, lower: reference.stability))
    columns.append(try SetColumn(name: "Y", kind: .fuzzy, lower: reference.outcome))
    let base = Reanalysis(
      try SetTable(cases: reference.cases, columns: columns),
      conditions: try ConditionNames(reference.conditions.map { .init(name: $0, kind: .fuzzy) }), outcome: Literal("Y"),
      options: SufficiencyOptions(cuts: try TruthTableParameters(inclusionCut: 0.8)), type: .parsimonious, sets: sets)
    let result = try Robustness(base)
    func check(_ parameter: ParameterRange.Parameter, _ least: Double?, _ most: Double?, _ step: Double) throws {
      let range = try #require(result.ranges.first { $0.parameter == parameter })
      // They stop at the last step inside; where their search ended, they give nothing. Next to a neighbouring anchor their calibration fails first.
      if let least {
        #expect(range.same.lower.value <= least + 1e-9, "\(parameter)")
        if range.same.lower.reason == .change { #expect(least - range.same.lower.value <= step * 1.01, "\(parameter)") }
      }
      if let most {
        #expect(range.same.upper.value >= most - 1e-9, "\(parameter)")
        if range.same.upper.reason == .change { #expect(range.same.upper.value - most <= step * 1.01, "\(parameter)") }
      }
    }
    let inclusion = try #require(reference.cuts["incl"])
    try check(.inclusionCut, inclusion.range[0], inclusion.range[1], inclusion.step)
    let cases = try #require(reference.cuts["n"])
    try check(.caseCut, cases.range[0], cases.range[1], cases.step)
    for item in reference.anchors {
      for (index, anchor) in [AnchorName.exclusion, .crossover, .inclusion].enumerated() {
        try check(.anchor(set: item.set, anchor), item.lower.all[index], item.upper.all[index], item.step)
      }
    }
  }
}
