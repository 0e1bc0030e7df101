/// How much work a search may do, whether somebody still wants the answer, and how far it is.
public struct Effort: Sendable {
  /// How far a search is.
  public struct Progress: Hashable, Sendable {
    /// What is done.
    public let done: Int
    /// What there is to do; `nil` where nobody knows.
    public let total: Int?

    /// A state of a search.
    public init(done: Int, total: Int?) {
      self.done = done
      self.total = total
    }
  }

  /// The largest number of steps; what a step is, each search says.
  public let steps: Int
  /// Asked now and then; `true` ends the search.
  public let isCancelled: @Sendable () -> Bool
  /// Told now and then.
  public let progress: @Sendable (Progress) -> Void

  /// An effort.
  ///
  /// - Parameters:
  ///   - steps: The largest number of steps.
  ///   - isCancelled: Asked now and then; `true` ends the search.
  ///   - progress: Told now and then how far the search is.
  public init(
    steps: Int = 10_000_000, isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) {
    self.steps = steps
    self.isCancelled = isCancelled
    self.progress = progress
  }
}

/// The search was ended by whoever asked for it.
public struct Cancelled: Error, Hashable, Sendable {
  /// A cancellation.
  public init() {}
}
