import Cases
import SetTheory

/// Whether more than four fifths of the cases lie on one side of a set.
enum SkewCheck: TableCheck {
  static let id = "skewed-membership"
  static let title = LocalizedText("Unterscheidet jede Menge die Fälle?", "Does every set tell cases apart?")
  static let reference =
    "Schneider & Wagemann (2012), Set-Theoretic Methods for the Social Sciences, ch. 9.2; Oana, Schneider & Thomann (2021), QCA Using R"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let names = facts.conditions.conditions.filter { !$0.kind.namesLevels }.map(\.name)
    let outcome = facts.outcome.outcome
    let sets = names.map { ($0, facts.memberships($0)) } + [(outcome.description, facts.memberships(outcome))]
    let skewed = sets.filter { _, values in
      // In whole numbers: 4 of 5 are 80 per cent and not more.
      max(values.count { $0 > 0.5 }, values.count { $0 < 0.5 }) * 5 > values.count * 4
    }
    guard !skewed.isEmpty else {
      return .passed(
        .warn, "In keiner Menge liegen mehr als 80 Prozent der Fälle auf einer Seite.",
        "In no set do more than 80 per cent of the cases lie on one side.")
    }
    let list = skewed.map(\.0).joined(separator: ", ")
    return .failed(
      .warn, ("Mehr als 80 Prozent der Fälle auf einer Seite: \(list).", "More than 80 per cent of the cases on one side: \(list)."),
      advice: (
        "Solche Mengen erreichen leicht hohe Konsistenz. PRI und Relevanz beachten, die Kalibrierung begründen.",
        "Such sets reach high consistency easily. Look at PRI and relevance, and give reasons for the calibration."
      ))
  }
}
