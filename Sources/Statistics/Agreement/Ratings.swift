/// What several coders said of the same units, with ratings that are missing.
public struct Ratings: Hashable, Sendable {
  /// How much the distance between two ratings means.
  public enum Level: String, CaseIterable, Codable, Sendable {
    /// Ratings are the same or not.
    case nominal
    /// Ratings have an order.
    case ordinal
    /// Differences between ratings can be compared.
    case interval
  }

  /// The ratings, unit by unit and within a unit coder by coder; `nil` for one that was not made.
  public let units: [[Double?]]
  /// The number of coders.
  public let coders: Int

  /// Ratings.
  ///
  /// - Parameters:
  ///   - units: The ratings, unit by unit; nominal ones as numbers that stand for categories.
  ///   - coders: The number of coders, at least 2.
  /// - Throws: ``AgreementError/tooFewCoders(_:)``, ``AgreementError/lengthMismatch(unit:ratings:coders:)``, ``AgreementError/notFinite(_:)``.
  public init(_ units: [[Double?]], coders: Int) throws(AgreementError) {
    guard coders >= 2 else { throw .tooFewCoders(coders) }
    for (index, ratings) in units.enumerated() {
      guard ratings.count == coders else { throw .lengthMismatch(unit: index, ratings: ratings.count, coders: coders) }
      for rating in ratings { if let rating, !rating.isFinite { throw .notFinite(rating) } }
    }
    self.units = units
    self.coders = coders
  }
}
