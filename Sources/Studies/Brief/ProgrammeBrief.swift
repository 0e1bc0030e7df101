public import CaseFiles
public import Cases
import Membership
import Transfer

/// What many regions lack or may lack, which support acts on it, and what the cases show about what a funder sets.
public struct ProgrammeBrief: Sendable {
  /// A condition over the regions.
  public struct Need: Sendable {
    /// The condition.
    public var condition: Condition
    /// Whether it stands in the study's own list.
    public var isCore: Bool
    /// The ids of regions that lack it or have it in part.
    public var lacking: [String]
    /// The ids of regions of which nothing is known.
    public var unknown: [String]
    /// In how many cases with the outcome it is documented.
    public var agreement: StudyResult.Counts
  }

  /// A measure and the regions in which it acts on something absent or open.
  public struct Option: Sendable {
    /// The measure.
    public var measure: Measure
    /// The links to what is absent or open in some region for whose origin logic the measure is.
    public var links: [Measure.Link]
    /// The ids of these regions.
    public var regions: [String]
  }

  /// What was asked.
  public var question: Brief.Question
  /// The study.
  public var result: StudyResult
  /// The regions.
  public var regions: [PortfolioResult.Region]
  /// The conditions, the study's own list first.
  public var needs: [Need]
  /// The measures that one of the asked bodies takes and that act on something, in the order of their codes.
  public var options: [Option]
  /// Principles and limits of the catalogue.
  public var principles: [Measure]
  /// The names that ids of the catalogue stand for.
  public var terms: TransferTerms
  /// The library's sources, by id.
  public var sources: [String: Source]
  /// The day that the brief bears.
  public var day: String

  /// The conditions that one of the asked bodies can act on: what a programme sets.
  public var parameters: [Need] {
    needs.filter { need in !Set(need.condition.actors).isDisjoint(with: question.agents) && options.contains { acts($0, on: need) } }
  }

  /// Whether a measure acts on a condition.
  public func acts(_ option: Option, on need: Need) -> Bool { option.links.contains { $0.condition == need.condition.id } }

  /// A brief on many regions.
  ///
  /// - Parameters:
  ///   - study: The id of a study over case files.
  ///   - asked: The regions.
  ///   - library: The library, with somebody's own measures where there are any.
  ///   - question: What is asked beside it.
  /// - Throws: `StudyError` where the study or a region is not there, or there is no region.
  public init(
    study: String, regions asked: PortfolioResult.Regions, in library: Library, _ question: Brief.Question
  ) throws(StudyError) {
    let options = StudyRun.Options(releaseDay: question.releaseDay, version: question.version)
    let run = try StudyRun.prepared(study, in: library, options)
    let catalogue = try TransferCatalogue(study, in: run.library)
    let conditions = catalogue.conditions.filter { $0.actionability != .fixed }
    let regions = try PortfolioResult.regions(asked, conditions, run.study, run.library)
    guard !regions.isEmpty else { throw .noRegions(study: study) }
    self.question = question
    result = try run.result()
    self.regions = regions
    let core = Set(catalogue.core.map(\.id))
    let examples = run.tables.units.filter { ($0.outcomes[run.study.outcome] ?? .unknown).membership.presence == .present }
    needs = conditions.map { condition in
      let unknown = regions.filter { $0.unknown.contains(condition.id) }.map(\.id)
      return Need(
        condition: condition, isCore: core.contains(condition.id),
        lacking: regions.filter { $0.open.contains(condition.id) && !$0.unknown.contains(condition.id) }.map(\.id), unknown: unknown,
        agreement: StudyResult.Counts(examples.map { StudyTables.cellWithoutFindings(condition, of: $0).membership }))
    }
    self.options = catalogue.measures(by: question.agents).compactMap { Self.option($0, regions) }
    principles = catalogue.statements.filter { $0.kind != .measure }
    terms = catalogue.terms
    sources = run.library.sources
    day = question.releaseDay ?? run.study.date.text
  }

  private static func option(_ measure: Measure, _ regions: [PortfolioResult.Region]) -> Option? {
    let suited = regions.filter { !MeasureChoice.audiences(for: $0.origin).isDisjoint(with: measure.audiences) }
    let ids = Set(measure.actsOn.map(\.condition))
    let served = suited.filter { !ids.isDisjoint(with: $0.open) }
    let open = Set(served.flatMap(\.open))
    guard !served.isEmpty else { return nil }
    return Option(measure: measure, links: measure.actsOn.filter { open.contains($0.condition) }, regions: served.map(\.id))
  }
}
