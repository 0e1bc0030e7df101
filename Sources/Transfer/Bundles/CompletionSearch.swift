/// Looks for a completion of what is not known that satisfies none of some terms.
///
/// Each term that is still possible needs a condition with another value; the term with the fewest open conditions is branched on (Davis, Logemann and
/// Loveland 1962, A machine program for theorem-proving, Communications of the ACM 5).
struct CompletionSearch {
  typealias Bits = BundleSpace.Bits

  let blocks: [Bits]

  /// A completion: one slot of each condition.
  ///
  /// - Parameters:
  ///   - terms: The terms to avoid.
  ///   - possible: The slots allowed.
  /// - Returns: The completion; `nil` where every completion satisfies one of the terms.
  func completion(avoiding terms: [BundleSpace.Cube], within possible: Bits) -> Bits? {
    var fewest = Int.max
    var choice: BundleSpace.Cube?
    var open: [BundleSpace.Cube] = []
    for term in terms where term.isPossible(in: possible) {
      // A slot of the term can be left where its condition allows another one.
      let count = (term.off & possible).nonzeroBitCount
      if count == 0 { return nil }
      open.append(term)
      if count < fewest { (fewest, choice) = (count, term) }
    }
    guard let choice else { return firstCompletion(of: possible) }
    var rest = choice.on
    var within = possible
    while rest != 0 {
      let slot = rest.trailingZeroBitCount
      rest &= rest - 1
      let bit = Bits(1) << Bits(slot)
      guard blocks[slot] & within & ~bit != 0 else { continue }
      if let found = completion(avoiding: open, within: within & ~bit) { return found }
      // Further branches have this literal, so that no completion is looked at twice.
      within &= ~blocks[slot] | bit
    }
    return nil
  }

  /// The completion with the smallest slot of each condition.
  private func firstCompletion(of possible: Bits) -> Bits {
    var result: Bits = 0
    var rest = possible
    while rest != 0 {
      let slot = rest.trailingZeroBitCount
      result |= Bits(1) << Bits(slot)
      rest &= ~blocks[slot]
    }
    return result
  }
}
