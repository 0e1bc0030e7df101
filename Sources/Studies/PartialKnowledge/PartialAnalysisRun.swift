import Membership
public import SetTheory

extension PartialAnalysis {
  /// Analyses a table.
  ///
  /// Claims are those of the analysis' literals: each condition and its negation as sufficient and as necessary, for the outcome and for its negation. Where the outcome cannot vary, nothing is
  /// asked of sufficiency, of the negation and of solutions.
  ///
  /// - Parameters:
  ///   - table: The table; cells may be unknown.
  ///   - conditions: The conditions.
  ///   - outcome: The outcome.
  ///   - parameters: What to ask.
  /// - Throws: `SetTheoryError` for unknown columns, cut-offs without meaning and too many open cells in a case.
  public init(_ table: SetTable, conditions: ConditionNames, outcome: Literal, parameters: Parameters) throws {
    let run = try PartialAnalysisRun(table: table, conditions: conditions, outcome: outcome, parameters: parameters)
    let findings = try PartialFinding.all(table, conditions: conditions, outcome: outcome)
    let standings = try run.standings()
    let sides = try run.sides()
    let ranking = standings.contains { $0.standing == .open } ? try run.ranking(standings) : nil
    cases = table.cases
    self.conditions = conditions.conditions.map(\.name)
    self.outcome = outcome.description
    self.parameters = parameters
    openCells = try table.openCells(in: run.columns).count
    cells = table.cases.count * run.columns.count
    unknownConditions = findings.compactMap { if case .conditionUnknown(let index) = $0 { conditions.conditions[index].name } else { nil } }
    notes = run.notes(findings) + (sides.contains { !$0.rowsComplete } ? [.rowsIncomplete] : [])
    claims = zip(run.claims, standings).map { run.claim($0, $1) }
    self.sides = sides
    askFirst = ranking
    shortcuts = try run.shortcuts(standings)
  }
}

/// The parts of an analysis with unknown cells.
struct PartialAnalysisRun {
  /// A claim to hold against the table.
  struct Asked {
    let condition: Int
    let proposition: Proposition
    let cut: Double
  }

  let table: SetTable
  let conditions: ConditionNames
  let outcome: Literal
  let parameters: PartialAnalysis.Parameters
  let cuts: TruthTableParameters
  /// Whether two cases can differ in the outcome.
  let outcomeCanVary: Bool
  /// The claims.
  let claims: [Asked]

  /// The columns that the analysis takes.
  var columns: [String] { conditions.conditions.map(\.name) + [outcome.name] }

  init(
    table: SetTable, conditions: ConditionNames, outcome: Literal, parameters: PartialAnalysis.Parameters
  ) throws(SetTheoryError) {
    self.table = table
    self.conditions = conditions
    self.outcome = outcome
    self.parameters = parameters
    cuts = try TruthTableParameters(
      inclusionCut: parameters.inclCut.first ?? 1, lowerInclusionCut: parameters.inclCut.dropFirst().first, priCut: parameters.priCut,
      caseCut: parameters.nCut)
    outcomeCanVary = try PartialFit(Proposition(set: .constant(true), relation: .sufficient, outcome: outcome), in: table).outcomeCanVary
    var claims: [Asked] = []
    for side in outcomeCanVary ? [outcome, outcome.negated] : [outcome] {
      for relation in outcomeCanVary ? [Proposition.Relation.sufficient, .necessary] : [.necessary] {
        for (index, condition) in conditions.conditions.enumerated() {
          for value in (0..<condition.kind.levels).reversed() {
            let set = Expression.literal(conditions.literal(index, value: value))
            let cut = relation == .sufficient ? cuts.inclusionCut : parameters.necessityInclCut
            claims.append(Asked(condition: index, proposition: Proposition(set: set, relation: relation, outcome: side), cut: cut))
          }
        }
      }
    }
    self.claims = claims
  }

  func notes(_ findings: [PartialFinding]) -> [PartialAnalysis.Note] {
    let known = findings.compactMap { finding -> PartialAnalysis.Note? in
      switch finding {
      case .conditionUnknown: nil
      case .outcomeUnknown: .outcomeUnknown
      case .noKnownNegative: .noKnownNegative
      case .noKnownPositive: .noKnownPositive
      }
    }
    // That no negative is known says nothing new where none can be.
    return outcomeCanVary ? known : [.outcomeCannotVary]
  }

  // MARK: Claims

  func standings() throws(SetTheoryError) -> [ClaimStanding] {
    var result: [ClaimStanding] = []
    for claim in claims { result.append(try ClaimStanding(claim.proposition, cut: claim.cut, in: table)) }
    return result
  }

  func claim(_ asked: Asked, _ standing: ClaimStanding) -> PartialAnalysis.Claim {
    func settling(_ found: ClaimStanding.Settling?) -> PartialAnalysis.Claim.Settling? {
      guard let found, found.fewest > 0 else { return nil }
      return .init(fewest: found.fewest, sets: found.sets.map { $0.map { table.cases[$0] } }, complete: found.isComplete)
    }
    return PartialAnalysis.Claim(
      expression: asked.proposition.description, set: asked.proposition.set.description, condition: asked.condition,
      relation: asked.proposition.relation, outcome: asked.proposition.outcome.description, cut: asked.cut,
      consistency: standing.consistency, status: standing.standing, confirming: settling(standing.confirming),
      refuting: settling(standing.refuting))
  }

  func ranking(_ standings: [ClaimStanding]) throws(SetTheoryError) -> PartialAnalysis.AskFirst {
    let ranking = try CellRanking(standings, in: table)
    func entries(_ entries: [CellRanking.Entry]) -> [PartialAnalysis.AskFirst.Entry] {
      entries.filter { $0.settlesAtMost > 0 || $0.openShare > 0 }.map {
        .init(
          caseID: table.cases[$0.caseIndex], conditions: $0.columns, settlesAtLeast: $0.settlesAtLeast, settlesAtMost: $0.settlesAtMost,
          openShare: $0.openShare)
      }
    }
    return .init(cases: entries(ranking.cases), cells: entries(ranking.cells), openClaims: ranking.openClaims)
  }
}
