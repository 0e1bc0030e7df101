public import CaseFiles
public import Cases
public import Membership

/// Several named lists of conditions held against the same cases: which list holds where, and which lists the cases cannot tell apart.
///
/// A list holds in a case as far as all its conditions are present, m(list) = min of their memberships, with bounds where cells are open. Two lists are *told apart* by a
/// case in which one certainly holds and the other certainly does not. They are *open* where some completion of unknown cells would tell them apart and none is
/// certain to, and *the same in every completion* where no value of any cell can. Nothing is said of what the conditions do.
public struct RivalLists: Codable, Hashable, Sendable {
  /// How a list stands in the cases.
  public struct Row: Codable, Hashable, Sendable {
    /// The list's id.
    public var list: String
    /// Its name.
    public var name: LocalizedText
    /// Its conditions.
    public var conditions: [String]
    /// The membership in all of them together, case by case.
    public var values: [CellValue]
    /// The conditions that are certainly absent, case by case.
    public var absent: [[String]]
    /// The conditions that are open, case by case.
    public var open: [[String]]

    /// The numbers of cases in which it certainly holds, certainly does not, and may.
    public var counts: (holds: Int, fails: Int, open: Int) {
      let holds = values.count { $0.lower > CellValue.crossover }
      let fails = values.count { $0.upper < CellValue.crossover }
      return (holds, fails, values.count - holds - fails)
    }
  }

  /// Whether the cases tell two lists apart.
  public struct Pair: Codable, Hashable, Sendable {
    /// The first list.
    public var first: String
    /// The second list.
    public var second: String
    /// The cases that certainly tell them apart.
    public var apart: [String]
    /// The cases that might, once their open cells are known.
    public var open: [String]
    /// Whether one list holds all conditions of the other, so that it can never hold alone.
    public var isNested: Bool

    enum CodingKeys: String, CodingKey {
      case first, second, apart, open
      case isNested = "is_nested"
    }

    /// What the cases say of the pair.
    public enum Verdict: String, Codable, Sendable {
      /// At least one case tells them apart.
      case apart
      /// No case does, and some might.
      case open
      /// No case can.
      case same
    }

    /// What the cases say of the pair.
    public var verdict: Verdict { !apart.isEmpty ? .apart : open.isEmpty ? .same : .open }
  }

  /// The study.
  public var study: String
  /// The study's outcome.
  public var outcome: String
  /// The cases' ids.
  public var cases: [String]
  /// Their names.
  public var names: [LocalizedText]
  /// The names of conditions by id, for texts; JSON and tables keep the ids.
  public var conditionNames: [String: LocalizedText] = [:]
  /// The outcome, case by case.
  public var outcomes: [CellValue]
  /// The lists.
  public var rows: [Row]
  /// All pairs of them.
  public var pairs: [Pair]
  /// The fingerprint of the library.
  public var inputSHA256: String

  enum CodingKeys: String, CodingKey {
    case study, outcome, cases, names, outcomes, rows, pairs
    case inputSHA256 = "input_sha256"
  }

  /// Holds lists against the cases of a study.
  ///
  /// - Parameters:
  ///   - id: The study, whose cases and units are taken.
  ///   - lists: The lists' ids; all of the codebook where it is empty.
  ///   - library: A library without errors.
  ///   - day: The day of the output as `YYYY-MM-DD`; without one every embargo holds.
  /// - Throws: `StudyError` when the study or a list is not there, or the study has no cases.
  public init(_ id: String, lists: [String], in library: Library, on day: String?) throws(StudyError) {
    let run = try StudyRun.prepared(id, in: library, StudyRun.Options(releaseDay: day, version: ""))
    let codebook = library.codebook
    var chosen: [ConditionList] = []
    for name in lists.isEmpty ? codebook.lists.map(\.id) : lists {
      guard let list = codebook.list(name) else { throw .notFound(kind: "list", id: name, known: codebook.lists.map(\.id)) }
      chosen.append(list)
    }
    let units = run.tables.units
    study = run.study.id
    outcome = run.study.outcome
    cases = units.map(\.id)
    names = units.map { $0.shortName ?? $0.name }
    conditionNames = Dictionary(library.codebook.conditions.map { ($0.id, $0.name) }) { first, _ in first }
    outcomes = units.map { ($0.outcomes[run.study.outcome] ?? .unknown).membership }
    inputSHA256 = library.fingerprint
    let sets = chosen.map { Self.base($0, codebook) }
    rows = zip(chosen, sets).map { list, conditions in Self.row(list, conditions, units) }
    pairs = chosen.indices.flatMap { left in
      chosen.indices.filter { $0 > left }.map { right in Self.pair(chosen[left].id, chosen[right].id, sets[left], sets[right], units) }
    }
  }

  /// The conditions of a list with those that are derived replaced by what they are derived from.
  private static func base(_ list: ConditionList, _ codebook: Codebook) -> [String] {
    var seen: Set<String> = []
    return list.conditions.flatMap { codebook.condition($0)?.derived?.of ?? [$0] }.filter { seen.insert($0).inserted }
  }

  private static func value(_ condition: String, _ item: Case) -> CellValue { (item.conditions[condition] ?? .unknown).membership }

  private static func row(_ list: ConditionList, _ conditions: [String], _ units: [Case]) -> Row {
    func isOut(_ value: CellValue) -> Bool { value.upper < CellValue.crossover }
    func isOpen(_ value: CellValue) -> Bool { value.lower <= CellValue.crossover && value.upper >= CellValue.crossover }
    return Row(
      list: list.id, name: list.name, conditions: conditions,
      values: units.map { item in CellValue.conjunction(conditions.map { value($0, item) }) },
      absent: units.map { item in conditions.filter { isOut(value($0, item)) } },
      open: units.map { item in conditions.filter { isOpen(value($0, item)) } })
  }

  private static func pair(_ first: String, _ second: String, _ left: [String], _ right: [String], _ units: [Case]) -> Pair {
    let certain = units.filter { holds(left, $0) && fails(right, $0) || holds(right, $0) && fails(left, $0) }.map(\.id)
    let possible = units.filter { canHold(left, without: right, $0) || canHold(right, without: left, $0) }.map(\.id)
    let (one, other) = (Set(left), Set(right))
    return Pair(
      first: first, second: second, apart: certain, open: possible.filter { !certain.contains($0) },
      isNested: one.isSubset(of: other) || other.isSubset(of: one))
  }

  private static func holds(_ list: [String], _ item: Case) -> Bool { list.allSatisfy { value($0, item).lower > CellValue.crossover } }

  private static func fails(_ list: [String], _ item: Case) -> Bool { list.contains { value($0, item).upper < CellValue.crossover } }

  /// Whether some completion has all conditions of one list and not all of the other.
  private static func canHold(_ list: [String], without other: [String], _ item: Case) -> Bool {
    list.allSatisfy { value($0, item).upper > CellValue.crossover }
      && other.contains { !list.contains($0) && value($0, item).lower < CellValue.crossover }
  }
}
