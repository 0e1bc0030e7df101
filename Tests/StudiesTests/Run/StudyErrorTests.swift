import Studies
import Testing

@Suite("Why a study cannot be run")
struct StudyErrorTests {
  @Test("An unknown study is named, with the ones that exist")
  func unknownStudy() throws {
    let library = try FixtureLibrary(trust: [.present]).read()
    let error = StudyError.notFound(kind: "study", id: "nothing", known: ["study"])
    #expect(throws: error) { try StudyRun.run("nothing", in: library, StudyRun.Options(version: "test")) }
    #expect(error.description == "There is no study “nothing” in the library. Known are: study.")
  }

  @Test("An unknown target is named, with the ones that an output may show, in order")
  func unknownTarget() throws {
    var fixture = FixtureLibrary(trust: [.present])
    fixture.targets = ["south", "north", "hidden"].map { FixtureTarget(id: $0, release: $0 == "hidden" ? "internal" : "public") }
    do {
      _ = try fixture.run(target: "hidden")
      Issue.record("An internal target is advised.")
    } catch let error as StudyError {
      guard case .notFound("target", "hidden", let known) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(Set(known) == ["north", "south"])
      #expect(error.advice == "Known are: north, south.")
    }
  }

  @Test("Where there is none, that is said")
  func none() {
    #expect(StudyError.notFound(kind: "target", id: "x", known: []).advice == "The library has none.")
  }

  @Test(
    "Every error says the offending value and then what to do",
    arguments: [
      StudyError.notFound(kind: "target", id: "offender", known: ["a"]), .noCases(study: "offender"), .notReleased(id: "offender"),
    ])
  func sentences(error: StudyError) {
    #expect(error.sentence.contains("“offender”"))
    #expect(error.sentence.hasSuffix(".") && error.advice.hasSuffix("."))
    #expect(error.description == "\(error.sentence) \(error.advice)")
  }
}
