/// What theory expects of conditions: with which values they should contribute to the outcome.
///
/// A remainder is an *easy counterfactual* for a conservative term when it differs from the term only by values that are expected to contribute; the others are
/// difficult.
///
/// Source: C. C. Ragin and J. Sonnett (2004), Between complexity and parsimony, in S. Kropp and M. Minkenberg (eds), Vergleichen in der
/// Politikwissenschaft, VS Verlag, 180–197.
public struct DirectionalExpectations: Hashable, Sendable {
  /// For a condition, the values expected to contribute; any of them, where there are several.
  public let single: [Int: Set<Int>]
  /// Literals that are expected to contribute together.
  public let conjunctions: [Term]

  /// Expectations.
  ///
  /// - Parameter terms: Terms of one literal are expectations about one condition, several about the same condition allow each of their values; longer
  ///   terms are expected together.
  public init(_ terms: [Term]) {
    var single: [Int: Set<Int>] = [:]
    for term in terms where term.literalCount == 1 {
      for literal in term.literals { single[literal.condition, default: []].insert(literal.value) }
    }
    self.single = single
    conjunctions = terms.filter { $0.literalCount > 1 }
  }

  /// No expectation: every remainder is a difficult counterfactual.
  public static let none = DirectionalExpectations([])

  /// The term that a conservative term becomes when its easy counterfactuals are added.
  ///
  /// Of the literals that the parsimonious term lacks, those go that contradict an expectation about their condition; and of an
  /// expected conjunction all, when one of them contradicts it.
  ///
  /// - Parameters:
  ///   - conservative: A conservative term.
  ///   - parsimonious: A parsimonious term that includes it.
  /// - Returns: A term between the two.
  func easyTerm(from conservative: Term, within parsimonious: Term) -> Term {
    let open = conservative.conditions & ~parsimonious.conditions
    var freed: UInt64 = 0
    for (condition, values) in single where open >> UInt64(condition) & 1 == 1 {
      if !values.contains(conservative.value(of: condition)) { freed |= 1 << UInt64(condition) }
    }
    for expected in conjunctions {
      let concerned = expected.literals.filter { open >> UInt64($0.condition) & 1 == 1 }
      guard concerned.contains(where: { conservative.value(of: $0.condition) != $0.value }) else { continue }
      for literal in concerned { freed |= 1 << UInt64(literal.condition) }
    }
    return conservative.freeing(freed)
  }
}
