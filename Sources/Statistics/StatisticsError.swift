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

  /// What is wrong, as a full sentence with the offending value.
  public var sentence: String {
    switch self {
    case .tooFewTrials(let trials):
      "The number of trials is \(trials), but a proportion needs at least 1."
    case .tooManyTrials(let trials, let largest):
      "The number of trials is \(trials), but intervals are computed for at most \(largest)."
    case .successesOutOfRange(let successes, let trials):
      "The number of successes is \(successes), which is not between 0 and the number of trials, \(trials)."
    case .levelOutOfRange(let level):
      "The confidence level is \(level), which is not strictly between 0 and 1."
    case .tooFewCases(let cases):
      "The number of cases is \(cases), but an exact test needs at least 1."
    case .casesWithOutcomeOutOfRange(let count, let cases):
      "The number of cases with the outcome is \(count), which is not between 0 and the number of cases, \(cases)."
    case .tooFewRows(let rows, let columns):
      "The regression has \(rows) rows for \(columns) columns."
    case .shareOutOfRange(let share):
      "The share \(share) lies outside 0 to 1."
    case .noFiniteFit:
      "No finite coefficients fit the shares best, because the columns separate them completely or depend on one another."
    }
  }

  /// What to do about it, as a full sentence.
  public var advice: String {
    switch self {
    case .tooFewTrials:
      "Count the cases whose value is known, and report no interval where there are none."
    case .tooManyTrials:
      "Report the share alone, because the interval around so many trials is narrower than 0.01 even at 99 %."
    case .successesOutOfRange:
      "Count as successes only cases that are also counted as trials."
    case .levelOutOfRange:
      "Give the level as a share, such as 0.95 for 95 %."
    case .tooFewCases:
      "Count the cases whose outcome is known, and report no p where there are none."
    case .casesWithOutcomeOutOfRange:
      "Count the cases with the outcome among the same cases."
    case .tooFewRows:
      "Give at least as many rows as columns."
    case .shareOutOfRange:
      "Write shares as numbers from 0 to 1."
    case .noFiniteFit:
      "Give shares that overlap along the columns, or use a method without a regression."
    }
  }
}

extension StatisticsError: CustomStringConvertible {
  /// The sentence followed by the advice.
  public var description: String { "\(sentence) \(advice)" }
}
