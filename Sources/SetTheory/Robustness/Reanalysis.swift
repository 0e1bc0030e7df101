import Combinatorics

/// An analysis that can be done again with other cut-offs, anchors, cases or conditions.
public struct Reanalysis: Sendable {
  /// A set that was calibrated, and can be calibrated otherwise.
  public struct CalibratedSet: Hashable, Sendable {
    /// The set's name.
    public let name: String
    /// How it was calibrated.
    public let calibration: Calibration
    /// The raw values.
    public let raw: RawColumn

    /// A set.
    public init(name: String, calibration: Calibration, raw: RawColumn) {
      self.name = name
      self.calibration = calibration
      self.raw = raw
    }
  }

  /// The table.
  public let table: SetTable
  /// The conditions.
  public let conditions: ConditionNames
  /// The outcome: `Y`, `~Y`, `Y[2]`.
  public let outcome: Literal
  /// What is asked; of its types only ``type`` is looked at.
  public let options: SufficiencyOptions
  /// The solution that is looked at.
  public let type: SolutionType
  /// The conditions and the outcome as they were calibrated, where they were.
  public let sets: [CalibratedSet]

  /// An analysis.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - conditions: The conditions.
  ///   - outcome: The outcome.
  ///   - options: What is asked.
  ///   - type: The solution that is looked at.
  ///   - sets: How columns were calibrated; those that are neither a condition nor the outcome's are left out.
  public init(
    _ table: SetTable, conditions: ConditionNames, outcome: Literal, options: SufficiencyOptions, type: SolutionType,
    sets: [CalibratedSet] = []
  ) {
    self.table = table
    self.conditions = conditions
    self.outcome = outcome
    self.options = options
    self.type = type
    let used = Set(conditions.conditions.map(\.name) + [outcome.name])
    self.sets = sets.filter { used.contains($0.name) }
  }

  /// The solution's form as it stands.
  ///
  /// - Returns: The form.
  /// - Throws: `SetTheoryError` for a table that cannot be analysed: unknown columns and cells, an outcome among the conditions; `Cancelled`.
  public func form() throws -> SolutionForm {
    var analyst = try Analyst(self)
    return try analyst.form(table, conditions, options.cuts).form
  }
}

/// Does an analysis again and again, and remembers the solution of each coding.
///
/// What is minimized depends on the coded rows alone, so that the many tables which differ in their figures and not in their coding are minimized once.
struct Analyst {
  /// What a solution depends on.
  private struct Coding: Hashable {
    let conditions: [ConditionNames.Condition]
    let rows: [CodedRow]
    let negated: [CodedRow]
  }

  /// A solution with the rows it comes from.
  struct Answer {
    let rows: [CodedRow]
    let form: SolutionForm
  }

  private let base: Reanalysis
  private var known: [Coding: SolutionForm] = [:]

  /// Prepares an analysis.
  ///
  /// - Throws: `SetTheoryError` for a table without the columns, and expressions that it does not have.
  init(_ base: Reanalysis) throws(SetTheoryError) {
    self.base = base
    _ = try base.table.columns(of: base.conditions)
    _ = try Sufficiency.stated(base.options, base.conditions)
  }

  /// The solution of a table.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - conditions: All conditions of the base, or some of them; the terms count in these.
  ///   - cuts: The cut-offs.
  /// - Returns: The coded rows and the form.
  /// - Throws: `SetTheoryError` for a table that cannot be analysed at all; `Cancelled`.
  mutating func form(_ table: SetTable, _ conditions: ConditionNames, _ cuts: TruthTableParameters) throws -> Answer {
    do throws(SetTheoryError) {
      return try form(try tables(table, conditions, cuts), conditions)
    } catch {
      switch error {
      case .outcomeDoesNotVary, .emptyOutcome: return Answer(rows: [], form: .none(.table(error)))
      default: throw error
      }
    }
  }

  /// The truth tables that a solution is made from.
  ///
  /// - Returns: That of the outcome, and where it matters that of its negation.
  /// - Throws: `SetTheoryError`.
  func tables(
    _ table: SetTable, _ conditions: ConditionNames, _ cuts: TruthTableParameters
  ) throws(SetTheoryError) -> (own: TruthTable, negated: TruthTable?) {
    let own = try TruthTable(table, conditions: conditions, outcome: base.outcome, parameters: cuts)
    guard base.options.excludesContradictoryAssumptions else { return (own, nil) }
    return (own, try TruthTable(table, conditions: conditions, outcome: base.outcome.negated, parameters: cuts))
  }

  /// The solution of truth tables.
  mutating func form(_ tables: (own: TruthTable, negated: TruthTable?), _ conditions: ConditionNames) throws(SetTheoryError) -> Answer {
    let rows = tables.own.codedRows
    let coding = Coding(conditions: conditions.conditions, rows: rows, negated: tables.negated?.codedRows ?? [])
    if let form = known[coding] { return Answer(rows: rows, form: form) }
    let form = try computed(tables, conditions)
    known[coding] = form
    return Answer(rows: rows, form: form)
  }

  private func computed(_ tables: (own: TruthTable, negated: TruthTable?), _ conditions: ConditionNames) throws(SetTheoryError)
    -> SolutionForm
  {
    let options = base.options.restricted(from: base.conditions, to: conditions)
    do {
      let problem = try Sufficiency.problem(tables.own, options)
      let stated = try Sufficiency.stated(options, conditions)
      let excluded = try Sufficiency.excluded(problem, stated: stated, negated: tables.negated, options)
      let minimization = Minimization(
        problem, options: Sufficiency.minimizationOptions(options, untenable: stated + excluded.contradictory.terms))
      var found: [SolutionType: Solution] = [:]
      let type: SolutionType = base.type == .intermediate && options.expectations.isEmpty ? .conservative : base.type
      return SolutionForm(try Sufficiency.solution(type, minimization, &found))
    } catch let error as SetTheoryError {
      switch error {
      case .noPositiveRow, .allContradictory: return .none(.table(error))
      default: throw error
      }
    } catch {
      preconditionFailure("a minimization that nobody can cancel was cancelled: \(error)")
    }
  }
}

extension TruthTable {
  /// The rows that are no remainders, as they are coded.
  var codedRows: [CodedRow] {
    rows.filter { $0.outcome != .remainder }.map { CodedRow(configuration: $0.configuration, outcome: $0.outcome) }
  }
}

extension SufficiencyOptions {
  /// The options without what names a condition that is left out, and without anybody who could cancel.
  func restricted(from all: ConditionNames, to some: ConditionNames) -> SufficiencyOptions {
    var options = self
    options.effort = Effort(steps: effort.steps)
    guard all != some else { return options }
    let names = all.conditions.map(\.name)
    let kept = some.conditions.map(\.name)
    let gone = Set(names).subtracting(kept)
    options.expectations = expectations.compactMap { term in
      var literals: [Int: Int] = [:]
      for (condition, value) in term.literals {
        guard let place = kept.firstIndex(of: names[condition]) else { return nil }
        literals[place] = value
      }
      return Term(literals)
    }
    options.necessary = necessary.filter { gone.isDisjoint(with: $0.names) }
    options.impossible = impossible.filter { gone.isDisjoint(with: $0.names) }
    return options
  }
}
