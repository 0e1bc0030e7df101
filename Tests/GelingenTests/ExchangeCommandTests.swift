import Foundation
import Testing

@Suite("gelingen export and case import")
struct ExchangeCommandTests {
  @Test(
    "A study's matrix is written for each program that can hold it",
    arguments: [("qca", "lipset"), ("fsqca", "lipset"), ("tosmana", "lipset-crisp")])
  func exports(program: String, study: String) throws {
    try withFolder { folder in
      let out = folder.appending(path: "out").path
      let run = try Program.run("export", program, "--study", study, "--output", out)
      #expect(run.status == 0 && run.errors.contains("are written"), "\(run.errors)")
      let text = try String(contentsOfFile: "\(out)/\(study).csv", encoding: .utf8)
      #expect(text.split(separator: "\n").count == 19)
    }
  }

  @Test("A table is written with the outcome last, and a kind that does not fit is exit code 2")
  func table() throws {
    try withFolder { folder in
      let out = folder.appending(path: "out").path
      let data = "cases/studies/data/lipset-fuzzy.csv"
      let run = try Program.run("export", "qca", "--data", data, "--outcome", "DEV", "--conditions", "URB,SURV", "--output", out, "--quiet")
      #expect(run.status == 0 && run.errors.isEmpty)
      #expect(
        try String(contentsOfFile: "\(out)/lipset-fuzzy.csv", encoding: .utf8).hasPrefix("case,URB,SURV,DEV\n\"AU\",0.12,0.05,0.81\n"))
      let refused = try Program.run("export", "tosmana", "--data", data, "--outcome", "DEV", "--output", "\(out)2")
      #expect(refused.status == 2 && refused.errors.contains("is fuzzy"))
      #expect(!FileManager.default.fileExists(atPath: "\(out)2"))
      #expect(try Program.run("export", "qca", "--data", data, "--output", out).status == 64)
      #expect(try Program.run("export", "qca", "--output", out).status == 64)
    }
  }

  @Test("A coded table becomes case files that case check accepts; a second time nothing is overwritten")
  func imports() throws {
    try withFolder { folder in
      let cases = folder.appending(path: "cases")
      try FileManager.default.copyItem(at: Program.repository.appending(path: "cases"), to: cases)
      let data = folder.appending(path: "coded.csv")
      try Data("case,TR,implemented\nNeustadt,0.8,1\nAltstadt,,0\n".utf8).write(to: data)
      let arguments = ["case", "import", "--data", data.path, "--source", "coded-table", "--map", "TR=trust", "--cases", cases.path]
      let run = try Program.run(arguments)
      #expect(run.status == 0 && run.errors.contains("3 files are written; 1 cells are unknown"), "\(run.errors)")
      let check = try Program.run("case", "check", "--cases", cases.path)
      #expect(check.status == 0 && check.output.contains("0 errors"), "\(check.output)")
      #expect(try Program.run(arguments).status == 2)
      #expect(try Program.run(["case", "import", "--data", data.path, "--source", "Coded Table"]).status == 64)
      #expect(try Program.run(["case", "import", "--data", data.path, "--source", "x", "--map", "TR"]).status == 64)
    }
  }
}
