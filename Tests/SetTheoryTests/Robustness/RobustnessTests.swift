import Combinatorics
import Membership
import TestSupport
import Testing

@testable import SetTheory

@Suite("Leaving out, cores and sweeps") struct RobustnessTests {
  @Test("What is left out is analysed as if it had never been there", arguments: 0..<Thorough.count(40))
  func leaveOneOut(_ seed: Int) throws {
    guard let base = try CutRangesTests.analysis(seed: UInt64(seed)) else { return }
    let pair = LeaveOneOut.Group(name: "pair", cases: [0, 2])
    let result = try LeaveOneOut(base, groups: [pair])
    #expect(result.results.count == base.table.cases.count + base.conditions.count + 1)
    for item in result.results {
      switch item.part {
      case .oneCase(let index): try check(item, base, without: [index])
      case .group: try check(item, base, without: [0, 2])
      case .condition(let index):
        var conditions = base.conditions.conditions
        let gone = conditions.remove(at: index).name
        let other = Reanalysis(
          base.table, conditions: try ConditionNames(conditions), outcome: base.outcome, options: base.options, type: base.type)
        let form = try CutRangesTests.form(other, base.options.cuts)
        let texts = form.models.map { Set($0.map { other.conditions.text($0) }) }
        #expect(Set(item.form.models.map { Set($0.map { base.conditions.text($0) }) }) == Set(texts))
        #expect(item.form.termsOfSome.allSatisfy { $0[index] == nil }, "\(gone) is gone")
      }
      #expect(item.isSame == (item.form == result.whole))
    }
  }

  private func check(_ item: LeaveOneOut.Result, _ base: Reanalysis, without gone: [Int]) throws {
    let kept = base.table.cases.indices.filter { !gone.contains($0) }
    let table = try SetTable(
      cases: kept.map { base.table.cases[$0] },
      columns: base.table.columns.map { column in
        try SetColumn(name: column.name, kind: column.kind, lower: kept.map { column.lower[$0] })
      })
    #expect(item.form == (try CutRangesTests.form(base, base.options.cuts, table: table)))
    for (figures, model) in zip(item.figures, try base.form().models) {
      let fit = try SolutionFit(terms: model, of: base.conditions, in: table, outcome: base.outcome)
      #expect(figures.consistency == fit.consistency && figures.coverage == fit.coverage)
    }
  }

  @Test("The core does not depend on the order of the test solutions, and counts every one of them", arguments: 0..<40)
  func order(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    func draw() -> [Double] { (0..<12).map { _ in Double(Int.random(in: 0...10, using: &generator)) / 10 } }
    let (model, outcome) = (draw(), draw())
    let tests = (0..<4).map { _ in draw() }
    let core = RobustCore(model: model, tests: tests, outcome: outcome)
    #expect(RobustCore(model: model, tests: tests.reversed(), outcome: outcome) == core)
    // By the definition, written down once more over all test solutions.
    let least = (0..<12).map { i in tests.map { $0[i] }.min() ?? 0 }
    let most = (0..<12).map { i in tests.map { $0[i] }.max() ?? 0 }
    let robust = (0..<12).filter { min(model[$0], least[$0]) > 0.5 }
    let shaky = (0..<12).filter { model[$0] > 0.5 && least[$0] < 0.5 }
    let possible = (0..<12).filter { model[$0] < 0.5 && most[$0] > 0.5 }
    #expect(core.robust.all == robust.filter { outcome[$0] != 0.5 })
    #expect(core.shaky.all == shaky.filter { outcome[$0] != 0.5 })
    #expect(core.possible.all == possible.filter { outcome[$0] != 0.5 })
    #expect(core.rank == (shaky.isEmpty ? (possible.isEmpty ? 1 : 2) : (possible.isEmpty ? 3 : 4)))
    let smallest = zip(model, least).map(min), both = zip(smallest, outcome).map(min)
    #expect(core.coverage == both.reduce(0, +) / outcome.reduce(0, +))
    let union = zip(model, most).map(max).reduce(0, +)
    let shared = zip(model, most).map(min).reduce(0, +)
    #expect(abs((core.coincidenceWithLargest ?? -1) - shared / union) < 1e-12)
  }

  @Test("A model that is its own only test solution keeps everything")
  func itself() {
    let core = RobustCore(model: [0.8, 0.3, 0.6], tests: [[0.8, 0.3, 0.6]], outcome: [1, 0, 0.2])
    #expect(core.coverageRatio == 1 && core.consistencyRatio == 1)
    #expect(core.coincidenceWithSmallest == 1 && core.coincidenceWithLargest == 1)
    #expect(core.typicalRatio == 1 && core.deviantRatio == 1 && core.rank == 1)
    #expect(core.robust.typical == [0] && core.robust.deviant == [2])
  }

  @Test("Every other solution that one parameter gives within its reach is a test solution", arguments: 0..<20)
  func testsAreComplete(_ seed: Int) throws {
    guard let (base, set) = try AnchorRangesTests.analysis(seed: UInt64(seed)) else { return }
    let robustness = try Robustness(base)
    var generator = SeededGenerator(seed: UInt64(seed))
    for input in robustness.space.inputs {
      for _ in 0..<12 {
        let value = input.value(at: Double.random(in: 0..<1, using: &generator))
        let point = robustness.space.inputs.map { other in
          let width = other.upper - other.lower
          let wanted = other.parameter == input.parameter ? value : other.value
          return other.parameter == .caseCut ? (wanted - other.lower + 0.5) / (width + 1) : (wanted - other.lower) / width
        }
        let setting = robustness.space.setting(at: point)
        let table = try base.table(with: setting.anchors)
        let form = try CutRangesTests.form(base, setting.cuts, table: table)
        for model in form.models where form != robustness.whole {
          #expect(robustness.tests.contains { $0.terms == model }, "\(input.parameter) at \(value), seed \(seed)")
        }
      }
    }
    #expect(robustness.cores.count == (robustness.tests.isEmpty ? 0 : robustness.whole.models.count))
    #expect(robustness.ranges.filter { if case .anchor = $0.parameter { true } else { false } }.count == set.calibration.anchors.count)
  }

  @Test("Parts of a sweep add up to the whole, whatever the parts", arguments: 0..<12)
  func shards(_ seed: Int) throws {
    guard let (base, _) = try AnchorRangesTests.analysis(seed: UInt64(seed)) else { return }
    let sweep = try RobustnessSweep(base, space: VariationSpace(around: base, reach: .init()), mostDropped: 2, seed: 7)
    let whole = try sweep.tally(0..<60)
    var sum = try sweep.tally(40..<60)
    sum.add(try sweep.tally(0..<13))
    sum.add(try sweep.tally(13..<40))
    #expect(sum == whole)
    #expect(whole.runs == 60 && whole.forms.values.reduce(0, +) == 60)
    // Another seed draws otherwise.
    let other = try RobustnessSweep(base, space: sweep.space, mostDropped: 2, seed: 8).tally(0..<60)
    #expect(other.halves != whole.halves)
  }

  @Test("A sweep in which nothing may move gives one solution")
  func nothingMoves() throws {
    let base = try #require(try CutRangesTests.analysis(seed: 4))
    let space = VariationSpace(around: base, reach: .init(inclusion: 0, pri: 0, cases: 0, anchors: 0))
    #expect(space.inputs.isEmpty)
    let tally = try RobustnessSweep(base, space: space, mostDropped: 0, seed: 1).tally(0..<25)
    #expect(tally.forms == [try base.form(): 25])
  }

  @Test("With one case left out at most, runs that leave none or one out come as often as drawn")
  func dropsByEnumeration() throws {
    // Without anything else that moves, a run is one of: nothing left out (half of the runs) or one of n cases (half / n each).
    let base = try #require(try CutRangesTests.analysis(seed: 6))
    let space = VariationSpace(around: base, reach: .init(inclusion: 0, pri: 0, cases: 0, anchors: 0))
    let whole = try base.form()
    let same = try LeaveOneOut(base).results.count { if case .oneCase = $0.part { $0.isSame } else { false } }
    let expected = 0.5 + 0.5 * Double(same) / Double(base.table.cases.count)
    let runs = 4_000
    let tally = try RobustnessSweep(base, space: space, mostDropped: 1, seed: 3).tally(0..<runs)
    // Four standard errors of a share of 4,000 runs.
    #expect(abs(Double(tally.forms[whole] ?? 0) / Double(runs) - expected) < 4 * (0.25 / Double(runs)).squareRoot())
  }
}
