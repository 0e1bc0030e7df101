import CaseFiles
import Foundation
import Studies
import Testing

@Suite("Studies over tables")
struct TableStudyTests {
  /// The findings of the repository's library after one change in the Lipset study or its table.
  static func findings(_ old: String, _ new: String, in file: String = "studies/lipset.yml") throws -> [Finding] {
    var result: [Finding] = []
    try CaseImportTests.withLibrary { root, _ in
      let url = root.appending(path: file)
      let text = try String(contentsOf: url, encoding: .utf8)
      try #require(text.contains(old), "\(old)")
      try Data(text.replacing(old, with: new, maxReplacements: 1).utf8).write(to: url)
      let library = Library(reading: root)
      try #require(library.findings.filter { $0.severity == .error }.isEmpty, "\(library.findings)")
      result = TableStudyFindings.findings(in: library)
    }
    return result
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var old: String
    var new: String
    var check: String
    var words: String
    var file = "studies/lipset.yml"

    var testDescription: String { new }
  }

  static let mistakes = [
    Mistake(old: "[400, 550, 900]", new: "[400, 950, 900]", check: "calibration", words: "crossover 950"),
    Mistake(old: "[400, 550, 900]", new: "[400, 400, 900]", check: "calibration", words: "both 400"),
    Mistake(old: "[400, 550, 900]", new: "[400, 550]", check: "calibration", words: "2 anchors"),
    Mistake(old: "anchor_log_odds: 3", new: "anchor_log_odds: 0", check: "calibration", words: "log odds"),
    Mistake(old: "anchor_log_odds: 3", new: "direction: decreasing", check: "calibration", words: "“direction”"),
    Mistake(old: "720", new: "viel", check: "calibration", words: "“viel”", file: "studies/data/lipset-raw.csv"),
    Mistake(old: "720", new: "9..3", check: "cell-range", words: "reversed", file: "studies/data/lipset-raw.csv"),
    Mistake(old: "\nBE,", new: "\nAU,", check: "case-duplicate", words: "AU", file: "studies/data/lipset-raw.csv"),
    Mistake(old: "outcome: SURV", new: "outcome: SURV[2]", check: "table-study", words: "SURV"),
    Mistake(old: "expression: URB", new: "expression: URBAN", check: "table-study", words: "URBAN"),
    Mistake(old: "expression: URB", new: "expression: SURV", check: "table-study", words: "no condition"),
    Mistake(old: "expression: URB", new: "expression: URB*", check: "table-study", words: "condition is missing"),
  ]

  @Test("Each mistake is a finding with its place and advice", arguments: mistakes)
  func mistake(_ mistake: Mistake) throws {
    let findings = try Self.findings(mistake.old, mistake.new, in: mistake.file)
    let finding = try #require(findings.first, "nothing found")
    #expect(finding.check == mistake.check && finding.file == mistake.file, "\(finding)")
    #expect(finding.description.contains(mistake.words) && finding.line > 1 && !finding.hint.isEmpty, "\(finding)")
  }

  @Test("A second inclusion cut-off belongs below the first")
  func secondCut() throws {
    let cut = "  - parameter: second-incl-cut\n    value: 0.9\n    reason:\n      en: So.\n"
    #expect(try Self.findings("cut_offs:\n", "cut_offs:\n\(cut)").first?.message.contains("not below") == true)
    #expect(try Self.findings("cut_offs:\n", "cut_offs:\n\(cut.replacing("0.9", with: "0.6"))") == [])
  }

  @Test("The repository's studies have no findings")
  func clean() throws {
    #expect(try TableStudyFindings.findings(in: Repository.library()) == [])
  }

  @Test("A study over a table is not run as one over case files")
  func run() throws {
    #expect(throws: StudyError.overTable(study: "lipset")) {
      try StudyRun.run("lipset", in: Repository.library(), StudyRun.Options(version: "test"))
    }
  }
}
