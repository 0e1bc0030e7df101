import CaseFiles
import Cases
import Membership

extension StudyRun {
  /// A publication's statements, each held against the cells that did not come from it.
  ///
  /// Statements about cases that no output may show are left out.
  func statementTests() -> [StudyResult.StatementTest] {
    guard let list = study.statements.flatMap({ library.statements[$0] }) else { return [] }
    return list.statements.compactMap { statement in
      let cases = statement.cases.filter { library.cases[$0] != nil }
      guard cases.isEmpty == statement.cases.isEmpty else { return nil }
      let units = tables.units.filter { Self.speaks(statement, of: $0) }
      let counts = StudyResult.Counts(units.map { cell(statement, $0, source: list.source).membership })
      return StudyResult.StatementTest(
        id: statement.id, topic: statement.topic, condition: statement.condition, outcome: statement.outcome,
        source: list.source, text: statement.text, claims: statement.claims, cases: cases,
        locator: statement.locator, reason: statement.reason, verdict: Self.verdict(statement.claims, counts),
        counts: counts)
    }
  }

  /// The cell a statement is about, without findings and without the publication's own claims.
  private func cell(_ statement: StatementsFile.Statement, _ item: Case, source: String) -> Cell {
    let isExcluded = { (claim: Claim) in claim.basis == .finding || claim.source == source }
    if let outcome = statement.outcome { return (item.outcomes[outcome] ?? .unknown).excluding(isExcluded) }
    guard let condition = statement.condition.flatMap({ library.codebook.condition($0) }) else { return .unknown }
    return StudyTables.cell(condition, of: item, excluding: isExcluded)
  }

  private static func speaks(_ statement: StatementsFile.Statement, of item: Case) -> Bool {
    statement.cases.isEmpty || statement.cases.contains(item.id) || item.partOf.map(statement.cases.contains) ?? false
  }

  /// How cells stand to a statement.
  ///
  /// *Of all*, or *named* among factors introduced as shared: supported when the condition is present in all cases, contradicted when it
  /// cannot be present in one, weaker when some cells are open. *Of at least one*: supported when one case has it, stronger when all of several
  /// have it, contradicted when none can. Not checkable where no cell says anything, or no test
  /// over cells is possible.
  static func verdict(
    _ quantifier: StatementsFile.Statement.Quantifier, _ counts: StudyResult.Counts
  ) -> StudyResult.StatementTest.Verdict {
    if counts.unknown == counts.total { return .notCheckable }
    switch quantifier {
    case .all, .named:
      if counts.atMost < counts.total { return .contradicted }
      return counts.present == counts.total ? .supported : .weaker
    case .untested: return .notCheckable
    case .some:
      if counts.present == counts.total, counts.total > 1 { return .stronger }
      if counts.present > 0 { return .supported }
      return counts.atMost == 0 ? .contradicted : .weaker
    }
  }
}
