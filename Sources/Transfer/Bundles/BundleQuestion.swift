public import SetTheory

/// A question about bundles in words: formulas, a target and what can be changed.
///
/// ```
/// models      S1*P1*P3 + S2*P2*P3        one text per model
/// target      S1=0,P1=?,P2=0.3,P3=0.2..0.4
/// actionable  P1=3,P2=1..2,P3,~P4=1      name=cost; ~ where the change goes down
/// lead times  P1=6m,P2=1y..2y            precedence  P1<P2
/// ```
public struct BundleQuestion: Hashable, Sendable {
  /// The models.
  public var models: [String]
  /// Models of the negated outcome.
  public var negatedModels: [String] = []
  /// Sets claimed to be necessary.
  public var necessary: [String] = []
  /// Sets that cannot occur.
  public var impossible: [String] = []
  /// The target's cells.
  public var target: String
  /// What can be changed, and at what cost.
  public var actionable: String
  /// How long changes take.
  public var leadTimes: String = ""
  /// Which change comes before which.
  public var precedence: String = ""
  /// How long there is.
  public var horizon: String?

  /// A question.
  ///
  /// - Parameters:
  ///   - models: The models.
  ///   - target: The target's cells.
  ///   - actionable: What can be changed, and at what cost.
  public init(models: [String], target: String, actionable: String) {
    self.models = models
    self.target = target
    self.actionable = actionable
  }

  /// The problem that the texts describe.
  ///
  /// The target's cells name the conditions and settle their kinds: a level above 1, or a level that a formula names, makes a condition multi-value; a fraction or a range
  /// makes it fuzzy; else it is crisp.
  ///
  /// - Returns: The problem.
  /// - Throws: `ExpressionError` for a formula, `BundleError` for anything else.
  public func problem() throws -> BundleProblem {
    let cells = try CellText.read(target)
    let sets = try models.map { try formula($0, cells) }
    let negated = try negatedModels.map { try formula($0, cells) }
    let necessary = try necessary.map { try formula($0, cells) }
    let impossible = try impossible.map { try formula($0, cells) }
    let levels = Self.levels(sets + negated + necessary + impossible)
    let names = try ConditionNames(cells.map { ConditionNames.Condition(name: $0.name, kind: $0.kind(levels[$0.name] ?? [])) })
    let profile = try TargetProfile(names, cells: zip(cells, names.conditions).map { $0.cell($1.kind) })
    return try BundleProblem(
      target: profile, models: sets.map { try Self.terms($0, names) }, negatedModels: negated.map { try Self.terms($0, names) },
      necessary: necessary, impossible: impossible, options: options(names), horizon: Self.months(horizon))
  }

  /// What the texts say can be changed, of conditions that are named otherwise.
  ///
  /// - Parameter names: The conditions.
  /// - Returns: The options.
  /// - Throws: `BundleError`.
  public func options(_ names: ConditionNames) throws(BundleError) -> [ActionableCondition] {
    var result: [ActionableCondition] = []
    for part in CellText.parts(actionable) {
      let (name, text) = CellText.pair(part)
      let change = try Self.change(name, names)
      guard let cost = AmountRange(cost: text ?? "?") else { throw .amount(condition: name, text: text ?? "") }
      guard !result.contains(where: { $0.change == change }) else { throw .changeTwice(name) }
      result.append(ActionableCondition(condition: change.condition, value: change.value, cost: cost))
    }
    try addTimes(to: &result, names)
    try addPrecedence(to: &result, names)
    return result
  }

  private func addTimes(to options: inout [ActionableCondition], _ names: ConditionNames) throws(BundleError) {
    for part in CellText.parts(leadTimes) {
      let (name, text) = CellText.pair(part)
      let change = try Self.change(name, names)
      guard let time = AmountRange(months: text ?? "") else { throw .amount(condition: name, text: text ?? "") }
      guard let place = options.firstIndex(where: { $0.change == change }) else {
        throw .unknownCondition(name, known: options.map { names.text(condition: $0.condition, value: $0.value) })
      }
      options[place].leadTime = time
    }
  }

  private func addPrecedence(to options: inout [ActionableCondition], _ names: ConditionNames) throws(BundleError) {
    for part in CellText.parts(precedence) {
      let sides = part.split(separator: "<", omittingEmptySubsequences: false).map(String.init)
      guard sides.count == 2 else { throw .precedence(part) }
      let (first, second) = (try Self.number(sides[0], names), try Self.number(sides[1], names))
      if first == second { throw .precedenceCycle([sides[0]]) }
      for place in options.indices where options[place].condition == second { options[place].after.insert(first) }
    }
  }

  /// Reads a horizon.
  ///
  /// - Parameter text: A time such as `5y` or `18m`; `nil` for none.
  /// - Returns: The time in months.
  /// - Throws: `BundleError.horizon`.
  public static func months(_ text: String?) throws(BundleError) -> Double? {
    guard let text else { return nil }
    guard let time = AmountRange(months: text), time.isKnown, let months = time.upper else { throw .horizon(text) }
    return months
  }

  private func formula(_ text: String, _ cells: [CellText]) throws -> Expression {
    let expression = try Expression(parsing: text)
    let known = cells.map(\.name)
    for name in expression.names where !known.contains(name) { throw BundleError.conditionMissing(name) }
    return expression
  }

  private static func levels(_ sets: [Expression]) -> [String: Set<Int>] {
    sets.flatMap(\.literals).reduce(into: [:]) { $0[$1.name, default: []].formUnion($1.levels) }
  }

  private static func terms(_ set: Expression, _ names: ConditionNames) throws -> [Term] {
    try SumOfProducts(set, of: names).products.compactMap { product in
      guard Set(product.map(\.condition)).count == product.count else { return nil }
      return Term(Dictionary(uniqueKeysWithValues: product.map { ($0.condition, $0.value) }))
    }
  }

  private static func number(_ name: String, _ names: ConditionNames) throws(BundleError) -> Int {
    guard let number = names.conditions.firstIndex(where: { $0.name == name }) else {
      throw .unknownCondition(name, known: names.conditions.map(\.name))
    }
    return number
  }

  /// The change that a text such as `P1`, `~P1` or `P1[2]` stands for.
  private static func change(_ text: String, _ names: ConditionNames) throws(BundleError) -> Bundle.Change {
    let isNegated = text.hasPrefix("~")
    let body = String(isNegated ? text.dropFirst() : text[...])
    guard let bracket = body.firstIndex(of: "["), body.hasSuffix("]") else {
      let number = try number(body, names)
      guard !names.conditions[number].kind.namesLevels else { throw .levelNeeded(body) }
      return Bundle.Change(condition: number, value: isNegated ? 0 : 1)
    }
    let name = String(body[..<bracket])
    let number = try number(name, names)
    let level = Int(body[body.index(after: bracket)...].dropLast())
    guard let level, !isNegated, (0..<names.conditions[number].kind.levels).contains(level) else { throw .levelNeeded(name) }
    return Bundle.Change(condition: number, value: level)
  }
}
