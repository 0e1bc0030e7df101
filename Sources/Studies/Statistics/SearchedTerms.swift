import SetTheory
import Statistics

/// All conjunctions of up to so many literals, each condition at most once, shorter ones first.
struct SearchedTerms {
  /// The terms, as places among the literals.
  let all: [[Int]]
  private let literals: [Literal]

  /// The terms over some conditions.
  ///
  /// - Parameters:
  ///   - conditions: The conditions.
  ///   - depth: The largest number of literals.
  /// - Throws: `StatisticsError.tooManyCandidates` above `Association.Search.mostTerms`.
  init(_ conditions: ConditionNames, depth: Int) throws(StatisticsError) {
    var literals: [Literal] = []
    var groups: [[Int]] = []
    for condition in conditions.conditions {
      let own =
        condition.kind.namesLevels
        ? (0..<condition.kind.levels).map { Literal(condition.name, levels: [$0]) }
        : [Literal(condition.name), Literal(condition.name, isNegated: true)]
      groups.append(Array(literals.count..<(literals.count + own.count)))
      literals += own
    }
    self.literals = literals
    // A term and the number of the condition from which it may grow.
    var layer: [(term: [Int], next: Int)] = [([], 0)]
    var all: [[Int]] = []
    for _ in 0..<min(depth, conditions.count) {
      var grown: [(term: [Int], next: Int)] = []
      for (term, next) in layer {
        for condition in next..<groups.count {
          for literal in groups[condition] { grown.append((term + [literal], condition + 1)) }
        }
        let count = all.count + grown.count
        guard count <= Association.Search.mostTerms else {
          throw .tooManyCandidates(count, largest: Association.Search.mostTerms)
        }
      }
      all += grown.map(\.term)
      layer = grown
    }
    self.all = all
  }

  /// A term as text.
  func text(_ term: Int) -> String { all[term].map { literals[$0].description }.joined(separator: "*") }

  /// The memberships of the cases in each term.
  func memberships(in table: SetTable) throws(SetTheoryError) -> [[Double]] {
    var columns: [[Double]] = []
    for literal in literals { columns.append(try table.memberships(in: literal)) }
    return all.map { term in
      term.dropFirst().reduce(columns[term[0]]) { values, literal in zip(values, columns[literal]).map { min($0, $1) } }
    }
  }

  /// The cases more in than out of a term.
  func cases(_ term: Int, in table: SetTable) -> [String] {
    let columns = all[term].compactMap { try? table.memberships(in: literals[$0]) }
    return table.cases.indices.filter { index in columns.allSatisfy { $0[index] > 0.5 } }.map { table.cases[$0] }
  }
}
