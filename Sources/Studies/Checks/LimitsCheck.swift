import Cases

/// Whether the study says what it cannot say.
enum LimitsCheck: DesignCheck, TableCheck {
  static let id = "limits-stated"
  static let title = LocalizedText("Sagt die Studie, was sie nicht sagen kann?", "Does the study say what it cannot say?")
  static let reference =
    "Schneider & Wagemann (2010), Standards of Good Practice in Qualitative Comparative Analysis (QCA) and Fuzzy-Sets, Comparative Sociology 9"

  static func answer(_ facts: StudyFacts) -> DesignAnswer { answer(facts.study.limits) }

  static func answer(_ facts: TableFacts) -> DesignAnswer { answer(facts.study.limits) }

  private static func answer(_ limits: [LocalizedText]) -> DesignAnswer {
    let single = limits.filter { $0.de == nil || $0.en == nil }
    guard !limits.isEmpty, single.isEmpty else {
      return .failed(
        .warn,
        limits.isEmpty
          ? ("Die Studie nennt keine Grenzen (limits).", "The study states no limits (limits).")
          : (
            "Genannte Grenzen: \(limits.count); nur in einer Sprache: \(single.count).",
            "Limits stated: \(limits.count); in one language only: \(single.count)."
          ),
        advice: (
          "In der Studiendatei unter limits: ergänzen, was Auswahl, Daten und Verfahren offenlassen; Berichte stellen es neben die Ergebnisse.",
          "Add under limits: in the study file what selection, data and method leave open; reports set it beside the results."
        ))
    }
    return .passed(.warn, "Genannte Grenzen: \(limits.count).", "Limits stated: \(limits.count).")
  }
}
