import Foundation
import SetTheory
import TestSupport
import Testing

/// What R's QCA 3.23 and 3.25.1 answer to generated tables, `References/qca`.
struct QCAReference: Decodable, CustomStringConvertible {
  struct Answer: Decodable {
    let versions: [String]
    let outcome: String
    let part: String
    let failed: String?
    let departs: [String]?
    let row: [String]?
    let n: [Int]?
    let incl: [Double?]?
    let pri: [Double?]?
    let cases: [[Int]]?
    let out: String?
    let primes: [String]?
    let terms: [String: [Double?]]?
    let models: [Model]?
    let pairs: [Pair]?
    let results: [Result]?
  }

  struct Model: Decodable {
    let terms: [String]
    let covU: [Double?]?
    let fit: [Double?]?
    let saCount: Int?
  }

  struct Pair: Decodable {
    let conservative: Int
    let parsimonious: Int
    let result: Int
  }

  struct Result: Decodable {
    let easyCount: Int?
    let primes: [String]?
    let models: [Model]?
  }

  struct Fit: Decodable {
    struct Row: Decodable {
      let set: String
      let fit: [Double?]
      let covU: Double?
    }

    let id: String
    let outcome: String
    let question: String
    let versions: [String]
    let departs: [String]?
    let rows: [Row]?
  }

  let id: String
  let conditions: [String]
  let columns: [String]
  let levels: [Int]
  let inclCut: [Double]
  let nCut: Int
  let priCut: Double
  let expectations: [String]
  private let given: [[Double]]?
  let answers: [Answer]

  var description: String { id }

  /// The cases' values; empty for published data, which are not here.
  var data: [[Double]] { given ?? [] }

  enum CodingKeys: String, CodingKey {
    case id, conditions, columns, levels, inclCut, nCut, priCut, expectations, answers
    case given = "data"
  }

  /// What cna answers.
  struct Formulas: Decodable {
    let id: String
    let outcome: String
    let models: [[String]]
  }

  /// The published tables; without their data.
  static func published() throws -> [QCAReference] { try lines("published.jsonl", of: QCAReference.self) }

  /// All answers of cna.
  static func cnaFormulas() throws -> [Formulas] { try lines("asf.jsonl", of: Formulas.self) }

  private static var folder: URL { Repository.root.appending(path: "References/qca") }

  /// All tables of the kinds that are there.
  static func tables() throws -> [QCAReference] {
    try ["crisp", "fuzzy", "multivalue"].flatMap { try lines("tables-\($0).jsonl", of: QCAReference.self) }
  }

  /// All answers on fit.
  static func fits() throws -> [Fit] { try lines("fit.jsonl", of: Fit.self) }

  private static func lines<Line: Decodable>(_ name: String, of type: Line.Type) throws -> [Line] {
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    return try text.split(separator: "\n").map { try JSONDecoder().decode(type, from: Data($0.utf8)) }
  }

  /// The conditions with their kinds.
  func names() throws -> ConditionNames {
    try ConditionNames(
      conditions.indices.map { index in
        let kind: SetKind =
          switch columns[index] {
          case "crisp": .crisp
          case "fuzzy": .fuzzy
          default: .multiValue(levels: levels[index])
          }
        return ConditionNames.Condition(name: conditions[index], kind: kind)
      })
  }

  /// The table, the outcome Y last.
  func table() throws -> SetTable {
    var columns: [SetColumn] = []
    for (index, condition) in try names().conditions.enumerated() {
      columns.append(try SetColumn(name: condition.name, kind: condition.kind, lower: data.map { $0[index] }))
    }
    let outcome = data.map { $0[conditions.count] }
    let isCrisp = outcome.allSatisfy { $0 == 0 || $0 == 1 }
    columns.append(try SetColumn(name: "Y", kind: isCrisp ? .crisp : .fuzzy, lower: outcome))
    return try SetTable(cases: data.indices.map { "\($0 + 1)" }, columns: columns)
  }

  /// A term as R writes it: `A*~B`, or `A[2]*B[0]` for every condition.
  func term(_ text: String) throws -> Term {
    var literals: [Int: Int] = [:]
    for part in text.split(separator: "*") {
      let name = part.drop { $0 == "~" }.prefix { $0 != "[" }
      let index = try #require(conditions.firstIndex(of: String(name)), "\(text)")
      literals[index] = part.split(separator: "[").dropFirst().first.flatMap { Int($0.dropLast()) } ?? (part.hasPrefix("~") ? 0 : 1)
    }
    return Term(literals)
  }

  func parameters() throws -> TruthTableParameters {
    try TruthTableParameters(
      inclusionCut: inclCut[0], lowerInclusionCut: inclCut.count > 1 ? inclCut[1] : nil, priCut: priCut, caseCut: nCut)
  }
}
