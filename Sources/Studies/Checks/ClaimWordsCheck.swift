import Cases

/// Whether the study's own title, question and labels claim more than a comparison of chosen cases carries.
///
/// Limits and reasons are left out: there a word such as “cause” may well be what is denied, or what somebody else holds.
enum ClaimWordsCheck: DesignCheck, TableCheck {
  static let id = "claim-words"
  static let title = LocalizedText(
    "Verspricht die Studie nur, was ein Vergleich trägt?", "Does the study promise only what a comparison carries?")
  static let reference =
    "Haesebrouck & Thomann (2022), on inference and solution types in configurational comparative methods, Quality & Quantity 56: what such results say is disputed; for a reading after "
    + "regularity theory Baumgartner & Falk (2023), Boolean Difference-Making, British Journal for the Philosophy of Science 74"

  /// How words begin that say more, in German and in English, in small letters.
  static let beginnings: (de: [String], en: [String]) = (
    [
      "bewirk", "verursach", "ursache", "ursächlich", "wirkung", "auswirkung", "kausal", "garantier", "beweis", "bewiesen",
      "erfolgsrezept", "erfolgsfaktor",
    ],
    ["cause", "causal", "effect", "impact", "guarantee", "proof", "recipe"]
  )

  /// Sequences of whole words that say more.
  static let phrases: (de: [[String]], en: [[String]]) = (
    [["führt", "zu"], ["führen", "zu"], ["führt", "dazu"], ["führen", "dazu"]],
    [["leads", "to"], ["lead", "to"], ["led", "to"], ["prove"], ["proves"], ["proved"], ["proven"]]
  )

  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    let labels = facts.tables.conditions.map(\.label) + [facts.outcome.label]
    return answer([facts.study.title, facts.study.question] + labels.compactMap { $0 })
  }

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    answer([facts.study.title, facts.study.question] + facts.study.sets.compactMap(\.label))
  }

  private static func answer(_ texts: [LocalizedText]) -> DesignAnswer {
    let found = texts.flatMap { text in
      words(in: text.de ?? "", beginnings.de, phrases.de) + words(in: text.en ?? "", beginnings.en, phrases.en)
    }
    var seen: Set<String> = []
    let distinct = found.filter { seen.insert($0).inserted }
    guard !distinct.isEmpty else {
      return .passed(
        .warn, "In Titel, Frage und Bezeichnungen steht kein Wort, das mehr behauptet.", "No word in title, question or labels says more.")
    }
    return .failed(
      .warn,
      (
        "In Titel, Frage oder Bezeichnungen: \(Listing.text(distinct.map { "„\($0)“" })).",
        "In title, question or labels: \(Listing.text(distinct.map { "“\($0)”" }))."
      ),
      advice: (
        "Schreiben, was der Vergleich zeigt: was gemeinsam vorkommt, was damit einhergeht, unter welchen Bedingungen. Ob mehr daraus folgt, ist in der Fachliteratur umstritten.",
        "Write what the comparison shows: what occurs together, what goes with it, under which conditions. Whether more follows is disputed among methodologists."
      ))
  }

  /// The words of a text that say more, as it has them.
  static func words(in text: String, _ beginnings: [String], _ phrases: [[String]]) -> [String] {
    let words = text.split { !$0.isLetter && $0 != "-" }.map(String.init)
    let small = words.map { $0.lowercased() }
    return words.indices.flatMap { index -> [String] in
      let single = beginnings.contains { small[index].hasPrefix($0) } ? [words[index]] : []
      let several = phrases.filter { small[index...].starts(with: $0) }.map { words[index..<index + $0.count].joined(separator: " ") }
      return single + several
    }
  }
}
