import SetTheory
import Testing

@Suite("Fit and necessity as R's QCA prints them")
struct FitReferenceTests {
  /// R's answers on a table, each with the table it belongs to.
  private func answers(_ questions: Set<String>) throws -> [(QCAReference, QCAReference.Fit)] {
    let tables = Dictionary(uniqueKeysWithValues: try QCAReference.tables().map { ($0.id, $0) })
    return try QCAReference.fits().filter { questions.contains($0.question) && $0.rows != nil && $0.departs == nil }.compactMap { fit in
      tables[fit.id].map { ($0, fit) }
    }
  }

  // The expression stands in the last row as the union of the others.
  @Test("Terms and expressions as sufficient sets have R's consistency, PRI, raw and unique coverage")
  func sufficiency() throws {
    var compared = 0
    for (reference, answer) in try answers(["sufficient"]) {
      let table = try reference.table()
      let rows = (answer.rows ?? []).filter { $0.set != "expression" }
      let claim = try Proposition(
        parsing: rows.map(\.set).joined(separator: " + "), outcome: Literal(parsing: answer.outcome), over: table)
      let fit = try PropositionFit(claim, in: table)
      for row in answer.rows ?? [] {
        let part = row.set == "expression" ? fit.whole : try part(row.set, of: fit, table, answer)
        #expect(agree(part.sums.consistency, row.fit[0]), "\(answer.id) \(row.set)")
        #expect(agree(part.sums.pri, row.fit[1]), "\(answer.id) \(row.set)")
        #expect(agree(part.sums.coverage, row.fit[2]), "\(answer.id) \(row.set)")
        if let unique = row.covU, rows.count > 1, fit.terms.count == rows.count {
          #expect(agree(part.uniqueCoverage, unique), "\(answer.id) \(row.set)")
        }
        compared += 1
      }
    }
    #expect(compared > 30)
  }

  private func part(_ text: String, of fit: PropositionFit, _ table: SetTable, _ answer: QCAReference.Fit) throws -> PropositionFit.Part {
    let expression = try Expression(parsing: text, over: table)
    let claim = Proposition(set: expression, relation: .sufficient, outcome: try Literal(parsing: answer.outcome))
    let alone = try PropositionFit(claim, in: table)
    return fit.terms.first { $0.expression == alone.terms.first?.expression } ?? alone.whole
  }

  @Test("Literals and expressions as necessary sets have R's consistency, relevance and coverage")
  func necessity() throws {
    var compared = 0
    for (reference, answer) in try answers(["single", "necessary"]) {
      let table = try reference.table()
      let whole = (answer.rows ?? []).filter { $0.set != "expression" }.map(\.set).joined(separator: " + ")
      for row in answer.rows ?? [] {
        let claim = try Proposition(
          parsing: row.set == "expression" ? whole : row.set, outcome: Literal(parsing: answer.outcome), over: table)
        let sums = try PropositionFit(claim, in: table).whole.sums
        #expect(agree(sums.necessityConsistency, row.fit[0]), "\(answer.id) \(row.set)")
        #expect(agree(sums.relevance, row.fit[1]), "\(answer.id) \(row.set)")
        #expect(agree(sums.necessityCoverage, row.fit[2]), "\(answer.id) \(row.set)")
        compared += 1
      }
    }
    #expect(compared > 100)
  }

  @Test("A search of two literals finds the conjunctions and minimal disjunctions that R's superSubset finds")
  func supersets() throws {
    var compared = 0
    for (reference, answer) in try answers(["supersets"]) {
      let table = try reference.table()
      func search(_ listsAll: Bool) throws -> Necessity {
        try Necessity(
          table, conditions: reference.names(), outcome: Literal(parsing: answer.outcome),
          parameters: NecessityParameters(inclusionCut: 0.9, depth: 2, listsAll: listsAll))
      }
      let (minimal, all) = (try search(false), try search(true))
      let found = all.singles.filter(all.reachesCuts) + all.conjunctions.listed + minimal.disjunctions.listed
      let ours = Dictionary(uniqueKeysWithValues: found.map { (Set([$0.form == .disjunction ? "+" : "*"] + parts($0)), $0) })
      let theirs = try (answer.rows ?? []).map { row in
        let expression = try Expression(parsing: row.set, over: table)
        let literals = expression.literals.map { normal($0, table) }
        return (Set([row.set.contains("+") ? "+" : "*"] + literals), row)
      }
      #expect(Set(ours.keys) == Set(theirs.map(\.0)), "\(answer.id) \(answer.outcome)")
      for (key, row) in theirs {
        #expect(agree(ours[key]?.consistency, row.fit[0]))
        #expect(agree(ours[key]?.relevance, row.fit[1]))
        #expect(agree(ours[key]?.coverage, row.fit[2]))
        compared += 1
      }
    }
    #expect(compared > 30)
  }

  private func parts(_ fit: NecessityFit) -> [String] { fit.expression.literals.map(\.description) }

  /// A literal as this package prints it: R writes levels for every condition of a multi-value table.
  private func normal(_ literal: Literal, _ table: SetTable) -> String {
    guard let column = try? table.column(literal.name), !column.kind.namesLevels, let level = literal.levels.first else {
      return literal.description
    }
    return Literal(literal.name, isNegated: level == 0).description
  }
}
