import Cases
import Membership
import Studies
import Transfer

/// The words that reports on measures share.
struct TransferWords {
  let language: Language
  let terms: TransferTerms

  func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  func condition(_ id: String) -> String { terms.conditions[id]?[language] ?? id }

  func quoted(_ text: String) -> String { say("„\(text)“", "“\(text)”") }

  func conditions(_ ids: [String]) -> String { list(ids.map { quoted(condition($0)) }) }

  func code(_ measure: String) -> String { terms.measures[measure]?.code ?? measure }

  func measure(_ id: String) -> String {
    terms.measures[id].map { "\($0.code) \($0.name[language])" } ?? id
  }

  /// Names joined as a sentence does.
  func list(_ items: [String]) -> String { list(items, joined: say(" und ", " and ")) }

  /// Names joined as alternatives.
  func alternatives(_ items: [String]) -> String { list(items, joined: say(" oder ", " or ")) }

  private func list(_ items: [String], joined word: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + word + last
  }

  func agent(_ agent: Condition.Agent) -> String { language.name(agent, isShort: true) }

  func phase(_ phase: Phase) -> String { language.name(phase) }

  func audience(_ audience: Measure.Audience) -> String {
    switch audience {
    case .bottomUp: "Bottom-up"
    case .topDown: "Top-down"
    case .combination: say("Verbindung beider", "combination")
    }
  }

  func logic(_ logic: Origin.Logic) -> String {
    logic == .notStated ? say("Entstehung nicht angegeben", "origin not stated") : logic.term(language)
  }

  /// A publication as a sentence names it, in the nominative.
  func publication(_ id: String) -> String {
    guard let publication = terms.publications[id] else { return quoted(id) }
    if id == "gelingen-codebook" { return say("unsere Ergänzung", "our addition") }
    let year = publication.year.map { ", \($0)" } ?? ""
    let producer = publication.producer.map { " (\($0)\(year))" } ?? ""
    switch publication.kind {
    case .policyBrief: return say("der Policy Brief", "the policy brief") + producer
    case .guide: return say("der Leitfaden", "the guide") + producer
    case .conferenceReport: return say("die Tagungsdokumentation", "the conference report") + producer
    default: return quoted(publication.title)
    }
  }

  /// A text with a capital letter.
  func atStart(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// Euros, as far as they are known.
  func cost(_ amount: Amount) -> String { self.amount(amount, unit: "€") }

  /// Months, as far as they are known.
  func months(_ amount: Amount) -> String {
    self.amount(amount, unit: amount.upper == 1 && amount.lower == 1 ? say("Monat", "month") : say("Monate", "months"))
  }

  private func amount(_ amount: Amount, unit: String) -> String {
    guard amount.isKnown else { return say("unbekannt", "unknown") }
    let lower = number(amount.lower)
    guard let upper = amount.upper else { return say("mindestens \(lower) \(unit)", "at least \(lower) \(unit)") }
    guard upper > amount.lower else { return "\(lower) \(unit)" }
    return say("\(lower) bis \(number(upper)) \(unit)", "\(lower) to \(number(upper)) \(unit)")
  }

  private func number(_ value: Double) -> String {
    value == value.rounded() && value < 1e15 ? language.grouped(Int(value)) : language.number(value)
  }

  func span(_ bounds: Bounds) -> String { language.span(bounds) }

  /// The sentence that goes with all advice.
  var nationalSentence: String {
    say(
      "Regionale Missionen ergänzen nationale Vorhaben; sie ersetzen sie nicht.",
      "Regional missions complement national ones; they do not replace them.")
  }

  func footer(_ version: String, _ fingerprint: String) -> String {
    say(
      "Gelingen \(version). Fingerabdruck der Eingabe: \(fingerprint).", "Gelingen \(version). Fingerprint of the input: \(fingerprint).")
  }
}
