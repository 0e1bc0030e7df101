import Membership
import Systems

extension SystemsParts {
  /// One comparison: zones, pairs, and what they share or are told apart by.
  public struct Comparison: Hashable, Codable, Sendable {
    /// The zones.
    public var zones: [Zone]
    /// The pairs, zone by zone, by rank.
    public var pairs: [Pair]
    /// The extreme pairs with the same outcome.
    public var mostDifferentSameOutcome: [Pair]
    /// The extreme pairs with different outcomes.
    public var mostSimilarDifferentOutcome: [Pair]
    /// What the most different with the same outcome share.
    public var sharedConditions: [Shared]
    /// What tells the most similar with different outcomes apart.
    public var distinguishingConditions: [Distinguishing]
    /// Cases that recur.
    public var recurring: [Recurring]

    enum CodingKeys: String, CodingKey {
      case zones, pairs
      case mostDifferentSameOutcome = "most_different_same_outcome"
      case mostSimilarDifferentOutcome = "most_similar_different_outcome"
      case sharedConditions = "shared_conditions"
      case distinguishingConditions = "distinguishing_conditions"
      case recurring
    }
  }
}

/// Puts names to the places of a comparison.
struct SystemsNaming {
  let columns: [ConditionColumn]
  /// The words of categories, by condition.
  let words: [String: [String]]

  func value(_ condition: String, _ value: Int) -> SystemsParts.Value {
    if let words = words[condition], words.indices.contains(value) { return .word(words[value]) }
    return .number(value)
  }

  /// The parts of a comparison.
  func comparison(_ comparison: SystemsComparison) -> SystemsParts.Comparison {
    let pairs = comparison.zones.flatMap { zone in zone.pairs.map { pair($0, zone.zone, comparison) } }
    let extreme = comparison.zones.flatMap { zone in zone.extremePairs.map { pair($0, zone.zone, comparison) } }
    let shared = comparison.zones.filter { $0.zone.isSameOutcome }.flatMap { zone in
      SharedCondition.of(judged(zone), columns).map { shared in
        SystemsParts.Shared(
          zone: zone.zone, condition: shared.condition, value: value(shared.condition, shared.value), pairs: shared.pairs,
          possiblePairs: shared.possiblePairs, ofPairs: shared.total)
      }
    }
    let different = comparison.zone(.different).map { DistinguishingCondition.of(judged($0), columns) } ?? []
    return SystemsParts.Comparison(
      zones: comparison.zones.map { zone($0, comparison.blocks) }, pairs: pairs,
      mostDifferentSameOutcome: extreme.filter(\.isSameOutcome), mostSimilarDifferentOutcome: extreme.filter { !$0.isSameOutcome },
      sharedConditions: shared,
      distinguishingConditions: different.map {
        SystemsParts.Distinguishing(
          condition: $0.condition, pairs: $0.pairs, possiblePairs: $0.possiblePairs, isolating: $0.isolating, ofPairs: $0.total)
      },
      recurring: comparison.zones.compactMap { recurring($0, comparison.ids) })
  }

  /// The pairs that conditions are counted over: the certainly extreme ones, else those that may be.
  private func judged(_ zone: SystemsComparison.Zone) -> [(Int, Int)] {
    let certain = zone.extremePairs.filter { $0.extremity == .certain }
    return (certain.isEmpty ? zone.extremePairs : certain).map { ($0.a, $0.b) }
  }

  private func zone(_ zone: SystemsComparison.Zone, _ blocks: [String]) -> SystemsParts.Zone {
    SystemsParts.Zone(
      zone: zone.zone, pairs: zone.pairCount,
      extremes: Dictionary(uniqueKeysWithValues: zip(blocks, zone.extremes).map { ($0, SystemsParts.Distance($1)) }),
      levels: zone.levels.map {
        SystemsParts.Zone.Level(
          level: $0.level, countedBlocks: $0.countedBlocks, pairsByBlocks: $0.pairsByBlocks, pairsInAllBlocks: $0.pairsInAll)
      },
      extremePairs: zone.extremeCount, listedPairs: zone.pairs.count)
  }

  private func pair(
    _ pair: SystemsComparison.Pair, _ zone: OutcomeZone, _ comparison: SystemsComparison
  ) -> SystemsParts.Pair {
    func byBlock<Value>(_ values: [Value?]) -> [String: Value] {
      Dictionary(uniqueKeysWithValues: zip(comparison.blocks, values).compactMap { block, value in value.map { (block, $0) } })
    }
    return SystemsParts.Pair(
      a: comparison.ids[pair.a], b: comparison.ids[pair.b], zone: zone, isSameOutcome: zone.isSameOutcome,
      byBlock: byBlock(pair.byBlock.map { SystemsParts.Distance($0) }), distance: SystemsParts.Distance(pair.distance),
      levels: byBlock(pair.levels), possibleLevels: byBlock(pair.possibleLevels), blocksAt: pair.blocksAt,
      possibleBlocksAt: pair.possibleBlocksAt, rank: pair.rank, extreme: pair.extremity)
  }

  private func recurring(_ zone: SystemsComparison.Zone, _ ids: [String]) -> SystemsParts.Recurring? {
    // A list that is cut off would give stars and cliques that are too small.
    guard zone.extremeCount == zone.extremePairs.count, zone.extremeCount > 1 else { return nil }
    let graph = ExtremeGraph(zone.extremePairs.map { ($0.a, $0.b) }, ids: ids)
    guard !graph.stars.isEmpty else { return nil }
    return SystemsParts.Recurring(
      zone: zone.zone,
      stars: graph.stars.map { SystemsParts.Recurring.Star(center: ids[$0.center], partners: $0.partners.map { ids[$0] }) },
      cliques: graph.cliques.map { $0.map { ids[$0] } })
  }

  /// Mill's methods over a comparison: agreement among the most different with the outcome, difference for each of the most similar pairs, both over all cases.
  func methods(_ comparison: SystemsComparison, outcomes: [Presence], limit: Int = 20) -> [SystemsParts.Method] {
    let ids = comparison.ids
    func sorted(_ cases: Set<Int>) -> [Int] { cases.sorted { ids[$0] < ids[$1] } }
    let agreeing = comparison.zone(.samePresent).map { zone in sorted(Set(judged(zone).flatMap { [$0.0, $0.1] })) } ?? []
    let pairs = (comparison.zone(.different)?.extremePairs ?? []).prefix(limit)
    let all = Set(outcomes.indices)
    let joint = MillMethod.joint(
      sorted(all.filter { outcomes[$0] == .present }), sorted(all.filter { outcomes[$0] == .absent }), columns)
    let differences = pairs.compactMap { pair in
      let (present, absent) = outcomes[pair.a] == .present ? (pair.a, pair.b) : (pair.b, pair.a)
      return MillMethod.difference(present, absent, columns)
    }
    return ([MillMethod.agreement(agreeing, columns)] + differences + [joint]).compactMap { $0 }.map { method in
      SystemsParts.Method(
        method: method.kind, present: method.present.map { ids[$0] }, absent: method.absent.map { ids[$0] },
        findings: method.findings.map {
          SystemsParts.Method.Finding(condition: $0.condition, value: value($0.condition, $0.value), certain: $0.isCertain)
        },
        isSingleDifference: method.isSingleDifference, smallestP: method.smallestP)
    }
  }

  /// Suggestions of whom to study next.
  static func next(_ suggestions: [NextCase], _ distances: ProfileDistances) -> [SystemsParts.Next] {
    func variable(_ variable: NextCase.Variable) -> SystemsParts.Next.Variable {
      SystemsParts.Next.Variable(
        block: distances.blocks[variable.block].block, variable: variable.id, difference: SystemsParts.Distance(variable.difference))
    }
    return suggestions.map { next in
      SystemsParts.Next(
        id: distances.ids[next.index], reason: next.reason,
        candidates: next.candidates.map { candidate in
          SystemsParts.Next.Candidate(
            id: distances.ids[candidate.index], distance: SystemsParts.Distance(candidate.distance),
            byBlock: Dictionary(
              uniqueKeysWithValues: zip(distances.blocks, candidate.byBlock).map { ($0.block, SystemsParts.Distance($1)) }),
            mostDifferent: candidate.mostDifferent.map(variable), mostAlike: candidate.mostAlike.map(variable))
        },
        candidateCount: next.candidateCount)
    }
  }
}
