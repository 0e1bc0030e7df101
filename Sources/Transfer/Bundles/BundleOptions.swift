public import Combinatorics

/// How much is listed and how hard the search tries.
public struct BundleOptions: Sendable {
  /// The largest number of bundles in a list.
  public var limit: Int
  /// The largest number of completions of what is not known that are gone through one by one.
  public var completions: Int
  /// Whether bundles are listed too that suffice only in some completions of what is not known.
  public var listsPossible = true
  /// A step is a set of changes looked at.
  public var effort: Effort

  /// Options.
  ///
  /// - Parameters:
  ///   - limit: The largest number of bundles in a list; at least 1.
  ///   - completions: The largest number of completions gone through.
  ///   - effort: How hard the search tries.
  public init(limit: Int = 1000, completions: Int = 4096, effort: Effort = Effort(steps: 500_000)) {
    self.limit = limit
    self.completions = completions
    self.effort = effort
  }
}
