public import Membership

/// How well a claim fits whatever the unknown cells are: the bounds of its figures, and what is certain of its cases.
///
/// With every cell known the bounds are the figures of ``PropositionFit``, both ends equal.
public struct PartialFit: Hashable, Sendable {
  /// A term of the claim's set, or all of them together.
  public struct Part: Hashable, Sendable {
    /// The set.
    public let expression: Expression
    /// The bounds of its figures.
    public let bounds: FitBounds
    /// The bounds of what no other term covers, as a share of Σ*y*; of the whole its coverage.
    ///
    /// `nil` where no completion gives it a value, and for the terms of a set that has too many products to be multiplied out.
    public let uniqueCoverage: Bounds?
    /// The roles each case can have in the claim, as ``PropositionFit/Part/roles`` gives them of one completion.
    public let roles: [Set<CaseRole>]
    /// The memberships each case can have in the set.
    public let memberships: [ClosedRange<Double>]

    /// The cases that have a role in every completion, by index.
    public func certainCases(_ role: CaseRole) -> [Int] { roles.indices.filter { roles[$0] == [role] } }

    /// The cases that have a role in some completion, by index.
    public func possibleCases(_ role: CaseRole) -> [Int] { roles.indices.filter { roles[$0].contains(role) } }

    /// The cases that are members, with more than 0.5, in every completion, by index.
    public var certainMembers: [Int] { memberships.indices.filter { memberships[$0].lowerBound > CellValue.crossover } }

    /// The cases that are members in some completion, by index.
    public var possibleMembers: [Int] { memberships.indices.filter { memberships[$0].upperBound > CellValue.crossover } }
  }

  /// The claim.
  public let proposition: Proposition
  /// The terms one by one, multiplied out; as they are written where that has too many products.
  public let terms: [Part]
  /// The set as a whole.
  public let whole: Part
  /// The cases' names.
  public let cases: [String]
  /// Whether the outcome differs between cases in some completion.
  public let outcomeCanVary: Bool
  /// Whether the outcome differs between cases in every completion.
  public let outcomeVaries: Bool

  /// Evaluates a claim.
  ///
  /// - Parameters:
  ///   - proposition: The claim.
  ///   - table: The table; cells may be unknown.
  /// - Throws: `SetTheoryError` for unknown columns, an outcome that no case can have and too many open cells in a case.
  public init(_ proposition: Proposition, in table: SetTable) throws(SetTheoryError) {
    let outcome = try OpenFit.outcome(proposition.outcome, in: table)
    guard outcome.contains(where: { $0.max > 0 }) else { throw .emptyOutcome(proposition.outcome.description) }
    let isNecessity = proposition.relation == .necessary
    let parts = try Self.products(proposition.set, table)
    var terms: [Part] = []
    if let parts, parts.products.isEmpty {
      let nothing = try OpenFit(.constant(false), proposition.outcome, in: table)
      terms = [Part(.constant(false), nothing, isNecessity, unique: nothing.bounds.coverage)]
    } else if let parts {
      let unique = try UniqueCoverageBounds(parts.conditions, outcome: proposition.outcome, in: table).bounds(parts.products)
      for (product, unique) in zip(parts.products, unique) {
        let expression = Expression.and(product.map { .literal(parts.conditions.literal($0.condition, value: $0.value)) })
        terms.append(Part(expression, try OpenFit(expression, proposition.outcome, in: table), isNecessity, unique: unique))
      }
    } else {
      let written: [Expression] = if case .disjunction(let parts) = proposition.set { parts } else { [proposition.set] }
      for expression in written {
        terms.append(Part(expression, try OpenFit(expression, proposition.outcome, in: table), isNecessity, unique: nil))
      }
    }
    self.terms = terms
    let fit = try OpenFit(proposition.set, proposition.outcome, in: table)
    whole = Part(proposition.set, fit, isNecessity, unique: fit.bounds.coverage)
    self.proposition = proposition
    cases = table.cases
    outcomeCanVary = AttainableSet.canVary(outcome)
    outcomeVaries = AttainableSet.varies(outcome)
  }

  private static func products(
    _ set: Expression, _ table: SetTable
  ) throws(SetTheoryError) -> (conditions: ConditionNames, products: [[SumOfProducts.Pair]])? {
    var conditions: [ConditionNames.Condition] = []
    for column in table.columns where set.names.contains(column.name) { conditions.append(.init(name: column.name, kind: column.kind)) }
    do {
      let names = try ConditionNames(conditions)
      let products = try SumOfProducts(set, of: names).products
      return (names, products)
    } catch .tooManyProducts, .tooManyConditions, .noConditions {
      return nil
    }
  }
}

extension PartialFit.Part {
  init(_ expression: Expression, _ fit: OpenFit, _ isNecessity: Bool, unique: Bounds?) {
    self.expression = expression
    bounds = fit.bounds
    uniqueCoverage = unique
    let byPattern = fit.cases.map { $0.roles(isNecessity: isNecessity) }
    roles = fit.patterns.pattern.map { byPattern[$0] }
    let hulls = fit.cases.map(\.setHull)
    memberships = fit.patterns.pattern.map { hulls[$0] }
  }
}

extension OpenFit {
  /// What each case attains in the outcome.
  static func outcome(_ literal: Literal, in table: SetTable) throws(SetTheoryError) -> [AttainableSet] {
    let set = try OpenSet(.literal(literal), in: table)
    var result: [AttainableSet] = []
    for index in table.cases.indices { result.append(try set.attainable(index)) }
    return result
  }
}

extension AttainableSet {
  /// Whether two cases can differ.
  static func canVary(_ cases: [AttainableSet]) -> Bool {
    guard cases.count > 1 else { return false }
    return cases.contains { $0 != cases[0] || $0.min < $0.max }
  }

  /// Whether two cases differ in every completion.
  ///
  /// They are all alike in some completion exactly when one value is attained by each; it may be taken from an end of a part.
  static func varies(_ cases: [AttainableSet]) -> Bool {
    let ends = Set(cases.flatMap { $0.parts.flatMap { [$0.lowerBound, $0.upperBound] } })
    let different = Set(cases)
    return !ends.contains { value in different.allSatisfy { $0.contains(value) } }
  }
}
