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

  @Test("A logic with fewer cases than the study asks for is in no group, and its cases are counted as withheld", arguments: 1...4)
  func small(smallest: Int) throws {
    var fixture = FixtureLibrary(cases: [
      FixtureCase(id: "a", logic: .topDown), FixtureCase(id: "b", logic: .topDown), FixtureCase(id: "c", logic: .topDown),
      FixtureCase(id: "d", logic: .bottomUp), FixtureCase(id: "e"), FixtureCase(id: "f"),
    ])
    fixture.smallestGroup = smallest
    fixture.blocks = ["settlement"]
    let result = try fixture.run()
    let sizes: [Origin.Logic: Int] = [.topDown: 3, .bottomUp: 1, .notStated: 2]
    let shown = sizes.filter { $0.value >= smallest }
    #expect(Set(result.contrast.groups.map(\.logic)) == Set(shown.keys))
    #expect(Set(result.systems?.groups.map(\.logic) ?? []) == Set(shown.keys))
    #expect(result.contrast.withheldCases ?? 0 == 6 - shown.values.reduce(0, +))
    #expect(result.contrast.rows.allSatisfy { Set($0.byLogic.keys) == Set(shown.keys.map(\.rawValue)) })
  }
}
