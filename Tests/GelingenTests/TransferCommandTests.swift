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

  @Test("Misuse has exit code 64", arguments: [["--count", "0"], ["--target"]])
  func misuse(options: [String]) throws {
    #expect(try Program.run(["transfer", "match", "regional-missions", "--target", "region-der-mitte"] + options).status == 64)
  }
}
