/// Which open cells have to be known before a conclusion is settled.
///
/// A set of cells settles a conclusion when any two completions that agree on them lead to the same one; in other words, when it meets the cells in which *v* and *w* differ for every two completions *v*, *w*
/// with different conclusions. The minimal such sets are the minimal hitting sets of these differences. The cells vary freely, so that
/// from *v* one gets to *w* cell by cell, and somewhere on the way the conclusion changes with one cell alone. Every set must therefore hold each such *pivotal* cell, and all of them together suffice: there is
/// exactly one minimal set, found in O(completions · cells).
///
/// Fewer cells may still settle the conclusion, if they are answered one way and not another: ``firstQuestions`` says for how many codings.
public struct SettlingSets: Hashable, Sendable {
  /// Cells or cases to ask about first.
  public struct Question: Hashable, Sendable {
    /// The cases, by index.
    public let cases: [Int]
    /// The cells, by their number among the completions' cells.
    public let cells: [Int]
    /// In how many completions their answers settle the conclusion, whatever the other cells are.
    public let settled: Int
  }

  /// The minimal sets, each of cells by their number among the completions' cells; one empty set where the conclusion is the same in every completion.
  public let sets: [[Int]]
  /// For each cell in how many completions the conclusion changes when it alone is answered otherwise.
  public let pivotalCounts: [Int]
  /// One, two and three cases whose open cells to ask about first: of each number the sets that settle the conclusion in most completions, up to five.
  public let firstQuestions: [Question]

  /// The most sets of cases of one size that are tried.
  static let mostQuestions = 2_000

  /// The settling sets.
  ///
  /// - Parameters:
  ///   - completions: The completions, every combination of the answers.
  ///   - conclusions: The conclusion of each, as a number.
  init(_ completions: Completions, conclusions: [Int]) {
    let counts = completions.cells.map(\.answers.count)
    var strides = [Int](repeating: 1, count: counts.count)
    for index in counts.indices.dropLast().reversed() { strides[index] = strides[index + 1] * counts[index + 1] }
    let pivotal = counts.indices.map { cell in
      conclusions.indices.count { number in
        let own = number / strides[cell] % counts[cell]
        return (0..<counts[cell]).contains { conclusions[number + ($0 - own) * strides[cell]] != conclusions[number] }
      }
    }
    pivotalCounts = pivotal
    sets = [pivotal.indices.filter { pivotal[$0] > 0 }]
    firstQuestions = Self.questions(completions, conclusions, strides: strides, counts: counts)
  }

  private static func questions(_ completions: Completions, _ conclusions: [Int], strides: [Int], counts: [Int]) -> [Question] {
    let cases = Set(completions.cells.map(\.caseIndex)).sorted()
    var result: [Question] = []
    for size in 1...3 where size <= cases.count {
      let subsets = subsets(of: cases, size: size)
      guard subsets.count <= mostQuestions, subsets.count * conclusions.count <= 40_000_000 else { break }
      let asked = subsets.map { chosen in
        let cells = completions.cells.indices.filter { chosen.contains(completions.cells[$0].caseIndex) }
        return Question(
          cases: chosen, cells: cells, settled: settled(conclusions, cells.map { (strides[$0], counts[$0]) }))
      }.filter { $0.settled > 0 }.sorted { ($1.settled, $0.cells.count) < ($0.settled, $1.cells.count) }
      result += asked.prefix(5)
      if asked.first?.settled == conclusions.count { break }
    }
    return result
  }

  /// In how many completions the answers to some cells leave one conclusion only.
  private static func settled(_ conclusions: [Int], _ cells: [(stride: Int, count: Int)]) -> Int {
    let groups = cells.reduce(1) { $0 * $1.count }
    var only = [Int](repeating: -1, count: groups)
    var members = [Int](repeating: 0, count: groups)
    for (number, conclusion) in conclusions.enumerated() {
      var group = 0
      for cell in cells { group = group * cell.count + number / cell.stride % cell.count }
      members[group] += 1
      if only[group] == -1 { only[group] = conclusion } else if only[group] != conclusion { only[group] = -2 }
    }
    return groups == 0 ? 0 : zip(only, members).reduce(0) { $0 + ($1.0 >= 0 ? $1.1 : 0) }
  }

  private static func subsets(of items: [Int], size: Int) -> [[Int]] {
    guard size > 0 else { return [[]] }
    return items.indices.flatMap { place in
      subsets(of: Array(items[(place + 1)...]), size: size - 1).map { [items[place]] + $0 }
    }
  }
}
