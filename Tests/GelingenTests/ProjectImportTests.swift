import Foundation
import Testing

@Suite("case import of REFI-QDA projects")
struct ProjectImportTests {
  @Test("Codings go from a project into the library: first shown, then written, a second time nothing; a second coder’s become readings")
  func wholeWay() throws {
    try withFolder { folder in
      let run = { (text: String) in try Program.run(text.split(separator: " ").map(String.init), in: folder) }
      #expect(try run("init .").status == 0)
      try ProjectArchive().write(to: folder.appending(path: "p.qdpx"))
      let unclear = try run("case import --claims p.qdpx --format json")
      #expect(unclear.status == 2 && unclear.output.isEmpty && unclear.errors.contains("\"refi-coder\""), "\(unclear.errors)")
      let lacking = try run("case import --claims p.qdpx --coder anna --write")
      #expect(lacking.status == 2 && lacking.errors.contains("p.qdpx[example-report.docx, paragraph 3]:4:"), "\(lacking.errors)")
      #expect(lacking.errors.contains("2 codings do not say “basis”.") && lacking.errors.contains("Kuchen (1)"))
      let import_ = "case import --claims p.qdpx --coder anna --basis reported --confidence high"
      let shown = try run(import_)
      #expect(shown.status == 0 && shown.errors.contains("2 changes in 1 file would be written"), "\(shown.errors)")
      let written = try run(import_ + " --write")
      #expect(written.output == shown.output && written.output.split(separator: "\n").count == 2)
      let again = try run("case import --claims p.qdpx --write")
      #expect(
        again.status == 0 && again.output.isEmpty && again.errors.contains("Nothing changes. 2 claims of the table"), "\(again.errors)")
      let readings = try run("case import --readings p.qdpx --coder ben --write")
      #expect(readings.status == 0 && readings.output.hasSuffix(": mixed\n"), "\(readings.errors)")
      #expect(try run("case check").status == 0)
      let file = try String(contentsOf: folder.appending(path: "cases/initiatives/example-shop.yml"), encoding: .utf8)
      #expect(file.contains("quote: Personal gab es nie\n") && file.contains("locator: paragraph 4\n"))
    }
  }

  @Test("What a project does not say is a blank in a table that is filled in and imported; the codebook to code with is written too")
  func byTable() throws {
    try withFolder { folder in
      let run = { (text: String) in try Program.run(text.split(separator: " ").map(String.init), in: folder) }
      #expect(try run("init .").status == 0)
      var archive = ProjectArchive()
      archive.comment = nil
      archive.codes[0] = "Bekannte: vorhanden"
      try archive.write(to: folder.appending(path: "p.qdpx"))
      let table = folder.appending(path: "t.csv")
      let options = "--coder anna --basis reported --confidence high --map Bekannte=known-partners"
      let wrote = try run("case import --claims p.qdpx --to t.csv \(options)")
      #expect(
        wrote.status == 0 && wrote.output.isEmpty && wrote.errors.contains("2 rows are written. To be filled in: statement_de 1."),
        "\(wrote.errors)")
      #expect(try run("case import --claims t.csv").errors.contains("lacks “statement_de”"))
      let text = try String(contentsOf: table, encoding: .utf8)
      try Data(text.replacing("absent,reported,,,", with: "absent,reported,,Nobody was ever employed.,").utf8).write(to: table)
      #expect(try run("case import --claims t.csv --write").errors.contains("2 changes in 1 file are written"))
      #expect(try run("case import --claims p.qdpx --map Bekannte=known-partners").errors.contains("Nothing changes."))
      #expect(try run("case export --output codes.qdc --lang de").status == 0)
      let codebook = try String(contentsOf: folder.appending(path: "codes.qdc"), encoding: .utf8)
      #expect(codebook.contains("<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"") && codebook.contains("Own staff: nicht vorhanden"))
      #expect(try run("case import --claims codes.qdc").errors.contains("a codebook (.qdc) has no codings"))
      for wrong in [
        "export --format qdc example-shop", "export --format qdc --blind b", "import --claims t.csv --to u.csv",
        "import --claims t.csv --basis stated",
        "import --claims p.qdpx --to u.csv --write", "import --claims p.qdpx --to u.qdc", "import --readings p.qdpx",
      ] {
        #expect(try run("case " + wrong).status == 64, "\(wrong)")
      }
    }
  }
}
