import Membership
public import Systems

/// How many choices of other cuts are tried.
public struct CutTrials: Hashable, Sendable {
  /// Up to so many are all tried, else as many are drawn; 0 for none.
  public var limit: Int
  /// The seed of the draw.
  public var seed: UInt64

  /// How many choices of other cuts are tried.
  public init(limit: Int = 200, seed: UInt64 = 1) {
    self.limit = limit
    self.seed = seed
  }
}

extension SystemsParts {
  /// Which pairs stay extreme under other cuts.
  public struct UnderCuts: Encodable, Sendable {
    /// A pair that is extreme under some choice of cuts.
    public struct Pair: Hashable, Encodable, Sendable {
      /// A case.
      public var a: String
      /// Another case.
      public var b: String
      /// Which pairs it belongs to.
      public var zone: OutcomeZone
      /// Whether it is extreme under the cuts of the file.
      public var ownCuts: SystemsComparison.Extremity
      /// The share of choices under which it is extreme: one number, or from certainly to perhaps.
      public var share: Distance

      enum CodingKeys: String, CodingKey {
        case a, b, zone
        case ownCuts = "own_cuts"
        case share
      }
    }

    /// How many choices of cuts there are, the file's among them; missing where the number is beyond counting.
    public var choices: Int?
    /// How many were tried.
    public var examined: Int
    /// Whether all were; otherwise they were drawn at random.
    public var isExact: Bool
    /// The largest standard error of the shares; 0 where all choices were tried.
    public var standardError: Double
    /// The seed of the draw.
    public var seed: UInt64
    /// How many pairs are extreme under some choice.
    public var pairCount: Int
    /// These pairs, the first of each zone.
    public var pairs: [Pair]

    enum CodingKeys: String, CodingKey {
      case choices, examined
      case isExact = "exact"
      case standardError = "standard_error"
      case seed
      case pairCount = "pairs_total"
      case pairs
    }

    init(_ found: ExtremesUnderCuts, ids: [String], seed: UInt64, limit: Int) {
      choices = found.choiceCount
      examined = found.examined
      isExact = found.isExhaustive
      self.seed = seed
      pairCount = found.pairs.count
      let count = Double(max(1, found.examined))
      let spread = found.pairs.flatMap { [$0.share.min, $0.share.max] }.map { share in
        let inner = min(1 - 0.5 / count, max(0.5 / count, share))
        return (inner * (1 - inner) / count).squareRoot()
      }
      standardError = found.isExhaustive ? 0 : spread.max() ?? 0
      pairs = OutcomeZone.allCases.flatMap { zone in
        found.pairs.filter { $0.zone == zone }.prefix(limit).map {
          Pair(a: ids[$0.a], b: ids[$0.b], zone: zone, ownCuts: $0.own, share: Distance($0.share))
        }
      }
    }
  }
}
