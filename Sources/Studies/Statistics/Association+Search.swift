import SetTheory
public import Statistics

extension Association {
  /// The search over conditions and their conjunctions, each arrangement of the outcome searched anew.
  public struct Search: Sendable {
    /// A term of the search, with its figures over all completions.
    public struct Term: Sendable {
      /// The term.
      public let expression: String
      /// How many literals it has.
      public let literals: Int
      /// The cases more in than out of it, where they are the same in every completion; empty otherwise.
      public let cases: [String]
      /// Further terms with the same memberships, in this order.
      public let same: [String]
      /// T, in standard deviations over the arrangements.
      public let statistic: CompletionRange
      /// p of this term alone, as if no other had been looked at.
      public let p: CompletionRange
      /// p beside the strongest term of the whole search.
      public let adjustedP: CompletionRange
    }

    /// Why the search was not made.
    public enum Obstacle: Hashable, Sendable {
      /// Cells that are not known have infinitely many completions, because their columns are fuzzy.
      case fuzzyUnknown(columns: [String])
      /// There are more completions than were allowed.
      case completions(cells: Int, limit: Int)
      /// The outcome has the same membership in every case.
      case outcomeDoesNotVary
      /// No term varies over the cases.
      case noTermVaries
    }

    /// The terms that were searched.
    public let searched: Int
    /// Terms that vary and differ in some case; of several completions, in the first.
    public let distinct: Int
    /// The strongest terms.
    public let terms: [Term]
    /// How many completions were searched; 1 where every cell is known.
    public let completions: Int
    /// How many arrangements were looked at, in each completion; `nil` without a search.
    public let count: PermutationCount?
    /// The smallest adjusted p that any arrangement could have had.
    public let smallestAdjusted: CompletionRange?
    /// Why there are no terms; `nil` where there are.
    public let obstacle: Obstacle?
  }
}

extension Association.Search {
  /// The largest number of terms that are searched.
  static let mostTerms = 200_000

  init(_ input: SetAnalysisInput, _ request: Association.Request) throws {
    let columns = try input.conditions.conditions.map { try input.reading.table.column($0.name) }
    let outcome = try input.reading.table.column(input.outcome.name)
    let terms = try SearchedTerms(input.conditions, depth: request.depth)
    searched = terms.all.count
    if outcome.isComplete, outcome.lower.allSatisfy({ $0 == outcome.lower[0] }) {
      (obstacle, distinct, self.terms, completions, count, smallestAdjusted) = (.outcomeDoesNotVary, 0, [], 0, nil, nil)
      return
    }
    let tables: [SetTable]
    switch Self.completions(of: columns + [outcome], cases: input.reading.table.cases, limit: request.completions) {
    case .failure(let obstacle):
      (self.obstacle, distinct, self.terms, completions, count, smallestAdjusted) = (obstacle, 0, [], 0, nil, nil)
      return
    case .success(let found): tables = found
    }
    var runs: [Run] = []
    for table in tables {
      let run = try Run(terms, table, outcome: input.outcome, effort: request.effort)
      guard run.test.smallestAdjusted != nil else {
        let y = try table.memberships(in: input.outcome)
        obstacle = y.allSatisfy { $0 == y[0] } ? .outcomeDoesNotVary : .noTermVaries
        (distinct, self.terms, completions, count, smallestAdjusted) = (0, [], tables.count, nil, nil)
        return
      }
      runs.append(run)
    }
    obstacle = nil
    distinct = runs[0].distinct
    completions = tables.count
    count = runs[0].test.count
    let smallest = runs.compactMap(\.test.smallestAdjusted)
    smallestAdjusted = CompletionRange(min: smallest.min() ?? 1, max: smallest.max() ?? 1)
    self.terms = Self.strongest(terms, runs, tables, limit: request.limit)
  }

  /// One completion's figures.
  private struct Run {
    let test: MaxT
    /// The place of each term's memberships among the distinct ones.
    let places: [Int]
    var distinct: Int { test.candidates.count { $0 != nil } }

    init(_ terms: SearchedTerms, _ table: SetTable, outcome: Literal, effort: PermutationEffort) throws {
      let y = try table.memberships(in: outcome)
      let memberships = try terms.memberships(in: table)
      var known: [[Double]: Int] = [:]
      var candidates: [[Double]] = []
      places = memberships.map { values in
        if let place = known[values] { return place }
        known[values] = candidates.count
        candidates.append(values)
        return candidates.count - 1
      }
      test = try MaxT(candidates: candidates, outcome: y, effort: effort)
    }
  }

  /// The terms with the smallest adjusted p, in the worst completion; of equal memberships the shortest one, with the others beside it.
  private static func strongest(_ terms: SearchedTerms, _ runs: [Run], _ tables: [SetTable], limit: Int) -> [Term] {
    func range(_ term: Int, _ figure: (MaxT.Candidate) -> Double) -> CompletionRange? {
      let values = runs.compactMap { run in run.test.candidates[run.places[term]].map(figure) }
      guard values.count == runs.count else { return nil }
      return CompletionRange(min: values.min() ?? 0, max: values.max() ?? 0)
    }
    var groups: [[Int]: [Int]] = [:]
    for term in terms.all.indices { groups[runs.map { $0.places[term] }, default: []].append(term) }
    var found: [(place: Int, term: Term)] = []
    for members in groups.values {
      let first = members[0]
      guard let statistic = range(first, \.statistic), let p = range(first, \.p), let adjusted = range(first, \.adjustedP) else { continue }
      let lists = Set(tables.map { terms.cases(first, in: $0) })
      let cases = lists.count == 1 ? lists.first ?? [] : []
      found.append(
        (
          first,
          Term(
            expression: terms.text(first), literals: terms.all[first].count, cases: cases,
            same: members.dropFirst().map { terms.text($0) }, statistic: statistic, p: p, adjustedP: adjusted)
        ))
    }
    found.sort { ($0.term.adjustedP.max, -$0.term.statistic.min, $0.place) < ($1.term.adjustedP.max, -$1.term.statistic.min, $1.place) }
    return found.prefix(limit).map(\.term)
  }

  /// The table in every completion of its cells, or why there are too many.
  private static func completions(
    of columns: [SetColumn], cases: [String], limit: Int
  ) -> Result<[SetTable], Obstacle> {
    let open = columns.indices.flatMap { column in
      (0..<columns[column].count).filter { !columns[column].isKnown($0) }.map { (column: column, index: $0) }
    }
    let fuzzy = columns.filter { $0.kind == .fuzzy && !$0.isComplete }.map(\.name)
    guard fuzzy.isEmpty else { return .failure(.fuzzyUnknown(columns: fuzzy)) }
    var total = 1
    for cell in open {
      let column = columns[cell.column]
      total *= Int((column.upper?[cell.index] ?? 0) - column.lower[cell.index]) + 1
      guard total <= limit else { return .failure(.completions(cells: open.count, limit: limit)) }
    }
    var found: [SetTable] = []
    for number in 0..<total {
      var rest = number
      var values = columns.map(\.lower)
      for cell in open {
        let column = columns[cell.column]
        let choices = Int((column.upper?[cell.index] ?? 0) - column.lower[cell.index]) + 1
        values[cell.column][cell.index] += Double(rest % choices)
        rest /= choices
      }
      let completed = zip(columns, values).compactMap { try? SetColumn(name: $0.name, kind: $0.kind, lower: $1) }
      if let table = try? SetTable(cases: cases, columns: completed) { found.append(table) }
    }
    return .success(found)
  }
}

extension Association.Search.Obstacle: Error {}
