public import Cases
public import Membership

extension StudyResult {
  /// How different the cases' contexts are.
  public struct Differences: Codable, Hashable, Sendable {
    /// A context block.
    public struct Block: Codable, Hashable, Sendable {
      /// The id.
      public var id: String
      /// The name.
      public var name: LocalizedText
      /// The names of its variables.
      public var variables: [LocalizedText]
    }

    /// Two cases.
    public struct Pair: Codable, Hashable, Sendable {
      /// A case's id.
      public var a: String
      /// Another case's id.
      public var b: String
      /// The distance per block, in [0, 1].
      public var byBlock: [String: Bounds]
      /// The mean over blocks, in [0, 1].
      public var distance: Bounds

      enum CodingKeys: String, CodingKey {
        case a, b
        case byBlock = "by_block"
        case distance
      }
    }

    /// The measure of distance.
    public var measure: String
    /// The number of districts that set the scale.
    public var poolSize: Int
    /// The blocks.
    public var blocks: [Block]
    /// Each pair of cases, once.
    public var pairs: [Pair]

    enum CodingKeys: String, CodingKey {
      case measure
      case poolSize = "pool_size"
      case blocks, pairs
    }
  }

  /// Origin logics side by side.
  public struct Contrast: Codable, Hashable, Sendable {
    /// The cases of one origin logic.
    public struct Group: Codable, Hashable, Sendable {
      /// The logic.
      public var logic: Origin.Logic
      /// The cases' ids.
      public var cases: [String]
    }

    /// A condition over the groups.
    public struct Row: Codable, Hashable, Sendable {
      /// The condition's id.
      public var condition: String
      /// The counts per logic, without findings.
      public var byLogic: [String: Counts]

      enum CodingKeys: String, CodingKey {
        case condition
        case byLogic = "by_logic"
      }
    }

    /// The groups that have cases, as many as the study asks for.
    public var groups: [Group]
    /// How many cases stand in groups that the study finds too small to show; missing where there are none.
    public var withheldCases: Int?
    /// One row per condition.
    public var rows: [Row]

    enum CodingKeys: String, CodingKey {
      case groups, rows
      case withheldCases = "withheld_cases"
    }
  }
}
