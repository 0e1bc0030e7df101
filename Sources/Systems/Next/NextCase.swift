public import Membership

/// Whom to study next: which cases would tell most beside one that is known.
///
/// For a case, *the most similar with another outcome* shows what may make the difference, *the most different with the same outcome* what holds in spite of all
/// differences. Among cases whose outcome is unknown, the most similar and the most different would be worth coding.
public struct NextCase: Hashable, Sendable {
  /// Why a case is suggested.
  public enum Reason: String, CaseIterable, Codable, Sendable {
    /// It is the most similar with another outcome.
    case similarOtherOutcome = "similar-other-outcome"
    /// It is the most different with the same outcome.
    case differentSameOutcome = "different-same-outcome"
    /// It is the most similar whose outcome is unknown.
    case similarUnknownOutcome = "similar-unknown-outcome"
    /// It is the most different whose outcome is unknown.
    case differentUnknownOutcome = "different-unknown-outcome"

    /// Whether small distances are looked for.
    public var isSimilar: Bool { self == .similarOtherOutcome || self == .similarUnknownOutcome }
  }

  /// A case that is or may be the best, with what makes it so.
  public struct Candidate: Hashable, Sendable {
    /// The case's index.
    public let index: Int
    /// The distance.
    public let distance: DistanceRange
    /// The distance per block, as a share of the largest possible.
    public let byBlock: [Bounds]
    /// The variables on which the two certainly differ most, the largest first, with their share of the largest possible difference.
    public let mostDifferent: [Variable]
    /// The variables on which the two are certainly most alike, the nearest first.
    public let mostAlike: [Variable]
  }

  /// A variable and how far two cases differ on it.
  public struct Variable: Hashable, Sendable {
    /// The block's index.
    public let block: Int
    /// The variable's id.
    public let id: String
    /// The difference, from 0 to 1.
    public let difference: Bounds
  }

  /// The case that is known.
  public let index: Int
  /// Why others are suggested.
  public let reason: Reason
  /// Who is, or may be, the best: one where the data decide it, several where ties or ranges do not.
  public let candidates: [Candidate]
  /// How many there are, also those not listed.
  public let candidateCount: Int

  /// Whether the data decide it.
  public var isDecided: Bool { candidateCount == 1 }
}

extension NextCase {
  /// Suggestions for each case with a known outcome.
  ///
  /// - Parameters:
  ///   - distances: The cases, those not yet coded among them.
  ///   - outcomes: Where each stands on the outcome; `undecided` and `unknown` are both “unknown”.
  ///   - members: The indices of the cases to find others for; `nil` for all with a known outcome.
  ///   - isSame: Pairs that are no comparison, such as a case and its part; neither is suggested for the other.
  ///   - measure: How distances are added.
  ///   - limit: How many candidates are listed.
  /// - Returns: One entry per case and reason for which there is a candidate, by id of the case.
  public static func suggestions(
    _ distances: ProfileDistances, outcomes: [Presence], members: [Int]? = nil,
    isSame: (Int, Int) -> Bool = { _, _ in false }, measure: DistanceMeasure = .divided, limit: Int = 5
  ) -> [NextCase] {
    let all = Array(0..<distances.count)
    func isKnown(_ index: Int) -> Bool { outcomes[index] == .present || outcomes[index] == .absent }
    let known = (members ?? all).filter(isKnown).sorted { distances.ids[$0] < distances.ids[$1] }
    return known.flatMap { index in
      let others = all.filter { $0 != index && !isSame(index, $0) }
      return Reason.allCases.compactMap { reason -> NextCase? in
        let pool = others.filter { other in
          switch reason {
          case .similarOtherOutcome: isKnown(other) && outcomes[other] != outcomes[index]
          case .differentSameOutcome: isKnown(other) && outcomes[other] == outcomes[index]
          case .similarUnknownOutcome, .differentUnknownOutcome: !isKnown(other)
          }
        }
        return best(index, reason, pool, distances, measure, limit)
      }
    }
  }

  private static func best(
    _ index: Int, _ reason: Reason, _ pool: [Int], _ distances: ProfileDistances, _ measure: DistanceMeasure, _ limit: Int
  ) -> NextCase? {
    let ranges = pool.map { distances.total(index, $0, measure) }
    // A candidate stays while its best end reaches the best of all worst ends; the list may be too long, never too short.
    let reach = reason.isSimilar ? ranges.map(\.max).min() : ranges.map(\.min).max()
    guard let reach else { return nil }
    let kept = zip(pool, ranges).filter { reason.isSimilar ? $0.1.min <= reach : $0.1.max >= reach }
    let sorted = kept.sorted { first, second in
      let keys = [first, second].map { entry in
        reason.isSimilar ? (entry.1.max, entry.1.min) : (-entry.1.min, -entry.1.max)
      }
      return keys[0] != keys[1] ? keys[0] < keys[1] : distances.ids[first.0] < distances.ids[second.0]
    }
    return NextCase(
      index: index, reason: reason,
      candidates: sorted.prefix(limit).map { candidate(index, $0.0, $0.1, distances) }, candidateCount: sorted.count)
  }

  private static func candidate(
    _ index: Int, _ other: Int, _ distance: DistanceRange, _ distances: ProfileDistances
  ) -> Candidate {
    let variables = distances.blocks.indices.flatMap { block in
      distances.blocks[block].variables.indices.map { variable in
        Variable(
          block: block, id: distances.blocks[block].variables[variable].id,
          difference: bounds(distances.variable(variable, ofBlock: block, index, other), 1))
      }
    }
    let differing = variables.filter { $0.difference.min > 0 }.sorted { ($1.difference.min, $0.id) < ($0.difference.min, $1.id) }
    let alike = variables.filter { $0.difference.max < 1 }.sorted { ($0.difference.max, $0.id) < ($1.difference.max, $1.id) }
    let byBlock = distances.blocks.indices.map { block in
      bounds(distances.sum(ofBlock: block, index, other), distances.blocks[block].variables.count)
    }
    return Candidate(
      index: other, distance: distance, byBlock: byBlock, mostDifferent: Array(differing.prefix(3)),
      mostAlike: Array(alike.prefix(3)))
  }

  private static func bounds(_ range: DistanceRange, _ count: Int) -> Bounds {
    Bounds(min: DistanceUnit.decimal(range.min) / Double(count), max: DistanceUnit.decimal(range.max) / Double(count))
  }
}
