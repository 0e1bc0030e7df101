import Combinatorics
import SetTheory
import TestSupport
import Testing

@Suite("Minimization")
struct MinimizationTests {
  private func problem(_ seed: UInt64, isMultiValue: Bool) throws -> (BruteForce, Minimization, Minimization)? {
    var generator = SeededGenerator(seed: seed)
    let brute = BruteForce.random(&generator, conditions: isMultiValue ? 2...3 : 2...4, isMultiValue: isMultiValue)
    guard !brute.positive.isEmpty else { return nil }
    let problem = try brute.problem
    let large = Minimization.Options(limit: 100_000)
    var irredundant = large
    irredundant.models = .irredundant
    return (brute, Minimization(problem, options: large), Minimization(problem, options: irredundant))
  }

  private func check(_ solution: Solution, primes: Set<Term>, models: [Set<Term>]) {
    #expect(Set(solution.primeImplicants) == primes)
    #expect(solution.primeImplicants == primes.sorted())
    #expect(Set(solution.models.map { Set($0.terms) }) == Set(models))
    #expect(solution.models.count == models.count)
    #expect(solution.modelsTotal == ExactCount(UInt128(models.count)))
    #expect(solution.isComplete)
    let common = models.dropFirst().reduce(models.first ?? []) { $0.intersection($1) }
    #expect(Set(solution.commonTerms) == common)
    for use in solution.uses { #expect(use.models == ExactCount(UInt128(models.count { $0.contains(use.term) }))) }
  }

  @Test(
    "The parsimonious solution agrees with trying every term and every set of terms", arguments: 1...150, [false, true])
  func parsimonious(seed: UInt64, isMultiValue: Bool) throws {
    guard let (brute, minimum, irredundant) = try problem(seed, isMultiValue: isMultiValue) else { return }
    let primes = brute.primes { !brute.negative.contains($0) }
    guard primes.count <= 16 else { return }
    let models = brute.irredundant(primes)
    check(try minimum.parsimonious(), primes: primes, models: BruteForce.minimum(models))
    check(try irredundant.parsimonious(), primes: primes, models: models)
  }

  @Test(
    "The conservative solution agrees with trying every term and every set of terms", arguments: 1...150, [false, true])
  func conservative(seed: UInt64, isMultiValue: Bool) throws {
    guard let (brute, minimum, irredundant) = try problem(seed, isMultiValue: isMultiValue) else { return }
    let primes = brute.primes { brute.positive.contains($0) }
    guard primes.count <= 16 else { return }
    let models = brute.irredundant(primes)
    check(try minimum.conservative(), primes: primes, models: BruteForce.minimum(models))
    check(try irredundant.conservative(), primes: primes, models: models)
  }

  @Test("Simplifying assumptions are the remainders a model covers, each in one term", arguments: 1...100, [false, true])
  func assumptions(seed: UInt64, isMultiValue: Bool) throws {
    guard let (brute, minimum, _) = try problem(seed, isMultiValue: isMultiValue) else { return }
    for model in try minimum.parsimonious().models.prefix(5) {
      let remainders = brute.configurations.filter { configuration in
        !brute.positive.contains(configuration) && !brute.negative.contains(configuration)
          && model.terms.contains { $0.covers(configuration) }
      }
      #expect(model.assumptions.count == ExactCount(UInt128(remainders.count)))
      for configuration in brute.configurations {
        let times = model.assumptions.terms.count { $0.covers(configuration) }
        #expect(times == (remainders.contains(configuration) ? 1 : 0))
      }
    }
  }

  /// By the definition: the terms of the region are built literal by literal, its configurations listed, and minimized by trying everything.
  @Test(
    "The intermediate solution agrees with listing the easy counterfactuals of every pair", arguments: 1...150, [false, true])
  func intermediate(seed: UInt64, isMultiValue: Bool) throws {
    var generator = SeededGenerator(seed: seed &* 77)
    guard let (brute, plain, _) = try problem(seed, isMultiValue: isMultiValue) else { return }
    var expected: [(condition: Int, values: Set<Int>)] = []
    for (condition, levels) in brute.levels.enumerated() where Bool.random(using: &generator) {
      expected.append((condition, Set((0..<levels).filter { _ in Bool.random(using: &generator) })))
    }
    var options = plain.options
    options.expectations = DirectionalExpectations(expected.flatMap { entry in entry.values.map { Term([entry.condition: $0]) } })
    let minimization = Minimization(plain.problem, options: options)
    let (conservative, parsimonious) = (try minimization.conservative(), try minimization.parsimonious())
    guard conservative.models.count * parsimonious.models.count <= 6 else { return }
    let found = try minimization.intermediate(conservative: conservative, parsimonious: parsimonious)
    var models: Set<Set<Term>> = []
    for complex in conservative.models {
      for simple in parsimonious.models {
        let region = brute.configurations.filter { configuration in
          brute.positive.contains(configuration)
            || complex.terms.contains { term in
              simple.terms.contains { shorter in
                shorter.includes(term) && shorter.covers(configuration)
                  && term.literals.allSatisfy { literal in
                    let values = expected.first { $0.condition == literal.condition }?.values ?? []
                    let isEasy = !values.isEmpty && !values.contains(literal.value) && shorter[literal.condition] == nil
                    return isEasy || configuration[literal.condition] == literal.value
                  }
              }
            }
        }
        let primes = brute.primes { region.contains($0) }
        guard primes.count <= 14 else { return }
        models.formUnion(BruteForce.minimum(brute.irredundant(primes)))
      }
    }
    #expect(Set(found.models.map { Set($0.terms) }) == models)
    #expect(found.modelsTotal == ExactCount(UInt128(models.count)))
    #expect(found.isComplete)
  }

  @Test("Excluded configurations are assumed by no model, and observed rows among them keep their outcome", arguments: 1...100)
  func untenable(seed: UInt64) throws {
    guard let (brute, plain, _) = try problem(seed, isMultiValue: false) else { return }
    var options = plain.options
    options.untenable = [Term([0: 1]), Term([0: 0, 1: 0])]
    let primes = brute.primes { configuration in
      brute.positive.contains(configuration)
        || (!brute.negative.contains(configuration) && !options.untenable.contains { $0.covers(configuration) })
    }
    guard primes.count <= 16 else { return }
    check(
      try Minimization(plain.problem, options: options).parsimonious(), primes: primes,
      models: BruteForce.minimum(brute.irredundant(primes)))
  }

  @Test("Contradictory simplifying assumptions are the remainders both sides use", arguments: 1...60)
  func contradictory(seed: UInt64) throws {
    guard let (brute, plain, _) = try problem(seed, isMultiValue: false), !brute.negative.isEmpty else { return }
    let mirror = BruteForce(levels: brute.levels, positive: brute.negative, negative: brute.positive)
    let (first, second) = (try plain.parsimonious().models, try Minimization(mirror.problem, options: plain.options).parsimonious().models)
    let terms = Untenable.contradictory(outcome: first, negated: second, levels: brute.levels)
    for configuration in brute.configurations {
      let isRemainder = !brute.positive.contains(configuration) && !brute.negative.contains(configuration)
      func isUsed(_ models: [Model]) -> Bool { models.contains { $0.terms.contains { $0.covers(configuration) } } }
      #expect(terms.count { $0.covers(configuration) } == (isRemainder && isUsed(first) && isUsed(second) ? 1 : 0))
    }
  }

  @Test("Merging rows and splitting their union find the same prime implicants", arguments: 1...60, [false, true])
  func twoWays(seed: UInt64, isMultiValue: Bool) throws {
    guard let (_, plain, _) = try problem(seed, isMultiValue: isMultiValue) else { return }
    let merged = try plain.conservative()
    let split = try plain.intermediate(conservative: merged, parsimonious: merged)
    #expect(split.primeImplicants == merged.primeImplicants)
  }

  @Test("The order of the rows does not matter", arguments: 1...40)
  func order(seed: UInt64) throws {
    guard let (brute, plain, _) = try problem(seed, isMultiValue: true) else { return }
    var generator = SeededGenerator(seed: seed)
    let shuffled = BruteForce(
      levels: brute.levels, positive: brute.positive.shuffled(using: &generator), negative: brute.negative.shuffled(using: &generator))
    let other = Minimization(try shuffled.problem, options: plain.options)
    #expect(try plain.parsimonious() == other.parsimonious())
    #expect(try plain.conservative() == other.conservative())
  }
}
