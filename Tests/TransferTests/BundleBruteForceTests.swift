import Membership
import SetTheory
import TestSupport
import Testing
import Transfer

@Suite("All minimal bundles: against all subsets in all completions")
struct BundleBruteForceTests {
  private static let rounds = 0..<(Fixtures.isThorough ? 20_000 : 200)

  @Test("Every bundle is listed and none beside them, in each model; the certainty of each is right", arguments: [false, true])
  func all(isComplete: Bool) throws {
    var (listed, robust, blocked) = (0, 0, 0)
    for seed in Self.rounds {
      let brute = try BundleBruteForce(seed: UInt64(seed) + (isComplete ? 1_000_000 : 0), isComplete: isComplete)
      let analysis = try BundleAnalysis(brute.problem)
      #expect(analysis.isComplete && analysis.examinedCompletions)
      for model in brute.problem.models.indices {
        let own = analysis.bundles.filter { $0.minimalIn.contains(model) }
        #expect(Set(own.map { Set($0.changes) }) == (try brute.listed(model)), "seed \(seed), model \(model)")
        // No bundle in a model exactly when each of its paths is in the way of something that finding out does not remove.
        let paths = analysis.blocked.filter { $0.model == model && !$0.isOnlyUnknown }
        #expect(own.isEmpty == (Set(paths.map(\.term)) == Set(brute.problem.models[model])), "seed \(seed), model \(model)")
      }
      for bundle in analysis.bundles + analysis.robust {
        let expected = try brute.problem.models.map { try brute.certainty(Set(bundle.changes), model: $0) }
        #expect(bundle.effect == expected, "seed \(seed)")
      }
      let expected = try brute.robust(brute.problem.models, among: brute.feasible)
      #expect(Set(analysis.robust.map { Set($0.changes) }) == expected, "seed \(seed)")
      listed += analysis.bundles.count
      robust += analysis.robust.count
      blocked += analysis.bundles.isEmpty ? 1 : 0
    }
    // The problems are varied enough to test something.
    #expect(listed > 100 && robust > 20 && blocked > 30)
  }

  @Test("What would open a path is the smallest sets of further changes", arguments: [false, true])
  func openings(isComplete: Bool) throws {
    var found = 0
    for seed in 0..<80 {
      let brute = try BundleBruteForce(seed: UInt64(seed), isComplete: isComplete)
      let analysis = try BundleAnalysis(brute.problem)
      for model in brute.problem.models.indices {
        let own = analysis.openings.filter { $0.models.contains(model) }.map { Set($0.changes) }
        #expect(Set(own) == (try brute.openings(brute.problem.models[model])), "seed \(seed), model \(model)")
        found += own.count
      }
    }
    #expect(found > 25)
  }

  @Test("A further actionable condition removes no bundle; the order of the conditions is irrelevant")
  func monotone() throws {
    for seed in 0..<120 {
      let problem = try BundleBruteForce(seed: UInt64(seed)).problem
      let bundles = Set(try BundleAnalysis(problem).bundles.map { Set($0.changes) })
      let fewer = try problem.replacing(options: Array(problem.options.dropLast()))
      #expect(Set(try BundleAnalysis(fewer).bundles.map { Set($0.changes) }).isSubset(of: bundles), "seed \(seed)")
      let turned = try problem.reversed()
      let last = problem.names.count - 1
      let back = try BundleAnalysis(turned).bundles.map { bundle in
        Set(bundle.changes.map { Bundle.Change(condition: last - $0.condition, value: $0.value) })
      }
      #expect(Set(back) == bundles, "seed \(seed)")
    }
  }

  @Test("A lower cost never raises the optimum")
  func cost() throws {
    for seed in 0..<120 {
      let problem = try BundleBruteForce(seed: UInt64(seed)).problem
      let cheaper = problem.options.map { option in
        var option = option
        if option.condition == 0 { option.cost = .zero }
        return option
      }
      let before = try BundleAnalysis(problem).bundles.compactMap(\.cost.upper).min()
      let after = try BundleAnalysis(problem.replacing(options: cheaper)).bundles.compactMap(\.cost.upper).min()
      if let before, let after { #expect(after <= before, "seed \(seed)") } else { #expect(before == nil && after == nil) }
    }
  }

  @Test("Exactly the unknown cells listed settle the answer: any two completions that agree on them agree in it")
  func settling() throws {
    for seed in 0..<50 {
      let brute = try BundleBruteForce(seed: UInt64(seed))
      let listed = Set(try BundleAnalysis(brute.problem).unknowns.map(\.condition))
      var answers: [[Int]: [Set<Set<Bundle.Change>>]] = [:]
      for completion in brute.completions {
        let known = try brute.problem.replacing(cells: completion.map { TargetProfile.Cell($0) })
        let analysis = try BundleAnalysis(known)
        let answer = brute.problem.models.indices.map { model in
          Set(analysis.bundles.filter { $0.minimalIn.contains(model) }.map { Set($0.changes) })
        }
        // Sides of the crossover, or levels.
        let sides = completion.indices.map { index in
          brute.problem.names.conditions[index].kind.namesLevels ? Int(completion[index]) : completion[index] > 0.5 ? 1 : 0
        }
        answers[sides] = answer
      }
      for (first, own) in answers {
        for (second, other) in answers where own != other {
          #expect(first.indices.contains { first[$0] != second[$0] && listed.contains($0) }, "seed \(seed)")
        }
      }
      for condition in listed {
        let isNeeded = answers.contains { first, own in
          answers.contains { second, other in own != other && first.indices.allSatisfy { ($0 == condition) != (first[$0] == second[$0]) } }
        }
        #expect(isNeeded, "seed \(seed), condition \(condition)")
      }
    }
  }
}

extension BlockedPath {
  /// Whether finding out may open the path.
  var isOnlyUnknown: Bool {
    blockers.allSatisfy { blocker in
      if case .unknown = blocker { true } else { false }
    }
  }
}

extension BundleProblem {
  /// The same with other options or cells.
  func replacing(options: [ActionableCondition]? = nil, cells: [TargetProfile.Cell]? = nil) throws -> BundleProblem {
    try BundleProblem(
      target: TargetProfile(names, cells: cells ?? target.cells), models: models, negatedModels: negatedModels, necessary: necessary,
      impossible: impossible, options: options ?? self.options, horizon: horizon)
  }

  /// The same with the conditions in reverse order.
  func reversed() throws -> BundleProblem {
    let last = names.count - 1
    func turned(_ term: Term) -> Term { Term(Dictionary(uniqueKeysWithValues: term.literals.map { (last - $0.condition, $0.value) })) }
    let options = options.map { option in
      var option = option
      option.condition = last - option.condition
      option.after = Set(option.after.map { last - $0 })
      return option
    }
    return try BundleProblem(
      target: TargetProfile(ConditionNames(names.conditions.reversed()), cells: target.cells.reversed()),
      models: models.map { $0.map(turned) }, negatedModels: negatedModels.map { $0.map(turned) }, necessary: necessary,
      impossible: impossible, options: options, horizon: horizon)
  }
}
