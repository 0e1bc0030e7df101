import Foundation
import Testing

@Suite("Studies over a table on the command line")
struct TableStudyCommandTests {
  @Test("A run writes the whole folder, the same bytes twice, in either language", arguments: ["de", "en"])
  func folder(language: String) throws {
    try withFolder { folder in
      for name in ["a", "b"] {
        let run = try Program.run("study", "run", "lipset", "--lang", language, "--output", folder.appending(path: name).path)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.isEmpty)
      }
      let files = try names(in: folder.appending(path: "a"))
      let tables =
        ["checks", "memberships", "sets"] + ["truth-table", "necessity", "minimize"].flatMap { [$0, "\($0)-negated"] }
      #expect(files == Set(["result.json", "report.md", "report.html", "tables"] + tables.map { "tables/\($0).csv" }))
      for file in files where file != "tables" {
        let bytes = try ["a", "b"].map { try Data(contentsOf: folder.appending(path: "\($0)/\(file)")) }
        #expect(bytes[0] == bytes[1], "\(file)")
      }
      let page = try String(contentsOf: folder.appending(path: "a/report.html"), encoding: .utf8)
      #expect(page.contains("<html lang=\"\(language)\">"))
    }
  }

  @Test("Without a folder the report, its data or its models go to standard output")
  func formats() throws {
    let json = try Program.run("study", "run", "lipset", "--format", "json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "gelingen.study/1" && object["kind"] as? String == "table")
    #expect((object["solutions"] as? [[String: Any]])?.map { "\($0["outcome"] ?? "") \($0["type"] ?? "")" }.first == "SURV conservative")
    let csv = try Program.run("study", "run", "cases/studies/lipset.yml", "--format", "csv")
    #expect(csv.output.hasPrefix("outcome,solution,model,expression,term,"))
    // Matches R's QCA 3.25.1 on the published table: the intermediate solution.
    #expect(csv.output.contains("SURV,intermediate,1,DEV*URB*LIT*STB + DEV*LIT*~IND*STB,"))
    let markdown = try Program.run("study", "run", "lipset-multi-value", "--format", "markdown", "--lang", "de")
    #expect(markdown.status == 0 && markdown.output.hasPrefix("# Überleben der Demokratie"))
  }

  @Test("The Lipset studies pass with --strict and in study check", arguments: ["lipset", "lipset-crisp", "lipset-multi-value"])
  func strict(study: String) throws {
    #expect(try Program.run("study", "run", study, "--strict", "--quiet").status == 0)
    let check = try Program.run("study", "check", study, "--format", "json")
    #expect(check.status == 0)
    #expect(check.output.contains("\"id\" : \"both-sides\"") && !check.output.contains("withheld\" : [\n    {"))
  }

  @Test("A target and units are refused, with the option’s name", arguments: [["--target", "region-der-mitte"], ["--units", "parts"]])
  func needsCaseFiles(arguments: [String]) throws {
    for command in ["run", "check"] {
      let run = try Program.run(["study", command, "lipset"] + arguments)
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains(arguments[0]) && run.errors.contains("lipset"))
    }
  }

  // MARK: A study of one's own

  private static let study = """
    id: mine
    title:
      en: Mine
    question:
      en: What goes with Y?
    table: data/mine.csv
    sources: []
    provenance:
      en: Made up.
    selection:
      en: All.
    sets:
      - name: A
        kind: crisp
      - name: "Y"
        kind: fuzzy
    outcome: "Y"
    conditions: [A]
    date: "2026"

    """

  private func run(table: String, study: String = study, _ command: [String]) throws -> Program.Run {
    var result: Program.Run?
    try withFolder { folder in
      let files = ["conditions.yml": "conditions: []\nlists: []\n", "studies/mine.yml": study, "studies/data/mine.csv": table]
      for (name, text) in files {
        let url = folder.appending(path: "cases/\(name)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
      }
      result = try Program.run(["study"] + command + ["mine", "--cases", folder.appending(path: "cases").path])
    }
    return try #require(result)
  }

  @Test("While all cases lie on one side, solutions are withheld: exit code 3 with --strict and in study check, 0 otherwise")
  func blocked() throws {
    let table = "case,A,Y\none,1,0.9\ntwo,0,0.6\n"
    let plain = try run(table: table, ["run"])
    #expect(plain.status == 0, "\(plain.errors)")
    #expect(plain.output.contains("withheld"))
    #expect(try run(table: table, ["run", "--strict"]).status == 3)
    let check = try run(table: table, ["check", "--format", "json"])
    #expect(check.status == 3)
    #expect(check.output.contains("\"status\" : \"withheld\""))
  }

  @Test(
    "Bad input is a sentence and exit code 2, and nothing is written",
    arguments: [
      ("case,A,Y\none,1,1\ntwo,0,1\n", study, "does not vary"), ("case,A,Y\none,1,0\ntwo,0,0\n", study, "No case has any membership"),
      ("case,A,Y\none,?,1\ntwo,0,0\n", study, "not known"), ("case,A,Y\none,0.5,1\ntwo,0,0\n", study, "mine.csv:2"),
      ("case,B,Y\none,1,1\ntwo,0,0\n", study, "“A”"), ("case,A,Y\n", study, "no case"),
      ("case,A,Y\none,1,1\ntwo,0,0\n", study.replacing("conditions: [A]", with: "conditions: [A, B]"), "B"),
      ("case,A,Y\none,1,1\ntwo,0,0\n", study.replacing("outcome: \"Y\"", with: "outcome: \"A*Y\""), "A*Y"),
    ])
  func badInput(table: String, study: String, message: String) throws {
    for command in ["run", "check"] {
      let run = try run(table: table, study: study, [command])
      #expect(run.status == 2, "\(run.output)\(run.errors)")
      #expect(run.output.isEmpty)
      #expect(run.errors.contains(message), "\(run.errors)")
    }
  }

  @Test("Each expression that cannot be read is named with file, line and column, all at once, and in JSON", arguments: ["run", "check"])
  func expressions(command: String) throws {
    let reason = "    reason:\n      en: So.\n"
    let bad =
      Self.study
      + "expectations:\n  - expression: \"A*\"\n\(reason)  - expression: \"A*~A\"\n\(reason)theories:\n  - expression: \"B\"\n\(reason)"
    let table = "case,A,Y\none,1,0.9\ntwo,0,0.2\n"
    let run = try run(table: table, study: bad, [command])
    #expect(run.status == 2 && run.output.isEmpty)
    let lines = run.errors.split(separator: "\n")
    let at = try #require(bad.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("\"A*\"") }) + 1
    #expect(lines.count == 3, "\(run.errors)")
    #expect(lines.first?.hasPrefix("studies/mine.yml:\(at):5: error: “A*”: A condition is missing") == true, "\(run.errors)")
    #expect(lines.dropFirst().first?.contains("studies/mine.yml:\(at + 3):5: error: The expectation “A*~A”") == true, "\(run.errors)")
    let json = try self.run(table: table, study: bad, [command, "--format", "json"])
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.errors.utf8)) as? [String: Any])
    let error = try #require(object["error"] as? [String: Any])
    #expect(json.status == 2 && error["line"] as? Int == at && error["file"] as? String == "studies/mine.yml")
    #expect((object["findings"] as? [Any])?.count == 3)
  }
}
