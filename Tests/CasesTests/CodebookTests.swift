import CaseFiles
import Cases
import TestSupport
import Testing

struct CodebookTests {
  @Test func `conditions and lists are found by id`() throws {
    let codebook = try FixtureLibrary().read().codebook
    #expect(codebook.condition("means")?.derived?.of == ["staff", "money"])
    #expect(codebook.condition("kept")?.kind == .outcome)
    #expect(codebook.condition("nothing") == nil)
    #expect(codebook.list("short")?.conditions == ["trust", "means"])
    #expect(codebook.list("long") == nil)
  }
}
