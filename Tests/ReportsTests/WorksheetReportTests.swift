import CaseFiles
import Cases
import Foundation
import Reports
import TestSupport
import Testing

/// A library with the real codebook and questions and some targets.
private func library(_ targets: [String: String]) throws -> FixtureLibrary {
  var files = targets
  for name in ["conditions.yml", "worksheet.yml"] {
    files[name] = try String(contentsOf: Repository.cases.appending(path: name), encoding: .utf8)
  }
  return try FixtureLibrary(files)
}

/// The JSON form as an outside program reads it.
private struct Output: Decodable {
  struct Step: Decodable, Equatable {
    var step: Int
    var answered: Int
    var questions: Int
  }
  struct Condition: Decodable {
    var id: String
    var core: Bool
    var state: String
  }
  struct Completeness: Decodable {
    var steps: [Step]
    var conditions: [Condition]
    var next: [String]
    var to_code: [String]
  }
  var schema: String
  var counts: [String: Int]
  var completeness: Completeness
  var note: String
}

private func output(_ target: Target, _ library: Library) throws -> Output {
  try JSONDecoder().decode(Output.self, from: WorksheetData.json(target, in: library, version: "test"))
}

@Suite("How far a worksheet is filled in")
struct WorksheetReportTests {
  private static let real = Library(reading: Repository.cases)
  private var real: Library { Self.real }

  // Brute force: what was answered and coded is known, so every count can be made by going through all questions and conditions.
  @Test("Counts, next questions and cells to code are those of going through everything, for random answers")
  func bruteForce() throws {
    let conditions = real.worksheet.conditions(in: real.codebook).map(\.id)
    var generator = SeededGenerator(seed: 11)
    var all: [String: FilledWorksheet] = [:]
    var files: [String: String] = [:]
    for index in 0..<60 {
      var filled = FilledWorksheet()
      let share = Double(index) / 59
      for question in real.worksheet.questions where Double.random(in: 0..<1, using: &generator) < share {
        filled.answers[question.id] = "Ja"
      }
      for id in conditions where Bool.random(using: &generator) {
        filled.cells[id] = FilledWorksheet.Coding.allCases.randomElement(using: &generator)
      }
      let id = "t\(index)"
      all[id] = filled
      files["targets/\(id).yml"] = filled.fill(
        WorksheetWriter.files(for: id, in: real, language: .en, day: "2026-11-21").target)
    }
    let fixture = try library(files)
    let read = fixture.read()
    for (id, filled) in all {
      let target = try #require(read.targets[id])
      try expect(output(target, read), filled, conditions)
    }
  }

  private func expect(_ output: Output, _ filled: FilledWorksheet, _ conditions: [String]) {
    let questions = real.worksheet.questions
    for step in output.completeness.steps {
      let own = questions.filter { $0.step.rawValue == step.step }
      #expect(step.questions == own.count)
      #expect(step.answered == own.count { filled.answers[$0.id] != nil })
    }
    let core: Set = [
      "existing-structures", "staff-capacity", "financial-resources", "political-priority", "iterative-development",
      "clear-responsibility",
    ]
    #expect(output.completeness.conditions.map(\.id) == conditions)
    for condition in output.completeness.conditions {
      let coding = filled.cells[condition.id]
      #expect(condition.state == (coding == nil ? "unknown" : coding == .planned ? "planned" : "known"))
      #expect(condition.core == core.contains(condition.id))
    }
    func isOpen(_ id: String) -> Bool { filled.cells[id] == nil || filled.cells[id] == .planned }
    var groups: [[String]] = [[], [], []]
    for question in questions where filled.answers[question.id] == nil {
      let group = question.condition.map { isOpen($0) ? (core.contains($0) ? 0 : 1) : 2 } ?? 2
      groups[group].append(question.id)
    }
    #expect(output.completeness.next == groups.flatMap { $0 })
    let toCode = conditions.filter { id in
      filled.cells[id] == nil && questions.contains { $0.condition == id && filled.answers[$0.id] != nil }
    }
    #expect(output.completeness.to_code == toCode)
    #expect(output.counts["answered"] == filled.answers.count)
    #expect(output.counts["questions"] == questions.count)
    #expect(["known", "planned", "unknown"].compactMap { output.counts[$0] }.reduce(0, +) == conditions.count)
  }

  @Test("The report says in both languages that unanswered is unknown and that counts are no score", arguments: Language.allCases)
  func notice(language: Language) throws {
    let target = try #require(real.targets["region-der-mitte"])
    let text = TextRenderer(width: 100).render(WorksheetReport.document(target, in: real, language: language, version: "test"))
    #expect(text.contains(language == .de ? "heißt unbekannt, nicht nein" : "means unknown, not no"))
    #expect(text.contains(language == .de ? "keine Note" : "no score"))
    #expect(!text.contains("%"))
    #expect(text.contains(language == .de ? "0 von 22 Fragen beantwortet" : "0 of 22 questions answered"))
    #expect(try output(target, real).schema == "gelingen.transfer-worksheet/1")
    #expect(try output(target, real).note.contains("unknown, not a no"))
  }

  @Test("A worksheet in which everything is answered has nothing to answer next")
  func complete() throws {
    var filled = FilledWorksheet()
    for question in real.worksheet.questions { filled.answers[question.id] = "Ja" }
    let text = filled.fill(WorksheetWriter.files(for: "t", in: real, language: .de, day: "2026-11-21").target)
    let read = try library(["targets/t.yml": text]).read()
    let target = try #require(read.targets["t"])
    let markdown = MarkdownRenderer.render(WorksheetReport.document(target, in: read, language: .de, version: "test"))
    #expect(markdown.contains("Alle Fragen sind beantwortet."))
    #expect(markdown.contains("Beantwortet, aber noch ohne Zelle: Vorhandene Strukturen"))
  }

  @Test("The table has a row for each question and each condition, and runs no formula")
  func table() throws {
    var filled = FilledWorksheet()
    filled.answers["hurdles"] = "=1+1"
    let text = filled.fill(WorksheetWriter.files(for: "t", in: real, language: .de, day: "2026-11-21").target)
    let read = try library(["targets/t.yml": text]).read()
    let table = WorksheetData.table(try #require(read.targets["t"]), in: read)
    #expect(table.rows.count == 22 + real.worksheet.conditions(in: real.codebook).count)
    #expect(table.csv.contains("question,hurdles,3,,false,answered,,"))
    #expect(!table.csv.contains("=1+1"))
  }
}
