import Foundation
import Testing

@Suite("statistics on the command line")
struct StatisticsCommandTests {
  private static let table = "case,A,B,Y\na,1,1,1\nb,1,0,1\nc,1,1,1\nd,0,1,0\ne,0,0,0\nf,0,0,0\n"

  private func run(_ text: String, _ arguments: [String]) throws -> Program.Run {
    var result: Program.Run?
    try withFolder { folder in
      let file = folder.appending(path: "data.csv")
      try Data(text.utf8).write(to: file)
      result = try Program.run(arguments.map { $0 == "DATA" ? file.path : $0 })
    }
    return try #require(result)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  // By hand: 1/C(6, 3) = 0.05, and 4 of 20 arrangements with one of four literals as clear.
  @Test("An association as JSON has the figures, the parameters and the assumption")
  func association() throws {
    let run = try run(Self.table, ["statistics", "association", "--data", "DATA", "--outcome", "Y", "--depth", "2", "--format", "json"])
    #expect(run.status == 0, "\(run.errors)")
    let json = try object(run.output)
    #expect(json["schema"] as? String == "gelingen.statistics-association/1")
    let parameters = try #require(json["parameters"] as? [String: Any])
    #expect(parameters["depth"] as? Int == 2 && parameters["seed"] as? Int == 1 && parameters["study"] is NSNull)
    let conditions = try #require(json["conditions"] as? [[String: Any]])
    let fisher = try #require(conditions[0]["fisher"] as? [String: Any])
    #expect(abs(try #require(fisher["greater"] as? Double) - 0.05) < 1e-12)
    let difference = try #require(conditions[0]["difference"] as? [String: Any])
    #expect(difference["assumption"] as? String == "as if the cases were a random draw; they were chosen")
    let search = try #require(json["search"] as? [String: Any])
    let terms = try #require(search["terms"] as? [[String: Any]])
    #expect(terms[0]["expression"] as? String == "A" && terms[0]["adjusted_p"] as? Double == 0.2)
  }

  @Test("A study without negative cases is answered, and the answer says what that means")
  func study() throws {
    let run = try Program.run("statistics", "association", "--study", "regional-missions", "--lang", "de")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("4 von 4 Fällen") && run.output.contains("ist jeder p-Wert 1"))
  }

  @Test(
    "The same input and seed give the same bytes in each format", arguments: ["text", "markdown", "html", "json", "csv"])
  func deterministic(format: String) throws {
    let arguments = ["statistics", "association", "--data", "DATA", "--outcome", "Y", "--exact", "0", "--draws", "50", "--seed", "7"]
    let outputs = try (0..<2).map { _ in try run(Self.table, arguments + ["--format", format]).output }
    #expect(outputs[0].isEmpty == false && outputs[0] == outputs[1])
  }

  @Test(
    "Bad input is a sentence and exit code 2",
    arguments: [
      (table, ["association", "--outcome", "Y", "--draws", "0"], "not between 1"),
      (table, ["association", "--outcome", "Y", "--level", "1"], "strictly between 0 and 1"),
      (table, ["association", "--outcome", "Y", "--depth", "0"], "at least one literal"),
      (table, ["association", "--outcome", "Z"], "no column “Z”"), ("", ["association", "--outcome", "Y"], "table is empty"),
      ("case,A,Y\n", ["association", "--outcome", "Y"], "no case"),
      ("case,A,Y\na,high,1\n", ["association", "--outcome", "Y"], "data.csv:2:3"),
    ])
  func badInput(text: String, arguments: [String], message: String) throws {
    let run = try run(text, ["statistics"] + arguments + ["--data", "DATA"])
    #expect(run.status == 2, "\(run.output)\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test(
    "Misuse is exit code 64",
    arguments: [
      ["association"], ["association", "--data", "x.csv"], ["association", "--data", "x.csv", "--study", "lipset", "--outcome", "Y"],
      ["association", "--study", "lipset", "--outcome", "Y"],
    ])
  func misuse(arguments: [String]) throws {
    #expect(try Program.run(["statistics"] + arguments).status == 64)
  }
}
