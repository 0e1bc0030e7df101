public import SetTheory

/// A set of changes after which a region satisfies a model.
///
/// It is *feasible*: each change is allowed and fits into the horizon; *effective*: a term of the model is satisfied, every necessity clause too, and no term of
/// the negated outcome's models; *minimal*: no part of it is effective. “Effective” means that the conditions are met, not that the outcome follows.
public struct Bundle: Hashable, Sendable {
  /// A change of one condition.
  public struct Change: Hashable, Comparable, Sendable {
    /// The condition, by its number.
    public let condition: Int
    /// The value it gets.
    public let value: Int

    /// A change.
    public init(condition: Int, value: Int) {
      self.condition = condition
      self.value = value
    }

    /// By condition, the higher value first.
    public static func < (left: Change, right: Change) -> Bool { (left.condition, -left.value) < (right.condition, -right.value) }
  }

  /// Whether something holds whatever is not known turns out to be.
  public enum Certainty: String, CaseIterable, Codable, Sendable {
    /// In every completion.
    case certain
    /// In some completions.
    case possible
    /// In none.
    case impossible
  }

  /// The changes, in the conditions' order; empty where the target needs none.
  public let changes: [Change]
  /// What they cost together.
  public let cost: AmountRange
  /// How long they take together, in months: along the longest chain of changes that come one after another.
  public let leadTime: AmountRange
  /// Whether they fit into the horizon; `certain` where there is none.
  public let fitsHorizon: Certainty
  /// For each model, in how far the bundle is effective there.
  public let effect: [Certainty]
  /// The models in which it is minimal for some completion, by their number.
  public let minimalIn: [Int]
  /// The changes in the order in which they are made; those of one stage need not wait for one another.
  public let stages: [[Change]]
  /// What the region’s configuration afterwards rests on; `nil` where no cases are given.
  public let evidence: BundleEvidence?

  /// The models in which it is effective, in some completion at least.
  public var effectiveIn: [Int] { effect.indices.filter { effect[$0] != .impossible } }

  /// Whether it is effective in every model and every completion.
  public var isRobust: Bool { effect.allSatisfy { $0 == .certain } }
}

/// What a configuration rests on: the worst label over everything that is not known.
public struct BundleEvidence: Hashable, Sendable {
  /// The label.
  public let label: EvidenceLabel
  /// The cases in the configurations, by their index in the table, the target itself left out.
  public let cases: [Int]
  /// Whether every completion was looked at.
  public let isComplete: Bool

  /// Evidence.
  public init(label: EvidenceLabel, cases: [Int], isComplete: Bool) {
    self.label = label
    self.cases = cases
    self.isComplete = isComplete
  }
}

/// One way to satisfy a model, a term, that no bundle opens, and what is in the way.
public struct BlockedPath: Hashable, Sendable {
  /// What is in the way.
  public enum Blocker: Hashable, Sendable {
    /// A condition lacks a value that nobody can give it.
    case fixed(Bundle.Change)
    /// It can be changed, but only the other way.
    case direction(Bundle.Change)
    /// The change takes longer than the horizon.
    case horizon(Bundle.Change)
    /// The changes are possible one by one, but not one after another within the horizon.
    case time
    /// Without knowing the condition, which nobody can change, the path is only possible.
    case unknown(Bundle.Change)
    /// A term of the negated outcome’s models would be satisfied.
    case negation(Term)
    /// A set claimed to be necessary would be left; the set as its number among those given.
    case necessity(Int)
    /// A configuration that cannot occur; the set as its number among those given.
    case impossible(Int)
  }

  /// The model, by its number.
  public let model: Int
  /// The term.
  public let term: Term
  /// What is in the way; all of it has to go.
  public let blockers: [Blocker]

  /// A blocked path.
  public init(model: Int, term: Term, blockers: [Blocker]) {
    self.model = model
    self.term = term
    self.blockers = blockers
  }
}

/// Changes that are not feasible now and that would together open a path: what others would have to do.
public struct Opening: Hashable, Sendable {
  /// The changes that are not feasible now; no part of them opens a path in this model.
  public let changes: [Bundle.Change]
  /// The models in which they do.
  public let models: [Int]

  /// An opening.
  public init(changes: [Bundle.Change], models: [Int]) {
    self.changes = changes
    self.models = models
  }
}
