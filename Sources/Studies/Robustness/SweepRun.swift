public import Combinatorics
public import SetTheory

/// Runs a sweep, or one part of it.
public struct SweepRun: Sendable {
  /// What is asked beside the analysis.
  public struct Options: Hashable, Sendable {
    /// How far parameters may move.
    public var reach: VariationSpace.Reach
    /// The most cases left out in a run.
    public var mostDropped: Int
    /// The number of runs of the whole sweep.
    public var runs: Int
    /// The seed.
    public var seed: UInt64
    /// The part's number from 1.
    public var shard: Int
    /// The number of parts.
    public var shards: Int

    /// Options.
    public init(
      reach: VariationSpace.Reach = VariationSpace.Reach(), mostDropped: Int = 1, runs: Int = 10_000, seed: UInt64 = 1, shard: Int = 1,
      shards: Int = 1
    ) {
      self.reach = reach
      self.mostDropped = mostDropped
      self.runs = runs
      self.seed = seed
      self.shard = shard
      self.shards = shards
    }
  }

  /// Does a numbered piece of work; `nil` where it was not wanted any more.
  public typealias Work = @Sendable (Int) -> Result<RobustnessSweep.Tally, any Error>?
  /// Does so many pieces, numbered from 0 and begun in order, on as many cores as it likes, and gives what came out in order.
  public typealias Workers = (Int, Work) -> [Result<RobustnessSweep.Tally, any Error>?]

  /// The runs that a worker does before it asks for more.
  static let chunk = 32

  /// Runs a sweep.
  ///
  /// - Parameters:
  ///   - question: The analysis.
  ///   - options: What is asked.
  ///   - version: The version of the program.
  ///   - effort: Told how far it is, and asked whether to go on.
  ///   - workers: Who does the work; one after the other unless told. The counts are the same.
  /// - Returns: The counts; of the first runs only where the effort ended it.
  /// - Throws: `RobustnessError` where nothing could vary, `SetTheoryError` for a table that cannot be analysed.
  public static func run(
    _ question: RobustnessQuestion, _ options: Options, version: String, effort: Effort = Effort(),
    workers: Workers = { count, work in (0..<count).map(work) }
  ) throws -> SweepShard {
    let base = question.base
    guard options.mostDropped < base.table.cases.count else {
      throw RobustnessError.tooManyDropped(options.mostDropped, cases: base.table.cases.count)
    }
    let space = VariationSpace(around: base, reach: options.reach)
    let open = openCells(base)
    guard !space.inputs.isEmpty || options.mostDropped > 0 || open > 0 else { throw RobustnessError.nothingMoves }
    let sweep = try RobustnessSweep(base, space: space, mostDropped: options.mostDropped, seed: options.seed)
    let tally = try tally(sweep, SweepShard.runs(of: options.shard, options.shards, options.runs), effort, workers)
    return shard(question, sweep, options, tally, openCells: open, version: version)
  }

  private static func openCells(_ base: Reanalysis) -> Int {
    let used = Set(base.conditions.conditions.map(\.name) + [base.outcome.name])
    return base.table.columns.filter { used.contains($0.name) }.reduce(0) { sum, column in
      sum + (0..<column.count).count { !column.isKnown($0) }
    }
  }

  /// The counts of runs; what a worker counts does not depend on what others do.
  private static func tally(
    _ sweep: RobustnessSweep, _ runs: Range<Int>, _ effort: Effort, _ workers: Workers
  ) throws -> RobustnessSweep.Tally {
    let chunks = (runs.count + chunk - 1) / chunk
    let parts = workers(chunks) { number in
      if effort.isCancelled() { return nil }
      let start = runs.lowerBound + number * chunk
      // Workers take chunks in order, so that the number of the last one says how far they are.
      effort.progress(Effort.Progress(done: number * chunk, total: runs.count))
      return Result { try sweep.tally(start..<min(start + chunk, runs.upperBound)) }
    }
    // All chunks up to the first that was not done.
    var sum = try sweep.tally(runs.lowerBound..<runs.lowerBound)
    for part in parts {
      guard let part else { break }
      sum.add(try part.get())
    }
    return sum
  }

  private static func shard(
    _ question: RobustnessQuestion, _ sweep: RobustnessSweep, _ options: Options, _ tally: RobustnessSweep.Tally, openCells: Int,
    version: String
  ) -> SweepShard {
    let base = question.base
    func texts(_ form: SolutionForm) -> [[String]] { form.models.map { $0.map { base.conditions.text($0) } } }
    let solutions = tally.forms.map { form, runs in
      SweepShard.Solution(
        models: texts(form), isComplete: form.isComplete, none: RobustnessText.reason(form), isSame: form == sweep.whole, runs: runs)
    }
    var shard = SweepShard(
      version: version, inputSHA256: question.input.reading.fingerprint, parameters: parameters(question, sweep, options, openCells),
      shard: options.shard, shards: options.shards, runs: tally.runs, whole: sweep.whole.map(texts), solutions: solutions,
      halves: tally.halves.map {
        SweepShard.Halves(below: $0.below, sameBelow: $0.sameBelow, above: $0.above, sameAbove: $0.sameAbove)
      })
    // Reasons that differ in what no reader sees are one.
    shard.join()
    return shard
  }

  private static func parameters(
    _ question: RobustnessQuestion, _ sweep: RobustnessSweep, _ options: Options, _ openCells: Int
  ) -> SweepShard.Parameters {
    let (base, own) = (question.base, question.base.options)
    return SweepShard.Parameters(
      study: question.input.study, outcome: base.outcome.description, conditions: base.conditions.conditions.map(\.name),
      solution: base.type, models: own.models, contradictions: own.contradictions, expectations: question.texts.expectations,
      necessary: question.texts.necessary, impossible: question.texts.impossible, excludeUntenable: own.excludesContradictoryAssumptions,
      inclusionCut: own.cuts.inclusionCut, lowerInclusionCut: own.cuts.lowerInclusionCut, priCut: own.cuts.priCut,
      caseCut: own.cuts.caseCut, limit: own.limit,
      inputs: sweep.space.inputs.map {
        .init(parameter: RobustnessText.id($0.parameter), value: $0.value, lower: $0.lower, upper: $0.upper)
      }, mostDropped: options.mostDropped, openCells: openCells, seed: options.seed, runs: options.runs)
  }
}

/// Names of parameters and reasons in data.
public enum RobustnessText {
  /// A parameter's name: `incl-cut`, `DEV crossover`.
  ///
  /// - Parameter parameter: The parameter.
  /// - Returns: The name.
  public static func id(_ parameter: ParameterRange.Parameter) -> String {
    switch parameter {
    case .inclusionCut: "incl-cut"
    case .lowerInclusionCut: "second-incl-cut"
    case .priCut: "pri-cut"
    case .caseCut: "n-cut"
    case .anchor(let set, let anchor): "\(set) \(anchor.id)"
    }
  }

  /// Why there is no solution.
  ///
  /// - Parameter form: The form.
  /// - Returns: A word for data; `nil` where there is one.
  public static func reason(_ form: SolutionForm) -> String? {
    guard case .none(let reason) = form else { return nil }
    switch reason {
    case .calibration: return "no-calibration"
    case .table(.noPositiveRow): return "no-positive-row"
    case .table(.allContradictory): return "all-contradictory"
    case .table(.outcomeDoesNotVary), .table(.emptyOutcome): return "outcome-does-not-vary"
    case .table: return "no-cases"
    }
  }
}
