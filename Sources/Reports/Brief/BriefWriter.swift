import Cases
import Membership
import Studies
import Transfer

/// Names, numbers and lists of a brief in one language.
struct BriefWriter {
  let brief: Brief
  let audience: BriefAudience
  let language: Language

  func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  /// A text in quotation marks; those within it become single ones.
  func quoted(_ text: String) -> String {
    say(
      "„\(text.replacing("„", with: "‚").replacing("“", with: "‘"))“",
      "“\(text.replacing("“", with: "‘").replacing("”", with: "’"))”")
  }

  /// Names joined as a sentence does.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    // “Beobachtung und Daten und Austausch und Vernetzung” could not be read.
    let hasOwn = items.contains { $0.contains(say(" und ", " and ")) }
    return items.dropLast().joined(separator: ", ") + (hasOwn ? say(" sowie ", ", and ") : say(" und ", " and ")) + last
  }

  func name(_ need: Brief.Need) -> String { need.condition.name[language] }

  func names(_ needs: [Brief.Need]) -> String { list(needs.map { quoted(name($0)) }) }

  func condition(_ id: String) -> String {
    brief.needs.first { $0.condition.id == id }.map(name) ?? brief.result.conditions.first { $0.id == id }?.name[language] ?? id
  }

  func agents(_ agents: [Condition.Agent]) -> String { list(agents.map { language.name($0) }) }

  /// A count as running text writes it: in words up to twelve in German, up to ten in English.
  func word(_ count: Int) -> String {
    let words =
      language == .de
      ? ["null", "eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"]
      : ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return words.indices.contains(count) ? words[count] : String(count)
  }

  func ofCases(_ counts: StudyResult.Counts) -> String {
    say("\(counts.present) von \(counts.total)", "\(counts.present) of \(counts.total)")
  }

  func date(_ text: String) -> String { EventDate(text).map(language.text) ?? text }

  var outcome: String { quoted(brief.result.outcome.name[language]) }

  var region: String { brief.target.name[language] }

  /// Who the readers are, as those who can act.
  var readers: String {
    switch audience {
    case .funder: say("Land, Bund, EU oder Stiftungen", "the Land, the federal level, the EU or foundations")
    case .municipality, .planner:
      say("Gemeinde, Landkreis oder die Trägerin der Mission", "the municipality, the district or the mission owner")
    case .research: say("irgendeine Ebene", "any level")
    }
  }

  /// Needs that are known to be absent.
  func lacking(core: Bool) -> [Brief.Need] { brief.needs.filter { $0.isCore == core && $0.gap.standing == .lacks } }

  /// Needs of which it is not known whether they are there, or only in part.
  func undecided(core: Bool) -> [Brief.Need] {
    brief.needs.filter { $0.isCore == core && [.partly, .unknown].contains($0.gap.standing) }
  }

  /// What is absent or open and on which none of the options acts.
  var unserved: [Brief.Need] {
    let served = Set(brief.options.flatMap(\.links).map(\.condition))
    return brief.open.filter { !served.contains($0.condition.id) }
  }

  /// What is absent or open and on which no measure of the catalogue for this origin logic acts.
  var unservedByAll: [Brief.Need] {
    let served = Set((brief.options + brief.others).flatMap(\.links).map(\.condition))
    return brief.open.filter { !served.contains($0.condition.id) }
  }

  /// A publication as a sentence names it.
  func publication(_ id: String) -> String {
    BriefClosing(language: language, style: HouseStyle(), sources: brief.sources).publication(id)
  }
}
