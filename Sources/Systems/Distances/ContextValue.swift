/// What is known about one case and one context variable.
public enum ContextValue: Hashable, Sendable {
  /// A number somewhere in a range; one number where the range is a point.
  case number(ClosedRange<Double>)
  /// One of some categories; one category where the set has one member.
  case category(Set<String>)
  /// All of some labels.
  case labels(Set<String>)
  /// Nothing.
  case unknown
}

/// A context variable, as distances need it.
public struct ContextVariable: Hashable, Sendable {
  /// The id.
  public var id: String
  /// For numbers, the range over the pool that a difference is divided by; larger than 0.
  public var scale: Double?

  /// A context variable.
  public init(id: String, scale: Double? = nil) {
    self.id = id
    self.scale = scale
  }
}

/// Context variables that belong together.
public struct ContextVariables: Hashable, Sendable {
  /// The block's id.
  public var block: String
  /// Its variables.
  public var variables: [ContextVariable]

  /// A block.
  public init(block: String, variables: [ContextVariable]) {
    self.block = block
    self.variables = variables
  }
}

/// A case's context.
public struct Profile: Hashable, Sendable {
  /// The case's id.
  public var id: String
  /// Its values by variable; what is missing is unknown.
  public var values: [String: ContextValue]

  /// A profile.
  public init(id: String, values: [String: ContextValue]) {
    self.id = id
    self.values = values
  }
}
