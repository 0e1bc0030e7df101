import Cases
import SetTheory

/// Whether an anchor equals the mean, the median or a quartile of the raw values, or has no reason.
enum AnchorReasonCheck: TableCheck {
  static let id = "mechanical-anchors"
  static let title = LocalizedText(
    "Sind die Anker begründet und nicht aus den Daten genommen?", "Do the anchors have reasons, and not come from the data?")
  static let reference = "Rubinson et al. (2024), Common Errors in QCA, no. 1; Oana, Schneider & Thomann (2021), QCA Using R, ch. 2"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let sets = facts.table.calibrations.sets
    guard !sets.isEmpty else {
      return .passed(.warn, "Die Tabelle enthält fertige Zugehörigkeiten.", "The table holds memberships as they are.")
    }
    let suspicious = sets.filter { set in
      set.column.findings.contains { finding in
        switch finding {
        case .mechanicalAnchor, .noReason: true
        default: false
        }
      }
    }
    guard !suspicious.isEmpty else {
      return .passed(
        .warn, "Jede Kalibrierung ist begründet (\(sets.count) insgesamt); kein Anker gleicht Mittelwert, Median oder Quartil.",
        "Each calibration has a reason (\(sets.count) in all); no anchor equals the mean, the median or a quartile.")
    }
    let list = suspicious.map(\.spec.name).joined(separator: ", ")
    return .failed(
      .warn,
      ("Ohne Grund oder gleich einer Kennzahl der Daten: \(list).", "Without a reason, or equal to a statistic of the data: \(list)."),
      advice: ("Anker aus Theorie oder Fachwissen begründen.", "Give reasons for anchors from theory or expertise."))
  }
}
