extension FitSums {
  /// The consistency of the set with sufficiency, Σmin(*x*, *y*) / Σ*x*.
  ///
  /// How far the set lies within the outcome: 1 when *x* ≤ *y* in every case. `nil` when no case has any membership in the set, Σ*x* = 0.
  ///
  /// Ragin, C. C. (2006). Set relations in social research: evaluating their consistency and coverage. *Political Analysis* 14(3), 291–310.
  public var consistency: Double? { Self.ratio(both, set) }

  /// The consistency of the set with necessity, Σmin(*x*, *y*) / Σ*y*.
  ///
  /// How far the outcome lies within the set: 1 when *y* ≤ *x* in every case. The same number as ``coverage``, read the other way. `nil` when
  /// no case has any membership in the outcome, Σ*y* = 0.
  public var necessityConsistency: Double? { Self.ratio(both, outcome) }
}
