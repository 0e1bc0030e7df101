extension FitSums {
  /// The proportional reduction in inconsistency, PRI.
  ///
  /// (Σmin(*x*, *y*) − Σmin(*x*, *y*, 1 − *y*)) / (Σ*x* − Σmin(*x*, *y*, 1 − *y*)): consistency without what speaks for the outcome and for its negation
  /// alike. Of a crisp outcome it equals ``consistency``. `nil` where the denominator is 0: every case with membership in the set then says nothing about
  /// the direction, as one case with *x* = 0.3 and *y* = 0.6 does.
  ///
  /// Ragin, C. C. (2008). *User's guide to fuzzy-set/qualitative comparative analysis.* Schneider, C. Q., & Wagemann, C. (2012). *Set-theoretic methods for
  /// the social sciences*, section 9.2. Cambridge University Press.
  public var pri: Double? { Self.ratio(both - ambiguous, set - ambiguous, scale: set) }
}
