extension FitSums {
  /// The coverage of the outcome by a sufficient set, Σmin(*x*, *y*) / Σ*y*.
  ///
  /// How much of the outcome the set accounts for; of a term of a disjunction it is called raw coverage. `nil` when no case has any membership in the
  /// outcome, Σ*y* = 0.
  ///
  /// Ragin, C. C. (2006). Set relations in social research: evaluating their consistency and coverage. *Political Analysis* 14(3), 291–310.
  public var coverage: Double? { Self.ratio(both, outcome) }

  /// The coverage of a necessary set, Σmin(*x*, *y*) / Σ*x*.
  ///
  /// How little the set exceeds the outcome; low for a set that is trivially large. The same number as ``consistency``, read the other way.
  /// `nil` when Σ*x* = 0.
  public var necessityCoverage: Double? { Self.ratio(both, set) }
}
