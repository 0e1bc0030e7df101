/// Ratings for which the agreement of coders has no value.
///
/// ``sentence`` says what is wrong, with the offending value, and ``advice`` what to do about it.
public enum AgreementError: Error, Hashable, Sendable {
  /// Fewer than two coders.
  case tooFewCoders(Int)
  /// A unit has another number of ratings than there are coders.
  case lengthMismatch(unit: Int, ratings: Int, coders: Int)
  /// No unit has two ratings.
  case nothingToCompare(units: Int)
  /// All ratings that can be compared are the same.
  case constantRatings(count: Int)
  /// A rating is not a finite number where the level of measurement needs one.
  case notFinite(Double)
  /// The confidence level is not strictly between 0 and 1.
  case levelOutOfRange(Double)
  /// The number of resamples is out of range.
  case drawsOutOfRange(Int)

  /// What is wrong, as a full sentence with the offending value.
  public var sentence: String {
    switch self {
    case .tooFewCoders(let count):
      "The number of coders is \(count), but agreement needs at least 2."
    case .lengthMismatch(let unit, let ratings, let coders):
      "Unit \(unit + 1) has \(ratings) ratings for \(coders) coders."
    case .nothingToCompare(let units):
      "None of the \(units) units was rated by two coders."
    case .constantRatings(let count):
      "All \(count) ratings that can be compared are the same, so that agreement by chance would be complete too, and alpha has no value."
    case .notFinite(let value):
      "The rating \(value) is not a finite number."
    case .levelOutOfRange(let level):
      "The confidence level is \(level), which is not strictly between 0 and 1."
    case .drawsOutOfRange(let draws):
      "The number of resamples is \(draws), which is not between 1 and \(KrippendorffBootstrap.mostDraws)."
    }
  }

  /// What to do about it, as a full sentence.
  public var advice: String {
    switch self {
    case .tooFewCoders: "Let a second person code the same units without knowing the first coding."
    case .lengthMismatch: "Give one rating per coder, and leave a rating that was not made unknown."
    case .nothingToCompare: "Let a second coder rate some of the units that the first has rated."
    case .constantRatings: "Add units that differ in what is rated; until then report how many ratings agree, and no coefficient."
    case .notFinite: "Write ratings as numbers, or take the nominal level."
    case .levelOutOfRange: "Give the level as a share, such as 0.95 for 95 %."
    case .drawsOutOfRange: "Resample 1,000 times or more, so that the error of the sample stays small."
    }
  }
}

extension AgreementError: CustomStringConvertible {
  /// The sentence followed by the advice.
  public var description: String { "\(sentence) \(advice)" }
}
