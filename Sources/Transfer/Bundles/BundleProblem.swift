public import SetTheory

/// A region, the models it is to satisfy, and what can be changed.
public struct BundleProblem: Sendable {
  /// A configuration that the region must not have afterwards.
  struct Barrier: Hashable, Sendable {
    /// The configurations.
    let term: Term
    /// What they are.
    let origin: BlockedPath.Blocker
  }

  /// The region.
  public let target: TargetProfile
  /// The models, each a disjunction of terms; the data do not decide between them.
  public let models: [[Term]]
  /// Models of the negated outcome; none of their terms may be satisfied.
  public let negatedModels: [[Term]]
  /// Sets claimed to be necessary; all must be kept.
  public let necessary: [Expression]
  /// Sets that cannot occur or that no model was allowed to assume; none may be entered.
  public let impossible: [Expression]
  /// What can be changed.
  public let options: [ActionableCondition]
  /// How long there is, in months; `nil` for as long as it takes.
  public let horizon: Double?
  /// Which change comes after which, through any number of steps: for each condition the earlier ones.
  let earlier: [Set<Int>]
  /// What must not be satisfied.
  let barriers: [Barrier]

  /// A problem.
  ///
  /// - Parameters:
  ///   - target: The region; it names the conditions.
  ///   - models: At least one model of at least one term.
  ///   - negatedModels: Models of the negated outcome.
  ///   - necessary: Sets claimed to be necessary.
  ///   - impossible: Sets that cannot occur.
  ///   - options: What can be changed; no change twice.
  ///   - horizon: How long there is, in months.
  /// - Throws: `BundleError` for no models, a change listed twice, changes that wait for one another in a circle and a horizon that is no time; `SetTheoryError` for
  ///   expressions that name other conditions.
  public init(
    target: TargetProfile, models: [[Term]], negatedModels: [[Term]] = [], necessary: [Expression] = [], impossible: [Expression] = [],
    options: [ActionableCondition], horizon: Double? = nil
  ) throws {
    guard !models.isEmpty else { throw BundleError.noModels }
    if let empty = models.firstIndex(where: \.isEmpty) { throw BundleError.emptyModel(empty) }
    if let horizon, !(horizon >= 0 && horizon.isFinite) { throw BundleError.horizon("\(horizon)") }
    var seen: Set<Bundle.Change> = []
    for option in options where !seen.insert(option.change).inserted {
      throw BundleError.changeTwice(target.names.text(condition: option.condition, value: option.value))
    }
    self.target = target
    self.models = models
    self.negatedModels = negatedModels
    self.necessary = necessary
    self.impossible = impossible
    self.options = options
    self.horizon = horizon
    earlier = try Self.earlier(options, target.names)
    var barriers = negatedModels.flatMap { $0 }.map { Barrier(term: $0, origin: .negation($0)) }
    for (index, set) in necessary.enumerated() {
      barriers += try Self.corners(of: .not(set), target.names).map { Barrier(term: $0, origin: .necessity(index)) }
    }
    for (index, set) in impossible.enumerated() {
      barriers += try Self.corners(of: set, target.names).map { Barrier(term: $0, origin: .impossible(index)) }
    }
    var known: Set<Term> = []
    self.barriers = barriers.filter { known.insert($0.term).inserted }
  }

  /// The conditions.
  public var names: ConditionNames { target.names }

  /// The option to make a change; `nil` where nobody can.
  public func option(_ change: Bundle.Change) -> ActionableCondition? { options.first { $0.change == change } }

  /// The configurations in whose corner a region would be a member of a set.
  private static func corners(of set: Expression, _ names: ConditionNames) throws -> [Term] {
    try SumOfProducts(set, of: names).products.compactMap { product in
      // A product such as A*~A holds no corner.
      guard Set(product.map(\.condition)).count == product.count else { return nil }
      return Term(Dictionary(uniqueKeysWithValues: product.map { ($0.condition, $0.value) }))
    }
  }

  /// For each condition all those whose changes come earlier.
  private static func earlier(_ options: [ActionableCondition], _ names: ConditionNames) throws(BundleError) -> [Set<Int>] {
    var direct = [Set<Int>](repeating: [], count: names.count)
    for option in options { direct[option.condition].formUnion(option.after) }
    var closure = direct
    for middle in closure.indices {
      for index in closure.indices where closure[index].contains(middle) { closure[index].formUnion(closure[middle]) }
    }
    guard let start = closure.indices.first(where: { closure[$0].contains($0) }) else { return closure }
    // Those that come both before and after the first one stand on its circles.
    let circle = closure.indices.filter { closure[start].contains($0) && closure[$0].contains(start) }
    throw .precedenceCycle(circle.map { names.conditions[$0].name })
  }
}

extension ActionableCondition {
  /// The change it allows.
  public var change: Bundle.Change { Bundle.Change(condition: condition, value: value) }
}
