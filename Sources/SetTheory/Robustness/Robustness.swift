public import Combinatorics

/// How far a solution depends on choices that could have been others.
///
/// Every parameter alone, over all values it can have; every case, condition and group of cases left out alone; and the robust core that the model shares with a set of test solutions, after Oana and
/// Schneider. Nothing is summed up into one number.
///
/// Oana, I.-E., & Schneider, C. Q. (2024). A robustness test protocol for applied QCA: Theory and R software application. *Sociological Methods & Research*
/// 53(1), 57–88.
public struct Robustness: Sendable {
  /// A solution to compare with that somebody asks for.
  public struct StatedTest: Hashable, Sendable {
    /// Where it comes from.
    public enum Source: Hashable, Sendable {
      /// Another setting.
      case setting(VariationSpace.Setting)
      /// Terms.
      case terms([Term])
    }

    /// How it was written.
    public let text: String
    /// Where it comes from.
    public let source: Source

    /// A test.
    public init(text: String, source: Source) {
      self.text = text
      self.source = source
    }
  }

  /// A solution that the model is compared with.
  public struct TestSolution: Hashable, Sendable {
    /// Where it comes from.
    public enum Origin: Hashable, Sendable {
      /// One parameter at another value.
      case parameter(ParameterRange.Parameter, Double)
      /// What somebody asked for, as it was written.
      case stated(String)
    }

    /// Where it comes from, all that give it.
    public var origins: [Origin]
    /// The terms.
    public let terms: [Term]
    /// The cases' memberships in it, in the sets as they are calibrated there.
    public let memberships: [Double]
  }

  /// A model with its core.
  public struct ModelCore: Hashable, Sendable {
    /// The model.
    public let terms: [Term]
    /// Against all test solutions together.
    public let core: RobustCore
    /// Against each test solution alone, in the order of ``Robustness/tests``.
    public let single: [RobustCore]
  }

  /// The solution.
  public let whole: SolutionForm
  /// The ranges of the cut-offs, then of the anchors.
  public let ranges: [ParameterRange]
  /// What comes out with parts left out.
  public let leaveOneOut: LeaveOneOut
  /// Where parameters may go to find test solutions.
  public let space: VariationSpace
  /// The test solutions, none twice.
  public let tests: [TestSolution]
  /// Settings within reach that have no solution.
  public let without: [TestSolution.Origin]
  /// The core of each listed model; empty without a test solution.
  public let cores: [ModelCore]

  /// Examines an analysis.
  ///
  /// - Parameters:
  ///   - base: The analysis, its table complete in the conditions and the outcome.
  ///   - reach: How far parameters go to find test solutions.
  ///   - stated: Test solutions; empty for every other solution that one parameter alone gives within its reach.
  ///   - groups: Groups of cases to leave out as wholes.
  ///   - effort: Told how far it is, and asked whether to go on.
  /// - Throws: `SetTheoryError` for a table that cannot be analysed; `CalibrationError` for anchors of a stated test; `Cancelled`.
  public init(
    _ base: Reanalysis, reach: VariationSpace.Reach = VariationSpace.Reach(), stated: [StatedTest] = [], groups: [LeaveOneOut.Group] = [],
    effort: Effort = Effort()
  ) throws {
    var analyst = try Analyst(base)
    leaveOneOut = try LeaveOneOut(base, groups, &analyst, effort)
    whole = leaveOneOut.whole
    ranges = try CutRanges.ranges(base, &analyst) + AnchorRanges.ranges(base, &analyst, effort)
    space = VariationSpace(around: base, reach: reach)
    var tests = Tests(base)
    for test in stated { try tests.add(test, &analyst) }
    if stated.isEmpty { try tests.add(ranges, space) }
    (self.tests, without) = (tests.solutions, tests.without)
    let outcome = try base.table.memberships(in: base.outcome)
    let found = tests.solutions.map(\.memberships)
    cores =
      try found.isEmpty
      ? []
      : whole.models.map { model in
        let memberships = try base.table.memberships(in: model, of: base.conditions)
        return ModelCore(
          terms: model, core: RobustCore(model: memberships, tests: found, outcome: outcome),
          single: found.map { RobustCore(model: memberships, tests: [$0], outcome: outcome) })
      }
  }

  /// Collects test solutions.
  private struct Tests {
    let base: Reanalysis
    var solutions: [TestSolution] = []
    var without: [TestSolution.Origin] = []

    init(_ base: Reanalysis) { self.base = base }

    mutating func add(_ test: StatedTest, _ analyst: inout Analyst) throws {
      switch test.source {
      case .terms(let terms): try add(.models([terms.sorted()], isComplete: true), base.table, .stated(test.text))
      case .setting(let setting):
        let table = try base.table(with: setting.anchors)
        try add(try analyst.form(table, base.conditions, setting.cuts).form, table, .stated(test.text))
      }
    }

    /// Every other solution that a range shows within reach.
    mutating func add(_ ranges: [ParameterRange], _ space: VariationSpace) throws {
      for input in space.inputs {
        guard let range = ranges.first(where: { $0.parameter == input.parameter }) else { continue }
        for (place, segment) in range.segments.enumerated() where place != range.current && segment.form != range.same.form {
          guard let value = segment.value(from: input.lower, to: input.upper) else { continue }
          var table = base.table
          if case .anchor(let name, let anchor) = input.parameter,
            let set = base.sets.first(where: { $0.name == name }), let index = set.calibration.anchorNames.firstIndex(of: anchor)
          {
            var anchors = set.calibration.anchors
            anchors[index] = value
            guard let moved = try? base.table(with: [name: anchors]) else { continue }
            table = moved
          }
          try add(segment.form, table, .parameter(input.parameter, value))
        }
      }
    }

    private mutating func add(_ form: SolutionForm, _ table: SetTable, _ origin: TestSolution.Origin) throws {
      if form.models.isEmpty { without.append(origin) }
      for model in form.models {
        let memberships = try table.memberships(in: model, of: base.conditions)
        if let known = solutions.firstIndex(where: { $0.terms == model && $0.memberships == memberships }) {
          if !solutions[known].origins.contains(origin) { solutions[known].origins.append(origin) }
        } else {
          solutions.append(TestSolution(origins: [origin], terms: model, memberships: memberships))
        }
      }
    }
  }
}

extension ParameterRange.Segment {
  /// A value of the segment between two others: in the middle of what they share, or the one they share.
  func value(from least: Double, to most: Double) -> Double? {
    let (start, end) = (max(lower.value, least), min(upper.value, most))
    guard start < end else { return start == end && contains(start) ? start : nil }
    return start + (end - start) / 2
  }
}

extension SetTable {
  /// The memberships of all cases in a disjunction of terms.
  ///
  /// - Parameters:
  ///   - terms: The terms; none is never true.
  ///   - conditions: What their conditions are called.
  /// - Returns: The largest membership in a term, per case.
  /// - Throws: `SetTheoryError` for unknown columns.
  func memberships(in terms: [Term], of conditions: ConditionNames) throws(SetTheoryError) -> [Double] {
    let columns = try columns(of: conditions)
    return cases.indices.map { index in
      terms.reduce(0) { largest, term in
        let membership = term.literals.reduce(1.0) { least, literal in
          let column = columns[literal.condition]
          return min(
            least, SetColumn.membership(of: column.lower[index], in: literal.value, namesLevels: column.kind.namesLevels))
        }
        return max(largest, membership)
      }
    }
  }
}
