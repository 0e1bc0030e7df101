/// A claim about a set and an outcome: `A*B + C => Y`, `A + B <= Y`, `A <=> Y`.
public struct Proposition: Hashable, Sendable {
  /// How the set is said to relate to the outcome.
  public enum Relation: String, CaseIterable, Codable, Sendable {
    /// The set lies within the outcome, `=>`.
    case sufficient
    /// The outcome lies within the set, `<=`.
    case necessary
    /// Both, `<=>`.
    case sufficientAndNecessary = "sufficient-and-necessary"

    /// The relation's sign.
    public var sign: String {
      switch self {
      case .sufficient: "=>"
      case .necessary: "<="
      case .sufficientAndNecessary: "<=>"
      }
    }
  }

  /// The set.
  public let set: Expression
  /// The relation.
  public let relation: Relation
  /// The outcome.
  public let outcome: Literal

  /// A claim.
  public init(set: Expression, relation: Relation, outcome: Literal) {
    self.set = set
    self.relation = relation
    self.outcome = outcome
  }

  /// Reads a claim.
  ///
  /// R's signs `->`, `<-` and `<->` are read too.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - outcome: The outcome of a text without relation, which then claims sufficiency; a text with a relation names its own.
  ///   - table: The table that has the columns; `nil` to take any names.
  /// - Throws: `ExpressionError` with the place.
  public init(parsing text: String, outcome: Literal? = nil, over table: SetTable? = nil) throws(ExpressionError) {
    try self.init(text, outcome, table.map { .table($0) } ?? .anything)
  }

  /// Reads a claim whose names are among some, whatever their levels; otherwise as `init(parsing:outcome:over:)`.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - outcome: The outcome of a text without relation.
  ///   - names: The names.
  /// - Throws: `ExpressionError` with the place.
  public init(parsing text: String, outcome: Literal? = nil, among names: [String]) throws(ExpressionError) {
    try self.init(text, outcome, .names(names))
  }

  private init(_ text: String, _ outcome: Literal?, _ scope: ExpressionParser.Scope) throws(ExpressionError) {
    var parser = try ExpressionParser(text, scope)
    let read = try parser.proposition()
    guard let named = read.outcome ?? outcome else {
      throw ExpressionError(.relationMissing, in: text, column: text.count + 1)
    }
    self.init(set: read.set, relation: read.relation ?? .sufficient, outcome: named)
  }
}

extension Proposition: CustomStringConvertible {
  /// The claim as it can be read again.
  public var description: String { "\(set) \(relation.sign) \(outcome)" }
}
