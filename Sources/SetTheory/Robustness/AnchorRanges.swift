import Combinatorics

/// The ranges of anchors and thresholds.
///
/// A threshold that cuts changes a column only where it passes a raw value, so each gap between raw values is looked at once. Other anchors move memberships
/// continuously: an interval over which ``CodingBounds`` proves one coding is done with, any other is halved, until what is left is narrower than a billionth of
/// the values looked at and holds a place where the coding changes.
struct AnchorRanges {
  /// The width, as a share of the values looked at, below which an interval counts as one place.
  static let resolution = 1e-9
  /// The largest number of intervals looked at for one anchor.
  static let mostIntervals = 100_000

  private let base: Reanalysis
  private let set: Reanalysis.CalibratedSet
  private let index: Int
  private let lower: ParameterRange.End
  private let upper: ParameterRange.End

  /// The ranges of all anchors of an analysis.
  ///
  /// - Parameters:
  ///   - base: The analysis.
  ///   - analyst: Who does it again.
  ///   - effort: Told how far it is, and asked whether to go on.
  /// - Returns: A range per anchor, in the order of the sets and of their anchors.
  /// - Throws: `SetTheoryError`; `Cancelled`.
  static func ranges(_ base: Reanalysis, _ analyst: inout Analyst, _ effort: Effort) throws -> [ParameterRange] {
    let anchors = base.sets.flatMap { set in set.calibration.anchors.indices.map { (set, $0) } }
    return try anchors.enumerated().map { number, anchor in
      if effort.isCancelled() { throw Cancelled() }
      effort.progress(Effort.Progress(done: number, total: anchors.count))
      return try AnchorRanges(base, anchor.0, anchor.1).range(&analyst)
    }
  }

  private init(_ base: Reanalysis, _ set: Reanalysis.CalibratedSet, _ index: Int) {
    self.base = base
    self.set = set
    self.index = index
    let anchors = set.calibration.anchors
    let value = anchors[index]
    let numbers = set.raw.numbers + anchors
    let (least, most) = (numbers.min() ?? value, numbers.max() ?? value)
    let span = most > least ? most - least : 1
    lower =
      anchors.filter { $0 < value }.max().map { .init($0, isIncluded: false, reason: .limit) }
      ?? .init(least - span, isIncluded: true, reason: .window)
    upper =
      anchors.filter { $0 > value }.min().map { .init($0, isIncluded: false, reason: .limit) }
      ?? .init(most + span, isIncluded: true, reason: .window)
  }

  private var parameter: ParameterRange.Parameter { .anchor(set: set.name, set.calibration.anchorNames[index]) }

  /// The table with the anchor at a value; `nil` where the method does not take it.
  private func table(at value: Double) -> SetTable? {
    guard let column = try? set.calibration.moving(anchor: index, to: value).set(of: set.raw, as: set.name).set else { return nil }
    return base.table.replacing(column)
  }

  private func reason(at value: Double) -> CalibrationError? {
    do throws(CalibrationError) {
      _ = try set.calibration.moving(anchor: index, to: value).set(of: set.raw, as: set.name)
      return nil
    } catch {
      return error
    }
  }

  /// What comes out with the anchor at a value.
  private func answer(at value: Double, _ analyst: inout Analyst) throws -> Analyst.Answer {
    if let table = table(at: value) { return try analyst.form(table, base.conditions, base.options.cuts) }
    guard let reason = reason(at: value) else { preconditionFailure("a calibration without a table has a reason") }
    return Analyst.Answer(rows: [], form: .none(.calibration(reason)))
  }

  func range(_ analyst: inout Analyst) throws -> ParameterRange {
    let value = set.calibration.anchors[index]
    var isComplete = true
    let pieces =
      set.calibration.movesInSteps ? try steps(&analyst) : try continuous(&analyst, &isComplete)
    let segments = ParameterRange.joined(pieces)
    let current = segments.firstIndex { $0.contains(value) } ?? segments.firstIndex { value <= $0.upper.value } ?? segments.count - 1
    return ParameterRange(parameter: parameter, value: value, segments: segments, current: current, isComplete: isComplete)
  }

  /// The segments of a threshold: one between each two neighbouring raw values.
  private func steps(_ analyst: inout Analyst) throws -> [ParameterRange.Segment] {
    // A raw value on a threshold lies above it, except in the indirect method.
    let closesAbove = if case .indirect = set.calibration { false } else { true }
    let places = Set(set.raw.numbers).filter { $0 > lower.value && $0 < upper.value }.sorted()
    var segments: [ParameterRange.Segment] = []
    var start = lower
    for end in places.map({ ParameterRange.End($0, isIncluded: closesAbove) }) + [upper] {
      let answer = try answer(at: start.value + (end.value - start.value) / 2, &analyst)
      segments.append(
        ParameterRange.Segment(lower: start, upper: end, form: answer.form, lowerRows: answer.rows, upperRows: answer.rows))
      start = ParameterRange.End(end.value, isIncluded: !closesAbove)
    }
    return segments
  }

  /// A part of the interval over which one coding was proved.
  private struct Piece {
    var from: Double
    var to: Double
    let coding: CodingBounds.Coding
  }

  /// The segments of an anchor that moves memberships continuously.
  private func continuous(_ analyst: inout Analyst, _ isComplete: inout Bool) throws -> [ParameterRange.Segment] {
    let width = upper.value - lower.value
    let margin = width * Self.resolution
    let (first, last) = (lower.isIncluded ? lower.value : lower.value + margin, upper.isIncluded ? upper.value : upper.value - margin)
    let pieces = try proved(from: first, to: last, margin, &isComplete)
    guard !pieces.isEmpty else {
      let value = set.calibration.anchors[index]
      let answer = try answer(at: value, &analyst)
      let point = ParameterRange.End(value, isIncluded: true, reason: .window)
      isComplete = false
      return [ParameterRange.Segment(lower: point, upper: point, form: answer.form, lowerRows: answer.rows, upperRows: answer.rows)]
    }
    var segments: [ParameterRange.Segment] = []
    var start = lower
    for (number, piece) in pieces.enumerated() {
      let next = number + 1 < pieces.count ? pieces[number + 1] : nil
      let place = next.map { self.place(between: piece.to, and: $0.from) }
      let answer = try answer(at: piece.from + (piece.to - piece.from) / 2, &analyst)
      let end = place.map { ParameterRange.End($0, isIncluded: false) } ?? upper
      segments.append(
        ParameterRange.Segment(lower: start, upper: end, form: answer.form, lowerRows: answer.rows, upperRows: answer.rows))
      guard let place else { break }
      // At the place itself a case may have a membership of exactly 0.5, and belong to no row.
      let exact = try self.answer(at: place, &analyst)
      let point = ParameterRange.End(place, isIncluded: true)
      segments.append(
        ParameterRange.Segment(lower: point, upper: point, form: exact.form, lowerRows: exact.rows, upperRows: exact.rows))
      start = ParameterRange.End(place, isIncluded: false)
    }
    return settled(segments)
  }

  /// Leaves out places at which the solution is that of a side, which then includes them.
  private func settled(_ segments: [ParameterRange.Segment]) -> [ParameterRange.Segment] {
    var result: [ParameterRange.Segment] = []
    for (number, segment) in segments.enumerated() {
      guard segment.lower.value == segment.upper.value, number > 0, number + 1 < segments.count else {
        result.append(segment)
        continue
      }
      let (before, after) = (segments[number - 1].form, segments[number + 1].form)
      // A place that is known to a billionth only is told from both sides where it is a raw value.
      if segment.form == before || segment.form == after || set.raw.numbers.contains(segment.lower.value) { result.append(segment) }
    }
    return result
  }

  /// The place where the coding changes: a raw value where one is there, else the middle.
  private func place(between first: Double, and second: Double) -> Double {
    set.raw.numbers.first { $0 >= first && $0 <= second } ?? first + (second - first) / 2
  }

  /// The intervals over which one coding was proved, in order, neighbours of one coding joined.
  private func proved(from first: Double, to last: Double, _ margin: Double, _ isComplete: inout Bool) throws -> [Piece] {
    var pieces: [Piece] = []
    guard let low = try state(at: first), let high = try state(at: last) else { return [] }
    // Depth first, the lower half first: what is taken from the end is next in order.
    var open = [(from: first, low, to: last, high)]
    var count = 0
    while let (from, low, to, high) = open.popLast() {
      count += 1
      if let coding = CodingBounds.coding(
        between: low, and: high, base.options.cuts, withNegation: base.options.excludesContradictoryAssumptions)
      {
        if let piece = pieces.last, piece.to == from, piece.coding == coding {
          pieces[pieces.count - 1].to = to
        } else {
          pieces.append(Piece(from: from, to: to, coding: coding))
        }
        continue
      }
      let middle = from + (to - from) / 2
      guard to - from > margin, middle > from, middle < to, count < Self.mostIntervals else {
        if count >= Self.mostIntervals { isComplete = false }
        continue
      }
      guard let state = try state(at: middle) else { continue }
      open.append((middle, state, to, high))
      open.append((from, low, middle, state))
    }
    return pieces
  }

  private func state(at value: Double) throws(SetTheoryError) -> CodingBounds.State? {
    try table(at: value).map { table throws(SetTheoryError) in try CodingBounds.State(table, base) }
  }
}

extension SetTable {
  /// The table with another column of the same name.
  func replacing(_ column: SetColumn) -> SetTable {
    SetTable(unchecked: cases, columns.map { $0.name == column.name ? column : $0 })
  }
}
