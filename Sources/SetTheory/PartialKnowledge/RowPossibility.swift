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

  init(_ cases: [RowCase], _ parameters: TruthTableParameters) {
    self.cases = cases
    self.parameters = parameters
    let certain = cases.reduce(0) { $0 + ($1.isCertain ? $1.weight : 0) }
    let possible = cases.reduce(0) { $0 + ($1.isPossible ? $1.weight : 0) }
    if certain < parameters.caseCut { outcomes.insert(.remainder) }
    guard possible >= parameters.caseCut else { return }
    decide(.present, canBePresent())
    decide(.absent, canBeAbsent())
    if parameters.lowerInclusionCut != nil { decide(.contradiction, canBeContradiction()) }
  }

  private mutating func decide(_ outcome: RowOutcome, _ answer: Bool?) {
    if answer != false { outcomes.insert(outcome) }
    if answer == nil { isDecided = false }
  }

  private var inclusion: Double { parameters.inclusionCut - CutOff.tolerance }
  private var lowerInclusion: Double { (parameters.lowerInclusionCut ?? parameters.inclusionCut) - CutOff.tolerance }
  private var pri: Double { parameters.priCut - CutOff.tolerance }

  /// Σ(numerator − cut · denominator) of a figure: at least 0 exactly where it reaches the cut.
  fileprivate static func margin(_ figure: RowBounds.Figure, _ x: Double, _ y: Double, _ cut: Double) -> Double {
    let share = RowBounds.share(figure, x, y)
    return share.numerator - cut * share.denominator
  }

  /// Consistency and PRI are both best with the largest outcome and the membership nearest to it; a case that can vanish may add less by being away, and one that must be counted may
  /// have to belong.
  private func canBePresent() -> Bool? {
    let usesPRI = parameters.priCut > 0
    let choices = cases.map { item -> [Option] in
      points(item, preferred: [item.best]).map { x in
        Option(
          first: Self.margin(.consistency, x, item.outcomeHigh, inclusion),
          second: usesPRI ? Self.margin(.pri, x, item.outcomeHigh, pri) : 0, isMember: belongs(x, item))
      }
    }
    return usesPRI ? reach(choices, isExhaustive: true) : best(choices) >= 0
  }

  private func canBeAbsent() -> Bool? {
    let below = cases.map { item in
      points(item, preferred: [item.low, item.high]).map { x in
        Option(first: -Self.margin(.consistency, x, item.outcomeLow, lowerInclusion), second: 0, isMember: belongs(x, item))
      }
    }
    if best(below) > 0 { return true }
    guard parameters.priCut > 0 else { return false }
    let lowPRI = cases.map { item in
      points(item, preferred: [item.low, item.high]).map { x in
        Option(first: -Self.margin(.pri, x, item.outcomeLow, pri), second: 0, isMember: belongs(x, item))
      }
    }
    guard best(lowPRI) > 0 else { return false }
    // Without a zone of contradictions, every completion with enough cases is consistent enough.
    guard parameters.lowerInclusionCut != nil else { return true }
    return reach(
      corners { x, y in (Self.margin(.consistency, x, y, inclusion), -Self.margin(.pri, x, y, pri) - CutOff.tolerance * 1e-3) },
      isExhaustive: isDiscrete)
  }

  private func canBeContradiction() -> Bool? {
    let above = cases.map { item in
      points(item, preferred: [item.best]).map { x in
        Option(first: Self.margin(.consistency, x, item.outcomeHigh, lowerInclusion), second: 0, isMember: belongs(x, item))
      }
    }
    let below = cases.map { item in
      points(item, preferred: [item.low, item.high]).map { x in
        Option(first: -Self.margin(.consistency, x, item.outcomeLow, inclusion), second: 0, isMember: belongs(x, item))
      }
    }
    guard best(above) >= 0, best(below) > 0 else { return false }
    // Where every membership is free to move without a gap, consistency takes every value between two completions.
    if cases.allSatisfy({ !$0.canVanish && (!$0.isOutcomeDiscrete || $0.outcomeLow == $0.outcomeHigh) }) { return true }
    return reach(
      corners { x, y in
        (Self.margin(.consistency, x, y, lowerInclusion), -Self.margin(.consistency, x, y, inclusion) - CutOff.tolerance * 1e-3)
      }, isExhaustive: isDiscrete)
  }

  /// Whether every membership is 0 or 1, so that trying the corners tries everything.
  private var isDiscrete: Bool {
    cases.allSatisfy { $0.low == $0.high && ($0.isOutcomeDiscrete || $0.outcomeLow == $0.outcomeHigh) }
  }

  /// The memberships in the corner worth trying: the preferred ones, 0 where the case can vanish, and just above 0.5 where it can belong and the others do not.
  private func points(_ item: RowCase, preferred: [Double]) -> [Double] {
    var points = preferred
    if item.isPossible, !preferred.contains(where: { $0 > 0.5 }) { points.append(Self.justAbove) }
    if item.isPossible, item.low <= 0.5, preferred.count > 1 { points.append(Self.justAbove) }
    if item.canVanish { points.append(0) }
    return points
  }

  /// A membership above 0.5 by so little that no sum tells it apart.
  private static let justAbove = 0.5.nextUp

  private func belongs(_ x: Double, _ item: RowCase) -> Bool { x > 0.5 }

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
          return Option(first: first, second: second, isMember: belongs(x, item))
        }
      }
    }
  }

  /// The largest sum of the first margin with enough cases in the row.
  fileprivate func best(_ choices: [[Option]]) -> Double {
    var sum = 0.0
    var members = 0
    var losses: [(loss: Double, weight: Int)] = []
    for (item, options) in zip(cases, choices) {
      var top = options[0]
      var member: Option?
      for option in options {
        if option.first > top.first || option.first == top.first && option.isMember { top = option }
        if option.isMember, option.first > (member?.first ?? -.infinity) { member = option }
      }
      sum += Double(item.weight) * top.first
      if top.isMember {
        members += item.weight
      } else if let member {
        losses.append((top.first - member.first, item.weight))
      }
    }
    for (loss, weight) in losses.sorted(by: { $0.loss < $1.loss }) where members < parameters.caseCut {
      let taken = min(weight, parameters.caseCut - members)
      sum -= Double(taken) * loss
      members += taken
    }
    return members < parameters.caseCut ? -.infinity : sum
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
      if best(mixed) < -CutOff.tolerance * 1e-3 { return false }
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
