/// The three anchors of the direct method: where a case is fully out, where it crosses over, and where it is fully in.
public struct Anchors: Hashable, Sendable {
  /// The raw value of full exclusion, e.
  public let exclusion: Double
  /// The raw value at which a case is neither more in nor more out, c.
  public let crossover: Double
  /// The raw value of full inclusion, i.
  public let inclusion: Double

  /// Anchors.
  ///
  /// - Parameters:
  ///   - exclusion: e.
  ///   - crossover: c, strictly between the others.
  ///   - inclusion: i; below c for a set that falls with the raw value.
  /// - Throws: `CalibrationError` for anchors that are not finite, equal, or in another order.
  public init(exclusion: Double, crossover: Double, inclusion: Double) throws(CalibrationError) {
    for (name, value) in [("exclusion", exclusion), ("crossover", crossover), ("inclusion", inclusion)] where !value.isFinite {
      throw .notFinite(name, value)
    }
    if exclusion == crossover { throw .equalAnchors("exclusion", "crossover", crossover) }
    if inclusion == crossover { throw .equalAnchors("inclusion", "crossover", crossover) }
    if exclusion == inclusion { throw .equalAnchors("exclusion", "inclusion", inclusion) }
    guard (exclusion < crossover) == (crossover < inclusion) else {
      throw .crossoverNotBetween(exclusion: exclusion, crossover: crossover, inclusion: inclusion)
    }
    self.exclusion = exclusion
    self.crossover = crossover
    self.inclusion = inclusion
  }

  /// Whether membership rises with the raw value.
  public var isIncreasing: Bool { exclusion < inclusion }

  /// How far a value lies from the crossover, as a share of the way to the anchor on its side.
  ///
  /// - Parameter value: A raw value.
  /// - Returns: −1 at the exclusion, 0 at the crossover, 1 at the inclusion, further beyond.
  func position(of value: Double) -> Double {
    let distance = isIncreasing ? value - crossover : crossover - value
    return distance >= 0 ? distance / abs(inclusion - crossover) : distance / abs(crossover - exclusion)
  }
}
