/// The share of trials that are successes: k of n.
///
/// A trial is a case whose value is known, and a success a case that has the condition (or the outcome) in question.
/// Intervals come in four kinds, because they answer differently at small n and readers know different ones:
/// ``clopperPearson(level:)``, ``jeffreys(level:)``, ``uniform(level:)`` and ``wilson(level:)``. All of them treat the
/// trials as a random draw (see ``SamplingAssumption``); a proportion does not know how its cases were found.
public struct Proportion: Hashable, Sendable {
  /// The largest number of trials for which intervals are computed.
  ///
  /// Beyond it GSL replaces the beta distribution by an approximation that is good to about nine digits.
  public static let largestTrials = 100_000

  /// The number of successes, k, with 0 ≤ k ≤ n.
  public let successes: Int
  /// The number of trials, n, with 1 ≤ n ≤ ``largestTrials``.
  public let trials: Int

  /// The observed share k/n, in [0, 1].
  public var estimate: Double { Double(successes) / Double(trials) }

  /// The number of trials that are not successes, n − k.
  var failures: Int { trials - successes }

  /// Makes the proportion k of n.
  ///
  /// - Parameters:
  ///   - successes: The number of successes, k, from 0 to n.
  ///   - trials: The number of trials, n, from 1 to ``largestTrials``.
  /// - Throws: ``StatisticsError/tooFewTrials(_:)`` for n < 1, ``StatisticsError/tooManyTrials(_:largest:)`` for n above
  ///   ``largestTrials``, ``StatisticsError/successesOutOfRange(_:trials:)`` for k < 0 or k > n.
  public init(successes: Int, trials: Int) throws(StatisticsError) {
    guard trials >= 1 else { throw .tooFewTrials(trials) }
    guard trials <= Self.largestTrials else { throw .tooManyTrials(trials, largest: Self.largestTrials) }
    guard 0 <= successes, successes <= trials else { throw .successesOutOfRange(successes, trials: trials) }
    self.successes = successes
    self.trials = trials
  }
}
