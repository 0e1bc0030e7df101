/// Which open cells and which cases to ask about first: those whose answers can settle most of what is open.
///
/// A claim is settled by an answer when it then holds, or fails, whatever the other cells are. Where no single answer settles anything, cells and cases are ranked by how
/// much of what is open in the claims they account for.
public struct CellRanking: Hashable, Sendable {
  /// What one answer can do.
  public struct Entry: Hashable, Sendable {
    /// The case, by index.
    public let caseIndex: Int
    /// The columns asked about.
    public let columns: [String]
    /// How many open claims are settled whatever the answer is, of the answers tried.
    public let settlesAtLeast: Int
    /// How many open claims are settled by the most telling of the answers tried.
    public let settlesAtMost: Int
    /// The open claims that some of the answers tried settles, by their number.
    public let claims: [Int]
    /// How much of what is open in the claims is known afterwards at least, as a mean over the open claims, in [0, 1].
    public let openShare: Double
    /// Whether the answers tried are all there are.
    public let isExhaustive: Bool
  }

  /// Single cells, the most telling first.
  public let cells: [Entry]
  /// Cases with all their open cells together, the most telling first.
  public let cases: [Entry]
  /// How many of the claims are open.
  public let openClaims: Int

  /// The most combinations of answers that are tried of one case.
  public static let mostAnswers = 4096

  /// Ranks the open cells of some claims.
  ///
  /// - Parameters:
  ///   - claims: The claims, held against the same table.
  ///   - table: The table.
  /// - Throws: `SetTheoryError` for too many open cells in a case.
  /// - Complexity: O(answers · claims) evaluations of one case.
  public init(_ claims: [ClaimStanding], in table: SetTable) throws(SetTheoryError) {
    var open: [OpenClaim] = []
    for (number, claim) in claims.enumerated() where claim.standing == .open { open.append(try OpenClaim(number, claim, table)) }
    openClaims = open.count
    let names = table.columns.map(\.name).filter { name in open.contains { $0.columns.contains(name) } }
    let all = try table.openCells(in: names)
    var cells: [Entry] = []
    for cell in all { cells.append(try Self.entry([cell], open, table)) }
    var cases: [Entry] = []
    for position in table.cases.indices {
      let own = all.filter { $0.caseIndex == position }
      if own.count > 0 { cases.append(try Self.entry(own, open, table)) }
    }
    self.cells = cells.sorted(by: Self.comesFirst)
    self.cases = cases.sorted(by: Self.comesFirst)
  }

  private static func comesFirst(_ left: Entry, _ right: Entry) -> Bool {
    if left.settlesAtLeast != right.settlesAtLeast { return left.settlesAtLeast > right.settlesAtLeast }
    if left.settlesAtMost != right.settlesAtMost { return left.settlesAtMost > right.settlesAtMost }
    if abs(left.openShare - right.openShare) > CutOff.tolerance { return left.openShare > right.openShare }
    if left.caseIndex != right.caseIndex { return left.caseIndex < right.caseIndex }
    return left.columns.lexicographicallyPrecedes(right.columns)
  }

  private static func entry(_ cells: [OpenCell], _ open: [OpenClaim], _ table: SetTable) throws(SetTheoryError) -> Entry {
    let position = cells[0].caseIndex
    let combinations = cells.reduce(1) { min($0 * $1.answers.count, mostAnswers + 1) }
    // Too many answers to try: the ends of each cell only.
    let answers = combinations <= mostAnswers ? cells.map(\.answers) : cells.map { [$0.answers[0]] }
    var least = Int.max
    var most = 0
    var settled: Set<Int> = []
    var openShare = 0.0
    var narrowed = [Double](repeating: .infinity, count: open.count)
    var places = [Int](repeating: 0, count: cells.count)
    let answered = try open.map { claim throws(SetTheoryError) in try ClaimAnswers(claim, cells, answers, position) }
    while true {
      var count = 0
      for (index, claim) in open.enumerated() {
        let after = answered[index].after(places)
        narrowed[index] = min(narrowed[index], after.known)
        guard after.isSettled else { continue }
        count += 1
        settled.insert(claim.number)
      }
      least = min(least, count)
      most = max(most, count)
      guard let next = places.indices.last(where: { places[$0] + 1 < answers[$0].count }) else { break }
      places[next] += 1
      for index in places.indices where index > next { places[index] = 0 }
    }
    for value in narrowed { openShare += value / Double(max(open.count, 1)) }
    return Entry(
      caseIndex: position, columns: cells.map(\.column), settlesAtLeast: least == .max ? 0 : least, settlesAtMost: most,
      claims: settled.sorted(), openShare: openShare,
      isExhaustive: combinations <= mostAnswers && cells.allSatisfy(\.isExhaustive))
  }
}

/// What every combination of one case's answers does to a claim, each worked out once: a claim names few of the cells asked about.
private struct ClaimAnswers {
  /// The cells that the claim names, by their place among those asked about, with the step from one answer to the next.
  private let steps: [(place: Int, stride: Int)]
  private let results: [(isSettled: Bool, known: Double)]

  init(_ claim: OpenClaim, _ cells: [OpenCell], _ answers: [[Double]], _ position: Int) throws(SetTheoryError) {
    let own = cells.indices.filter { claim.columns.contains(cells[$0].column) }
    var steps: [(place: Int, stride: Int)] = []
    var total = 1
    for place in own {
      steps.append((place, total))
      total *= answers[place].count
    }
    var results: [(isSettled: Bool, known: Double)] = []
    for number in 0..<total {
      let known = steps.map { (cells[$0.place].column, answers[$0.place][number / $0.stride % answers[$0.place].count]) }
      results.append(try claim.after(position, Dictionary(uniqueKeysWithValues: known)))
    }
    self.steps = steps
    self.results = results
  }

  /// What the answers at these places do.
  func after(_ places: [Int]) -> (isSettled: Bool, known: Double) {
    results[steps.reduce(0) { $0 + places[$1.place] * $1.stride }]
  }
}

/// An open claim, ready to be asked what one case's answers would change.
private struct OpenClaim {
  let number: Int
  let columns: [String]
  private let set: OpenSet
  private let outcome: OpenSet
  private let cut: Double
  private let isNecessity: Bool
  private let margins: ClaimMargins
  private let sumLow: Double
  private let sumHigh: Double
  private let denominator: Double
  private let denominatorAtHigh: Double

  init(_ number: Int, _ claim: ClaimStanding, _ table: SetTable) throws(SetTheoryError) {
    self.number = number
    cut = claim.cut
    isNecessity = claim.proposition.relation == .necessary
    set = try OpenSet(claim.proposition.set, in: table)
    outcome = try OpenSet(.literal(claim.proposition.outcome), in: table)
    columns = (set.columns + outcome.columns).map(\.name)
    margins = ClaimMargins(try OpenFit(claim.proposition.set, claim.proposition.outcome, in: table), cut: cut, isNecessity: isNecessity)
    sumLow = margins.cases.reduce(0) { $0 + $1.low }
    sumHigh = margins.cases.reduce(0) { $0 + $1.high }
    denominator = margins.cases.reduce(0) { $0 + $1.leastDenominator }
    denominatorAtHigh = margins.cases.reduce(0) { $0 + $1.denominatorAtHigh }
  }

  /// Whether the claim is settled when a case's cells have these values, and which share of what is open in it is then known.
  func after(_ position: Int, _ known: [String: Double]) throws(SetTheoryError) -> (isSettled: Bool, known: Double) {
    guard columns.contains(where: { known[$0] != nil }) else { return (false, 0) }
    let pairs = try OpenFit.pairs(set, outcome, cells(set, position, known), cells(outcome, position, known))
    let own = ClaimMargins.Margin(pairs, cut: cut, isNecessity: isNecessity)
    let old = margins.cases[position]
    let low = sumLow - old.low + own.low
    let high = sumHigh - old.high + own.high
    let isDefined = denominator - old.leastDenominator + own.leastDenominator > 1e-12
    let (before, after) = (sumHigh - sumLow, high - low)
    // Sums of 0 that rounding has left a trace in are still 0; what a claim turns on is larger by the cut-off's tolerance.
    let canReach = high > 1e-12 || high > -1e-12 && denominatorAtHigh - old.denominatorAtHigh + own.denominatorAtHigh > 1e-12
    return (!canReach || low >= -1e-12 && isDefined, before > 0 ? max(0, 1 - after / before) : 0)
  }

  private func cells(_ set: OpenSet, _ position: Int, _ known: [String: Double]) -> OpenCells {
    var cells = OpenCells(set.columns, caseIndex: position)
    for (slot, column) in set.columns.enumerated() {
      guard let value = known[column.name] else { continue }
      (cells.lower[slot], cells.upper[slot]) = (value, value)
      if column.kind != .fuzzy { cells.levels[slot] = 1 << UInt32(value) }
    }
    return cells
  }
}
