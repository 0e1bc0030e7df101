import Foundation
import Testing

@Suite("gelingen study run --appendix")
struct AppendixCommandTests {
  @Test("The appendix is a folder of its own, the same bytes twice, and nothing goes to standard output")
  func folder() throws {
    try withFolder { folder in
      for name in ["a", "b"] {
        let run = try Program.run(
          "study", "run", "lipset-multi-value", "--lang", "de", "--appendix", folder.appending(path: name).path, "--appendix-format", "html"
        )
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.isEmpty && run.errors.contains("Writing the appendix"))
      }
      let files = try FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: "a").path).filter { $0.contains(".") }
      #expect(files.contains("appendix.html") && files.contains("tables/dictionary.csv") && files.contains("tables/leave-one-out.csv"))
      for file in files {
        let bytes = try ["a", "b"].map { try Data(contentsOf: folder.appending(path: "\($0)/\(file)")) }
        #expect(bytes[0] == bytes[1], "\(file)")
      }
      // Another form replaces what an earlier run wrote; a folder with anything else is left alone.
      let other = [
        "study", "run", "lipset-multi-value", "--appendix", folder.appending(path: "a").path, "--appendix-format", "md", "--quiet",
      ]
      #expect(try Program.run(other).status == 0)
      try Data("mine".utf8).write(to: folder.appending(path: "a/notes.txt"))
      let refused = try Program.run(other)
      #expect(refused.status != 0 && refused.errors.contains("holds other files"))
    }
  }

  @Test("An unknown form is misuse")
  func misuse() throws {
    let misuse = try Program.run("study", "run", "lipset", "--appendix", "x", "--appendix-format", "rtf")
    #expect(misuse.status == 64 && misuse.errors.contains("is none of html, pdf, docx and md"))
  }
}
