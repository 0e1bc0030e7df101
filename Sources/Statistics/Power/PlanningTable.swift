/// What designs of different sizes could show, and how many cases would be needed.
///
/// All rows have the same conditions. Cases with and without the condition, and with and without the outcome, are split as evenly as possible, which is the best case.
public struct PlanningTable: Hashable, Sendable {
  /// The question that is planned for.
  public struct Question: Hashable, Sendable {
    /// The number of configurations of the conditions.
    public var rows: Int
    /// The number of conditions that are tested.
    public var conditions: Int
    /// The number of conjunctions that a search could test.
    public var terms: Double
    /// The level of the tests.
    public var level: Double
    /// The share of cases with the outcome among those with a condition that is to be found.
    public var shareWith: Double
    /// The share among those without.
    public var shareWithout: Double

    /// The question.
    public init(rows: Int, conditions: Int, terms: Double, level: Double, shareWith: Double, shareWithout: Double) {
      self.rows = rows
      self.conditions = conditions
      self.terms = terms
      self.level = level
      self.shareWith = shareWith
      self.shareWithout = shareWithout
    }
  }

  /// What a number of cases could show.
  public struct Row: Codable, Hashable, Sendable {
    /// The number of cases.
    public let cases: Int
    /// The probability that random data show no contradiction, each case with the outcome by chance.
    public let noContradiction: Double
    /// The smallest one-sided p of one condition at an even split.
    public let smallestP: Double
    /// The power of the test of one condition alone.
    public let power: Double
    /// The power where the level is divided by the number of conditions (Bonferroni).
    public let powerOfAll: Double

    private enum CodingKeys: String, CodingKey {
      case cases
      case noContradiction = "no_contradiction"
      case smallestP = "smallest_p"
      case power
      case powerOfAll = "power_all_conditions"
    }
  }

  /// The smallest numbers of cases that reach an aim; `nil` where none up to the limit does.
  public struct Needed: Codable, Hashable, Sendable {
    /// For a probability of at most 10 % that random data show no contradiction.
    public let noContradiction: Int?
    /// For a smallest p within the level, for one condition.
    public let smallestP: Int?
    /// For a smallest p within the level divided by the number of conjunctions.
    public let smallestPOfTerms: Int?
    /// For a power of at least 80 %, for one condition.
    public let power: Int?
    /// For a power of at least 80 % with the level divided by the number of conditions.
    public let powerOfAll: Int?

    private enum CodingKeys: String, CodingKey {
      case noContradiction = "no_contradiction"
      case smallestP = "smallest_p"
      case smallestPOfTerms = "smallest_p_all_terms"
      case power
      case powerOfAll = "power_all_conditions"
    }

    /// The numbers, with `null` for what no number of cases reaches.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(noContradiction, forKey: .noContradiction)
      try container.encode(smallestP, forKey: .smallestP)
      try container.encode(smallestPOfTerms, forKey: .smallestPOfTerms)
      try container.encode(power, forKey: .power)
      try container.encode(powerOfAll, forKey: .powerOfAll)
    }
  }

  /// Up to so many cases a needed number is looked for.
  public static let mostCases = 200

  /// The rows, in the order they were asked for.
  public let rows: [Row]
  /// The numbers of cases that would be needed.
  public let needed: Needed

  /// Plans.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - sizes: The numbers of cases to show, each from 2 to ``NoContradiction/mostCases``.
  /// - Throws: ``PowerError``.
  public init(_ question: Question, sizes: [Int]) throws(PowerError) {
    guard question.conditions >= 1 else { throw .conditionsOutOfRange(question.conditions) }
    for size in sizes where !(2...NoContradiction.mostCases).contains(size) {
      throw .casesOutOfRange(size, largest: NoContradiction.mostCases)
    }
    let all = question.level / Double(question.conditions)
    let most = max(Self.mostCases, sizes.max() ?? 0)
    let chances = try NoContradiction.probabilities(upTo: most, rows: question.rows, share: 0.5)
    func power(_ cases: Int, _ level: Double) throws(PowerError) -> Double {
      try FisherPower(withCondition: cases - cases / 2, withoutCondition: cases / 2, level: level)
        .power(shareWith: question.shareWith, shareWithout: question.shareWithout)
    }
    func smallest(_ cases: Int) -> Double { (try? SmallestAttainableP(casesWithOutcome: cases / 2, of: cases))?.atBestSplit ?? 1 }
    var rows: [Row] = []
    for cases in sizes {
      rows.append(
        Row(
          cases: cases, noContradiction: chances[cases], smallestP: smallest(cases), power: try power(cases, question.level),
          powerOfAll: try power(cases, all)))
    }
    self.rows = rows
    func first(_ reaches: (Int) throws(PowerError) -> Bool) throws(PowerError) -> Int? {
      for cases in 2...Self.mostCases { if try reaches(cases) { return cases } }
      return nil
    }
    needed = Needed(
      noContradiction: try first { chances[$0] <= 0.1 },
      smallestP: try first { smallest($0) <= question.level * (1 + 1e-9) },
      smallestPOfTerms: try first { smallest($0) <= question.level / question.terms * (1 + 1e-9) },
      power: try first { cases throws(PowerError) in try power(cases, question.level) >= 0.8 },
      powerOfAll: try first { cases throws(PowerError) in try power(cases, all) >= 0.8 })
  }
}
