import Statistics

/// The ways to divide the numbers of a table: per variable the cut that was chosen, or another that somebody could have chosen.
///
/// A *choice* takes one per variable. The choices include the one that was made; it is the first.
public struct CutAlternatives: Hashable, Sendable {
  /// A variable with several cuts.
  public struct Variable: Hashable, Sendable {
    /// The variable's id.
    public let id: String
    /// The cut that was chosen; `nil` where the numbers are not divided.
    public let own: Double?
    /// The other cuts, ascending, none twice and none the chosen one.
    public let others: [Double]

    /// A variable with several cuts.
    public init(id: String, own: Double?, others: [Double]) {
      self.id = id
      self.own = own
      self.others = Set(others).subtracting([own].compactMap { $0 }).sorted()
    }
  }

  /// The variables that have another cut.
  public let variables: [Variable]

  /// The ways to divide numbers.
  ///
  /// - Parameter variables: The variables; those without another cut are left out.
  public init(_ variables: [Variable]) { self.variables = variables.filter { !$0.others.isEmpty } }

  /// The number of choices, ∏ (1 + other cuts); `nil` where it exceeds an `Int`.
  public var count: Int? {
    var count = 1
    for variable in variables {
      let (product, overflow) = count.multipliedReportingOverflow(by: variable.others.count + 1)
      guard !overflow else { return nil }
      count = product
    }
    return count
  }

  /// One choice, by number.
  ///
  /// - Parameter number: From 0, the choice that was made, to `count` − 1; the first variable changes fastest.
  /// - Returns: One cut per variable; `nil` where its numbers stay undivided.
  public func choice(_ number: Int) -> [Double?] {
    var rest = number
    return variables.map { variable in
      defer { rest /= variable.others.count + 1 }
      return option(rest % (variable.others.count + 1), of: variable)
    }
  }

  /// All choices, or so many drawn at random where there are more.
  ///
  /// - Parameters:
  ///   - limit: How many are taken at most; at least 1.
  ///   - seed: The seed of the draw, in which every choice is equally likely and may come twice.
  /// - Returns: The choices.
  public func choices(limit: Int, seed: UInt64) -> [[Double?]] {
    if let count, count <= max(1, limit) { return (0..<count).map(choice) }
    var generator = SplitMix64(seed: seed)
    return (0..<max(1, limit)).map { _ in
      variables.map { option(Int.random(in: 0...$0.others.count, using: &generator), of: $0) }
    }
  }

  private func option(_ number: Int, of variable: Variable) -> Double? { number == 0 ? variable.own : variable.others[number - 1] }

  /// Cases under a choice.
  ///
  /// - Parameters:
  ///   - choice: One cut per variable.
  ///   - profiles: The cases, with these variables undivided.
  ///   - blocks: Their blocks, with the scales of undivided numbers.
  /// - Returns: The cases with 0 and 1 where a cut divides, and the blocks to go with them.
  public func divide(
    _ choice: [Double?], _ profiles: [Profile], _ blocks: [ContextVariables]
  ) -> (profiles: [Profile], blocks: [ContextVariables]) {
    let cuts = zip(variables, choice).compactMap { variable, cut in cut.map { CutPoint(variable: variable.id, cut: $0) } }
    return CutPoint.apply(cuts, to: profiles, blocks)
  }
}
