import Foundation
import Testing

/// The rows of `References/proportion/proportion.json`, which `proportion.R` beside it makes with R 4.2.2.
struct ProportionReferences: Decodable {
  struct Ends: Decodable {
    let lower: Double
    let upper: Double
  }

  struct IntervalRow: Decodable, CustomTestStringConvertible {
    let successes: Int
    let trials: Int
    let level: Double
    let clopperPearson: Ends
    let jeffreys: Ends
    let uniform: Ends
    let wilson: Ends
    let lowerOneSided: Double
    let upperOneSided: Double
    let note: String?

    var testDescription: String { "\(successes) of \(trials) at \(level)\(note.map { ", \($0)" } ?? "")" }
  }

  struct SmallestPRow: Decodable, CustomTestStringConvertible {
    let cases: Int
    let casesWithOutcome: Int
    let atObservedSplit: Double
    let atBestSplit: Double

    var testDescription: String { "\(casesWithOutcome) of \(cases)" }
  }

  let intervals: [IntervalRow]
  let smallestAttainableP: [SmallestPRow]

  static func read() throws -> ProportionReferences {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../References/proportion/proportion.json").standardizedFileURL
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(ProportionReferences.self, from: Data(contentsOf: file))
  }
}
