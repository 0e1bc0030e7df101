public import Membership

/// Whether a claim reaches its cut-off whatever the unknown cells are, and which cases would have to be asked to settle it.
///
/// A case adds min(*x*, *y*) − *c*·*x* to a claim of sufficiency with cut-off *c*, min(*x*, *y*) − *c*·*y* to one of necessity; the claim reaches its cut-off exactly when the sum is
/// not negative. Of each case the sum's smallest and largest part are known, and cases do not depend on one another. So the fewest cases whose answers
/// could refute the claim are those that can pull the sum down most, until it is negative even if all others speak for it; likewise to confirm it.
public struct ClaimStanding: Hashable, Sendable {
  /// The cases whose answers could settle a claim one way.
  public struct Settling: Hashable, Sendable {
    /// The fewest cases that suffice, if they answer one way; 0 where the claim is settled that way already.
    public let fewest: Int
    /// Sets of that many cases, by index, each of which suffices.
    public let sets: [[Int]]
    /// Whether every such set is listed.
    public let isComplete: Bool
  }

  /// The claim, of sufficiency or necessity.
  public let proposition: Proposition
  /// The cut-off.
  public let cut: Double
  /// The bounds of the consistency.
  public let consistency: Bounds?
  /// Whether the cut-off is reached: in all completions, some or none.
  public let standing: Standing
  /// Who could confirm it; `nil` where nobody can.
  public let confirming: Settling?
  /// Who could refute it; `nil` where nobody can.
  public let refuting: Settling?
  /// How much of what is open in the claim each case accounts for, in [0, 1], of sum 1; 0 throughout where nothing is open.
  public let openShares: [Double]
  /// The columns of the claim that are open in each case.
  public let openColumns: [[String]]

  /// The most sets listed each way.
  public static let mostSets = 20

  /// Holds a claim against what is known.
  ///
  /// - Parameters:
  ///   - proposition: The claim; of one with `<=>` both relations have to be asked separately.
  ///   - cut: The least consistency, in [0, 1].
  ///   - table: The table; cells may be unknown.
  /// - Throws: `SetTheoryError` for unknown columns, a cut-off outside [0, 1] and too many open cells in a case.
  public init(_ proposition: Proposition, cut: Double, in table: SetTable) throws(SetTheoryError) {
    try CutOff.check("of inclusion", cut)
    let fit = try OpenFit(proposition.set, proposition.outcome, in: table)
    let bounds = fit.bounds
    let isNecessity = proposition.relation == .necessary
    let figure = isNecessity ? bounds.necessityConsistency : bounds.consistency
    let margins = ClaimMargins(fit, cut: cut, isNecessity: isNecessity)
    self.proposition = proposition
    self.cut = cut
    consistency = figure
    standing = Standing(of: figure, reaching: cut)
    confirming = standing == .fails ? nil : margins.confirming(isSettled: standing == .holds)
    refuting = standing == .holds ? nil : margins.refuting(isSettled: standing == .fails)
    openShares = margins.openShares
    let columns = table.columns.filter { proposition.set.names.contains($0.name) || $0.name == proposition.outcome.name }
    openColumns = table.cases.indices.map { position in columns.filter { !$0.isKnown(position) }.map(\.name) }
  }
}

/// The smallest and largest part of each case in the sum that decides a claim.
struct ClaimMargins {
  /// What a case can add.
  struct Margin {
    var low = Double.infinity
    var high = -Double.infinity
    /// The smallest denominator.
    var leastDenominator = Double.infinity
    /// The largest denominator with which the largest part is reached.
    var denominatorAtHigh = 0.0
    /// The smallest denominator with which the smallest part is reached.
    var denominatorAtLow = 0.0

    var span: Double { high - low }

    init(_ item: OpenCase, cut: Double, isNecessity: Bool) {
      for corner in item.corners {
        let denominator = isNecessity ? corner.y : corner.x
        let part = min(corner.x, corner.y) - (cut - CutOff.tolerance) * denominator
        if part <= low {
          denominatorAtLow = part < low ? denominator : min(denominatorAtLow, denominator)
          low = part
        }
        leastDenominator = min(leastDenominator, denominator)
        guard part >= high else { continue }
        denominatorAtHigh = part > high ? denominator : max(denominatorAtHigh, denominator)
        high = part
      }
    }
  }

  let cases: [Margin]

  /// What rounding may leave of a sum of 0; what a claim turns on is larger by the cut-off's tolerance.
  private static let rounding = 1e-12

  init(_ fit: OpenFit, cut: Double, isNecessity: Bool) {
    let byPattern = fit.cases.map { Margin($0, cut: cut, isNecessity: isNecessity) }
    cases = fit.patterns.pattern.map { byPattern[$0] }
  }

  var openShares: [Double] {
    let spans = cases.map(\.span)
    let total = spans.reduce(0, +)
    return total > 0 ? spans.map { $0 / total } : spans.map { _ in 0 }
  }

  /// Who could confirm the claim; the sum must not be negative, and the figure have a value, whatever the others answer.
  func confirming(isSettled: Bool) -> ClaimStanding.Settling? {
    let certain = cases.map(\.leastDenominator)
    let total = certain.reduce(0, +)
    return settling(isSettled, start: cases.reduce(0) { $0 + $1.low }, isReached: { $0 >= -Self.rounding }) { chosen, _ in
      chosen.reduce(total) { $0 - certain[$1] + cases[$1].denominatorAtHigh } > Self.rounding
    }
  }

  /// Who could refute the claim; a sum of 0 does where the figure then has no value.
  func refuting(isSettled: Bool) -> ClaimStanding.Settling? {
    let open = cases.reduce(0) { $0 + $1.denominatorAtHigh }
    return settling(isSettled, start: -cases.reduce(0) { $0 + $1.high }, isReached: { $0 >= -Self.rounding }) { chosen, sum in
      sum > Self.rounding || chosen.reduce(open) { $0 - cases[$1].denominatorAtHigh + cases[$1].denominatorAtLow } <= Self.rounding
    }
  }

  private struct Search {
    let spans: [(index: Int, span: Double)]
    let isReached: (Double) -> Bool
    let isValid: ([Int], Double) -> Bool
    var sets: [[Int]] = []
    var isComplete = true
  }

  /// The fewest cases whose spans lift a sum over 0.
  private func settling(
    _ isSettled: Bool, start: Double, isReached: @escaping (Double) -> Bool, isValid: @escaping ([Int], Double) -> Bool
  ) -> ClaimStanding.Settling? {
    guard !isSettled else { return ClaimStanding.Settling(fewest: 0, sets: [[]], isComplete: true) }
    let spans = cases.enumerated().map { (index: $0.offset, span: $0.element.span) }.filter { $0.span > 0 }
      .sorted { ($1.span, $0.index) < ($0.span, $1.index) }
    var sum = start
    for size in stride(from: 1, through: spans.count, by: 1) {
      sum += spans[size - 1].span
      guard isReached(sum) else { continue }
      var search = Search(spans: spans, isReached: isReached, isValid: isValid)
      collect(&search, from: 0, chosen: [], sum: start, size: size)
      if !search.sets.isEmpty { return ClaimStanding.Settling(fewest: size, sets: search.sets, isComplete: search.isComplete) }
    }
    return nil
  }

  private func collect(_ search: inout Search, from: Int, chosen: [Int], sum: Double, size: Int) {
    guard chosen.count < size else {
      if search.isValid(chosen, sum) { search.sets.append(chosen.sorted()) }
      return
    }
    let missing = size - chosen.count
    for place in search.spans.indices where place >= from && place + missing <= search.spans.count {
      // The largest that can still be added are the next ones, as spans fall.
      let most = search.spans[place..<(place + missing)].reduce(sum) { $0 + $1.span }
      guard search.isReached(most) else { return }
      guard search.sets.count < ClaimStanding.mostSets else {
        search.isComplete = false
        return
      }
      let next = search.spans[place]
      collect(&search, from: place + 1, chosen: chosen + [next.index], sum: sum + next.span, size: size)
      guard search.isComplete else { return }
    }
  }
}
