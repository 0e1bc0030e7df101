/// What a row of the truth table says of the outcome.
public enum RowOutcome: String, CaseIterable, Codable, Sendable {
  /// The row is consistent enough with the outcome.
  case present
  /// The row has enough cases and is not consistent enough with the outcome.
  case absent
  /// The row's consistency lies between the two inclusion cut-offs.
  case contradiction
  /// Too few cases belong to the row.
  case remainder
  /// Cells that are not known leave open which of the others holds.
  case undetermined
}
