import SetTheory
import TestSupport
import Testing

/// What every method has in common: bounds, direction, ranges.
@Suite("Membership functions")
struct MembershipFunctionTests {
  /// Random calibrations of every shape; the raw values that matter lie in 1…99.
  static func functions(_ seed: UInt64) throws -> [any MembershipFunction] {
    var random = SeededGenerator(seed: seed)
    func points(_ count: Int) -> [Double] {
      // Sorted first: the order of a set is another one in every process.
      Set((0..<count * 4).map { _ in Double(Int.random(in: 1...98, using: &random)) + 0.5 }).sorted().shuffled(using: &random)
        .prefix(count).sorted()
    }
    let three = points(3)
    let six = points(6)
    let inverted = [2, 1, 0, 5, 4, 3].map { six[$0] }
    let rising = try Anchors(exclusion: three[0], crossover: three[1], inclusion: three[2])
    let falling = try Anchors(exclusion: three[2], crossover: three[1], inclusion: three[0])
    let power = Double.random(in: 0.2...4, using: &random)
    // Whole numbers, so that some lie between any two thresholds and the grades do not separate the cases completely.
    let raw = RawColumn(name: "x", numbers: (1...99).map(Double.init))
    let answers = RawColumn(name: "x", numbers: (0..<20).map { _ in Double(Int.random(in: 1...99, using: &random)) } + [99])
    return [
      LogisticCalibration(rising), LogisticCalibration(falling, at: .ragin2008),
      try LinearCalibration(rising), try LinearCalibration(falling, below: power, above: 1 / power),
      try BellCalibration(six), try BellCalibration(inverted, below: power, above: 2),
      try BellCalibration(six, at: .standard), try BellCalibration(inverted, at: .standard),
      try BellCalibration([six[0], six[1], six[2], six[2], six[4], six[5]], at: .ragin2008),
      try CrispCalibration(thresholds: [three[1]]), try CrispCalibration(thresholds: [three[0], three[2]], isDecreasing: true),
      try MultiValueCalibration(cutPoints: six), try LikertCalibration(answers), try LikertCalibration(answers, isDecreasing: true),
      try IndirectCalibration(raw, thresholds: three), try IndirectCalibration(raw, thresholds: three, isDecreasing: true),
    ]
  }

  @Test("Every value is one of the kind", arguments: 0..<20)
  func kind(seed: UInt64) throws {
    for function in try Self.functions(seed) {
      for raw in stride(from: 0.25, through: 100, by: 0.25) {
        let value = function.value(at: raw)
        #expect(value >= 0 && value <= function.kind.largestValue, "\(function) at \(raw)")
        if function.kind != .fuzzy { #expect(value == value.rounded()) }
      }
    }
  }

  @Test("What a range can become is what a fine grid over it becomes", arguments: 0..<20)
  func ranges(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed &+ 100)
    for function in try Self.functions(seed) {
      for _ in 0..<10 {
        let ends = [Double.random(in: 0.5...100, using: &random), Double.random(in: 0.5...100, using: &random)].sorted()
        let range = ends[0]...ends[1]
        let steps = 1_000
        let grid = (0...steps).map {
          function.value(at: range.lowerBound + (range.upperBound - range.lowerBound) * Double($0) / Double(steps))
        }
        let found = function.values(over: range)
        let smallest = try #require(grid.min())
        let largest = try #require(grid.max())
        // The grid may miss the very peak, never by more than its step allows; the answer may miss nothing that the grid finds.
        #expect(found.lowerBound <= smallest + 1e-12 && found.upperBound >= largest - 1e-12, "\(function) over \(range)")
        let slack = function.kind == .fuzzy ? 0.02 : 0
        #expect(smallest - found.lowerBound <= slack && found.upperBound - largest <= slack, "\(function) over \(range)")
      }
    }
  }

  @Test("The peak of a bell is found even where the range's ends lie on both its feet")
  func peak() throws {
    let linear = try BellCalibration([1, 2, 3, 5, 6, 8])
    #expect(linear.values(over: 0...10) == 0...1)
    #expect(linear.values(over: 3.5...4) == 1...1)
    let inverted = try BellCalibration([3, 2, 1, 8, 6, 5])
    #expect(inverted.values(over: 0...10) == 0...1)
    let logistic = try BellCalibration([1, 2, 3, 3, 4, 5], at: .standard)
    // By symmetry the peak lies at 3, where both curves have the inclusion's membership.
    #expect(abs(logistic.values(over: 1...5).upperBound - 0.95) < 1e-12)
  }

  @Test("What is unknown stays unknown, a range a range, a word an error")
  func column() throws {
    let raw = RawColumn(
      name: "x", values: [.number(5), .unknown, .range(lower: 4, upper: 6), .range(lower: 20, upper: 30)],
      texts: ["5", "", "4..6", "20..30"])
    let anchors = try Anchors(exclusion: 2, crossover: 5, inclusion: 9)
    let set = try LinearCalibration(anchors).calibrated(raw, as: "X")
    // By hand: (4 − 2) / 3 / 2 = 1/3 and 1 − (9 − 6) / 4 / 2 = 0.625.
    #expect(abs(set.lower[2] - 1.0 / 3) < 1e-15 && set.lower.enumerated().allSatisfy { $0 == 2 || $1 == [0.5, 0, 0, 1][$0] })
    #expect(set.upper == [0.5, 1, 0.625, 1])
    let levels = try MultiValueCalibration(cutPoints: [4.5, 6, 25]).calibrated(raw, as: "X")
    #expect(levels.lower == [1, 0, 0, 2] && levels.upper == [1, 3, 2, 3])
    let word = RawColumn(name: "x", values: [.number(1), .word], texts: ["1", "viel"])
    #expect(throws: CalibrationError.notANumber(column: "x", caseIndex: 1, text: "viel")) {
      try LogisticCalibration(anchors).calibrated(word, as: "X")
    }
  }
}
