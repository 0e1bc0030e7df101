/// A set built from literals with and (`*`, the smallest membership), or (`+`, the largest) and not (`~`, 1 − *x*).
///
/// Expressions are kept in one form: no conjunction directly in a conjunction and no disjunction directly in a disjunction, at least two parts in each, no
/// negation of a literal, a constant or a negation. ``and(_:)``, ``or(_:)`` and ``not(_:)`` keep it.
public indirect enum Expression: Hashable, Sendable {
  /// A literal: `A`, `~A`, `A[2]`.
  case literal(Literal)
  /// Everything, `1`, or nothing, `0`.
  case constant(Bool)
  /// The smallest membership in a part.
  case conjunction([Expression])
  /// The largest membership in a part.
  case disjunction([Expression])
  /// 1 − the membership in a compound expression.
  case negation(Expression)

  /// How deep expressions may be nested.
  public static let mostNested = 100

  /// The conjunction of parts; of none it is `1`.
  public static func and(_ parts: [Expression]) -> Expression {
    let flat = parts.flatMap { part in
      if case .conjunction(let inner) = part { inner } else { [part] }
    }
    if flat.count == 1 { return flat[0] }
    return flat.isEmpty ? .constant(true) : .conjunction(flat)
  }

  /// The disjunction of parts; of none it is `0`.
  public static func or(_ parts: [Expression]) -> Expression {
    let flat = parts.flatMap { part in
      if case .disjunction(let inner) = part { inner } else { [part] }
    }
    if flat.count == 1 { return flat[0] }
    return flat.isEmpty ? .constant(false) : .disjunction(flat)
  }

  /// The complement.
  public static func not(_ part: Expression) -> Expression {
    switch part {
    case .literal(let literal): .literal(literal.negated)
    case .constant(let value): .constant(!value)
    case .negation(let inner): inner
    case .conjunction, .disjunction: .negation(part)
    }
  }

  /// The same set with negations at literals only, by De Morgan's laws: `~(A + B)` becomes `~A*~B`.
  ///
  /// The memberships stay the same, fuzzy ones too.
  public var negationNormalForm: Expression {
    switch self {
    case .literal, .constant: self
    case .conjunction(let parts): .and(parts.map(\.negationNormalForm))
    case .disjunction(let parts): .or(parts.map(\.negationNormalForm))
    case .negation(.conjunction(let parts)): .or(parts.map { Expression.not($0).negationNormalForm })
    case .negation(.disjunction(let parts)): .and(parts.map { Expression.not($0).negationNormalForm })
    case .negation(let part): Expression.not(part).negationNormalForm
    }
  }

  /// The literals, in the order in which they are written, each as often as it is.
  public var literals: [Literal] {
    switch self {
    case .literal(let literal): [literal]
    case .constant: []
    case .conjunction(let parts), .disjunction(let parts): parts.flatMap(\.literals)
    case .negation(let part): part.literals
    }
  }

  /// The columns that are named, in the order of their first appearance.
  public var names: [String] {
    var seen: Set<String> = []
    return literals.map(\.name).filter { seen.insert($0).inserted }
  }
}
