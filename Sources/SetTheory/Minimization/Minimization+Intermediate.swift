public import Combinatorics

/// The intermediate solution of one pair of a conservative and a parsimonious model.
struct IntermediatePair {
  /// The pair.
  let origin: Model.Origin
  /// The terms whose union an intermediate model may cover.
  let region: [Term]
}

extension Minimization {
  /// The largest number of pairs of a conservative and a parsimonious model that are worked through.
  static let mostPairs = 10_000

  /// The solution with easy counterfactuals only.
  ///
  /// For every conservative model C and parsimonious model P, each term of C that a term of P includes is extended by the remainders between the two that agree
  /// with the expectations (``DirectionalExpectations``). The positive rows and the extended terms are minimized; each pair has its
  /// own models, and a model that several pairs share is listed once with all of them.
  ///
  /// - Parameters:
  ///   - conservative: The conservative solution.
  ///   - parsimonious: The parsimonious solution.
  /// - Returns: All models; not complete where one of the other two is not.
  /// - Throws: `Cancelled`.
  public func intermediate(conservative: Solution, parsimonious: Solution) throws(Cancelled) -> Solution {
    var byRegion: [[Term]: Solution] = [:]
    var primes: Set<Term> = []
    var order: [[Term]] = []
    var origins: [[Term]: [Model.Origin]] = [:]
    var isComplete = conservative.isComplete && parsimonious.isComplete
    var isExact = isComplete
    let pairs = pairs(conservative, parsimonious)
    if pairs.count < conservative.models.count * parsimonious.models.count { (isComplete, isExact) = (false, false) }
    for pair in pairs {
      let own: Solution
      if let known = byRegion[pair.region] {
        own = known
      } else {
        own = try solution(.intermediate, implicants: CompleteSum.terms(pair.region, levels: problem.levels))
        byRegion[pair.region] = own
      }
      primes.formUnion(own.primeImplicants)
      isComplete = isComplete && own.isComplete
      isExact = isExact && own.modelsTotal.isExact && own.isComplete
      for model in own.models {
        if origins[model.terms] == nil { order.append(model.terms) }
        origins[model.terms, default: []].append(pair.origin)
      }
    }
    return solution(
      primes: primes.sorted(), order: order, origins: origins, byRegion: Array(byRegion.values), isComplete: isComplete, isExact: isExact)
  }

  private func solution(
    primes: [Term], order: [[Term]], origins: [[Term]: [Model.Origin]], byRegion: [Solution], isComplete: Bool, isExact: Bool
  ) -> Solution {
    // One pair's models may be too many to list and still be counted.
    if byRegion.count == 1, let only = byRegion.first {
      let models = only.models.map { model($0.terms, origins: origins[$0.terms] ?? []) }
      return Solution(
        type: .intermediate, primeImplicants: primes, models: models,
        modelsTotal: ExactCount(only.modelsTotal.value, isExact: only.modelsTotal.isExact && (isExact || !only.isComplete)),
        isComplete: isComplete, uses: only.uses, unprovedLowerBound: only.unprovedLowerBound)
    }
    let listed = order.prefix(options.limit).map { model($0, origins: origins[$0] ?? []) }
    var counts: [Term: UInt128] = [:]
    for terms in order {
      for term in terms { counts[term, default: 0] += 1 }
    }
    let uses = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return Solution(
      type: .intermediate, primeImplicants: primes, models: listed, modelsTotal: ExactCount(UInt128(order.count), isExact: isExact),
      isComplete: isComplete && listed.count == order.count,
      uses: uses.map { TermUse(term: $0.key, models: ExactCount($0.value, isExact: isExact)) },
      unprovedLowerBound: byRegion.compactMap(\.unprovedLowerBound).min())
  }

  /// The pairs and what their intermediate models may cover.
  private func pairs(_ conservative: Solution, _ parsimonious: Solution) -> [IntermediatePair] {
    var result: [IntermediatePair] = []
    for (first, complex) in conservative.models.enumerated() {
      for (second, simple) in parsimonious.models.enumerated() where result.count < Self.mostPairs {
        result.append(
          IntermediatePair(
            origin: Model.Origin(conservative: first + 1, parsimonious: second + 1),
            region: region(complex.terms, simple.terms)))
      }
    }
    return result
  }

  /// The terms of a conservative model with the easy counterfactuals added that a parsimonious model uses.
  ///
  /// A conservative term that no parsimonious one includes stays as it is.
  ///
  /// - Returns: Terms none of which includes another, in listing order; their union holds every positive row.
  func region(_ conservative: [Term], _ parsimonious: [Term]) -> [Term] {
    let extended = conservative.flatMap { term in
      [term] + parsimonious.filter { $0.includes(term) }.map { options.expectations.easyTerm(from: term, within: $0) }
    }
    return TermAlgebra.absorbed(extended).sorted()
  }

  /// The easy and difficult counterfactuals of a pair of models.
  ///
  /// - Parameters:
  ///   - conservative: A conservative model.
  ///   - parsimonious: A parsimonious model.
  /// - Returns: Of the remainders that the parsimonious model covers, those that the expectations allow, and the others.
  public func counterfactuals(
    conservative: Model, parsimonious: Model
  ) -> (easy: SimplifyingAssumptions, difficult: SimplifyingAssumptions) {
    let region = region(conservative.terms, parsimonious.terms)
    let easy = assumptions(of: region)
    var rest = parsimonious.assumptions.terms
    for term in region { rest = rest.flatMap { TermAlgebra.difference($0, term, levels: problem.levels) } }
    return (easy, SimplifyingAssumptions(count: TermAlgebra.size(rest, levels: problem.levels), terms: rest.sorted()))
  }
}
