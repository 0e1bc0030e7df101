import Combinatorics

/// What is to be minimized: the rows that a solution must cover, and those it must not.
public struct MinimizationProblem: Hashable, Sendable {
  /// What contradictory rows count as.
  public enum Contradictions: String, CaseIterable, Codable, Sendable {
    /// As rows that no implicant may cover.
    case negative
    /// As rows that an implicant may cover and need not.
    case allowed
  }

  /// The conditions.
  public let names: ConditionNames
  /// The rows coded present: each is covered by every model.
  public let positive: [Configuration]
  /// The rows that no implicant may cover.
  public let negative: [Configuration]
  /// Observed rows that an implicant may cover and need not.
  public let allowed: [Configuration]

  /// A problem.
  ///
  /// - Parameters:
  ///   - names: The conditions.
  ///   - rows: Rows of a truth table, no two of one configuration; remainders among them count as such.
  ///   - outcome: The outcome's name, for messages.
  ///   - contradictions: What contradictory rows count as.
  /// - Throws: `SetTheoryError` when no row is coded present, or a row has a level that its condition has not.
  public init(
    names: ConditionNames, rows: [(configuration: Configuration, outcome: RowOutcome)], outcome: String,
    contradictions: Contradictions = .negative
  ) throws(SetTheoryError) {
    for row in rows {
      for (index, condition) in names.conditions.enumerated() where row.configuration[index] >= condition.kind.levels {
        throw .levelNotInCondition(condition: condition.name, level: row.configuration[index], levels: condition.kind.levels)
      }
    }
    func configurations(_ outcomes: Set<RowOutcome>) -> [Configuration] {
      rows.filter { outcomes.contains($0.outcome) }.map(\.configuration).sorted { $0.precedes($1) }
    }
    self.names = names
    positive = configurations([.present])
    // A row whose outcome is not determined may turn out absent: it supports no implicant.
    negative = configurations(contradictions == .negative ? [.absent, .contradiction, .undetermined] : [.absent, .undetermined])
    allowed = configurations(contradictions == .negative ? [] : [.contradiction])
    guard !positive.isEmpty else {
      let observed = rows.filter { $0.outcome != .remainder }
      throw !observed.isEmpty && observed.allSatisfy { $0.outcome == .contradiction }
        ? .allContradictory(outcome: outcome) : .noPositiveRow(outcome: outcome)
    }
  }

  /// Every row that is no remainder.
  var observed: [Configuration] { positive + negative + allowed }

  /// The number of values of each condition.
  var levels: [Int] { names.conditions.map(\.kind.levels) }

  /// All conditions, as bits.
  var allConditions: UInt64 { names.count == 64 ? .max : (1 << UInt64(names.count)) - 1 }
}
