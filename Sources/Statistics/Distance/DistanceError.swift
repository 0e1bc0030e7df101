/// Distances for which a statistic is not defined.
///
/// ``sentence`` says what is wrong, with the offending value, and ``advice`` what to do about it.
public enum DistanceError: Error, Hashable, Sendable {
  /// Too few cases.
  case tooFewCases(Int, least: Int)
  /// More cases than are computed.
  case tooManyCases(Int, largest: Int)
  /// A matrix is not as wide as it is long, or two matrices differ in size.
  case sizeMismatch(Int, Int)
  /// A distance is negative or not a finite number.
  case valueOutOfRange(Double)
  /// The distance of two cases depends on which stands first, or a case has a distance from itself.
  case notSymmetric(Int, Int)
  /// All distances of a matrix are the same.
  case constantDistances(Double)
  /// No coordinates were found.
  case noCoordinates

  /// What is wrong, as a full sentence with the offending value.
  public var sentence: String {
    switch self {
    case .tooFewCases(let count, let least): "There are \(count) cases, but at least \(least) are needed."
    case .tooManyCases(let count, let largest): "There are \(count) cases, but at most \(largest) are computed."
    case .sizeMismatch(let first, let second): "A matrix of \(first) cases meets one of \(second)."
    case .valueOutOfRange(let value): "The distance \(value) is negative or not a finite number."
    case .notSymmetric(let first, let second) where first == second: "Case \(first + 1) has a distance from itself."
    case .notSymmetric(let first, let second):
      "The distance of the cases \(first + 1) and \(second + 1) depends on which stands first."
    case .constantDistances(let value): "All distances are \(value), so that nothing can go with them."
    case .noCoordinates: "The coordinates of the cases were not found."
    }
  }

  /// What to do about it, as a full sentence.
  public var advice: String {
    switch self {
    case .tooFewCases: "Add cases, or fill in what is not known of those that were left out."
    case .tooManyCases: "Choose some of the cases, or compare groups of them."
    case .sizeMismatch: "Take both matrices from the same cases."
    case .valueOutOfRange: "Give distances from 0 on, and leave out pairs of which nothing is known."
    case .notSymmetric: "Give each pair one distance, and 0 on the diagonal."
    case .constantDistances: "Compare with variables on which the cases differ."
    case .noCoordinates: "Report this as a defect, with the table."
    }
  }
}

extension DistanceError: CustomStringConvertible {
  /// The sentence followed by the advice.
  public var description: String { "\(sentence) \(advice)" }
}
