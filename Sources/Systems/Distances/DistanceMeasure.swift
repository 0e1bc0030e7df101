/// How the distances on single variables make the distance of two cases.
public enum DistanceMeasure: String, CaseIterable, Codable, Hashable, Sendable {
  /// A block's distance is the sum over its variables, the total the sum over blocks: dichotomous variables are counted.
  ///
  /// A block with many variables weighs more than one with few.
  case raw
  /// A block's distance is the mean over its variables, the total the mean over blocks: every block weighs the same.
  case divided
}
