public import CaseFiles
public import Cases
public import Membership
import Systems
import Transfer

/// Every answer that a form with a study's core conditions can be given, each with its recommendation.
///
/// A region says of each core condition yes, no or that it is not known, how it came about and, if it likes, in which district it lies. What the form does not ask stays unknown. With k conditions
/// there are 4 · 3ᵏ answers; ``most`` bounds k. For each of them the recommendation is the one that ``AdviceRun`` gives a target with the same cells.
public struct AdviceForm: Sendable {
  /// What a region says of a condition.
  public enum Answer: Int, CaseIterable, Sendable {
    /// It is there.
    case yes
    /// It is not there.
    case no
    /// Nobody knows, or only in part.
    case unknown
  }

  /// The largest number of conditions whose answers are gone through.
  public static let most = 6

  /// The study's id.
  public let study: String
  /// The conditions that are asked, derived ones as their parts.
  public let conditions: [Condition]
  /// The conditions that the advice names and the form does not ask.
  public let further: [Condition]
  /// The districts of the library by their key; empty where it has none.
  public let districts: [District]
  private let shared: AgreementAdvice

  /// The id and the name of a region that has not said who it is.
  private static let nobody = ("", LocalizedText(de: "Ihre Region", en: "your region"))

  /// A form; `nil` for a study over a table and where the cases share nothing.
  ///
  /// - Parameters:
  ///   - id: The study's id.
  ///   - library: A library without errors.
  ///   - releaseDay: The day of the output; without one every embargo holds.
  ///   - version: The version of the program.
  /// - Throws: `StudyError` where the study is not there.
  public init?(_ id: String, in library: Library, releaseDay: String?, version: String) throws {
    guard library.tableStudies[id] == nil else { return nil }
    let run = try StudyRun.prepared(id, in: library, StudyRun.Options(releaseDay: releaseDay, version: version))
    let nobody = Advisee(id: Self.nobody.0, name: Self.nobody.1, logic: .notStated, conditions: [:])
    do {
      shared = try AgreementAdvice(run, for: nobody, AdviceOptions())
    } catch StudyError.nothingShared {
      return nil
    }
    study = id
    let asked = StudyRun.base(of: run.tables.core, in: run.library.codebook)
    conditions = asked
    let named = Set(shared.readings.flatMap(\.conditions)).sorted().map { [shared] in shared.conditions[$0] }
    further = named.filter { condition in !asked.contains { $0.id == condition.id } }
    districts = run.library.districts.values.sorted { $0.ags < $1.ags }
  }

  /// Whether all answers are gone through; otherwise there are too many conditions.
  public var isComplete: Bool { conditions.count <= Self.most }

  /// All answers in order, the last condition's changing first; empty where there are too many.
  public var answers: [[Answer]] {
    guard isComplete else { return [] }
    return conditions.reduce([[]]) { lists, _ in lists.flatMap { list in Answer.allCases.map { list + [$0] } } }
  }

  /// Goes through all answers and gives each its recommendations, without a district.
  ///
  /// What a document says of them is what it says of the recommendation that ``AdviceRun`` gives. Where a bundle suffices in every completion, those that suffice in some only are left out: what cases
  /// share is one conjunction, they are parts of that bundle, and no document shows them.
  ///
  /// - Parameter body: Called for each answer in the order of ``answers``, with a recommendation for each origin logic.
  /// - Throws: `BundleError`, and what the body throws.
  public func forEachAnswer(_ body: ([Answer], [Origin.Logic: Recommendation]) throws -> Void) throws {
    let covers = MeasureCovers()
    let (id, name) = Self.nobody
    let ranks = shared.ranks(of: Advisee(id: id, name: name, logic: .notStated, conditions: [:]))
    for answers in answers {
      let cells = cells(answers)
      let analysis = try shared.analysis(for: Advisee(id: id, name: name, logic: .notStated, conditions: cells), listsPossible: false)
      let pairs = Origin.Logic.allCases.map { logic in
        let target = Advisee(id: id, name: name, logic: logic, conditions: cells)
        return (logic, shared.recommendation(for: target, analysis, ranks: ranks, covers: covers))
      }
      try body(answers, Dictionary(uniqueKeysWithValues: pairs))
    }
  }

  /// The cases' distances from a district, nearest first, as a recommendation for a region in it lists them.
  ///
  /// - Parameter district: The district.
  /// - Returns: Each case's id with its distance.
  public func distances(from district: District) -> [(caseID: String, distance: Bounds)] {
    shared.ranks(of: district).map { ($0.item.id, $0.distance.total) }
  }

  private func cells(_ answers: [Answer]) -> [String: Cell] {
    Dictionary(
      uniqueKeysWithValues: zip(conditions, answers).compactMap { condition, answer in
        switch answer {
        case .yes: (condition.id, Cell(membership: .known(1)))
        case .no: (condition.id, Cell(membership: .known(0)))
        case .unknown: nil
        }
      })
  }
}
