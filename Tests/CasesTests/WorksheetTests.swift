import CaseFiles
import Cases
import TestSupport
import Testing

struct WorksheetTests {
  private func question(_ id: String, _ step: Worksheet.Step, _ condition: String? = nil) -> Worksheet.Question {
    Worksheet.Question(
      id: id, step: step, text: LocalizedText(de: id, en: id), condition: condition, isOurs: false, source: "s", locator: "l")
  }

  @Test func `questions are found by step and by id`() {
    let worksheet = Worksheet(questions: [question("a", .ally), question("b", .describe), question("c", .ally)])
    #expect(worksheet.questions(of: .ally).map(\.id) == ["a", "c"])
    #expect(worksheet.questions(of: .proceed).isEmpty)
    #expect(worksheet.question("b")?.step == .describe)
    #expect(worksheet.question("d") == nil)
  }

  @Test func `a derived condition gives way to its parts, and outcomes and unknown ids are no conditions`() throws {
    let codebook = try FixtureLibrary().read().codebook
    #expect(codebook.coreConditions.map(\.id) == ["trust", "staff", "money"])
    let asked = ["staff", "kept", "nothing", "means"].map { question($0, .prepare, $0) }
    #expect(Worksheet(questions: asked).conditions(in: codebook).map(\.id) == ["trust", "staff", "money"])
  }

  @Test func `each step has a name in both languages`() {
    #expect(Worksheet.Step.allCases.map(\.rawValue) == [1, 2, 3, 4])
    #expect(Worksheet.Step.allCases.allSatisfy { $0.name.missing.isEmpty })
  }
}
