import Foundation
import Statistics
import Testing

/// The rows of `References/distance/distance.json`, which `distance.R` beside it makes with R 4.2.2.
private struct DistanceReferences: Decodable {
  struct MantelRow: Decodable {
    let first: [[Double]]
    let second: [[Double]]
    let correlation: Double
    let p: Double
    let permutations: Int
  }

  struct MapRow: Decodable {
    let distances: [[Double]]
    let eigenvalues: [Double]
    let points: [[Double]]
  }

  let mantel: [MantelRow]
  let coordinates: [MapRow]

  static func read() throws -> DistanceReferences {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../References/distance/distance.json").standardizedFileURL
    return try JSONDecoder().decode(DistanceReferences.self, from: Data(contentsOf: file))
  }
}

@Suite("Mantel’s test")
struct MantelTests {
  private func effort(_ exactLimit: Int = 10_000, draws: Int = 5_000) throws -> PermutationEffort {
    try PermutationEffort(exactLimit: exactLimit, draws: draws)
  }

  @Test("r and p agree with all orders listed in R")
  func agrees() throws {
    let rows = try DistanceReferences.read().mantel
    #expect(rows.count == 15)
    for row in rows {
      let test = try MantelTest(SymmetricDistances(row.first), SymmetricDistances(row.second), effort: effort())
      #expect(agree(test.correlation, row.correlation, floor: 1) && agree(test.p, row.p))
      #expect(test.count.isExact && test.count.examined == row.permutations)
    }
  }

  @Test("A sample’s p lies within five standard errors of the exact p, and the matrices may change places")
  func sample() throws {
    for row in try DistanceReferences.read().mantel where row.first.count >= 5 {
      let (first, second) = (try SymmetricDistances(row.first), try SymmetricDistances(row.second))
      let sample = try MantelTest(first, second, effort: effort(0))
      #expect(abs(sample.p - row.p) <= 5 * sample.count.standardError(of: row.p) + 1e-3)
      let swapped = try MantelTest(second, first, effort: effort())
      #expect(agree(swapped.p, row.p) && agree(swapped.correlation, row.correlation, floor: 1))
    }
  }

  @Test("A matrix goes with itself as well as can be")
  func itself() throws {
    let distances = try SymmetricDistances([[0, 1, 4], [1, 0, 2], [4, 2, 0]])
    let test = try MantelTest(distances, distances, effort: effort())
    // Of six orders only the first leaves three different distances in place.
    #expect(agree(test.correlation, 1) && agree(test.p, 1.0 / 6))
  }

  @Test("What has no value is refused in a sentence with advice")
  func errors() throws {
    let three = try SymmetricDistances([[0, 1, 4], [1, 0, 2], [4, 2, 0]])
    let two = try SymmetricDistances([[0, 1], [1, 0]])
    let same = try SymmetricDistances([[0, 1, 1], [1, 0, 1], [1, 1, 0]])
    #expect(throws: DistanceError.sizeMismatch(3, 2)) { try MantelTest(three, two, effort: effort()) }
    #expect(throws: DistanceError.tooFewCases(2, least: 3)) { try MantelTest(two, two, effort: effort()) }
    #expect(throws: DistanceError.constantDistances(1)) { try MantelTest(three, same, effort: effort()) }
    #expect(throws: DistanceError.tooFewCases(1, least: 2)) { try SymmetricDistances([[0]]) }
    #expect(throws: DistanceError.notSymmetric(0, 1)) { try SymmetricDistances([[0, 1], [2, 0]]) }
    #expect(throws: DistanceError.notSymmetric(1, 1)) { try SymmetricDistances([[0, 1], [1, 3]]) }
    #expect(throws: DistanceError.valueOutOfRange(-1)) { try SymmetricDistances([[0, -1], [-1, 0]]) }
    #expect(throws: DistanceError.sizeMismatch(2, 1)) { try SymmetricDistances([[0, 1], [1]]) }
    #expect(throws: DistanceError.constantDistances(0)) { try PrincipalCoordinates(SymmetricDistances([[0, 0], [0, 0]])) }
    for error in [DistanceError.tooFewCases(1, least: 2), .notSymmetric(1, 1), .notSymmetric(0, 1), .constantDistances(0), .noCoordinates] {
      #expect(error.description == "\(error.sentence) \(error.advice)" && error.advice.hasSuffix("."))
    }
  }
}

@Suite("Principal coordinates")
struct PrincipalCoordinatesTests {
  @Test("Eigenvalues and coordinates agree with R’s cmdscale, up to the sign of an axis")
  func agrees() throws {
    let rows = try DistanceReferences.read().coordinates
    #expect(rows.count == 13)
    for row in rows {
      let found = try PrincipalCoordinates(SymmetricDistances(row.distances))
      for (value, expected) in zip(found.eigenvalues, row.eigenvalues) { #expect(agree(value, expected, within: 1e-9, floor: 1)) }
      for axis in 0..<2 {
        let (mine, theirs) = (found.coordinates.map { $0[axis] }, row.points.map { $0[axis] })
        let sign = zip(mine, theirs).reduce(0) { $0 + $1.0 * $1.1 } < 0 ? -1.0 : 1
        for (value, expected) in zip(mine, theirs) { #expect(agree(value, sign * expected, within: 1e-8, floor: 1)) }
        let farthest = mine.map(abs).max() ?? 0
        #expect(mine.first { abs($0) >= farthest * (1 - 1e-9) }.map { $0 > 0 } == true)
      }
    }
    #expect(try PrincipalCoordinates(SymmetricDistances(rows[12].distances)).negativeShare > 0.1)
  }

  @Test("Points in a plane come back at their distances")
  func plane() throws {
    let points = [(0.0, 0.0), (3, 0), (0, 4), (3, 4), (1, 1)]
    func distance(_ a: (Double, Double), _ b: (Double, Double)) -> Double {
      ((a.0 - b.0) * (a.0 - b.0) + (a.1 - b.1) * (a.1 - b.1)).squareRoot()
    }
    let found = try PrincipalCoordinates(SymmetricDistances(points.map { a in points.map { distance(a, $0) } }), axes: 5)
    #expect(found.shares.count == 2 && agree(found.shares.reduce(0, +), 1) && found.negativeShare < 1e-9)
    for i in points.indices {
      for j in points.indices {
        let between = zip(found.coordinates[i], found.coordinates[j]).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
        #expect(agree(between, distance(points[i], points[j]), within: 1e-9, floor: 1))
      }
    }
  }
}
