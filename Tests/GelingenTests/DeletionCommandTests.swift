import Foundation
import TestSupport
import Testing

@Suite("gelingen deletion")
struct DeletionCommandTests {
  private static let table = Repository.root.appending(path: "cases/studies/data/lipset-crisp.csv").path

  private struct Row: Hashable {
    let share: String
    let method: String
    let conclusions: String
    let counts: [Int]
  }

  /// The published results of Lipset's crisp table.
  private func published() throws -> [Row] {
    let text = try String(contentsOf: Repository.root.appending(path: "Documentation/Data/deletion.csv"), encoding: .utf8)
    return text.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }.filter { $0[0] == "lipset-crisp" }
      .map { Row(share: $0[1], method: $0[2], conclusions: $0[3], counts: $0[4...].compactMap { Int($0) }) }
  }

  @Test("The published table is what the command writes")
  func publishedTable() throws {
    // Shares are drawn one after the other, so that the first one alone gives the first rows of all.
    let result = try Program.run([
      "deletion", "--data", Self.table, "--outcome", "SURV", "--incl-cut", "0.8", "--draws", "200", "--seed", "1", "--shares", "0.02",
      "--quiet",
      "--format", "csv",
    ])
    let rows = result.output.split(separator: "\n").dropFirst().map { $0.split(separator: ",").map(String.init) }
      .map { Row(share: $0[0], method: $0[1], conclusions: $0[2], counts: $0[3...].compactMap { Int($0) }) }
    #expect(rows.count == 15)
    #expect(try rows == published().filter { $0.share == "0.02" })
  }

  @Test("The guide shows the published table")
  func guide() throws {
    let text = try String(contentsOf: Repository.root.appending(path: "Documentation/Guides/PartialKnowledge.md"), encoding: .utf8)
    let names = [
      "bounds": "bounds over all completions", "complete-cases-only": "complete cases only", "unknown-is-absent": "unknown = absent",
      "unknown-is-present": "unknown = present", "imputation": "most frequent value put in",
    ]
    let rows = try published()
    for kind in ["claims", "rows", "models"] {
      for (method, name) in names {
        let cells = rows.filter { $0.method == method && $0.conclusions == kind }.map { row in
          let total = row.counts.reduce(0, +)
          return row.counts.map { String((200 * $0 + total) / (2 * total)) }.joined(separator: " · ")
        }
        #expect(text.contains("| \(name) | \(cells.joined(separator: " | ")) |"), "\(kind) of \(method)")
      }
    }
  }

  @Test("It says in two languages what the methods concluded, and refuses what is no share")
  func output() throws {
    for (language, name) in [("en", "deletion.md"), ("de", "deletion.de.md")] {
      let result = try Program.run([
        "deletion", "--data", Self.table, "--outcome", "SURV", "--incl-cut", "0.8", "--draws", "10", "--shares", "0.05,0.2", "--quiet",
        "--lang",
        language, "--format", "markdown",
      ])
      try Snapshot.expect(result.output, equals: name)
    }
    let wrong = try Program.run(["deletion", "--data", Self.table, "--outcome", "SURV", "--shares", "1.5"])
    #expect(wrong.status == 64 && wrong.errors.contains("--shares “1.5” are no shares"))
  }
}
