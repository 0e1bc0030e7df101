import Cases
import SetTheory

/// Whether models of the outcome and of its negation count the same remainders to themselves.
enum ContradictoryAssumptionCheck: TableCheck {
  static let id = "contradictory-assumptions"
  static let title = LocalizedText(
    "Kommen die sparsamen Lösungen beider Seiten ohne gemeinsame Annahmen aus?",
    "Do the parsimonious solutions of both sides share no assumption?"
  )
  static let reference = "Schneider & Wagemann (2013), Doing Justice to Logical Remainders in QCA, Political Research Quarterly 66"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let models = facts.sides.map { side in
      side.sufficiency?.solutions.first { $0.solution.type == .parsimonious }?.solution.models ?? []
    }
    let levels = facts.conditions.conditions.map(\.kind.levels)
    let shared = Untenable.contradictory(outcome: models[0], negated: models[1], levels: levels)
    guard !shared.isEmpty else {
      return .passed(
        .warn, "Keine nicht beobachtete Kombination wird auf beiden Seiten angenommen.",
        "No configuration not observed is assumed on both sides.")
    }
    let list = Listing.text(shared.map { facts.conditions.text($0) })
    return .failed(
      .warn, ("Auf beiden Seiten angenommen: \(list).", "Assumed on both sides: \(list)."),
      advice: (
        "Nicht beide sparsamen Lösungen zugleich deuten; gelingen minimize --exclude-untenable schließt solche Annahmen aus.",
        "Do not interpret both parsimonious solutions at once; gelingen minimize --exclude-untenable leaves such assumptions out."
      ))
  }
}
