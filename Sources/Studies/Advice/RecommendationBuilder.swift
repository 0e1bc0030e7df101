import Cases
import Membership
import SetTheory
import Transfer

/// Turns an analysis of bundles into a recommendation: numbers into names, and measures beside the changes.
struct RecommendationBuilder {
  /// What an analysis does not know of.
  struct Frame {
    var target: Recommendation.Subject?
    var basis: Recommendation.Basis
    var outcome: Recommendation.Outcome?
    var budget: Double?
    /// The conditions, in the analysis' order.
    var conditions: [Recommendation.ConditionLine]
    /// How the models were read, in their order; empty where that is no question.
    var readings: [Recommendation.ModelLine.Reading] = []
    /// The measures that are options for the target; those of other kinds are left out.
    var measures: [Measure] = []
    /// For each condition, the ids that a measure may act on.
    var parts: [String: Set<String>] = [:]
    /// The label of every bundle where it is not for cases to say.
    var label: EvidenceLabel?
    /// The cases' names, by index in the table.
    var cases: [String] = []
    var peers: [StudyResult.TargetResult.Peer] = []
    var caseNames: [String: LocalizedText] = [:]
    var caseCount = 0
  }

  let analysis: BundleAnalysis
  let frame: Frame
  /// Measures for changes that are known already; `nil` where they are computed.
  var covers: MeasureCovers?

  private var names: ConditionNames { analysis.problem.names }

  func recommendation() -> Recommendation {
    let problem = analysis.problem
    let bundles = analysis.bundles.map(line)
    return Recommendation(
      target: frame.target, basis: frame.basis, outcome: frame.outcome,
      limits: Recommendation.Limits(horizon: problem.horizon, budget: frame.budget), conditions: frame.conditions, models: models,
      negatedModels: problem.negatedModels.map { names.text($0) }, necessary: problem.necessary.map(\.description),
      impossible: problem.impossible.map(\.description), bundles: bundles, robustBundles: analysis.robust.map(line), total: bundles.count,
      isComplete: analysis.isComplete, examinedCompletions: analysis.examinedCompletions, withheld: analysis.withheld,
      uncoveredChanges: uncovered, uses: uses, blocked: analysis.blocked.map(blocked), openings: analysis.openings.map(opening),
      ceilings: analysis.standings.map(ceiling), unknownsWorthFinding: unknowns,
      wouldChange: analysis.pivots.map(influence), measures: measures, peers: frame.peers, caseNames: frame.caseNames,
      caseCount: frame.caseCount)
  }

  private func text(_ change: Bundle.Change) -> String { names.text(condition: change.condition, value: change.value) }

  private func name(_ condition: Int) -> String { names.conditions[condition].name }

  /// The unknown cells that decide; where there are too many completions to count, all that a model of agreement names, uncounted.
  private var unknowns: [Recommendation.InfluenceLine] {
    guard frame.basis == .agreement, analysis.unknowns.isEmpty, !analysis.examinedCompletions else {
      return analysis.unknowns.map(influence)
    }
    let named = analysis.problem.models.joined().reduce(into: UInt64(0)) { $0 |= $1.conditions }
    let target = analysis.problem.target
    return target.cells.indices.filter { index in
      named >> UInt64(index) & 1 == 1 && [0, 1].allSatisfy { target.mayHave(Bundle.Change(condition: index, value: $0)) }
    }.map { Recommendation.InfluenceLine(condition: name($0), differing: 0, pairs: 0, effect: .alters) }
  }

  private var models: [Recommendation.ModelLine] {
    analysis.problem.models.enumerated().map { index, terms in
      Recommendation.ModelLine(
        expression: names.text(terms), terms: terms.map { names.text($0) },
        reading: frame.readings.indices.contains(index) ? frame.readings[index] : nil)
    }
  }

  private func line(_ bundle: Bundle) -> Recommendation.BundleLine {
    let (sets, uncovered) = cover(bundle.changes)
    let cost = bundle.cost.isUnknown ? measuresCost(sets, uncovered, bundle.changes) : bundle.cost
    let leadTime = bundle.leadTime.isUnknown && sets.count == 1 && uncovered.isEmpty ? sets[0].leadTime : bundle.leadTime
    let limits = (frame.budget, analysis.problem.horizon)
    return Recommendation.BundleLine(
      changes: Dictionary(uniqueKeysWithValues: bundle.changes.map { (name($0.condition), $0.value) }),
      stages: bundle.stages.map { $0.map { name($0.condition) } }, measures: sets, uncovered: uncovered.map(text), cost: cost,
      leadTime: leadTime, fitsHorizon: limits.1.map { _ in bundle.fitsHorizon },
      fitsBudget: limits.0.map { cost.most <= $0 ? .certain : cost.least <= $0 ? .possible : .impossible },
      effectiveIn: bundle.effectiveIn, certainIn: bundle.effect.indices.filter { bundle.effect[$0] == .certain },
      minimalIn: bundle.minimalIn, isRobust: bundle.isRobust,
      evidenceLabel: bundle.changes.isEmpty ? nil : frame.label ?? bundle.evidence?.label,
      cases: (bundle.evidence?.cases ?? []).map { frame.cases[$0] })
  }

  /// The measures that act on a change.
  private func acting(on change: Bundle.Change) -> [Measure] {
    guard let covers else { return found(change) }
    return covers.measures(on: change, for: frame.target?.origin) { found(change) }
  }

  private func found(_ change: Bundle.Change) -> [Measure] {
    // A measure builds a condition up; none is an option to take one away.
    guard change.value > 0 else { return [] }
    let ids = frame.parts[name(change.condition)] ?? [name(change.condition)]
    return frame.measures.filter { $0.kind == .measure && $0.actsOn.contains { ids.contains($0.condition) } }
  }

  private func cover(_ changes: [Bundle.Change]) -> (sets: [Recommendation.MeasureSet], uncovered: [Bundle.Change]) {
    guard !frame.measures.isEmpty else { return ([], []) }
    guard let covers else { return computed(changes) }
    return covers.value(changes, for: frame.target?.origin) { computed(changes) }
  }

  private func computed(_ changes: [Bundle.Change]) -> (sets: [Recommendation.MeasureSet], uncovered: [Bundle.Change]) {
    let served = changes.map { Set(acting(on: $0).map(\.id)) }
    let options = frame.measures.filter { measure in served.contains { $0.contains(measure.id) } }.map { measure in
      MeasureCover.Option(
        id: measure.id, changes: Set(changes.indices.filter { served[$0].contains(measure.id) }), cost: measure.costRange,
        leadTime: measure.leadTimeRange)
    }
    let cover = MeasureCover(changes: changes.count, options: options)
    let sets = cover.choices.filter { !$0.measures.isEmpty }.map {
      Recommendation.MeasureSet(measures: $0.measures, cost: $0.cost, leadTime: $0.leadTime)
    }
    return (sets, cover.uncovered.map { changes[$0] })
  }

  /// What the cheapest measures cost, where one knows; changes without a measure leave it open.
  private func measuresCost(
    _ sets: [Recommendation.MeasureSet], _ uncovered: [Bundle.Change], _ changes: [Bundle.Change]
  ) -> AmountRange {
    if changes.isEmpty { return .zero }
    guard uncovered.isEmpty, sets.count == 1 || Set(sets.map(\.cost)).count == 1 else { return .unknown }
    return sets.first?.cost ?? .unknown
  }

  private var uncovered: [String] {
    guard !frame.measures.isEmpty else { return [] }
    let changes = Set((analysis.bundles + analysis.robust).flatMap(\.changes))
    return changes.sorted().filter { acting(on: $0).isEmpty }.map(text)
  }

  private var uses: [Recommendation.Use] {
    analysis.uses.map { Recommendation.Use(change: text($0.change), some: $0.some, every: $0.every) }
  }

  private func agents(_ change: Bundle.Change) -> [Condition.Agent] {
    analysis.problem.option(change)?.actors ?? frame.conditions[change.condition].agents
  }

  private func blocked(_ path: BlockedPath) -> Recommendation.BlockedLine {
    Recommendation.BlockedLine(model: path.model, term: names.text(path.term), by: path.blockers.map(blocker))
  }

  private func blocker(_ blocker: BlockedPath.Blocker) -> Recommendation.BlockerLine {
    func line(_ kind: Recommendation.BlockerLine.Kind, _ change: Bundle.Change) -> Recommendation.BlockerLine {
      Recommendation.BlockerLine(kind: kind, expression: text(change), agents: agents(change))
    }
    switch blocker {
    case .fixed(let change): return line(.fixed, change)
    case .direction(let change): return line(.direction, change)
    case .horizon(let change): return line(.horizon, change)
    case .unknown(let change): return line(.unknown, change)
    case .time: return Recommendation.BlockerLine(kind: .time, expression: nil, agents: [])
    case .negation(let term): return Recommendation.BlockerLine(kind: .negation, expression: names.text(term), agents: [])
    case .necessity(let index):
      return Recommendation.BlockerLine(kind: .necessity, expression: analysis.problem.necessary[index].description, agents: [])
    case .impossible(let index):
      return Recommendation.BlockerLine(kind: .impossible, expression: analysis.problem.impossible[index].description, agents: [])
    }
  }

  private func opening(_ opening: Opening) -> Recommendation.OpeningLine {
    Recommendation.OpeningLine(
      changes: opening.changes.map { change in
        Recommendation.OpeningLine.Part(
          change: text(change), mayBeThere: analysis.problem.target.mayHave(change), agents: agents(change))
      }, models: opening.models)
  }

  private func ceiling(_ standing: TermStanding) -> Recommendation.CeilingLine {
    Recommendation.CeilingLine(
      model: standing.model, term: names.text(standing.term), membership: standing.membership, ceiling: standing.ceiling,
      weakest: standing.weakest.map { text($0.change) })
  }

  private func influence(_ cell: CellInfluence) -> Recommendation.InfluenceLine {
    Recommendation.InfluenceLine(
      condition: name(cell.condition), differing: cell.differing, pairs: cell.pairs, effect: cell.effect)
  }

  private var measures: [Recommendation.MeasureLine] {
    let changes = Set((analysis.bundles + analysis.robust).flatMap(\.changes)).sorted()
    let served = changes.map { Set(acting(on: $0).map(\.id)) }
    return frame.measures.compactMap { measure in
      let own = changes.indices.filter { served[$0].contains(measure.id) }.map { changes[$0] }
      guard !own.isEmpty else { return nil }
      let judged = own.filter { change in
        let ids = frame.parts[name(change.condition)] ?? [name(change.condition)]
        return measure.actsOn.filter { ids.contains($0.condition) }.allSatisfy { $0.basis == .judged }
      }
      return Recommendation.MeasureLine(
        id: measure.id, code: measure.code, name: measure.name, agents: measure.actors, actsOn: own.map(text), judged: judged.map(text),
        cost: measure.costRange, leadTime: measure.leadTimeRange)
    }
  }
}

extension Measure {
  /// What it costs.
  var costRange: AmountRange { AmountRange(cost) }
  /// How long it takes, in months.
  var leadTimeRange: AmountRange { AmountRange(leadTime) }
}
