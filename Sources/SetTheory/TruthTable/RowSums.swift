/// The sums over all cases of a row's corner: what its consistency and PRI come from.
struct CornerSum: Hashable, Sendable {
  /// Σ*x* over the memberships in the corner.
  var set = 0.0
  /// Σmin(*x*, *y*).
  var both = 0.0
  /// Σmin(*x*, *y*, 1 − *y*).
  var ambiguous = 0.0

  /// As ``FitSums/consistency``.
  var consistency: Double? { FitSums.ratio(both, set) }
  /// As ``FitSums/pri``.
  var pri: Double? { FitSums.ratio(both - ambiguous, set - ambiguous, scale: set) }
}

/// The sums over all cases of each row's corner.
enum RowSums {
  /// The sums of each row.
  ///
  /// A crisp or multi-value literal is 0 or 1, so that only the cases which agree with a row in all of these have any membership in its corner: cases
  /// and rows are taken apart by them first, and each part is walked over its fuzzy conditions alone.
  ///
  /// - Parameters:
  ///   - groups: The rows.
  ///   - columns: The conditions, complete.
  ///   - outcome: The membership of each case in the outcome.
  /// - Returns: The sums, in the rows' order; the same on every machine.
  static func all(_ groups: RowGroups, _ columns: [SetColumn], outcome: [Double]) -> [CornerSum] {
    let fuzzy = columns.indices.filter { columns[$0].kind == .fuzzy }
    guard !fuzzy.isEmpty else { return groups.members.map { crisp($0, outcome) } }
    let isFuzzy = fuzzy.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
    let parts = Parts(groups, apartBy: ~isFuzzy)
    var sums = [CornerSum](repeating: CornerSum(), count: groups.configurations.count)
    for part in parts.parts {
      let walk = CornerWalk(
        columns: fuzzy.map { columns[$0].lower }, outcome: outcome, cases: part.cases,
        rows: part.rows.map { row in fuzzy.map { groups.configurations[row][$0] } })
      for (row, sum) in zip(part.rows, walk.sums()) { sums[row] = sum }
    }
    return sums
  }

  private static func crisp(_ members: [Int], _ outcome: [Double]) -> CornerSum {
    var (both, ambiguous) = (0.0, 0.0)
    for member in members {
      let y = outcome[member]
      both += y
      ambiguous += min(y, 1 - y)
    }
    return CornerSum(set: Double(members.count), both: both, ambiguous: ambiguous)
  }

  /// Rows with the cases that agree with them in some conditions.
  private struct Parts {
    struct Part {
      var rows: [Int] = []
      var cases: [Int] = []
    }

    private(set) var parts: [Part] = []

    /// Rows and cases apart by some conditions, given as bits; the cases in the order of their nearest rows, so that neighbours are alike.
    init(_ groups: RowGroups, apartBy conditions: UInt64) {
      var index: [Term: Int] = [:]
      for (row, configuration) in groups.configurations.enumerated() {
        let key = Term(configuration, keeping: conditions)
        if let number = index[key] {
          parts[number].rows.append(row)
        } else {
          index[key] = parts.count
          parts.append(Part(rows: [row]))
        }
      }
      for (row, members) in groups.members.enumerated() {
        guard let number = index[Term(groups.configurations[row], keeping: conditions)] else { continue }
        parts[number].cases += members
      }
      for item in groups.ambiguous {
        guard let number = index[Term(groups.nearest[item.caseIndex], keeping: conditions)] else { continue }
        parts[number].cases.append(item.caseIndex)
      }
    }
  }
}
