/// Where a number is divided into two: from here on it counts as 1, below as 0.
///
/// Dichotomizing throws away how far two cases differ, and where the line runs is a choice. So a cut is a value that is recorded with the result, and
/// others can be tried.
public struct CutPoint: Hashable, Codable, Sendable {
  /// The variable's id.
  public var variable: String
  /// The smallest value that counts as 1.
  public var cut: Double

  /// A cut point.
  public init(variable: String, cut: Double) {
    self.variable = variable
    self.cut = cut
  }

  /// A value divided at a cut: 0, 1, or open where its range reaches over the cut.
  ///
  /// - Parameters:
  ///   - value: A number; other values stay as they are.
  ///   - cut: The smallest value that counts as 1.
  /// - Returns: 0 or 1, both as a range, or unknown.
  public static func divide(_ value: ContextValue, at cut: Double) -> ContextValue {
    guard case .number(let range) = value else { return value }
    if range.lowerBound >= cut { return .number(1...1) }
    return range.upperBound < cut ? .number(0...0) : .unknown
  }

  /// Profiles and blocks with some variables divided in two.
  ///
  /// - Parameters:
  ///   - cuts: At most one per variable; variables without one stay as they are.
  ///   - profiles: The cases.
  ///   - blocks: Their blocks.
  /// - Returns: The cases with 0 and 1, and the blocks with the scale 1 for these variables.
  public static func apply(
    _ cuts: [CutPoint], to profiles: [Profile], _ blocks: [ContextVariables]
  ) -> (profiles: [Profile], blocks: [ContextVariables]) {
    let byVariable = Dictionary(cuts.map { ($0.variable, $0.cut) }) { first, _ in first }
    let divided = profiles.map { profile in
      var profile = profile
      for (variable, cut) in byVariable {
        if let value = profile.values[variable] { profile.values[variable] = divide(value, at: cut) }
      }
      return profile
    }
    let scaled = blocks.map { block in
      ContextVariables(
        block: block.block,
        variables: block.variables.map { byVariable[$0.id] == nil ? $0 : ContextVariable(id: $0.id, scale: 1) })
    }
    return (divided, scaled)
  }
}

/// The cut points that could be chosen, variable by variable.
public struct CutChoices: Hashable, Sendable {
  /// The variables with their cuts, at least one each, ascending and no two alike.
  public let choices: [(variable: String, cuts: [Double])]

  /// Choices.
  ///
  /// - Parameter choices: The variables with their cuts; those without a cut are left out.
  public init(_ choices: [(variable: String, cuts: [Double])]) {
    self.choices = choices.filter { !$0.cuts.isEmpty }.map { ($0.variable, Set($0.cuts).sorted()) }
  }

  /// Quantiles of a pool: the smallest values that so many shares of the cases lie below, for numbers that vary.
  ///
  /// Of n sorted known values x₀ ≤ … ≤ x_{n−1} the cut of a share q is x_⌈qn⌉: about q·n values lie below it. A cut that leaves all cases on one side
  /// is left out.
  ///
  /// - Parameters:
  ///   - shares: The shares, in (0, 1).
  ///   - profiles: The pool.
  ///   - variables: The variables.
  /// - Returns: The choices.
  public static func quantiles(_ shares: [Double], of profiles: [Profile], _ variables: [String]) -> CutChoices {
    CutChoices(
      variables.map { variable in
        let values = profiles.compactMap { profile -> Double? in
          guard case .number(let range)? = profile.values[variable], range.lowerBound == range.upperBound else { return nil }
          return range.lowerBound
        }.sorted()
        let cuts = shares.compactMap { share -> Double? in
          guard !values.isEmpty else { return nil }
          let cut = values[min(values.count - 1, Int((share * Double(values.count)).rounded(.up)))]
          return cut > values[0] ? cut : nil
        }
        return (variable, cuts)
      })
  }

  /// The number of ways to choose one cut per variable; `nil` where it exceeds an `Int`.
  public var count: Int? {
    var count = 1
    for choice in choices {
      let (product, overflow) = count.multipliedReportingOverflow(by: choice.cuts.count)
      guard !overflow else { return nil }
      count = product
    }
    return count
  }

  /// One way to choose, by number.
  ///
  /// - Parameter number: From 0 to `count` − 1; the first variable changes fastest.
  /// - Returns: One cut per variable.
  public func choice(_ number: Int) -> [CutPoint] {
    var rest = number
    return choices.map { choice in
      defer { rest /= choice.cuts.count }
      return CutPoint(variable: choice.variable, cut: choice.cuts[rest % choice.cuts.count])
    }
  }

  /// One way to choose, drawn at random, each cut of a variable equally likely.
  public func random(using generator: inout some RandomNumberGenerator) -> [CutPoint] {
    choices.map { choice in
      CutPoint(variable: choice.variable, cut: choice.cuts[Int.random(in: 0..<choice.cuts.count, using: &generator)])
    }
  }

  /// The choices of some variables only.
  public func restricted(to variables: Set<String>) -> CutChoices { CutChoices(choices.filter { variables.contains($0.variable) }) }

  /// Whether two are alike.
  public static func == (left: CutChoices, right: CutChoices) -> Bool {
    left.choices.elementsEqual(right.choices) { $0 == $1 }
  }

  /// Feeds a hasher.
  public func hash(into hasher: inout Hasher) {
    for choice in choices {
      hasher.combine(choice.variable)
      hasher.combine(choice.cuts)
    }
  }
}
