import Combinatorics
import Foundation
import SetTheory

/// Minimizes the crisp tables that `../qca/generate.py` writes.
enum Minimizations {
  static func run(_ folder: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".csv") }.sorted()
    for name in names {
      let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      let rows = text.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
      let values = rows.dropFirst().map { $0.compactMap { Double($0) } }
      let count = (values.first?.count ?? 1) - 1
      let columns = try (0...count).map { index in
        try SetColumn(name: "C\(index)", kind: .crisp, lower: values.map { $0[index] })
      }
      let table = try SetTable(cases: values.indices.map { "\($0)" }, columns: columns)
      let conditions = try ConditionNames((0..<count).map { .init(name: "C\($0)", kind: .crisp) })
      try time(name, table, conditions)
    }
  }

  private static func time(_ name: String, _ table: SetTable, _ conditions: ConditionNames) throws {
    let outcome = Literal("C\(conditions.count)")
    let parameters = try TruthTableParameters()
    let rows = try TruthTable(table, conditions: conditions, outcome: outcome, parameters: parameters).rows
    let problem = try MinimizationProblem(
      names: conditions, rows: rows.map { ($0.configuration, $0.outcome) }, outcome: outcome.description)
    let minimization = Minimization(problem, options: Minimization.Options(limit: 1))
    let probe = try Timing.median(runs: 1) { try minimization.parsimonious() }
    let runs = probe.seconds > 0.5 ? 3 : 15
    let (seconds, solution) = try Timing.median(runs: runs) { try minimization.parsimonious() }
    let implicants = try Timing.median(runs: runs) { try minimization.primeImplicants().count }
    Timing.line([
      "table": "\"\(name.dropLast(4))\"", "conditions": "\(conditions.count)", "cases": "\(table.cases.count)",
      "positive_rows": "\(problem.positive.count)", "prime_implicants": "\(solution.primeImplicants.count)",
      "models": "\"\(solution.modelsTotal)\"", "terms": "\(solution.models.first?.terms.count ?? 0)", "core_seconds": "\(seconds)",
      "prime_implicant_seconds": "\(implicants.seconds)",
      "microseconds_per_prime_implicant": "\(implicants.seconds * 1e6 / Double(max(1, implicants.result)))",
    ])
  }
}
