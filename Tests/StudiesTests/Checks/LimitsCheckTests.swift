import Cases
import Studies
import Testing

@Suite("Whether limits are stated")
struct LimitsCheckTests {
  private static let table = TableFixture("case,A,B,Y\na,1,1,1\nb,0,0,0\n")

  @Test("It fires for a study without limits, of either kind")
  func fires() throws {
    let check = try #require(try FixtureLibrary(trust: [.present]).run().check("limits-stated"))
    #expect(check.status == .failed && check.severity == .warn)
    #expect(check.evidence.en == "The study states no limits (limits).")
    #expect(try Self.table.run().check("limits-stated")?.status == .failed)
  }

  @Test("A limit in one language only is none for the other report")
  func oneLanguage() throws {
    var library = FixtureLibrary(trust: [.present])
    library.limits = [("", "Two cases are no sample."), ("Nur zwei.", "Two only.")]
    let check = try library.run().check("limits-stated")
    #expect(check?.status == .failed)
    #expect(check?.evidence.de == "Genannte Grenzen: 2; nur in einer Sprache: 1.")
  }

  @Test("It passes where they are stated in both languages")
  func passes() throws {
    var library = FixtureLibrary(trust: [.present])
    library.limits = [("Zwei Fälle sind keine Stichprobe.", "Two cases are no sample.")]
    #expect(try library.run().check("limits-stated")?.status == .passed)
    var table = Self.table
    table.limits = library.limits
    #expect(try table.run().check("limits-stated")?.evidence.en == "Limits stated: 1.")
  }
}
