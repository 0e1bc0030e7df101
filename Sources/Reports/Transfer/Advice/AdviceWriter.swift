import Cases
import Studies
import Transfer

/// Names, numbers and lists of a recommendation in one language.
struct AdviceWriter {
  let advice: Recommendation
  let language: Language

  func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  /// Whether conditions are named by formulas rather than in words.
  private var usesFormulas: Bool { advice.basis == .formulas }

  /// A condition's name.
  func condition(_ id: String) -> String {
    guard !usesFormulas, let line = advice.conditions.first(where: { $0.id == id }) else { return id }
    return line.name[language]
  }

  /// A literal such as `~A` or `A[2]` in words; as it is where formulas alone were given.
  func literal(_ text: String) -> String {
    guard !usesFormulas else { return text }
    if text.hasPrefix("~") { return say("nicht ", "not ") + quoted(condition(String(text.dropFirst()))) }
    if let bracket = text.firstIndex(of: "["), text.hasSuffix("]") {
      let level = text[text.index(after: bracket)...].dropLast()
      return quoted(condition(String(text[..<bracket]))) + say(" auf Stufe \(level)", " at level \(level)")
    }
    return quoted(condition(text))
  }

  /// A change to a value, as a literal in words.
  func change(_ id: String, _ value: Int) -> String {
    let isLevel = advice.models.joinedText.contains("\(id)[") || value > 1
    return literal(isLevel ? "\(id)[\(value)]" : value == 0 ? "~\(id)" : id)
  }

  func quoted(_ text: String) -> String { usesFormulas ? text : say("„\(text)“", "“\(text)”") }

  /// Names joined as a sentence does.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    // “Beobachtung und Daten und Austausch und Vernetzung” could not be read.
    let hasOwn = items.contains { $0.contains(say(" und ", " and ")) }
    return items.dropLast().joined(separator: ", ") + (hasOwn ? say(" sowie ", ", and ") : say(" und ", " and ")) + last
  }

  /// A number without needless digits, its thousands set apart.
  func number(_ value: Double) -> String {
    if value == value.rounded(), (0..<1e15).contains(value) { return language.grouped(Int(value)) }
    return language.decimal(value)
  }

  /// A cost; what is not known is named so.
  func cost(_ amount: AmountRange) -> String {
    amount.isUnknown ? say("unbekannt", "unknown") : range(amount) { number($0) }
  }

  /// A time; what is not known is named so.
  func time(_ amount: AmountRange) -> String {
    amount.isUnknown ? say("unbekannt", "unknown") : range(amount) { months($0) }
  }

  /// A time in months, or in years where it is whole years.
  func months(_ value: Double) -> String {
    if value >= 12, value.truncatingRemainder(dividingBy: 12) == 0 {
      return value == 12 ? say("1 Jahr", "1 year") : say("\(number(value / 12)) Jahre", "\(number(value / 12)) years")
    }
    return value == 1 ? say("1 Monat", "1 month") : say("\(number(value)) Monate", "\(number(value)) months")
  }

  private func range(_ amount: AmountRange, _ text: (Double) -> String) -> String {
    switch (amount.lower, amount.upper) {
    case (let lower?, let upper?):
      lower == upper ? text(lower) : say("\(text(lower)) bis \(text(upper))", "\(text(lower)) to \(text(upper))")
    case (let lower?, nil): say("mindestens \(text(lower))", "at least \(text(lower))")
    case (nil, let upper?): say("höchstens \(text(upper))", "at most \(text(upper))")
    case (nil, nil): say("unbekannt", "unknown")
    }
  }

  /// Whoever can act.
  func agent(_ agent: Condition.Agent) -> String { language.name(agent) }

  /// The models' name: readings of what cases share, or models.
  func models(_ numbers: [Int]) -> String {
    if advice.basis == .agreement {
      return list(numbers.compactMap { advice.models.indices.contains($0) ? reading(advice.models[$0].reading) : nil })
    }
    guard advice.models.count > 1 else { return say("dem Modell", "the model") }
    let names = list(numbers.map { String($0 + 1) })
    return numbers.count == advice.models.count
      ? numbers.count == 2 ? say("beiden Modellen", "both models") : say("allen \(numbers.count) Modellen", "all \(numbers.count) models")
      : numbers.count == 1 ? say("Modell \(names)", "model \(names)") : say("den Modellen \(names)", "models \(names)")
  }

  /// A reading's name.
  func reading(_ reading: Recommendation.ModelLine.Reading?) -> String {
    switch reading {
    case .documentedInAll: say("enge Lesart", "narrow reading")
    case .missingInNone: say("weite Lesart", "wide reading")
    case nil: ""
    }
  }
}

extension [Recommendation.ModelLine] {
  /// All formulas in one text.
  fileprivate var joinedText: String { map(\.expression).joined(separator: " ") }
}
