public import Combinatorics
import Statistics

/// An analysis done again many times, with all parameters, cases and unknown cells drawn at once.
///
/// Run *r* of a seed draws the same wherever and with whatever other runs it is computed: shares of the runs can be computed apart and added up. What is drawn: every input of a
/// ``VariationSpace`` uniformly between its ends; a number of cases to leave out, from none to the most, each number equally likely, and as many cases, all sets equally likely; a value for
/// every cell that is not known, uniformly over what it can be. The counts say how much hangs on choices that could have been others; they are no probabilities.
public struct RobustnessSweep: Sendable {
  /// What was counted over some runs.
  public struct Tally: Hashable, Sendable {
    /// How often the solution was the same when a parameter lay below or above where it is.
    public struct Halves: Hashable, Sendable {
      /// Runs with the parameter below.
      public var below = 0
      /// Those with the same solution.
      public var sameBelow = 0
      /// Runs with the parameter above.
      public var above = 0
      /// Those with the same solution.
      public var sameAbove = 0

      /// Nothing counted.
      public init() {}
    }

    /// The number of runs.
    public internal(set) var runs = 0
    /// How often each solution came out.
    public internal(set) var forms: [SolutionForm: Int] = [:]
    /// For each input.
    public internal(set) var halves: [Halves]

    /// Nothing counted.
    init(inputs: Int) {
      halves = Array(repeating: Halves(), count: inputs)
    }

    /// Adds what was counted over other runs.
    public mutating func add(_ other: Tally) {
      runs += other.runs
      forms.merge(other.forms, uniquingKeysWith: +)
      for (index, half) in other.halves.enumerated() {
        halves[index].below += half.below
        halves[index].sameBelow += half.sameBelow
        halves[index].above += half.above
        halves[index].sameAbove += half.sameAbove
      }
    }
  }

  /// The analysis.
  public let base: Reanalysis
  /// What may move.
  public let space: VariationSpace
  /// The most cases left out in a run.
  public let mostDropped: Int
  /// What runs are drawn with.
  public let seed: UInt64
  /// The solution that runs are compared with; `nil` where unknown cells leave it open.
  public let whole: SolutionForm?

  /// Prepares a sweep.
  ///
  /// - Parameters:
  ///   - base: The analysis; its table may have unknown cells.
  ///   - space: What may move.
  ///   - mostDropped: The most cases left out in a run; fewer than there are cases.
  ///   - seed: What runs are drawn with.
  /// - Throws: `SetTheoryError` for a table that cannot be analysed.
  public init(_ base: Reanalysis, space: VariationSpace, mostDropped: Int, seed: UInt64) throws {
    guard mostDropped >= 0, mostDropped < base.table.cases.count else { throw SetTheoryError.limitOutOfRange(mostDropped) }
    self.base = base
    self.space = space
    self.mostDropped = mostDropped
    self.seed = seed
    let columns = try base.table.columns(of: base.conditions) + [base.table.column(base.outcome.name)]
    whole = columns.allSatisfy(\.isComplete) ? try base.form() : nil
  }

  /// Counts runs.
  ///
  /// - Parameters:
  ///   - runs: The numbers of the runs.
  ///   - effort: Told after each run, and asked whether to go on.
  /// - Returns: The counts; of fewer runs, the first ones, where the effort ended them.
  /// - Throws: `SetTheoryError` for a table that cannot be analysed.
  public func tally(_ runs: Range<Int>, effort: Effort = Effort()) throws -> Tally {
    var analyst = try Analyst(base)
    var tally = Tally(inputs: space.inputs.count)
    for run in runs {
      if effort.isCancelled() { break }
      try add(run, to: &tally, &analyst)
      effort.progress(Effort.Progress(done: tally.runs, total: runs.count))
    }
    return tally
  }

  private func add(_ run: Int, to tally: inout Tally, _ analyst: inout Analyst) throws {
    var generator = SplitMix64(seed: seed, run: UInt64(run))
    let point = space.inputs.map { _ in generator.unit() }
    let setting = space.setting(at: point)
    let form = try form(setting, &generator, &analyst)
    let isSame = form == whole
    tally.runs += 1
    tally.forms[form, default: 0] += 1
    for (index, input) in space.inputs.enumerated() {
      let value = input.value(at: point[index])
      if value < input.value {
        tally.halves[index].below += 1
        tally.halves[index].sameBelow += isSame ? 1 : 0
      } else if value > input.value {
        tally.halves[index].above += 1
        tally.halves[index].sameAbove += isSame ? 1 : 0
      }
    }
  }

  private func form(
    _ setting: VariationSpace.Setting, _ generator: inout SplitMix64, _ analyst: inout Analyst
  ) throws -> SolutionForm {
    // Whatever comes out of the calibration, as many numbers are drawn.
    let kept = kept(&generator)
    let table: SetTable
    do throws(CalibrationError) {
      table = try base.table(with: setting.anchors)
    } catch {
      return .none(.calibration(error))
    }
    let drawn = table.completed(&generator)
    return try analyst.form(kept.count == table.cases.count ? drawn : drawn.keeping(kept), base.conditions, setting.cuts).form
  }

  /// The cases that stay.
  private func kept(_ generator: inout SplitMix64) -> [Int] {
    let all = Array(base.table.cases.indices)
    guard mostDropped > 0 else { return all }
    let count = generator.index(below: mostDropped + 1)
    var rest = all
    for _ in 0..<count { rest.remove(at: generator.index(below: rest.count)) }
    return rest
  }
}

extension SetTable {
  /// The table with a value drawn for every cell that is not known: a level, or a membership, between the smallest and the largest it can be.
  func completed(_ generator: inout SplitMix64) -> SetTable {
    isComplete ? self : SetTable(unchecked: cases, columns.map { $0.completed(&generator) })
  }
}

extension SetColumn {
  func completed(_ generator: inout SplitMix64) -> SetColumn {
    guard let upper else { return self }
    let values = zip(lower, upper).map { least, most in
      guard least < most else { return least }
      return kind == .fuzzy ? least + (most - least) * generator.unit() : least + Double(generator.index(below: Int(most - least) + 1))
    }
    return SetColumn(calibrated: name, kind: kind, lower: values, upper: values)
  }
}
