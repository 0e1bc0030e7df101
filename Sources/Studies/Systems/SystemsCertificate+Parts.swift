import Systems

extension SystemsCertificate {
  /// A figure of the chosen set, and where it stands among all sets of its size.
  public struct Figure: Encodable, Sendable {
    /// The figure.
    public var value: SystemsParts.Distance
    /// The share of sets with a smaller one.
    public var shareSmaller: SystemsParts.Distance
    /// The share of sets with a smaller or the same one.
    public var shareAtMost: SystemsParts.Distance
    /// The standard error of the share of sets with a smaller one; 0 where all sets were counted.
    public var standardError: Double
    /// How many sets the shares rest on.
    public var sets: Int
    /// Whether these are all.
    public var isExact: Bool

    enum CodingKeys: String, CodingKey {
      case value
      case shareSmaller = "share_smaller"
      case shareAtMost = "share_at_most"
      case standardError = "standard_error"
      case sets
      case isExact = "exact"
    }

    init(_ figure: DifferenceStanding.Figure) {
      value = SystemsParts.Distance(figure.value)
      shareSmaller = SystemsParts.Distance(figure.shareSmaller)
      shareAtMost = SystemsParts.Distance(figure.shareAtMost)
      standardError = figure.standardError
      sets = figure.sets
      isExact = figure.isExact
    }
  }

  /// Where the set stands over all blocks, or in one.
  public struct Standing: Encodable, Sendable {
    /// The block; missing for all together.
    public var block: String?
    /// The distance of the two nearest cases.
    public var smallest: Figure
    /// The mean distance.
    public var mean: Figure

    init(_ standing: DifferenceStanding) {
      block = standing.block
      smallest = Figure(standing.smallest)
      mean = Figure(standing.mean)
    }
  }

  /// Where the set stands under other cuts.
  public struct UnderCuts: Encodable, Sendable {
    /// What the choices show of one figure.
    public struct Spread: Encodable, Sendable {
      /// The share of choices under which at least half of the sets are less different.
      public var aboveHalf: SystemsParts.Distance
      /// The smallest and the largest share of less different sets.
      public var shareSmaller: SystemsParts.Distance

      enum CodingKeys: String, CodingKey {
        case aboveHalf = "above_half"
        case shareSmaller = "share_smaller"
      }

      init(_ spread: StandingUnderCuts.Spread) {
        aboveHalf = SystemsParts.Distance(spread.aboveHalf)
        shareSmaller = SystemsParts.Distance(spread.shareSmaller)
      }
    }

    /// All blocks together, or one.
    public struct Scope: Encodable, Sendable {
      /// The block; missing for all together.
      public var block: String?
      /// The distance of the two nearest cases.
      public var smallest: Spread
      /// The mean distance.
      public var mean: Spread
    }

    /// One other cut, everything else as in the file.
    public struct Single: Encodable, Sendable {
      /// The variable.
      public var variable: String
      /// The cut.
      public var cut: Double
      /// The cut of the file; missing where the numbers are not divided.
      public var ownCut: Double?
      /// The distance of the two nearest cases.
      public var smallest: Figure
      /// The mean distance.
      public var mean: Figure

      enum CodingKeys: String, CodingKey {
        case variable, cut
        case ownCut = "own_cut"
        case smallest, mean
      }
    }

    /// How many choices of cuts there are, the file's among them; missing where the number is beyond counting.
    public var choices: Int?
    /// How many were tried.
    public var examined: Int
    /// Whether all were; otherwise they were drawn at random.
    public var isExact: Bool
    /// All blocks together, then each block in which a variable has another cut.
    public var scopes: [Scope]
    /// Each other cut alone.
    public var single: [Single]

    enum CodingKeys: String, CodingKey {
      case choices, examined
      case isExact = "exact"
      case scopes, single
    }

    init(_ found: StandingUnderCuts, own: [String: Double]) {
      choices = found.choiceCount
      examined = found.examined
      isExact = found.isExhaustive
      scopes = found.scopes.map { Scope(block: $0.block, smallest: Spread($0.smallest), mean: Spread($0.mean)) }
      single = found.single.map {
        Single(
          variable: $0.variable, cut: $0.cut, ownCut: own[$0.variable], smallest: Figure($0.standing.smallest),
          mean: Figure($0.standing.mean))
      }
    }
  }
}
