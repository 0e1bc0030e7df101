import Membership

/// The coding of a table while the cells of one column move between two states.
///
/// A moving anchor moves every membership one way, so that over an interval of the anchor each cell lies between its values at the ends. With x and y in such ranges the sums Σmin(x, y),
/// Σmax(x − y, 0) and Σ(min(x, y) − min(x, y, 1 − y)) lie between their values at the favourable and the unfavourable ends, and a row's consistency A / (A + B)
/// and PRI A′ / (A′ + B) between the quotients of these. Where all rows are coded alike under both, the coding holds over the whole interval.
struct CodingBounds {
  /// The memberships at one place of the anchor.
  struct State {
    /// The conditions' columns.
    let columns: [SetColumn]
    /// The memberships in the outcome.
    let outcome: [Double]

    init(_ table: SetTable, _ base: Reanalysis) throws(SetTheoryError) {
      columns = try table.columns(of: base.conditions)
      outcome = try table.memberships(in: base.outcome)
    }
  }

  /// How rows are coded.
  struct Coding: Hashable {
    /// The rows that are no remainders, by configuration.
    var rows: [CodedRow] = []
    /// The same for the negated outcome, where it was asked for.
    var negated: [CodedRow] = []
  }

  /// The coding that holds for every state between two; `nil` where it is not proved to be one and the same.
  ///
  /// - Parameters:
  ///   - first: One state.
  ///   - second: Another, which differs from it in one column, every cell moving one way.
  ///   - parameters: The cut-offs.
  ///   - withNegation: Whether the negated outcome's coding must hold too.
  /// - Returns: The coding.
  /// - Complexity: O(*N·R·k*) for *N* cases, *R* rows and *k* conditions.
  static func coding(
    between first: State, and second: State, _ parameters: TruthTableParameters, withNegation: Bool
  ) -> Coding? {
    guard isConstant(first.outcome) == isConstant(second.outcome) else { return nil }
    let groups = RowGroups(first.columns)
    let others = RowGroups(second.columns)
    guard groups.configurations == others.configurations, groups.members == others.members,
      groups.ambiguous.map(\.caseIndex) == others.ambiguous.map(\.caseIndex)
    else { return nil }
    var coding = Coding()
    for (index, configuration) in groups.configurations.enumerated() where groups.members[index].count >= parameters.caseCut {
      let sums = Sums(configuration, first, second)
      let n = groups.members[index].count
      guard let outcome = sums.outcome(n, parameters) else { return nil }
      coding.rows.append(CodedRow(configuration: configuration, outcome: outcome))
      guard withNegation else { continue }
      guard let negated = sums.negated.outcome(n, parameters) else { return nil }
      coding.negated.append(CodedRow(configuration: configuration, outcome: negated))
    }
    return coding
  }

  private static func isConstant(_ values: [Double]) -> Bool { values.allSatisfy { $0 == values.first } }

  /// The bounds of a row's sums.
  private struct Sums {
    /// Σmin(x, y).
    var both = (least: 0.0, most: 0.0)
    /// Σmax(x − y, 0).
    var outside = (least: 0.0, most: 0.0)
    /// Σ(min(x, y) − min(x, y, 1 − y)).
    var net = (least: 0.0, most: 0.0)
    /// As `both`, `outside` and `net`, of the negated outcome.
    var opposite: (both: (Double, Double), outside: (Double, Double), net: (Double, Double)) = ((0, 0), (0, 0), (0, 0))

    init(_ row: Configuration, _ first: State, _ second: State) {
      for index in first.outcome.indices {
        let (a, b) = (Self.membership(index, row, first), Self.membership(index, row, second))
        let (x, largestX) = a < b ? (a, b) : (b, a)
        guard largestX > 0 else { continue }
        let (c, d) = (first.outcome[index], second.outcome[index])
        let (y, largestY) = c < d ? (c, d) : (d, c)
        both.least += min(x, y)
        both.most += min(largestX, largestY)
        outside.least += max(x - largestY, 0)
        outside.most += max(largestX - y, 0)
        net.least += Self.net(x, y)
        net.most += Self.net(largestX, largestY)
        let (z, largestZ) = (1 - largestY, 1 - y)
        opposite.both.0 += min(x, z)
        opposite.both.1 += min(largestX, largestZ)
        opposite.outside.0 += max(x - largestZ, 0)
        opposite.outside.1 += max(largestX - z, 0)
        opposite.net.0 += Self.net(x, z)
        opposite.net.1 += Self.net(largestX, largestZ)
      }
    }

    /// The sums of the negated outcome.
    var negated: Sums {
      var result = self
      (result.both, result.outside, result.net) = (opposite.both, opposite.outside, opposite.net)
      return result
    }

    private static func membership(_ index: Int, _ row: Configuration, _ state: State) -> Double {
      var result = 1.0
      for (condition, column) in state.columns.enumerated() {
        result = min(
          result, SetColumn.membership(of: column.lower[index], in: row[condition], namesLevels: column.kind.namesLevels))
      }
      return result
    }

    /// min(x, y) − min(x, y, 1 − y), which never falls in x or in y.
    private static func net(_ x: Double, _ y: Double) -> Double { y > 0.5 ? min(x, y) - min(x, 1 - y) : 0 }

    /// The coding, if it is one and the same.
    func outcome(_ n: Int, _ parameters: TruthTableParameters) -> RowOutcome? {
      let consistency = Self.quotient(both, outside)
      let pri = Self.quotient(net, outside)
      let least = RowOutcome(n: n, consistency: consistency.least, pri: pri.least, parameters: parameters)
      let most = RowOutcome(n: n, consistency: consistency.most, pri: pri.most, parameters: parameters)
      guard least == most else { return nil }
      // Between “absent” for a low consistency and “absent” for a low PRI there may be others.
      let crossed = RowOutcome(n: n, consistency: consistency.most, pri: pri.least, parameters: parameters)
      let other = RowOutcome(n: n, consistency: consistency.least, pri: pri.most, parameters: parameters)
      return crossed == least && other == least ? least : nil
    }

    /// The bounds of a / (a + b).
    private static func quotient(_ a: (least: Double, most: Double), _ b: (least: Double, most: Double)) -> (least: Double?, most: Double?)
    {
      guard a.most + b.most > 0 else { return (nil, nil) }
      // Where both may be 0 the quotient may have no value, which reaches no cut-off above 0.
      let least = a.least + b.most > 0 ? a.least / (a.least + b.most) : 0
      let most = a.most + b.least > 0 ? a.most / (a.most + b.least) : 1
      return (least, most)
    }
  }
}
