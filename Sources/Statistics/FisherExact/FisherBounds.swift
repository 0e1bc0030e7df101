/// The figures of Fisher's exact test over all completions of what is not known.
///
/// Every completion is looked at, because two-sided p moves in no one direction. The bounds are therefore sharp: each end is reached.
public struct FisherBounds: Codable, Hashable, Sendable {
  /// ``FisherExact/greater``.
  public let greater: CompletionRange
  /// ``FisherExact/less``.
  public let less: CompletionRange
  /// ``FisherExact/twoSided``.
  public let twoSided: CompletionRange
  /// ``FisherExact/midGreater``.
  public let midGreater: CompletionRange
  /// ``FisherExact/midLess``.
  public let midLess: CompletionRange
  /// ``FisherExact/midTwoSided``.
  public let midTwoSided: CompletionRange
  /// ``FisherExact/smallestGreater``.
  public let smallestGreater: CompletionRange
  /// The share with the outcome among cases with the condition less that among cases without; `nil` where some completion leaves one side empty.
  public let difference: CompletionRange?

  private enum CodingKeys: String, CodingKey {
    case greater, less
    case twoSided = "two_sided"
    case midGreater = "mid_p_greater"
    case midLess = "mid_p_less"
    case midTwoSided = "mid_p_two_sided"
    case smallestGreater = "smallest_greater"
    case difference
  }

  /// The bounds; `nil` where there are more completions than ``OpenTwoByTwoTable/mostCompletions``.
  ///
  /// - Parameter cases: The cases.
  public init?(_ cases: OpenTwoByTwoTable) {
    guard let tables = cases.tables() else { return nil }
    let tests = tables.map { FisherExact($0) }
    func range(_ figure: (FisherExact) -> Double) -> CompletionRange? { CompletionRange(tests.lazy.map(figure)) }
    guard let greater = range(\.greater), let less = range(\.less), let twoSided = range(\.twoSided),
      let midGreater = range(\.midGreater), let midLess = range(\.midLess), let midTwoSided = range(\.midTwoSided),
      let smallest = range(\.smallestGreater)
    else { return nil }
    self.greater = greater
    self.less = less
    self.twoSided = twoSided
    self.midGreater = midGreater
    self.midLess = midLess
    self.midTwoSided = midTwoSided
    smallestGreater = smallest
    let differences = tables.map { table in table.shareWith.flatMap { with in table.shareWithout.map { with - $0 } } }
    difference = differences.contains(nil) ? nil : CompletionRange(differences.compactMap { $0 })
  }
}
