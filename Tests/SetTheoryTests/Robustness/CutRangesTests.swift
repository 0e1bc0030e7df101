import TestSupport
import Testing

@testable import SetTheory

@Suite("Ranges of cut-offs") struct CutRangesTests {
  /// The form by a whole analysis of its own.
  static func form(_ base: Reanalysis, _ cuts: TruthTableParameters, table: SetTable? = nil) throws -> SolutionForm {
    var options = base.options
    options.cuts = cuts
    options.types = [base.type]
    do {
      let result = try Sufficiency(table ?? base.table, conditions: base.conditions, outcome: base.outcome, options: options)
      let models = result.solutions[0].models.map { $0.model.terms.sorted() }
      return .models(models.sorted { $0.lexicographicallyPrecedes($1) }, isComplete: result.solutions[0].solution.isComplete)
    } catch let error as SetTheoryError {
      return .none(.table(error))
    }
  }

  /// A random analysis with cut-offs that matter.
  static func analysis(seed: UInt64, sets: [Reanalysis.CalibratedSet] = []) throws -> Reanalysis? {
    var generator = SeededGenerator(seed: seed)
    let kinds = RandomTable.kinds(seed: seed, count: Int.random(in: 2...4, using: &generator))
    let drawn = try RandomTable(
      seed: seed, cases: Int.random(in: 4...14, using: &generator), kinds: kinds, outcomeKind: seed.isMultiple(of: 3) ? .crisp : .fuzzy)
    guard Set(drawn.outcome).count > 1 else { return nil }
    let inclusion = Double(Int.random(in: 5...10, using: &generator)) / 10
    let cuts = try TruthTableParameters(
      inclusionCut: inclusion, lowerInclusionCut: Bool.random(using: &generator) ? inclusion / 2 : nil,
      priCut: Bool.random(using: &generator) ? 0.5 : 0, caseCut: Int.random(in: 1...2, using: &generator))
    return Reanalysis(
      drawn.table, conditions: drawn.conditions, outcome: Literal(RandomTable.outcomeName),
      options: SufficiencyOptions(cuts: cuts, excludesContradictoryAssumptions: seed.isMultiple(of: 5)),
      type: seed.isMultiple(of: 2) ? .parsimonious : .conservative, sets: sets)
  }

  @Test("Every value of every cut-off has the solution of the segment it is in", arguments: 0..<Thorough.count(60))
  func everyValue(_ seed: Int) throws {
    guard let base = try Self.analysis(seed: UInt64(seed)) else { return }
    var analyst = try Analyst(base)
    let cuts = base.options.cuts
    for range in try CutRanges.ranges(base, &analyst) {
      let values = range.parameter == .caseCut ? stride(from: 1.0, through: 6, by: 1) : stride(from: 0.0, through: 1, by: 0.0301)
      for value in values {
        let other: TruthTableParameters
        switch range.parameter {
        case .inclusionCut:
          guard value >= cuts.lowerInclusionCut ?? 0 else { continue }
          other = try cuts.with(inclusionCut: value)
        case .lowerInclusionCut:
          guard value <= cuts.inclusionCut else { continue }
          other = try cuts.with(lowerInclusionCut: value)
        case .priCut: other = try cuts.with(priCut: value)
        case .caseCut: other = try cuts.with(caseCut: Int(value))
        case .anchor: Issue.record("no anchors here"); continue
        }
        // At a break-point the tolerance of cut-offs decides; a hair beside it, nothing does.
        let isEnd = range.segments.contains {
          abs($0.upper.value - value) < 1e-7 && $0.upper.reason == .change && range.parameter != .caseCut
        }
        guard !isEnd, let segment = range.segments.first(where: { $0.contains(value) }) ?? beyond(range, value) else { continue }
        #expect(try Self.form(base, other) == segment.form, "\(range.parameter) at \(value), seed \(seed)")
      }
      #expect(range.same.form == (try Self.form(base, cuts)))
    }
  }

  /// With more cases asked for than the last segment reaches, no row is left either.
  private func beyond(_ range: ParameterRange, _ value: Double) -> ParameterRange.Segment? {
    range.parameter == .caseCut ? range.segments.last : nil
  }

  @Test("Segments leave no gap, and neighbours differ", arguments: 0..<30)
  func segmentsMeet(_ seed: Int) throws {
    guard let base = try Self.analysis(seed: UInt64(seed)) else { return }
    var analyst = try Analyst(base)
    for range in try CutRanges.ranges(base, &analyst) {
      for (first, second) in zip(range.segments, range.segments.dropFirst()) {
        #expect(first.form != second.form)
        #expect(range.parameter == .caseCut ? first.upper.value + 1 == second.lower.value : first.upper.value == second.lower.value)
        #expect(range.parameter == .caseCut || first.upper.isIncluded != second.lower.isIncluded)
      }
      #expect(range.segments.first?.lower.reason == .limit)
      #expect(range.segments.last?.upper.reason == .limit)
    }
  }

  @Test("The inclusion cut of a table by hand changes at the consistencies of its rows")
  func byHand() throws {
    // Rows: A = 1 with outcomes 1, 1, 1, 0 (consistency 0.75), A = 0 with 0, 1 (0.5). Up to 0.5 both rows are present, up to 0.75 the first, then none.
    let table = try SetTable(
      cases: (1...6).map { "c\($0)" },
      columns: [
        SetColumn(name: "A", kind: .crisp, lower: [1, 1, 1, 1, 0, 0]), SetColumn(name: "Y", kind: .crisp, lower: [1, 1, 1, 0, 0, 1]),
      ])
    let base = Reanalysis(
      table, conditions: try ConditionNames([.init(name: "A", kind: .crisp)]), outcome: Literal("Y"),
      options: SufficiencyOptions(cuts: try TruthTableParameters(inclusionCut: 0.7)), type: .parsimonious)
    var analyst = try Analyst(base)
    let range = try #require(try CutRanges.ranges(base, &analyst).first)
    #expect(range.segments.map(\.upper.value) == [0.5, 0.75, 1])
    #expect(range.segments.map(\.form.models) == [[[Term([:])]], [[Term([0: 1])]], []])
    #expect(range.current == 1)
    #expect(range.changesBelow == [.init(configuration: Configuration([0]), before: .absent, after: .present)])
    #expect(range.changesAbove == [.init(configuration: Configuration([1]), before: .present, after: .absent)])
  }
}
