import CaseFiles
import Cases
import Foundation
import Studies
import Testing

@Suite("A study held against its plan")
struct StudyPlanTests {
  /// A version of a study file of the repository with replacements, in a file of its own.
  private func plan(of study: String, _ changes: [(String, String)] = []) throws -> StudyPlan {
    let library = try Repository.library()
    var text = try String(contentsOf: library.root.appending(path: "studies/\(study).yml"), encoding: .utf8)
    for (new, old) in changes {
      #expect(text.contains(new), "\(new)")
      text = text.replacing(new, with: old)
    }
    return try compare(text, with: study)
  }

  private func compare(_ text: String, with study: String) throws -> StudyPlan {
    let url = FileManager.default.temporaryDirectory.appending(path: "plan-\(UUID().uuidString).yml")
    defer { try? FileManager.default.removeItem(at: url) }
    try Data(text.utf8).write(to: url)
    return try StudyPlan(url.path, of: study, in: Repository.library())
  }

  @Test(
    "A plan that is the study deviates in nothing",
    arguments: ["lipset", "lipset-crisp", "lipset-multi-value", "regional-missions", "kommunen-innovativ"])
  func same(study: String) throws {
    let plan = try plan(of: study)
    #expect(plan.deviations.isEmpty)
    #expect(plan.sha256 == plan.studySHA256 && plan.sha256.count == 64)
    #expect(plan.studyFile == "studies/\(study).yml")
  }

  @Test("A cut-off, anchors, an outcome, a condition and an expectation are each one deviation, with old and new value")
  func fields() throws {
    let plan = try plan(
      of: "lipset",
      [
        ("value: 0.8", "value: 0.75"), ("[15, 9.5, 5]", "[15, 10, 5]"), ("outcome: SURV", "outcome: \"~SURV\""),
        ("conditions: [DEV, URB, LIT, IND, STB]", "conditions: [DEV, URB, LIT, STB]"), ("expression: URB", "expression: \"~URB\""),
      ])
    let found = plan.deviations.map { "\($0.kind.rawValue) \($0.change.rawValue) \($0.path): \($0.before ?? "–") → \($0.after ?? "–")" }
    #expect(
      found == [
        "calibration changed sets/STB/calibration/anchors: 15; 10; 5 → 15; 9.5; 5",
        "outcome changed outcome: ~SURV → SURV",
        "conditions added conditions/IND: – → IND",
        "cut-off changed cut_offs/incl-cut/value: 0.75 → 0.8",
        "expectation dropped expectations/~URB: expression: ~URB, source: lipset-1959 → –",
        "expectation added expectations/URB: – → expression: URB, source: lipset-1959",
      ])
    let cut = try #require(plan.deviations.first { $0.kind == .cutOff })
    #expect(cut.sentence.en == "Cut-off · incl-cut · value: planned 0.75, run with 0.8.")
    #expect(cut.sentence.de == "Schwelle · incl-cut · Wert: geplant 0,75, ausgewertet 0,8.")
    #expect(plan.deviations[2].sentence.en == "Condition · IND was not planned.")
  }

  // The line of `value: 0.8` in the file, counted here.
  @Test("Each deviation says where it stands in both files")
  func places() throws {
    let library = try Repository.library()
    let lines = try String(contentsOf: library.root.appending(path: "studies/lipset.yml"), encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains("value: 0.8") }) + 1
    let deviation = try #require(
      try plan(of: "lipset", [("value: 0.8", "value: 0.75"), ("title:", "# A line more.\ntitle:")]).deviations.first)
    #expect(deviation.run.line == line && deviation.planned.line == line + 1)
    #expect(deviation.run.file == "studies/lipset.yml" && deviation.planned.file.contains("plan-"))
  }

  @Test("Cases and criteria of a study over case files are compared one by one, whatever their order")
  func cases() throws {
    let plan = try plan(
      of: "regional-missions",
      [
        (
          "cases: [wildpoldsried, gesundheitsregion-emsland, gesundes-kinzigtal, gemeinwohl-wirtschaften]",
          "cases: [gesundes-kinzigtal, wildpoldsried, gesundheitsregion-emsland, zirkulierbar]"
        ), ("outcome: implemented", "outcome: consolidated"), ("confidence_level: 0.95", "confidence_level: 0.9"),
      ])
    let found = plan.deviations.map { "\($0.change.rawValue) \($0.path)" }
    #expect(
      found == [
        "dropped cases/zirkulierbar", "added cases/gemeinwohl-wirtschaften", "changed outcome", "changed confidence_level",
      ])
    #expect(plan.deviations[0].sentence.de == "Fall · zirkulierbar war geplant und fehlt.")
  }

  @Test("Words are deviations of their own kind, and none of substance")
  func words() throws {
    let plan = try plan(of: "lipset", [("en: economically developed", "en: rich")])
    #expect(plan.deviations.map(\.kind) == [.wording])
    #expect(plan.substantial.isEmpty)
    #expect(plan.deviations[0].before == "rich" && plan.deviations[0].after == "economically developed")
  }

  @Test("A plan of another study, of another kind, or that is broken is refused with a place")
  func refused() throws {
    let library = try Repository.library()
    func text(_ study: String) throws -> String {
      try String(contentsOf: library.root.appending(path: "studies/\(study).yml"), encoding: .utf8)
    }
    func message(_ text: String, _ study: String) -> String? {
      do {
        _ = try compare(text, with: study)
        return nil
      } catch let error as InvalidFiles {
        return error.findings.first?.message
      } catch {
        return nil
      }
    }
    #expect(try message(text("lipset-crisp"), "lipset") == "The plan is of the study “lipset-crisp”, not of “lipset”.")
    let other = try text("regional-missions").replacing("id: regional-missions", with: "id: lipset")
    #expect(message(other, "lipset") == "The plan is a study over case files, and “lipset” is a study over a table.")
    #expect(message("id: lipset\ntable: [", "lipset") != nil)
    #expect(throws: InvalidFiles.self) { try StudyPlan("/nowhere/plan.yml", of: "lipset", in: library) }
  }

  @Test("The check names the first deviations, passes without any, and has nothing to say without a plan")
  func check() throws {
    func check(_ plan: StudyPlan?) throws -> StudyResult.Check? {
      var options = StudyRun.Options(version: "test")
      options.plan = plan
      guard case .table(let result) = try AnyStudyResult.run("lipset", in: Repository.library(), options) else { return nil }
      #expect(result.plan == plan)
      return result.check("deviations-from-plan")
    }
    let fires = try #require(try check(plan(of: "lipset", [("value: 0.8", "value: 0.75")])))
    #expect(fires.status == .failed && fires.severity == .inform)
    #expect(fires.evidence.en?.contains("): 1. Cut-off · incl-cut · value: planned 0.75, run with 0.8.") == true)
    #expect(try check(plan(of: "lipset"))?.status == .passed)
    #expect(try check(nil)?.status == .notApplicable)
  }

  @Test("A study over case files is held against its plan too")
  func caseFiles() throws {
    var options = StudyRun.Options(version: "test")
    options.plan = try plan(of: "regional-missions", [("outcome: implemented", "outcome: consolidated")])
    let result = try Repository.study(options)
    #expect(result.plan?.deviations.count == 1)
    #expect(result.check("deviations-from-plan")?.status == .failed)
  }
}
