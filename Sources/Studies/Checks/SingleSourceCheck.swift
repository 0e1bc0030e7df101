import Cases
import Membership

/// Which cells rest on one source only.
///
/// What is only planned supports no cell, so its source does not count.
enum SingleSourceCheck: DesignCheck {
  static let id = "single-source"
  static let title = LocalizedText("Worauf stützen sich die Zellen?", "How many sources stand behind a cell?")
  static let reference = "Lewin et al. (2018), GRADE-CERQual, Implementation Science 13: adequacy of data"

  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    let cells = facts.tables.units.flatMap { item in facts.tables.core.map { StudyTables.cell($0, of: item) } }
    let known = cells.filter { $0.membership.presence != .unknown }
    let single = known.filter { cell in Set(cell.claims.filter { $0.says != .planned }.map(\.source)).count == 1 }
    return DesignAnswer(
      severity: .warn, status: single.isEmpty ? .passed : .failed,
      evidence: LocalizedText(
        "Zellen, die sich auf eine einzige Quelle stützen: \(single.count) von \(known.count) belegten.",
        "\(single.count) of the study's \(known.count) coded cells rest on a single source."),
      advice: single.isEmpty
        ? LocalizedText("Nichts zu tun.", "Nothing to do.")
        : LocalizedText("Für diese Zellen eine zweite, unabhängige Quelle suchen.", "Look for a second, independent source."))
  }
}
