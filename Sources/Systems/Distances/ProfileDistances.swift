import Membership

/// The distances of profiles, ready to be asked for many pairs.
///
/// On one variable, the distance of two cases is Gower's (``GowerDistance``): 0 or 1 for dichotomous variables and categories, |a − b| / R for graded and
/// numeric ones with the range R, a range where something is not known. Over dichotomous variables the sum is Hamming's distance, which MDSO
/// and MSDO call the Boolean distance. It is a metric for complete data: it is 0 for a case and itself, symmetric, and no detour is shorter.
public struct ProfileDistances: Sendable {
  /// The cases' ids.
  public let ids: [String]
  /// The blocks.
  public let blocks: [ContextVariables]
  private let columns: [[Column]]

  /// The values of one variable.
  private enum Column: Sendable {
    /// Numbers that are divided by a scale; unknown from −∞ to ∞.
    case numbers(low: [Double], high: [Double], scale: Double)
    /// Categories that are known, by number.
    case codes([Int])
    /// Anything else.
    case values([ContextValue], scale: Double?)
  }

  /// Distances of profiles.
  ///
  /// - Parameters:
  ///   - profiles: The cases, at least two, no two with one id.
  ///   - blocks: The blocks, each with variables, no variable in two of them.
  /// - Throws: `SystemsError` for what cannot be compared.
  public init(_ profiles: [Profile], blocks: [ContextVariables]) throws(SystemsError) {
    guard profiles.count >= 2 else { throw .tooFewCases(profiles.count) }
    var names: Set<String> = []
    for profile in profiles where !names.insert(profile.id).inserted { throw .duplicateCase(profile.id) }
    try Self.check(blocks)
    ids = profiles.map(\.id)
    self.blocks = blocks
    columns = blocks.map { block in block.variables.map { Self.column($0, profiles) } }
  }

  /// Checks that every block has variables and every variable one block.
  static func check(_ blocks: [ContextVariables]) throws(SystemsError) {
    guard !blocks.isEmpty else { throw .noBlocks }
    var homes: [String: String] = [:]
    for block in blocks {
      guard !block.variables.isEmpty else { throw .emptyBlock(block.block) }
      for variable in block.variables {
        if let first = homes.updateValue(block.block, forKey: variable.id) {
          throw .variableTwice(variable: variable.id, first: first, second: block.block)
        }
      }
    }
  }

  private static func column(_ variable: ContextVariable, _ profiles: [Profile]) -> Column {
    let values = profiles.map { $0.values[variable.id] ?? .unknown }
    if let codes = codes(values) { return .codes(codes) }
    guard let scale = variable.scale, scale > 0 else { return .values(values, scale: variable.scale) }
    var low: [Double] = []
    var high: [Double] = []
    for value in values {
      switch value {
      case .number(let range):
        low.append(range.lowerBound)
        high.append(range.upperBound)
      case .unknown:
        low.append(-.infinity)
        high.append(.infinity)
      default: return .values(values, scale: scale)
      }
    }
    return .numbers(low: low, high: high, scale: scale)
  }

  /// Known categories as numbers; `nil` where a value is something else.
  private static func codes(_ values: [ContextValue]) -> [Int]? {
    var numbers: [Set<String>: Int] = [:]
    var codes: [Int] = []
    for value in values {
      guard case .category(let set) = value, set.count == 1 else { return nil }
      let number = numbers[set] ?? numbers.count
      numbers[set] = number
      codes.append(number)
    }
    return codes
  }

  /// The number of cases.
  public var count: Int { ids.count }

  /// The distance of two cases on a variable, at most ``DistanceUnit/one``.
  public func variable(_ variable: Int, ofBlock block: Int, _ first: Int, _ second: Int) -> DistanceRange {
    switch columns[block][variable] {
    case .numbers(let low, let high, let scale):
      let gap = max(0, low[first] - high[second], low[second] - high[first])
      let span = max(high[first] - low[second], high[second] - low[first])
      return DistanceRange(
        min: DistanceUnit.whole(min(1, gap / scale)), max: DistanceUnit.whole(min(1, span / scale)))
    case .codes(let codes):
      return codes[first] == codes[second] ? .zero : DistanceRange(min: DistanceUnit.one, max: DistanceUnit.one)
    case .values(let values, let scale):
      let bounds = GowerDistance.distance(values[first], values[second], scale: scale)
      return DistanceRange(min: DistanceUnit.whole(bounds.min), max: DistanceUnit.whole(bounds.max))
    }
  }

  /// The sum over a block's variables.
  public func sum(ofBlock block: Int, _ first: Int, _ second: Int) -> DistanceRange {
    var sum = DistanceRange.zero
    for index in columns[block].indices { sum = sum + variable(index, ofBlock: block, first, second) }
    return sum
  }

  /// The sums over each block's variables.
  public func sums(_ first: Int, _ second: Int) -> [DistanceRange] { blocks.indices.map { sum(ofBlock: $0, first, second) } }

  /// A block's distance from the sum over its variables.
  public func distance(ofBlock block: Int, sum: DistanceRange, _ measure: DistanceMeasure) -> DistanceRange {
    measure == .raw ? sum : sum.divided(by: blocks[block].variables.count)
  }

  /// The total distance from the blocks' distances.
  public func total(_ byBlock: [DistanceRange], _ measure: DistanceMeasure) -> DistanceRange {
    let sum = byBlock.reduce(.zero, +)
    return measure == .raw ? sum : sum.divided(by: byBlock.count)
  }

  /// The total distance of two cases.
  public func total(_ first: Int, _ second: Int, _ measure: DistanceMeasure) -> DistanceRange {
    total(blocks.indices.map { distance(ofBlock: $0, sum: sum(ofBlock: $0, first, second), measure) }, measure)
  }

  /// Whether every value of a variable is the same known one, so that it tells no cases apart.
  public func isConstant(_ variable: Int, ofBlock block: Int) -> Bool {
    (1..<count).allSatisfy { self.variable(variable, ofBlock: block, 0, $0).max == 0 }
  }

  /// The values of a variable as bits; `nil` unless it is dichotomous and known throughout.
  func bits(_ variable: Int, ofBlock block: Int) -> [Bool]? {
    guard case .numbers(let low, let high, let scale) = columns[block][variable], scale == 1, low == high,
      low.allSatisfy({ $0 == 0 || $0 == 1 })
    else { return nil }
    return low.map { $0 == 1 }
  }

  /// Hands over the ends of a numeric variable and its scale; returns whether it is one.
  func withNumbers(
    _ variable: Int, ofBlock block: Int, _ body: (UnsafeBufferPointer<Double>, UnsafeBufferPointer<Double>, Double) -> Void
  ) -> Bool {
    guard case .numbers(let low, let high, let scale) = columns[block][variable] else { return false }
    low.withUnsafeBufferPointer { low in high.withUnsafeBufferPointer { high in body(low, high, scale) } }
    return true
  }
}
