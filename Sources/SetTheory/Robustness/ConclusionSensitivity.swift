public import Statistics

/// Which choices a conclusion hangs on: sensitivity of “the solution is the same”, and of “the term is in every model”, to every parameter at once.
///
/// Up to 20 parameters by Sobol indices (``VarianceSensitivity``), more by elementary effects (``MorrisScreening``).
public struct ConclusionSensitivity: Sendable {
  /// What is 1 where it holds and 0 where not.
  public enum Conclusion: Hashable, Sendable {
    /// The solution is that of the whole.
    case sameSolution
    /// A term is in every model.
    case term(Term)
  }

  /// How it was found out.
  public enum Method: Hashable, Sendable {
    /// Indices.
    case variance(VarianceSensitivity)
    /// Effects.
    case screening(MorrisScreening)
  }

  /// The parameters, in the order of the method's inputs.
  public let inputs: [VariationSpace.Input]
  /// The conclusions, in the order of the method's outputs.
  public let conclusions: [Conclusion]
  /// What came out.
  public let method: Method

  /// Examines conclusions.
  ///
  /// - Parameters:
  ///   - base: The analysis, its table complete.
  ///   - space: What may move; at least one parameter.
  ///   - points: Points of a replicate, or paths of a screening.
  ///   - seed: What is drawn with.
  /// - Throws: `SetTheoryError` for a table that cannot be analysed, `StatisticsError` for a number of points out of range.
  public init(_ base: Reanalysis, space: VariationSpace, points: Int, seed: UInt64) throws {
    var analyst = try Analyst(base)
    let whole = try analyst.form(base.table, base.conditions, base.options.cuts).form
    let terms = whole.termsOfAll
    inputs = space.inputs
    conclusions = [.sameSolution] + terms.map { .term($0) }
    func evaluate(_ point: [Double]) throws -> [Double] {
      let setting = space.setting(at: point)
      guard let table = try? base.table(with: setting.anchors) else { return [0] + terms.map { _ in 0 } }
      let form = try analyst.form(table, base.conditions, setting.cuts).form
      let common = Set(form.termsOfAll)
      return [form == whole ? 1 : 0] + terms.map { common.contains($0) ? 1 : 0 }
    }
    method =
      space.inputs.count <= VarianceSensitivity.mostInputs
      ? .variance(try VarianceSensitivity(inputs: space.inputs.count, points: points, seed: seed, evaluate: evaluate))
      : .screening(try MorrisScreening(inputs: space.inputs.count, paths: points, seed: seed, evaluate: evaluate))
  }
}
