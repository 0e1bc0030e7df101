public import Cases
public import Membership
public import Studies

/// A study's result as a document in one language.
///
/// Each sentence stands in both languages side by side, next to the condition under which it may be said.
public struct StudyReport: Sendable {
  let result: StudyResult
  let language: Language

  /// The document.
  ///
  /// - Parameters:
  ///   - result: The result.
  ///   - language: The language; a text that is missing in it appears in the other one, marked so.
  /// - Returns: The document.
  public static func document(_ result: StudyResult, language: Language) -> Document {
    let report = StudyReport(result: result, language: language)
    return Document(
      language: language, title: result.study.title[language], subtitle: result.study.question[language],
      facts: report.facts,
      blocks: Document.numbered(
        report.keyMessages + report.targetSection + report.inclusionSection + report.matrixSection + report.agreementSection
          + report.statementSection + report.contrastSection + report.phaseSection + report.measureSection + report.differenceSection
          + report.systemsSection + report.partialSection + report.checkSection
          + report.methodSection + report.evidenceSection + report.sourceSection, in: language),
      footer: report.footer)
  }

  private var facts: [String] {
    var facts = [
      say("Stand der Daten: ", "Data as of ") + dates(result.study.date),
      say("\(caseCount) Fälle", "\(caseCount) cases"),
      say("Ergebnis: \(result.outcome.name[.de])", "Outcome: \(result.outcome.name[.en])"),
    ]
    if let target = result.target {
      facts.append(say("Beraten wird: \(target.name[.de])", "Advice for: \(target.name[.en])"))
    }
    return facts
  }

  private var footer: String {
    say(
      "Erstellt mit Gelingen \(result.version). Fingerabdruck der Eingabe (SHA-256): \(result.inputSHA256). "
        + "Kodierung und Text: CC BY 4.0.",
      "Made with Gelingen \(result.version). Fingerprint of the input (SHA-256): \(result.inputSHA256). "
        + "Coding and text: CC BY 4.0.")
  }

  // MARK: Words

  func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  var caseCount: Int { result.cases.count }

  var coreConditions: [StudyResult.ConditionSummary] { result.conditions.filter(\.isCore) }

  func agreement(_ condition: String) -> StudyResult.Agreement? {
    result.agreement.first { $0.condition == condition }
  }

  func caseName(_ id: String) -> String { result.cases.first { $0.id == id }?.shortName[language] ?? id }

  /// What a publication is called in a sentence.
  func publicationName(_ id: String) -> String {
    switch result.publications[id]?.kind {
    case .policyBrief: say("der Policy Brief", "the policy brief")
    case .guide: say("der Leitfaden", "the guide")
    default: say("die Veröffentlichung", "the publication")
    }
  }

  /// The same with a capital letter.
  func publicationNameAtStart(_ id: String) -> String {
    let name = publicationName(id)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  func conditionName(_ id: String) -> String {
    result.conditions.first { $0.id == id }?.name[language] ?? id
  }

  /// Names joined as a sentence does.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + say(" und ", " and ") + last
  }

  func conditionList(_ ids: [String]) -> String { list(ids.map { quoted(conditionName($0)) }) }

  func quoted(_ text: String) -> String { say("„\(text)“", "“\(text)”") }

  func logicName(_ logic: Origin.Logic) -> String { logic.term(language) }
}

/// Numbers as a language writes them.
extension Language {
  /// A share in whole per cent, never rounded up to certainty: 100 % and 0 % only where they are exact.
  public func percent(_ share: Double) -> String {
    var number = (share * 100).rounded()
    if number == 100, share < 1 { number = 99 }
    if number == 0, share > 0 { number = 1 }
    return "\(Int(number))\u{A0}%"
  }

  /// A number with two decimals.
  public func decimal(_ value: Double) -> String { decimal(value, places: 2) }

  /// Bounds as a span, or one number where they are equal after rounding.
  public func span(_ bounds: Bounds) -> String {
    let low = decimal(bounds.min)
    let high = decimal(bounds.max)
    return low == high ? low : self == .de ? "\(low) bis \(high)" : "\(low) to \(high)"
  }
}
