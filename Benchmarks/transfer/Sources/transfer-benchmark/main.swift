import SetTheory
import Transfer

// Random problems with a seed: ambiguous models that share a pool of terms, as minimization makes them; one line of JSON per size.

/// SplitMix64 (Steele, Lea and Flood 2014).
struct Generator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

struct Size {
  var conditions = 30
  var models = 200
  var terms = 6
  var literals = 4
  var negated = 0
  var unknown = 0
}

func problem(_ size: Size, seed: UInt64) throws -> BundleProblem {
  var random = Generator(state: seed)
  let names = try ConditionNames((0..<size.conditions).map { ConditionNames.Condition(name: "P\($0 + 1)", kind: .crisp) })
  func term() -> Term {
    let chosen = (0..<size.conditions).shuffled(using: &random).prefix(size.literals)
    return Term(Dictionary(uniqueKeysWithValues: chosen.map { ($0, Int.random(in: 0..<5, using: &random) == 0 ? 0 : 1) }))
  }
  let pool = (0..<size.terms * 3).map { _ in term() }
  let models = (0..<size.models).map { _ in Array(pool.shuffled(using: &random).prefix(size.terms)) }
  let cells = (0..<size.conditions).map { index in
    index < size.unknown
      ? TargetProfile.unknown(.crisp) : TargetProfile.Cell(Int.random(in: 0..<4, using: &random) == 0 ? 1 : 0)
  }
  let options = (0..<size.conditions).flatMap { condition in
    (0...1).map { value in
      let cost = Double(condition % 7 + 1)
      return ActionableCondition(condition: condition, value: value, cost: AmountRange(lower: cost, upper: cost) ?? .unknown)
    }
  }
  return try BundleProblem(
    target: TargetProfile(names, cells: cells), models: models,
    negatedModels: size.negated > 0 ? [(0..<size.negated).map { _ in term() }] : [], options: options)
}

let sizes = [
  Size(), Size(negated: 8), Size(unknown: 4), Size(negated: 8, unknown: 3), Size(conditions: 40, negated: 12), Size(models: 1000, negated: 8),
]
for size in sizes {
  var seconds: [Double] = []
  var last: BundleAnalysis?
  for seed in 1...5 {
    let problem = try problem(size, seed: UInt64(seed))
    let start = ContinuousClock.now
    last = try BundleAnalysis(problem)
    let time = ContinuousClock.now - start
    seconds.append(Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
  }
  let median = seconds.sorted()[2]
  print(
    #"{"conditions": \#(size.conditions), "models": \#(size.models), "negated_terms": \#(size.negated), "unknown_cells": \#(size.unknown), "#
      + #""bundles": \#(last?.bundles.count ?? 0), "robust": \#(last?.robust.count ?? 0), "complete": \#(last?.isComplete ?? false), "#
      + #""seconds": \#(median), "slowest": \#(seconds.max() ?? 0)}"#)
}
