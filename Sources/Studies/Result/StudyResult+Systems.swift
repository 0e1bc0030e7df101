public import Cases
public import Systems

extension StudyResult {
  /// The cases as systems: who differs most, what they share in spite of it, how different they are among all districts, whom to study next.
  public struct Systems: Codable, Sendable {
    /// A context variable.
    public struct Variable: Codable, Hashable, Sendable {
      /// The id.
      public var id: String
      /// Its name.
      public var name: LocalizedText
      /// The block's id.
      public var block: String
      /// The cuts at which it was divided to try other choices; empty for what is no number.
      public var cuts: [Double]
    }

    /// The comparison within one origin logic.
    public struct Group: Codable, Sendable {
      /// The logic.
      public var logic: Origin.Logic
      /// Its cases.
      public var cases: [String]
      /// The comparison; missing where there is no pair.
      public var comparison: SystemsParts.Comparison?
    }

    /// The variables of the blocks.
    public var variables: [Variable]
    /// The comparison of all cases.
    public var comparison: SystemsParts.Comparison
    /// The comparison within each origin logic.
    public var groups: [Group]
    /// Readings after Mill.
    public var mill: [SystemsParts.Method]
    /// Whom to study next among the cases of the library.
    public var next: [SystemsParts.Next]
    /// The names of suggested cases that are not in the study.
    public var nextNames: [String: LocalizedText]
    /// How many cases of the library were held against the study's, and how many could not be because their district is not known.
    public var nextPool: NextPool
    /// How different the cases' districts are among all; missing where a district is not known.
    public var districts: Districts?
    /// What a reader must know.
    public var notes: [SystemsParts.Note]

    enum CodingKeys: String, CodingKey {
      case variables, comparison, groups, mill, next
      case nextNames = "next_names"
      case nextPool = "next_pool"
      case districts, notes
    }
  }
}

extension StudyResult.Systems {
  /// The cases that suggestions come from.
  public struct NextPool: Codable, Hashable, Sendable {
    /// How many were compared.
    public var compared: Int
    /// How many were left out because no district is known.
    public var withoutDistrict: Int

    enum CodingKeys: String, CodingKey {
      case compared
      case withoutDistrict = "without_district"
    }
  }

  /// Where a figure of a chosen set stands among all sets of its size.
  public struct Rank: Codable, Hashable, Sendable {
    /// The figure.
    public var value: Double
    /// The share of sets with a smaller one.
    public var shareSmaller: Double
    /// The standard error of that share; 0 where all sets were counted.
    public var standardError: Double
    /// How many sets it rests on.
    public var sets: Int
    /// Whether these are all.
    public var isExact: Bool

    enum CodingKeys: String, CodingKey {
      case value
      case shareSmaller = "share_smaller"
      case standardError = "standard_error"
      case sets
      case isExact = "exact"
    }

    init(_ rank: DifferenceRank) {
      value = DistanceUnit.decimal(rank.value)
      shareSmaller = rank.shareSmaller
      standardError = rank.standardError
      sets = rank.sets
      isExact = rank.isExact
    }
  }

  /// How different the cases' districts are among all districts.
  public struct Districts: Codable, Sendable {
    /// One district per case.
    public struct Choice: Codable, Hashable, Sendable {
      /// The district's key per case.
      public var districts: [String: String]
      /// The ranks of the smallest and mean distance, over all blocks and per block.
      public var ranks: [Scope]
    }

    /// Ranks over all blocks, or in one.
    public struct Scope: Codable, Hashable, Sendable {
      /// The block; missing for all together.
      public var block: String?
      /// The smallest distance of two districts.
      public var smallest: Rank
      /// The mean distance.
      public var mean: Rank
    }

    /// What other cuts would have shown.
    public struct UnderCuts: Codable, Hashable, Sendable {
      /// The block; missing for all together.
      public var block: String?
      /// How many choices of cuts there are; missing where the number is beyond counting.
      public var choices: Int?
      /// How many were looked at.
      public var examined: Int
      /// How many sets of districts each was compared with.
      public var sets: Int
      /// The share of choices under which the mean distance is larger than that of at least half of the sets.
      public var aboveHalf: SystemsParts.Distance
      /// The smallest and largest share of sets with a smaller mean distance.
      public var shareSmaller: SystemsParts.Distance

      enum CodingKeys: String, CodingKey {
        case block, choices, examined, sets
        case aboveHalf = "above_half"
        case shareSmaller = "share_smaller"
      }
    }

    /// The most different districts there are, or the one that would add most.
    public struct Best: Codable, Hashable, Sendable {
      /// Their keys.
      public var districts: [String]
      /// Their names.
      public var names: [String]
      /// Their smallest distance.
      public var smallest: Double
      /// Whether it is proved that no set is better.
      public var isOptimal: Bool
      /// How many sets are as good.
      public var optima: Int?

      enum CodingKeys: String, CodingKey {
        case districts, names, smallest
        case isOptimal = "optimal"
        case optima = "optima_total"
      }
    }

    /// The number of districts.
    public var pool: Int
    /// The number of sets of this size; missing where it is beyond counting.
    public var sets: Int?
    /// The blocks that districts have values for.
    public var blocks: [String]
    /// The blocks they have none for.
    public var blocksLeftOut: [String]
    /// The names of the cases' districts by key.
    public var names: [String: String]
    /// One entry per way to take one district of each case.
    public var choices: [Choice]
    /// What other cuts would have shown.
    public var underCuts: [UnderCuts]
    /// As many districts that are as different as can be.
    public var best: Best?
    /// The district that would add most to those of the cases, one entry per choice.
    public var next: [Best]
    /// How much was counted.
    public var effort: CertificateOfDifference.Effort

    enum CodingKeys: String, CodingKey {
      case pool, sets, blocks
      case blocksLeftOut = "blocks_left_out"
      case names, choices
      case underCuts = "under_cuts"
      case best, next, effort
    }
  }
}
