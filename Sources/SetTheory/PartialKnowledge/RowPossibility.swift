import Membership

/// Which outcomes a row can be coded with, decided over completions that give the number of cases, consistency and PRI together.
///
/// Three separate ranges do not decide it: the completion with the highest consistency may be another one than that with enough cases.
struct RowPossibility: Sendable {
  /// The outcomes that some completion gives, and those that could not be excluded.
  private(set) var outcomes: Set<RowOutcome> = []
  /// Whether each of them is given by some completion.
  private(set) var isDecided = true

  fileprivate let cases: [RowCase]
  fileprivate let parameters: TruthTableParameters

  /// One way for a case to be: what it adds to two sums, and whether it belongs to the row.
  fileprivate struct Option {
    var first: Double
    var second: Double
    var isMember: Bool
  }

  /// The outcomes of a row.
  ///
  /// - Parameters:
  ///   - cases: The cases with any membership in its corner.
  ///   - parameters: The cut-offs.
  ///   - consistency: The bounds of its consistency.
  ///   - pri: The bounds of its PRI.
  init(_ cases: [RowCase], _ parameters: TruthTableParameters, consistency: Bounds?, pri: Bounds?) {
    self.cases = cases
    self.parameters = parameters
    let certain = cases.reduce(0) { $0 + ($1.isCertain ? $1.weight : 0) }
    let possible = cases.reduce(0) { $0 + ($1.isPossible ? $1.weight : 0) }
    if certain < parameters.caseCut { outcomes.insert(.remainder) }
    // With a case in the row both figures have a value, and the bounds hold for them.
    guard possible >= parameters.caseCut, let consistency, let pri else { return }
    if consistency.max >= inclusion, parameters.priCut == 0 || pri.max >= priCut { decide(.present, canBePresent()) }
    if consistency.min < lowerInclusion || pri.min < priCut { decide(.absent, canBeAbsent()) }
    if consistency.min < inclusion, consistency.max >= lowerInclusion, parameters.lowerInclusionCut != nil {
      decide(.contradiction, canBeContradiction())
    }
  }

  private mutating func decide(_ outcome: RowOutcome, _ answer: Bool?) {
    if answer != false { outcomes.insert(outcome) }
    if answer == nil { isDecided = false }
  }

  private var inclusion: Double { parameters.inclusionCut - CutOff.tolerance }
  private var lowerInclusion: Double { (parameters.lowerInclusionCut ?? parameters.inclusionCut) - CutOff.tolerance }
  private var priCut: Double { parameters.priCut - CutOff.tolerance }

  /// Σ(numerator − cut · denominator) of a figure: at least 0 exactly where it reaches the cut.
  fileprivate static func margin(_ figure: RowBounds.Figure, _ x: Double, _ y: Double, _ cut: Double) -> Double {
    let share = RowBounds.share(figure, x, y)
    return share.numerator - cut * share.denominator
  }

  /// Consistency and PRI are both best with the largest outcome and the membership nearest to it; a case that can vanish may add less by being away, and one that must be counted may
  /// have to belong.
  private func canBePresent() -> Bool? {
    guard highest(.consistency, inclusion) >= 0 else { return false }
    guard parameters.priCut > 0 else { return true }
    guard highest(.pri, priCut) >= 0 else { return false }
    let choices = cases.map { item in
      highPoints(item).map { x in
        Option(
          first: Self.margin(.consistency, x, item.outcomeHigh, inclusion), second: Self.margin(.pri, x, item.outcomeHigh, priCut),
          isMember: x > 0.5)
      }
    }
    return reach(choices, isExhaustive: true)
  }

  private func canBeAbsent() -> Bool? {
    if lowest(.consistency, lowerInclusion) < 0 { return true }
    guard parameters.priCut > 0, lowest(.pri, priCut) < 0 else { return false }
    // Without a zone of contradictions, every completion with enough cases is consistent enough.
    guard parameters.lowerInclusionCut != nil else { return true }
    return reach(
      corners { x, y in (Self.margin(.consistency, x, y, inclusion), -Self.margin(.pri, x, y, priCut) - Self.rounding) },
      isExhaustive: isDiscrete)
  }

  private func canBeContradiction() -> Bool? {
    guard highest(.consistency, lowerInclusion) >= 0, lowest(.consistency, inclusion) < 0 else { return false }
    // Where every membership is free to move without a gap, consistency takes every value between two completions.
    if cases.allSatisfy({ !$0.canVanish && (!$0.isOutcomeDiscrete || $0.outcomeLow == $0.outcomeHigh) }) { return true }
    return reach(
      corners { x, y in
        (Self.margin(.consistency, x, y, lowerInclusion), -Self.margin(.consistency, x, y, inclusion) - Self.rounding)
      }, isExhaustive: isDiscrete)
  }

  /// What has to be won below a cut-off, which a sum of exactly 0 still reaches.
  private static let rounding = CutOff.tolerance * 1e-3

  /// Whether every membership is 0 or 1, so that trying the corners tries everything.
  private var isDiscrete: Bool {
    cases.allSatisfy { $0.low == $0.high && ($0.isOutcomeDiscrete || $0.outcomeLow == $0.outcomeHigh) }
  }

  /// The memberships in the corner with which a figure can be highest: the one nearest to the outcome, 0 where the case can vanish, and just above 0.5 where it can belong otherwise
  /// and would not.
  @inline(__always)
  private func highPoints(_ item: RowCase) -> [Double] {
    var points = [item.best]
    if item.isPossible, item.best <= 0.5 { points.append(Self.justAbove) }
    if item.canVanish { points.append(0) }
    return points
  }

  /// A membership above 0.5 by so little that no sum tells it apart.
  private static let justAbove = 0.5.nextUp

  private func corners(_ margins: (Double, Double) -> (Double, Double)) -> [[Option]] {
    cases.map { item in
      var xs = [item.low, item.high, item.outcomeLow, item.outcomeHigh, 1 - item.outcomeLow, 1 - item.outcomeHigh, 0.5]
        .filter { item.low <= $0 && $0 <= item.high }
      if item.isPossible, item.low <= 0.5 { xs.append(Self.justAbove) }
      if item.canVanish { xs.append(0) }
      var ys = [item.outcomeLow, item.outcomeHigh]
      if !item.isOutcomeDiscrete { ys += (xs + xs.map { 1 - $0 } + [0.5]).filter { item.outcomeLow <= $0 && $0 <= item.outcomeHigh } }
      return Set(xs).sorted().flatMap { x in
        Set(ys).sorted().map { y in
          let (first, second) = margins(x, y)
          return Option(first: first, second: second, isMember: x > 0.5)
        }
      }
    }
  }

  /// The largest margin of a figure with enough cases in the row; −∞ where there cannot be enough.
  private func highest(_ figure: RowBounds.Figure, _ cut: Double) -> Double {
    var sum = Counted(cut: parameters.caseCut)
    for item in cases {
      var best = Best()
      best.consider(item.best, Self.margin(figure, item.best, item.outcomeHigh, cut))
      if item.isPossible, item.best <= 0.5 { best.consider(Self.justAbove, Self.margin(figure, Self.justAbove, item.outcomeHigh, cut)) }
      if item.canVanish { best.consider(0, 0) }
      sum.add(best, item.weight)
    }
    return sum.value
  }

  /// The smallest margin of a figure with enough cases in the row; ∞ where there cannot be enough.
  private func lowest(_ figure: RowBounds.Figure, _ cut: Double) -> Double {
    var sum = Counted(cut: parameters.caseCut)
    for item in cases {
      var best = Best()
      best.consider(item.low, -Self.margin(figure, item.low, item.outcomeLow, cut))
      best.consider(item.high, -Self.margin(figure, item.high, item.outcomeLow, cut))
      if item.isPossible, item.low <= 0.5 { best.consider(Self.justAbove, -Self.margin(figure, Self.justAbove, item.outcomeLow, cut)) }
      if item.canVanish { best.consider(0, 0) }
      sum.add(best, item.weight)
    }
    return -sum.value
  }

  /// The largest sum of the first margin with enough cases in the row.
  fileprivate func best(_ choices: [[Option]]) -> Double {
    var sum = Counted(cut: parameters.caseCut)
    for (item, options) in zip(cases, choices) {
      var best = Best()
      for option in options { best.consider(option.isMember ? 1 : 0, option.first) }
      sum.add(best, item.weight)
    }
    return sum.value
  }
}

/// The best of one case's points, and the best of those with which it belongs to the row.
private struct Best {
  var value = -Double.infinity
  var isMember = false
  var asMember = -Double.infinity

  @inline(__always)
  mutating func consider(_ x: Double, _ margin: Double) {
    let belongs = x > 0.5
    if margin > value || margin == value && belongs { (value, isMember) = (margin, belongs) }
    if belongs, margin > asMember { asMember = margin }
  }
}

/// A sum over cases of which enough must belong to the row.
private struct Counted {
  let cut: Int
  private var sum = 0.0
  private var members = 0
  /// What it costs to have further cases belong, the least first.
  private var losses: [(loss: Double, weight: Int)] = []

  init(cut: Int) { self.cut = cut }

  @inline(__always)
  mutating func add(_ best: Best, _ weight: Int) {
    sum += Double(weight) * best.value
    if best.isMember {
      members += weight
    } else if best.asMember > -.infinity {
      keep(best.value - best.asMember, weight)
    }
  }

  /// Keeps the smallest losses, as many as could be needed.
  @inline(__always)
  private mutating func keep(_ loss: Double, _ weight: Int) {
    if losses.count >= cut, loss >= losses[losses.count - 1].loss { return }
    losses.insert((loss, weight), at: losses.firstIndex { $0.loss > loss } ?? losses.count)
    if losses.count > cut { losses.removeLast() }
  }

  /// The sum, less what it costs to have enough cases; −∞ where there cannot be enough.
  var value: Double {
    var (sum, members) = (sum, members)
    guard members < cut else { return sum }
    for (loss, weight) in losses where members < cut {
      let taken = min(weight, cut - members)
      sum -= Double(taken) * loss
      members += taken
    }
    return members < cut ? -.infinity : sum
  }
}

extension RowPossibility {
  /// The most combinations of sums that are kept while it is decided whether two margins can be reached together.
  static let mostStates = 4_000

  /// Whether both margins can be 0 or more with enough cases in the row; `nil` where that was not decided.
  ///
  /// Sums are built case by case, and a combination that another one beats in both margins and in cases is dropped.
  private func reach(_ choices: [[Option]], isExhaustive: Bool) -> Bool? {
    // No weighting of the two margins may put their best sum below 0.
    for step in 0...16 {
      let share = Double(step) / 16
      let mixed = choices.map { $0.map { Option(first: share * $0.first + (1 - share) * $0.second, second: 0, isMember: $0.isMember) } }
      if best(mixed) < -Self.rounding { return false }
    }
    var states = [Option.Sum()]
    for (item, options) in zip(cases, choices) {
      let useful = Self.undominated(options)
      for _ in 0..<item.weight {
        var next: [Option.Sum] = []
        for state in states { for option in useful { next.append(state.adding(option, cut: parameters.caseCut)) } }
        states = useful.count == 1 ? next : Self.undominated(next)
        guard states.count <= Self.mostStates else { return nil }
      }
    }
    let isReached = states.contains { $0.members >= parameters.caseCut && $0.first >= 0 && $0.second >= 0 }
    return isReached ? true : isExhaustive ? false : nil
  }

  private static func undominated(_ options: [Option]) -> [Option] {
    options.enumerated().filter { index, option in
      !options.enumerated().contains { other, better in
        other != index && better.first >= option.first && better.second >= option.second && (better.isMember || !option.isMember)
          && (better.first > option.first || better.second > option.second || better.isMember && !option.isMember || other < index)
      }
    }.map(\.element)
  }

  private static func undominated(_ sums: [Option.Sum]) -> [Option.Sum] {
    let sorted = sums.sorted { ($1.members, $1.first, $1.second) < ($0.members, $0.first, $0.second) }
    // With members falling, a sum stays only where its first margin, or at that margin its second, beats all before.
    var kept: [Option.Sum] = []
    var front: [(first: Double, second: Double)] = []
    for sum in sorted {
      let place = front.partitioningIndex { $0.first < sum.first }
      if place > 0, front[..<place].contains(where: { $0.second >= sum.second }) { continue }
      kept.append(sum)
      front.insert((sum.first, sum.second), at: place)
    }
    return kept
  }
}

extension RowPossibility.Option {
  /// What several cases add together.
  fileprivate struct Sum {
    var first = 0.0
    var second = 0.0
    var members = 0

    func adding(_ option: RowPossibility.Option, cut: Int) -> Sum {
      Sum(first: first + option.first, second: second + option.second, members: min(cut, members + (option.isMember ? 1 : 0)))
    }
  }
}

extension Array {
  /// The first place from which on a condition holds, in an array parted by it.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
