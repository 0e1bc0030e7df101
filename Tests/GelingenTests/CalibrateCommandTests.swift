import Foundation
import Testing

@Suite("gelingen calibrate")
struct CalibrateCommandTests {
  static let raw = "cases/studies/data/lipset-raw.csv"

  @Test("One column by options, several by a file; the table goes back into an analysis")
  func calibrates() throws {
    let one = try Program.run(
      "calibrate", "--data", Self.raw, "--column", "GNPCAP", "--name", "DEV", "--method", "direct", "--anchors", "400,550,900",
      "--anchor-log-odds", "3",
      "--format", "csv")
    #expect(one.status == 0 && one.output.hasPrefix("case,DEV\nAU,0.811"))
    #expect(one.errors.contains("DEV: No reason is given"))
    try withFolder { folder in
      let table = folder.appending(path: "fuzzy.csv").path
      let many = try Program.run(
        "calibrate", "--data", Self.raw, "--spec", "cases/studies/lipset.yml", "--format", "csv", "--keep-raw", "--output", table)
      #expect(many.status == 0 && many.output.isEmpty)
      let rows = try Program.run(
        "truth-table", "--data", table, "--outcome", "SURV", "--conditions", "DEV,URB,LIT,IND,STB", "--incl-cut", "0.8", "--format", "json")
      #expect(rows.status == 0 && rows.output.contains("\"outcome\" : \"present\""), "\(rows.errors)")
    }
  }

  @Test("Numbers below zero are anchors, not options")
  func negative() throws {
    let run = try Program.run(
      "calibrate", "--data", Self.raw, "--column", "SURVIVAL", "--method", "direct", "--anchors", "-9,0,10", "--curve", "linear",
      "--format", "csv",
      "--quiet")
    #expect(run.status == 0 && run.errors.isEmpty && run.output.contains("\nAU,0\nBE,1\n"), "\(run.errors)")
  }

  @Test("Gaps are listed with the caveat, and no anchor is suggested")
  func gaps() throws {
    let run = try Program.run("calibrate", "--data", Self.raw, "--column", "GNPCAP", "--gaps")
    #expect(run.status == 0 && run.output.contains("theory and knowledge of cases"))
  }

  @Test(
    "What cannot be calibrated is exit code 2 with a sentence",
    arguments: [
      (["--column", "GNPCAP", "--method", "direct", "--anchors", "5,5,9"], "exclusion and the crossover are both 5"),
      (["--column", "GNPCAB", "--method", "crisp", "--thresholds", "5"], "There is no column “GNPCAB”"),
      (["--column", "GNPCAP", "--method", "crisp", "--thresholds", "5", "--anchors", "1,2,3"], "“anchors” has no meaning"),
      (["--column", "SURVIVAL", "--method", "indirect", "--thresholds", "1,2"], "lipset-raw.csv:2:24"),
      (["--spec", "nothing.yml"], "cannot be read"),
    ])
  func invalid(options: [String], message: String) throws {
    let run = try Program.run(["calibrate", "--data", Self.raw] + options)
    #expect(run.status == 2 && run.output.isEmpty && run.errors.contains(message), "\(run.errors)")
  }

  @Test(
    "Misuse is exit code 64",
    arguments: [
      ["--method", "crisp"], ["--column", "GNPCAP"], ["--column", "GNPCAP", "--spec", "x.yml", "--method", "crisp"],
      ["--column", "GNPCAP", "--method", "direct", "--anchors", "1;zwei;3"],
    ])
  func misuse(options: [String]) throws {
    #expect(try Program.run(["calibrate", "--data", Self.raw] + options).status == 64)
  }

  @Test("A mistake in a file is named with its line")
  func badFile() throws {
    try withFolder { folder in
      let url = folder.appending(path: "c.yml")
      let text =
        "id: c\ntitle:\n  en: C\nsets:\n  - name: DEV\n    column: GNPCAP\n    calibration:\n      method: direct\n      anchors: [900, 950, 400]\n"
      try Data(text.utf8).write(to: url)
      let run = try Program.run("calibrate", "--data", Self.raw, "--spec", url.path)
      #expect(run.status == 2 && run.errors.contains("c.yml:7:5: error: The crossover 950"), "\(run.errors)")
    }
  }

  @Test("study check knows studies over tables, and case check their anchors")
  func checks() throws {
    let check = try Program.run("study", "check", "lipset", "--format", "json")
    #expect(
      check.status == 0 && check.output.contains("gelingen.study-check/1") && check.output.contains("limited-diversity"), "\(check.errors)")
    let table = try Program.run("study", "check", "lipset", "--format", "csv")
    #expect(table.status == 0 && table.output.hasPrefix("check,severity,status"))
    try withFolder { folder in
      let cases = folder.appending(path: "cases")
      try FileManager.default.copyItem(at: Program.repository.appending(path: "cases"), to: cases)
      let url = cases.appending(path: "studies/lipset.yml")
      let text = try String(contentsOf: url, encoding: .utf8)
      try Data(text.replacing("[400, 550, 900]", with: "[400, 400, 900]").utf8).write(to: url)
      let bad = try Program.run("case", "check", "--cases", cases.path)
      #expect(
        bad.status == 2 && bad.output.contains("studies/lipset.yml:42:5: error: The exclusion and the crossover are both 400."),
        "\(bad.output)")
      #expect(try Program.run("study", "check", "lipset", "--cases", cases.path).status == 2)
      let new = try Program.run("study", "new", "mine", "--table", "--output", "-")
      #expect(new.status == 0 && new.output.contains("\ntable: …"))
    }
  }
}
