import Cases
import Membership
import SetTheory

/// Whether the relevance of a condition that all cases with the outcome share can be assessed at all.
///
/// Relevance compares cases with and without the condition where the outcome is absent; without such cases it has nothing to go by.
enum NecessityRelevanceCheck: DesignCheck, TableCheck {
  static let id = "necessity-without-negatives"
  static let title = LocalizedText(
    "Lässt sich prüfen, ob eine gemeinsame Bedingung mehr als selbstverständlich ist?",
    "Can it be told whether a shared condition is more than trivial?")
  static let reference =
    "Goertz, on trivial and relevant necessary conditions; Mahoney & Goertz (2004), The Possibility Principle, APSR 98(4)"

  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    let positive = facts.outcome.byCase.filter { $0.value.presence == .present }.keys
    let shared = facts.tables.core.filter { condition in
      !positive.isEmpty
        && facts.tables.units.filter { positive.contains($0.id) }
          .allSatisfy { StudyTables.cellWithoutFindings(condition, of: $0).membership.presence == .present }
    }
    return answer(
      positives: positive.count, negatives: facts.outcome.counts.absent, shared: shared.map { ($0.name[.de], $0.name[.en]) })
  }

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let y = facts.memberships(facts.outcome.outcome)
    let names = facts.outcome.necessity.singles.filter(facts.outcome.necessity.reachesCuts).map(\.expression.description)
    return answer(positives: y.count { $0 > 0.5 }, negatives: y.count { $0 < 0.5 }, shared: names.map { ($0, $0) })
  }

  private static func answer(positives: Int, negatives: Int, shared: [(de: String, en: String)]) -> DesignAnswer {
    guard negatives == 0 else {
      return .passed(
        .warn, "Fälle ohne das Ergebnis, an denen sich die Relevanz zeigen kann: \(negatives).",
        "Cases without the outcome, in which relevance can show: \(negatives).")
    }
    guard !shared.isEmpty else {
      return .notApplicable(
        .warn, "Keine Bedingung ist allen Fällen mit dem Ergebnis sicher gemeinsam.",
        "No condition is certain to be shared by all cases with the outcome.")
    }
    return .failed(
      .warn,
      (
        "Allen \(positives) Fällen mit dem Ergebnis gemeinsam: \(Listing.text(shared.map(\.de))). Es gibt keinen belegten Fall ohne das Ergebnis; die Relevanz lässt "
          + "sich nicht beurteilen.",
        "Shared by all \(positives) cases with the outcome: \(Listing.text(shared.map(\.en))). There is no documented case without the outcome; relevance cannot be "
          + "assessed."
      ),
      advice: (
        "Diese Bedingungen nicht notwendig nennen: Auch was überall vorkommt, haben alle Fälle mit dem Ergebnis gemeinsam.",
        "Do not call these conditions necessary: what is found everywhere is also shared by all cases with the outcome."
      ))
  }
}
