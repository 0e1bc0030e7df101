import Cases
import SetTheory

/// Whether an output would disclose what is not released, a person, or a group so small that it is one case.
enum DisclosureCheck: DesignCheck, TableCheck {
  static let id = "disclosure"
  static let title = LocalizedText("Gibt die Ausgabe nur preis, was sie darf?", "Does the output disclose only what it may?")
  static let reference = "Gelingen, Documentation/Guides/CaseFiles.md: release; QTD, on the transparency of qualitative data and its limits"

  /// Groups below this size are small.
  static let smallGroup = 3

  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    let groups = Dictionary(grouping: facts.tables.units) { $0.origin.logic }.filter { $0.key != .notStated && $0.value.count < smallGroup }
    let persons = facts.tables.units.filter { item in texts(item).contains(where: namesPerson) }.map(\.id).sorted()
    var german: [String] = []
    var english: [String] = []
    if facts.unreleased > 0 {
      german.append("Nicht freigegebene Angaben, die hier fehlen: \(facts.unreleased).")
      english.append("Claims, events, actors and figures that are not released and missing here: \(facts.unreleased).")
    }
    if !persons.isEmpty {
      german.append("Anrede oder Titel einer Person in: \(Listing.text(persons)).")
      english.append("A person’s title in: \(Listing.text(persons)).")
    }
    if !groups.isEmpty {
      let sizes = groups.sorted { $0.key.rawValue < $1.key.rawValue }.map { ((de: $0.key.term(.de), en: $0.key.term(.en)), $0.value.count) }
      german.append("Gruppen mit weniger als \(smallGroup) Fällen: \(sizes.map { "\($0.de) (\($1))" }.joined(separator: ", ")).")
      english.append("Groups of fewer than \(smallGroup) cases: \(sizes.map { "\($0.en) (\($1))" }.joined(separator: ", ")).")
    }
    guard !german.isEmpty else {
      return .passed(
        .warn, "Alles ist freigegeben, keine Person ist mit Anrede oder Titel genannt, keine Gruppe ist kleiner als \(smallGroup).",
        "Everything is released, no person is named with a title, no group is smaller than \(smallGroup).")
    }
    return .failed(
      facts.unreleased > 0 || !persons.isEmpty ? .warn : .inform, (german.joined(separator: " "), english.joined(separator: " ")),
      advice: (
        "Personen nur nennen, wo die Sache es verlangt und sie öffentlich ist; bei vertraulichen Fällen kleine Gruppen zusammenlegen, damit sich niemand erkennen lässt. "
          + "Einwilligungen stehen nicht in den Dateien und sind eigens zu prüfen.",
        "Name persons only where the matter requires it and is public; with confidential cases merge small groups, so that nobody can be recognised. Consent is not in the "
          + "files and has to be looked at separately."
      ))
  }

  /// A table has no marks of release, so only names of persons can be found.
  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let persons = facts.table.table.cases.filter(namesPerson)
    guard !persons.isEmpty else {
      return .passed(
        .warn, "Kein Fall heißt nach einer Person mit Anrede oder Titel. Freigaben hält eine Tabelle nicht fest.",
        "No case is called after a person with a title. A table records no release.")
    }
    return .failed(
      .warn, ("Anrede oder Titel einer Person in: \(Listing.text(persons)).", "A person’s title in: \(Listing.text(persons))."),
      advice: (
        "Fälle, die Personen sind, mit einer Kennung statt mit dem Namen führen; Einwilligungen sind eigens zu prüfen.",
        "Call cases that are persons by a code instead of a name; consent has to be looked at separately."
      ))
  }

  private static func texts(_ item: Case) -> [String] {
    let claims = (item.conditions.values.flatMap(\.claims) + item.outcomes.values.flatMap(\.claims) + item.origin.claims)
    let localized = claims.map(\.statement) + item.actors.map(\.name) + item.timeline.map(\.text)
    return localized.flatMap { [$0.de, $0.en].compactMap { $0 } } + claims.compactMap(\.quote)
  }

  /// Whether a title stands before a word with a capital letter.
  private static func namesPerson(_ text: String) -> Bool {
    let words = text.split { $0.isWhitespace || "(„“”\"".contains($0) }
    return zip(words, words.dropFirst()).contains { titles.contains(String($0)) && $1.first?.isUppercase == true }
  }

  private static let titles: Set<String> = ["Dr.", "Prof.", "Herr", "Herrn", "Frau", "Mr", "Mr.", "Ms", "Ms.", "Mrs", "Mrs."]
}
