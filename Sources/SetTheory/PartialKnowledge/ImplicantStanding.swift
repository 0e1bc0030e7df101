/// Whether a term is an implicant whatever the unknown cells are.
///
/// A term is valid in a completion when it meets no row that speaks against it there: for the parsimonious and intermediate solutions no row coded absent or
/// a contradiction, for the conservative one only rows coded present.
public enum ImplicantStanding: String, CaseIterable, Codable, Sendable {
  /// Valid in every completion.
  case certain
  /// Valid in some completion and not in every one.
  case possible
  /// Valid in none.
  case impossible
  /// Not decided: neither the rows nor the completions looked at say which of the others it is.
  case undecided
}

/// Decides about terms from the completions looked at and from the rows' possible outcomes.
struct ImplicantStandings {
  fileprivate let codings: [CompletionRun.Coding]
  fileprivate let levels: [Int]
  fileprivate let examined: Int
  fileprivate let isExhaustive: Bool
  fileprivate let type: SolutionType
  fileprivate let against: Set<RowOutcome>
  fileprivate let partial: PartialTruthTable?

  init(
    _ run: CompletionRun, type: SolutionType, contradictions: MinimizationProblem.Contradictions, partial: PartialTruthTable?
  ) {
    codings = run.codings
    levels = run.conditions.conditions.map(\.kind.levels)
    examined = run.completions.examined
    isExhaustive = run.completions.scope == .all
    self.type = type
    against = contradictions == .negative ? [.absent, .contradiction] : [.absent]
    self.partial = partial
  }

  /// In how many of the completions looked at a term is valid.
  func validCount(of term: Term) -> Int { codings.reduce(0) { $0 + (isValid(term, $1.rows) ? $1.count : 0) } }

  /// Whether a term is valid whatever the unknown cells are.
  func standing(of term: Term) -> ImplicantStanding {
    let count = validCount(of: term)
    if isExhaustive { return count == examined ? .certain : count == 0 ? .impossible : .possible }
    // A completion that was looked at proves that something is possible; only the rows can prove the others.
    if count > 0, count < examined { return .possible }
    if count == examined, isCertain(term) { return .certain }
    if count == 0, isImpossible(term) { return .impossible }
    if count > 0, canFail(term) { return .possible }
    return .undecided
  }

  private func isValid(_ term: Term, _ rows: [CompletionRun.TermRow]) -> Bool {
    let met = rows.filter { term.covers($0.configuration) }
    if met.contains(where: { against.contains($0.outcome) }) { return false }
    return type != .conservative || ExactSize.of(term, levels) == met.count
  }

  /// Whether no row that the term meets can speak against it.
  private func isCertain(_ term: Term) -> Bool {
    guard let partial, partial.isComplete else { return false }
    let met = partial.rows.filter { term.covers($0.configuration) }
    guard met.allSatisfy({ against.isDisjoint(with: $0.possibleOutcomes) }) else { return false }
    guard type == .conservative else { return true }
    return ExactSize.of(term, levels) == met.count && met.allSatisfy { !$0.possibleOutcomes.contains(.remainder) }
  }

  /// Whether some completion has a row that the term meets and that speaks against it.
  private func canFail(_ term: Term) -> Bool {
    guard let partial else { return false }
    return partial.rows.contains { row in
      term.covers(row.configuration) && row.isDecided
        && (!against.isDisjoint(with: row.possibleOutcomes) || type == .conservative && row.possibleOutcomes.contains(.remainder))
    }
  }

  /// Whether some row that the term meets speaks against it in every completion, or a case does wherever it belongs.
  private func isImpossible(_ term: Term) -> Bool {
    guard let partial else { return false }
    if partial.rows.contains(where: { row in
      term.covers(row.configuration) && against.isSuperset(of: row.possibleOutcomes)
    }) {
      return true
    }
    if isContradicted(term, partial) { return true }
    guard type == .conservative, partial.isComplete else { return false }
    return partial.rows.count { term.covers($0.configuration) } < ExactSize.of(term, levels)
  }
}

extension ImplicantStandings {
  /// Whether a case without the outcome belongs to a term in every completion, and speaks against whatever row it is in.
  ///
  /// So it is where memberships in corners are 0 or 1, one case makes a row and every case of it must have the outcome.
  private func isContradicted(_ term: Term, _ partial: PartialTruthTable) -> Bool {
    let isCrisp = partial.conditions.conditions.allSatisfy { $0.kind != .fuzzy }
    let parameters = partial.parameters
    guard isCrisp, partial.isComplete, parameters.caseCut == 1, parameters.inclusionCut == 1 else { return false }
    guard parameters.lowerInclusionCut == nil || against.contains(.contradiction) else { return false }
    var inside: Set<Int> = []
    var outside: Set<Int> = []
    for row in partial.rows {
      if term.covers(row.configuration) { inside.formUnion(row.possibleCases) } else { outside.formUnion(row.possibleCases) }
    }
    return inside.contains { !outside.contains($0) && partial.outcomeMemberships[$0].upperBound == 0 }
  }
}

/// The number of configurations of a term.
enum ExactSize {
  /// The number; the largest integer where it is larger.
  static func of(_ term: Term, _ levels: [Int]) -> Int {
    levels.indices.filter { term[$0] == nil }.reduce(1) { product, condition in
      let (value, isTooLarge) = product.multipliedReportingOverflow(by: levels[condition])
      return isTooLarge ? .max : value
    }
  }
}
