/// Remainders about which no assumption is tenable, as terms to exclude (``Minimization/Options/untenable``).
///
/// Source: C. Q. Schneider and C. Wagemann (2012), Set-Theoretic Methods for the Social Sciences, Cambridge University Press, chapter 8.
public enum Untenable {
  /// The remainders that solutions of the outcome and of its negation both use: contradictory simplifying assumptions.
  ///
  /// - Parameters:
  ///   - outcome: Models of the outcome.
  ///   - negated: Models of its negation over the same conditions.
  ///   - levels: The number of values of each condition.
  /// - Returns: Terms without a common configuration.
  public static func contradictory(outcome: [Model], negated: [Model], levels: [Int]) -> [Term] {
    let first = outcome.flatMap(\.assumptions.terms)
    let second = negated.flatMap(\.assumptions.terms)
    let shared = first.flatMap { term in second.compactMap { term.intersection($0) } }
    return TermAlgebra.difference(TermAlgebra.absorbed(shared).sorted(), rows: [], levels: levels).sorted()
  }
}
