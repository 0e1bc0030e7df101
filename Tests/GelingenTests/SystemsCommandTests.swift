import Foundation
import TestSupport
import Testing

/// A folder with a table and blocks.
private func withTable(_ table: String, blocks: String? = nil, _ body: ([String], URL) throws -> Void) throws {
  try withFolder { folder in
    try Data(table.utf8).write(to: folder.appending(path: "data.csv"))
    if let blocks { try Data(blocks.utf8).write(to: folder.appending(path: "blocks.csv")) }
    try body(["--data", "data.csv"] + (blocks == nil ? [] : ["--blocks", "blocks.csv"]), folder)
  }
}

private let small = """
  case,a,b,c,land,Y
  one,0,0,?,BY,1
  two,1,1,0,NI,1
  three,0,0,1,BY,0
  four,1,0,1,NI,?

  """

private let smallBlocks = """
  variable,block,kind
  a,S,
  b,S,
  c,P,dichotomous

  """

private let lipset = ["--data", "cases/studies/data/lipset-crisp.csv"]

@Suite("gelingen systems")
struct SystemsCommandTests {
  @Test("compare gives Lipset's 28, 45 and 80 pairs with 8, 2 and 0 in all blocks, as JSON that reads as recorded")
  func lipsetJSON() throws {
    try withFolder { folder in
      let blocks = folder.appending(path: "blocks.csv")
      try Data("variable,block\nDEV,S\nURB,S\nLIT,S\nIND,S\nSTB,P\n".utf8).write(to: blocks)
      let run = try Program.run(["systems", "compare"] + lipset + ["--outcome", "SURV", "--blocks", blocks.path, "--format", "json"])
      #expect(run.status == 0, "\(run.errors)")
      let result = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
      let zones = try #require(result["zones"] as? [[String: Any]])
      #expect(zones.compactMap { $0["pairs"] as? Int } == [28, 45, 80])
      let inAll = zones.map { (($0["levels"] as? [[String: Any]]) ?? []).prefix(2).compactMap { $0["pairs_in_all_blocks"] as? Int } }
      #expect(inAll == [[8, 20], [2, 13], [0, 20]])
      #expect((result["pairs"] as? [Any])?.count == 153)
      #expect((result["most_different_same_outcome"] as? [Any])?.count == 10)
      #expect((result["most_similar_different_outcome"] as? [Any])?.count == 8)
    }
  }

  @Test("A small table with unknown cells reads as recorded in every form", arguments: ["text", "markdown", "json", "csv"], ["de", "en"])
  func recorded(format: String, language: String) throws {
    guard language == "de" || format == "text" else { return }
    try withTable(small, blocks: smallBlocks) { input, folder in
      let command = ["systems", "compare"] + input + ["--outcome", "Y", "--group", "land", "--format", format, "--lang", language]
      let run = try Program.run(command, in: folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(try Program.run(command, in: folder).output == run.output)
      let ending = ["text": "txt", "markdown": "md", "json": "json", "csv": "csv"][format] ?? format
      try Snapshot.expect(run.output, equals: "systems-compare.\(language).\(ending)")
    }
  }

  @Test("select chooses with a proof, reads as recorded and does not depend on the order of the rows")
  func select() throws {
    try withTable(small) { input, folder in
      let run = try Program.run(["systems", "select"] + input + ["--count", "2", "--format", "json"], in: folder)
      #expect(run.status == 0, "\(run.errors)")
      try Snapshot.expect(run.output, equals: "systems-select.json")
      let lines = small.split(separator: "\n")
      try Data(([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n").utf8).write(to: folder.appending(path: "data.csv"))
      let other = try Program.run(["systems", "select"] + input + ["--count", "2", "--format", "json"], in: folder)
      func selected(_ text: String) throws -> [String] {
        try #require((try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])?["selected"] as? [String])
      }
      #expect(try selected(run.output) == selected(other.output))
    }
  }

  @Test("select among Lipset's 18 counts six best sets of three, and takes required cases and one to compare with")
  func lipsetSelect() throws {
    // A loop over all 816 sets of three finds six whose three distances are all 4, over DEV, URB, LIT, IND, STB and SURV, and none better.
    let run = try Program.run(["systems", "select"] + lipset + ["--count", "3", "--format", "json"])
    let result = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(result["optimal"] as? Bool == true && result["optima_total"] as? Int == 6 && result["gap"] as? Double == 0)
    #expect(result["smallest_distance"] as? Double == 4 && result["total_distance"] as? Double == 12)
    let near = try Program.run(["systems", "select"] + lipset + ["--count", "2", "--most", "similar", "--to", "DE", "--require", "UK"])
    #expect(near.status == 0 && near.output.contains("UK"))
  }

  @Test(
    "Bad input is a sentence and exit code 2",
    arguments: [
      ("case,a\none,1\n", nil, ["compare"], "There is 1 case, but a comparison needs at least 2."),
      ("case,a\none,1\ntwo,0\n", "variable,block\na,S\nb,S\n", ["compare"], "blocks.csv:3:1: error: The table has no column “b”."),
      ("case,a,b\none,1,0\ntwo,0,1\n", "variable,block\na,S\na,P\n", ["compare"], "stands in the blocks “S” and “P”"),
      ("case,a\none,1\ntwo,2\n", "variable,block\na,S\n", ["compare"], "data.csv:3:5: error: “2” in the column a is neither 0 nor 1."),
      ("case,a\none,1\none,0\n", nil, ["compare"], "data.csv:3:1: error: The case “one” stands twice"),
      ("case,a,Y\none,1,3\ntwo,0,1\n", nil, ["compare", "--outcome", "Y"], "“3” in the column Y is no membership in the outcome."),
      ("case,a\none,1\ntwo,0\n", nil, ["compare", "--outcome", "Z"], "There is no column “Z” in the table."),
      ("case,a\none,1\ntwo,0\n", nil, ["compare", "--group", "g"], "There is no column “g” in the table."),
      ("case,a\none,1\ntwo,0\n", nil, ["select", "--count", "3"], "3 cases were asked for, but there are only 2"),
      ("case,a\none,1\ntwo,0\n", nil, ["select", "--count", "2", "--require", "x"], "There is no case “x”."),
      ("case,a\none,1\ntwo,0\nx,1\n", nil, ["select", "--count", "2", "--require", "x,one,two"], "3 cases are required, but only 2"),
      ("case,Y\none,1\ntwo,0\n", nil, ["compare", "--outcome", "Y"], "The block “all” has no variables."),
      ("case,a\none,1\ntwo,0\n", nil, ["certificate", "--set", "one,four"], "There is no case “four”."),
      ("case,a\none,1\ntwo,0\n", nil, ["certificate", "--set", "one"], "The set names 1 case, but only two or more can differ"),
      ("case,a\none,1\ntwo,0\n", nil, ["certificate", "--set", ","], "The set names 0 cases, but only two or more can differ"),
      ("case,a\none,1\ntwo,0\n", nil, ["certificate", "--set", "two,one"], "The set holds all 2 cases of the table"),
      ("case,a\none,1\ntwo,0\nx,1\n", nil, ["certificate", "--set", "x,x"], "The case “x” is named twice."),
      ("case\none\ntwo\nthree\n", nil, ["certificate", "--set", "one,two"], "The block “all” has no variables."),
      ("case,a\none,1\n", nil, ["certificate", "--set", "one,two"], "There is 1 case, but a comparison needs at least 2."),
      (
        "case,a\none,1\ntwo,0\n", "variable,block,kind,other_cuts\na,S,number,5 x\n", ["compare"],
        "blocks.csv:2:12: error: “x” is no cut."
      ),
    ] as [(String, String?, [String], String)])
  func bad(table: String, blocks: String?, command: [String], sentence: String) throws {
    try withTable(table, blocks: blocks) { input, folder in
      let run = try Program.run(["systems", command[0]] + input + command.dropFirst(), in: folder)
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains(sentence), "\(run.errors)")
    }
  }

  @Test("A block without variables is refused in YAML with its place")
  func emptyBlock() throws {
    try withFolder { folder in
      try Data(small.utf8).write(to: folder.appending(path: "data.csv"))
      try Data("id: x\nblocks:\n  - id: S\n    variables: []\n".utf8).write(to: folder.appending(path: "b.yml"))
      let run = try Program.run(["systems", "compare", "--data", "data.csv", "--blocks", "b.yml"], in: folder)
      #expect(run.status == 2 && run.errors.contains("b.yml:4:5: error: The block “S” has no variables."))
    }
  }

  @Test("A constant variable, an unknown outcome and a zone without pairs are notes, not errors")
  func notes() throws {
    try withTable("case,a,b,Y\none,1,1,1\ntwo,0,1,?\nthree,1,1,1\n") { input, folder in
      let run = try Program.run(["systems", "compare"] + input + ["--outcome", "Y"], in: folder)
      #expect(run.status == 0)
      #expect(run.output.contains("“b” has the same value in all cases and tells no two apart."))
      #expect(run.output.contains("Outcome not known, and therefore in no pair: two."))
      #expect(run.output.contains("No pair: One case with, one without the outcome."))
    }
  }

  @Test(
    "Misuse is exit code 64",
    arguments: [
      ["compare"], ["select", "--data", "x.csv"], ["compare", "--data", "x", "--limit", "-1"], ["certificate", "--data", "x.csv"],
      ["certificate", "--data", "x", "--set", "a", "--draws", "0"], ["certificate", "--data", "x", "--set", "a", "--exact", "-1"],
      ["compare", "--data", "x", "--cut-choices", "-1"],
    ])
  func misuse(arguments: [String]) throws {
    #expect(try Program.run(["systems"] + arguments).status == 64)
  }

  @Test(
    "Every key of the JSON output stands in its schema, and every required key in the output",
    arguments: [("compare", ["--outcome", "SURV"]), ("select", ["--count", "2"]), ("certificate", ["--set", "DE,UK,FR"])])
  func schema(name: String, options: [String]) throws {
    let schema = try Program.run("case", "schema", "--json", "systems-\(name)")
    let known = try #require(try JSONSerialization.jsonObject(with: Data(schema.output.utf8)) as? [String: Any])
    let properties = try #require(known["properties"] as? [String: Any])
    let required = try #require(known["required"] as? [String])
    let run = try Program.run(["systems", name] + lipset + options + ["--format", "json"])
    let result = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(Set(result.keys).isSubset(of: properties.keys))
    #expect(Set(required).isSubset(of: result.keys))
  }
}
