public import Membership
import Statistics

/// Whether chosen cases are different under every way of dividing numbers in two.
///
/// Each numeric variable is divided at one of several cuts; a *choice* takes one cut per variable. Under each choice the chosen set's mean distance
/// is placed among the sets of its size in the pool, by the share of sets with a smaller one. What comes out is the share of choices under which
/// that share is at least one half, and the span of the shares: if they swing from 0 to 1, “different” was decided by the cuts.
///
/// The sets of a pool are a seeded sample, the same for all choices; choices are all looked at up to a limit, else drawn with a seed.
public struct DifferenceUnderCuts: Hashable, Sendable {
  /// The block's id; `nil` for all blocks together.
  public let block: String?
  /// How many choices there are; `nil` where the number exceeds an `Int`.
  public let choiceCount: Int?
  /// How many of them were looked at.
  public let examined: Int
  /// How many sets of the pool each was compared with.
  public let sets: Int
  /// Whether all were.
  public var isExhaustive: Bool { choiceCount == examined }
  /// The share of choices under which at least half of the sets have a smaller mean distance; a range where it is open which cases are chosen.
  public let aboveHalf: Bounds
  /// The smallest and the largest share of sets with a smaller mean distance, over choices and chosen sets.
  public let shareSmaller: Bounds

  /// Looks at the choices of each block that has any, and of all blocks together.
  ///
  /// - Parameters:
  ///   - chosen: The chosen sets, by index, all of one size of at least two; several where it is open which cases stand for the chosen ones.
  ///   - pool: The pool.
  ///   - blocks: Its blocks.
  ///   - choices: The cuts of numeric variables; variables without any stay as they are.
  ///   - effort: How many sets and choices are drawn.
  /// - Returns: One entry per block with a choice, in their order, then one for all blocks.
  public static func of(
    _ chosen: [[Int]], in pool: [Profile], _ blocks: [ContextVariables], _ choices: CutChoices,
    _ effort: CertificateOfDifference.Effort
  ) -> [DifferenceUnderCuts] {
    guard let size = chosen.first?.count, size >= 2, size <= pool.count else { return [] }
    let sample = SetSample(size: size, of: pool.count, draws: max(1, effort.draws / 20), seed: effort.seed)
    let scopes: [(String?, [ContextVariables])] = blocks.map { ($0.block, [$0]) } + (blocks.count > 1 ? [(nil, blocks)] : [])
    return scopes.compactMap { name, scope in
      let own = choices.restricted(to: Set(scope.flatMap { $0.variables.map(\.id) }))
      guard !own.choices.isEmpty else { return nil }
      return examine(name, scope, chosen, pool, own, sample, effort)
    }
  }

  private static func examine(
    _ name: String?, _ blocks: [ContextVariables], _ chosen: [[Int]], _ pool: [Profile], _ choices: CutChoices,
    _ sample: SetSample, _ effort: CertificateOfDifference.Effort
  ) -> DifferenceUnderCuts {
    var generator = SplitMix64(seed: effort.seed)
    let isAll = choices.count.map { $0 <= effort.cutChoices } ?? false
    let examined = isAll ? choices.count ?? 0 : effort.cutChoices
    var above = [Int](repeating: 0, count: chosen.count)
    var shares: [Double] = []
    let lanes = CutLanes(pool, blocks, choices)
    for number in 0..<examined {
      let cuts = isAll ? choices.choice(number) : choices.random(using: &generator)
      let divided = lanes.divided(cuts)
      let sums = divided.totals(sample.elements, size: sample.size)
      for (index, set) in chosen.enumerated() {
        let total = divided.totals(set, size: set.count)[0]
        let share = Double(sums.count { $0 < total }) / Double(sums.count)
        shares.append(share)
        if share >= 0.5 { above[index] += 1 }
      }
    }
    let aboveShares = above.map { Double($0) / Double(examined) }
    return DifferenceUnderCuts(
      block: name, choiceCount: choices.count, examined: examined, sets: sample.count,
      aboveHalf: Bounds(min: aboveShares.min() ?? 0, max: aboveShares.max() ?? 0),
      shareSmaller: Bounds(min: shares.min() ?? 0, max: shares.max() ?? 0))
  }
}
