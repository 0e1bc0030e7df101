public import Combinatorics

/// What the solution is when one case, one condition or one group of cases is left out.
///
/// Memberships stay as they are: a set that was calibrated by its own column (the indirect method) is not calibrated anew.
public struct LeaveOneOut: Hashable, Sendable {
  /// What can be left out.
  public enum Part: Hashable, Sendable {
    /// A case, by index.
    case oneCase(Int)
    /// A condition, by index.
    case condition(Int)
    /// The cases of a group, by the group's name.
    case group(String)
  }

  /// Cases that go together: a country, a wave, a source.
  public struct Group: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The cases, by index.
    public let cases: [Int]

    /// A group.
    public init(name: String, cases: [Int]) {
      self.name = name
      self.cases = cases
    }
  }

  /// What comes out without a part.
  public struct Result: Hashable, Sendable {
    /// What is left out.
    public let part: Part
    /// The solution, its terms in the conditions of the whole analysis.
    public let form: SolutionForm
    /// Whether it is the solution of the whole.
    public let isSame: Bool
    /// Terms of some model of the whole that are in none here.
    public let lost: [Term]
    /// Terms of some model here that are in none of the whole.
    public let gained: [Term]
    /// The figures of each model of the whole over the cases that are left; empty where a condition is left out.
    public let figures: [Figures]
  }

  /// A model's figures.
  public struct Figures: Hashable, Sendable {
    /// The consistency; `nil` where it has no value.
    public let consistency: Double?
    /// The coverage; `nil` where it has no value.
    public let coverage: Double?
  }

  /// The solution of the whole.
  public let whole: SolutionForm
  /// Without each case, without each condition, without each group.
  public let results: [Result]

  /// Leaves out one part after the other.
  ///
  /// - Parameters:
  ///   - base: The analysis.
  ///   - groups: Groups of cases, each left out as a whole.
  ///   - effort: Told how far it is, and asked whether to go on.
  /// - Throws: `SetTheoryError` for a table that cannot be analysed; `Cancelled`.
  public init(_ base: Reanalysis, groups: [Group] = [], effort: Effort = Effort()) throws {
    var analyst = try Analyst(base)
    try self.init(base, groups, &analyst, effort)
  }

  init(_ base: Reanalysis, _ groups: [Group], _ analyst: inout Analyst, _ effort: Effort) throws {
    let whole = try analyst.form(base.table, base.conditions, base.options.cuts).form
    let cases = base.table.cases.indices.map { Part.oneCase($0) }
    let conditions = base.conditions.count > 1 ? (0..<base.conditions.count).map { Part.condition($0) } : []
    let parts = cases + conditions + groups.map { Part.group($0.name) }
    let members = Dictionary(groups.map { ($0.name, Set($0.cases)) }) { first, _ in first }
    self.whole = whole
    results = try parts.enumerated().map { number, part in
      if effort.isCancelled() { throw Cancelled() }
      effort.progress(Effort.Progress(done: number, total: parts.count))
      switch part {
      case .oneCase(let index): return try Self.without([index], part, base, whole, &analyst)
      case .group(let name): return try Self.without(members[name] ?? [], part, base, whole, &analyst)
      case .condition(let index): return try Self.without(condition: index, base, whole, &analyst)
      }
    }
  }

  private static func without(
    _ gone: Set<Int>, _ part: Part, _ base: Reanalysis, _ whole: SolutionForm, _ analyst: inout Analyst
  ) throws -> Result {
    let kept = base.table.cases.indices.filter { !gone.contains($0) }
    guard !kept.isEmpty else { return result(part, .none(.table(.noCases)), whole, []) }
    let table = base.table.keeping(kept)
    let form = try analyst.form(table, base.conditions, base.options.cuts).form
    var evaluator = try FitEvaluator(table, conditions: base.conditions, outcome: base.outcome)
    let figures = try whole.models.map { model in
      let fit = try evaluator.fit(of: model)
      return Figures(consistency: fit.consistency, coverage: fit.coverage)
    }
    return result(part, form, whole, figures)
  }

  private static func without(
    condition index: Int, _ base: Reanalysis, _ whole: SolutionForm, _ analyst: inout Analyst
  ) throws -> Result {
    var conditions = base.conditions.conditions
    conditions.remove(at: index)
    let form = try analyst.form(base.table, try ConditionNames(conditions), base.options.cuts).form
    return result(.condition(index), form.inserting(condition: index), whole, [])
  }

  private static func result(_ part: Part, _ form: SolutionForm, _ whole: SolutionForm, _ figures: [Figures]) -> Result {
    let (before, after) = (whole.termsOfSome, form.termsOfSome)
    return Result(
      part: part, form: form, isSame: form == whole, lost: before.filter { !after.contains($0) },
      gained: after.filter { !before.contains($0) }, figures: figures)
  }
}

extension SolutionForm {
  /// The form with its terms' conditions counted as if there were one more.
  ///
  /// - Parameter index: The place of the condition that no term has.
  /// - Returns: The form.
  func inserting(condition index: Int) -> SolutionForm {
    guard case .models(let models, let isComplete) = self else { return self }
    let moved = models.map { model in
      model.map { term in
        Term(Dictionary(uniqueKeysWithValues: term.literals.map { ($0.condition < index ? $0.condition : $0.condition + 1, $0.value) }))
      }.sorted()
    }
    return .models(moved.sorted { $0.lexicographicallyPrecedes($1) }, isComplete: isComplete)
  }
}
