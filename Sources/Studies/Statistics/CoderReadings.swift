public import CaseFiles
public import Cases
import Statistics

/// What coders read in the places of the same claims.
public struct CoderReadings: Sendable {
  /// A claim that more than one person has read.
  public struct Unit: Sendable {
    /// The case or target.
    public let owner: String
    /// The condition or outcome.
    public let condition: String
    /// The claim as it is now.
    public let claim: Claim
    /// What each coder read, the first coder first.
    public let readings: [(coder: String, says: Claim.Says)]
    /// What they agreed on.
    public let consensus: CodingFile.Consensus?

    /// Whether they read the place differently.
    public var differs: Bool { Set(readings.map(\.says)).count > 1 }
  }

  /// What a coder read in the place of a claim.
  typealias Reading = (coder: String, reading: CodingFile.Reading)

  /// The claims, by case, condition and id.
  public let units: [Unit]
  /// The coders, by name.
  public let coders: [String]
  /// The fingerprint of the library.
  public let fingerprint: String

  /// The readings of a library.
  ///
  /// What the first coder read is what the claim said when the first reading was added, so that a consensus makes no agreement afterwards.
  ///
  /// - Parameter library: The library.
  /// - Throws: `InvalidFiles` where nobody has read a claim a second time.
  public init(_ library: Library) throws(InvalidFiles) {
    let byClaim = Self.byClaim(library)
    units = library.claimPlaces.compactMap { place in
      guard let readings = byClaim[place.claim.id], let first = readings.first else { return nil }
      return Unit(
        owner: place.owner, condition: place.condition, claim: place.claim,
        readings: [(place.claim.coder, first.reading.first)] + readings.map { ($0.coder, $0.reading.says) },
        consensus: readings.compactMap(\.reading.consensus).last)
    }
    guard !units.isEmpty else {
      throw InvalidFiles(findings: [
        Finding(
          check: "reading", message: "Nobody has read a claim a second time.", file: "codings", at: .start,
          hint:
            "Write a sheet with gelingen case export --blind CODER, and read it with gelingen case import --readings FILE --coder CODER.")
      ])
    }
    coders = Set(units.flatMap { $0.readings.map(\.coder) }).sorted()
    fingerprint = library.fingerprint
  }

  /// All readings of a library by the claim's id, in the order of the files of readings.
  static func byClaim(_ library: Library) -> [String: [Reading]] {
    var byClaim: [String: [Reading]] = [:]
    for coding in library.codings.values.sorted(by: { $0.id < $1.id }) {
      for reading in coding.readings { byClaim[reading.claim, default: []].append((coding.coder, reading)) }
    }
    return byClaim
  }

  /// The agreement, in all and by condition.
  ///
  /// - Parameters:
  ///   - level: The level of the intervals.
  ///   - draws: How many resamples an interval rests on.
  ///   - seed: The seed of the resamples.
  /// - Returns: Krippendorff's alpha for what claims say (nominal).
  /// - Throws: `AgreementError` where alpha has no value, such as for readings that are all the same.
  public func agreement(level: Double, draws: Int, seed: UInt64) throws -> CoderAgreement {
    let rows = units.map { unit in
      let said = Dictionary(unit.readings.map { ($0.coder, $0.says.rawValue) }) { first, _ in first }
      return [unit.claim.id, unit.condition] + coders.map { said[$0] ?? "" }
    }
    let columns = ["claim", "condition"] + coders
    let lines = ([columns] + rows).map { $0.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") }
    let file = try SetTableFile(DataFile(text: lines.joined(separator: "\n") + "\n", name: "codings"), caseColumn: "claim")
    return try CoderAgreement(
      file,
      CoderAgreement.Request(
        metric: .nominal, coders: coders, group: "condition", level: level, draws: draws, seed: seed, limit: units.count))
  }
}
