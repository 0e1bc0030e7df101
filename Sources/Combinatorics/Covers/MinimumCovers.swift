/// The covers with the fewest columns.
public enum MinimumCovers: Sendable {
  /// All of them.
  case all(size: Int, CoverFamily)
  /// The effort was spent before the smallest size was proved: no cover has fewer columns than the first number, and the one given has
  /// no superfluous column.
  case unproved(lowerBound: Int, cover: [Int])
  /// Some row has no column, so there is no cover.
  case none

  /// The smallest covers of a chart.
  ///
  /// The chart is reduced (``CoverChart``) and split into independent parts; the covers of each are the paths of a diagram that is built for the smallest size that
  /// has any. The work grows with the number of different sets of uncovered rows that a bound by linear programming does not exclude,
  /// not with the number of covers.
  ///
  /// - Parameters:
  ///   - chart: The rows and columns.
  ///   - limit: The largest number of covers to list.
  ///   - effort: A step is a choice of columns considered.
  /// - Throws: `Cancelled`.
  public init(of chart: CoverChart, limit: Int, effort: Effort = Effort()) throws(Cancelled) {
    guard let components = chart.components() else {
      self = .none
      return
    }
    var size = 0
    var isProved = true
    var parts: [CoverFamily.Part] = []
    for component in components {
      switch try Self.smallest(component, effort) {
      case .found(let diagram):
        size += diagram.size
        if isProved { parts.append(Self.part(diagram, limit: limit)) }
      case .exhausted(let lowerBound):
        size += lowerBound
        isProved = false
      }
    }
    self = isProved ? .all(size: size, CoverFamily(parts: parts)) : .unproved(lowerBound: size, cover: GreedyCover.columns(of: chart))
  }

  private static func smallest(_ component: CoverComponent, _ effort: Effort) throws(Cancelled) -> CoverSearchResult {
    // One or two machine words hold the rows of most charts.
    switch component.rowCount {
    case ...64:
      var builder = CoverDiagramBuilder<UInt64>(component, effort: effort)
      return try builder.smallest()
    case ...128:
      var builder = CoverDiagramBuilder<UInt128>(component, effort: effort)
      return try builder.smallest()
    default:
      var builder = CoverDiagramBuilder<BitSet>(component, effort: effort)
      return try builder.smallest()
    }
  }

  private static func part(_ diagram: CoverDiagram, limit: Int) -> CoverFamily.Part {
    var columnCounts: [Int: ExactCount] = [:]
    for (index, count) in diagram.countsByClass().enumerated() where count.value > 0 {
      for column in diagram.members[index] { columnCounts[column] = count }
    }
    return CoverFamily.Part(count: diagram.count, columnCounts: columnCounts, listed: diagram.covers(limit: limit))
  }
}

/// What a search for the smallest covers of a component gave.
enum CoverSearchResult {
  /// All of them.
  case found(CoverDiagram)
  /// The effort was spent; no cover is smaller than this.
  case exhausted(lowerBound: Int)
}
