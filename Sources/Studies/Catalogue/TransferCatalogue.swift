import CaseFiles
public import Cases
import Transfer

/// The measures and conditions that a study hands to what advises on them.
struct TransferCatalogue {
  let study: StudyFile
  let library: Library
  /// All statements of the study's publications and somebody's own, in the order of their codes.
  let statements: [Measure]
  /// The conditions of the study's lists that cells are written for.
  let conditions: [Condition]
  /// Those of its first list.
  let core: [Condition]
  /// The ids of the publications, the study's first one first.
  let publications: [String]

  init(_ id: String, in library: Library) throws(StudyError) {
    guard library.tableStudies[id] == nil else { throw .overTable(study: id) }
    guard let study = library.studies[id] else {
      throw .notFound(kind: "study", id: id, known: Array(library.studies.keys))
    }
    self.study = study
    self.library = library
    let named = (study.measures.map { [$0] } ?? []) + study.furtherMeasures
    let own = library.measures.values.filter { library.ownMeasures.contains($0.id) }.map(\.source)
    var seen: Set<String> = []
    publications = (named + own.sorted()).filter { seen.insert($0).inserted }
    statements = library.measures.values.filter { named.contains($0.source) || library.ownMeasures.contains($0.id) }
      .sorted { ($0.code, $0.id) < ($1.code, $1.id) }
    let codebook = library.codebook
    func conditions(of list: String?) -> [Condition] {
      MeasureMatrix.base((list.flatMap { codebook.list($0) }?.conditions ?? []).compactMap(codebook.condition), codebook)
    }
    core = conditions(of: study.conditions)
    let coreIDs = Set(core.map(\.id))
    self.conditions = core + conditions(of: study.furtherConditions).filter { !coreIDs.contains($0.id) }
  }

  /// The measures that one of some bodies takes; all where no body is named.
  func measures(by agents: [Condition.Agent]) -> [Measure] {
    statements.filter { $0.kind == .measure && (agents.isEmpty || !Set(agents).isDisjoint(with: $0.actors)) }
  }

  /// What of the catalogue readers of a result need to know by id.
  var terms: TransferTerms { terms(of: statements) }

  /// The same with some of the statements only.
  func terms(of statements: [Measure]) -> TransferTerms {
    TransferTerms(
      conditions: Dictionary(conditions.map { ($0.id, $0.name) }) { first, _ in first },
      measures: Dictionary(statements.map { ($0.id, TransferTerms.MeasureName(code: $0.code, name: $0.name)) }) { first, _ in first },
      publications: Dictionary(
        publications.map { id in (id, TransferTerms.Publication(library.sources[id], id: id)) }
      ) { first, _ in first })
  }
}

/// The names that a result's ids stand for.
public struct TransferTerms: Codable, Hashable, Sendable {
  /// A measure's code and name.
  public struct MeasureName: Codable, Hashable, Sendable {
    /// The code in its list.
    public var code: String
    /// The name.
    public var name: LocalizedText
  }

  /// A publication.
  public struct Publication: Codable, Hashable, Sendable {
    /// Its title.
    public var title: String
    /// What kind of source it is.
    public var kind: Source.Kind
    /// Who published it.
    public var producer: String?
    /// When.
    public var year: String?

    init(_ source: Source?, id: String) {
      title = source?.title ?? id
      kind = source?.kind ?? .report
      producer = source?.producer
      year = source?.year?.text
    }
  }

  /// The conditions' names by id.
  public var conditions: [String: LocalizedText]
  /// The measures' names by id.
  public var measures: [String: MeasureName]
  /// The publications by id.
  public var publications: [String: Publication]
}
