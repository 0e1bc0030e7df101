public import Cases

/// A region in a portfolio: what it would need.
public struct PortfolioRegion: Hashable, Codable, Sendable {
  /// The id.
  public var id: String
  /// Its origin logic.
  public var origin: Origin.Logic
  /// The ways to what is wanted, each the ids of conditions that must change.
  ///
  /// Where only agreement is known there is one way: everything that is open. A way without conditions needs nothing.
  public var ways: [[String]]

  /// A region.
  public init(id: String, origin: Origin.Logic, ways: [[String]]) {
    self.id = id
    self.origin = origin
    self.ways = ways
  }

  /// Whom its measures are for.
  public var group: PortfolioGroup {
    switch origin {
    case .bottomUp: .bottomUp
    case .topDown: .topDown
    case .hybrid, .notStated: .either
    }
  }
}

/// Regions that the same measures are for.
public enum PortfolioGroup: String, CaseIterable, Codable, Sendable {
  /// Regions whose initiative started in the place.
  case bottomUp = "bottom-up"
  /// Regions whose initiative a higher level started.
  case topDown = "top-down"
  /// Regions of both logics, or of one that no source states: every measure is for them.
  case either

  /// Whether a measure is for these regions.
  func takes(_ measure: Measure) -> Bool {
    let logic: Origin.Logic =
      switch self {
      case .bottomUp: .bottomUp
      case .topDown: .topDown
      case .either: .hybrid
      }
    return !MeasureChoice.audiences(for: logic).isDisjoint(with: measure.audiences)
  }
}
