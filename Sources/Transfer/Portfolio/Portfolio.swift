public import Cases
import Combinatorics

/// Which support unlocks most regions.
///
/// A region is unlocked when a programme has, for each condition of one of its ways, a measure for its origin logic that acts on the
/// condition. That is a statement about what a programme addresses, not about what then happens.
public struct Portfolio: Hashable, Codable, Sendable {
  /// What one measure does.
  public struct Effect: Hashable, Codable, Sendable {
    /// The measure's id.
    public var measure: String
    /// The ids of regions that it unlocks by itself.
    public var alone: [String]
    /// The ids of regions that no programme without it unlocks.
    public var needed: [String]
    /// The ids of regions where it acts on something they need.
    public var helps: [String]
    /// The cost.
    public var cost: Amount
    /// The ids of measures that act on the same and more for the same regions, and surely cost no more.
    public var outdoneBy: [String]

    enum CodingKeys: String, CodingKey {
      case measure, alone, needed, helps, cost
      case outdoneBy = "outdone_by"
    }
  }

  /// A point of a curve.
  public struct Step: Hashable, Codable, Sendable {
    /// How many measures.
    public var count: Int
    /// How many regions they unlock.
    public var unlocked: Int
    /// At most so many could be unlocked by so many measures; equal to `unlocked` where that is proved.
    public var atMost: Int
    /// The ids of measures that do.
    public var measures: [String]
    /// What they cost together, as far as it is known.
    public var cost: Amount
    /// How many programmes of so many measures unlock as many; `nil` where they were not counted.
    public var programmes: Int?
    /// The ids of measures without which so many measures unlock fewer.
    public var essential: [String]

    enum CodingKeys: String, CodingKey {
      case count, unlocked
      case atMost = "at_most"
      case measures, cost, programmes, essential
    }
  }

  /// A point of a curve over a budget.
  public struct BudgetStep: Hashable, Codable, Sendable {
    /// The budget in euros, at the upper end of each cost.
    public var budget: Double
    /// How many regions it unlocks.
    public var unlocked: Int
    /// The ids of measures that do.
    public var measures: [String]
  }

  /// What programmes can do for a group of regions.
  public struct Programme: Hashable, Codable, Sendable {
    /// Which regions; `nil` for all together.
    public var group: PortfolioGroup?
    /// How many regions.
    public var regions: Int
    /// How many measures are for them and act on something they need.
    public var measures: Int
    /// The exact curve, or the best found where `complete` is false.
    public var steps: [Step]
    /// The greedy curve.
    public var greedy: [Step]
    /// Whether the curve is proved.
    public var complete: Bool
    /// The curve over budgets, with the measures whose costs have an upper end; empty where none has.
    public var budget: [BudgetStep]
    /// The ids of measures left out of it, because their costs have no known upper end.
    public var withoutCost: [String]

    enum CodingKeys: String, CodingKey {
      case group, regions, measures, steps, greedy, complete, budget
      case withoutCost = "without_cost"
    }
  }

  /// A condition that keeps regions out of every programme.
  public struct Blocker: Hashable, Codable, Sendable {
    /// The condition's id.
    public var condition: String
    /// The ids of regions that need it on every way, and have no measure for it.
    public var regions: [String]
  }

  /// The regions.
  public var regions: [PortfolioRegion]
  /// The measures, in the order of their codes.
  public var effects: [Effect]
  /// What programmes can do: for each group of regions, then for all.
  public var programmes: [Programme]
  /// The ids of regions that need nothing.
  public var settled: [String]
  /// The ids of regions that no programme unlocks.
  public var outOfReach: [String]
  /// Why.
  public var blockers: [Blocker]

  enum CodingKeys: String, CodingKey {
    case regions, effects, programmes, settled
    case outOfReach = "out_of_reach"
    case blockers
  }

  /// The portfolio of regions and measures.
  ///
  /// - Parameters:
  ///   - regions: The regions.
  ///   - measures: The statements in the order of their codes; only those of the kind measure act.
  ///   - codebook: The codebook, for conditions that derive from others.
  public init(of regions: [PortfolioRegion], measures: [Measure], codebook: Codebook) {
    let problem = PortfolioProblem(regions, measures.filter { $0.kind == .measure }, codebook)
    self.regions = regions
    effects = problem.effects
    let groups = PortfolioGroup.allCases.filter { group in regions.contains { $0.group == group } }
    let parts = groups.map { group in problem.programme(for: group) }
    programmes = parts.map(\.programme) + (groups.count > 1 ? [problem.programme(joining: parts.map(\.curve))] : [])
    settled = regions.filter { $0.ways.contains(where: \.isEmpty) }.map(\.id)
    outOfReach = problem.outOfReach
    blockers = problem.blockers
  }
}

extension Portfolio {
  /// How many regions some programme unlocks.
  public var reachable: Int { regions.count - outOfReach.count }
}

extension Portfolio.Programme {
  /// How many regions so many measures unlock.
  public func covered(by count: Int) -> Int { steps.last { $0.count <= count }?.unlocked ?? 0 }

  /// How many regions so many measures unlock, taken greedily.
  public func coveredStepByStep(by count: Int) -> Int { greedy.last { $0.count <= count }?.unlocked ?? 0 }
}
