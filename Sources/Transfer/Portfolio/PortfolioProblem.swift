import Cases
import Combinatorics

/// Regions and measures as options, features and demands: a feature is a condition for a group of regions.
struct PortfolioProblem {
  private let regions: [PortfolioRegion]
  private let measures: [Measure]
  /// The features that each measure provides.
  private let provided: [Set<Int>]
  /// The features that each way of each region needs.
  private let needed: [[Set<Int>]]
  private let features: [Feature]

  private struct Feature: Hashable {
    var condition: String
    var group: PortfolioGroup
  }

  init(_ regions: [PortfolioRegion], _ measures: [Measure], _ codebook: Codebook) {
    self.regions = regions
    self.measures = measures
    var index: [Feature: Int] = [:]
    var features: [Feature] = []
    needed = regions.map { region in
      region.ways.map { way in
        Set(
          way.map { condition in
            let feature = Feature(condition: condition, group: region.group)
            if let known = index[feature] { return known }
            index[feature] = features.count
            features.append(feature)
            return features.count - 1
          })
      }
    }
    let wholes = MeasureMatrix.wholes(codebook)
    provided = measures.map { measure in
      Set(
        features.indices.filter {
          features[$0].group.takes(measure) && MeasureMatrix.link(measure, on: features[$0].condition, wholes) != nil
        })
    }
    self.features = features
  }

  /// The features that some measure provides.
  private var servable: Set<Int> { provided.reduce(into: []) { $0.formUnion($1) } }

  /// The ids of regions that no programme unlocks.
  var outOfReach: [String] {
    let servable = servable
    return zip(regions, needed).filter { !$0.1.contains { $0.isSubset(of: servable) } }.map(\.0.id)
  }

  /// The conditions that regions need on every way and that no measure for them acts on.
  var blockers: [Portfolio.Blocker] {
    let servable = servable
    var blocked: [String: [String]] = [:]
    for (region, ways) in zip(regions, needed) {
      guard let first = ways.first, !ways.contains(where: { $0.isSubset(of: servable) }) else { continue }
      let everywhere = ways.dropFirst().reduce(first) { $0.intersection($1) }.subtracting(servable)
      for feature in everywhere { blocked[features[feature].condition, default: []].append(region.id) }
    }
    return blocked.map { Portfolio.Blocker(condition: $0.key, regions: $0.value) }
      .sorted { (-$0.regions.count, $0.condition) < (-$1.regions.count, $1.condition) }
  }

  var effects: [Portfolio.Effect] {
    var providers = [Int](repeating: 0, count: features.count)
    for option in provided { for feature in option { providers[feature] += 1 } }
    let servable = servable
    return measures.indices.map { index in
      let own = provided[index]
      let sole = own.filter { providers[$0] == 1 }
      let pairs = zip(regions, needed)
      return Portfolio.Effect(
        measure: measures[index].id,
        alone: pairs.filter { $0.1.contains { !$0.isEmpty && $0.isSubset(of: own) } }.map(\.0.id),
        needed: pairs.filter { _, ways in
          let open = ways.filter { $0.isSubset(of: servable) }
          return !open.isEmpty && open.allSatisfy { !$0.isDisjoint(with: sole) }
        }.map(\.0.id),
        helps: pairs.filter { $0.1.contains { !$0.isDisjoint(with: own) } }.map(\.0.id),
        cost: measures[index].cost,
        outdoneBy: own.isEmpty ? [] : measures.indices.filter { outdoes($0, index) }.map { measures[$0].id })
    }
  }

  /// Whether a measure acts on all that another acts on, and on more or at a surely lower cost, and surely costs no more.
  private func outdoes(_ other: Int, _ index: Int) -> Bool {
    guard other != index, provided[other].isSuperset(of: provided[index]) else { return false }
    let (cost, own) = (measures[other].cost, measures[index].cost)
    guard cost.isSurelyAtMost(own) else { return false }
    return provided[other] != provided[index] || !own.isSurelyAtMost(cost)
  }

  // MARK: Programmes

  /// What programmes can do for one group of regions.
  func programme(for group: PortfolioGroup) -> (programme: Portfolio.Programme, curve: CoverageCurve) {
    let own = regions.indices.filter { regions[$0].group == group }
    let problem = CoverageProblem(options: provided, demands: own.map { needed[$0] })
    let exact = CoverageCurve(exact: problem)
    let greedy = CoverageCurve(greedy: problem)
    let curve = exact ?? greedy
    let wanted = Set(own.flatMap { needed[$0].flatMap { $0 } })
    return (
      programme(
        group, own.count, wanted, problem, curve, greedy, bound: exact == nil ? { _ in reachable(own) } : nil), curve
    )
  }

  private func reachable(_ own: [Int]) -> Int {
    let servable = servable
    return own.count { needed[$0].contains { $0.isSubset(of: servable) } }
  }

  /// What programmes can do for all regions, given what they can do for each group.
  ///
  /// Each measure serves all groups at once. Where a table over all features is too large, the best of the greedy curve and of unions of
  /// the groups' choices is taken; then no choice of k measures meets more than the groups' curves at k together.
  func programme(joining parts: [CoverageCurve]) -> Portfolio.Programme {
    let problem = CoverageProblem(options: provided, demands: needed)
    let exact = CoverageCurve(exact: problem)
    let greedy = CoverageCurve(greedy: problem)
    let curve = exact ?? CoverageCurve(joining: parts, greedy, problem)
    let all = reachable(Array(regions.indices))
    let bound: (Int) -> Int = { count in min(all, parts.reduce(0) { $0 + $1.met(by: count) }) }
    return programme(
      nil, regions.count, Set(features.indices), problem, curve, greedy, bound: exact == nil ? bound : nil)
  }

  private func programme(
    _ group: PortfolioGroup?, _ count: Int, _ wanted: Set<Int>, _ problem: CoverageProblem, _ curve: CoverageCurve,
    _ greedy: CoverageCurve, bound: ((Int) -> Int)?
  ) -> Portfolio.Programme {
    func steps(_ curve: CoverageCurve, _ bound: ((Int) -> Int)?) -> [Portfolio.Step] {
      curve.steps.map { step in
        Portfolio.Step(
          count: step.count, unlocked: step.met, atMost: bound.map { max(step.met, $0(step.count)) } ?? step.met,
          measures: step.choice.map { measures[$0].id }, cost: step.choice.reduce(.zero) { $0 + measures[$1].cost },
          programmes: step.choices, essential: step.essential.map { measures[$0].id })
      }
    }
    let useful = measures.indices.filter { !provided[$0].isDisjoint(with: wanted) }
    let priced = useful.filter { measures[$0].cost.upper != nil }
    let best = steps(curve, bound)
    let budget = BudgetCurve(
      exact: CoverageProblem(options: priced.map { problem.options[$0] }, demands: problem.demands),
      weights: priced.map { measures[$0].cost.upper ?? 0 })
    return Portfolio.Programme(
      group: group, regions: count, measures: useful.count, steps: best,
      greedy: steps(greedy, { curve.met(by: $0) }), complete: best.allSatisfy { $0.atMost == $0.unlocked },
      budget: priced.isEmpty
        ? []
        : (budget?.steps ?? []).map { step in
          Portfolio.BudgetStep(budget: step.weight, unlocked: step.met, measures: step.choice.map { measures[priced[$0]].id })
        },
      withoutCost: useful.filter { measures[$0].cost.upper == nil }.map { measures[$0].id })
  }
}
