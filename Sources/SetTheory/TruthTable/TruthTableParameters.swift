/// The cut-offs by which rows of the truth table are coded.
public struct TruthTableParameters: Hashable, Sendable {
  /// The least consistency of a row coded present, in [0, 1].
  public let inclusionCut: Double
  /// The least consistency of a row coded a contradiction, below the inclusion cut; `nil` where no row is.
  public let lowerInclusionCut: Double?
  /// The least PRI of a row coded present, in [0, 1].
  public let priCut: Double
  /// The least number of cases of a row that is no remainder, at least 1.
  public let caseCut: Int

  /// Cut-offs.
  ///
  /// - Parameters:
  ///   - inclusionCut: The least consistency of a row coded present.
  ///   - lowerInclusionCut: The least consistency of a row coded a contradiction; not above the inclusion cut.
  ///   - priCut: The least PRI of a row coded present.
  ///   - caseCut: The least number of cases of a row that is no remainder.
  /// - Throws: `SetTheoryError.cutOutOfRange` for a cut-off outside [0, 1], two in the wrong order, and fewer than one case.
  public init(
    inclusionCut: Double = 1, lowerInclusionCut: Double? = nil, priCut: Double = 0, caseCut: Int = 1
  ) throws(SetTheoryError) {
    try CutOff.check("of inclusion", inclusionCut)
    try CutOff.check("of PRI", priCut)
    if let lower = lowerInclusionCut {
      try CutOff.check("of inclusion", lower)
      guard lower <= inclusionCut else { throw .cutOutOfRange(name: "of inclusion, the lower one,", value: lower) }
    }
    guard caseCut >= 1 else { throw .cutOutOfRange(name: "of cases", value: Double(caseCut)) }
    self.inclusionCut = inclusionCut
    self.lowerInclusionCut = lowerInclusionCut
    self.priCut = priCut
    self.caseCut = caseCut
  }
}

extension RowOutcome {
  /// What a row with these figures says of the outcome.
  ///
  /// Fewer cases than the case cut: `remainder`. Else `present` where consistency reaches the inclusion cut and PRI its cut; `contradiction` where consistency
  /// misses the inclusion cut and reaches the lower one; `absent` otherwise.
  ///
  /// - Parameters:
  ///   - n: The number of cases.
  ///   - consistency: The row's consistency.
  ///   - pri: The row's PRI.
  ///   - parameters: The cut-offs.
  public init(n: Int, consistency: Double?, pri: Double?, parameters: TruthTableParameters) {
    if n < parameters.caseCut {
      self = .remainder
    } else if CutOff.isReached(parameters.inclusionCut, by: consistency) {
      self = CutOff.isReached(parameters.priCut, by: pri) ? .present : .absent
    } else if let lower = parameters.lowerInclusionCut, CutOff.isReached(lower, by: consistency) {
      self = .contradiction
    } else {
      self = .absent
    }
  }
}
