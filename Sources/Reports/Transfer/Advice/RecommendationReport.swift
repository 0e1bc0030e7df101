public import Cases
public import Studies
import Transfer

/// A recommendation as a document in one language.
public struct RecommendationReport: Sendable {
  let advice: Recommendation
  let writer: AdviceWriter
  /// The level of its headings.
  let level: Int

  /// The largest number of bundles in a document; files hold them all.
  static let mostShown = 8
  /// The largest number of models, paths and the like in a document.
  static let mostLines = 12

  init(_ advice: Recommendation, language: Language, level: Int = 2) {
    self.advice = advice
    self.level = level
    writer = AdviceWriter(advice: advice, language: language)
  }

  /// The document.
  ///
  /// - Parameters:
  ///   - advice: The recommendation.
  ///   - language: The language.
  ///   - version: The version of the program.
  ///   - fingerprint: The fingerprint of the input.
  /// - Returns: The document.
  public static func document(
    _ advice: Recommendation, language: Language, version: String, fingerprint: String
  ) -> Document {
    let report = RecommendationReport(advice, language: language)
    return Document(
      language: language, title: report.title, subtitle: report.subtitle, facts: report.facts,
      blocks: Document.numbered(report.blocks, in: language),
      footer: report.say(
        "Gelingen \(version). Fingerabdruck der Eingabe: \(fingerprint).",
        "Gelingen \(version). Fingerprint of the input: \(fingerprint)."))
  }

  /// The section of a study's report, below a heading of level 2 and beside tables of its own on the region, the measures and the cases.
  static func section(_ advice: Recommendation, language: Language) -> [Document.Block] {
    let report = RecommendationReport(advice, language: language, level: 3)
    return AdviceSentence.all(.message, report.writer).map { .paragraph($0) } + report.bundleBlocks + report.stepBlocks
      + report.measureBlocks + report.blockedBlocks
  }

  func say(_ de: String, _ en: String) -> String { writer.say(de, en) }

  private var title: String {
    guard let target = advice.target else { return say("Bündel von Änderungen", "Bundles of changes") }
    return say("Was sich ändern ließe: ", "What could be changed: ") + target.name[writer.language]
  }

  private var subtitle: String {
    guard let outcome = advice.outcome else { return say("Aus Formeln allein", "From formulas alone") }
    return say("Mit Blick auf das Ergebnis ", "With a view to the outcome ") + writer.quoted(outcome.name[writer.language])
  }

  private var facts: [String] {
    let date = advice.target?.asOf.map {
      say("Stand der Angaben: ", "State of the information: ") + ($0.split(separator: "..").joined(separator: "–"))
    }
    let horizon = advice.limits.horizon.map { say("Zeit: ", "Time: ") + writer.months($0) }
    let budget = advice.limits.budget.map { say("Budget: ", "Budget: ") + writer.number($0) }
    return [date, horizon, budget].compactMap { $0 }
  }

  private var blocks: [Document.Block] { Part.allCases.flatMap(blocks) }

  /// A part of the document, in the order in which they stand.
  public enum Part: String, CaseIterable, Sendable {
    /// What comes first, and what it rests on.
    case messages
    /// The bundles, or what is absent and what is open.
    case bundles
    /// A possible order.
    case steps
    /// What to find out first.
    case unknowns
    /// Where things stand.
    case standing
    /// The measures.
    case measures
    /// What is in the way.
    case blocked
    /// What would change the advice.
    case changes
    /// The cases by similarity.
    case peers
    /// The models.
    case models
    /// What does not follow.
    case limits

    /// Whether it may differ by origin logic; the others say the same for each.
    public var dependsOnOrigin: Bool { self == .bundles || self == .measures }
  }

  /// The document in parts, for pages that show it piece by piece: its tables have no numbers.
  ///
  /// - Parameters:
  ///   - advice: The recommendation.
  ///   - language: The language.
  ///   - level: The level of its headings.
  ///   - parts: The parts that are asked for.
  /// - Returns: The blocks of each of them, empty where a part says nothing.
  public static func parts(
    _ advice: Recommendation, language: Language, level: Int, only parts: [Part] = Part.allCases
  ) -> [Part: [Document.Block]] {
    let report = RecommendationReport(advice, language: language, level: level)
    return Dictionary(uniqueKeysWithValues: parts.map { ($0, report.blocks($0)) })
  }

  private func blocks(_ part: Part) -> [Document.Block] {
    switch part {
    case .messages: messages
    case .bundles: bundleBlocks
    case .steps: stepBlocks
    case .unknowns: unknownBlocks
    case .standing: standingBlocks
    case .measures: measureBlocks
    case .blocked: blockedBlocks
    case .changes: changeBlocks
    case .peers: peerBlocks
    case .models: modelBlocks
    case .limits: limitBlocks
    }
  }

  /// What comes first, and what it rests on.
  private var messages: [Document.Block] {
    let basis = AdviceSentence.all(.basis, writer).joined(separator: " ")
    let label = advice.basis == .agreement ? say(" (Stufe G)", " (label G)") : ""
    return AdviceSentence.all(.message, writer).map { .paragraph($0) } + [
      .notice(title: say("Worauf das beruht\(label).", "What it rests on\(label)."), text: basis)
    ]
  }

  private var limitBlocks: [Document.Block] {
    let sentences = AdviceSentence.all(.limit, writer)
    guard !sentences.isEmpty else { return [] }
    return [.heading(level: level, text: say("Was daraus nicht folgt", "What does not follow")), .list(sentences)]
  }

  // MARK: Where the target stands

  /// The conditions that a model, a barrier or a bundle names.
  private var named: [Recommendation.ConditionLine] {
    let text = (advice.models.map(\.expression) + advice.negatedModels + advice.necessary + advice.impossible).joined(separator: " ")
    return advice.conditions.filter { text.contains($0.id) }
  }

  private var standingBlocks: [Document.Block] {
    guard advice.basis != .formulas, !named.isEmpty else { return [] }
    let showsAgreement = advice.basis == .agreement
    let showsAgents = named.contains { !$0.agents.isEmpty }
    let columns =
      [say("Bedingung", "Condition"), say("hier", "here")]
      + (showsAgreement ? [say("in den Fällen belegt", "documented in the cases")] : [])
      + (showsAgents ? [say("Wer handeln kann", "Who can act")] : [])
    return [
      .heading(level: level, text: say("Die Ausgangslage", "Where things stand")),
      .table(
        Table(
          caption: say("Was verlangt ist und was vorhanden ist", "What is asked for and what is there"), columns: columns,
          rows: named.map { line in
            [Table.Cell(line.name[writer.language]), standing(line)]
              + (showsAgreement ? [Table.Cell(agreement(line.agreement), .number)] : [])
              + (showsAgents ? [Table.Cell(agents(line))] : [])
          }, note: showsAgents ? say("Wer handeln kann, ist unser Urteil.", "Who can act is our judgement.") : nil)),
    ]
  }

  private func agreement(_ counts: StudyResult.Counts?) -> String {
    counts.map { say("\($0.present) von \($0.total)", "\($0.present) of \($0.total)") } ?? "–"
  }

  private func standing(_ line: Recommendation.ConditionLine) -> Table.Cell {
    if line.cell == "unknown" {
      return Table.Cell("? " + (line.isPlanned ? say("nur geplant", "planned only") : say("unbekannt", "unknown")), .unknown)
    }
    guard let cell = CellText.bounds(line.cell) else { return Table.Cell(line.cell) }
    if cell.lower > 1 || cell.upper > 1 { return Table.Cell(say("Stufe ", "level ") + line.cell) }
    let planned = line.isPlanned ? say(", geplant", ", planned") : ""
    let value = cell.lower == cell.upper && (cell.lower == 0 || cell.lower == 1) ? "" : " (\(writer.span(cell.lower, cell.upper)))"
    if cell.lower > 0.5 { return Table.Cell("● " + say("vorhanden", "present") + value, .present) }
    if cell.upper < 0.5 { return Table.Cell("○ " + say("fehlt", "absent") + value + planned, .absent) }
    return Table.Cell("◐ " + say("teils", "in part") + value + planned, .undecided)
  }

  private func agents(_ line: Recommendation.ConditionLine) -> String {
    let names = writer.list(line.agents.map(writer.agent))
    switch line.actionability {
    case .fixed: return say("kaum beeinflussbar", "hardly changeable")
    case .slow: return names + say(" (über Jahre)", " (over years)")
    case .actionable, nil: return names
    }
  }
}

/// Reads a cell's text back.
enum CellText {
  /// The bounds; `nil` for what is not known.
  static func bounds(_ text: String) -> (lower: Double, upper: Double)? {
    guard let dots = text.firstRange(of: "..") else { return Double(text).map { ($0, $0) } }
    guard let lower = Double(text[..<dots.lowerBound]), let upper = Double(text[dots.upperBound...]) else { return nil }
    return (lower, upper)
  }
}

extension AdviceWriter {
  /// A number or a span of two.
  func span(_ lower: Double, _ upper: Double) -> String {
    lower == upper
      ? language.decimal(lower)
      : say("\(language.decimal(lower)) bis \(language.decimal(upper))", "\(language.decimal(lower)) to \(language.decimal(upper))")
  }
}
