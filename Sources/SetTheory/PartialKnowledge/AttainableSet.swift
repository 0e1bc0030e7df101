/// The memberships that a set can have in one case over all completions: points and closed intervals, not their hull.
///
/// With A in {0, 1} and B = 0.4, A + B attains 0.4 and 1 and nothing between. A figure of fit taken over the hull would be too wide.
public struct AttainableSet: Hashable, Sendable {
  /// The parts in rising order, without overlap; a point is an interval of no length.
  public let parts: [ClosedRange<Double>]

  /// The union of intervals.
  ///
  /// - Parameter parts: Intervals in [0, 1], in any order; at least one.
  public init(_ parts: [ClosedRange<Double>]) {
    precondition(!parts.isEmpty, "a membership has some value")
    var merged: [ClosedRange<Double>] = []
    for part in parts.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = merged.last, part.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound...Swift.max(last.upperBound, part.upperBound)
      } else {
        merged.append(part)
      }
    }
    self.parts = merged
  }

  /// The set of one value.
  public init(_ value: Double) { parts = [value...value] }

  /// The smallest value.
  public var min: Double { parts[0].lowerBound }

  /// The largest value.
  public var max: Double { parts[parts.count - 1].upperBound }

  /// Whether a value is attained.
  public func contains(_ value: Double) -> Bool { parts.contains { $0.contains(value) } }

  /// What 1 − *x* attains.
  var negated: AttainableSet { AttainableSet(parts.map { (1 - $0.upperBound)...(1 - $0.lowerBound) }) }

  /// What the smaller of two memberships attains that do not depend on one another.
  func smaller(_ other: AttainableSet) -> AttainableSet { combined(other) { Swift.min($0, $1) } }

  /// What the larger of two memberships attains that do not depend on one another.
  func larger(_ other: AttainableSet) -> AttainableSet { combined(other) { Swift.max($0, $1) } }

  /// Of two intervals, the smaller and the larger value run without gap from that of the lower ends to that of the upper ends.
  private func combined(_ other: AttainableSet, _ operation: (Double, Double) -> Double) -> AttainableSet {
    if parts.count == 1, other.parts.count == 1 {
      let (a, b) = (parts[0], other.parts[0])
      return AttainableSet([operation(a.lowerBound, b.lowerBound)...operation(a.upperBound, b.upperBound)])
    }
    return AttainableSet(
      parts.flatMap { a in
        other.parts.map { b in operation(a.lowerBound, b.lowerBound)...operation(a.upperBound, b.upperBound) }
      })
  }
}
