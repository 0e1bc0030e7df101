public import CaseFiles
public import Cases
public import Membership

/// What a comparison of cases says without one source, one coder or one case.
///
/// A cell keeps its coded value while the claims that are left imply what all of them implied; otherwise it is what these imply: unknown where none is left. Nothing is
/// guessed for a cell that loses its claims.
public struct EvidenceRobustness: Sendable {
  /// What is left out.
  public enum Part: Hashable, Sendable {
    /// A source, by its id.
    case source(String)
    /// A coder, as claims name them.
    case coder(String)
    /// A case, by its id.
    case oneCase(String)
  }

  /// A cell that says something else without the part.
  public struct Change: Codable, Hashable, Sendable {
    /// The case's id.
    public var caseID: String
    /// The condition's or outcome's id.
    public var condition: String
    /// What it says.
    public var before: Presence
    /// What it says without the part.
    public var after: Presence

    enum CodingKeys: String, CodingKey {
      case condition, before, after
      case caseID = "case"
    }
  }

  /// What comes out without a part.
  public struct Result: Hashable, Sendable {
    /// What is left out.
    public let part: Part
    /// The number of claims that rest on it; 0 for a case.
    public let claims: Int
    /// The cells that say something else.
    public let changes: [Change]
    /// Conditions documented as present in every case that were not before: only a case left out can add any.
    public let gained: [String]
    /// Conditions that were documented as present in every case and no longer are.
    public let lost: [String]
  }

  /// The study's id.
  public let study: String
  /// The cases, by id, in the study's order.
  public let cases: [String]
  /// The cases' names.
  public let caseNames: [String: LocalizedText]
  /// The conditions' names, by id, and the outcome's.
  public let names: [String: LocalizedText]
  /// The titles of the sources, by id.
  public let sourceTitles: [String: String]
  /// The conditions documented as present in every case.
  public let inEveryCase: [String]
  /// The results: sources, then coders, then cases; the ones that change most first.
  public let results: [Result]
  /// The fingerprint of the library.
  public let inputSHA256: String

  /// Examines a study over case files.
  ///
  /// - Parameters:
  ///   - id: The study's id.
  ///   - library: A library without errors.
  ///   - options: The units, and the day that decides about embargoes.
  /// - Throws: `StudyError` when there is no such study over case files.
  public init(study id: String, in library: Library, _ options: StudyRun.Options) throws(StudyError) {
    let run = try StudyRun.prepared(id, in: library, options)
    let (units, conditions) = (run.tables.units, run.tables.core)
    let outcome = run.study.outcome
    let held = Held(units: units, conditions: conditions, outcome: outcome)
    let distinct = held.claims
    let whole = held.everywhere(held.cells { _ in false })
    let sources: [Result] = Set(distinct.map(\.source)).sorted().map { source in
      held.without(.source(source), whole, distinct) { $0.source == source }
    }
    let coders: [Result] = Set(distinct.map(\.coder)).sorted().map { coder in
      held.without(.coder(coder), whole, distinct) { $0.coder == coder }
    }
    let single: [Result] = units.count > 1 ? units.map { unit in held.without(unit, whole) } : []
    study = id
    cases = units.map(\.id)
    var caseNames: [String: LocalizedText] = [:]
    for unit in units { caseNames[unit.id] = unit.shortName ?? unit.name }
    self.caseNames = caseNames
    var names: [String: LocalizedText] = [:]
    for id in conditions.map(\.id) + [outcome] { names[id] = run.library.codebook.condition(id)?.name }
    self.names = names
    var titles: [String: String] = [:]
    for claim in distinct { titles[claim.source] = run.library.sources[claim.source]?.title }
    sourceTitles = titles
    inEveryCase = whole
    results = sources.sorted(by: Self.changesMore) + coders.sorted(by: Self.changesMore) + single
    inputSHA256 = library.fingerprint
  }

  private static func changesMore(_ first: Result, _ second: Result) -> Bool {
    (first.changes.count, first.claims) > (second.changes.count, second.claims)
  }

  /// The cells of the cases.
  private struct Held {
    let units: [Case]
    let conditions: [Condition]
    let outcome: String

    /// The claims that cells rest on, each once.
    var claims: [Claim] {
      var found: [String: Claim] = [:]
      for unit in units {
        let cells = conditions.map { StudyTables.cell($0, of: unit) } + [unit.outcomes[outcome] ?? .unknown]
        for claim in cells.flatMap(\.claims) { found[claim.id] = claim }
      }
      return found.values.sorted { $0.id < $1.id }
    }

    /// What each cell says: by case, the conditions and then the outcome.
    func cells(_ isExcluded: (Claim) -> Bool) -> [[Presence]] {
      units.map { unit in
        conditions.map { StudyTables.cell($0, of: unit, excluding: isExcluded).membership.presence }
          + [(unit.outcomes[outcome] ?? .unknown).excluding(isExcluded).membership.presence]
      }
    }

    /// The conditions present in every case.
    func everywhere(_ cells: [[Presence]]) -> [String] {
      conditions.enumerated().filter { index, _ in cells.allSatisfy { $0[index] == .present } }.map { $1.id }
    }

    func changes(_ before: [[Presence]], _ after: [[Presence]]) -> [Change] {
      let ids = conditions.map(\.id) + [outcome]
      return units.indices.flatMap { unit in
        ids.indices.compactMap { place in
          before[unit][place] == after[unit][place]
            ? nil : Change(caseID: units[unit].id, condition: ids[place], before: before[unit][place], after: after[unit][place])
        }
      }
    }

    func without(_ part: Part, _ whole: [String], _ claims: [Claim], excluding isExcluded: (Claim) -> Bool) -> Result {
      let (before, after) = (cells { _ in false }, cells(isExcluded))
      let shared = everywhere(after)
      return Result(
        part: part, claims: claims.count(where: isExcluded), changes: changes(before, after),
        gained: shared.filter { !whole.contains($0) }, lost: whole.filter { !shared.contains($0) })
    }

    func without(_ unit: Case, _ whole: [String]) -> Result {
      let rest = Held(units: units.filter { $0.id != unit.id }, conditions: conditions, outcome: outcome)
      let shared = rest.everywhere(rest.cells { _ in false })
      return Result(part: .oneCase(unit.id), claims: 0, changes: [], gained: shared.filter { !whole.contains($0) }, lost: [])
    }
  }
}
