import Combinatorics

extension Reanalysis {
  /// The ranges of the cut-offs: inclusion, a second inclusion cut-off where there is one, PRI, cases.
  ///
  /// - Returns: The ranges.
  /// - Throws: `SetTheoryError` for a table that cannot be analysed.
  public func cutRanges() throws(SetTheoryError) -> [ParameterRange] {
    var analyst = try Analyst(self)
    return try CutRanges.ranges(self, &analyst)
  }
}

/// The ranges of the cut-offs.
///
/// A row's consistency, PRI and number of cases do not depend on the cut-offs, so that a coding changes only where a cut-off passes one of these numbers: between two
/// neighbouring ones the table is one and the same. Every value a cut-off can have is therefore looked at with as many minimizations as there are different
/// codings.
enum CutRanges {
  /// The ranges of all cut-offs of an analysis.
  ///
  /// - Parameters:
  ///   - base: The analysis.
  ///   - analyst: Who does it again.
  /// - Returns: Inclusion, a second inclusion cut-off where there is one, PRI, cases.
  /// - Throws: `SetTheoryError`.
  static func ranges(_ base: Reanalysis, _ analyst: inout Analyst) throws(SetTheoryError) -> [ParameterRange] {
    let tables = try analyst.tables(base.table, base.conditions, base.options.cuts)
    let cuts = base.options.cuts
    let rows = (tables.own.rows + (tables.negated?.rows ?? []))
    let observed = rows.filter { $0.n >= cuts.caseCut }
    let consistencies = observed.compactMap(\.consistency)
    let lower = cuts.lowerInclusionCut
    var ranges = [
      try steps(.inclusionCut, at: cuts.inclusionCut, from: lower ?? 0, to: 1, consistencies, tables, base, &analyst) {
        value throws(SetTheoryError) in try cuts.with(inclusionCut: value)
      }
    ]
    if let lower {
      ranges.append(
        try steps(.lowerInclusionCut, at: lower, from: 0, to: cuts.inclusionCut, consistencies, tables, base, &analyst) {
          value throws(SetTheoryError) in try cuts.with(lowerInclusionCut: value)
        })
    }
    ranges.append(
      try steps(.priCut, at: cuts.priCut, from: 0, to: 1, observed.compactMap(\.pri), tables, base, &analyst) {
        value throws(SetTheoryError) in try cuts.with(priCut: value)
      })
    ranges.append(try caseCut(rows.map(\.n).max() ?? 0, tables, base, &analyst))
    return ranges
  }

  /// The range of a cut-off that codings change at.
  ///
  /// With v₁ < v₂ < … the numbers that rows have, one coding holds over [from, v₁], the next over (v₁, v₂], and so on.
  private static func steps(
    _ parameter: ParameterRange.Parameter, at value: Double, from least: Double, to largest: Double, _ numbers: [Double],
    _ tables: (own: TruthTable, negated: TruthTable?), _ base: Reanalysis, _ analyst: inout Analyst,
    cuts: (Double) throws(SetTheoryError) -> TruthTableParameters
  ) throws(SetTheoryError) -> ParameterRange {
    var ends = Set(numbers.filter { $0 >= least && $0 < largest }).sorted()
    // Numbers closer than the tolerance are told apart by no cut-off.
    ends = ends.reduce(into: []) { kept, end in
      if let last = kept.last, end - last <= CutOff.tolerance { kept[kept.count - 1] = end } else { kept.append(end) }
    }
    if let last = ends.last, largest - last <= CutOff.tolerance { ends.removeLast() }
    ends.append(largest)
    var segments: [ParameterRange.Segment] = []
    var start = ParameterRange.End(least, isIncluded: true, reason: .limit)
    for end in ends {
      let parameters = try cuts(end)
      let answer = try analyst.form((tables.own.coded(by: parameters), tables.negated?.coded(by: parameters)), base.conditions)
      segments.append(
        ParameterRange.Segment(
          lower: start, upper: ParameterRange.End(end, isIncluded: true, reason: end == largest ? .limit : .change), form: answer.form,
          lowerRows: answer.rows, upperRows: answer.rows))
      start = ParameterRange.End(end, isIncluded: false)
    }
    segments = ParameterRange.joined(segments)
    let current = segments.firstIndex { value <= $0.upper.value + CutOff.tolerance } ?? segments.count - 1
    return ParameterRange(parameter: parameter, value: value, segments: segments, current: current)
  }

  /// The range of the case cut: whole numbers up to the first with which no row is left.
  private static func caseCut(
    _ most: Int, _ tables: (own: TruthTable, negated: TruthTable?), _ base: Reanalysis, _ analyst: inout Analyst
  ) throws(SetTheoryError) -> ParameterRange {
    let cuts = base.options.cuts
    let last = max(most + 1, cuts.caseCut)
    var segments: [ParameterRange.Segment] = []
    for count in 1...last {
      let parameters = try cuts.with(caseCut: count)
      let answer = try analyst.form((tables.own.coded(by: parameters), tables.negated?.coded(by: parameters)), base.conditions)
      segments.append(
        ParameterRange.Segment(
          lower: ParameterRange.End(Double(count), isIncluded: true, reason: count == 1 ? .limit : .change),
          upper: ParameterRange.End(Double(count), isIncluded: true, reason: count == last ? .limit : .change), form: answer.form,
          lowerRows: answer.rows, upperRows: answer.rows))
    }
    segments = ParameterRange.joined(segments)
    let value = Double(cuts.caseCut)
    return ParameterRange(
      parameter: .caseCut, value: value, segments: segments, current: segments.firstIndex { $0.contains(value) } ?? 0)
  }
}

extension TruthTableParameters {
  func with(inclusionCut: Double) throws(SetTheoryError) -> TruthTableParameters {
    try TruthTableParameters(inclusionCut: inclusionCut, lowerInclusionCut: lowerInclusionCut, priCut: priCut, caseCut: caseCut)
  }

  func with(lowerInclusionCut: Double) throws(SetTheoryError) -> TruthTableParameters {
    try TruthTableParameters(inclusionCut: inclusionCut, lowerInclusionCut: lowerInclusionCut, priCut: priCut, caseCut: caseCut)
  }

  func with(priCut: Double) throws(SetTheoryError) -> TruthTableParameters {
    try TruthTableParameters(inclusionCut: inclusionCut, lowerInclusionCut: lowerInclusionCut, priCut: priCut, caseCut: caseCut)
  }

  func with(caseCut: Int) throws(SetTheoryError) -> TruthTableParameters {
    try TruthTableParameters(inclusionCut: inclusionCut, lowerInclusionCut: lowerInclusionCut, priCut: priCut, caseCut: caseCut)
  }
}
