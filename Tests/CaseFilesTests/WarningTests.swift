import CaseFiles
import Testing

/// What somebody should look at, without keeping the library from being used.
struct WarningTests {
  private static let mission = "missions/hochtal.yml"

  static let all = [
    BadInput(
      what: "a finding whose source compares nothing", file: mission, old: "basis: reported", new: "⟦basis: finding",
      check: "finding-basis", hint: "compares:", severity: .warning),
    BadInput(
      what: "a case that speaks for itself without saying so", file: "sources/blatt-2020.yml", old: "read: excerpt\n",
      new: "read: excerpt\nspeaks_for: [hochtal]\n", check: "self-report", hint: "self_report: true", severity: .warning),
    BadInput(
      what: "an event without a source", file: mission, old: "    conditions: [trust]\n    sources: [blatt-2020]\n",
      new: "    conditions: [trust]\n", check: "event-source", hint: "at least one", severity: .warning),
    BadInput(
      what: "anchors without a reason", file: "calibrations/pool.yml",
      old: "      reason:\n        de: Über den Dächern.\n        en: Above the roofs.\n", new: "", check: "sets",
      hint: "from theory", severity: .warning),
    BadInput(
      what: "a text in German only", file: mission, old: "  en: High Valley\n", new: "", check: "translation",
      hint: "English show the other", severity: .note),
    BadInput(
      what: "a text in English only", file: mission, old: "  de: Ein Tal.\n", new: "", check: "translation",
      hint: "German show the other", severity: .note),
  ]

  /// Where each must be reported; what the source says about the case shows in the case's file.
  static let places = [
    "missions/hochtal.yml:61:9", "missions/hochtal.yml:59:9", "missions/hochtal.yml:86:5", "calibrations/pool.yml:8:5",
    "missions/hochtal.yml:3:1",
    "missions/hochtal.yml:6:1",
  ]

  @Test(arguments: zip(all, places))
  func `what is doubtful is a warning or a note and no error`(input: BadInput, place: String) throws {
    let (found, _) = try input.findings()
    let finding = try #require(found.first)
    #expect(found.allSatisfy { $0.check == input.check }, "\(found)")
    #expect("\(finding.file):\(finding.line):\(finding.column)" == place)
    #expect(finding.hint.contains(input.hint))
  }

  @Test func `a note is less than a warning, a warning less than an error`() {
    #expect(Finding.Severity.allCases.sorted() == [.note, .warning, .error])
  }
}
