import Foundation
import Testing

@Suite("truth-table, necessity and fit on the command line")
struct SetCommandTests {
  private static let good = """
    case,A,B,Y
    one,1,0,1
    two,1,1,1
    three,0,1,0
    four,0,0,0
    five,0,1,1
    """

  /// Runs the program on a table; `DATA` in the arguments is its path.
  private func run(_ text: String = good, _ arguments: String...) throws -> Program.Run {
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

  // By hand: A*B 1/1, A*~B 1/1, ~A*B 1/2, ~A*~B 0/1.
  @Test("A truth table as JSON has the rows, counts and codes of the contract")
  func truthTable() throws {
    let run = try run(Self.good, "truth-table", "--data", "DATA", "--outcome", "Y", "--format", "json")
    #expect(run.status == 0, "\(run.errors)")
    let json = try object(run.output)
    #expect(json["schema"] as? String == "gelingen.truth-table/1")
    #expect(json["conditions"] as? [String] == ["A", "B"])
    #expect(json["unobserved"] as? String == "0")
    let rows = try #require(json["rows"] as? [[String: Any]])
    #expect(rows.map { $0["outcome"] as? String } == ["absent", "absent", "present", "present"])
    #expect(rows.map { $0["n"] as? Int } == [1, 2, 1, 1])
    #expect(rows.map { $0["consistency"] as? Double } == [0, 0.5, 1, 1])
    #expect(rows[1]["cases"] as? [String] == ["three", "five"])
    #expect(rows[1]["configuration"] as? [String: Int] == ["A": 0, "B": 1])
  }

  @Test("One or two inclusion cuts are read, with a blank or a comma between them", arguments: [["0.8", "0.4"], ["0.8,0.4"]])
  func twoCuts(cuts: [String]) throws {
    let run = try withTable { path in
      try Program.run(["truth-table", "--data", path, "--outcome", "Y", "--incl-cut"] + cuts + ["--format", "csv"])
    }
    #expect(run.output.contains("0,1,contradiction,2,0.5,0.5,\"three; five\""), "\(run.output)\(run.errors)")
  }

  private func withTable(_ body: (String) throws -> Program.Run) throws -> Program.Run {
    var result: Program.Run?
    try withFolder { folder in
      let file = folder.appending(path: "data.csv")
      try Data(Self.good.utf8).write(to: file)
      result = try body(file.path)
    }
    return try #require(result)
  }

  @Test("A necessity search lists what reaches the cut-offs")
  func necessity() throws {
    let run = try run(Self.good, "necessity", "--data", "DATA", "--outcome", "Y", "--depth", "2", "--format", "json")
    let found = try #require(try object(run.output)["conditions"] as? [[String: Any]])
    #expect(found.map { $0["expression"] as? String } == ["A + B"])
    #expect(found.first?["consistency"] as? Double == 1)
    #expect(found.first?["coverage"] as? Double == 0.75)
    #expect(found.first?["relevance"] as? Double == 0.5)
  }

  @Test("A claim's fit has the keys of the contract")
  func fit() throws {
    let run = try run(Self.good, "fit", "A + B => Y", "--data", "DATA", "--format", "json")
    let json = try object(run.output)
    #expect(json["expression"] as? String == "A + B")
    #expect(json["relation"] as? String == "sufficient")
    #expect(json["consistency"] as? Double == 0.75)
    #expect(json["coverage"] as? Double == 1)
    #expect(json["relevance"] is NSNull)
    let terms = try #require(json["terms"] as? [[String: Any]])
    #expect(terms.map { $0["unique_coverage"] as? Double }.map { (($0 ?? 0) * 3).rounded() } == [1, 1])
    #expect(try self.run(Self.good, "fit", "A", "--outcome", "~Y", "--data", "DATA", "--format", "csv").output.contains("whole,A,0,0,0,0,"))
  }

  @Test(
    "The same input gives the same bytes, to standard output and to a file, in each format",
    arguments: ["text", "markdown", "html", "json", "csv"])
  func deterministic(format: String) throws {
    for command in [["truth-table", "--outcome", "Y"], ["necessity", "--outcome", "Y"], ["fit", "A*B => Y"]] {
      let outputs = try (0..<2).map { _ in
        try withTable { try Program.run(command + ["--data", $0, "--format", format, "--lang", "de"]) }.output
      }
      #expect(outputs[0] == outputs[1])
      #expect(!outputs[0].isEmpty)
    }
  }

  @Test(
    "Unknown cells give bounds and exit code 0",
    arguments: [["truth-table", "--outcome", "Y"], ["necessity", "--outcome", "Y"], ["fit", "A => Y"]])
  func unknownCells(arguments: [String]) throws {
    try withFolder { folder in
      let file = folder.appending(path: "data.csv")
      try Data("case,A,Y\na,?,1\nb,1,0\n".utf8).write(to: file)
      let run = try Program.run(arguments + ["--data", file.path, "--format", "json"])
      #expect(run.status == 0 && run.output.contains("may_be_undefined"), "\(run.errors)")
    }
  }

  @Test(
    "Bad input is a sentence and exit code 2",
    arguments: [
      ("case,A,Y\na,0,1\nb,1,1\n", ["truth-table", "--outcome", "Y"], "does not vary"),
      ("case,A,Y\na,0,0\nb,1,0\n", ["truth-table", "--outcome", "Y"], "No case has any membership"),
      ("case,A,Y\na,0,0\nb,1,0\n", ["necessity", "--outcome", "Y"], "No case has any membership"),
      ("case,A,Y\na,0,0\nb,1,0\n", ["fit", "A => Y"], "No case has any membership"),
      (good, ["truth-table", "--outcome", "Z"], "no column “Z”"), (good, ["truth-table", "--outcome", "y"], "There is “Y”"),
      (good, ["truth-table", "--outcome", "A*B"], "no single literal"),
      (good, ["truth-table", "--outcome", "Y", "--conditions", "A,C"], "no column “C”"),
      (good, ["truth-table", "--outcome", "Y", "--conditions", "A,A"], "named twice"),
      (good, ["truth-table", "--outcome", "Y", "--conditions", "A,Y"], "outcome and a condition at once"),
      (good, ["truth-table", "--outcome", "Y[3]"], "has no level 3"),
      (good, ["truth-table", "--outcome", "Y", "--incl-cut", "1.5"], "1.5"),
      (good, ["truth-table", "--outcome", "Y", "--incl-cut", "0.5", "0.8"], "the higher one first"),
      (good, ["truth-table", "--outcome", "Y", "--n-cut", "0"], "at least 1"),
      (good, ["necessity", "--outcome", "Y", "--depth", "0"], "at least one literal"),
      (good, ["necessity", "--outcome", "Y", "--cov-cut=-1"], "cut-off of coverage"),
      (good, ["truth-table", "--outcome", "Y", "--kinds", "A=round"], "no declaration"), (good, ["fit", "A*(B => Y"], "never closed"),
      (good, ["fit", "A*B"], "does not say which relation"), (good, ["fit", "A*C => Y"], "no column “C”"),
      (good, ["fit", "A*Y => Y"], "at once"),
      (
        "case,A,Y\na,0.2..1.4,1\nb,1,0\n", ["truth-table", "--outcome", "Y"],
        "data.csv:2:3: error: 1.4 in the column A is no value of a fuzzy set"
      ),
      ("case,A,Y\na,-,1\nb,1,0\n", ["truth-table", "--outcome", "Y"], "data.csv:2:3"),
      ("case,A,Y\n", ["truth-table", "--outcome", "Y"], "no case"),
      ("", ["truth-table", "--outcome", "Y"], "table is empty"),
      ("case,Y\na,1\nb,0\n", ["truth-table", "--outcome", "Y"], "no column besides"),
      ("case,A,Y\na,1\nb,0,1\n", ["truth-table", "--outcome", "Y"], "2 cells"),
    ])
  func badInput(text: String, arguments: [String], message: String) throws {
    try withFolder { folder in
      let file = folder.appending(path: "data.csv")
      try Data(text.utf8).write(to: file)
      let run = try Program.run(arguments + ["--data", file.path])
      #expect(run.status == 2, "\(run.output)\(run.errors)")
      #expect(run.output.isEmpty)
      #expect(run.errors.contains(message), "\(run.errors)")
      let json = try Program.run(arguments + ["--data", file.path, "--format", "json"])
      #expect(try object(json.errors)["error"] is [String: Any])
    }
  }

  @Test("65 conditions are refused, a missing file is named")
  func tooManyConditions() throws {
    let names = (1...65).map { "C\($0)" }.joined(separator: ",")
    let row = (1...65).map { _ in "1" }.joined(separator: ",")
    let many = try run("case,\(names),Y\na,\(row),1\nb,\(row),0\n", "truth-table", "--data", "DATA", "--outcome", "Y")
    #expect(many.status == 2)
    #expect(many.errors.contains("65 conditions"))
    let missing = try Program.run("fit", "A => Y", "--data", "nothing.csv")
    #expect(missing.status == 2)
    #expect(missing.errors.contains("nothing.csv"))
  }

  @Test(
    "Misuse is exit code 64",
    arguments: [["truth-table", "--outcome", "Y"], ["truth-table", "--data", "x.csv", "--outcome", "Y", "--incl-cut", "high"]])
  func misuse(arguments: [String]) throws {
    #expect(try Program.run(arguments).status == 64)
  }

  @Test("The schemas are published", arguments: ["truth-table", "necessity", "fit"])
  func schemas(name: String) throws {
    let run = try Program.run("case", "schema", "--json", name)
    #expect(try object(run.output)["title"] as? String == "gelingen.\(name)/1")
  }
}
