public import Membership

/// Whether a chosen set is different under every choice of alternative cuts.
///
/// Under each choice (``CutAlternatives``) the set is placed anew among all sets of its size (``DifferenceStanding``). What comes out is the share of choices under which at
/// least half of the sets are less different, and the span of these shares: if it is wide, “different” was decided by the cuts.
public struct StandingUnderCuts: Hashable, Sendable {
  /// What the choices show of one figure.
  public struct Spread: Hashable, Sendable {
    /// The share of choices under which at least half of the sets have a smaller figure: certainly, and perhaps.
    public let aboveHalf: Bounds
    /// The smallest and the largest share of sets with a smaller figure, over all choices.
    public let shareSmaller: Bounds

    init(_ figures: [DifferenceStanding.Figure]) {
      let shares = figures.map(\.shareSmaller)
      let count = Double(max(1, shares.count))
      aboveHalf = Bounds(min: Double(shares.count { $0.min >= 0.5 }) / count, max: Double(shares.count { $0.max >= 0.5 }) / count)
      shareSmaller = Bounds(min: shares.map(\.min).min() ?? 0, max: shares.map(\.max).max() ?? 0)
    }
  }

  /// All blocks together, or one.
  public struct Scope: Hashable, Sendable {
    /// The block's id; `nil` for all blocks together.
    public let block: String?
    /// The distance of the two nearest cases.
    public let smallest: Spread
    /// The mean distance.
    public let mean: Spread
  }

  /// One other cut, everything else as it was chosen.
  public struct Single: Hashable, Sendable {
    /// The variable's id.
    public let variable: String
    /// The cut.
    public let cut: Double
    /// Where the set stands then, over all blocks.
    public let standing: DifferenceStanding
  }

  /// How many choices there are; `nil` where the number exceeds an `Int`.
  public let choiceCount: Int?
  /// How many were looked at.
  public let examined: Int
  /// Whether all were.
  public var isExhaustive: Bool { choiceCount == examined }
  /// All blocks together, then each block in which a variable has another cut.
  public let scopes: [Scope]
  /// Each other cut alone.
  public let single: [Single]

  /// Places a set under the choices.
  ///
  /// Under a choice at most 20,000 sets are counted; beyond, a twentieth of the draws takes their place.
  ///
  /// - Parameters:
  ///   - chosen: The chosen cases, by index.
  ///   - profiles: The cases, undivided where a variable has another cut.
  ///   - blocks: Their blocks, with the scales of undivided numbers.
  ///   - alternatives: The cuts.
  ///   - measure: How distances are added.
  ///   - effort: How much to count, and how many choices to look at.
  /// - Returns: What the choices show; `nil` where no variable has another cut.
  /// - Throws: `SystemsError` for what cannot be placed.
  public static func of(
    _ chosen: [Int], in profiles: [Profile], _ blocks: [ContextVariables], _ alternatives: CutAlternatives,
    _ measure: DistanceMeasure, _ effort: CertificateOfDifference.Effort
  ) throws(SystemsError) -> StandingUnderCuts? {
    guard !alternatives.variables.isEmpty else { return nil }
    var effort = effort
    effort.exactSmallest = min(effort.exactSmallest, 20_000)
    effort.exactMean = min(effort.exactMean, 20_000)
    effort.draws = max(1, effort.draws / 20)
    func standings(_ choice: [Double?]) throws(SystemsError) -> [DifferenceStanding] {
      let divided = alternatives.divide(choice, profiles, blocks)
      return try DifferenceStanding.of(chosen, in: ProfileDistances(divided.profiles, blocks: divided.blocks), measure, effort)
    }
    var found: [[DifferenceStanding]] = []
    for choice in alternatives.choices(limit: effort.cutChoices, seed: effort.seed) { found.append(try standings(choice)) }
    var single: [Single] = []
    for (place, variable) in alternatives.variables.enumerated() {
      for cut in variable.others {
        var choice = alternatives.choice(0)
        choice[place] = cut
        guard let total = try standings(choice).first else { continue }
        single.append(Single(variable: variable.id, cut: cut, standing: total))
      }
    }
    let varied = Set(alternatives.variables.map(\.id))
    let own = blocks.filter { $0.variables.contains { varied.contains($0.id) } }.map(\.block)
    return StandingUnderCuts(
      choiceCount: alternatives.count, examined: found.count,
      scopes: (found.first ?? []).indices.compactMap { index in
        let entries = found.map { $0[index] }
        guard let block = entries.first.map(\.block), block.map(own.contains) ?? true else { return nil }
        return Scope(block: block, smallest: Spread(entries.map(\.smallest)), mean: Spread(entries.map(\.mean)))
      }, single: single)
  }
}
