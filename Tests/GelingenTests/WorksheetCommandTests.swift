import Foundation
import Testing

/// A copy of the library in a folder of its own.
private func withLibrary(_ body: (URL) throws -> Void) throws {
  try withFolder { folder in
    let cases = folder.appending(path: "cases")
    try FileManager.default.copyItem(at: Program.repository.appending(path: "cases"), to: cases)
    try body(cases)
  }
}

private func text(_ url: URL) throws -> String { try String(contentsOf: url, encoding: .utf8) }

@Suite("gelingen transfer worksheet")
struct WorksheetCommandTests {
  @Test("A worksheet and its source are written once; case check then names what is missing", arguments: ["de", "en"])
  func writes(language: String) throws {
    try withLibrary { cases in
      let command = ["transfer", "worksheet", "my-town", "--cases", cases.path, "--lang", language, "--day", "2026-11-21"]
      let run = try Program.run(command)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.isEmpty)
      let target = cases.appending(path: "targets/my-town.yml")
      let before = try text(target)
      #expect(before.contains("as_of: \"2026-11-21\"\nsummary:\n  \(language): …"))
      #expect(FileManager.default.fileExists(atPath: cases.appending(path: "sources/my-town-worksheet.yml").path))
      let check = try Program.run("case", "check", "--cases", cases.path)
      #expect(check.status == 2)
      #expect(check.output.contains("placeholder") && check.output.contains("2 errors, 0 warnings"))
      let again = try Program.run(command)
      #expect(again.status == 1)
      #expect(again.errors.contains("was left as it is"))
      #expect(try text(target) == before)
    }
  }

  @Test("When one of the two files exists, neither is written", arguments: ["targets/my-town.yml", "sources/my-town-worksheet.yml"])
  func neverOverwrites(name: String) throws {
    try withLibrary { cases in
      try Data("mine".utf8).write(to: cases.appending(path: name))
      let before = try names(in: cases)
      let run = try Program.run("transfer", "worksheet", "my-town", "--cases", cases.path)
      #expect(run.status == 1)
      #expect(try text(cases.appending(path: name)) == "mine")
      #expect(try names(in: cases) == before)
    }
  }

  @Test("With - the worksheet goes to standard output and nothing is written; a file elsewhere gets its source beside it")
  func output() throws {
    try withFolder { folder in
      let run = try Program.run("transfer", "worksheet", "my-town", "--output", "-", "--lang", "de")
      #expect(run.status == 0)
      #expect(run.output.contains("id: my-town\n"))
      let file = folder.appending(path: "blatt.yml")
      #expect(try Program.run("transfer", "worksheet", "my-town", "--output", file.path).status == 0)
      #expect(try names(in: folder) == ["blatt.yml", "my-town-worksheet.yml"])
      #expect(try names(in: Program.repository.appending(path: "cases")).allSatisfy { !$0.contains("my-town") })
    }
  }

  @Test("--check shows completeness in every form, the same bytes twice", arguments: ["text", "markdown", "json", "csv"])
  func check(format: String) throws {
    let command = ["transfer", "worksheet", "region-der-mitte", "--check", "--format", format, "--lang", "de"]
    let run = try Program.run(command)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("staff-and-time"))
    #expect(try Program.run(command).output == run.output)
  }

  @Test("Another worksheet that is being filled in does not keep this one from being checked")
  func unfinishedNeighbour() throws {
    try withLibrary { cases in
      #expect(try Program.run("transfer", "worksheet", "my-town", "--cases", cases.path).status == 0)
      #expect(try Program.run("transfer", "worksheet", "region-der-mitte", "--check", "--cases", cases.path).status == 0)
      let own = try Program.run("transfer", "worksheet", "my-town", "--check", "--cases", cases.path)
      #expect(own.status == 2)
      #expect(own.errors.contains("targets/my-town.yml"))
    }
  }

  @Test("What does not exist or is internal is exit code 2, as JSON where asked")
  func unknown() throws {
    let run = try Program.run("transfer", "worksheet", "nothing", "--check", "--format", "json")
    #expect(run.status == 2)
    #expect(run.errors.contains("\"message\""))
    try withLibrary { cases in
      let file = cases.appending(path: "targets/region-der-mitte.yml")
      try Data((try text(file) + "release: internal\n").utf8).write(to: file)
      #expect(try Program.run("transfer", "worksheet", "region-der-mitte", "--check", "--cases", cases.path).status == 2)
    }
  }

  @Test(
    "Misuse is exit code 64",
    arguments: [["Not An Id"], ["../escape"], [String(repeating: "a", count: 61)], ["my-town", "--day", "tomorrow"], []])
  func misuse(arguments: [String]) throws {
    #expect(try Program.run(["transfer", "worksheet"] + arguments).status == 64)
  }
}
