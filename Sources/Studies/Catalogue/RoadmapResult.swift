public import CaseFiles
public import Cases
import Membership
public import Transfer

/// A plan for a region: which body does what in which quarter.
public struct RoadmapResult: Codable, Hashable, Sendable {
  /// What was asked.
  public struct Parameters: Codable, Hashable, Sendable {
    /// The study's id.
    public var study: String
    /// The region's id.
    public var target: String
    /// The measures asked for; without any the smallest set that covers what can be covered is taken.
    public var chosen: [String]
    /// The conditions that a bundle changes; without any all that are absent or open.
    public var bundle: [String]?
    /// Whose measures are taken; everybody's where it is empty.
    public var agents: [Condition.Agent]
    /// The first quarter; without one quarters are counted.
    public var start: Quarter?
    /// The ids of measures that somebody added or changed.
    public var own: [String]
    /// The day of the output; without one every embargo holds.
    public var releaseDay: String?

    enum CodingKeys: String, CodingKey {
      case study, target, chosen, bundle
      case agents = "by"
      case start, own
      case releaseDay = "release_day"
    }
  }

  /// A condition that the region lacks or may lack, and what of the plan acts on it.
  public struct Coverage: Codable, Hashable, Sendable {
    /// The condition's id.
    public var condition: String
    /// The ids of measures of the plan that act on it.
    public var measures: [String]
    /// Whether a measure for the region's origin logic could.
    public var isServable: Bool

    enum CodingKeys: String, CodingKey {
      case condition, measures
      case isServable = "servable"
    }
  }

  /// The name of the JSON form.
  public var schema = "gelingen.transfer-roadmap/1"
  /// The version of the program.
  public var version: String
  /// What was asked.
  public var parameters: Parameters
  /// The fingerprint of what was read.
  public var inputSHA256: String
  /// The region's name.
  public var name: LocalizedText
  /// The date its answers describe.
  public var asOf: String
  /// Its origin logic.
  public var origin: Origin.Logic
  /// What it lacks or may lack, of the study's own conditions.
  public var coverage: [Coverage]
  /// How many sets of measures are as small; `nil` where measures were chosen or sets were not counted.
  public var alternatives: Int?
  /// The plan.
  public var roadmap: Roadmap
  /// What the measures cost together, as far as it is known.
  public var cost: Amount
  /// What the advice rests on.
  public var evidenceLabel: EvidenceLabel
  /// The names that ids stand for.
  public var terms: TransferTerms

  enum CodingKeys: String, CodingKey {
    case schema, version, parameters
    case inputSHA256 = "input_sha256"
    case name
    case asOf = "as_of"
    case origin, coverage, alternatives, roadmap, cost
    case evidenceLabel = "evidence_label"
    case terms
  }

  /// A plan for a region.
  ///
  /// - Parameters:
  ///   - study: The study's id.
  ///   - target: The region's id.
  ///   - library: The library, with somebody's own measures where there are any.
  ///   - chosen: The ids or codes of measures; without any the smallest set that covers what can be covered is taken.
  ///   - bundle: The conditions that a bundle of `transfer recommend` changes; without any all that are absent or open.
  ///   - agents: Whose measures are taken; everybody's where it is empty.
  ///   - start: The first quarter.
  ///   - releaseDay: The day of the output; without one every embargo holds.
  ///   - version: The version of the program.
  /// - Throws: `StudyError` where the study, the region or a measure is not there, or nothing can be planned.
  public init(
    study: String, target: String, in library: Library, chosen: [String] = [], bundle: [String] = [],
    by agents: [Condition.Agent] = [], start: Quarter? = nil,
    releaseDay: String? = nil,
    version: String
  ) throws(StudyError) {
    let visible = library.visible(on: releaseDay)
    let catalogue = try TransferCatalogue(study, in: visible)
    guard let region = visible.targets[target] else {
      throw .notFound(kind: "target", id: target, known: Array(visible.targets.keys))
    }
    let options = MeasureChoice.measures(catalogue.measures(by: agents), for: region.origin.logic)
    let open = catalogue.core.filter {
      $0.actionability != .fixed && StudyTables.cell($0, of: region).membership.presence != .present
    }.map(\.id).filter { bundle.isEmpty || bundle.contains($0) }
    let known = Set(catalogue.core.map(\.id))
    if let unknown = bundle.first(where: { !known.contains($0) }) {
      throw .notFound(kind: "condition of the study", id: unknown, known: known.sorted())
    }
    guard !open.isEmpty else { throw .nothingOpen(target: target) }
    let matrix = MeasureMatrix(of: options, on: catalogue.core, codebook: visible.codebook, publications: [])
    func servers(_ condition: String) -> [String] { matrix.rows.first { $0.condition == condition }?.entries.map(\.measure) ?? [] }
    let plan = try Self.plan(chosen, options, catalogue.statements, region, open.filter { !servers($0).isEmpty }, visible.codebook)
    guard let roadmap = Roadmap(of: plan.measures) else { throw .nothingServed(target: target) }
    let taken = Set(plan.measures.map(\.id))
    self.version = version
    parameters = Parameters(
      study: study, target: target, chosen: chosen, bundle: bundle.isEmpty ? nil : bundle, agents: agents, start: start,
      own: library.ownMeasures.sorted(), releaseDay: releaseDay)
    inputSHA256 = library.fingerprint
    name = region.name
    asOf = region.asOf.text
    origin = region.origin.logic
    coverage = open.map { condition in
      Coverage(condition: condition, measures: servers(condition).filter(taken.contains), isServable: !servers(condition).isEmpty)
    }
    alternatives = plan.alternatives
    self.roadmap = roadmap
    cost = plan.measures.reduce(.zero) { $0 + $1.cost }
    evidenceLabel = .g
    terms = catalogue.terms
  }

  private static func plan(
    _ chosen: [String], _ options: [Measure], _ all: [Measure], _ region: Target, _ open: [String], _ codebook: Codebook
  ) throws(StudyError) -> (measures: [Measure], alternatives: Int?) {
    guard chosen.isEmpty else {
      var ids: Set<String> = []
      for word in chosen {
        guard let measure = all.first(where: { $0.kind == .measure && ($0.id == word || $0.code == word) }) else {
          throw .notFound(kind: "measure", id: word, known: all.filter { $0.kind == .measure }.map(\.id))
        }
        ids.insert(measure.id)
      }
      return (all.filter { ids.contains($0.id) }, nil)
    }
    let portfolio = Portfolio(
      of: [PortfolioRegion(id: region.id, origin: region.origin.logic, ways: [open])], measures: options, codebook: codebook)
    let best = portfolio.programmes.first?.steps.last
    let ids = Set(best?.measures ?? [])
    guard !ids.isEmpty else { throw .nothingServed(target: region.id) }
    return (options.filter { ids.contains($0.id) }, best?.programmes)
  }
}
