import Cases
import Combinatorics
import Reports
import SetTheory
import Studies
import TestSupport
import Testing

@Suite("Reports on sufficient combinations")
struct SufficiencyReportTests {
  private let reports = SetReportTests()

  /// What is asked, as the snapshots name it.
  struct Question: Sendable, CustomTestStringConvertible {
    let name: String
    let outcome: String
    var conditions: String? = "TRUST,MONEY,LEAD"
    var texts = SufficiencyInput()
    var models = ModelKind.minimum
    var excludesUntenable = false
    var limit = 100
    var effort = Effort()

    var testDescription: String { name }
  }

  private static let questions = [
    Question(
      name: "minimize-intermediate", outcome: "DONE", texts: SufficiencyInput(expectations: "TRUST,MONEY,LEAD"), excludesUntenable: true),
    Question(
      name: "minimize-many", outcome: "~DONE", conditions: "TRUST,MONEY,LEAD,SIZE",
      texts: SufficiencyInput(necessary: ["~TRUST + ~MONEY"], impossible: ["~LEAD*SIZE[2]"]), models: .irredundant, limit: 2),
    Question(name: "minimize-unproved", outcome: "~DONE", conditions: "TRUST,MONEY,LEAD,SIZE", effort: Effort(steps: 1)),
  ]

  private func result(_ question: Question) throws -> (Sufficiency, SetAnalysisInput) {
    let input = try reports.input(outcome: question.outcome, conditions: question.conditions)
    var options = SufficiencyOptions(
      cuts: try TruthTableParameters(inclusionCut: 0.8),
      types: question.texts.expectations == nil ? [.conservative, .parsimonious] : SolutionType.allCases, models: question.models,
      limit: question.limit, excludesContradictoryAssumptions: question.excludesUntenable, effort: question.effort)
    try question.texts.complete(&options, for: input)
    return (try Sufficiency(input.reading.table, conditions: input.conditions, outcome: input.outcome, options: options), input)
  }

  @Test("Solutions as text, Markdown, JSON and CSV", arguments: questions, [Language.de, .en])
  func solutions(question: Question, language: Language) throws {
    let (result, input) = try result(question)
    try reports.expect(
      SufficiencyReport.document(
        result, of: input.reading, question.texts, details: false, language: language, version: "test"), "\(question.name).\(language)")
    guard language == .en else { return }
    try reports.expect(
      SufficiencyData.json(result, of: input.reading, question.texts, version: "test"), question.name, schema: "minimize")
    try Snapshot.expect(SufficiencyData.table(result).csv, equals: "\(question.name).csv")
  }
}
