extension FitSums {
  /// The relevance of necessity, RoN = Σ(1 − *x*) / Σ(1 − min(*x*, *y*)).
  ///
  /// Low where the set is necessary only because nearly every case belongs to it, or nearly every case has the outcome too. `nil` where all cases are
  /// fully in the set and in the outcome: the denominator is 0, and relevance cannot be judged.
  ///
  /// Schneider, C. Q., & Wagemann, C. (2012). *Set-theoretic methods for the social sciences*, section 9.2.1. Cambridge University Press.
  public var relevance: Double? { Self.ratio(outside, notBoth) }
}
