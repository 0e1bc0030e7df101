import Foundation
import Testing

/// The rows of `References/association/association.json`, which `association.R` beside it makes with R 4.2.2.
struct AssociationReferences: Decodable {
  struct FisherRow: Decodable {
    let both: Int
    let conditionOnly: Int
    let outcomeOnly: Int
    let neither: Int
    let greater: Double
    let less: Double
    let twoSided: Double
    let midPGreater: Double
    let midPLess: Double
    let midPTwoSided: Double
    let smallestGreater: Double
  }

  struct DifferenceRow: Decodable {
    let firstSuccesses: Int
    let firstTrials: Int
    let secondSuccesses: Int
    let secondTrials: Int
    let prior: String
    let aboveZero: Double
    let atMostAQuarter: Double
    let atMostMinusHalf: Double
    let lower: Double
    let upper: Double
  }

  struct PermutationRow: Decodable {
    let candidates: [[Double]]
    let outcome: [Double]
    let arrangements: Int
    let statistic: [Double]
    let p: [Double]
    let adjustedP: [Double]
    let smallestAdjusted: Double
  }

  let fisher: [FisherRow]
  let differences: [DifferenceRow]
  let permutations: [PermutationRow]

  static func read() throws -> AssociationReferences {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../References/association/association.json").standardizedFileURL
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(AssociationReferences.self, from: Data(contentsOf: file))
  }
}
