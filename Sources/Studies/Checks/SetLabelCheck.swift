import Cases

/// Whether each set is called by an adjective phrase, in both languages.
///
/// A German label that begins with a capital letter begins with a noun, and a noun names a quantity rather than a set one can be in.
enum SetLabelCheck: DesignCheck, TableCheck {
  static let id = "set-labels"
  static let title = LocalizedText(
    "Sind die Mengen wie Eigenschaften benannt, auf Deutsch und Englisch?", "Are sets called by adjective phrases, in German and English?")
  static let reference =
    "Rubinson et al. (2024), Common Errors in QCA, no. 5; Rubinson (2019), on presentation, doi:10.1177/2059799119862110"

  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    answer(
      facts.tables.conditions.map { ($0.name[.de], $0.name[.en], $0.label) }
        + [(facts.outcome.name[.de], facts.outcome.name[.en], facts.outcome.label)])
  }

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let used = facts.study.conditions + [facts.study.outcomeSet]
    return answer(facts.study.sets.filter { used.contains($0.name) }.map { ($0.name, $0.name, $0.label) })
  }

  private static func answer(_ sets: [(de: String, en: String, label: LocalizedText?)]) -> DesignAnswer {
    let none = sets.filter { $0.label == nil }
    let single = sets.filter { $0.label.map { $0.de == nil || $0.en == nil } ?? false }
    let nouns = sets.filter { $0.label?.de?.first?.isUppercase == true }
    guard !none.isEmpty || !single.isEmpty || !nouns.isEmpty else {
      return .passed(
        .warn, "Alle \(sets.count) Mengen sind wie Eigenschaften benannt, in beiden Sprachen.",
        "All \(sets.count) sets are called by adjective phrases, in both languages.")
    }
    func list(_ parts: [(String, [String])]) -> String {
      parts.filter { !$0.1.isEmpty }.map { "\($0.0): \(Listing.text($0.1))." }.joined(separator: " ")
    }
    return .failed(
      .warn,
      (
        list([
          ("Ohne Bezeichnung", none.map(\.de)), ("Nur in einer Sprache bezeichnet", single.map(\.de)),
          ("Auf Deutsch mit einem Substantiv beginnend", nouns.map(\.de)),
        ]),
        list([
          ("Without a label", none.map(\.en)), ("Labelled in one language only", single.map(\.en)),
          ("Beginning with a noun in German", nouns.map(\.en)),
        ])
      ),
      advice: (
        "Eine Menge so nennen, dass ein Fall darin sein kann: „wirtschaftlich entwickelt“, nicht „Wohlstand“.",
        "Call a set so that a case can be in it: “economically developed”, not “wealth”."
      ))
  }
}
