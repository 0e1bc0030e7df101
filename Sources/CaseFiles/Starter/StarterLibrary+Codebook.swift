import Cases

extension StarterLibrary {
  /// Three conditions, an outcome and a list, each entry to be replaced by one's own.
  var codebook: String {
    comment(
      "Das Kodierbuch: wofür Fälle kodiert werden. Diese Einträge sind Beispiele; ersetzen Sie sie durch eigene. Eine Sprache genügt.",
      "The codebook: what cases are coded for. These entries are examples; replace them with your own. One language suffices.")
      + comment(
        "Die Bezeichnung (label) vervollständigt den Satz „Der Fall ist …“. Benannte Listen fassen Bedingungen für eine Studie zusammen.",
        "A label completes the sentence “the case is …”. Named lists put conditions together for a study.")
      + "conditions:\n" + knownPartners + ownStaff + shortWays + running + lists
  }

  private var knownPartners: String {
    "  - id: known-partners\n    code: KP\n    kind: process\n"
      + localized("label", "von Partnern getragen, die sich kennen", "carried by partners who know each other", indent: 4)
      + localized("name", "Vertraute Partner", "Known partners", indent: 4)
      + localized(
        "definition", "Wer das Vorhaben trägt, hat schon früher zusammengearbeitet.",
        "Those who carry the project have worked together before.", indent: 4)
      + "    degrees:\n"
      + localized(
        "fully_in", "Alle tragenden Partner haben schon zusammengearbeitet.", "All main partners have worked together.", indent: 6)
      + localized("more_in", "Die meisten.", "Most of them have.", indent: 6)
      + localized("more_out", "Nur wenige.", "Only a few have.", indent: 6)
      + localized("fully_out", "Niemand; alle lernen sich erst kennen.", "None has; all are new to each other.", indent: 6)
      + "    actionability: actionable\n    actors: [municipality, owner]\n"
      + localized("question", "Wer von Ihnen hat schon einmal zusammengearbeitet?", "Which of you have worked together before?", indent: 4)
  }

  private var ownStaff: String {
    "  - id: own-staff\n    code: OS\n    kind: structural\n"
      + localized("label", "mit eigenem Personal ausgestattet", "equipped with staff of its own", indent: 4)
      + localized("name", "Eigenes Personal", "Own staff", indent: 4)
      + localized(
        "definition", "Mindestens eine Person wird für das Vorhaben bezahlt.", "At least one person is paid to work on the project.",
        indent: 4)
      + "    actionability: slow\n    years: 1–3\n    actors: [municipality, land]\n"
  }

  private var shortWays: String {
    "  - id: short-ways\n    code: SW\n    kind: structural\n"
      + localized("label", "durch kurze Wege begünstigt", "helped by short ways", indent: 4)
      + localized("name", "Kurze Wege", "Short ways", indent: 4)
      + localized(
        "definition", "Alle Beteiligten erreichen einander innerhalb einer halben Stunde.",
        "All who take part reach one another within half an hour.", indent: 4)
      + "    actionability: fixed\n"
  }

  private var running: String {
    "  - id: running\n    code: RU\n    kind: outcome\n"
      + localized("label", "nach zwei Jahren noch in Betrieb", "still running after two years", indent: 4)
      + localized("name", "In Betrieb", "Running", indent: 4)
      + localized(
        "definition", "Zwei Jahre nach der Eröffnung gibt es das Angebot noch.", "Two years after its opening the service still exists.",
        indent: 4)
  }

  private var lists: String {
    "lists:\n  - id: own-list\n" + localized("name", "Eigene Liste", "A list of one’s own", indent: 4)
      + "    conditions: [known-partners, own-staff, short-ways]\n"
      + "  - id: rival-list\n" + localized("name", "Andere Vermutung", "A rival guess", indent: 4)
      + "    conditions: [own-staff]\n"
      + "challenge_fields:\n  - id: local-supply\n" + localized("name", "Versorgung vor Ort", "Local supply", indent: 4)
  }

  /// One question per condition that a region can be asked for.
  var worksheet: String {
    comment(
      "Die Fragen, mit denen sich eine Region als Ziel beschreibt: gelingen transfer worksheet.",
      "The questions with which a region describes itself as a target: gelingen transfer worksheet.")
      + "questions:\n"
      + question(
        "partners", step: 1, "Wer von Ihnen hat schon einmal zusammengearbeitet?", "Which of you have worked together before?",
        "known-partners")
      + question("staff", step: 2, "Wer wird dafür bezahlt?", "Who is paid for it?", "own-staff")
  }

  private func question(_ id: String, step: Int, _ de: String, _ en: String, _ condition: String) -> String {
    "  - id: \(id)\n    step: \(step)\n" + localized("text", de, en, indent: 4)
      + "    condition: \(condition)\n    ours: true\n    source: example-report\n    locator: \(text("Anhang", "Appendix"))\n"
  }
}
