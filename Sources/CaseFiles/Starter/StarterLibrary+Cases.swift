import Cases

extension StarterLibrary {
  /// A case with three claims.
  var shop: String {
    comment(
      "Ein erfundenes Beispiel. Löschen Sie es, sobald Ihr erster eigener Fall steht: gelingen case new initiative mein-fall",
      "An invented example. Delete it once your first case is there: gelingen case new initiative my-case")
      + "id: example-shop\nkind: initiative\n" + localized("name", "Dorfladen (Beispiel)", "Village shop (example)", indent: 0)
      + localized(
        "summary", "Ein erfundenes Beispiel: Ein Dorf betreibt seinen Laden selbst.", "An invented example: a village runs its own shop.",
        indent: 0)
      + "challenge_fields: [local-supply]\n"
      + origin(
        "bottom-up", "example-shop-origin", "Die Einwohnerversammlung beschloss den Laden.", "The village assembly decided on the shop.",
        "1")
      + "conditions:\n"
      + cell(
        "known-partners", "1",
        claim(
          "example-shop-kp", "present", "Die Gründerinnen hatten zuvor das Dorffest getragen.", "The founders had run the fair before.", "2"
        ))
      + cell(
        "own-staff", "\"0.33..0.67\"",
        claim("example-shop-os", "mixed", "Eine halbe Stelle, sonst Ehrenamt.", "Half a post, otherwise volunteers.", "3"))
      + "outcomes:\n"
      + cell(
        "running", "1",
        claim("example-shop-ru", "present", "Der Laden ist im dritten Jahr geöffnet.", "The shop is open in its third year.", "4"))
  }

  /// A case in which the outcome is not there, so that cases can be compared.
  var bus: String {
    comment(
      "Ein zweites erfundenes Beispiel. Was keine Quelle sagt, steht nicht da: Nicht genannt heißt unbekannt.",
      "A second invented example. What no source says is left out: not stated means unknown.")
      + "id: example-bus\nkind: initiative\n" + localized("name", "Bürgerbus (Beispiel)", "Community bus (example)", indent: 0)
      + localized(
        "summary", "Ein erfundenes Beispiel: Ein Bus, der nach einem Jahr eingestellt wurde.",
        "An invented example: a bus that was given up after a year.", indent: 0)
      + "challenge_fields: [local-supply]\n"
      + "origin:\n  logic: not-stated\nconditions:\n"
      + cell(
        "known-partners", "0",
        claim("example-bus-kp", "absent", "Die Beteiligten lernten sich erst kennen.", "Those involved were new to each other.", "6"))
      + "outcomes:\n"
      + cell("running", "0", claim("example-bus-ru", "absent", "Der Bus fuhr ein Jahr lang.", "The bus ran for one year.", "7"))
  }

  private func origin(_ logic: String, _ id: String, _ de: String, _ en: String, _ page: String) -> String {
    "origin:\n  logic: \(logic)\n  claims:\n" + claimLines(id, says: nil, de, en, page, indent: 4)
  }

  private func cell(_ condition: String, _ membership: String, _ claim: String) -> String {
    "  \(condition):\n    membership: \(membership)\n    claims:\n\(claim)"
  }

  private func claim(_ id: String, _ says: String, _ de: String, _ en: String, _ page: String) -> String {
    claimLines(id, says: says, de, en, page, indent: 6)
  }

  private func claimLines(_ id: String, says: String?, _ de: String, _ en: String, _ page: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    let says = says.map { "\(margin)  says: \($0)\n" } ?? ""
    return "\(margin)- id: \(id)\n\(says)\(margin)  basis: reported\n" + localized("statement", de, en, indent: indent + 2)
      + [
        "source: example-report", "locator: \(text("S.", "p.")) \(page)", "coder: a", "coded: \"2026-01-15\"", "confidence: high",
      ].map { "\(margin)  \($0)\n" }.joined()
  }

  /// The source of both examples.
  var source: String {
    comment("Die erfundene Quelle der Beispiele.", "The invented source of the examples.")
      + "id: example-report\n"
      + "title: \(text("Erfundener Bericht über einen Laden und einen Bus", "An invented report on a shop and a bus"))\n"
      + "kind: report\naccessed: \"2026-01-15\"\nread: full-text\nlicence: CC0\n"
  }

  /// A measure that acts on one of the conditions.
  var measure: String {
    comment("Eine erfundene Fördermaßnahme.", "An invented support measure.")
      + "id: example-round-table\ncode: EX-1\nkind: measure\nfor: [bottom-up, top-down]\n"
      + localized("name", "Runder Tisch", "Round table", indent: 0)
      + localized(
        "description", "Wer beteiligt ist, trifft sich vor dem Start dreimal.", "All involved meet three times before the start.", indent: 0
      )
      + "source: example-report\nlocator: \(text("S.", "p.")) 9\nacts_on:\n  - condition: known-partners\n    basis: judged\n"
      + localized(
        "reason", "Wer sich vorher trifft, kennt sich beim Start.", "Whoever meets beforehand knows the others at the start.", indent: 4)
      + "actors: [municipality]\n"
  }

  /// A study of both cases.
  var study: String {
    comment(
      "Eine Studie: welche Fälle, welche Liste von Bedingungen, welches Ergebnis. Ausführen: gelingen study run first --output out",
      "A study: which cases, which list of conditions, which outcome. Run it: gelingen study run first --output out")
      + "id: first\n" + localized("title", "Erste Studie", "A first study", indent: 0)
      + localized(
        "question", "Was ist den Fällen gemeinsam, und worin unterscheiden sie sich?", "What do the cases share, and how do they differ?",
        indent: 0)
      + "cases: [example-shop, example-bus]\nunits: whole\n"
      + localized("selection", "Zwei erfundene Beispiele.", "Two invented examples.", indent: 0)
      + "outcome: running\nconditions: own-list\nmeasures: example-report\nconfidence_level: 0.95\n"
      + localized("confidence_reason", "Üblich, vorher festgelegt.", "Customary, fixed beforehand.", indent: 0)
      + "limits:\n  - \(language.rawValue): \(text("Erfundene Daten.", "Invented data."))\n"
      + "date: \"2026\"\n"
  }

  /// What the folder holds and what comes next.
  var readme: String {
    text(
      """
      # Eine eigene Fallsammlung

      Jede Datei beschreibt eine Sache, und ihr Name ist deren Kennung.

      1. `conditions.yml` anpassen: eigene Bedingungen, Ergebnisse und Listen.
      2. `gelingen case new source ID` und `gelingen case new initiative ID` legen Vorlagen an; ausgefüllte Vorlagen prüft `gelingen case check`.
      3. Die Fälle in `studies/first.yml` eintragen und `gelingen study run first --lang de --output out` aufrufen.
      4. Die beiden Beispiele, ihre Quelle und die Maßnahme löschen.

      """,
      """
      # A library of one’s own

      Each file describes one thing, and its name is the thing’s id.

      1. Adapt `conditions.yml`: conditions, outcomes and lists of your own.
      2. `gelingen case new source ID` and `gelingen case new initiative ID` write templates; `gelingen case check` checks what you filled in.
      3. List the cases in `studies/first.yml` and run `gelingen study run first --output out`.
      4. Delete the two examples, their source and the measure.

      """)
  }
}
