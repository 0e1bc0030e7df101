import Cases

/// What deviations from a plan are about, and how they are said.
enum PlanWords {
  static let wording: Set<String> = [
    "title", "question", "reason", "confidence_reason", "limits", "label", "selection", "provenance", "universe", "unit_of_analysis",
    "locator",
  ]

  /// What a value is about.
  static func subject(of path: [String]) -> StudyPlan.Subject {
    if path.contains(where: wording.contains) { return .wording }
    if path.contains("calibration") { return .calibration }
    return switch path.first {
    case "outcome", "other_outcomes", "later_outcomes": .outcome
    case "cases", "units", "inclusion", "smallest_group": .cases
    case "conditions", "further_conditions": .conditions
    case "cut_offs", "confidence_level", "models": .cutOff
    case "sets": path.dropFirst().first == "cut_offs" ? .cutOff : .sets
    case "expectations": .expectation
    case "necessary", "impossible", "theories": .knowledge
    default: .data
    }
  }

  /// The deviation in a sentence.
  static func sentence(_ path: [String], _ change: StudyPlan.Change, _ before: String?, _ after: String?) -> LocalizedText {
    let name = name(path)
    let isItem = path.count > 1 && path.last == (before ?? after)
    if subject(of: path) == .wording {
      return LocalizedText("\(name.de): anders formuliert.", "\(name.en): worded differently.")
    }
    switch change {
    case .added:
      let value = isItem ? "" : ": \(after ?? "")"
      return LocalizedText("\(name.de) war nicht geplant\(value).", "\(name.en) was not planned\(value).")
    case .dropped:
      let value = isItem ? "" : ": \(before ?? "")"
      return LocalizedText("\(name.de) war geplant und fehlt\(value).", "\(name.en) was planned and is missing\(value).")
    case .changed:
      return LocalizedText(
        "\(name.de): geplant \(german(before)), ausgewertet \(german(after)).",
        "\(name.en): planned \(before ?? ""), run with \(after ?? "").")
    }
  }

  /// A value in a German sentence: a number with its comma.
  private static func german(_ value: String?) -> String {
    guard let value else { return "" }
    let parts = value.split(separator: "; ").map { Double($0).map { Numeral.plain($0).de } ?? String($0) }
    return parts.joined(separator: "; ")
  }

  /// What a value is called, with the names on its path.
  private static func name(_ path: [String]) -> (de: String, en: String) {
    guard let first = path.first else { return ("", "") }
    let head = heads[first] ?? (first, first)
    let rest = path.dropFirst().filter { !["de", "en", "expression", "parameter", "name"].contains($0) }.map { part in
      parts[part] ?? (part, part)
    }
    return (
      ([head.de] + rest.map(\.de)).joined(separator: " · "), ([head.en] + rest.map(\.en)).joined(separator: " · ")
    )
  }

  private static let heads: [String: (de: String, en: String)] = [
    "outcome": ("Ergebnis", "Outcome"), "other_outcomes": ("Weiteres Ergebnis", "Further outcome"),
    "later_outcomes": ("Ergebnis der zweiten Welle", "Outcome of the second wave"), "cases": ("Fall", "Case"),
    "smallest_group": ("Kleinste ausgewiesene Gruppe", "Smallest group shown"), "units": ("Was als Fall zählt", "What counts as a case"),
    "inclusion": ("Auswahl der Fälle", "Choice of cases"),
    "conditions": ("Bedingung", "Condition"), "further_conditions": ("Weitere Bedingungen", "Further conditions"),
    "cut_offs": ("Schwelle", "Cut-off"), "confidence_level": ("Vertrauensniveau", "Confidence level"), "models": ("Modelle", "Models"),
    "sets": ("Menge", "Set"), "expectations": ("Erwartung", "Expectation"), "necessary": ("Als notwendig gesetzt", "Stated as necessary"),
    "impossible": ("Als unmöglich gesetzt", "Stated as impossible"), "theories": ("Theorie", "Theory"), "table": ("Tabelle", "Table"),
    "case_column": ("Spalte der Fälle", "Column of the cases"), "sources": ("Quelle", "Source"),
    "date": ("Stand der Daten", "Date of the data"),
    "first_run": ("Erste Auswertung", "First run"), "statements": ("Aussagen", "Statements"), "blocks": ("Kontextblock", "Context block"),
    "measures": ("Quelle der Maßnahmen", "Source of the measures"),
    "further_measures": ("Weitere Quelle von Maßnahmen", "Further source of measures"), "title": ("Titel", "Title"),
    "question": ("Frage", "Question"), "selection": ("Auswahl", "Selection"), "provenance": ("Herkunft der Werte", "Origin of the values"),
    "limits": ("Grenze", "Limit"), "confidence_reason": ("Grund des Vertrauensniveaus", "Reason of the confidence level"),
    "universe": ("Grundgesamtheit", "Universe of cases"), "unit_of_analysis": ("Untersuchungseinheit", "Unit of analysis"),
  ]

  private static let parts: [String: (de: String, en: String)] = [
    "calibration": ("Kalibrierung", "calibration"), "anchors": ("Anker", "anchors"), "thresholds": ("Schwellen", "thresholds"),
    "grades": ("Grade", "grades"), "method": ("Verfahren", "method"), "curve": ("Verlauf", "curve"), "direction": ("Richtung", "direction"),
    "column": ("Spalte", "column"), "kind": ("Art", "kind"), "levels": ("Stufen", "levels"), "label": ("Bezeichnung", "label"),
    "value": ("Wert", "value"), "reason": ("Grund", "reason"), "source": ("Quelle", "source"), "locator": ("Stelle", "place"),
    "stated": ("festgehalten am", "stated on"), "programme": ("Programm", "programme"), "criteria": ("Kriterium", "criterion"),
    "undecided": ("offenes Kriterium", "open criterion"), "left_out": ("nicht aufgenommen", "left out"),
    "cut_offs": ("Schwelle", "cut-off"), "completions": ("Belegungen", "completions"), "seed": ("Startwert", "seed"),
    "degrees": ("Grad von", "degree of"), "degree": ("Grad", "degree"),
  ]
}
