public import Membership

/// The bounds of the parameters of fit over all completions of what is not known.
///
/// Each bound is sharp: it is the infimum or supremum over the completions in which the figure is defined. Different figures reach their bounds in different completions.
public struct FitBounds: Hashable, Sendable {
  /// Σmin(*x*, *y*) / Σ*x*; `nil` where no completion gives it a value.
  public let consistency: Bounds?
  /// The proportional reduction in inconsistency.
  public let pri: Bounds?
  /// Σmin(*x*, *y*) / Σ*y*.
  public let coverage: Bounds?
  /// The relevance of necessity, Σ(1 − *x*) / Σ(1 − min(*x*, *y*)).
  public let relevance: Bounds?

  /// The consistency of the set with necessity, the same number as ``coverage``.
  public var necessityConsistency: Bounds? { coverage }
  /// The coverage of a necessary set, the same number as ``consistency``.
  public var necessityCoverage: Bounds? { consistency }

  /// Bounds that are known already.
  public init(consistency: Bounds?, pri: Bounds?, coverage: Bounds?, relevance: Bounds?) {
    self.consistency = consistency
    self.pri = pri
    self.coverage = coverage
    self.relevance = relevance
  }

  /// The bounds when cases can have these pairs of memberships.
  ///
  /// - Parameters:
  ///   - cases: The pairs.
  ///   - weights: How many cases have each.
  init(_ cases: [OpenCase], weights: [Double]) {
    let corners = cases.map(\.corners)
    func bounds(_ share: (Double, Double) -> RatioShare) -> Bounds? {
      RatioBounds.bounds(
        corners.indices.map { index in
          RatioChoice(shares: corners[index].map { share($0.x, $0.y) }, weight: weights[index])
        })
    }
    consistency = bounds { RatioShare(numerator: min($0, $1), denominator: $0) }
    pri = bounds { x, y in
      let ambiguous = min(x, y, 1 - y)
      return RatioShare(numerator: min(x, y) - ambiguous, denominator: x - ambiguous)
    }
    coverage = bounds { RatioShare(numerator: min($0, $1), denominator: $1) }
    relevance = bounds { RatioShare(numerator: 1 - $0, denominator: 1 - min($0, $1)) }
  }
}

/// The pairs of memberships in a set and in the outcome that one case can have.
struct OpenCase: Hashable, Sendable {
  /// A pair.
  struct Corner: Hashable, Sendable {
    var x: Double
    var y: Double
  }

  /// Rectangles of pairs; together they hold every attainable pair, or at least every one a bound can need.
  let rectangles: [Rectangle]

  /// All pairs of an *x* and a *y* in two intervals.
  struct Rectangle: Hashable, Sendable {
    var x: ClosedRange<Double>
    var y: ClosedRange<Double>
  }

  /// A case whose two memberships do not depend on one another.
  init(_ set: AttainableSet, _ outcome: AttainableSet) {
    rectangles = set.parts.flatMap { x in outcome.parts.map { Rectangle(x: x, y: $0) } }
  }

  /// A case whose pairs lie in these rectangles.
  init(rectangles: [Rectangle]) { self.rectangles = rectangles }

  /// The pairs among which every bound of a figure is found.
  ///
  /// Numerators and denominators are linear between the lines *x* = *y*, *x* = 1 − *y* and *y* = ½, so that an optimum lies at a corner of the pieces into which these lines cut a rectangle.
  var corners: [Corner] {
    var result: [Corner] = []
    for rectangle in rectangles {
      let (a, b) = (rectangle.x.lowerBound, rectangle.x.upperBound)
      let (c, d) = (rectangle.y.lowerBound, rectangle.y.upperBound)
      if a == b, c == d {
        Self.add(a, c, &result)
        continue
      }
      for y in [c, d, CellValue.crossover, a, b, 1 - a, 1 - b] where c <= y && y <= d {
        for x in [a, b, y, 1 - y] where a <= x && x <= b { Self.add(x, y, &result) }
      }
    }
    return result
  }

  private static func add(_ x: Double, _ y: Double, _ corners: inout [Corner]) {
    let corner = Corner(x: x, y: y)
    if !corners.contains(corner) { corners.append(corner) }
  }

  /// The smallest and the largest membership in the set.
  var setHull: ClosedRange<Double> {
    let low = rectangles.map(\.x.lowerBound).min() ?? 0
    return low...(rectangles.map(\.x.upperBound).max() ?? low)
  }

  /// The roles that a case can have.
  ///
  /// A role depends on the sides of ½ and on whether *x* exceeds *y*; between the ends of the intervals and ½, two points of each piece meet every combination.
  ///
  /// - Parameter isNecessity: Whether the two change sides, as in a claim of necessity.
  /// - Returns: The roles.
  func roles(isNecessity: Bool) -> Set<CaseRole> {
    var result: Set<CaseRole> = []
    var met: UInt64 = 0
    for rectangle in rectangles {
      let (x, y) = (rectangle.x, rectangle.y)
      if x.lowerBound == x.upperBound, y.lowerBound == y.upperBound {
        Self.meet(x.lowerBound, y.lowerBound, isNecessity, &met, &result)
        continue
      }
      let ends = [x.lowerBound, x.upperBound, y.lowerBound, y.upperBound, CellValue.crossover].sorted()
      let points = ends.withThirds
      let ys = points.filter(y.contains)
      for x in points where rectangle.x.contains(x) {
        for y in ys { Self.meet(x, y, isNecessity, &met, &result) }
      }
    }
    return result
  }

  /// Enters the role of a pair, once for each side of ½ and order of the two.
  private static func meet(_ x: Double, _ y: Double, _ isNecessity: Bool, _ met: inout UInt64, _ result: inout Set<CaseRole>) {
    func side(_ value: Double) -> UInt64 { value < CellValue.crossover ? 0 : value == CellValue.crossover ? 1 : 2 }
    let (set, outcome) = isNecessity ? (y, x) : (x, y)
    let bit = UInt64(1) << (side(set) * 6 + side(outcome) * 2 + (set <= outcome + CutOff.tolerance ? 1 : 0))
    guard met & bit == 0 else { return }
    met |= bit
    result.insert(CaseRole(set: set, outcome: outcome))
  }
}
