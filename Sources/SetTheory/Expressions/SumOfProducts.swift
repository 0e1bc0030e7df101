/// An expression as a disjunction of conjunctions of literals, with the same membership in every case.
///
/// Only laws that hold of fuzzy sets are used: De Morgan's, distributivity, idempotence and absorption (`A + A*B` is `A`). A product such as `A*~A`
/// is dropped only where the condition is crisp or multi-value; with fuzzy values it is not empty.
public struct SumOfProducts: Hashable, Sendable {
  /// The products, none of which includes another, in the order of ``Term/precedes(_:)``; each a list of condition and value in order.
  public let products: [[Pair]]

  /// A literal of a product: a condition's number and its value.
  public struct Pair: Hashable, Comparable, Sendable {
    /// The condition, by its number.
    public let condition: Int
    /// The value.
    public let value: Int

    /// A literal.
    public init(condition: Int, value: Int) {
      self.condition = condition
      self.value = value
    }

    /// By condition, presence or a higher level first.
    public static func < (left: Pair, right: Pair) -> Bool {
      (left.condition, -left.value) < (right.condition, -right.value)
    }
  }

  /// The largest number of products while an expression is multiplied out.
  public static let mostProducts = 1024

  /// Multiplies an expression out.
  ///
  /// - Parameters:
  ///   - expression: The expression.
  ///   - conditions: The conditions it may name.
  /// - Throws: `SetTheoryError` for a name that is no condition, levels that it does not have or needs, and more than 1024 products.
  public init(_ expression: Expression, of conditions: ConditionNames) throws(SetTheoryError) {
    let sets = try Self.products(expression.negationNormalForm, conditions)
    products = sets.map { $0.sorted() }.sorted { left, right in
      for (a, b) in zip(left, right) where a != b { return a < b }
      return left.count > right.count
    }
  }

  /// The products as terms; `nil` where one names two values of a fuzzy condition, as `A*~A` does.
  public var terms: [Term]? {
    var result: [Term] = []
    for product in products {
      guard Set(product.map(\.condition)).count == product.count else { return nil }
      result.append(Term(Dictionary(uniqueKeysWithValues: product.map { ($0.condition, $0.value) })))
    }
    return result
  }

  /// The sum of products as an expression over these conditions.
  ///
  /// - Parameter conditions: The conditions it was made with.
  /// - Returns: The expression; `0` for no product, `1` for the product of nothing.
  public func expression(of conditions: ConditionNames) -> Expression {
    .or(products.map { product in .and(product.map { .literal(conditions.literal($0.condition, value: $0.value)) }) })
  }

  private static func products(_ expression: Expression, _ conditions: ConditionNames) throws(SetTheoryError) -> [Set<Pair>] {
    switch expression {
    case .constant(let value): return value ? [[]] : []
    case .literal(let literal): return try values(of: literal, conditions)
    case .negation: preconditionFailure("the negation normal form has negations at literals only")
    case .disjunction(let parts):
      var sum: [Set<Pair>] = []
      for part in parts {
        sum = try absorb(sum + (try products(part, conditions)))
      }
      return sum
    case .conjunction(let parts):
      var result: [Set<Pair>] = [[]]
      for part in parts {
        let factors = try products(part, conditions)
        guard result.count * factors.count <= mostProducts * 16 else { throw .tooManyProducts(limit: mostProducts) }
        let all = result.flatMap { left in factors.map { left.union($0) } }
        result = try absorb(all.filter { !isEmpty($0, conditions) })
      }
      return result
    }
  }

  private static func values(of literal: Literal, _ conditions: ConditionNames) throws(SetTheoryError) -> [Set<Pair>] {
    guard let number = conditions.conditions.firstIndex(where: { $0.name == literal.name }) else {
      throw .unknownColumn(literal.name, known: conditions.conditions.map(\.name))
    }
    let kind = conditions.conditions[number].kind
    try literal.check(against: kind)
    let named = literal.levels.isEmpty ? [1] : literal.levels
    let values = (0..<kind.levels).filter { named.contains($0) != literal.isNegated }
    return values.map { [Pair(condition: number, value: $0)] }
  }

  /// Whether a product fixes a crisp or multi-value condition to two values.
  private static func isEmpty(_ product: Set<Pair>, _ conditions: ConditionNames) -> Bool {
    var seen: UInt64 = 0
    for pair in product where conditions.conditions[pair.condition].kind != .fuzzy {
      let bit: UInt64 = 1 << UInt64(pair.condition)
      if seen & bit != 0 { return true }
      seen |= bit
    }
    return false
  }

  /// Drops every product that includes another's literals.
  private static func absorb(_ products: [Set<Pair>]) throws(SetTheoryError) -> [Set<Pair>] {
    var kept: [Set<Pair>] = []
    for product in products.sorted(by: { $0.count < $1.count }) where !kept.contains(where: { $0.isSubset(of: product) }) {
      kept.append(product)
      guard kept.count <= mostProducts else { throw .tooManyProducts(limit: mostProducts) }
    }
    return kept
  }
}

extension ConditionNames {
  /// A condition's value as a literal.
  ///
  /// - Parameters:
  ///   - condition: The condition, by its number.
  ///   - value: The value.
  /// - Returns: `A`, `~A` or `A[2]`.
  public func literal(_ condition: Int, value: Int) -> Literal {
    let item = conditions[condition]
    return item.kind.namesLevels ? Literal(item.name, levels: [value]) : Literal(item.name, isNegated: value == 0)
  }
}
