/// How much work a search may do, and whether somebody still wants the answer.
public struct Effort: Sendable {
  /// The largest number of steps; what a step is, each search says.
  public let steps: Int
  /// Asked now and then; `true` ends the search.
  public let isCancelled: @Sendable () -> Bool

  /// An effort.
  ///
  /// - Parameters:
  ///   - steps: The largest number of steps.
  ///   - isCancelled: Asked now and then; `true` ends the search.
  public init(steps: Int = 10_000_000, isCancelled: @escaping @Sendable () -> Bool = { false }) {
    self.steps = steps
    self.isCancelled = isCancelled
  }
}

/// The search was ended by whoever asked for it.
public struct Cancelled: Error, Hashable, Sendable {
  /// A cancellation.
  public init() {}
}
