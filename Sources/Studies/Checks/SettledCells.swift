import Cases
import Membership

/// The settled cells of a study's own list, findings left out, and what becomes of them without some of the claims.
struct SettledCells {
  private let cells: [(item: Case, condition: Condition)]
  private let whole: [Presence]

  init(_ facts: StudyFacts) {
    cells = facts.tables.units.flatMap { item in facts.tables.core.map { (item, $0) } }
    whole = Self.presence(cells) { _ in false }
  }

  /// How many cells are certain to be present or absent.
  var count: Int { whole.count(where: Self.isSettled) }

  /// The claims that the cells rest on, findings left out.
  var claims: [Claim] {
    cells.flatMap { item, condition in StudyTables.cellWithoutFindings(condition, of: item).claims }
  }

  /// How many settled cells would be open or otherwise without each of the names, most first; names that change nothing are left out.
  func changes(without names: Set<String>, _ name: (Claim) -> String) -> [(name: String, cells: Int)] {
    names.map { left in
      let rest = Self.presence(cells) { name($0) == left }
      return (name: left, cells: zip(whole, rest).count { Self.isSettled($0.0) && $0.0 != $0.1 })
    }.filter { $0.cells > 0 }.sorted { ($1.cells, $0.name) < ($0.cells, $1.name) }
  }

  private static func isSettled(_ presence: Presence) -> Bool { presence == .present || presence == .absent }

  private static func presence(
    _ cells: [(item: Case, condition: Condition)], excluding isExcluded: (Claim) -> Bool
  ) -> [Presence] {
    cells.map { item, condition in
      StudyTables.cell(condition, of: item) { $0.basis == .finding || isExcluded($0) }.membership.presence
    }
  }
}
