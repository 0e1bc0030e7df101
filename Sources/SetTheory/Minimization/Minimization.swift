public import Combinatorics

/// The solutions of a truth table: conservative, parsimonious and intermediate, each with all its models.
///
/// Source: C. C. Ragin (1987), The Comparative Method, University of California Press, chapters 6 and 7; C. C. Ragin (2008), Redesigning Social Inquiry,
/// University of Chicago Press, chapters 8 and 9.
public struct Minimization: Sendable {
  /// What is sought, and how much work it may take.
  public struct Options: Sendable {
    /// Which models.
    public var models: ModelKind
    /// The largest number of models to list for each solution; counting goes on.
    public var limit: Int
    /// What theory expects of conditions.
    public var expectations: DirectionalExpectations
    /// Configurations that no model may assume to have the outcome; observed rows among them keep their own outcome.
    public var untenable: [Term]
    /// How much work a search for covers may take, and whether the answer is still wanted.
    public var effort: Effort

    /// Options.
    public init(
      models: ModelKind = .minimum, limit: Int = 100, expectations: DirectionalExpectations = .none, untenable: [Term] = [],
      effort: Effort = Effort()
    ) {
      self.models = models
      self.limit = limit
      self.expectations = expectations
      self.untenable = untenable
      self.effort = effort
    }
  }

  /// The rows.
  public let problem: MinimizationProblem
  /// What is sought.
  public let options: Options
  /// Remainders that no model may use, as terms without a common configuration.
  public let excludedRemainders: [Term]
  private let observed: [Configuration]

  /// A minimization.
  public init(_ problem: MinimizationProblem, options: Options = Options()) {
    self.problem = problem
    self.options = options
    observed = problem.observed
    excludedRemainders = TermAlgebra.difference(options.untenable, rows: observed, levels: problem.levels)
  }

  /// The solution without remainders.
  ///
  /// - Returns: All models, as far as the options' limit and effort go.
  /// - Throws: `Cancelled`.
  public func conservative() throws(Cancelled) -> Solution {
    let rows = problem.positive + problem.allowed
    return try solution(.conservative, implicants: PrimeImplicants.conservative(rows: rows, levels: problem.levels))
  }

  /// The solution with every remainder that shortens it and is not excluded.
  ///
  /// - Returns: All models, as far as the options' limit and effort go.
  /// - Throws: `Cancelled`.
  public func parsimonious() throws(Cancelled) -> Solution {
    return try solution(.parsimonious, implicants: try primeImplicants())
  }

  /// The prime implicants that cover a positive row, when every remainder that is not excluded may be used.
  ///
  /// - Returns: Each once, in no particular order.
  /// - Throws: `Cancelled`.
  /// - Complexity: Grows with the number of prime implicants times the positive rows each covers, not with the number of remainders.
  public func primeImplicants() throws(Cancelled) -> [Term] {
    let rows = problem.negative.map { Term($0, keeping: problem.allConditions) }
    let (effort, total) = (options.effort, problem.positive.count)
    return try PrimeImplicants.parsimonious(
      positive: problem.positive, negative: rows + excludedRemainders, count: problem.names.count,
      progress: { done throws(Cancelled) in
        if effort.isCancelled() { throw Cancelled() }
        effort.progress(Effort.Progress(done: done, total: total))
      })
  }

  /// The solution of these implicants.
  ///
  /// - Parameters:
  ///   - type: The type.
  ///   - implicants: Prime implicants; those that cover no positive row are left out.
  /// - Returns: All models, as far as the options' limit and effort go.
  /// - Throws: `Cancelled`.
  func solution(_ type: SolutionType, implicants: [Term]) throws(Cancelled) -> Solution {
    let all = ImplicantChart.chart(positive: problem.positive, implicants: implicants, conditions: problem.names.count)
    // Allowed rows may have prime implicants of their own, which no model needs.
    let useful = implicants.indices.filter { !all.columns[$0].isEmpty }.sorted { implicants[$0] < implicants[$1] }
    let primes = useful.map { implicants[$0] }
    let chart = CoverChart(rowCount: all.rowCount, columns: useful.map { all.columns[$0] })
    switch options.models {
    case .irredundant:
      let covers = try IrredundantCovers(of: chart, limit: options.limit, effort: options.effort)
      return solution(type, primes: primes, family: covers.family)
    case .minimum:
      switch try MinimumCovers(of: chart, limit: options.limit, effort: options.effort) {
      case .all(_, let family): return solution(type, primes: primes, family: family)
      case .unproved(let lowerBound, let cover):
        let models = options.limit > 0 ? [model(cover.map { primes[$0] })] : []
        return Solution(
          type: type, primeImplicants: primes, models: models, modelsTotal: ExactCount(1, isExact: false), isComplete: false, uses: [],
          unprovedLowerBound: lowerBound)
      case .none: preconditionFailure("a positive row is an implicant of itself")
      }
    }
  }

  private func solution(_ type: SolutionType, primes: [Term], family: CoverFamily) -> Solution {
    let listed = family.covers(limit: options.limit).sorted { $0.lexicographicallyPrecedes($1) }
    let total = family.count
    let uses = family.countsByColumn().sorted { ($1.value.value, $0.key) < ($0.value.value, $1.key) }
    return Solution(
      type: type, primeImplicants: primes, models: listed.map { model($0.map { primes[$0] }) }, modelsTotal: total,
      isComplete: total.isExact && UInt128(listed.count) == total.value,
      uses: uses.map { TermUse(term: primes[$0.key], models: $0.value) })
  }

  /// A model of these terms with the remainders it covers.
  func model(_ terms: [Term], origins: [Model.Origin] = []) -> Model {
    Model(terms: terms.sorted(), origins: origins, assumptions: assumptions(of: terms))
  }

  /// The remainders that terms cover.
  ///
  /// - Parameter terms: Terms.
  /// - Returns: The remainders, as terms without a common configuration.
  public func assumptions(of terms: [Term]) -> SimplifyingAssumptions {
    let remainders = TermAlgebra.difference(terms.sorted(), rows: observed, levels: problem.levels).sorted()
    return SimplifyingAssumptions(count: TermAlgebra.size(remainders, levels: problem.levels), terms: remainders)
  }
}
