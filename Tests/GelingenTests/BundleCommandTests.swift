import Foundation
import Testing

@Suite("gelingen transfer bundles and recommend")
struct BundleCommandTests {
  private static let example = [
    "transfer", "bundles", "--model", "S1*P1*P3 + S2*P2*P3", "--model", "S1*P1*P3 + S2*P1*P2", "--actionable", "P1=3,P2=1,P3=2",
  ]

  @Test("The worked example as an outside program reads it: bundles, robust ones, what is in the way, total and complete")
  func bundles() throws {
    let run = try Program.run(Self.example + ["--target", "S1=0,S2=1,P1=0,P2=1,P3=0", "--format", "json"])
    #expect(run.status == 0, "\(run.errors)")
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let bundles = try #require(json["bundles"] as? [[String: Any]])
    #expect(bundles.map { $0["changes"] as? [String: Int] } == [["P3": 1], ["P1": 1]])
    #expect(bundles.map { $0["effective_in"] as? [Int] } == [[0], [1]])
    #expect(bundles.map { ($0["cost"] as? [String: Double])?["upper"] } == [2, 3])
    #expect(bundles.map { $0["robust"] as? Bool } == [false, false])
    let robust = try #require(json["robust_bundles"] as? [[String: Any]])
    #expect(robust.map { $0["changes"] as? [String: Int] } == [["P1": 1, "P3": 1]])
    #expect(json["total"] as? Int == 2 && json["complete"] as? Bool == true && json["schema"] as? String == "gelingen.transfer-bundles/1")
    let blocked = try #require(json["blocked"] as? [[String: Any]])
    #expect(blocked.allSatisfy { $0["term"] as? String == "S1*P1*P3" && $0["by"] is [Any] } && blocked.count == 2)
  }

  @Test("The same question gives the same bytes")
  func sameBytes() throws {
    let command = Self.example + ["--target", "S1=?,S2=?,P1=0,P2=0.8,P3=?", "--format", "json"]
    #expect(try Program.run(command).output == Program.run(command).output)
  }

  @Test("What cannot be asked ends with exit code 2 and a sentence that names it")
  func refused() throws {
    for (arguments, part) in [
      (["--target", "S1=0,S2=1,P1=0,P2=1"], "the target says nothing on it"),
      (["--target", "S1=0.5,S2=1,P1=0,P2=1,P3=0"], "exactly 0.5"),
      (["--target", "S1=0,S1=1,S2=1,P1=0,P2=1,P3=0"], "and also"),
      (["--target", "S1=0,S2=1,P1=0,P2=1,P3=0", "--precedence", "P1<P3,P3<P1"], "wait for one another in a circle: P1, P3"),
      (["--target", "S1=0,S2=1,P1=0,P2=1,P3=0", "--horizon", "soon"], "“soon” is no horizon"),
    ] {
      let run = try Program.run(Self.example + arguments)
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.errors.contains(part), "\(run.errors)")
    }
    let cost = try Program.run("transfer", "bundles", "--model", "P1", "--target", "P1=0", "--actionable", "P1=-3")
    #expect(cost.status == 2 && cost.errors.contains("“-3” is no cost or time of “P1”"))
    let nobody = try Program.run("transfer", "recommend", "regional-missions", "--target", "atlantis")
    #expect(nobody.status == 2 && nobody.errors.contains("There is no target or initiative “atlantis”"))
    let programme = try Program.run("transfer", "recommend", "regional-missions", "--target", "kommunen-innovativ")
    #expect(programme.status == 2 && programme.errors.contains("is a programme"))
    let budget = try Program.run("transfer", "recommend", "regional-missions", "--target", "region-der-mitte", "--budget", "viel")
    #expect(budget.status == 2 && budget.errors.contains("“viel” is no budget"))
  }

  @Test("A case of the study that asks for advice is left out of its own pool, and the output says so")
  func ownPool() throws {
    let run = try Program.run("transfer", "recommend", "regional-missions", "--target", "wildpoldsried", "--lang", "de")
    #expect(run.status == 0 && run.output.contains("Niemand ist Beleg für sich selbst"))
    #expect(run.output.contains("was die 3 Fälle mit dem Ergebnis"))
    let table = try Program.run("transfer", "recommend", "lipset", "--target", "HU", "--actionable", "DEV,URB,IND,STB")
    #expect(table.status == 0 && table.output.contains("17 chosen cases"))
  }

  @Test("study run --target has the bundles as a section and in its data, with horizon and budget")
  func studyRun() throws {
    let command = ["study", "run", "regional-missions", "--target", "region-der-mitte", "--horizon", "5y", "--budget", "1000"]
    let text = try Program.run(command + ["--lang", "de"])
    #expect(text.status == 0 && text.output.contains("Was fehlt und was offen ist"))
    let json = try Program.run(command + ["--format", "json"])
    let result = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let advice = try #require((result["target"] as? [String: Any])?["recommendation"] as? [String: Any])
    #expect(advice["basis"] as? String == "agreement")
    #expect((advice["limits"] as? [String: Double]) == ["horizon": 60, "budget": 1000])
    let wrong = try Program.run(["study", "run", "regional-missions", "--target", "region-der-mitte", "--horizon", "soon"])
    #expect(wrong.status == 2 && wrong.errors.contains("“soon” is no horizon"))
  }
}
