public import Cases
import Membership
public import Statistics
public import Systems

/// The parts of a comparison of systems, with names instead of places, as data.
public enum SystemsParts {
  /// A distance: a number, or the smallest and largest possible where something is not known.
  public struct Distance: Hashable, Codable, Sendable {
    /// The smallest.
    public var min: Double
    /// The largest.
    public var max: Double

    /// Whether it is one number.
    public var isKnown: Bool { min == max }

    init(_ range: DistanceRange) {
      min = DistanceUnit.decimal(range.min)
      max = DistanceUnit.decimal(range.max)
    }

    init(_ bounds: Bounds) {
      min = bounds.min
      max = bounds.max
    }

    /// A distance that is known.
    public init(_ value: Double) {
      min = value
      max = value
    }

    private enum CodingKeys: String, CodingKey { case min, max }

    /// Decodes a number or an object with `min` and `max`.
    public init(from decoder: any Decoder) throws {
      if let number = try? decoder.singleValueContainer().decode(Double.self) {
        (min, max) = (number, number)
      } else {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        min = try container.decode(Double.self, forKey: .min)
        max = try container.decode(Double.self, forKey: .max)
      }
    }

    /// Encodes a number where it is known, else an object with `min` and `max`.
    public func encode(to encoder: any Encoder) throws {
      if isKnown {
        var container = encoder.singleValueContainer()
        try container.encode(min)
      } else {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(min, forKey: .min)
        try container.encode(max, forKey: .max)
      }
    }
  }

  /// A value that cases share: a number or a word.
  public enum Value: Hashable, Codable, Sendable {
    /// 0 and 1 for absent and present, else a level.
    case number(Int)
    /// A category.
    case word(String)

    /// Decodes a number or a word.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) { self = .number(number) } else { self = .word(try container.decode(String.self)) }
    }

    /// Encodes a number or a word.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .number(let number): try container.encode(number)
      case .word(let word): try container.encode(word)
      }
    }
  }

  /// Two cases.
  public struct Pair: Hashable, Codable, Sendable {
    /// A case.
    public var a: String
    /// Another case.
    public var b: String
    /// Which pairs it belongs to.
    public var zone: OutcomeZone
    /// Whether both have the same outcome.
    public var isSameOutcome: Bool
    /// The distance per block.
    public var byBlock: [String: Distance]
    /// The total distance.
    public var distance: Distance
    /// The lowest level that is certainly reached per block; blocks without one are left out.
    public var levels: [String: Int]
    /// The lowest level that may be reached per block.
    public var possibleLevels: [String: Int]
    /// How many blocks are certainly reached per level.
    public var blocksAt: [Int]
    /// How many blocks may be reached per level.
    public var possibleBlocksAt: [Int]
    /// The place in the zone; equals share one.
    public var rank: Int
    /// Whether it is one of the most extreme pairs of its zone.
    public var extreme: SystemsComparison.Extremity

    enum CodingKeys: String, CodingKey {
      case a, b, zone
      case isSameOutcome = "same_outcome"
      case byBlock = "by_block"
      case distance, levels
      case possibleLevels = "possible_levels"
      case blocksAt = "blocks_at"
      case possibleBlocksAt = "possible_blocks_at"
      case rank, extreme
    }
  }

  /// The pairs of one kind.
  public struct Zone: Hashable, Codable, Sendable {
    /// How many pairs reach how many blocks at a level.
    public struct Level: Hashable, Codable, Sendable {
      /// The level, h.
      public var level: Int
      /// In how many blocks it is counted.
      public var countedBlocks: Int
      /// How many pairs reach 0, 1, 2, … blocks.
      public var pairsByBlocks: [Int]
      /// How many pairs reach all blocks in which the level is counted.
      public var pairsInAllBlocks: Int

      enum CodingKeys: String, CodingKey {
        case level
        case countedBlocks = "counted_blocks"
        case pairsByBlocks = "pairs_by_blocks"
        case pairsInAllBlocks = "pairs_in_all_blocks"
      }
    }

    /// Which pairs.
    public var zone: OutcomeZone
    /// How many there are.
    public var pairs: Int
    /// The extreme per block, as the sum over its variables.
    public var extremes: [String: Distance]
    /// The levels.
    public var levels: [Level]
    /// How many pairs are or may be extreme.
    public var extremePairs: Int
    /// How many pairs are listed.
    public var listedPairs: Int

    enum CodingKeys: String, CodingKey {
      case zone, pairs, extremes, levels
      case extremePairs = "extreme_pairs"
      case listedPairs = "listed_pairs"
    }
  }

  /// A condition that most different pairs share.
  public struct Shared: Hashable, Codable, Sendable {
    /// The pairs it is about.
    public var zone: OutcomeZone
    /// The condition.
    public var condition: String
    /// The value shared.
    public var value: Value
    /// In how many pairs both cases certainly have it.
    public var pairs: Int
    /// In how many pairs both may have it.
    public var possiblePairs: Int
    /// Of how many pairs.
    public var ofPairs: Int

    /// Whether all pairs certainly share it.
    public var isInAll: Bool { pairs == ofPairs }
    /// Whether all pairs may share it.
    public var mayBeInAll: Bool { possiblePairs == ofPairs }

    enum CodingKeys: String, CodingKey {
      case zone, condition, value, pairs
      case possiblePairs = "possible_pairs"
      case ofPairs = "of_pairs"
    }
  }

  /// A condition that tells most similar pairs apart.
  public struct Distinguishing: Hashable, Codable, Sendable {
    /// The condition.
    public var condition: String
    /// In how many pairs the cases certainly differ on it.
    public var pairs: Int
    /// In how many pairs they may differ on it.
    public var possiblePairs: Int
    /// In how many pairs nothing else differs or may differ.
    public var isolating: Int
    /// Of how many pairs.
    public var ofPairs: Int

    enum CodingKeys: String, CodingKey {
      case condition, pairs
      case possiblePairs = "possible_pairs"
      case isolating
      case ofPairs = "of_pairs"
    }
  }

  /// Cases that recur among the extreme pairs of a zone.
  public struct Recurring: Hashable, Codable, Sendable {
    /// A case with its partners.
    public struct Star: Hashable, Codable, Sendable {
      /// The case.
      public var center: String
      /// The cases it forms extreme pairs with.
      public var partners: [String]
    }

    /// The pairs it is about.
    public var zone: OutcomeZone
    /// Cases in several extreme pairs.
    public var stars: [Star]
    /// Groups of cases all of whose pairs are extreme.
    public var cliques: [[String]]
  }

  /// A reading after Mill.
  public struct Method: Hashable, Codable, Sendable {
    /// A condition that it names.
    public struct Finding: Hashable, Codable, Sendable {
      /// The condition.
      public var condition: String
      /// The value of the cases with the outcome.
      public var value: Value
      /// Whether known cells say so.
      public var certain: Bool
    }

    /// Which method.
    public var method: MillMethod.Kind
    /// The cases with the outcome.
    public var present: [String]
    /// The cases without it.
    public var absent: [String]
    /// What it names.
    public var findings: [Finding]
    /// Whether exactly one condition differs, for the method of difference.
    public var isSingleDifference: Bool
    /// The smallest p that any test of one condition could reach with so many cases.
    public var smallestP: SmallestAttainableP

    enum CodingKeys: String, CodingKey {
      case method, present, absent, findings
      case isSingleDifference = "single_difference"
      case smallestP = "smallest_attainable_p"
    }
  }

  /// Whom to study next beside a case.
  public struct Next: Hashable, Codable, Sendable {
    /// A variable and the difference on it.
    public struct Variable: Hashable, Codable, Sendable {
      /// The block.
      public var block: String
      /// The variable.
      public var variable: String
      /// The difference, from 0 to 1.
      public var difference: Distance
    }

    /// A case that is or may be the one.
    public struct Candidate: Hashable, Codable, Sendable {
      /// The case.
      public var id: String
      /// The distance, the mean over blocks, from 0 to 1.
      public var distance: Distance
      /// The distance per block, from 0 to 1.
      public var byBlock: [String: Distance]
      /// Where the two differ most.
      public var mostDifferent: [Variable]
      /// Where they are most alike.
      public var mostAlike: [Variable]

      enum CodingKeys: String, CodingKey {
        case id = "case"
        case distance
        case byBlock = "by_block"
        case mostDifferent = "most_different"
        case mostAlike = "most_alike"
      }
    }

    /// The case that is known.
    public var id: String
    /// Why others are suggested.
    public var reason: NextCase.Reason
    /// The candidates, the first of them.
    public var candidates: [Candidate]
    /// How many there are.
    public var candidateCount: Int

    enum CodingKeys: String, CodingKey {
      case id = "case"
      case reason, candidates
      case candidateCount = "candidate_count"
    }
  }

  /// Something a reader must know about the data.
  public struct Note: Hashable, Codable, Sendable {
    /// What kind of thing.
    public enum Kind: String, CaseIterable, Codable, Sendable {
      /// A variable that tells no cases apart.
      case constantVariable = "constant-variable"
      /// Cases whose outcome is unknown.
      case outcomeUnknown = "outcome-unknown"
      /// A zone without pairs.
      case emptyZone = "empty-zone"
      /// A group of one case.
      case smallGroup = "small-group"
      /// Cases in no group.
      case withoutGroup = "without-group"
      /// A column that is neither in a block nor a condition.
      case notCompared = "not-compared"
      /// Pairs that are counted and not listed.
      case notListed = "not-listed"
      /// All cases are treated as having the same outcome.
      case noOutcome = "no-outcome"
      /// An alternative cut that leaves all cases on one side.
      case idleCut = "idle-cut"
      /// All columns count, because nobody named blocks.
      case allColumns = "all-columns"
      /// Alternative cuts that were not tried.
      case cutsNotTried = "cuts-not-tried"
    }

    /// What kind of thing.
    public var kind: Kind
    /// What it is about.
    public var subjects: [String]
    /// It in a sentence.
    public var message: LocalizedText
  }
}
