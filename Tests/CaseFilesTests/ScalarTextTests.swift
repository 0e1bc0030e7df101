import Testing
import Yams

@testable import CaseFiles

struct ScalarTextTests {
  /// What YAML 1.1 or 1.2 readers take for something else than text, from the types' specification (yaml.org/type).
  @Test(arguments: [
    "yes", "No", "ON", "off", "y", "N", "true", "False", "null", "Null", "~", "12", "-3", "+1", "1_000", "0x1F", "0o17", "017",
    "0b101", "1.5", ".5", "5.", "1e3", "1.5e+3", ".inf", "-.INF", "+.inf", ".NaN", "inf", "nan", "190:20:30", "1:30",
    "2010-11-17", "2010-11-17T10:00:00Z", "2010-11-17 10:00:00", "2010-1-1 1:00:00", "=", "<<", "", " a", "a ", "a:", ":a", "a: b",
    "a #b", "#a", "- a", "-a", "? a", "&a", "*a", "!a", "|", ">", "%a", "@a", "`a", "'a", "\"a", "[a", "]", "{a}", ",a", "a\nb",
    "a\tb", "a\u{85}b", "a\u{2028}b", "a\u{FEFF}b", "a\u{1}", "# \u{301}", "a: \u{301}b",
  ])
  func `what is more than text to some reader stands in quotation marks`(text: String) throws {
    let written = ScalarText.plain(text, shape: .text)
    #expect(written.hasPrefix("\"") && written.hasSuffix("\"") && written.count >= 2)
    #expect(try Yams.compose(yaml: "a: \(written)")?["a"]?.string == text)
  }

  @Test(arguments: [
    "Wort", "Ein Satz, mit Komma.", "it's", "a:b", "a#b", "S. 3–5", "§ 140a SGB V", "https://a.de/x#y", "4. Kapitel", "null Bock",
    "wf4-witten", "50 %", "x - y", "Größe (m²)", "👩‍🌾",
  ])
  func `ordinary text stands as it is`(text: String) throws {
    #expect(ScalarText.plain(text, shape: .text) == text)
    #expect(try Yams.compose(yaml: "a: \(text)")?["a"]?.string == text)
  }

  @Test func `the shape decides about quotation marks where it knows better`() {
    #expect(ScalarText.plain("2010", shape: .date) == "\"2010\"")
    #expect(ScalarText.plain("01001", shape: .digits(5)) == "\"01001\"")
    #expect(ScalarText.plain("0.33..0.67", shape: .membership) == "\"0.33..0.67\"")
    #expect(ScalarText.plain("1", shape: .membership) == "1")
    #expect(ScalarText.plain("12.50", shape: .number(0...100)) == "12.50")
    #expect(ScalarText.plain("true", shape: .flag) == "true")
  }
}
