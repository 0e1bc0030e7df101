/// Most different systems with the same outcome (MDSO) and most similar systems with different outcomes (MSDO).
///
/// Cases with a known outcome form pairs in three zones (``OutcomeZone``). With d_b the distance of a pair in block b (Boolean distance, Hamming's over
/// dichotomous variables) and D_b the zone's extreme in b, the largest where outcomes are the same and the smallest where they differ, a pair *reaches
/// level* h = 0, 1, 2, … in b when d_b ≥ D_b − h, or d_b ≤ D_b + h. Levels that every conceivable pair reaches, D_b − h ≤ 0 or D_b + h ≥ |b|, are
/// vacuous and not counted. The *extreme pairs* of a zone reach the most blocks at level 0, among those the most at level 1, and so on.
///
/// Where cells are unknown, distances are ranges. A level is *certain* when the pair reaches it whatever the cells are, *possible* otherwise.
/// Each pair's distance is taken to move within its range whatever the others do; therefore “certain” is never wrong, and “possible” may be too generous.
///
/// De Meur, G. & Berg-Schlosser, D. (1994). Comparing political systems: establishing similarities and dissimilarities. European Journal of
/// Political Research 26, 193–219. Berg-Schlosser, D. & De Meur, G. (2009). Comparative research design. In Rihoux & Ragin,
/// Configurational Comparative Methods, ch. 2. What the rules leave open is an option; Documentation/Decisions/0011 says what was chosen.
public struct SystemsComparison: Sendable {
  /// Choices that the literature leaves open.
  public struct Options: Hashable, Sendable {
    /// Over which pairs a block's extreme is taken.
    public enum Extremes: String, CaseIterable, Codable, Sendable {
      /// Over the pairs of a zone.
      case zone
      /// Over all pairs of cases with a known outcome.
      case all
    }

    /// What is done with levels that every conceivable pair reaches.
    public enum VacuousLevels: String, CaseIterable, Codable, Sendable {
      /// They are not counted.
      case skip
      /// They are counted like any other.
      case count
    }

    /// Over which pairs a block's extreme is taken.
    public var extremes: Extremes
    /// How distances are reported and totals ranked; levels are always steps of one variable.
    public var measure: DistanceMeasure
    /// What is done with vacuous levels.
    public var vacuousLevels: VacuousLevels
    /// How many pairs a zone lists at most; all are counted.
    public var listLimit: Int

    /// Choices.
    public init(
      extremes: Extremes = .zone, measure: DistanceMeasure = .raw, vacuousLevels: VacuousLevels = .skip, listLimit: Int = 1_000
    ) {
      self.extremes = extremes
      self.measure = measure
      self.vacuousLevels = vacuousLevels
      self.listLimit = listLimit
    }
  }

  /// Two cases of a zone.
  public struct Pair: Hashable, Sendable {
    /// The index of the case whose id comes first.
    public let a: Int
    /// The index of the other case.
    public let b: Int
    /// The distance per block.
    public let byBlock: [DistanceRange]
    /// The total distance.
    public let distance: DistanceRange
    /// The lowest counted level that is certainly reached per block; `nil` for none.
    public let levels: [Int?]
    /// The lowest counted level that may be reached per block; `nil` for none.
    public let possibleLevels: [Int?]
    /// How many blocks are certainly reached per level.
    public let blocksAt: [Int]
    /// How many blocks may be reached per level.
    public let possibleBlocksAt: [Int]
    /// The place in the zone, from 1; pairs that nothing tells apart share one.
    public var rank: Int
    /// How certain it is that no pair of the zone is more extreme.
    public var extremity: Extremity
  }

  /// Whether a pair is one of the most different, or most similar, of its zone.
  public enum Extremity: String, Codable, Hashable, Sendable {
    /// Whatever the unknown cells are.
    case certain
    /// In some completion, as far as ranges tell.
    case possible
    /// In none.
    case no
  }

  /// How many pairs reach how many blocks at a level.
  public struct LevelCount: Hashable, Sendable {
    /// The level, h.
    public let level: Int
    /// The number of blocks in which this level is not vacuous.
    public let countedBlocks: Int
    /// The number of pairs that certainly reach n blocks, at index n.
    public let pairsByBlocks: [Int]
    /// The number of pairs that certainly reach all counted blocks.
    public var pairsInAll: Int { pairsByBlocks[countedBlocks] }
  }

  /// The pairs of one kind.
  public struct Zone: Sendable {
    /// Which pairs.
    public let zone: OutcomeZone
    /// The number of pairs.
    public let pairCount: Int
    /// The extreme per block, D_b, as the sum over its variables; empty without pairs.
    public let extremes: [DistanceRange]
    /// The levels, from 0; with very many pairs only the first.
    public let levels: [LevelCount]
    /// The number of pairs that are or may be extreme.
    public let extremeCount: Int
    /// These pairs, the first `listLimit` of them.
    public let extremePairs: [Pair]
    /// The pairs by rank, the first `listLimit` of them; with very many pairs the extreme ones only.
    public let pairs: [Pair]
  }

  /// The cases' ids.
  public let ids: [String]
  /// The blocks' ids.
  public let blocks: [String]
  /// The number of variables of each block.
  public let blockSizes: [Int]
  /// The zones, each once.
  public let zones: [Zone]
  /// The indices of cases whose outcome is not known, by id; they are in no zone.
  public let withoutOutcome: [Int]
  /// The choices made.
  public let options: Options

  /// The zone of a kind.
  public func zone(_ kind: OutcomeZone) -> Zone? { zones.first { $0.zone == kind } }
}
