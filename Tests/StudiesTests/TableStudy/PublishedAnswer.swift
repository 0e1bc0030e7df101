import Foundation
import SetTheory
import Studies
import Testing

/// What R's QCA 3.23 and 3.25.1 answer to a published table, `References/qca/published.jsonl`.
struct PublishedAnswer: Decodable {
  struct Answer: Decodable {
    let outcome: String
    let part: String
    let row: [String]?
    let n: [Int]?
    let incl: [Double?]?
    let pri: [Double?]?
    let out: String?
    let terms: [String: [Double?]]?
    let models: [Model]?
    let results: [Result]?
  }

  struct Model: Decodable {
    let terms: [String]
    let fit: [Double?]?
    let saCount: Int?
  }

  struct Result: Decodable {
    let easyCount: Int?
    let models: [Model]?
  }

  let id: String
  let answers: [Answer]

  /// The answers to one table.
  static func named(_ id: String) throws -> PublishedAnswer {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: folder.appending(path: "References/qca/published.jsonl"), encoding: .utf8)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("{\"id\":\"\(id)\"") })
    return try JSONDecoder().decode(PublishedAnswer.self, from: Data(line.utf8))
  }

  /// The answer on one side to one question.
  func part(_ part: String, _ outcome: Literal) throws -> Answer {
    try #require(answers.first { $0.part == part && $0.outcome == outcome.description })
  }

  /// The models of a solution as R has them, written as we write them, the terms in the order of their text, with consistency, PRI and coverage.
  func models(_ type: SolutionType, _ outcome: Literal) throws -> [([String], [Double?])] {
    let answer = try part(type.rawValue, outcome)
    let models = try #require(type == .intermediate ? answer.results?.first?.models : answer.models)
    return models.map { ($0.terms.map(Self.plain).sorted(), $0.fit ?? []) }
  }

  /// R writes `URB[0]` where any condition has more than two levels; of the tables here that is DEV.
  private static func plain(_ term: String) -> String {
    term.split(separator: "*").map { literal in
      guard literal.hasSuffix("]"), !literal.hasPrefix("DEV") else { return String(literal) }
      return (literal.hasSuffix("[0]") ? "~" : "") + literal.prefix { $0 != "[" }
    }.joined(separator: "*")
  }
}

extension TableStudyResult.Side {
  /// A solution.
  func solution(_ type: SolutionType) throws -> FittedSolution {
    try #require(sufficiency?.solutions.first { $0.solution.type == type })
  }

  /// A solution's models, each its terms in the order of their text.
  func models(_ type: SolutionType) throws -> [[String]] {
    try solution(type).models.map { model in model.terms.map { truthTable.conditions.text($0) }.sorted() }
  }
}
