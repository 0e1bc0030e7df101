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
      return .notApplicable(.warn, "Die Tabelle enthält fertige Zugehörigkeiten.", "The table holds memberships as they are.")
    }
    let suspicious = sets.compactMap { set -> (de: String, en: String)? in
      let found = set.column.findings.compactMap(Self.words)
      guard !found.isEmpty else { return nil }
      return (
        "\(set.spec.name) (\(found.map(\.de).joined(separator: ", ")))", "\(set.spec.name) (\(found.map(\.en).joined(separator: ", ")))"
      )
    }
    guard !suspicious.isEmpty else {
      return .passed(
        .warn, "Jede Kalibrierung ist begründet (\(sets.count) insgesamt); kein Anker gleicht Mittelwert, Median, Quartil oder Perzentil.",
        "Each calibration has a reason (\(sets.count) in all); no anchor equals the mean, the median, a quartile or a percentile.")
    }
    return .failed(
      .warn,
      (
        "Ohne Grund oder gleich einer Kennzahl der Daten: \(Listing.text(suspicious.map(\.de), separator: "; ")).",
        "Without a reason, or equal to a statistic of the data: \(Listing.text(suspicious.map(\.en), separator: "; "))."
      ),
      advice: ("Anker aus Theorie oder Fachwissen begründen.", "Give reasons for anchors from theory or expertise."))
  }

  /// What a finding says of anchors; `nil` for a finding about something else.
  private static func words(_ finding: CalibrationFinding) -> (de: String, en: String)? {
    switch finding {
    case .mechanicalAnchor(let anchor, let statistic):
      let (value, name) = (Numeral.plain(anchor), Self.name(statistic))
      return ("\(value.de) ist \(name.de)", "\(value.en) is \(name.en)")
    case .noReason: return ("ohne Grund", "no reason")
    default: return nil
    }
  }

  private static func name(_ statistic: RawStatistic) -> (de: String, en: String) {
    switch statistic {
    case .mean: ("der Mittelwert", "the mean")
    case .median: ("der Median", "the median")
    case .lowerQuartile: ("das untere Quartil", "the lower quartile")
    case .upperQuartile: ("das obere Quartil", "the upper quartile")
    case .percentile5: ("das 5. Perzentil", "the 5th percentile")
    case .percentile10: ("das 10. Perzentil", "the 10th percentile")
    case .percentile90: ("das 90. Perzentil", "the 90th percentile")
    case .percentile95: ("das 95. Perzentil", "the 95th percentile")
    }
  }
}
