import CaseFiles
import SetTheory
import Statistics
import Testing

@testable import Studies

@Suite("What goes with an outcome")
struct AssociationTests {
  private func association(
    _ text: String, outcome: String = "Y", kinds: String? = nil, levels: String? = nil, depth: Int = 2, completions: Int = 64
  ) throws -> Association {
    let file = try SetTableFile(
      DataFile(text: text, name: "data.csv"), declarations: KindDeclarations(kinds: kinds, levels: levels))
    return try Association(
      SetAnalysisInput(file, outcome: outcome, conditions: nil),
      Association.Request(depth: depth, effort: PermutationEffort(), completions: completions, limit: 1_000))
  }

  // By hand: A parts three of three from three of three, 1/C(6, 3) = 1/20.
  private static let separated = "case,A,B,Y\na,1,1,1\nb,1,0,1\nc,1,1,1\nd,0,1,0\ne,0,0,0\nf,0,0,0\n"

  @Test("A condition that parts the cases has the smallest p that they allow")
  func separated() throws {
    let result = try association(Self.separated)
    let entry = try #require(result.entries.first)
    #expect(entry.known == (try TwoByTwoTable(both: 3, conditionOnly: 0, outcomeOnly: 0, neither: 3)))
    #expect(abs(try #require(entry.fisher).greater.min - 0.05) < 1e-12)
    let attainable = try #require(result.attainable)
    #expect(attainable.cases == 6 && attainable.withOutcome == 3...3)
    #expect(abs(attainable.atObservedSplit.min - 0.05) < 1e-12 && abs(attainable.atBestSplit - 0.05) < 1e-12)
    #expect(entry.difference?.estimate == 1)
  }

  /// With all 20 arrangements of the outcome: A and A with anything that it lies in.
  @Test("The search lists every term once, shorter ones before others with the same cases, and adjusts for all of them")
  func search() throws {
    let result = try association(Self.separated)
    // 4 literals and 4 conjunctions of two.
    #expect(result.search.searched == 8)
    let terms = result.search.terms
    #expect(terms.first?.expression == "A")
    #expect(terms.first?.cases == ["a", "b", "c"])
    #expect(terms.allSatisfy { $0.adjustedP.min >= $0.p.min - 1e-12 })
    #expect(result.search.count?.arrangements == 20 && result.search.obstacle == nil)
    // By hand: the six literals and pairs with cases split 3 to 3 are A and B; T = √5 for either, in the arrangement that each parts, and its mirror for
    // the negation: ~A and ~B. Four of 20 arrangements have a T so large.
    #expect(abs(try #require(terms.first).adjustedP.min - 0.2) < 1e-12)
  }

  @Test("Negations and levels of several values are searched, each condition at most once in a term")
  func levels() throws {
    let result = try association("case,A,B,Y\na,0,1,1\nb,1,0,1\nc,2,1,0\nd,2,0,0\n")
    // Three levels and two literals, and six pairs.
    #expect(result.search.searched == 11)
    #expect(result.entries.map(\.literal.description) == ["A[0]", "A[1]", "A[2]", "B"])
    #expect(result.entries[2].known == (try TwoByTwoTable(both: 0, conditionOnly: 2, outcomeOnly: 2, neither: 0)))
  }

  /// Every completion of the open cells, read as a table of its own.
  @Test("Ranges over completions are those of all completions, run one by one")
  func completions() throws {
    let open = "case,A,B,Y\na,1,1,1\nb,?,0,1\nc,1,1,1\nd,0,1,0\ne,0,?,0\nf,0,0,?\ng,1,0,0\n"
    let result = try association(open)
    #expect(result.search.completions == 8)
    var runs: [Association] = []
    for bits in 0..<8 {
      var text = open
      for bit in 0..<3 {
        let mark = try #require(text.firstIndex(of: "?"))
        text.replaceSubrange(mark...mark, with: bits >> bit & 1 == 1 ? "1" : "0")
      }
      runs.append(try association(text, kinds: "A=crisp,B=crisp,Y=crisp"))
    }
    for (index, entry) in result.entries.enumerated() {
      let p = try runs.map { try #require($0.entries[index].fisher).greater.min }
      #expect(entry.fisher?.greater == CompletionRange(min: try #require(p.min()), max: try #require(p.max())))
    }
    let least = try runs.map { try #require($0.search.smallestAdjusted).min }.min()
    #expect(result.search.smallestAdjusted?.min == least)
    for term in result.search.terms {
      let found = runs.compactMap { run in
        run.search.terms.first { $0.expression == term.expression || $0.same.contains(term.expression) }?.adjustedP.min
      }
      #expect(found.count == 8, "\(term.expression)")
      #expect(term.adjustedP == CompletionRange(min: try #require(found.min()), max: try #require(found.max())), "\(term.expression)")
    }
    #expect(result.attainable?.withOutcome == 3...4)
  }

  @Test("Intervals come from the known cells alone, beside the range over completions")
  func intervals() throws {
    let entry = try #require(try association("case,A,Y\na,1,1\nb,1,1\nc,0,0\nd,0,1\ne,?,1\n").entries.first)
    #expect(entry.openCases == 1)
    #expect(entry.known?.cases == 4 && entry.difference?.estimate == 0.5)
    // With the open case in: 3/3 − 1/2; out: 2/2 − 2/3.
    let range = try #require(entry.fisher?.difference)
    #expect(abs(range.min - 1.0 / 3) < 1e-12 && range.max == 0.5)
  }

  @Test("Why there is no search is told")
  func obstacles() throws {
    #expect(try association("case,A,Y\na,0.2,1\nb,?,0\nc,0.7,0\n").search.obstacle == .fuzzyUnknown(columns: ["A"]))
    #expect(try association("case,A,Y\na,?,1\nb,?,0\nc,1,0\n", completions: 3).search.obstacle == .completions(cells: 2, limit: 3))
    #expect(try association("case,A,Y\na,0,1\nb,1,1\n").search.obstacle == .outcomeDoesNotVary)
    #expect(try association("case,A,Y\na,1,1\nb,1,0\n").search.obstacle == .noTermVaries)
  }

  @Test("Cases at exactly 0.5 are on no side, and named")
  func crossover() throws {
    let entry = try #require(try association("case,A,Y\na,0.5,0.9\nb,0.8,0.7\nc,0.1,0.2\nd,0.9,0.5\n").entries.first)
    #expect(entry.atCrossover == ["a", "d"] && entry.known?.cases == 2)
  }

  @Test("A study gives its own table; where all cases have the outcome every p is 1")
  func studies() throws {
    let library = try Repository.library()
    let options = StudyRun.Options(version: "test")
    let request = Association.Request(effort: try PermutationEffort(exactLimit: 0, draws: 50))
    let lipset = try Association(SetAnalysisInput(study: "lipset", in: library, options), request)
    // Table 2.2 of the Lipset data: DEV is in 8 of 8 democracies that survived and in 2 of 10 others.
    #expect(lipset.entries.first?.known == (try TwoByTwoTable(both: 8, conditionOnly: 2, outcomeOnly: 0, neither: 8)))
    let missions = try Association(SetAnalysisInput(study: "regional-missions", in: library, options), request)
    #expect(missions.attainable?.atObservedSplit == CompletionRange(min: 1, max: 1))
    #expect(missions.search.obstacle == .outcomeDoesNotVary)
    #expect(throws: SetTableError.self) { try SetAnalysisInput(study: "lipset", in: library, conditions: "NO", options) }
  }

  @Test("A depth and a limit below 1, and too many terms, are refused")
  func errors() throws {
    #expect(throws: SetTheoryError.depthOutOfRange(0)) { try association(Self.separated, depth: 0) }
    let names = (1...64).map { "C\($0)" }.joined(separator: ",")
    let row = Array(repeating: "1", count: 64).joined(separator: ",")
    #expect(throws: StatisticsError.self) { try association("case,\(names),Y\na,\(row),1\nb,\(row),0\n", depth: 4) }
  }
}
