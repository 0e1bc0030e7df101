/// A design for which chances are not computed.
///
/// ``sentence`` says what is wrong, with the offending value, and ``advice`` what to do about it.
public enum PowerError: Error, Hashable, Sendable {
  /// Fewer cases than one, or more than are computed.
  case casesOutOfRange(Int, largest: Int)
  /// More cases with the outcome than there are, or fewer than none.
  case outcomeOutOfRange(Int, cases: Int)
  /// Fewer configurations than one, or more than are computed.
  case rowsOutOfRange(Int)
  /// A share outside [0, 1].
  case shareOutOfRange(String, Double)
  /// The number of draws is out of range.
  case drawsOutOfRange(Int)
  /// The number of conditions is out of range.
  case conditionsOutOfRange(Int)

  /// What is wrong, as a full sentence with the offending value.
  public var sentence: String {
    switch self {
    case .casesOutOfRange(let cases, let largest): "The number of cases is \(cases), which is not between 1 and \(largest)."
    case .outcomeOutOfRange(let count, let cases):
      "The number of cases with the outcome is \(count), which is not between 0 and the number of cases, \(cases)."
    case .rowsOutOfRange(let rows): "The number of configurations is \(rows), which is not between 1 and 2⁶²."
    case .shareOutOfRange(let name, let value): "The \(name) is \(value), which is not a share from 0 to 1."
    case .drawsOutOfRange(let draws): "The number of draws is \(draws), which is not between 1 and \(PermutationEffort.most)."
    case .conditionsOutOfRange(let count): "The number of conditions is \(count), which is not between 1 and 62."
    }
  }

  /// What to do about it, as a full sentence.
  public var advice: String {
    switch self {
    case .casesOutOfRange: "Give the number of cases of the study that you have or plan."
    case .outcomeOutOfRange: "Count the cases with the outcome among the same cases."
    case .rowsOutOfRange, .conditionsOutOfRange: "Give the number of conditions of the study; few cases carry few."
    case .shareOutOfRange: "Write it as a number such as 0.8."
    case .drawsOutOfRange: "Draw 10,000 times or more, so that the error of the sample stays small."
    }
  }
}

extension PowerError: CustomStringConvertible {
  /// The sentence followed by the advice.
  public var description: String { "\(sentence) \(advice)" }
}
