import Combinatorics
import TestSupport
import Testing

@Suite("Which options meet most demands")
struct CoverageCurveTests {
  /// A random problem of up to 9 options, 7 features and 12 demands of up to 3 alternatives.
  static func random(_ generator: inout SeededGenerator) -> CoverageProblem {
    let features = Int.random(in: 1...7, using: &generator)
    func set(_ share: Double, _ generator: inout SeededGenerator) -> Set<Int> {
      Set((0..<features).filter { _ in Double.random(in: 0..<1, using: &generator) < share })
    }
    let options = (0..<Int.random(in: 0...9, using: &generator)).map { _ in set(0.3, &generator) }
    let demands = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
      (0..<Int.random(in: 0...3, using: &generator)).map { _ in set(0.35, &generator) }
    }
    return CoverageProblem(options: options, demands: demands)
  }

  /// All choices with what they meet, by the definition.
  static func choices(_ problem: CoverageProblem) -> [(choice: [Int], met: Int)] {
    (0..<(1 << problem.options.count)).map { set in
      let choice = problem.options.indices.filter { set >> $0 & 1 == 1 }
      return (choice, problem.met(by: choice).count)
    }
  }

  @Test("The exact curve agrees with trying every choice, with the number of best ones and what all of them share", arguments: 1...250)
  func exact(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let problem = Self.random(&generator)
    let curve = try #require(CoverageCurve(exact: problem))
    let all = Self.choices(problem)
    var before = -1
    var expected: [(count: Int, met: Int)] = []
    for count in 0...problem.options.count {
      let most = all.filter { $0.choice.count <= count }.map(\.met).max() ?? 0
      #expect(curve.met(by: count) == most)
      if most > before { expected.append((count, most)) }
      before = max(before, most)
    }
    #expect(curve.steps.map(\.count) == expected.map(\.count))
    for step in curve.steps {
      let best = all.filter { $0.choice.count == step.count && $0.met == step.met }.map(\.choice)
      #expect(best.contains(step.choice))
      #expect(step.choices == best.count)
      let shared = problem.options.indices.filter { option in best.allSatisfy { $0.contains(option) } }
      #expect(step.essential == shared)
    }
  }

  @Test("The greedy curve and the joined one claim what their choices meet, and no more than the exact one", arguments: 1...150)
  func heuristics(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let problem = Self.random(&generator)
    let exact = try #require(CoverageCurve(exact: problem))
    let greedy = CoverageCurve(greedy: problem)
    let half = problem.demands.count / 2
    let parts = [Array(problem.demands[..<half]), Array(problem.demands[half...])].compactMap {
      CoverageCurve(exact: CoverageProblem(options: problem.options, demands: $0))
    }
    let joined = CoverageCurve(joining: parts, greedy, problem)
    for curve in [greedy, joined] {
      for step in curve.steps {
        #expect(step.choice.count == step.count)
        #expect(problem.met(by: step.choice).count == step.met)
        #expect(step.met <= exact.met(by: step.count))
      }
    }
    for count in 0...problem.options.count {
      // What both halves could meet at most, each with all the options, bounds what both meet together.
      #expect(exact.met(by: count) <= parts.reduce(0) { $0 + $1.met(by: count) })
      #expect(joined.met(by: count) >= greedy.met(by: count))
    }
  }

  @Test("The curve over budgets agrees with trying every choice", arguments: 1...200)
  func budgets(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let problem = Self.random(&generator)
    let weights = problem.options.map { _ in Double(Int.random(in: 0...5, using: &generator)) }
    let curve = try #require(BudgetCurve(exact: problem, weights: weights))
    let all = Self.choices(problem).map { (weight: $0.choice.reduce(0) { $0 + weights[$1] }, met: $0.met) }
    for budget in stride(from: 0.0, through: 20, by: 1) {
      let most = all.filter { $0.weight <= budget }.map(\.met).max() ?? 0
      #expect(curve.steps.last { $0.weight <= budget }?.met == most)
    }
    for step in curve.steps {
      #expect(problem.met(by: step.choice).count == step.met)
      #expect(step.choice.reduce(0) { $0 + weights[$1] } == step.weight)
    }
  }

  @Test("Two options that help only together are found, which greedy choices miss")
  func together() throws {
    // By hand: 0 and 1 together meet three demands; 2 alone meets one.
    let problem = CoverageProblem(options: [[1], [2], [3]], demands: [[[1, 2]], [[1, 2]], [[1, 2]], [[3]]])
    let exact = try #require(CoverageCurve(exact: problem))
    #expect(exact.steps.map(\.met) == [0, 1, 3, 4])
    #expect(exact.steps[2].choice == [0, 1])
    #expect(CoverageCurve(greedy: problem).met(by: 2) == 1)
  }

  @Test("More features than the table has room for are refused, unless the same options provide them")
  func limit() {
    let many = (0..<30).map { Set([$0]) }
    #expect(CoverageCurve(exact: CoverageProblem(options: many, demands: [many.map { $0 }])) == nil)
    let joined = CoverageProblem(options: [Set(0..<30)], demands: [[Set(0..<30)]])
    #expect(CoverageCurve(exact: joined)?.steps.last?.met == 1)
    #expect(BudgetCurve(exact: joined, weights: [2])?.steps.last?.weight == 2)
  }
}
