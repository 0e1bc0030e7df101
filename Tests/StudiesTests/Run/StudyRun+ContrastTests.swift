import Cases
import Studies
import Testing

@Suite("Origin logics side by side")
struct StudyRunContrastTests {
  @Test("Each case stands in the group of its logic, groups without cases are left out, and findings do not count")
  func groups() throws {
    let cases = [
      FixtureCase(id: "a", logic: .topDown, conditions: ["trust": .present]),
      FixtureCase(id: "b", logic: .bottomUp, conditions: ["trust": .echo]),
      FixtureCase(id: "c", logic: .topDown, conditions: ["trust": .absent]), FixtureCase(id: "d", logic: .notStated),
    ]
    let contrast = try FixtureLibrary(cases: cases, core: ["trust", "money"]).run().contrast
    #expect(contrast.groups.map(\.logic) == [.bottomUp, .topDown, .notStated])
    #expect(contrast.groups.map(\.cases) == [["b"], ["a", "c"], ["d"]])
    #expect(contrast.rows.map(\.condition) == ["trust", "money"])
    let trust = contrast.rows[0].byLogic
    #expect(Set(trust.keys) == ["bottom-up", "top-down", "not-stated"])
    let topDown = try #require(trust["top-down"])
    #expect((topDown.present, topDown.absent, topDown.total) == (1, 1, 2))
    let bottomUp = try #require(trust["bottom-up"])
    #expect((bottomUp.present, bottomUp.unknown) == (0, 1))
  }
}
