public import Membership
import SetTheory

/// Where a case stands in a study: how near other cases are, and what it is typical or deviant of.
public struct CasePosition: Hashable, Sendable {
  /// Another case of the study, as seen from this one.
  public struct Neighbour: Hashable, Sendable {
    /// The other case's id.
    public var id: String
    /// The distance of the contexts, in [0, 1]; missing where the study compares no contexts.
    public var distance: Bounds?
    /// Whether no other case is certainly nearer; false where there is no distance.
    public var mayBeNearest: Bool
    /// The ids of the study's conditions on which both lie on the same side.
    public var same: [String]
    /// The ids of those on which they lie on different sides.
    public var different: [String]
    /// The ids of those that are open in one of them or in both.
    public var open: [String]
  }

  /// How a case stands to a set and an outcome.
  ///
  /// The words of Schneider and Rohlfing (2013, Sociological Methods & Research 42(4), 559–597) for sufficiency, with 0.5 as the crossover.
  public enum Standing: String, CaseIterable, Sendable {
    /// More in than out of the set and of the outcome.
    case typical
    /// More in than out of the set, more out than in of the outcome.
    case deviantConsistency = "deviant-consistency"
    /// More out than in of the set, more in than out of the outcome.
    case deviantCoverage = "deviant-coverage"
    /// More out than in of both.
    case irrelevant
    /// Open, because a cell leaves open on which side the case lies.
    case open

    init(set: CellValue, outcome: CellValue) {
      self =
        switch (set.presence, outcome.presence) {
        case (.present, .present): .typical
        case (.present, .absent): .deviantConsistency
        case (.absent, .present): .deviantCoverage
        case (.absent, .absent): .irrelevant
        default: .open
        }
    }
  }

  /// A condition of the study, or a term of its solutions.
  public struct Entry: Hashable, Sendable {
    /// The condition's id, or the term.
    public var name: String
    /// How the case stands to it.
    public var standing: Standing
  }

  /// The case's id.
  public let id: String
  /// The other cases, the nearest first.
  public let neighbours: [Neighbour]
  /// One entry for each of the study's own conditions.
  public let conditions: [Entry]
  /// One entry for each term of a solution for the outcome that is valid whatever the open cells are.
  public let terms: [Entry]
  /// Whether the outcome is open in every case, or the same in all where it is known; then nothing tells cases with it from those without.
  public let isOutcomeConstant: Bool

  /// The position of a case.
  ///
  /// Cells count without the general findings of a source about all cases, as in the study's counts.
  ///
  /// - Parameters:
  ///   - id: The case.
  ///   - result: A study; `nil` where the case is not in it.
  public init?(_ id: String, in result: StudyResult) {
    guard result.cases.contains(where: { $0.id == id }) else { return nil }
    let cells = Cells(result)
    self.id = id
    neighbours = Self.neighbours(of: id, result, cells)
    let outcome = result.outcome.byCase[id] ?? .unknown
    conditions = cells.conditions.map { Entry(name: $0, standing: Standing(set: cells[id, $0], outcome: outcome)) }
    terms = cells.terms.map { Entry(name: $0, standing: Standing(set: cells.membership(of: id, in: $0), outcome: outcome)) }
    let known = Set(result.outcome.byCase.values.map(\.presence)).intersection([.present, .absent])
    isOutcomeConstant = known.count < 2
  }

  private static func neighbours(of id: String, _ result: StudyResult, _ cells: Cells) -> [Neighbour] {
    let others = result.cases.map(\.id).filter { $0 != id }
    var distances: [String: Bounds] = [:]
    for pair in result.differences?.pairs ?? [] {
      if pair.a == id { distances[pair.b] = pair.distance }
      if pair.b == id { distances[pair.a] = pair.distance }
    }
    let reach = others.compactMap { distances[$0]?.max }.min()
    return others.map { other -> Neighbour in
      func conditions(_ test: (Presence, Presence) -> Bool) -> [String] {
        cells.conditions.filter { test(cells[id, $0].presence, cells[other, $0].presence) }
      }
      let sides: Set<Presence> = [.present, .absent]
      return Neighbour(
        id: other, distance: distances[other],
        mayBeNearest: reach.map { reach in distances[other].map { $0.min <= reach } ?? false } ?? false,
        same: conditions { $0 == $1 && sides.contains($0) }, different: conditions { $0 != $1 && sides.isSuperset(of: [$0, $1]) },
        open: conditions { !sides.isSuperset(of: [$0, $1]) })
    }
    .sorted { first, second in
      let keys = [first, second].map { ($0.distance?.min ?? 2, $0.distance?.max ?? 2, -$0.same.count) }
      return keys[0] != keys[1] ? keys[0] < keys[1] : first.id < second.id
    }
  }
}

extension CasePosition {
  /// The cells of a study's own conditions, and the terms that are certain.
  private struct Cells {
    let conditions: [String]
    let terms: [String]
    private let byCase: [String: [String: CellValue]]
    private let columns: [String: String]

    init(_ result: StudyResult) {
      conditions = result.conditions.filter(\.isCore).map(\.id)
      byCase = Dictionary(grouping: result.matrix, by: \.caseID).mapValues { cells in
        Dictionary(cells.map { ($0.condition, $0.withoutFindings) }) { first, _ in first }
      }
      let partial = result.partial?.first { $0.outcome == result.outcome.id && !$0.isLater }
      columns = Dictionary((partial?.columns ?? []).map { ($0.name, $0.id) }) { first, _ in first }
      let side = partial?.analysis.sides.first { $0.outcome == partial?.analysis.outcome }
      let certain = side?.solutions.flatMap { $0.implicants.filter { $0.status == .certain }.map(\.expression) } ?? []
      terms = Set(certain).sorted { ($0.count, $0) < ($1.count, $1) }
    }

    subscript(id: String, condition: String) -> CellValue { byCase[id]?[condition] ?? .unknown }

    /// The membership in a term such as `EX*~CR`.
    func membership(of id: String, in term: String) -> CellValue {
      CellValue.conjunction(
        term.split(separator: "*").map { literal in
          let isNegated = literal.hasPrefix("~")
          let name = String(isNegated ? literal.dropFirst() : literal)
          let value = self[id, columns[name] ?? name]
          return isNegated ? value.negated : value
        })
    }
  }
}
