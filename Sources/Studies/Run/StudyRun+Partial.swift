import CaseFiles
import Cases
import Membership
import SetTheory

extension StudyRun {
  /// What is settled and what open for the study's outcome and for those of its second wave, without findings.
  ///
  /// - Parameters:
  ///   - matrix: The cells.
  ///   - outcomes: The outcomes with their memberships, and whether they are later ones.
  /// - Returns: One entry per outcome; `nil` where no cell is open, no case can have the outcome, or there is but one case.
  /// - Throws: `StudyError` where the analysis has no answer.
  func partial(_ matrix: [StudyResult.MatrixCell], _ outcomes: [(summary: StudyResult.OutcomeSummary, isLater: Bool)]) throws(StudyError)
    -> [StudyResult.Partial]?
  {
    guard tables.units.count > 1 else { return nil }
    let own = Set(tables.core.map(\.id))
    let leftOut = tables.core.compactMap { condition -> StudyResult.Partial.LeftOut? in
      let beside = (condition.derived?.of ?? []).filter(own.contains)
      return beside.isEmpty ? nil : StudyResult.Partial.LeftOut(condition: condition.id, beside: beside)
    }
    let conditions = tables.core.filter { condition in !leftOut.contains { $0.condition == condition.id } }
    let cells = Dictionary(grouping: matrix) { $0.condition }
    guard !conditions.isEmpty else { return nil }
    var result: [StudyResult.Partial] = []
    for outcome in outcomes {
      let values = conditions.map { condition in (cells[condition.id] ?? []).map(\.withoutFindings) }
      let target = tables.units.map { outcome.summary.byCase[$0.id] ?? .unknown }
      let isOpen = (values + [target]).contains { $0.contains { if case .known = $0 { false } else { true } } }
      // Of an outcome that no case can have nothing can be asked; that it does not vary is said elsewhere.
      guard isOpen, target.contains(where: { $0.upper > 0 }) else { continue }
      result.append(
        try partial(outcome.summary, isLater: outcome.isLater, conditions, values, target, leftOut))
    }
    return result.isEmpty ? nil : result
  }

  private func partial(
    _ outcome: StudyResult.OutcomeSummary, isLater: Bool, _ conditions: [Condition], _ values: [[CellValue]], _ target: [CellValue],
    _ leftOut: [StudyResult.Partial.LeftOut]
  ) throws(StudyError) -> StudyResult.Partial {
    let sets = study.sets ?? StudySets()
    let code = library.codebook.condition(outcome.id)?.code ?? outcome.id
    do {
      var columns: [SetColumn] = []
      for (condition, cells) in zip(conditions, values) { columns.append(try StudySetTable.column(condition.code, cells, sets.kind)) }
      let names = try ConditionNames(columns.map { .init(name: $0.name, kind: $0.kind) })
      let table = try SetTable(cases: tables.units.map(\.id), columns: columns + [try StudySetTable.column(code, target, sets.kind)])
      return StudyResult.Partial(
        outcome: outcome.id, outcomeName: outcome.name, isLater: isLater, kind: sets.kind, kindReason: sets.reason,
        columns: conditions.map { .init(name: $0.code, id: $0.id, basesToAsk: basesToAsk($0)) } + [
          .init(name: code, id: outcome.id, basesToAsk: [:])
        ],
        leftOut: leftOut,
        analysis: try PartialAnalysis(table, conditions: names, outcome: Literal(code), parameters: parameters(sets)))
    } catch let error as SetTheoryError {
      throw .analysis(study: study.id, sentence: error.sentence, advice: error.advice)
    } catch {
      throw .analysis(study: study.id, sentence: "\(error)", advice: "Look at the conditions and the outcome.")
    }
  }

  /// The open base cells of a derived condition, by case.
  private func basesToAsk(_ condition: Condition) -> [String: [String]] {
    guard let bases = condition.derived?.of else { return [:] }
    let open = tables.units.map { item -> (String, [String]) in
      let value = StudyTables.cellWithoutFindings(condition, of: item).membership
      if case .known = value { return (item.id, []) }
      let unknown = bases.filter { id in
        guard let base = library.codebook.condition(id) else { return false }
        if case .known = StudyTables.cellWithoutFindings(base, of: item).membership { return false }
        return true
      }
      return (item.id, unknown)
    }
    return Dictionary(uniqueKeysWithValues: open.filter { !$0.1.isEmpty })
  }

  private func parameters(_ sets: StudySets) -> PartialAnalysis.Parameters {
    PartialAnalysis.Parameters(
      inclCut: [sets.cutOff(.inclCut) ?? 1] + (sets.cutOff(.secondInclCut).map { [$0] } ?? []), priCut: sets.cutOff(.priCut) ?? 0,
      nCut: Int(sets.cutOff(.nCut) ?? 1), necessityInclCut: sets.cutOff(.necessityInclCut) ?? 0.9, completions: sets.completions,
      seed: sets.seed)
  }
}
