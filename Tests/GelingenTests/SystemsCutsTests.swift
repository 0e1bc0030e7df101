import Foundation
import TestSupport
import Testing

/// Eight invented towns with numbers that are divided, one of them unknown.
private let towns = """
  town,density,harbour,income,rural,Y
  Aal,120,1,20,1,1
  Bork,900,0,41,0,1
  Cule,2400,1,36,0,1
  Dorn,80,0,33,1,1
  Esch,640,?,48,0,0
  Furt,150,1,22,1,0
  Gand,1800,0,39,0,0
  Hain,310,0,?,1,0

  """

private let blocks = """
  id: towns
  blocks:
    - id: settlement
      name:
        de: Siedlung
        en: Settlement
      variables:
        - column: density
          name:
            de: Dichte
            en: Density
          kind: number
          cut: 500
          other_cuts: [200, 1000, 5000]
        - column: rural
          kind: dichotomous
    - id: economy
      name:
        de: Wirtschaft
        en: Economy
      variables:
        - column: income
          name:
            de: Einkommen
            en: Income
          kind: number
          other_cuts: [30, 40]
        - column: harbour
          kind: dichotomous

  """

private func withTowns(_ body: ([String], URL) throws -> Void) throws {
  try withFolder { folder in
    try Data(towns.utf8).write(to: folder.appending(path: "towns.csv"))
    try Data(blocks.utf8).write(to: folder.appending(path: "towns.yml"))
    try body(["--data", "towns.csv", "--blocks", "towns.yml"], folder)
  }
}

private func object(_ text: String) throws -> [String: Any] {
  try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
}

@Suite("gelingen systems: certificate and other cuts")
struct SystemsCutsTests {
  @Test("The certificate reads as recorded in every form", arguments: ["text", "markdown", "html", "json", "csv"], ["de", "en"])
  func recorded(format: String, language: String) throws {
    guard format == "text" || (language == "de" ? format != "html" : format == "html") else { return }
    try withTowns { input, folder in
      let command =
        ["systems", "certificate"] + input + ["--set", "Aal, Cule,Gand", "--format", format, "--lang", language]
      let run = try Program.run(command, in: folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(try Program.run(command, in: folder).output == run.output)
      let ending = ["text": "txt", "markdown": "md"][format] ?? format
      try Snapshot.expect(run.output, equals: "systems-certificate.\(language).\(ending)")
    }
  }

  @Test("compare says under which share of the choices of cuts a pair stays extreme, as recorded", arguments: ["de", "en"])
  func compare(language: String) throws {
    try withTowns { input, folder in
      let run = try Program.run(["systems", "compare"] + input + ["--outcome", "Y", "--lang", language], in: folder)
      #expect(run.status == 0, "\(run.errors)")
      try Snapshot.expect(run.output, equals: "systems-compare-cuts.\(language).txt")
    }
  }

  @Test("Density has two other cuts that part the towns, income two and undivided: 3 × 3 = 9 choices; 5000 is noted and not tried")
  func choices() throws {
    try withTowns { input, folder in
      let result = try object(try Program.run(["systems", "compare"] + input + ["--outcome", "Y", "--format", "json"], in: folder).output)
      let cuts = try #require(result["under_cuts"] as? [String: Any])
      #expect(cuts["choices"] as? Int == 9 && cuts["examined"] as? Int == 9 && cuts["exact"] as? Bool == true)
      let notes = try #require(result["findings"] as? [[String: Any]])
      #expect(notes.contains { $0["kind"] as? String == "idle-cut" })
      // Every pair that is extreme under the cuts of the file is listed.
      let own = ((cuts["pairs"] as? [[String: Any]]) ?? []).filter { $0["own_cuts"] as? String != "no" }
      let extreme = (result["most_different_same_outcome"] as? [Any] ?? []) + (result["most_similar_different_outcome"] as? [Any] ?? [])
      #expect(own.count == extreme.count && !own.isEmpty)
    }
  }

  @Test("Fewer choices are drawn with a seed and say so; none are tried with 0, and that is noted")
  func drawn() throws {
    try withTowns { input, folder in
      let compare = ["systems", "compare"] + input + ["--outcome", "Y", "--format", "json"]
      let drawn = try object(try Program.run(compare + ["--cut-choices", "4", "--seed", "5"], in: folder).output)
      let cuts = try #require(drawn["under_cuts"] as? [String: Any])
      #expect(cuts["examined"] as? Int == 4 && cuts["exact"] as? Bool == false && cuts["seed"] as? Int == 5)
      #expect((cuts["standard_error"] as? Double ?? 0) > 0)
      for command in [compare, ["systems", "certificate"] + input + ["--set", "Aal,Bork", "--format", "json"]] {
        let run = try Program.run(command + ["--cut-choices", "0"], in: folder)
        #expect(run.status == 0 && run.output.contains("cuts-not-tried"))
      }
      let text = try Program.run(
        ["systems", "certificate"] + input + ["--set", "Aal,Bork,Esch", "--exact", "0", "--draws", "400", "--cut-choices", "4"], in: folder)
      let words = text.output.split { $0.isWhitespace && $0 != "\u{A0}" }.joined(separator: " ")
      #expect(words.contains("estimated from 400 groups drawn at random (seed 1)"))
      #expect(words.contains("Tried were 4 of 9 choices, drawn at random (seed 1)."))
    }
  }

  @Test("The order of the rows changes nothing, not even what is drawn")
  func order() throws {
    try withTowns { input, folder in
      let command = ["systems", "certificate"] + input + ["--set", "Aal,Bork,Esch", "--exact", "0", "--draws", "200", "--format", "csv"]
      let first = try Program.run(command, in: folder).output
      let lines = towns.split(separator: "\n")
      let turned = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n")
      try Data(turned.utf8).write(to: folder.appending(path: "towns.csv"))
      #expect(try Program.run(command, in: folder).output == first)
    }
  }

  @Test("Variables that are the same in all cases are noted; then every group is as different as the chosen one")
  func constant() throws {
    try withFolder { folder in
      try Data("case,a,b\none,1,2\ntwo,1,2\nthree,1,2\nd'or, east,1,2\n".replacing("d'or, east", with: "\"d'or, east\"").utf8)
        .write(to: folder.appending(path: "data.csv"))
      let run = try Program.run(
        ["systems", "certificate", "--data", "data.csv", "--set", "d'or, east", "--set", "two"], in: folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("“a” has the same value in all cases and tells no two apart."))
      #expect(run.output.contains("The two chosen cases have the distance 0."))
      #expect(run.output.contains("“b” has the same value in all cases and tells no two apart."))
      #expect(run.output.contains("Without a file of blocks all columns count for the distance: a, b."))
      #expect(run.output.contains("0\u{A0}%") && run.output.contains("100\u{A0}%"))
    }
  }

  @Test("Other cuts stand in a CSV of blocks too")
  func csvBlocks() throws {
    try withTowns { input, folder in
      let table = "variable,block,kind,cut,other_cuts\ndensity,S,number,500,200 1000\nincome,E,,30,40;35\nrural,E,,,\n"
      try Data(table.utf8).write(to: folder.appending(path: "b.csv"))
      let run = try Program.run(
        ["systems", "certificate", "--data", "towns.csv", "--blocks", "b.csv", "--set", "Aal,Bork", "--format", "json"], in: folder)
      let cuts = try #require(try object(run.output)["under_cuts"] as? [String: Any])
      #expect(cuts["choices"] as? Int == 9)
      let single = try #require(cuts["single"] as? [[String: Any]])
      #expect(single.compactMap { $0["cut"] as? Double } == [200, 1000, 35, 40])
    }
  }
}
