import CaseFiles
import Cases
import Foundation
import SetTheory
import Statistics
import Studies
import Testing

/// The three studies of the Lipset example.
///
/// Expected are the answers of R's QCA 3.23 and 3.25.1 (`References/qca/published.jsonl`) to the published tables after
/// Rihoux and De Meur (2009), Cronqvist and Berg-Schlosser (2009) and Ragin (2009); the books were not read.
@Suite("The Lipset studies")
struct LipsetStudyTests {
  private static func run(_ id: String) throws -> TableStudyResult {
    try TableStudyRun.run(id, in: Repository.library(), version: "test")
  }

  /// Ragin's published memberships, rounded to two decimals, asked as `lipset.yml` asks the raw values.
  private static func published() throws -> TableStudyResult {
    let url = try Repository.library().root.appending(path: "studies/data/lipset-fuzzy.csv")
    var study = TableFixture(try String(contentsOf: url, encoding: .utf8), fuzzy: ["DEV", "URB", "LIT", "IND", "STB", "SURV"])
    study.outcome = "SURV"
    study.cutOffs = [.inclCut: 0.8]
    study.expectations = ["DEV", "URB", "LIT", "IND", "STB"]
    return try study.run()
  }

  private func expect(
    _ side: TableStudyResult.Side, _ answer: PublishedAnswer, _ types: [SolutionType], within tolerance: Double = 1e-9
  ) throws {
    for type in types {
      let expected = try answer.models(type, side.outcome)
      #expect(try side.models(type) == expected.map(\.0), "\(answer.id) \(side.outcome) \(type)")
      for (model, figures) in zip(try side.solution(type).models, expected.map(\.1)) {
        for (value, figure) in zip([model.fit.consistency, model.fit.pri, model.fit.coverage], figures) {
          #expect(abs(try #require(value) - (try #require(figure))) <= tolerance, "\(answer.id) \(side.outcome) \(type)")
        }
      }
    }
  }

  private func expectRows(_ side: TableStudyResult.Side, _ answer: PublishedAnswer, within tolerance: Double = 1e-9) throws {
    let expected = try answer.part("truthTable", side.outcome)
    let rows = side.truthTable.rows
    #expect(rows.map { $0.configuration.values(side.truthTable.conditions.count).map(String.init).joined() } == expected.row)
    #expect(rows.map(\.n) == expected.n)
    #expect(rows.map { $0.outcome == .present ? "1" : "0" }.joined() == expected.out)
    for (row, (consistency, pri)) in zip(rows, zip(try #require(expected.incl), try #require(expected.pri))) {
      #expect(abs((row.consistency ?? -1) - (consistency ?? -1)) <= tolerance)
      #expect(abs((row.pri ?? -1) - (pri ?? -1)) <= tolerance)
    }
  }

  @Test("The crisp study has R's rows and models on both sides, the negation with negated expectations")
  func crisp() throws {
    let (result, answer) = (try Self.run("lipset-crisp"), try PublishedAnswer.named("LC"))
    for side in [result.outcome, result.negation] { try expectRows(side, answer) }
    try expect(result.outcome, answer, SolutionType.allCases)
    try expect(result.negation, answer, [.conservative, .parsimonious])
  }

  // LM's expectations are R's; the study states none.
  @Test("The multi-value study has R's rows and models on both sides, and no intermediate solution without expectations")
  func multiValue() throws {
    let (result, answer) = (try Self.run("lipset-multi-value"), try PublishedAnswer.named("LM"))
    for side in [result.outcome, result.negation] {
      try expectRows(side, answer)
      try expect(side, answer, [.conservative, .parsimonious])
      #expect(side.sufficiency?.solutions.map(\.solution.type) == [.conservative, .parsimonious])
    }
  }

  @Test("The published memberships give R's rows and models on both sides")
  func fuzzy() throws {
    let (result, answer) = (try Self.published(), try PublishedAnswer.named("LF"))
    for side in [result.outcome, result.negation] { try expectRows(side, answer) }
    try expect(result.outcome, answer, SolutionType.allCases)
    try expect(result.negation, answer, [.conservative, .parsimonious])
  }

  /// Memberships of `lipset.yml` differ from the published ones by up to 0.005 each, so that quotients of their sums may differ by a hundredth.
  @Test("The study from raw values has the same rows and models, and figures that differ by rounding")
  func raw() throws {
    let (result, answer) = (try Self.run("lipset"), try PublishedAnswer.named("LF"))
    for side in [result.outcome, result.negation] { try expectRows(side, answer, within: 0.02) }
    try expect(result.outcome, answer, SolutionType.allCases, within: 0.01)
    try expect(result.negation, answer, [.conservative, .parsimonious], within: 0.01)
  }

  // By hand. R was asked with the outcome’s own expectations. With `~DEV` and so on, `DEV*LIT*IND*~STB` loses DEV, LIT and IND on the way to `~STB`, because
  // cases without them are expected out of the outcome all the more; `~DEV*~URB*~IND` keeps ~URB and ~IND on the way to `~DEV`.
  @Test("Negated expectations give the negation’s intermediate solution", arguments: ["lipset", "lipset-crisp"])
  func negatedExpectations(id: String) throws {
    let result = try Self.run(id)
    let expected = try #require(result.negation.sufficiency).options.expectations.map { result.conditions.text($0) }
    #expect(expected == ["~DEV", "~URB", "~LIT", "~IND", "~STB"])
    #expect(try result.negation.models(.intermediate) == [["~DEV*~URB*~IND", "~STB"]])
  }

  @Test("The result names sources, counts the outcome, and is the same for the same files")
  func summary() throws {
    let result = try Self.run("lipset")
    #expect(result.sources.map(\.id) == ["lipset-1959", "rihoux-de-meur-2009", "ragin-2009"])
    // Eight of the eighteen survived: the crisp table.
    #expect(result.outcomeSummary.counts.present == 8)
    #expect(result.outcomeSummary.counts.absent == 10)
    #expect(result.agreement.map(\.condition) == ["DEV", "URB", "LIT", "IND", "STB"])
    // The eighteen are no draw of cases with the outcome: ten of them are out of it.
    #expect(result.agreement.allSatisfy { $0.intervals.atLeast.assumption == .randomDrawOfCases })
    let again = try Self.run("lipset")
    #expect(result.checks == again.checks && result.inputSHA256 == again.inputSHA256)
    #expect(result.outcome.truthTable == again.outcome.truthTable)
    #expect(result.outcome.sufficiency?.solutions == again.outcome.sufficiency?.solutions)
    #expect(result.negation.sufficiency?.solutions == again.negation.sufficiency?.solutions)
  }

  @Test("The Lipset studies are not blocked")
  func notBlocked() throws {
    for id in ["lipset", "lipset-crisp", "lipset-multi-value"] { #expect(!(try Self.run(id).hasBlockedClaims), "\(id)") }
  }
}
