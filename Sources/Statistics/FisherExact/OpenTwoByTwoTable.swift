/// Cases of which some may or may not have the condition or the outcome.
public struct OpenTwoByTwoTable: Hashable, Sendable {
  /// Up to so many tables all completions are looked at.
  public static let mostCompletions = 20_000

  /// The cases of which both are known.
  public let known: TwoByTwoTable?
  /// Cases with the outcome that may or may not have the condition.
  public let conditionOpenWithOutcome: Int
  /// Cases without the outcome that may or may not have the condition.
  public let conditionOpenWithoutOutcome: Int
  /// Cases with the condition that may or may not have the outcome.
  public let outcomeOpenWithCondition: Int
  /// Cases without the condition that may or may not have the outcome.
  public let outcomeOpenWithoutCondition: Int
  /// Cases of which neither is known.
  public let bothOpen: Int

  /// Counts cases.
  ///
  /// - Parameters:
  ///   - condition: Whether each case has the condition; `nil` for not known.
  ///   - outcome: Whether each case has the outcome; `nil` for not known. As long as the conditions.
  /// - Throws: ``StatisticsError/lengthMismatch(_:_:)``, ``StatisticsError/tooFewCases(_:)``, ``StatisticsError/tooManyCases(_:largest:)``.
  public init(condition: [Bool?], outcome: [Bool?]) throws(StatisticsError) {
    guard condition.count == outcome.count else { throw .lengthMismatch(condition.count, outcome.count) }
    guard !condition.isEmpty else { throw .tooFewCases(0) }
    guard condition.count <= TwoByTwoTable.largestCases else {
      throw .tooManyCases(condition.count, largest: TwoByTwoTable.largestCases)
    }
    func count(_ x: Bool?, _ y: Bool?) -> Int { zip(condition, outcome).count { $0 == x && $1 == y } }
    known = try? TwoByTwoTable(
      both: count(true, true), conditionOnly: count(true, false), outcomeOnly: count(false, true), neither: count(false, false))
    conditionOpenWithOutcome = count(nil, true)
    conditionOpenWithoutOutcome = count(nil, false)
    outcomeOpenWithCondition = count(true, nil)
    outcomeOpenWithoutCondition = count(false, nil)
    bothOpen = count(nil, nil)
  }

  /// The number of cases of which something is not known.
  public var openCases: Int {
    conditionOpenWithOutcome + conditionOpenWithoutOutcome + outcomeOpenWithCondition + outcomeOpenWithoutCondition + bothOpen
  }

  /// The number of tables that completions can give, counted with repetition; `nil` above ``mostCompletions``.
  public var completions: Int? {
    var product = 1
    for count in [conditionOpenWithOutcome, conditionOpenWithoutOutcome, outcomeOpenWithCondition, outcomeOpenWithoutCondition] {
      product *= count + 1
      guard product <= Self.mostCompletions else { return nil }
    }
    // Ways to spread the cases of which neither is known over four cells: C(w + 3, 3).
    let (w, limit) = (bothOpen, Self.mostCompletions)
    guard w <= limit else { return nil }
    product *= (w + 1) * (w + 2) / 2 * (w + 3) / 3
    return product <= limit ? product : nil
  }

  /// Every table that a completion gives, each once.
  ///
  /// - Returns: The tables; `nil` where there are more than ``mostCompletions``.
  public func tables() -> [TwoByTwoTable]? {
    guard completions != nil else { return nil }
    var found: Set<TwoByTwoTable> = []
    for first in 0...conditionOpenWithOutcome {
      for second in 0...conditionOpenWithoutOutcome {
        for third in 0...outcomeOpenWithCondition {
          for fourth in 0...outcomeOpenWithoutCondition { spread(first, second, third, fourth, into: &found) }
        }
      }
    }
    return Array(found)
  }

  /// Adds the tables in which so many open cases have what is open, whatever those of which neither is known have.
  private func spread(_ first: Int, _ second: Int, _ third: Int, _ fourth: Int, into found: inout Set<TwoByTwoTable>) {
    let both = (known?.both ?? 0) + first + third
    let conditionOnly = (known?.conditionOnly ?? 0) + second + outcomeOpenWithCondition - third
    let outcomeOnly = (known?.outcomeOnly ?? 0) + conditionOpenWithOutcome - first + fourth
    let neither = (known?.neither ?? 0) + conditionOpenWithoutOutcome - second + outcomeOpenWithoutCondition - fourth
    for a in 0...bothOpen {
      for b in 0...(bothOpen - a) {
        for c in 0...(bothOpen - a - b) {
          let table = try? TwoByTwoTable(
            both: both + a, conditionOnly: conditionOnly + b, outcomeOnly: outcomeOnly + c, neither: neither + bothOpen - a - b - c)
          if let table { found.insert(table) }
        }
      }
    }
  }
}
