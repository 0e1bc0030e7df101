import Cases
import SetTheory

/// Whether the raw values behind the memberships stand in the table too.
enum RawDataCheck: TableCheck {
  static let id = "raw-data-kept"
  static let title = LocalizedText(
    "Stehen die Rohwerte neben den Zugehörigkeiten?", "Do the raw values stand beside the memberships?")
  static let reference =
    "Qualitative Transparency Deliberations (QTD), board on set-analytic approaches: raw data, thresholds and functions; de Block & Vis, Journal of Mixed Methods Research, doi:10.1177/1558689818770061"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let used = facts.study.conditions + [facts.study.outcomeSet]
    let bare = facts.study.sets.filter { $0.calibration == nil && used.contains($0.name) }.map(\.name)
    guard !bare.isEmpty else {
      return .passed(
        .warn, "Alle \(used.count) Mengen sind aus Rohwerten der Tabelle kalibriert.",
        "All \(used.count) sets are calibrated from raw values of the table.")
    }
    return .failed(
      .warn,
      (
        "Fertige Zugehörigkeiten ohne Rohwerte: \(Listing.text(bare)) (\(bare.count) von \(used.count) Mengen).",
        "Memberships without raw values: \(Listing.text(bare)) (\(bare.count) of \(used.count) sets)."
      ),
      advice: (
        "Rohwerte in die Tabelle aufnehmen und in der Studie kalibrieren; sonst kann niemand prüfen, was ein anderer Anker ergäbe.",
        "Put the raw values into the table and calibrate them in the study; otherwise nobody can tell what another anchor would give."
      ))
  }
}
