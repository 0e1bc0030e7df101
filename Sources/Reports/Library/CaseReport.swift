public import CaseFiles
public import Cases
import Membership

/// A case as a summary an observatory can publish: what it is, what was reached, why one may believe it, how it came about.
public struct CaseReport: Sendable {
  let item: Case
  let library: Library
  let language: Language
  let series: [[Int: [String: Double]]]

  /// The summary.
  ///
  /// - Parameters:
  ///   - item: The case, as an output may show it.
  ///   - library: The library it is from.
  ///   - language: The language; a text that is missing in it appears in the other one.
  ///   - version: The version of the program.
  ///   - series: The values of the case's official series, in their order, by year and district.
  /// - Returns: The summary.
  public static func document(
    _ item: Case, in library: Library, language: Language, version: String, series: [[Int: [String: Double]]] = []
  ) -> Document {
    let report = CaseReport(item: item, library: library, language: language, series: series)
    let footer = report.say(
      "Kodierung und Text: CC BY 4.0, Gelingen \(version). Ankerstellen und Quellen gehören ihren Urheberinnen und Urhebern. Kennung: \(item.id).",
      "Coding and text: CC BY 4.0, Gelingen \(version). Anchors and sources belong to their authors. Id: \(item.id).")
    return Document(
      language: language, title: item.name[language], subtitle: item.status?[language] ?? "", facts: report.facts,
      blocks: [.paragraph(item.summary[language])] + report.outcomeSection + report.originSection + report.goalSection
        + report.conditionSection + report.propertySection + report.laterSection + report.timelineSection
        + report.actorSection + report.quantitySection + report.seriesSection + report.uncertaintySection + report.sourceSection,
      footer: footer)
  }

  func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  private var facts: [String] {
    let places = item.places.map(\.name).joined(separator: ", ")
    let fields = item.challengeFields.map { id in
      library.codebook.challengeFields.first { $0.id == id }?.name[language] ?? id
    }
    return [
      places.isEmpty ? nil : say("Ort: ", "Place: ") + places,
      fields.isEmpty ? nil : say("Thema: ", "Field: ") + fields.joined(separator: ", "),
      say("Entstehung: ", "Origin: ") + Self.logic(item.origin.logic, language),
      item.partOf.map { id in say("Teil von: ", "Part of: ") + (library.cases[id]?.name[language] ?? id) },
    ].compactMap { $0 } + Self.signOffs(item, language).map { say("Freigegeben ", "Signed off ") + $0 }
  }

  static func logic(_ logic: Origin.Logic, _ language: Language) -> String {
    let words: (String, String) =
      switch logic {
      case .bottomUp: ("von unten (Bottom-up)", "bottom-up")
      case .topDown: ("von oben angestoßen (Top-down)", "top-down")
      case .hybrid: ("Mischform", "hybrid")
      case .notStated: ("nicht angegeben", "not stated")
      }
    return language == .de ? words.0 : words.1
  }

  // MARK: Sections

  private var outcomeSection: [Document.Block] {
    let outcomes = library.codebook.conditions.filter { $0.kind == .outcome }
    guard !outcomes.isEmpty else { return [] }
    let table = Table(
      caption: say("Was erreicht wurde", "What was reached"),
      columns: [say("Ergebnis", "Outcome"), say("Stand", "State"), say("Beleg", "Evidence")],
      rows: outcomes.map { condition in row(condition, item.outcomes[condition.id] ?? .unknown) })
    return [.heading(level: 2, text: say("Ergebnisse", "Outcomes")), .table(table)]
  }

  func row(_ condition: Condition, _ cell: Cell) -> [Table.Cell] {
    let isOutcome = condition.kind == .outcome
    let evidence = cell.claims.map(evidenceText).joined(separator: " ")
    let none = say("Keine Quelle sagt etwas dazu.", "No source says anything about it.")
    return [
      Table.Cell(condition.name[language]),
      isOutcome ? StudyReport.outcomeCell(cell.membership, language) : StudyReport.cell(cell.membership, language),
      Table.Cell(cell.claims.isEmpty ? none : evidence + (cell.reason.map { " " + $0[language] } ?? "")),
    ]
  }

  private func evidenceText(_ claim: Claim) -> String {
    EvidenceText(
      statement: claim.statement, quote: claim.quote, source: claim.source, locator: claim.locator, says: claim.says,
      basis: claim.basis, isSelfReport: claim.selfReport, confidence: claim.confidence, isDisputed: claim.isDisputed
    ).text(language)
  }

  private var originSection: [Document.Block] {
    guard !item.origin.claims.isEmpty else { return [] }
    return [
      .heading(level: 2, text: say("Wie es dazu kam", "How it came about")),
      .list(item.origin.claims.map(evidenceText)),
    ]
  }

  private var goalSection: [Document.Block] {
    guard !item.goals.isEmpty else { return [] }
    let table = Table(
      caption: say("Selbst gesetzte Ziele", "Goals it has set itself"),
      columns: [
        say("Ziel", "Goal"), say("Maß", "Indicator"), say("Zielwert", "Target"), say("bis", "by"),
        say("gemessen", "measured"), say("Quelle", "Source"),
      ],
      rows: item.goals.map { goal in
        [
          Table.Cell(goal.text[language]), Table.Cell(goal.indicator?[language] ?? "–"),
          Table.Cell(goal.target?[language] ?? "–"), Table.Cell(goal.by.map(dateText) ?? "–"),
          Table.Cell(goal.measured?[language] ?? "–"), Table.Cell(goal.source),
        ]
      })
    return [.heading(level: 2, text: say("Ziele", "Goals")), .table(table)]
  }

  private var conditionSection: [Document.Block] {
    let coded = library.codebook.conditions.filter { ($0.kind == .structural || $0.kind == .process) && $0.derived == nil }
    let known = coded.filter { !(item.conditions[$0.id]?.claims ?? []).isEmpty }
    let open = coded.filter { (item.conditions[$0.id]?.claims ?? []).isEmpty }
    var blocks: [Document.Block] = [
      .heading(level: 2, text: say("Bedingungen und Belege", "Conditions and evidence"))
    ]
    if !known.isEmpty {
      blocks.append(
        .table(
          Table(
            caption: say("Was die Quellen zu den Bedingungen sagen", "What the sources say about the conditions"),
            columns: [say("Bedingung", "Condition"), say("Stand", "State"), say("Beleg", "Evidence")],
            rows: known.map { row($0, item.conditions[$0.id] ?? .unknown) })))
    }
    if !open.isEmpty {
      let names = open.map { $0.name[language] }.joined(separator: ", ")
      blocks.append(
        .paragraph(
          say(
            "Keine Quelle sagt etwas zu: \(names). Das heißt nicht, dass es fehlt.",
            "No source says anything about: \(names). That does not mean that it is absent.")))
    }
    return blocks
  }
}
