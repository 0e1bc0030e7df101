import Membership
import SetTheory
import TestSupport
import Testing

@Suite("Fit whatever the unknown cells are")
struct PartialFitTests {
  private func column(_ name: String, _ kind: SetKind, _ low: [Double], _ high: [Double]? = nil) throws -> SetColumn {
    try SetColumn(name: name, kind: kind, lower: low, upper: high)
  }

  @Test("A crisp unknown beside a fuzzy outcome reaches consistency 1, where the ends alone give .80")
  func shortcutMissesMaximum() throws {
    // Methods 5: x in {0, 1}, y = .6 beside (1, 1). With x = 0 the case drops out: 1/1; with x = 1 it is 1.6/2 = .8.
    let table = try SetTable(
      cases: ["a", "b"], columns: [column("X", .crisp, [0, 1], [1, 1]), column("Y", .fuzzy, [0.6, 1])])
    let fit = try PartialFit(Proposition(parsing: "X => Y"), in: table)
    #expect(agree(fit.whole.bounds.consistency?.max, 1))
    #expect(agree(fit.whole.bounds.consistency?.min, 0.8))
  }

  @Test("A + B attains .4 and 1 and nothing between, so that consistency is .35 and not .412 at least")
  func hullIsTooWide() throws {
    // Methods 5: A in {0, 1}, B = .4, y = .7 beside (1, 0): (.4 + 0) / (.4 + 1) = .2857 with A = 0; (.7 + 0) / (1 + 1) = .35 with A = 1.
    // The hull [.4, 1] would have x = .7 as well: .7 / 1.7 = .412, larger than either.
    let table = try SetTable(
      cases: ["a", "b"],
      columns: [column("A", .crisp, [0, 1], [1, 1]), column("B", .fuzzy, [0.4, 1]), column("Y", .fuzzy, [0.7, 0])])
    let fit = try PartialFit(Proposition(parsing: "A + B => Y"), in: table)
    #expect(agree(fit.whole.bounds.consistency?.min, 0.4 / 1.4))
    #expect(agree(fit.whole.bounds.consistency?.max, 0.35))
  }

  @Test("Every bound of a claim equals the smallest and largest value over all completions", arguments: 0..<Thorough.count(200))
  func boundsAreSharp(seed: Int) throws {
    let seed = UInt64(seed)
    let partial = try PartialTable(
      seed: seed, cases: 3, kinds: RandomTable.kinds(seed: seed, count: 3), outcomeKind: seed % 3 == 0 ? .crisp : .fuzzy,
      openCells: seed % 4 == 0 ? 8 : 4)
    guard partial.completionCount <= 20_000 else { return }
    var generator = SeededGenerator(seed: seed &+ 99)
    let set = partial.expression(&generator, withOutcome: seed % 5 == 0)
    let relation: Proposition.Relation = seed % 2 == 0 ? .sufficient : .necessary
    try expectSharp(Proposition(set: set, relation: relation, outcome: PartialTable.outcome), partial)
  }

  private func expectSharp(_ proposition: Proposition, _ partial: PartialTable) throws {
    var naive = [[NaiveBounds]](repeating: [], count: 5)
    var roles: [Set<CaseRole>] = partial.table.cases.map { _ in [] }
    var isEmptySomewhere = true
    try partial.forEachCompletion { table in
      let fit: PropositionFit
      do { fit = try PropositionFit(proposition, in: table) } catch SetTheoryError.emptyOutcome {
        return try emptyOutcome(proposition, table, &naive)
      }
      isEmptySomewhere = false
      let parts = [fit.whole] + fit.terms
      if naive[0].isEmpty { naive = naive.map { _ in parts.map { _ in NaiveBounds() } } }
      for (index, part) in parts.enumerated() {
        let sums = part.sums
        for (figure, value) in [sums.consistency, sums.pri, sums.coverage, sums.relevance, part.uniqueCoverage].enumerated() {
          naive[figure][index].add(value)
        }
      }
      for (index, role) in fit.whole.roles.enumerated() { roles[index].insert(role) }
    }
    guard !isEmptySomewhere else { return }
    let fit = try PartialFit(proposition, in: partial.table)
    let parts = [fit.whole] + fit.terms
    for (index, part) in parts.enumerated() {
      let figures = [part.bounds.consistency, part.bounds.pri, part.bounds.coverage, part.bounds.relevance, part.uniqueCoverage]
      for (figure, bounds) in figures.enumerated() {
        #expect(
          naive[figure][index].agrees(bounds?.min, bounds?.max, bounds?.mayBeUndefined),
          "\(proposition): figure \(figure) of part \(index): \(String(describing: bounds)) against \(naive[figure][index])")
      }
    }
    // The grid may miss a role between its points, and must not find one that the bounds exclude.
    for (index, found) in roles.enumerated() { #expect(fit.whole.roles[index].isSuperset(of: found)) }
  }

  /// A completion without any member of the outcome: coverage has no value there, the others do.
  private func emptyOutcome(_ proposition: Proposition, _ table: SetTable, _ naive: inout [[NaiveBounds]]) throws {
    let outcome = try table.memberships(in: proposition.outcome)
    var sets = [proposition.set]
    var conditions: [ConditionNames.Condition] = []
    for column in table.columns where proposition.set.names.contains(column.name) {
      conditions.append(.init(name: column.name, kind: column.kind))
    }
    let names = try ConditionNames(conditions)
    let sum = try SumOfProducts(proposition.set, of: names).expression(of: names)
    if case .disjunction(let parts) = sum { sets += parts } else { sets.append(sum) }
    if naive[0].isEmpty { naive = naive.map { _ in sets.map { _ in NaiveBounds() } } }
    for (index, set) in sets.enumerated() {
      let sums = FitSums(set: try table.memberships(in: set), outcome: outcome)
      let values = [sums.consistency, sums.pri, sums.coverage, sums.relevance, nil]
      for (figure, value) in values.enumerated() { naive[figure][index].add(value) }
    }
  }

  @Test("Completions drawn at random lie within the bounds", arguments: 0..<Thorough.count(100))
  func boundsHoldBetweenGridPoints(seed: Int) throws {
    let seed = UInt64(seed) &+ 10_000
    let partial = try PartialTable(seed: seed, cases: 5, kinds: RandomTable.kinds(seed: seed, count: 4), outcomeKind: .fuzzy, openCells: 10)
    var generator = SeededGenerator(seed: seed)
    let proposition = Proposition(set: partial.expression(&generator), relation: .sufficient, outcome: PartialTable.outcome)
    let fit = try PartialFit(proposition, in: partial.table)
    for _ in 0..<50 {
      let one = try PropositionFit(proposition, in: partial.randomCompletion(&generator))
      for (part, whole) in zip([one.whole] + one.terms, [fit.whole] + fit.terms) {
        let pairs = [
          (part.sums.consistency, whole.bounds.consistency), (part.sums.pri, whole.bounds.pri), (part.sums.coverage, whole.bounds.coverage),
          (part.sums.relevance, whole.bounds.relevance), (part.uniqueCoverage, whole.uniqueCoverage),
        ]
        for case (let value?, let bounds) in pairs { #expect(bounds.map { $0.min - 1e-9 <= value && value <= $0.max + 1e-9 } ?? false) }
        for (index, role) in part.roles.enumerated() { #expect(whole.roles[index].contains(role)) }
      }
    }
  }

  @Test("Learning a cell never widens a bound", arguments: 0..<Thorough.count(100))
  func knowledgeNeverWidens(seed: Int) throws {
    let seed = UInt64(seed) &+ 20_000
    let partial = try PartialTable(seed: seed, cases: 4, kinds: RandomTable.kinds(seed: seed, count: 3), outcomeKind: .fuzzy, openCells: 8)
    guard let cell = partial.open.first else { return }
    var generator = SeededGenerator(seed: seed)
    let proposition = Proposition(set: partial.expression(&generator), relation: .sufficient, outcome: PartialTable.outcome)
    let before = try PartialFit(proposition, in: partial.table)
    for value in cell.values {
      let columns = try partial.table.columns.enumerated().map { number, column in
        guard number == cell.column else { return column }
        var (low, high) = (column.lower, column.upper ?? column.lower)
        (low[cell.caseIndex], high[cell.caseIndex]) = (value, value)
        return try SetColumn(name: column.name, kind: column.kind, lower: low, upper: high)
      }
      let table = try SetTable(cases: partial.table.cases, columns: columns)
      guard let after = try? PartialFit(proposition, in: table) else { continue }
      for (part, old) in zip([after.whole] + after.terms, [before.whole] + before.terms) {
        for (new, old) in [
          (part.bounds.consistency, old.bounds.consistency), (part.bounds.pri, old.bounds.pri), (part.bounds.coverage, old.bounds.coverage),
          (part.bounds.relevance, old.bounds.relevance), (part.uniqueCoverage, old.uniqueCoverage),
        ] {
          guard let new else { continue }
          #expect(old.map { $0.min <= new.min + 1e-12 && new.max <= $0.max + 1e-12 } ?? false)
        }
      }
    }
  }

  @Test("With every cell known the bounds are the figures of the complete table", arguments: 0..<40)
  func completeTable(seed: Int) throws {
    let seed = UInt64(seed)
    let complete = try RandomTable(seed: seed, cases: 6, kinds: RandomTable.kinds(seed: seed, count: 3), outcomeKind: .fuzzy)
    var generator = SeededGenerator(seed: seed)
    let set = PartialTable(complete.table, conditions: complete.conditions).expression(&generator)
    let proposition = Proposition(set: set, relation: .sufficient, outcome: PartialTable.outcome)
    let fit = try PropositionFit(proposition, in: complete.table)
    let partial = try PartialFit(proposition, in: complete.table)
    for (part, whole) in zip([fit.whole] + fit.terms, [partial.whole] + partial.terms) {
      #expect(agree(part.sums.consistency, whole.bounds.consistency?.min) && agree(part.sums.consistency, whole.bounds.consistency?.max))
      #expect(agree(part.sums.pri, whole.bounds.pri?.min) && agree(part.sums.pri, whole.bounds.pri?.max))
      #expect(agree(part.uniqueCoverage, whole.uniqueCoverage?.min) && agree(part.uniqueCoverage, whole.uniqueCoverage?.max))
      #expect(whole.roles == part.roles.map { [$0] })
      #expect(whole.certainMembers == part.cases && whole.possibleMembers == part.cases)
    }
  }
}

@Suite("Theory and evidence whatever the unknown cells are")
struct PartialTheoryEvaluationTests {
  @Test("Every area's bounds and cases are those of all completions", arguments: 0..<Thorough.count(60))
  func areas(seed: Int) throws {
    let seed = UInt64(seed)
    let partial = try PartialTable(seed: seed &+ 300, cases: 4, kinds: RandomTable.kinds(seed: seed, count: 3), openCells: 4)
    guard partial.completionCount <= 4_000 else { return }
    var generator = SeededGenerator(seed: seed)
    let (theory, evidence) = (partial.expression(&generator, depth: 1), partial.expression(&generator, depth: 1))
    guard let found = try? PartialTheoryEvaluation(theory: theory, evidence: evidence, outcome: PartialTable.outcome, in: partial.table)
    else {
      return
    }
    var bounds = [NaiveBounds](repeating: NaiveBounds(), count: 4)
    var with: [[Set<Int>]] = [[], [], [], []]
    var without: [[Set<Int>]] = [[], [], [], []]
    var hasEmpty = false
    try partial.forEachCompletion { table in
      guard let one = try? TheoryEvaluation(theory: theory, evidence: evidence, outcome: PartialTable.outcome, in: table) else {
        hasEmpty = true
        return
      }
      for (index, area) in one.areas.enumerated() {
        bounds[index].add(area.sums.consistency)
        with[index].append(Set(area.casesWithOutcome))
        without[index].append(Set(area.casesWithoutOutcome))
      }
    }
    // Completions without any member of the outcome are refused one by one; the bounds hold them too.
    guard !hasEmpty else { return }
    for (index, area) in found.areas.enumerated() {
      #expect(bounds[index].agrees(area.bounds.consistency?.min, area.bounds.consistency?.max, area.bounds.consistency?.mayBeUndefined))
      for (sets, cases) in [(with[index], area.withOutcome), (without[index], area.withoutOutcome)] {
        #expect(Set(cases.certain) == sets.dropFirst().reduce(sets.first ?? []) { $0.intersection($1) })
        #expect(Set(cases.possible).isSuperset(of: sets.reduce([]) { $0.union($1) }))
      }
    }
  }
}
