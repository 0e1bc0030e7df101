import Cases
import Membership

/// Whether what all cases share hangs on a single case.
enum AgreementWithoutCaseCheck: DesignCheck {
  static let id = "agreement-without-one-case"
  static let title = LocalizedText(
    "Bleiben die Gemeinsamkeiten gleich, wenn ein Fall fehlt?", "Does what cases share stay the same when one case is left out?")
  static let reference =
    "Befani (2016), Pathways to Change, EBA: quality-assurance checklist; Oana & Schneider (2024), A Robustness Test Protocol for Applied QCA, "
    + "Sociological Methods & Research 53(1)"

  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    let units = facts.tables.units
    guard units.count > 1 else {
      return .notApplicable(
        .inform, "Mit einem einzigen Fall gibt es nichts zu vergleichen.", "With a single case there is nothing to compare.")
    }
    // Where the only case without it is left out, all others share it.
    let gained = facts.tables.core.compactMap { condition -> (condition: Condition, item: Case)? in
      let without = units.filter { StudyTables.cellWithoutFindings(condition, of: $0).membership.presence != .present }
      return without.count == 1 ? (condition, without[0]) : nil
    }
    let shared = facts.tables.core.count { condition in
      units.allSatisfy { StudyTables.cellWithoutFindings(condition, of: $0).membership.presence == .present }
    }
    guard !gained.isEmpty else {
      return .passed(
        .inform,
        "Bedingungen, die allen \(units.count) Fällen sicher gemeinsam sind: \(shared). Welcher Fall auch fehlt, es kommt keine hinzu.",
        "Conditions certain to be shared by all \(units.count) cases: \(shared). Whichever case is left out, none is added.")
    }
    func name(_ item: Case, _ language: Language) -> String { (item.shortName ?? item.name)[language] }
    let german = gained.map { "\($0.condition.name[.de]) (ohne \(name($0.item, .de)))" }
    let english = gained.map { "\($0.condition.name[.en]) (without \(name($0.item, .en)))" }
    return .failed(
      .inform,
      (
        "Bedingungen, die allen \(units.count) Fällen sicher gemeinsam sind: \(shared). Ohne einen Fall kämen hinzu: \(Listing.text(german)).",
        "Conditions certain to be shared by all \(units.count) cases: \(shared). Without one case there would also be: \(Listing.text(english))."
      ),
      advice: (
        "Diese Zellen zuerst prüfen: Ist belegt, dass die Bedingung dort fehlt, oder schweigen nur die Quellen?",
        "Look at these cells first: is the condition documented as absent there, or are the sources merely silent?"
      ))
  }
}
