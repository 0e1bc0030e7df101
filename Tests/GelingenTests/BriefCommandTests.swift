import Foundation
import Testing

@Suite("gelingen brief")
struct BriefCommandTests {
  @Test(
    "Wrong forms, regions and folders are misuse, each with a sentence",
    arguments: [
      (["--target", "t", "--format", "rtf"], "is none of html, pdf, docx and md"), (["--target", "t", "--format", "pdf"], "need a folder"),
      (["--target", "t", "--format", "html,md"], "need a folder"), ([], "Name one region with --target"),
      (["--target", "t", "--programme"], "Name one region with --target"),
      (["--target", "t", "--targets", "a,b"], "goes with --programme"),
    ])
  func misuse(arguments: [String], sentence: String) throws {
    let run = try Program.run(["brief", "regional-missions"] + arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains(sentence))
    #expect(run.output.isEmpty)
  }

  @Test("What is not there is said with exit code 2")
  func missing() throws {
    let region = try Program.run("brief", "regional-missions", "--target", "nowhere")
    #expect(region.status == 2 && region.errors.contains("There is no target “nowhere”"))
    let table = try Program.run("brief", "lipset", "--target", "region-der-mitte")
    #expect(table.status == 2 && table.errors.contains("asks a table"))
    let style = try Program.run("brief", "regional-missions", "--target", "region-der-mitte", "--style", "/no/such.yml")
    #expect(style.status == 2 && style.errors.contains("/no/such.yml"))
  }

  @Test("A folder is written whole and replaced by the next run")
  func folder() throws {
    try withFolder { folder in
      let place = folder.appending(path: "brief")
      for _ in 0..<2 {
        let run = try Program.run(
          "brief", "regional-missions", "--target", "region-der-mitte", "--format", "html,md", "--output", place.path)
        #expect(run.status == 0, "\(run.errors)")
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: place.path).sorted() == ["brief.html", "brief.md"])
    }
  }

  @Test("An own cost is shown, and a programme's note goes to standard output")
  func programme() throws {
    try withFolder { folder in
      try Data("measure,cost\nbu-1-funding-landscape,20000..60000\n".utf8).write(to: folder.appending(path: "costs.csv"))
      let run = try Program.run(
        "brief", "regional-missions", "--programme", "--targets", "region-der-mitte", "--measures", folder.path, "--lang", "de", "--format",
        "md")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("20.000 bis 60.000 €"))
      for part in ["## 1. Anlass", "## 2. Sachstand", "## 3. Bewertung", "## 4. Vorschlag"] { #expect(run.output.contains(part)) }
    }
  }
}
