import Combinatorics
import Foundation
import SetTheory
import TestSupport
import Testing

/// What R's QCA gets wrong or cannot do, held against exhaustive search: see `References/README.md`.
@Suite("Many conditions, many models")
struct ManyConditionsTests {
  private static var isThorough: Bool { ProcessInfo.processInfo.environment["GELINGEN_THOROUGH"] != nil }

  /// Rows drawn at random; the outcome follows three terms of three literals, or chance.
  struct Draw {
    var positive: [Configuration] = []
    var negative: [Configuration] = []
    let levels: [Int]

    init(levels: [Int], cases: Int, seed: UInt64, isChance: Bool = false) {
      var generator = SeededGenerator(seed: seed)
      self.levels = levels
      let terms = (0..<3).map { _ in
        let chosen = Array(levels.indices).shuffled(using: &generator).prefix(3)
        return Term(Dictionary(uniqueKeysWithValues: chosen.map { ($0, Int.random(in: 0..<levels[$0], using: &generator)) }))
      }
      var seen: Set<Configuration> = []
      for _ in 0..<cases {
        let row = Configuration(levels.map { Int.random(in: 0..<$0, using: &generator) })
        let isPositive = isChance ? Bool.random(using: &generator) : terms.contains { $0.covers(row) }
        guard seen.insert(row).inserted else { continue }
        if isPositive { positive.append(row) } else { negative.append(row) }
      }
    }

    func minimization(_ options: Minimization.Options) throws -> Minimization {
      let names = try ConditionNames(
        levels.enumerated().map { .init(name: "C\($0)", kind: $1 == 2 ? .crisp : .multiValue(levels: $1)) })
      return Minimization(
        try MinimizationProblem(
          names: names, rows: positive.map { ($0, .present) } + negative.map { ($0, .absent) }, outcome: "Y"),
        options: options)
    }
  }

  /// R's QCA 3.25.1 loses prime implicants above 16 conditions.
  @Test("The prime implicants of 17 and more conditions are all there", arguments: isThorough ? [17, 18, 19, 20] : [17, 18])
  func primes(conditions: Int) throws {
    let draw = Draw(levels: [Int](repeating: 2, count: conditions), cases: 60, seed: UInt64(conditions))
    let found = try draw.minimization(Minimization.Options(limit: 0)).parsimonious().primeImplicants
    let positive = draw.positive.prefix(Self.isThorough ? .max : 8)
    let expected = SubsetTables.parsimonious(positive: Array(positive), negative: draw.negative, count: conditions)
    #expect(Set(found.filter { term in positive.contains { term.covers($0) } }) == expected)
    #expect(Set(found).count == found.count)
  }

  /// R's QCA 3.25.1 loses prime implicants above 8 conditions if one has four values.
  @Test("The prime implicants are all there when one of ten conditions has four values", arguments: 1...5)
  func fourValues(seed: UInt64) throws {
    let levels = [4] + [Int](repeating: 2, count: 9)
    let draw = Draw(levels: levels, cases: 60, seed: seed)
    let found = try draw.minimization(Minimization.Options(limit: 0)).parsimonious().primeImplicants
    var expected: Set<Term> = []
    for row in draw.positive {
      let differences = draw.negative.map { $0.differences(from: row) }
      let isImplicant = (0..<UInt64(1 << 10)).map { kept in differences.allSatisfy { $0 & kept != 0 } }
      for kept in 0..<UInt64(1 << 10) where isImplicant[Int(kept)] {
        let isPrime = (0..<10).allSatisfy { kept >> UInt64($0) & 1 == 0 || !isImplicant[Int(kept & ~(1 << UInt64($0)))] }
        if isPrime { expected.insert(Term(row, keeping: kept)) }
      }
    }
    #expect(Set(found) == expected)
  }

  /// R's QCA returns the parsimonious solution here without a word.
  @Test("The intermediate solution of 20 conditions is intermediate")
  func intermediate() throws {
    let count = 20
    let draw = Draw(levels: [Int](repeating: 2, count: count), cases: 26, seed: 4)
    let positive = Array(draw.positive.prefix(4))
    let names = try ConditionNames((0..<count).map { .init(name: "C\($0)", kind: .crisp) })
    let problem = try MinimizationProblem(
      names: names, rows: positive.map { ($0, .present) } + draw.negative.map { ($0, .absent) }, outcome: "Y")
    let expected = (0..<count).map { $0 % 3 == 0 ? 0 : 1 }
    let minimization = Minimization(
      problem,
      options: Minimization.Options(limit: 1, expectations: DirectionalExpectations(expected.enumerated().map { Term([$0: $1]) })))
    let (conservative, parsimonious) = (try minimization.conservative(), try minimization.parsimonious())
    let found = try minimization.intermediate(conservative: conservative, parsimonious: parsimonious)
    let (complex, simple) = (try #require(conservative.models.first), try #require(parsimonious.models.first))
    /// For every term, alone and within each that includes it, what a configuration must agree with, by the rule literal by literal.
    let allowed = complex.terms.flatMap { term in
      ([term] + simple.terms.filter { $0.includes(term) }).map { within in
        term.literals.reduce((mask: UInt64(0), values: UInt64(0))) { parts, literal in
          let isEasy = within != term && within[literal.condition] == nil && expected[literal.condition] != literal.value
          let bit = UInt64(1) << UInt64(literal.condition)
          return isEasy ? parts : (parts.mask | bit, literal.value == 1 ? parts.values | bit : parts.values)
        }
      }
    }
    let primes = SubsetTables.primes(positive: positive, count: count) { row, table in
      let origin = (0..<count).reduce(UInt64(0)) { $0 | UInt64(row[$1]) << UInt64($1) }
      var changed = 0
      while changed < table.count {
        var isAllowed = false
        for part in allowed where (origin ^ UInt64(changed) ^ part.values) & part.mask == 0 { isAllowed = true }
        if !isAllowed { table[changed] = false }
        changed += 1
      }
    }
    #expect(Set(found.primeImplicants) == primes)
    let models = found.models.map { Set($0.terms) }
    #expect(models.allSatisfy { model in positive.allSatisfy { row in model.contains { $0.covers(row) } } })
    #expect(!models.contains(Set(simple.terms)), "not the parsimonious one")
    #expect(!models.contains(Set(complex.terms)), "not the conservative one")
  }

  /// The number of covers with the fewest columns, by trying the columns of the first uncovered row one after another.
  static func countByBranching(_ chart: [UInt64], rows: Int, size: Int) -> UInt128 {
    let largest = chart.map(\.nonzeroBitCount).max() ?? 1
    func count(_ uncovered: UInt64, _ left: Int, _ banned: BitSet) -> UInt128 {
      if uncovered == 0 { return left == 0 ? 1 : 0 }
      guard uncovered.nonzeroBitCount <= left * largest else { return 0 }
      let row = uncovered.trailingZeroBitCount
      var banned = banned
      var total: UInt128 = 0
      for (index, column) in chart.enumerated() where column >> UInt64(row) & 1 == 1 && !banned.contains(index) {
        total += count(uncovered & ~column, left - 1, banned)
        banned.insert(index)
      }
      return total
    }
    return count((1 << UInt64(rows)) - 1, size, BitSet(bound: chart.count))
  }

  /// R's QCA 3.25.1 asks for terabytes of memory here, or says that there are no solutions; 3.23 does not end within 100 s.
  @Test(
    "All minimum models of 60 cases with a random outcome are counted",
    arguments: [(6, 40), (7, 40)] + (isThorough ? [(8, 60), (9, 60)] : []))
  func chance(conditions: Int, cases: Int) throws {
    let draw = Draw(levels: [Int](repeating: 2, count: conditions), cases: cases, seed: UInt64(conditions), isChance: true)
    let solution = try draw.minimization(Minimization.Options(limit: 1)).parsimonious()
    let size = try #require(solution.models.first).terms.count
    let chart = solution.primeImplicants.map { term in
      draw.positive.indices.reduce(UInt64(0)) { term.covers(draw.positive[$1]) ? $0 | 1 << UInt64($1) : $0 }
    }
    #expect(solution.modelsTotal == ExactCount(Self.countByBranching(chart, rows: draw.positive.count, size: size)))
    #expect(Self.countByBranching(chart, rows: draw.positive.count, size: size - 1) == 0)
  }

  @Test("Eight and twelve conditions with 60 cases and a random outcome are counted exactly", arguments: [8, 12])
  func chanceCounted(conditions: Int) throws {
    let draw = Draw(levels: [Int](repeating: 2, count: conditions), cases: 60, seed: 2, isChance: true)
    let solution = try draw.minimization(Minimization.Options(limit: 50)).parsimonious()
    #expect(solution.modelsTotal.isExact)
    #expect(solution.modelsTotal.value > 50)
    #expect(solution.models.count == 50)
    #expect(!solution.isComplete)
    // Every model has as many terms as the uses add up to.
    let size = try #require(solution.models.first).terms.count
    #expect(solution.models.allSatisfy { $0.terms.count == size })
    #expect(solution.uses.reduce(UInt128(0)) { $0 + $1.models.value } == solution.modelsTotal.value * UInt128(size))
  }
}
