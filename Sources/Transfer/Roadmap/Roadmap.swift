public import Cases

/// When which body does what, as far as lead times and orders of measures say.
///
/// A measure begins when all measures that come first are in place; several begin at once where nothing orders them. Quarters are counted
/// from 0. An unknown lead time leaves open when a measure is in place, and when what follows it begins; nothing is guessed.
public struct Roadmap: Hashable, Codable, Sendable {
  /// A measure in the plan.
  public struct Step: Hashable, Codable, Sendable {
    /// The measure's id.
    public var measure: String
    /// Who takes it.
    public var agents: [Condition.Agent]
    /// In which phases, where its source says so.
    public var phases: [Phase]
    /// The quarter in which it begins at the earliest.
    public var begins: Int
    /// The quarter in which it begins at the latest; `nil` where what comes first has no known end.
    public var beginsAtLatest: Int?
    /// The quarter in which it is in place at the earliest.
    public var inPlace: Int
    /// The quarter in which it is in place at the latest; `nil` where that is not known.
    public var inPlaceAtLatest: Int?
    /// The ids of measures of the plan that come first.
    public var after: [String]
    /// The ids of measures that come first and are not in the plan.
    public var missing: [String]

    enum CodingKeys: String, CodingKey {
      case measure, agents, phases, begins
      case beginsAtLatest = "begins_at_latest"
      case inPlace = "in_place"
      case inPlaceAtLatest = "in_place_at_latest"
      case after, missing
    }

    /// What a quarter shows.
    public func state(in quarter: Int) -> State? {
      if let beginsAtLatest, let inPlaceAtLatest {
        if quarter < begins || quarter > inPlaceAtLatest { return nil }
        if quarter >= beginsAtLatest, quarter <= inPlace { return .surely }
        return .possibly
      }
      return quarter < begins ? nil : quarter == begins && beginsAtLatest == begins ? .surely : .possibly
    }
  }

  /// Whether a body is at a measure in a quarter.
  public enum State: String, CaseIterable, Codable, Sendable {
    /// Whatever the lead times.
    case surely
    /// Only with some lead times.
    case possibly
  }

  /// The measures by the quarter in which they begin, then by code.
  public var steps: [Step]
  /// How many quarters a table needs: up to the last one that is known, and at least one.
  public var quarters: Int

  /// The most quarters a table shows.
  public static let quarterLimit = 40

  /// A plan; `nil` where the measures follow each other in a circle.
  ///
  /// - Parameter measures: The measures in the order of their codes, each once.
  public init?(of measures: [Measure]) {
    var known: [String: (lower: Double, upper: Double?)] = [:]
    var steps: [Step] = []
    let ids = Set(measures.map(\.id))
    var waiting = measures
    while !waiting.isEmpty {
      let ready = waiting.filter { measure in measure.after.allSatisfy { !ids.contains($0.measure) || known[$0.measure] != nil } }
      guard !ready.isEmpty else { return nil }
      for measure in ready {
        let before = measure.after.compactMap { known[$0.measure] }
        let start = before.map(\.lower).max() ?? 0
        let latest = before.contains { $0.upper == nil } ? nil : before.compactMap(\.upper).max() ?? 0
        let end = start + measure.leadTime.lower
        let latestEnd = latest.flatMap { start in measure.leadTime.upper.map { start + $0 } }
        known[measure.id] = (end, latestEnd)
        steps.append(
          Step(
            measure: measure.id, agents: measure.actors, phases: measure.phases, begins: Self.quarter(start),
            beginsAtLatest: latest.map(Self.quarter), inPlace: Self.last(end, from: start),
            inPlaceAtLatest: latestEnd.map { Self.last($0, from: latest ?? 0) },
            after: measure.after.map(\.measure).filter(ids.contains), missing: measure.after.map(\.measure).filter { !ids.contains($0) }))
      }
      waiting.removeAll { known[$0.id] != nil }
    }
    let codes = Dictionary(measures.map { ($0.id, $0.code) }) { first, _ in first }
    self.steps = steps.sorted { ($0.begins, codes[$0.measure] ?? "", $0.measure) < ($1.begins, codes[$1.measure] ?? "", $1.measure) }
    let last = steps.map { $0.inPlaceAtLatest ?? max($0.inPlace, $0.begins) }.max() ?? 0
    quarters = min(last + 1, Self.quarterLimit)
  }

  /// The bodies, the municipality first, each with its measures.
  public var byAgent: [(agent: Condition.Agent, steps: [Step])] {
    Condition.Agent.allCases.compactMap { agent in
      let own = steps.filter { $0.agents.contains(agent) }
      return own.isEmpty ? nil : (agent, own)
    }
  }

  /// The quarter of a month, both from 0.
  private static func quarter(_ month: Double) -> Int { Int(min(month, 12_000) / 3) }

  /// The quarter in which something that ends after so many months is still going on.
  private static func last(_ end: Double, from start: Double) -> Int {
    let months = min(end, 12_000)
    let quarter = Int(months / 3)
    return months == Double(quarter) * 3 && months > start ? quarter - 1 : quarter
  }
}
