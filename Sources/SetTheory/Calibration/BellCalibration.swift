/// The direct method with six anchors: membership rises and falls again, or falls and rises again.
///
/// With e1 < c1 < i1 ≤ i2 < c2 < e2 it is the minimum of two curves of three anchors: one that rises over (e1, c1, i1) and one that falls over (i2, c2,
/// e2). With i1 < c1 < e1 ≤ e2 < c2 < i2, the set of both extremes, it is 1 minus the bell whose inclusion lies at the exclusion here. The curves
/// are linear (or their powers), as in R's QCA, or logistic, which R's QCA does not offer: then every anchor still has the membership that the
/// method of three anchors gives it, and the peak between i1 and i2 is a little higher.
///
/// Duşa, A. (2019). *QCA with R: A Comprehensive Resource*. Springer, ch. 4 (linear and powers).
public struct BellCalibration: Hashable, Sendable, MembershipFunction {
  /// The curves on both sides.
  private enum Sides: Hashable, Sendable {
    case logistic(rising: LogisticCalibration, falling: LogisticCalibration)
    case linear(rising: LinearCalibration, falling: LinearCalibration)
  }

  /// The anchors e1, c1, i1, i2, c2, e2.
  public let anchors: [Double]
  /// Whether both extremes lie in the set, rather than the middle.
  public let isInverted: Bool
  private let sides: Sides
  /// A raw value at which the bell is highest, before it is turned around.
  private let peak: ClosedRange<Double>

  /// A bell of logistic curves.
  ///
  /// - Parameters:
  ///   - anchors: e1, c1, i1, i2, c2, e2 in one of the two orders, see ``BellCalibration``.
  ///   - anchorMembership: How far in a case is at an inclusion anchor.
  /// - Throws: `CalibrationError` for another number of anchors, and for another order.
  public init(_ anchors: [Double], at anchorMembership: AnchorMembership) throws(CalibrationError) {
    let (rising, falling, isInverted) = try Self.pair(anchors)
    self.anchors = anchors
    self.isInverted = isInverted
    sides = .logistic(
      rising: LogisticCalibration(rising, at: anchorMembership), falling: LogisticCalibration(falling, at: anchorMembership))
    // Where (x − c1) / (i1 − c1) = (c2 − x) / (c2 − i2).
    let left = 1 / (rising.inclusion - rising.crossover)
    let right = 1 / (falling.crossover - falling.inclusion)
    let top = (left * rising.crossover + right * falling.crossover) / (left + right)
    peak = top...top
  }

  /// A bell of straight lines or their powers.
  ///
  /// - Parameters:
  ///   - anchors: e1, c1, i1, i2, c2, e2 in one of the two orders, see ``BellCalibration``.
  ///   - below: The power below a crossover, above 0.
  ///   - above: The power above a crossover, above 0.
  /// - Throws: `CalibrationError` for another number of anchors, another order, and powers that are not above 0.
  public init(_ anchors: [Double], below: Double = 1, above: Double = 1) throws(CalibrationError) {
    let (rising, falling, isInverted) = try Self.pair(anchors)
    self.anchors = anchors
    self.isInverted = isInverted
    // Turned around, what is below the crossover here is above it there.
    let powers = isInverted ? (below: above, above: below) : (below: below, above: above)
    sides = .linear(
      rising: try LinearCalibration(rising, below: powers.below, above: powers.above),
      falling: try LinearCalibration(falling, below: powers.below, above: powers.above))
    peak = rising.inclusion...falling.inclusion
  }

  /// The same curves over other anchors.
  func with(anchors: [Double]) throws(CalibrationError) -> BellCalibration {
    switch sides {
    case .logistic(let rising, _): return try BellCalibration(anchors, at: rising.anchorMembership)
    case .linear(let rising, _):
      let powers = isInverted ? (below: rising.above, above: rising.below) : (below: rising.below, above: rising.above)
      return try BellCalibration(anchors, below: powers.below, above: powers.above)
    }
  }

  /// A fuzzy set.
  public var kind: SetKind { .fuzzy }

  /// The membership.
  public func value(at raw: Double) -> Double {
    let bell =
      switch sides {
      case .logistic(let rising, let falling): Swift.min(rising.value(at: raw), falling.value(at: raw))
      case .linear(let rising, let falling): Swift.min(rising.value(at: raw), falling.value(at: raw))
      }
    return isInverted ? 1 - bell : bell
  }

  /// The smallest and the largest membership over a range.
  ///
  /// A bell rises to its peak and falls from it, so its extremes lie at the range's ends and, where the range reaches it, at the peak.
  public func values(over range: ClosedRange<Double>) -> ClosedRange<Double> {
    var candidates = [value(at: range.lowerBound), value(at: range.upperBound)]
    if range.overlaps(peak) { candidates.append(value(at: peak.clamped(to: range).lowerBound)) }
    return (candidates.min() ?? 0)...(candidates.max() ?? 1)
  }

  /// The anchors of the rising and the falling side, of the bell or of its negation.
  private static func pair(_ anchors: [Double]) throws(CalibrationError) -> (rising: Anchors, falling: Anchors, isInverted: Bool) {
    guard anchors.count == 6 else { throw .anchorCount(anchors.count) }
    for anchor in anchors where !anchor.isFinite { throw .notFinite("anchor", anchor) }
    let isInverted = anchors[2] < anchors[0]
    // The negation of a set has its exclusion where the set has its inclusion.
    let ordered = isInverted ? [2, 1, 0, 5, 4, 3].map { anchors[$0] } : anchors
    for index in 0..<5 where index == 2 ? ordered[2] > ordered[3] : ordered[index] >= ordered[index + 1] {
      throw .bellOrder(anchors)
    }
    return (
      try Anchors(exclusion: ordered[0], crossover: ordered[1], inclusion: ordered[2]),
      try Anchors(exclusion: ordered[5], crossover: ordered[4], inclusion: ordered[3]), isInverted
    )
  }
}
