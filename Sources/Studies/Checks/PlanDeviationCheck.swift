import Cases

/// Whether the study was run as it was planned.
enum PlanDeviationCheck: DesignCheck, TableCheck {
  static let id = "deviations-from-plan"
  static let title = LocalizedText("Ist die Studie so ausgewertet wie geplant?", "Was the study run as planned?")
  static let reference = "Piñeiro & Rosenblatt (2016), pre-analysis plans for qualitative research, doi:10.4067/S0718-090X2016000300009"

  static func answer(_ facts: StudyFacts) -> DesignAnswer { answer(facts.plan) }

  static func answer(_ facts: TableFacts) -> DesignAnswer { answer(facts.plan) }

  private static func answer(_ plan: StudyPlan?) -> DesignAnswer {
    guard let plan else {
      return .notApplicable(
        .inform, "Kein Plan angegeben; --plan DATEI vergleicht mit einer früheren Fassung der Studiendatei.",
        "No plan was named; --plan FILE compares with an earlier version of the study file.")
    }
    let found = plan.substantial
    let words = plan.deviations.count - found.count
    let fingerprint = String(plan.sha256.prefix(12))
    let wording = (words == 0 ? "" : " Anders formuliert: \(words).", words == 0 ? "" : " Worded differently: \(words).")
    guard !found.isEmpty else {
      return .passed(
        .inform, "Nichts weicht vom Plan \(plan.file) ab (SHA-256 \(fingerprint)…).\(wording.0)",
        "Nothing deviates from the plan \(plan.file) (SHA-256 \(fingerprint)…).\(wording.1)")
    }
    let first = found.prefix(3)
    let more = found.count > 3 ? " (+\(found.count - 3))" : ""
    return .failed(
      .inform,
      (
        "Abweichungen vom Plan \(plan.file) (SHA-256 \(fingerprint)…): \(found.count). "
          + first.map { $0.sentence[.de] }.joined(separator: " ") + more + wording.0,
        "Deviations from the plan \(plan.file) (SHA-256 \(fingerprint)…): \(found.count). "
          + first.map { $0.sentence[.en] }.joined(separator: " ") + more + wording.1
      ),
      advice: (
        "Jede Abweichung nennen, begründen und dazu sagen, ob sie vor oder nach dem Blick auf die Ergebnisse beschlossen wurde.",
        "State each deviation with its reason, and whether it was decided before or after looking at results."
      ))
  }
}
