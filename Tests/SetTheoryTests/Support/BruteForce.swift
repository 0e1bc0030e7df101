import SetTheory
import TestSupport

/// Minimization by the definitions: every configuration, every term, every set of terms.
struct BruteForce {
  let levels: [Int]
  let positive: [Configuration]
  let negative: [Configuration]

  /// All configurations.
  var configurations: [Configuration] { Self.configurations(levels) }

  static func configurations(_ levels: [Int]) -> [Configuration] {
    var result: [[Int]] = [[]]
    for count in levels { result = result.flatMap { prefix in (0..<count).map { prefix + [$0] } } }
    return result.map { Configuration($0) }
  }

  /// All terms.
  var terms: [Term] {
    var result: [[Int: Int]] = [[:]]
    for (condition, count) in levels.enumerated() {
      result = result.flatMap { term in
        [term]
          + (0..<count).map { value in
            var longer = term
            longer[condition] = value
            return longer
          }
      }
    }
    return result.map { Term($0) }
  }

  /// The terms that cover only what is allowed and a positive row, and that no other such term includes.
  func primes(where allowed: (Configuration) -> Bool) -> Set<Term> {
    let all = configurations
    let implicants = terms.filter { term in all.allSatisfy { !term.covers($0) || allowed($0) } }
    let prime = implicants.filter { term in !implicants.contains { $0 != term && $0.includes(term) } }
    return Set(prime.filter { term in positive.contains { term.covers($0) } })
  }

  /// All sets of terms that cover the positive rows and of which none can be left out.
  func irredundant(_ primes: Set<Term>) -> [Set<Term>] {
    func covers(_ terms: [Term]) -> Bool { positive.allSatisfy { row in terms.contains { $0.covers(row) } } }
    let list = primes.sorted()
    precondition(list.count <= 16, "too many to try every set")
    return (0..<(1 << list.count)).map { set in list.indices.filter { set >> $0 & 1 == 1 }.map { list[$0] } }
      .filter { terms in
        covers(terms) && terms.indices.allSatisfy { left in !covers(terms.indices.filter { $0 != left }.map { terms[$0] }) }
      }
      .map(Set.init)
  }

  /// The fewest-term ones of some models.
  static func minimum(_ models: [Set<Term>]) -> [Set<Term>] {
    let size = models.map(\.count).min()
    return models.filter { $0.count == size }
  }

  /// A random problem; conditions have two to four values where `isMultiValue` is set.
  static func random(_ generator: inout SeededGenerator, conditions: ClosedRange<Int> = 2...4, isMultiValue: Bool = false) -> BruteForce {
    let levels = (0..<Int.random(in: conditions, using: &generator)).map { _ in isMultiValue ? Int.random(in: 2...4, using: &generator) : 2
    }
    let density = Double.random(in: 0.2...0.9, using: &generator)
    let observed = configurations(levels).filter { _ in Double.random(in: 0..<1, using: &generator) < density }
    let share = Double.random(in: 0.2...0.8, using: &generator)
    let isPositive = observed.map { _ in Double.random(in: 0..<1, using: &generator) < share }
    return BruteForce(
      levels: levels, positive: zip(observed, isPositive).filter(\.1).map(\.0),
      negative: zip(observed, isPositive).filter { !$0.1 }.map(\.0))
  }

  /// The conditions, named by capital letters.
  var names: ConditionNames {
    get throws {
      try ConditionNames(
        levels.enumerated().map { index, count in
          ConditionNames.Condition(
            name: String(UnicodeScalar(UInt8(65 + index))), kind: count == 2 ? .crisp : .multiValue(levels: count))
        })
    }
  }

  /// The problem as the library takes it.
  var problem: MinimizationProblem {
    get throws {
      try MinimizationProblem(
        names: names, rows: positive.map { ($0, .present) } + negative.map { ($0, .absent) }, outcome: "Y")
    }
  }
}
