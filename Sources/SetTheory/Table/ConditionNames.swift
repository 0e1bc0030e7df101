/// The conditions of an analysis, in table order: what turns terms into text.
public struct ConditionNames: Hashable, Sendable {
  /// A condition's name and kind.
  public struct Condition: Hashable, Sendable {
    /// The name.
    public let name: String
    /// How its membership is graded.
    public let kind: SetKind

    /// A condition.
    public init(name: String, kind: SetKind) {
      self.name = name
      self.kind = kind
    }
  }

  /// The conditions.
  public let conditions: [Condition]

  /// Conditions.
  ///
  /// - Parameter conditions: One to 64 conditions.
  /// - Throws: `SetTheoryError` for none and for more than 64.
  public init(_ conditions: [Condition]) throws(SetTheoryError) {
    guard !conditions.isEmpty else { throw .noConditions }
    guard conditions.count <= Configuration.mostConditions else { throw .tooManyConditions(conditions.count) }
    self.conditions = conditions
  }

  /// The number of conditions.
  public var count: Int { conditions.count }

  /// A literal as text: `A`, `~A`, `A[2]`.
  public func text(condition: Int, value: Int) -> String {
    literal(condition, value: value).description
  }

  /// A term as text, conditions in table order: `A*~B`.
  ///
  /// - Parameter term: The term.
  /// - Returns: The text; `1` for a term without literals, which is always true.
  public func text(_ term: Term) -> String {
    let literals = term.literals.map { text(condition: $0.condition, value: $0.value) }
    return literals.isEmpty ? "1" : literals.joined(separator: "*")
  }

  /// A disjunction as text: `A*~B + C`.
  ///
  /// - Parameter terms: The terms, in the order to print.
  /// - Returns: The text; `0` for no terms, which is never true.
  public func text(_ terms: [Term]) -> String {
    terms.isEmpty ? "0" : terms.map { text($0) }.joined(separator: " + ")
  }
}
