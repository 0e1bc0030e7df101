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

  @Test("Agreement, distances and chances as JSON have their schemas and seeds")
  func others() throws {
    let ratings = "unit,A,B\na,1,1\nb,0,1\nc,0,0\n"
    let agreement = try object(
      run(ratings, ["statistics", "agreement", "--data", "DATA", "--case-column", "unit", "--metric", "nominal", "--format", "json"]).output
    )
    #expect(agreement["schema"] as? String == "gelingen.statistics-agreement/1")
    let interval = try #require((agreement["all"] as? [String: Any])?["interval"] as? [String: Any])
    #expect(interval["assumption"] as? String == "as if the rated units were a random draw; they were chosen")
    let distance = try object(run(Self.table, ["statistics", "distance", "--data", "DATA", "--outcome", "Y", "--format", "json"]).output)
    #expect(distance["schema"] as? String == "gelingen.statistics-distance/1" && distance["pairs_total"] as? Int == 15)
    // By the recursion over occupied rows: 0.91 for four cases and five conditions.
    let power = try object(
      try Program.run("statistics", "power", "--case-count", "4", "--condition-count", "5", "--format", "json").output)
    #expect(abs(try #require(power["no_contradiction"] as? Double) - 0.91) < 0.005)
    #expect((power["needed"] as? [String: Any])?["no_contradiction"] as? Int == 18)
    let study = try object(try Program.run("statistics", "power", "--study", "regional-missions", "--format", "json").output)
    #expect(study["observed"] is NSNull && (study["cases_with_open_cells"] as? [String])?.isEmpty == false)
    for name in ["association", "agreement", "distance", "power"] {
      #expect(
        try object(Program.run("case", "schema", "--json", "statistics-\(name)").output)["title"] as? String
          == "gelingen.statistics-\(name)/1")
    }
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
      ("unit,A\na,1\n", ["agreement", "--metric", "nominal", "--case-column", "unit"], "at least 2"),
      ("unit,A,B\na,1,1\nb,1,1\n", ["agreement", "--metric", "nominal", "--case-column", "unit"], "alpha has no value"),
      ("unit,A,B\na,1,\n", ["agreement", "--metric", "nominal", "--case-column", "unit"], "rated by two coders"),
      ("unit,A,B\na,x,1\n", ["agreement", "--metric", "interval", "--case-column", "unit"], "data.csv:2:3"),
      ("unit,A,B\na,0,1\n", ["agreement", "--metric", "interval", "--case-column", "unit", "--draws", "0"], "not between 1"),
      (table, ["agreement", "--metric", "nominal", "--coders", "A,C"], "no column “C”"),
      ("case,A\na,1\n", ["distance"], "at least 2"), (table, ["distance", "--outcome", "Z"], "no column “Z”"),
      (table, ["distance", "--draws", "0"], "not between 1"), ("case,A\na,x\nb,..\n", ["distance", "--blocks", "no.yml"], "no.yml"),
      (table, ["power", "--outcome", "Y", "--level", "2"], "not a share"),
      (table, ["power", "--outcome", "Y", "--share-with=-1"], "not a share"),
      ("case,A,Y\na,1,1\n", ["power", "--outcome", "Y"], "not between 1"),
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
      ["association", "--study", "lipset", "--outcome", "Y"], ["agreement", "--data", "x.csv"],
      ["agreement", "--data", "x.csv", "--metric", "ratio"], ["distance"], ["distance", "--data", "x.csv", "--axes", "0"], ["power"],
      ["power", "--case-count", "4"], ["power", "--case-count", "4", "--condition-count", "3", "--study", "lipset"],
    ])
  func misuse(arguments: [String]) throws {
    #expect(try Program.run(["statistics"] + arguments).status == 64)
  }
}
