import Foundation
import Testing

@Suite("minimize on the command line")
struct MinimizeCommandTests {
  /// By hand: rows 11 (one), 10 (two) present, 01 and 00 absent; A alone is sufficient.
  private static let good = """
    case,A,B,C,Y
    one,1,1,0,1
    two,1,0,0,1
    three,0,1,1,0
    four,0,0,1,0
    """

  private func run(_ text: String = good, _ arguments: [String]) throws -> Program.Run {
    var result: Program.Run?
    try withFolder { folder in
      let file = folder.appending(path: "data.csv")
      try Data(text.utf8).write(to: file)
      result = try Program.run(["minimize", "--data", file.path] + arguments)
    }
    return try #require(result)
  }

  @Test("The JSON has the keys and values of the contract")
  func contract() throws {
    let run = try run(Self.good, ["--outcome", "Y", "--expect", "A", "--format", "json"])
    #expect(run.status == 0, "\(run.errors)")
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(json["schema"] as? String == "gelingen.minimize/1")
    #expect(json["conditions"] as? [String] == ["A", "B", "C"])
    let solutions = try #require(json["solutions"] as? [[String: Any]])
    #expect(solutions.map { $0["type"] as? String } == ["conservative", "parsimonious", "intermediate"])
    // Every row shows A with ~C and ~A with C: both are prime.
    let parsimonious = solutions[1]
    #expect(parsimonious["prime_implicants"] as? [String] == ["A", "~C"])
    #expect(parsimonious["models_total"] as? Int == 2)
    #expect(parsimonious["complete"] as? Bool == true)
    let models = try #require(parsimonious["models"] as? [[String: Any]])
    #expect(models.map { $0["expression"] as? String } == ["A", "~C"])
    #expect(models[0]["consistency"] as? Double == 1)
    #expect(models[0]["coverage"] as? Double == 1)
    #expect(models[0]["from"] is NSNull)
    let assumptions = try #require(models[0]["simplifying_assumptions"] as? [String: Any])
    #expect(assumptions["count"] as? Int == 2)
    #expect(assumptions["cubes"] as? [String] == ["A*C"])
    let terms = try #require(models[0]["terms"] as? [[String: Any]])
    #expect(terms[0]["cases"] as? [String] == ["one", "two"])
    let intermediate = try #require(solutions[2]["models"] as? [[String: Any]])
    #expect(intermediate.map { $0["expression"] as? String } == ["A*~C"])
    #expect(intermediate[0]["from"] as? [String] == ["C1", "P1"])
  }

  @Test("The same input gives the same bytes in each format", arguments: ["text", "markdown", "html", "json", "csv"])
  func deterministic(format: String) throws {
    let outputs = try (0..<2).map { _ in
      try run(Self.good, ["--outcome", "~Y", "--exclude-untenable", "--format", format, "--lang", "de"]).output
    }
    #expect(outputs[0] == outputs[1])
    #expect(!outputs[0].isEmpty)
  }

  @Test(
    "Bad input is a sentence and exit code 2",
    arguments: [
      ("case,A,Y\na,0,1\nb,1,1\n", ["--outcome", "Y"], "does not vary"),
      ("case,A,Y\na,0,0\nb,1,0\n", ["--outcome", "Y"], "No case has any membership"),
      ("case,A,Y\na,1,1\nb,1,0\n", ["--outcome", "Y"], "No row of the truth table is coded present"),
      (
        "case,A,Y\na,1,1\nb,1,0\n", ["--outcome", "Y", "--incl-cut", "1", "0.4"], "Every observed row of the truth table is a contradiction"
      ),
      (good, ["--outcome", "Y", "--expect", "A,D"], "no column “D”"), (good, ["--outcome", "Y", "--expect", "A,Y"], "“Y” is no condition"),
      (good, ["--outcome", "Y", "--expect", "A*(B"], "never closed"),
      (good, ["--outcome", "Y", "--solution", "intermediate"], "nothing is said of what theory expects"),
      (good, ["--outcome", "Y", "--solution", "parsimonious", "--expect", "A"], "the intermediate solution is not asked for"),
      (good, ["--outcome", "Y", "--necessary", "A + Q"], "no column “Q”"), (good, ["--outcome", "Y", "--impossible", "*"], "missing"),
      (good, ["--outcome", "Y", "--conditions", "A,A"], "named twice"), (good, ["--outcome", "Y", "--incl-cut", "2"], "2"),
    ])
  func badInput(text: String, arguments: [String], message: String) throws {
    let run = try run(text, arguments)
    #expect(run.status == 2, "\(run.output)")
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test("Sixty-five conditions are too many")
  func tooMany() throws {
    let names = (1...65).map { "C\($0)" }.joined(separator: ",")
    let row = Array(repeating: "1", count: 65).joined(separator: ",")
    let run = try run("case,\(names),Y\na,\(row),1\nb,\(row),0\n", ["--outcome", "Y"])
    #expect(run.status == 2)
    #expect(run.errors.contains("65 conditions"))
  }

  @Test(
    "An option that is no number of models is refused as misuse", arguments: [["--limit", "0"], ["--effort", "0"], ["--models", "best"]])
  func misuse(arguments: [String]) throws {
    #expect(try run(Self.good, ["--outcome", "Y"] + arguments).status == 64)
  }
}
