import CGSL

/// The hypergeometric distribution: marked elements among those drawn without replacement.
struct HypergeometricDistribution {
  /// How many elements there are.
  let population: Int
  /// How many of them are marked.
  let marked: Int
  /// How many are drawn.
  let drawn: Int

  /// The numbers that are possible.
  var support: ClosedRange<Int> { max(0, drawn + marked - population)...min(drawn, marked) }

  /// The probability of a number of marked elements among those drawn.
  func probability(_ count: Int) -> Double {
    guard support.contains(count) else { return 0 }
    return GSL.value {
      gsl_ran_hypergeometric_pdf(UInt32(count), UInt32(marked), UInt32(population - marked), UInt32(drawn))
    } ?? 0
  }
}
