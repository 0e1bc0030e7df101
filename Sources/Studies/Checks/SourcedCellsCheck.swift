import Cases
import Membership

/// Whether a source states what each cell says, and not only the coders' judgement.
enum SourcedCellsCheck: DesignCheck {
  static let id = "sourced-cells"
  static let title = LocalizedText(
    "Sagt eine Quelle, was in der Zelle steht?", "Does a source say what the cell says?")
  static let reference =
    "Basurto & Speer (2012), on calibrating qualitative data for QCA; Legewie (2017), anchored calibration, Forum: Qualitative Social Research"

  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    let known = facts.placedCells.filter { $0.cell.membership.presence != .unknown }
    guard !known.isEmpty else { return .notApplicable(.warn, "Keine Zelle ist belegt.", "No cell is coded.") }
    let quoted = known.count { placed in placed.cell.claims.contains { $0.quote != nil } }
    let judged = known.filter { placed in placed.cell.claims.allSatisfy { $0.basis == .judged || $0.basis == .derived } }
    let share = (
      "Jede der \(known.count) belegten Zellen nennt Quelle und Stelle, \(quoted) davon mit einem wörtlichen Zitat",
      "Each of the \(known.count) coded cells names source and place, \(quoted) of them with a literal quote"
    )
    guard !judged.isEmpty else {
      return .passed(.warn, "\(share.0); keine beruht nur auf unserem Urteil.", "\(share.1); none rests only on our judgement.")
    }
    return .failed(
      .warn,
      (
        "\(share.0). Nur auf unserem Urteil oder einer Ableitung beruhend: "
          + "\(Listing.text(judged.map { $0.name(.de) }, separator: "; ")).",
        "\(share.1). Resting only on our judgement or a derivation: \(Listing.text(judged.map { $0.name(.en) }, separator: "; "))."
      ),
      advice: (
        "Für diese Zellen eine Quelle suchen, die es ausdrücklich sagt, oder das Urteil von einer zweiten Person prüfen lassen.",
        "Look for a source that says so expressly, or let a second person examine the judgement."
      ))
  }
}
