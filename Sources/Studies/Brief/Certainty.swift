import CaseFiles
import Cases
import Membership
public import Statistics
import Transfer

/// How certain it is that the cases share what they are said to share, and that this bears on a region.
///
/// Shaped like GRADE-CERQual: four aspects, each with a concern and the reasons for it. The overall level starts at high and falls by one level for
/// each aspect with a moderate concern and by two for each with a serious one, never below very low. Minor concerns are named and lower
/// nothing. An aspect's concern is the gravest of its reasons'.
///
/// It says nothing about cost, about how much a measure changes, or whether anything can be carried over: these are other questions.
///
/// Lewin, S. et al. (2018): Applying GRADE-CERQual to qualitative evidence synthesis findings. Implementation Science 13 (Suppl. 1).
public struct Certainty: Hashable, Sendable {
  /// The overall level.
  public enum Level: Int, CaseIterable, Comparable, Sendable {
    /// It is very doubtful.
    case veryLow
    /// It is possible.
    case low
    /// It is likely.
    case moderate
    /// It is highly likely.
    case high

    /// Whether one level is lower than another.
    public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  /// How grave a concern is.
  public enum Concern: Int, CaseIterable, Comparable, Sendable {
    /// None.
    case none
    /// Named, and lowers nothing.
    case minor
    /// Lowers the level by one.
    case moderate
    /// Lowers the level by two.
    case serious

    /// Whether one concern is less grave than another.
    public static func < (left: Concern, right: Concern) -> Bool { left.rawValue < right.rawValue }

    /// By how many levels it lowers certainty.
    var levels: Int { max(0, rawValue - 1) }
  }

  /// What is looked at.
  public enum Aspect: String, CaseIterable, Sendable {
    /// How the cases were chosen and coded.
    case methodologicalLimitations = "methodological-limitations"
    /// Whether the data fit together.
    case coherence
    /// Whether there are enough of them.
    case adequacy
    /// Whether they bear on the region.
    case relevance
  }

  /// Why there is a concern.
  public enum Reason: Hashable, Sendable {
    /// No case without the outcome was studied.
    case noNegatives(cases: Int)
    /// Nobody has coded the cells a second time.
    case oneCoder
    /// So many of the known cells rest only on what the cases say about themselves.
    case selfReports(cells: Int, of: Int)
    /// Statements of a publication that the cells exclude.
    case contradicted(statements: Int, of: Int)
    /// Cells whose sources say both, or in part.
    case undecided(cells: Int, of: Int)
    /// So few cases: what a condition documented in all of them carries.
    case fewCases(Int, ProportionSummary)
    /// Cases that are parts of one initiative.
    case nested(cases: Int)
    /// Cells that no source says anything about, or both.
    case openCells(Int, of: Int)
    /// Which case is most similar the data do not decide.
    case nearestOpen(cases: Int)
    /// There are no data to say how similar the cases are.
    case noContext
    /// The region's answers are older than the data by so many years.
    case older(years: Int)
    /// So many of the conditions are not known of the region.
    case regionUnknown(conditions: Int, of: Int)
  }

  /// A reason and how grave it is.
  public struct Ground: Hashable, Sendable {
    /// The reason.
    public var reason: Reason
    /// How grave it is.
    public var concern: Concern

    init(_ reason: Reason, _ concern: Concern) {
      self.reason = reason
      self.concern = concern
    }
  }

  /// An aspect, its concern and the reasons.
  public struct Assessment: Hashable, Sendable {
    /// The aspect.
    public var aspect: Aspect
    /// The reasons with the concern of each, as they are found.
    public var reasons: [Ground]

    /// The gravest of the reasons' concerns.
    public var concern: Concern { reasons.map(\.concern).max() ?? .none }
  }

  /// The four aspects, in the order of ``Aspect``.
  public var assessments: [Assessment]
  /// The conditions that the statement is about: those documented in every case.
  ///
  /// Without any there is no statement, and so no level.
  public var shared: [String]

  /// The overall level; `nil` where there is no statement that it could be of.
  public var level: Level? {
    guard !shared.isEmpty else { return nil }
    let fall = assessments.reduce(0) { $0 + $1.concern.levels }
    return Level(rawValue: max(0, Level.high.rawValue - fall))
  }
}

extension Certainty {
  /// The certainty of what a study says to a region.
  init(of result: StudyResult, _ target: StudyResult.TargetResult, _ needs: [Brief.Need], _ library: Library) {
    let core = Set(result.conditions.filter(\.isCore).map(\.id))
    let cells = result.matrix.filter { core.contains($0.condition) }
    shared = needs.filter(\.isDocumentedInAll).map(\.condition.id)
    assessments = [
      Assessment(aspect: .methodologicalLimitations, reasons: Self.method(result, cells)),
      Assessment(aspect: .coherence, reasons: Self.coherence(result, cells)),
      Assessment(aspect: .adequacy, reasons: Self.adequacy(result, cells, needs)),
      Assessment(aspect: .relevance, reasons: Self.relevance(result, target, needs)),
    ]
  }

  private static func method(_ result: StudyResult, _ cells: [StudyResult.MatrixCell]) -> [Ground] {
    var reasons: [Ground] = []
    if result.outcome.counts.absent == 0 { reasons.append(Ground(.noNegatives(cases: result.cases.count), .serious)) }
    if result.checks.contains(where: { $0.id == CoderCheck.id && $0.status != .passed }) { reasons.append(Ground(.oneCoder, .moderate)) }
    let known = cells.filter { $0.presence != .unknown }
    let own = known.count(where: \.isSelfReport)
    if own > 0 { reasons.append(Ground(.selfReports(cells: own, of: known.count), own * 2 > known.count ? .moderate : .minor)) }
    return reasons
  }

  private static func coherence(_ result: StudyResult, _ cells: [StudyResult.MatrixCell]) -> [Ground] {
    var reasons: [Ground] = []
    let tested = result.statements.filter { $0.verdict != .notCheckable && $0.claims != .untested }
    let against = tested.count { $0.verdict == .contradicted }
    if against > 0 { reasons.append(Ground(.contradicted(statements: against, of: tested.count), .moderate)) }
    let known = cells.filter { $0.withoutFindings.presence != .unknown }
    let both = known.count { $0.withoutFindings.presence == .undecided }
    if both > 0 { reasons.append(Ground(.undecided(cells: both, of: known.count), both * 4 > known.count ? .moderate : .minor)) }
    return reasons
  }

  private static func adequacy(
    _ result: StudyResult, _ cells: [StudyResult.MatrixCell], _ needs: [Brief.Need]
  ) -> [Ground] {
    var reasons: [Ground] = []
    let count = result.cases.count
    if let all = try? Proportion(successes: count, trials: count) {
      let summary = ProportionSummary(of: all)
      let bound = summary.lowerOneSided95
      if bound < 0.9 { reasons.append(Ground(.fewCases(count, summary), bound < 0.5 ? .serious : bound < 0.75 ? .moderate : .minor)) }
    }
    let open = cells.count { [.unknown, .undecided].contains($0.withoutFindings.presence) }
    if open > 0 { reasons.append(Ground(.openCells(open, of: cells.count), open * 3 > cells.count ? .moderate : .minor)) }
    let parts = result.cases.count { $0.partOf != nil }
    if parts > 1 { reasons.append(Ground(.nested(cases: parts), .minor)) }
    return reasons
  }

  private static func relevance(
    _ result: StudyResult, _ target: StudyResult.TargetResult, _ needs: [Brief.Need]
  ) -> [Ground] {
    var reasons: [Ground] = []
    if target.peers.isEmpty {
      reasons.append(Ground(.noContext, .moderate))
    } else if !target.isNearestDecided {
      reasons.append(Ground(.nearestOpen(cases: target.peers.count(where: \.mayBeNearest)), .moderate))
    }
    if let asked = EventDate(target.asOf), let data = EventDate(result.study.date), data.lastYear - asked.lastYear > 2 {
      let years = data.lastYear - asked.lastYear
      reasons.append(Ground(.older(years: years), years > 5 ? .moderate : .minor))
    }
    let unknown = needs.count { $0.gap.standing == .unknown }
    if unknown > 0 {
      reasons.append(Ground(.regionUnknown(conditions: unknown, of: needs.count), unknown * 2 > needs.count ? .moderate : .minor))
    }
    return reasons
  }
}
