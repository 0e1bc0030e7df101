import Cases
import Membership

/// Whether every cell coded absent rests on a statement of absence, not on silence.
enum AbsenceStatedCheck: DesignCheck {
  static let id = "absence-stated"
  static let title = LocalizedText("Ist „fehlt“ immer belegt?", "Is every absence stated by a source?")
  static let reference =
    "de Block & Vis, Journal of Mixed Methods Research, doi:10.1177/1558689818770061: “truly absent” is not “not mentioned”"

  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    let absent = facts.placedCells.filter { $0.cell.membership.presence == .absent }
    let silent = absent.filter { placed in !placed.cell.claims.contains { $0.says == .absent } }
    guard !silent.isEmpty else {
      return .passed(
        .block,
        absent.isEmpty
          ? "Keine Zelle ist mit „fehlt“ kodiert; was keine Quelle nennt, ist unbekannt."
          : "Mit „fehlt“ kodierte Zellen: \(absent.count); bei jeder sagt eine Quelle, dass es fehlt.",
        absent.isEmpty
          ? "No cell is coded absent; what no source mentions is unknown."
          : "Cells coded absent: \(absent.count); for each a source says so.")
    }
    return .failed(
      .block,
      (
        "Mit „fehlt“ kodiert, ohne dass eine Quelle das sagt: \(Listing.text(silent.map { $0.name(.de) }, separator: "; ")).",
        "Coded absent without a source that says so: \(Listing.text(silent.map { $0.name(.en) }, separator: "; "))."
      ),
      advice: (
        "Als unbekannt kodieren oder eine Quelle anführen, die das Fehlen feststellt: Nicht genannt heißt nicht „fehlt“.",
        "Code unknown, or cite a source that states the absence: not mentioned is not absent."
      ))
  }
}
