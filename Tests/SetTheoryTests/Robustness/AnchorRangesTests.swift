import Combinatorics
import TestSupport
import Testing

@testable import SetTheory

@Suite("Ranges of anchors") struct AnchorRangesTests {
  /// A random analysis with one calibrated set, a condition or the outcome.
  static func analysis(seed: UInt64) throws -> (base: Reanalysis, set: Reanalysis.CalibratedSet)? {
    guard let drawn = try CutRangesTests.analysis(seed: seed) else { return nil }
    var generator = SeededGenerator(seed: seed &+ 1000)
    let numbers = drawn.table.cases.map { _ in Double(Int.random(in: 1...60, using: &generator)) }
    let calibration: Calibration
    switch seed % 6 {
    case 0: calibration = .logistic(LogisticCalibration(try Anchors(exclusion: 10, crossover: 30.5, inclusion: 50)))
    case 1: calibration = .logistic(LogisticCalibration(try Anchors(exclusion: 50, crossover: 30, inclusion: 12)))
    case 2: calibration = .linear(try LinearCalibration(try Anchors(exclusion: 10, crossover: 25.5, inclusion: 50), below: 2, above: 0.5))
    case 3: calibration = .bell(try BellCalibration([5, 15.5, 25, 30, 40.5, 55]))
    case 4: calibration = .crisp(try CrispCalibration(thresholds: [20, 40]))
    default: calibration = .bell(try BellCalibration([25, 15.5, 5, 55, 40.5, 30], at: .standard))
    }
    let name = seed.isMultiple(of: 4) ? RandomTable.outcomeName : "C1"
    let raw = RawColumn(name: "raw", numbers: numbers)
    let column = try calibration.set(of: raw, as: name).set
    let table = drawn.table.replacing(column)
    let conditions = try ConditionNames(
      drawn.conditions.conditions.map { $0.name == name ? .init(name: name, kind: column.kind) : $0 })
    let set = Reanalysis.CalibratedSet(name: name, calibration: calibration, raw: raw)
    let base = Reanalysis(
      table, conditions: conditions, outcome: drawn.outcome, options: drawn.options, type: drawn.type, sets: [set])
    guard Set(try table.memberships(in: base.outcome)).count > 1 else { return nil }
    return (base, set)
  }

  @Test("Every value of every anchor has the solution of the segment it is in", arguments: 0..<Thorough.count(36))
  func everyValue(_ seed: Int) throws {
    guard let (base, set) = try Self.analysis(seed: UInt64(seed)) else { return }
    var analyst = try Analyst(base)
    let ranges = try AnchorRanges.ranges(base, &analyst, Effort())
    #expect(ranges.count == set.calibration.anchors.count)
    var generator = SeededGenerator(seed: UInt64(seed))
    for (index, range) in ranges.enumerated() {
      #expect(range.isComplete)
      let (least, most) = (range.segments[0].lower.value, range.segments[range.segments.count - 1].upper.value)
      #expect(least < range.value && range.value < most)
      var values = (0..<40).map { _ in Double.random(in: least..<most, using: &generator) }
      // Just beside the break-points.
      for end in range.segments.dropLast().map(\.upper.value) { values += [end - (most - least) * 3e-9, end + (most - least) * 3e-9] }
      for value in values + [range.value] where value > least && value < most {
        let table = base.table.replacing(try set.calibration.moving(anchor: index, to: value).set(of: set.raw, as: set.name).set)
        guard let segment = range.segments.first(where: { $0.contains(value) }) else {
          // Only a place known to a billionth may belong to no segment.
          #expect(range.segments.contains { abs($0.upper.value - value) <= (most - least) * 2e-9 })
          continue
        }
        #expect(
          try CutRangesTests.form(base, base.options.cuts, table: table) == segment.form, "\(range.parameter) at \(value), seed \(seed)")
      }
    }
  }

  @Test("Over an interval of an anchor every membership lies between its values at the ends", arguments: 0..<36)
  func monotone(_ seed: Int) throws {
    guard let (_, set) = try Self.analysis(seed: UInt64(seed)) else { return }
    var generator = SeededGenerator(seed: UInt64(seed))
    let anchors = set.calibration.anchors
    for index in anchors.indices {
      let least = anchors.filter { $0 < anchors[index] }.max() ?? anchors[index] - 30
      let most = anchors.filter { $0 > anchors[index] }.min() ?? anchors[index] + 30
      let places = (0..<3).map { _ in Double.random(in: least.nextUp..<most, using: &generator) }.sorted()
      let columns = try places.map { try set.calibration.moving(anchor: index, to: $0).set(of: set.raw, as: "X").set.lower }
      for item in columns[0].indices {
        let (a, b) = (min(columns[0][item], columns[2][item]), max(columns[0][item], columns[2][item]))
        #expect(columns[1][item] >= a - 1e-12 && columns[1][item] <= b + 1e-12)
      }
    }
  }

  @Test("A crossover changes the solution where it passes the raw value of the case that decides")
  func byHand() throws {
    // Raw values 1, 2, 8, 9 with outcomes 0, 0, 1, 1 and a crossover of 5: X = Y holds as long as 2 and 8 lie on their sides. Below 2 the case “b” is in X and
    // not in Y, so that the row X has a consistency below 1; above 8 the case “c” leaves it.
    let raw = RawColumn(name: "raw", numbers: [1, 2, 8, 9])
    let calibration = Calibration.linear(try LinearCalibration(try Anchors(exclusion: 0, crossover: 5, inclusion: 10)))
    let table = try SetTable(
      cases: ["a", "b", "c", "d"],
      columns: [
        calibration.set(of: raw, as: "X").set, SetColumn(name: "Y", kind: .crisp, lower: [0, 0, 1, 1]),
      ])
    let base = Reanalysis(
      table, conditions: try ConditionNames([.init(name: "X", kind: .fuzzy)]), outcome: Literal("Y"),
      options: SufficiencyOptions(cuts: try TruthTableParameters(inclusionCut: 0.75)), type: .parsimonious,
      sets: [.init(name: "X", calibration: calibration, raw: raw)])
    var analyst = try Analyst(base)
    let crossover = try AnchorRanges.ranges(base, &analyst, Effort())[1]
    #expect(crossover.parameter == .anchor(set: "X", .crossover))
    // Row X: memberships t/2 below c, 1 − (10 − x)/(2(10 − c)) above. Its consistency is m(8) + m(9) over all four. At c = 8 the case “c” lies on the crossover:
    // then only “d” is in the row, and ~X has “c” with 0.5. Consistency of ~X = 0.5 + 0.25 over 0.9375 + 0.875 + 0.5 + 0.25: below 0.75 on both sides.
    #expect(crossover.same.form == .models([[Term([0: 1])]], isComplete: true))
    #expect(crossover.same.contains(8))
    // Below: A / (A + B) = 0.75 with A = m(8) + m(9) = 2 − 1.5 / (10 − c), B = m(1) + m(2) = 1.5 / c while c > 2, so 2 − 1.5/(10 − c) = 4.5 / c.
    let c = crossover.same.lower.value
    #expect(abs(2 - 1.5 / (10 - c) - 4.5 / c) < 1e-6)
    #expect(crossover.same.lower.reason == .change)
  }
}
