import Combinatorics
import Membership
import SetTheory

extension PartialAnalysisRun {
  /// What each shortcut would have claimed.
  func shortcuts(_ standings: [ClaimStanding]) throws -> [PartialAnalysis.Shortcut] {
    try AssumptionMode.allCases.map { mode in
      guard let filled = try mode.complete(table, columns: columns) else {
        return PartialAnalysis.Shortcut(mode: mode, cases: 0, verdicts: [], solutions: [])
      }
      return PartialAnalysis.Shortcut(
        mode: mode, cases: filled.cases.count, verdicts: try zip(claims, standings).map { try verdict($0, $1, filled) },
        solutions: outcomeCanVary ? [outcome, outcome.negated].flatMap { claimed($0, filled) } : [])
    }
  }

  private func verdict(_ asked: Asked, _ standing: ClaimStanding, _ filled: SetTable) throws -> PartialAnalysis.Shortcut.Verdict {
    let bounds = try? PartialFit(asked.proposition, in: filled).whole.bounds
    let figure = asked.proposition.relation == .necessary ? bounds?.necessityConsistency : bounds?.consistency
    return PartialAnalysis.Shortcut.Verdict(
      expression: asked.proposition.description, consistency: figure?.min, reaches: CutOff.isReached(asked.cut, by: figure?.min),
      status: standing.standing)
  }

  /// The models that an analysis of the filled table would show; none where it has no solution.
  private func claimed(_ outcome: Literal, _ filled: SetTable) -> [PartialAnalysis.Shortcut.Claimed] {
    let options = SufficiencyOptions(cuts: cuts, limit: Self.mostModels)
    guard let result = try? Sufficiency(filled, conditions: conditions, outcome: outcome, options: options) else { return [] }
    return result.solutions.map { solution in
      PartialAnalysis.Shortcut.Claimed(
        outcome: outcome.description, type: solution.solution.type, models: solution.models.map { conditions.text($0.terms) })
    }
  }
}
