public import Combinatorics

/// Which remainders a solution may use.
public enum SolutionType: String, CaseIterable, Codable, Sendable {
  /// None. Also called complex.
  case conservative
  /// All that shorten it.
  case parsimonious
  /// Of those the parsimonious solution uses, the ones that agree with the directional expectations.
  case intermediate
}

/// Which models of a solution are sought.
public enum ModelKind: String, CaseIterable, Codable, Sendable {
  /// Those with the fewest terms.
  case minimum
  /// Those in which no term is superfluous, of any number of terms.
  case irredundant
}

/// Remainders a model covers: what it assumes about configurations that no case shows.
public struct SimplifyingAssumptions: Hashable, Sendable {
  /// The number of remainders.
  public let count: ExactCount
  /// Terms without a common configuration that together cover exactly these remainders.
  public let terms: [Term]

  /// Assumptions.
  public init(count: ExactCount, terms: [Term]) {
    self.count = count
    self.terms = terms
  }
}

/// One disjunction of prime implicants that covers every positive row.
public struct Model: Hashable, Sendable {
  /// The conservative and parsimonious models an intermediate one lies between, by their number from 1.
  public struct Origin: Hashable, Sendable {
    /// The number of the conservative model.
    public let conservative: Int
    /// The number of the parsimonious model.
    public let parsimonious: Int

    /// An origin.
    public init(conservative: Int, parsimonious: Int) {
      self.conservative = conservative
      self.parsimonious = parsimonious
    }
  }

  /// The terms, in listing order.
  public let terms: [Term]
  /// For an intermediate model, all pairs it comes from; otherwise empty.
  public let origins: [Origin]
  /// The remainders it covers.
  public let assumptions: SimplifyingAssumptions

  /// A model.
  public init(terms: [Term], origins: [Origin] = [], assumptions: SimplifyingAssumptions) {
    self.terms = terms
    self.origins = origins
    self.assumptions = assumptions
  }
}

/// All models of one type, as far as they were counted and listed.
public struct Solution: Hashable, Sendable {
  /// Which remainders were allowed.
  public let type: SolutionType
  /// The prime implicants that cover a positive row, in listing order.
  public let primeImplicants: [Term]
  /// The first models, in listing order.
  public let models: [Model]
  /// The number of models.
  public let modelsTotal: ExactCount
  /// Whether every model is listed.
  public let isComplete: Bool
  /// For each prime implicant that is in some model, in how many: those in all models come first.
  public let uses: [TermUse]
  /// Where the smallest number of terms could not be proved: no model has fewer.
  public let unprovedLowerBound: Int?

  /// A solution.
  public init(
    type: SolutionType, primeImplicants: [Term], models: [Model], modelsTotal: ExactCount, isComplete: Bool, uses: [TermUse],
    unprovedLowerBound: Int? = nil
  ) {
    self.type = type
    self.primeImplicants = primeImplicants
    self.models = models
    self.modelsTotal = modelsTotal
    self.isComplete = isComplete
    self.uses = uses
    self.unprovedLowerBound = unprovedLowerBound
  }

  /// Whether several models cover the same rows equally well, so that the data do not decide between them.
  public var isAmbiguous: Bool { modelsTotal.value > 1 || !isComplete }

  /// The terms that every model has.
  ///
  /// Empty when the models were not all counted.
  public var commonTerms: [Term] {
    modelsTotal.isExact ? uses.filter { $0.models == modelsTotal }.map(\.term) : []
  }
}

/// In how many models a term is.
public struct TermUse: Hashable, Sendable {
  /// The term.
  public let term: Term
  /// The number of models with it.
  public let models: ExactCount

  /// A use.
  public init(term: Term, models: ExactCount) {
    self.term = term
    self.models = models
  }
}
