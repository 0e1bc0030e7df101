public import CaseFiles
public import Cases
import Membership
public import Transfer

/// Many regions and the measures of a study: which support covers most of them.
public struct PortfolioResult: Codable, Hashable, Sendable {
  /// Which conditions a region must have covered.
  public enum Scope: String, CaseIterable, Codable, Sendable {
    /// Those of the study's own list.
    case core
    /// Those of its second list too.
    case all
  }

  /// Where the regions come from.
  public enum Regions: Sendable {
    /// All targets, and all missions and initiatives whose outcome is open.
    case all
    /// Targets and cases by id.
    case ids([String])
    /// A table.
    case table([RegionRow], fingerprint: String)
  }

  /// What was asked.
  public struct Parameters: Codable, Hashable, Sendable {
    /// The study's id.
    public var study: String
    /// The regions asked for: `all`, `table`, or ids.
    public var targets: [String]
    /// Which conditions must be covered.
    public var scope: Scope
    /// Whose measures are taken; everybody's where it is empty.
    public var agents: [Condition.Agent]
    /// The ids of measures that somebody added or changed.
    public var own: [String]
    /// The day of the output; without one every embargo holds.
    public var releaseDay: String?

    enum CodingKeys: String, CodingKey {
      case study, targets, scope
      case agents = "by"
      case own
      case releaseDay = "release_day"
    }
  }

  /// A region and what is open there.
  public struct Region: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String
    /// Its name.
    public var name: LocalizedText
    /// Its origin logic.
    public var origin: Origin.Logic
    /// The conditions that it lacks or may lack.
    public var open: [String]
    /// Those of them of which nothing is known.
    public var unknown: [String]
  }

  /// The name of the JSON form.
  public var schema = "gelingen.transfer-portfolio/1"
  /// The version of the program.
  public var version: String
  /// What was asked.
  public var parameters: Parameters
  /// The fingerprint of what was read.
  public var inputSHA256: String
  /// The conditions that must be covered.
  public var conditions: [String]
  /// The regions.
  public var regions: [Region]
  /// What the advice rests on.
  public var evidenceLabel: EvidenceLabel
  /// The portfolio.
  public var portfolio: Portfolio
  /// The names that ids stand for.
  public var terms: TransferTerms

  enum CodingKeys: String, CodingKey {
    case schema, version, parameters
    case inputSHA256 = "input_sha256"
    case conditions, regions
    case evidenceLabel = "evidence_label"
    case portfolio, terms
  }

  /// The portfolio of a study's measures for regions.
  ///
  /// - Parameters:
  ///   - study: The study's id.
  ///   - asked: The regions.
  ///   - library: The library, with somebody's own measures where there are any.
  ///   - scope: Which conditions must be covered.
  ///   - agents: Whose measures are taken; everybody's where it is empty.
  ///   - releaseDay: The day of the output; without one every embargo holds.
  ///   - version: The version of the program.
  /// - Throws: `StudyError` where the study or a region is not there, or there is no measure or no region.
  public init(
    study: String, regions asked: Regions, in library: Library, scope: Scope = .core, by agents: [Condition.Agent] = [],
    releaseDay: String? = nil, version: String
  ) throws(StudyError) {
    let visible = library.visible(on: releaseDay)
    let catalogue = try TransferCatalogue(study, in: visible)
    let measures = catalogue.measures(by: agents)
    guard !measures.isEmpty else { throw .noMeasures(study: study) }
    let conditions = (scope == .core ? catalogue.core : catalogue.conditions).filter { $0.actionability != .fixed }
    let regions = try Self.regions(asked, conditions, catalogue.study, visible)
    guard !regions.isEmpty else { throw .noRegions(study: study) }
    self.version = version
    var words: [String]
    var fingerprint = Fingerprint()
    fingerprint.add("library", library.fingerprint)
    switch asked {
    case .all: words = ["all"]
    case .ids(let ids): words = ids
    case .table(_, let own):
      words = ["table"]
      fingerprint.add("regions", own)
    }
    if words == ["table"] { inputSHA256 = fingerprint.hexadecimal } else { inputSHA256 = library.fingerprint }
    parameters = Parameters(
      study: study, targets: words, scope: scope, agents: agents, own: library.ownMeasures.sorted(), releaseDay: releaseDay)
    self.conditions = conditions.map(\.id)
    self.regions = regions
    evidenceLabel = .g
    portfolio = Portfolio(
      of: regions.map { PortfolioRegion(id: $0.id, origin: $0.origin, ways: [$0.open]) }, measures: measures,
      codebook: visible.codebook)
    terms = catalogue.terms
  }

  static func regions(
    _ asked: Regions, _ conditions: [Condition], _ study: StudyFile, _ library: Library
  ) throws(StudyError) -> [Region] {
    switch asked {
    case .all:
      let targets = library.targets.values.sorted { $0.id < $1.id }
      let same = Set(targets.flatMap(\.sameAs))
      let cases = library.cases.values.filter { item in
        [.mission, .initiative].contains(item.kind) && !same.contains(item.id)
          && (item.outcomes[study.outcome] ?? .unknown).membership.presence != .present
      }
      return targets.map { region($0, conditions) } + cases.sorted { $0.id < $1.id }.map { region($0, conditions) }
    case .ids(let ids):
      var regions: [Region] = []
      for id in ids {
        if let target = library.targets[id] {
          regions.append(region(target, conditions))
        } else if let item = library.cases[id] {
          regions.append(region(item, conditions))
        } else {
          throw .notFound(kind: "target or case", id: id, known: Array(library.targets.keys) + Array(library.cases.keys))
        }
      }
      return regions
    case .table(let rows, _):
      return rows.map { row in
        let cells = conditions.map { ($0.id, row.cells[$0.id] ?? .unknown) }
        return Region(
          id: row.id, name: LocalizedText(de: row.id, en: row.id), origin: row.origin,
          open: cells.filter { $0.1.presence != .present }.map(\.0), unknown: cells.filter { $0.1.presence == .unknown }.map(\.0))
      }
    }
  }

  private static func region(_ holder: some Profiled, _ conditions: [Condition]) -> Region {
    let cells = conditions.map { ($0.id, StudyTables.cellWithoutFindings($0, of: holder).membership.presence) }
    return Region(
      id: holder.id, name: holder.name, origin: holder.origin.logic, open: cells.filter { $0.1 != .present }.map(\.0),
      unknown: cells.filter { $0.1 == .unknown }.map(\.0))
  }
}

extension PortfolioResult.Regions {
  /// Reads which regions are asked for.
  ///
  /// - Parameters:
  ///   - text: `all`, ids with commas between them, or the path of a table that ends in `.csv` or `.tsv`.
  ///   - codebook: The codebook whose conditions the table's columns are named after.
  /// - Throws: `InvalidFiles` with everything that is wrong in the table.
  public init(_ text: String, codebook: Codebook) throws(InvalidFiles) {
    guard text.hasSuffix(".csv") || text.hasSuffix(".tsv") else {
      self = text == "all" ? .all : .ids(text.split(separator: ",").map(String.init))
      return
    }
    let file: DataFile
    do throws(Finding) {
      file = try DataFile(text)
    } catch {
      throw InvalidFiles(findings: [error])
    }
    self = .table(try RegionsReader.read(file, codebook: codebook), fingerprint: file.fingerprint)
  }
}
