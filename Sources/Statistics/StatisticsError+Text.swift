extension StatisticsError {
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
    case .negativeCount(let count):
      "A count of cases is \(count), and a count is never negative."
    case .tooManyCases(let cases, let largest):
      "The number of cases is \(cases), but exact tests are computed for at most \(largest)."
    case .lengthMismatch(let first, let second):
      "One list has \(first) values and the other \(second), but they describe the same cases."
    case .notFinite(let value):
      "The value \(value) is not a finite number."
    case .tooManyCandidates(let candidates, let largest):
      "There are \(candidates) candidates, but a search takes at most \(largest)."
    case .drawsOutOfRange(let draws):
      "The number of draws or arrangements is \(draws), which is not between 1 and \(PermutationEffort.most)."
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
    case .negativeCount:
      "Count the cases again, and write 0 where there are none."
    case .tooManyCases:
      "Use an approximation that is made for large numbers, because the exact answer differs little from it there."
    case .lengthMismatch:
      "Give one value per case in both."
    case .notFinite:
      "Write numbers with a decimal point, and leave out what is not known."
    case .tooManyCandidates:
      "Name fewer conditions, or combine fewer of them at once."
    case .drawsOutOfRange:
      "Draw 1,000 times or more, so that the error of the sample stays small."
    }
  }
}
