/// An argument for which a statistic is not defined.
///
/// Each case carries the offending value. ``sentence`` says what is wrong and ``advice`` what to do about it.
public enum StatisticsError: Error, Hashable, Sendable {
  /// There are no trials, or fewer than none, so there is no share to estimate.
  case tooFewTrials(Int)
  /// There are more trials than the distributions are computed accurately for.
  case tooManyTrials(Int, largest: Int)
  /// The number of successes is negative or exceeds the number of trials.
  case successesOutOfRange(Int, trials: Int)
  /// The confidence level is not strictly between 0 and 1, or is not a number.
  case levelOutOfRange(Double)
  /// There are no cases, or fewer than none, to compare.
  case tooFewCases(Int)
  /// The number of cases with the outcome is negative or exceeds the number of cases.
  case casesWithOutcomeOutOfRange(Int, cases: Int)
  /// A regression has fewer rows than columns.
  case tooFewRows(Int, columns: Int)
  /// A share lies outside [0, 1].
  case shareOutOfRange(Double)
  /// No finite coefficients fit best.
  case noFiniteFit
  /// A count of cases is negative.
  case negativeCount(Int)
  /// There are more cases than exact tests are computed for.
  case tooManyCases(Int, largest: Int)
  /// Two lists that belong together have different lengths.
  case lengthMismatch(Int, Int)
  /// A value is not a finite number.
  case notFinite(Double)
  /// More candidates than a search takes.
  case tooManyCandidates(Int, largest: Int)
  /// A sample of fewer than one draw, or of too many.
  case drawsOutOfRange(Int)
}

extension StatisticsError: CustomStringConvertible {
  /// The sentence followed by the advice.
  public var description: String { "\(sentence) \(advice)" }
}
