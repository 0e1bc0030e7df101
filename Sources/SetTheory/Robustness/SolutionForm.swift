/// What a solution says, apart from its figures: all its models, or why there is none.
///
/// Two analyses have the same solution when their forms are equal: the same models, whatever their consistency and coverage.
public enum SolutionForm: Hashable, Sendable {
  /// The models as sorted terms, in listing order, and whether these are all.
  case models([[Term]], isComplete: Bool)
  /// Why there is none.
  case none(NoSolution)

  /// The form of a solution.
  init(_ solution: Solution) {
    self = .models(
      solution.models.map { $0.terms.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }, isComplete: solution.isComplete)
  }

  /// The models; empty where there is no solution.
  public var models: [[Term]] {
    if case .models(let models, _) = self { models } else { [] }
  }

  /// Whether every model is listed, or there is none.
  public var isComplete: Bool {
    if case .models(_, let isComplete) = self { isComplete } else { true }
  }

  /// The terms that are in every model, in listing order.
  public var termsOfAll: [Term] {
    guard let first = models.first else { return [] }
    return first.filter { term in models.allSatisfy { $0.contains(term) } }
  }

  /// The terms that are in some model, in listing order.
  public var termsOfSome: [Term] { Set(models.joined()).sorted() }
}

/// Why an analysis has no solution.
public enum NoSolution: Hashable, Sendable {
  /// The table has none.
  case table(SetTheoryError)
  /// A column cannot be calibrated so.
  case calibration(CalibrationError)
}

/// A row that is no remainder, and how it is coded.
public struct CodedRow: Hashable, Sendable {
  /// The row.
  public let configuration: Configuration
  /// How it is coded.
  public let outcome: RowOutcome

  /// A row.
  public init(configuration: Configuration, outcome: RowOutcome) {
    self.configuration = configuration
    self.outcome = outcome
  }
}
