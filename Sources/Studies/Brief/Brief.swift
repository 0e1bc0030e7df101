public import CaseFiles
public import Cases
import Membership
public import Statistics
public import Transfer

/// What a brief on one region says, before it has words: needs, options, what is in the way, and how certain it is.
///
/// It holds nothing that the study and the catalogue do not hold; documents for different readers are renderings of it.
public struct Brief: Sendable {
  /// What is asked beside the study and the target.
  public struct Question: Hashable, Sendable {
    /// Whose measures are options; everybody's where it is empty.
    public var agents: [Condition.Agent]
    /// The first quarter of the roadmap; without one quarters are counted.
    public var start: Quarter?
    /// The day of the output as `YYYY-MM-DD`; without one every embargo holds.
    public var releaseDay: String?
    /// The version of the program.
    public var version: String

    /// A question.
    public init(agents: [Condition.Agent] = [], start: Quarter? = nil, releaseDay: String? = nil, version: String) {
      self.agents = agents
      self.start = start
      self.releaseDay = releaseDay
      self.version = version
    }
  }

  /// A condition that the cases share or that stands in the study's own list, and how the region stands on it.
  public struct Need: Sendable {
    /// The condition.
    public var condition: Condition
    /// Whether it stands in the study's own list.
    public var isCore: Bool
    /// How the region stands.
    public var gap: Gap
    /// In how many cases with the outcome it is documented, the region's own initiative left out.
    public var agreement: StudyResult.Counts
    /// What that count carries; `nil` without cases.
    public var proportion: ProportionSummary?
    /// What the region's sources say.
    public var claims: [Claim]

    /// Whether it is documented in every case.
    public var isDocumentedInAll: Bool { agreement.total > 0 && agreement.present == agreement.total }
  }

  /// A measure that acts on something that the region lacks or may lack.
  public struct Option: Sendable {
    /// The measure.
    public var measure: Measure
    /// The links to what is absent or open, in the order of the needs.
    public var links: [Measure.Link]

    /// The links that are our judgement.
    public var judged: [Measure.Link] { links.filter { $0.basis == .judged } }
  }

  /// What was asked.
  public var question: Question
  /// The study with its advice.
  public var result: StudyResult
  /// The advice for the region.
  public var target: StudyResult.TargetResult
  /// The needs, the study's own list first.
  public var needs: [Need]
  /// The measures that one of the asked bodies takes, in the order of their codes.
  public var options: [Option]
  /// The codes and names of further measures for the region's origin logic that only others take.
  public var others: [Option]
  /// Principles and limits for the region's origin logic.
  public var principles: [Measure]
  /// A plan of who does what when; `nil` where nothing is open or nothing acts on it.
  public var roadmap: RoadmapResult?
  /// How certain it is that the cases share what they are said to share, and that this bears on the region.
  public var certainty: Certainty
  /// The names that ids of the catalogue stand for.
  public var terms: TransferTerms
  /// The library's sources, by id.
  public var sources: [String: Source]
  /// The day that the brief bears: that of the output, otherwise that of the study's data.
  public var day: String

  /// What the region lacks or may lack.
  public var open: [Need] { needs.filter(\.gap.isOpen) }
}

extension Brief {
  /// A brief on a region.
  ///
  /// - Parameters:
  ///   - study: The id of a study over case files.
  ///   - target: The region's id.
  ///   - library: The library, with somebody's own measures where there are any.
  ///   - question: What is asked beside it.
  /// - Throws: `StudyError` where the study or the region is not there or may not be shown.
  public init(study: String, target: String, in library: Library, _ question: Question) throws(StudyError) {
    let options = StudyRun.Options(target: target, releaseDay: question.releaseDay, version: question.version)
    let run = try StudyRun.prepared(study, in: library, options)
    guard let region = run.library.targets[target] else {
      throw .notFound(kind: "target", id: target, known: Array(run.library.targets.keys))
    }
    let result = try run.result()
    guard let advice = result.target else {
      throw .notFound(kind: "target", id: target, known: Array(run.library.targets.keys))
    }
    let catalogue = try TransferCatalogue(study, in: run.library)
    self.question = question
    self.result = result
    self.target = advice
    let needs = Self.needs(run, catalogue, region, advice)
    self.needs = needs
    let open = needs.filter(\.gap.isOpen).map(\.condition.id)
    let suited = MeasureChoice.measures(catalogue.statements, for: region.origin.logic)
    let acting = suited.filter { $0.kind == .measure }.compactMap { Self.option($0, open) }
    func isAsked(_ option: Option) -> Bool { question.agents.isEmpty || !Set(question.agents).isDisjoint(with: option.measure.actors) }
    self.options = acting.filter(isAsked)
    others = acting.filter { !isAsked($0) }
    principles = suited.filter { $0.kind != .measure }
    roadmap = try Self.roadmap(study, target, library, question)
    certainty = Certainty(of: result, advice, needs, run.library)
    terms = catalogue.terms
    sources = run.library.sources
    day = question.releaseDay ?? run.study.date.text
  }

  /// The study's own conditions, and of the others those that some case has and none is known to lack.
  private static func needs(
    _ run: StudyRun, _ catalogue: TransferCatalogue, _ region: Target, _ advice: StudyResult.TargetResult
  ) -> [Need] {
    let measures = MeasureChoice.measures(catalogue.statements, for: region.origin.logic)
    let core = Set(catalogue.core.map(\.id))
    return catalogue.conditions.compactMap { condition in
      let row = run.gap(condition, region, measures)
      let counts = row.agreement
      guard core.contains(condition.id) || counts.present > 0 && counts.atMost == counts.total else { return nil }
      let proportion = try? Proportion(successes: counts.present, trials: counts.total)
      return Need(
        condition: condition, isCore: core.contains(condition.id), gap: row.gap, agreement: counts,
        proportion: proportion.map { ProportionSummary(of: $0) }, claims: StudyTables.cell(condition, of: region).claims)
    }
  }

  private static func option(_ measure: Measure, _ open: [String]) -> Option? {
    let links = open.compactMap { id in measure.actsOn.first { $0.condition == id } }
    return links.isEmpty ? nil : Option(measure: measure, links: links)
  }

  /// The plan; that nothing is open or served is said in the brief itself.
  private static func roadmap(
    _ study: String, _ target: String, _ library: Library, _ question: Question
  ) throws(StudyError) -> RoadmapResult? {
    do throws(StudyError) {
      return try RoadmapResult(
        study: study, target: target, in: library, start: question.start, releaseDay: question.releaseDay, version: question.version)
    } catch {
      switch error {
      case .nothingOpen, .nothingServed, .noMeasures: return nil
      default: throw error
      }
    }
  }
}
