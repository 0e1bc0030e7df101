import Foundation
import Testing

@Suite("gelingen transfer matrix, match, portfolio and roadmap")
struct TransferCommandTests {
  private static let commands: [[String]] = [
    ["transfer", "matrix", "regional-missions"], ["transfer", "match", "regional-missions", "--target", "region-der-mitte"],
    ["transfer", "portfolio", "regional-missions"], ["transfer", "roadmap", "regional-missions", "--target", "region-der-mitte"],
  ]

  @Test("Each command writes every form, the same bytes each time", arguments: commands, ["markdown", "html", "json", "csv"])
  func forms(command: [String], format: String) throws {
    let first = try Program.run(command + ["--format", format, "--lang", "de"])
    #expect(first.status == 0, "\(first.errors)")
    #expect(!first.output.isEmpty)
    #expect(try Program.run(command + ["--format", format, "--lang", "de"]).output == first.output)
  }

  @Test("Somebody's own costs are taken, and shown as a budget")
  func costs() throws {
    try withFolder { folder in
      try Data("measure,cost\nkm-02-council-resolution,0\nkm-03-coordinator-post,40000..80000\n".utf8)
        .write(to: folder.appending(path: "costs.csv"))
      let run = try Program.run("transfer", "portfolio", "regional-missions", "--measures", folder.path, "--lang", "de")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("40.000 bis 80.000"))
      #expect(run.output.contains("nach Budget"))
      // The advice for one region takes the same costs.
      let advice = try Program.run(
        "transfer", "recommend", "regional-missions", "--target", "region-der-mitte", "--measures", folder.path, "--lang", "de")
      #expect(advice.status == 0, "\(advice.errors)")
      #expect(advice.output.contains("40.000 bis 80.000"))
    }
  }

  @Test(
    "What is wrong says what and what to do, with exit code 2",
    arguments: [
      (["matrix", "nowhere"], "There is no study “nowhere”"), (["matrix", "lipset"], "asks a table"),
      (["match", "regional-missions", "--target", "nowhere"], "There is no target “nowhere”"),
      (["portfolio", "regional-missions", "--targets", "nowhere"], "There is no target or case “nowhere”"),
      (["portfolio", "regional-missions", "--targets", "nowhere.csv"], "cannot be read"),
      (["portfolio", "regional-missions", "--measures", "nowhere"], "There is no folder “nowhere”"),
      (["roadmap", "regional-missions", "--target", "region-der-mitte", "--choose", "KM-99"], "There is no measure “KM-99”"),
    ] as [([String], String)])
  func invalid(arguments: [String], message: String) throws {
    let run = try Program.run(["transfer"] + arguments)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test("A roadmap becomes a page of its own, for a bundle as “transfer recommend” lists it")
  func page() throws {
    try withFolder { folder in
      let place = folder.appending(path: "roadmap")
      let command = ["transfer", "roadmap", "regional-missions", "--target", "region-der-mitte", "--lang", "de", "--page", place.path]
      let run = try Program.run(command + ["--page-format", "html,md", "--bundle", "clear-responsibility=1 existing-structures=1"])
      #expect(run.status == 0 && run.output.isEmpty, "\(run.errors)")
      #expect(try names(in: place) == ["roadmap.html", "roadmap.md"])
      let text = try String(contentsOf: place.appending(path: "roadmap.md"), encoding: .utf8)
      #expect(text.contains("Bündel: „Klare Verantwortung“ und „Vorhandene Strukturen“") && text.contains("## Impressum"))
      #expect(try Program.run(command + ["--page-format", "html", "--bundle", "no-condition"]).status == 2)
      #expect(try Program.run(command + ["--page-format", "rtf"]).status == 64)
      #expect(try Program.run(command + ["--bundle", "a", "--choose", "KM-01"]).status == 64)
    }
  }

  @Test("Misuse has exit code 64", arguments: [["--count", "0"], ["--target"]])
  func misuse(options: [String]) throws {
    #expect(try Program.run(["transfer", "match", "regional-missions", "--target", "region-der-mitte"] + options).status == 64)
  }
}
