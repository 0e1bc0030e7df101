public import Cases

/// Which measure acts on which condition, and who takes it.
///
/// What no measure serves is a finding about the catalogue, not about a region. The municipality always has a column, so that what *she*
/// can do is said even where it is nothing.
public struct MeasureMatrix: Hashable, Codable, Sendable {
  /// A measure that acts on a condition.
  public struct Entry: Hashable, Codable, Sendable {
    /// The measure's id.
    public var measure: String
    /// Its code.
    public var code: String
    /// What the link rests on.
    public var basis: Measure.Link.Basis
    /// The id of the source that states it, or that we judged.
    public var source: String

    init(_ measure: Measure, _ link: Measure.Link) {
      self.measure = measure.id
      code = measure.code
      basis = link.basis
      source = link.source ?? measure.source
    }
  }

  /// A body and what it can take for a condition.
  public struct Cell: Hashable, Codable, Sendable {
    /// The body.
    public var agent: Condition.Agent
    /// Whether it can act on the condition, as the codebook judges.
    public var canAct: Bool
    /// The measures that it takes.
    public var entries: [Entry]

    /// Whether it can act and the catalogue has nothing for it.
    public var isGap: Bool { canAct && entries.isEmpty }

    enum CodingKeys: String, CodingKey {
      case agent
      case canAct = "can_act"
      case entries = "measures"
    }
  }

  /// A condition and the measures that act on it.
  public struct Row: Hashable, Codable, Sendable {
    /// The condition's id.
    public var condition: String
    /// How far somebody can change it.
    public var actionability: Condition.Actionability?
    /// All measures that act on it, whoever takes them.
    public var entries: [Entry]
    /// Body by body, in the order of ``MeasureMatrix/agents``.
    public var cells: [Cell]

    enum CodingKeys: String, CodingKey {
      case condition, actionability
      case entries = "measures"
      case cells
    }
  }

  /// What one publication leaves out.
  public struct Publication: Hashable, Codable, Sendable {
    /// The id of the source.
    public var source: String
    /// How many measures it has.
    public var measures: Int
    /// The conditions that none of them acts on.
    public var unserved: [String]
    /// The bodies that take at least one of them.
    public var agents: [Condition.Agent]
  }

  /// The bodies, the municipality first.
  public var agents: [Condition.Agent]
  /// The conditions in the order asked for.
  public var rows: [Row]
  /// The conditions that no measure acts on.
  public var unserved: [String]
  /// The same per publication, in the order asked for.
  public var publications: [Publication]
  /// The ids of principles, which are no options.
  public var principles: [String]
  /// The ids of limits, which are no options either.
  public var limits: [String]

  /// The matrix of a catalogue.
  ///
  /// - Parameters:
  ///   - measures: The statements in the order of their codes; only those of the kind measure act.
  ///   - conditions: The conditions. One that derives from others stands for its parts, and what acts on it acts on each of them.
  ///   - codebook: The codebook.
  ///   - publications: The ids of the sources whose statements are compared.
  public init(of measures: [Measure], on conditions: [Condition], codebook: Codebook, publications: [String]) {
    let base = Self.base(conditions, codebook)
    let options = measures.filter { $0.kind == .measure }
    let acting = Set(base.flatMap(\.actors) + options.flatMap(\.actors) + [.municipality])
    let agents = Condition.Agent.allCases.filter(acting.contains)
    let wholes = Self.wholes(codebook)
    rows = base.map { condition in
      let links = options.compactMap { measure in
        Self.link(measure, on: condition.id, wholes).map { (measure, Entry(measure, $0)) }
      }
      return Row(
        condition: condition.id, actionability: condition.actionability, entries: links.map(\.1),
        cells: agents.map { agent in
          Cell(
            agent: agent, canAct: condition.actors.contains(agent),
            entries: links.filter { $0.0.actors.contains(agent) }.map(\.1))
        })
    }
    self.agents = agents
    unserved = rows.filter(\.entries.isEmpty).map(\.condition)
    self.publications = publications.map { source in
      let own = options.filter { $0.source == source }
      return Publication(
        source: source, measures: own.count,
        unserved: base.map(\.id).filter { id in !own.contains { Self.link($0, on: id, wholes) != nil } },
        agents: agents.filter { agent in own.contains { $0.actors.contains(agent) } })
    }
    principles = measures.filter { $0.kind == .principle }.map(\.id)
    limits = measures.filter { $0.kind == .limit }.map(\.id)
  }

  enum CodingKeys: String, CodingKey {
    case agents, rows, unserved, publications, principles, limits
  }

  /// What a body can take, condition by condition; `nil` for a body that has no column.
  public func cells(of agent: Condition.Agent) -> [(condition: String, cell: Cell)]? {
    guard let index = agents.firstIndex(of: agent) else { return nil }
    return rows.map { ($0.condition, $0.cells[index]) }
  }

  /// The conditions with the parts of derived ones in their place, each once.
  public static func base(_ conditions: [Condition], _ codebook: Codebook) -> [Condition] {
    var seen: Set<String> = []
    return conditions.flatMap { $0.derived?.of.compactMap(codebook.condition) ?? [$0] }.filter { seen.insert($0.id).inserted }
  }

  /// The conditions that derive from each condition.
  static func wholes(_ codebook: Codebook) -> [String: [String]] {
    var wholes: [String: [String]] = [:]
    for condition in codebook.conditions {
      for part in condition.derived?.of ?? [] { wholes[part, default: []].append(condition.id) }
    }
    return wholes
  }

  /// The link by which a measure acts on a condition: one that is stated before one that is judged.
  static func link(_ measure: Measure, on condition: String, _ wholes: [String: [String]]) -> Measure.Link? {
    let ids = [condition] + (wholes[condition] ?? [])
    let links = measure.actsOn.filter { ids.contains($0.condition) }
    return links.first { $0.basis == .stated } ?? links.first
  }
}
