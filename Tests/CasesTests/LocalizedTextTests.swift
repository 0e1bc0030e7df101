import Cases
import Testing

struct LocalizedTextTests {
  @Test func `each language falls back on the other and says so`() {
    #expect(LocalizedText(de: "ja", en: "yes")[.de] == "ja")
    #expect(LocalizedText(de: "ja", en: "yes")[.en] == "yes")
    #expect(LocalizedText(de: "ja", en: nil)[.en] == "[de] ja")
    #expect(LocalizedText(de: nil, en: "yes")[.de] == "[en] yes")
    #expect(LocalizedText(de: nil, en: nil)[.de].isEmpty)
  }

  @Test func `what is missing is named`() {
    #expect(LocalizedText(de: "ja", en: "yes").missing.isEmpty)
    #expect(LocalizedText(de: "ja", en: nil).missing == [.en])
    #expect(LocalizedText(de: nil, en: nil).missing == [.de, .en])
  }

  @Test(arguments: Language.allCases)
  func `the other language's other is the language itself`(language: Language) {
    #expect(language.other != language && language.other.other == language)
  }
}
