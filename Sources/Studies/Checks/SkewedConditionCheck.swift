import Cases
import SetTheory

/// Whether a condition is the same in nearly all cases, and so tells none of them apart.
enum SkewedConditionCheck: DesignCheck {
  static let id = "skewed-conditions"
  static let title = LocalizedText("Unterscheidet jede Bedingung die Fälle?", "Does every condition tell cases apart?")
  static let reference = "Oana, Schneider & Thomann (2021), QCA Using R, ch. 2; Schneider & Wagemann (2010), Comparative Sociology 9"

  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    let n = facts.caseCount
    let skewed = facts.coreAgreement.compactMap { condition, reading -> (de: String, en: String)? in
      let most = max(reading.present, reading.absent)
      guard Double(most) > CalibrationFinding.skewShare * Double(n) else { return nil }
      let isPresent = reading.present > reading.absent
      return (
        "\(condition.name[.de]) (\(isPresent ? "vorhanden" : "fehlt") in \(most) von \(n))",
        "\(condition.name[.en]) (\(isPresent ? "present" : "absent") in \(most) of \(n))"
      )
    }
    guard !skewed.isEmpty else {
      return .passed(
        .warn, "Keine Bedingung der Studie liegt in mehr als 80 Prozent der Fälle sicher auf einer Seite.",
        "No condition of the study is certain to lie on one side in more than 80 per cent of the cases.")
    }
    return .failed(
      .warn,
      ("Fast überall gleich: \(Listing.text(skewed.map(\.de))).", "Nearly the same everywhere: \(Listing.text(skewed.map(\.en)))."),
      advice: (
        "Was alle Fälle teilen, kann sie nicht unterscheiden: als Gemeinsamkeit berichten und Fälle suchen, denen sie fehlt.",
        "What all cases share cannot tell them apart: report it as common ground, and look for cases that lack it."
      ))
  }
}
