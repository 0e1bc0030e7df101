import Foundation
import Statistics
import Testing

/// The rows of `References/agreement/agreement.json`, which `agreement.R` beside it makes with R 4.2.2.
private struct AgreementReferences: Decodable {
  struct AlphaRow: Decodable {
    let coders: Int
    let level: Ratings.Level
    let units: [[Double?]]
    let alpha: Double
    let published: Double?
  }

  struct BootstrapRow: Decodable {
    let coders: Int
    let level: Ratings.Level
    let share: Double
    let units: [[Double?]]
    let undefined: Double
    let lowerFrom: Double
    let lowerTo: Double
    let upperFrom: Double
    let upperTo: Double
  }

  let alphas: [AlphaRow]
  let bootstrap: [BootstrapRow]

  static func read() throws -> AgreementReferences {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../References/agreement/agreement.json").standardizedFileURL
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(AgreementReferences.self, from: Data(contentsOf: file))
  }
}

@Suite("Krippendorff’s alpha")
struct KrippendorffAlphaTests {
  @Test("It agrees with alpha by pairs of ratings in R, and with the five values that Krippendorff published")
  func agrees() throws {
    let rows = try AgreementReferences.read().alphas
    #expect(rows.count == 65)
    #expect(rows.compactMap(\.published) == [0.095, 0.692, 0.743, 0.815, 0.849])
    for row in rows {
      let found = try KrippendorffAlpha(Ratings(row.units, coders: row.coders), level: row.level)
      #expect(agree(found.alpha, row.alpha, floor: 1), "\(row.units)")
      if let published = row.published { #expect(abs(found.alpha - published) <= 0.0005) }
    }
  }

  @Test("Full agreement is 1, and the order of coders and units does not matter", arguments: Ratings.Level.allCases)
  func invariant(level: Ratings.Level) throws {
    #expect(try KrippendorffAlpha(Ratings([[1, 1], [2, 2], [5, 5]], coders: 2), level: level).alpha == 1)
    let units: [[Double?]] = [[1, 2, nil], [2, 2, 3], [3, nil, 3], [1, 1, 1], [nil, 4, nil]]
    let one = try KrippendorffAlpha(Ratings(units, coders: 3), level: level)
    let other = try KrippendorffAlpha(Ratings(units.reversed().map { $0.reversed() }, coders: 3), level: level)
    #expect(agree(one.alpha, other.alpha, floor: 1))
    #expect(one.comparableRatings == 10 && one.comparableUnits == 4)
  }

  @Test("With two values all three levels give the same alpha")
  func binary() throws {
    let units: [[Double?]] = [[0, 1], [1, 1], [0, 0], [1, 0], [0, 0], [1, 1]]
    let alphas = try Ratings.Level.allCases.map { try KrippendorffAlpha(Ratings(units, coders: 2), level: $0).alpha }
    #expect(agree(alphas[0], alphas[1], floor: 1) && agree(alphas[0], alphas[2], floor: 1))
  }

  @Test("A sampled interval lies where all resamples of the units put it")
  func bootstrap() throws {
    for row in try AgreementReferences.read().bootstrap {
      let ratings = try Ratings(row.units, coders: row.coders)
      let found = try KrippendorffBootstrap(ratings, metric: row.level, level: row.share, draws: 5_000, seed: 1)
      let (lower, upper) = (try #require(found.lower), try #require(found.upper))
      #expect(row.lowerFrom - 1e-9 <= lower && lower <= row.lowerTo + 1e-9, "\(lower)")
      #expect(row.upperFrom - 1e-9 <= upper && upper <= row.upperTo + 1e-9, "\(upper)")
      // Five standard errors of a share from 5,000 draws.
      #expect(abs(Double(found.undefined) / 5_000 - row.undefined) <= 5 * (row.undefined * (1 - row.undefined) / 5_000).squareRoot() + 1e-4)
      #expect(found.assumption.rawValue == "as if the rated units were a random draw; they were chosen")
      #expect(found == (try KrippendorffBootstrap(ratings, metric: row.level, level: row.share, draws: 5_000, seed: 1)))
    }
  }

  @Test("What has no value is refused in a sentence with advice")
  func errors() throws {
    #expect(throws: AgreementError.tooFewCoders(1)) { try Ratings([[1]], coders: 1) }
    #expect(throws: AgreementError.lengthMismatch(unit: 1, ratings: 1, coders: 2)) { try Ratings([[1, 2], [1]], coders: 2) }
    #expect(throws: AgreementError.notFinite(.infinity)) { try Ratings([[1, .infinity]], coders: 2) }
    let single = try Ratings([[1, nil], [nil, 2]], coders: 2)
    #expect(throws: AgreementError.nothingToCompare(units: 2)) { try KrippendorffAlpha(single, level: .nominal) }
    #expect(throws: AgreementError.nothingToCompare(units: 0)) { try KrippendorffAlpha(try Ratings([], coders: 2), level: .nominal) }
    let constant = try Ratings([[1, 1], [1, 1], [2, nil]], coders: 2)
    #expect(throws: AgreementError.constantRatings(count: 4)) { try KrippendorffAlpha(constant, level: .interval) }
    let bootstrap = try KrippendorffBootstrap(constant, metric: .interval, level: 0.9, draws: 10, seed: 1)
    #expect(bootstrap.lower == nil && bootstrap.undefined == 10)
    #expect(throws: AgreementError.drawsOutOfRange(0)) {
      try KrippendorffBootstrap(constant, metric: .interval, level: 0.9, draws: 0, seed: 1)
    }
    #expect(throws: AgreementError.levelOutOfRange(0)) {
      try KrippendorffBootstrap(constant, metric: .interval, level: 0, draws: 1, seed: 1)
    }
    for error in [
      AgreementError.tooFewCoders(1), .nothingToCompare(units: 2), .constantRatings(count: 4), .notFinite(1), .drawsOutOfRange(0),
    ] {
      #expect(error.sentence.hasSuffix(".") && error.advice.hasSuffix(".") && error.description == "\(error.sentence) \(error.advice)")
    }
  }
}
