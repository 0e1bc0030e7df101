public import SetTheory

/// The counts of a sweep, or of one part of it, as they are written down.
///
/// One run over everything is a single part, and its report is made from it like from merged ones.
public struct SweepShard: Codable, Hashable, Sendable {
  /// What the sweep was asked; parts belong together when all of this is equal.
  public struct Parameters: Codable, Hashable, Sendable {
    /// A parameter and where it may be.
    public struct Input: Codable, Hashable, Sendable {
      /// The name, as ``RobustnessText/id(_:)`` has it.
      public var parameter: String
      /// Where it is.
      public var value: Double
      /// The smallest value.
      public var lower: Double
      /// The largest value.
      public var upper: Double
    }

    /// The study; `nil` for a file.
    public var study: String?
    /// The outcome.
    public var outcome: String
    /// The conditions.
    public var conditions: [String]
    /// Which solution.
    public var solution: SolutionType
    /// Which models.
    public var models: ModelKind
    /// Contradictory rows.
    public var contradictions: MinimizationProblem.Contradictions
    /// What theory expects.
    public var expectations: String?
    /// Sets claimed to be necessary.
    public var necessary: [String]
    /// Sets that cannot occur.
    public var impossible: [String]
    /// Whether contradictory assumptions are excluded.
    public var excludeUntenable: Bool
    /// The cut-offs as they are.
    public var inclusionCut: Double
    /// The second inclusion cut-off.
    public var lowerInclusionCut: Double?
    /// The PRI cut-off.
    public var priCut: Double
    /// The case cut.
    public var caseCut: Int
    /// The most models listed.
    public var limit: Int
    /// What may move.
    public var inputs: [Input]
    /// The most cases left out in a run.
    public var mostDropped: Int
    /// The cells that are not known, a value drawn for each in every run.
    public var openCells: Int
    /// The seed.
    public var seed: UInt64
    /// The number of runs of the whole sweep.
    public var runs: Int

    enum CodingKeys: String, CodingKey {
      case study, outcome, conditions, solution, models, contradictions, expectations, necessary, impossible, limit, inputs, seed, runs
      case excludeUntenable = "exclude_untenable"
      case inclusionCut = "incl_cut"
      case lowerInclusionCut = "lower_incl_cut"
      case priCut = "pri_cut"
      case caseCut = "n_cut"
      case mostDropped = "drop"
      case openCells = "open_cells"
    }
  }

  /// A solution with how often it came out.
  public struct Solution: Codable, Hashable, Sendable {
    /// Each model, its terms in listing order; empty where there is no solution.
    public var models: [[String]]
    /// Whether these are all models.
    public var isComplete: Bool
    /// Why there is none; `nil` where there is one.
    public var none: String?
    /// Whether it is the solution as it stands.
    public var isSame: Bool
    /// The number of runs.
    public var runs: Int

    enum CodingKeys: String, CodingKey {
      case models, none, runs
      case isComplete = "complete"
      case isSame = "same"
    }
  }

  /// How often the solution was the same with a parameter below and above where it is.
  public struct Halves: Codable, Hashable, Sendable {
    /// Runs with the parameter below.
    public var below: Int
    /// Those with the same solution.
    public var sameBelow: Int
    /// Runs with the parameter above.
    public var above: Int
    /// Those with the same solution.
    public var sameAbove: Int

    enum CodingKeys: String, CodingKey {
      case below, above
      case sameBelow = "same_below"
      case sameAbove = "same_above"
    }
  }

  /// `gelingen.robustness-shard/1`.
  public var schema = "gelingen.robustness-shard/1"
  /// The version of the program.
  public var version: String
  /// The fingerprint of the input.
  public var inputSHA256: String
  /// What was asked.
  public var parameters: Parameters
  /// The part's number from 1.
  public var shard: Int
  /// The number of parts.
  public var shards: Int
  /// The runs that were done: fewer than the part has where it was ended.
  public var runs: Int
  /// The solution as it stands: its models; `nil` where unknown cells leave it open.
  public var whole: [[String]]?
  /// What came out, the most frequent first.
  public var solutions: [Solution]
  /// For each input.
  public var halves: [Halves]

  enum CodingKeys: String, CodingKey {
    case schema, version, parameters, shard, shards, runs, whole, solutions, halves
    case inputSHA256 = "input_sha256"
  }

  /// The runs of a part of a sweep, counted from 0.
  ///
  /// - Parameters:
  ///   - shard: The part's number from 1.
  ///   - shards: The number of parts.
  ///   - runs: The number of runs of the whole.
  /// - Returns: The part's runs; parts differ by one run at most.
  public static func runs(of shard: Int, _ shards: Int, _ runs: Int) -> Range<Int> {
    (shard - 1) * runs / shards..<shard * runs / shards
  }

  /// Whether every run of the part was done.
  public var isFinished: Bool { runs == Self.runs(of: shard, shards, parameters.runs).count }

  /// Puts the most frequent solutions first, and those of equal frequency in the order of their texts.
  mutating func sort() {
    solutions.sort { first, second in
      if first.runs != second.runs { return first.runs > second.runs }
      return (first.models.map { $0.joined(separator: " + ") }.joined(separator: "; "), first.none ?? "")
        < (second.models.map { $0.joined(separator: " + ") }.joined(separator: "; "), second.none ?? "")
    }
  }

  /// Joins the parts of a sweep.
  ///
  /// - Parameter parts: The parts, each with the name of its file, in any order.
  /// - Returns: The whole, as one run of everything gives it.
  /// - Throws: `RobustnessError` for parts that do not belong together, are unfinished, missing or there twice.
  public static func merged(_ parts: [(file: String, shard: SweepShard)]) throws(RobustnessError) -> SweepShard {
    guard let first = parts.first else { throw .noShards }
    var files: [Int: String] = [:]
    var result = first.shard
    (result.shard, result.shards, result.runs, result.solutions) = (1, 1, 0, [])
    result.halves = result.halves.map { _ in Halves(below: 0, sameBelow: 0, above: 0, sameAbove: 0) }
    for (file, shard) in parts {
      try shard.check(like: first.shard, file: file, first: first.file)
      if let other = files.updateValue(file, forKey: shard.shard) { throw .shardTwice(shard.shard, file: file, other: other) }
      let count = runs(of: shard.shard, shard.shards, shard.parameters.runs).count
      guard shard.isFinished else { throw .unfinishedShard(file: file, runs: shard.runs, of: count) }
      result.add(shard)
    }
    let missing = (1...first.shard.shards).filter { files[$0] == nil }
    guard missing.isEmpty else { throw .shardsMissing(missing, of: first.shard.shards) }
    result.sort()
    return result
  }

  private func check(like first: SweepShard, file: String, first name: String) throws(RobustnessError) {
    let differences: [(String, Bool)] = [
      ("the version", version != first.version), ("the input", inputSHA256 != first.inputSHA256),
      ("the number of parts", shards != first.shards), ("what was asked", parameters != first.parameters),
      ("the solution as it stands", whole != first.whole),
    ]
    if let difference = differences.first(where: \.1) { throw .otherSweep(file: file, first: name, what: difference.0) }
    guard shards >= 1, (1...shards).contains(shard), halves.count == parameters.inputs.count,
      solutions.reduce(0, { $0 + $1.runs }) == runs
    else { throw .notAShard(file: file, "its counts do not add up") }
  }

  /// Joins solutions whose texts are equal, and sorts them.
  mutating func join() {
    let all = solutions
    solutions = []
    for solution in all { add(solution) }
    sort()
  }

  private mutating func add(_ solution: Solution) {
    let place = solutions.firstIndex { known in
      known.models == solution.models && known.none == solution.none && known.isComplete == solution.isComplete
    }
    if let place { solutions[place].runs += solution.runs } else { solutions.append(solution) }
  }

  private mutating func add(_ other: SweepShard) {
    runs += other.runs
    for solution in other.solutions { add(solution) }
    for (index, half) in other.halves.enumerated() {
      halves[index].below += half.below
      halves[index].sameBelow += half.sameBelow
      halves[index].above += half.above
      halves[index].sameAbove += half.sameAbove
    }
  }

  /// A part that was computed.
  init(
    version: String, inputSHA256: String, parameters: Parameters, shard: Int, shards: Int, runs: Int, whole: [[String]]?,
    solutions: [Solution], halves: [Halves]
  ) {
    self.version = version
    self.inputSHA256 = inputSHA256
    self.parameters = parameters
    (self.shard, self.shards, self.runs) = (shard, shards, runs)
    (self.whole, self.solutions, self.halves) = (whole, solutions, halves)
  }
}
