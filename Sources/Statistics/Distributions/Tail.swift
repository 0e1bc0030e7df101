/// The side of a distribution on which a probability is cut off.
///
/// Both sides are computed directly, never as one minus the other, so that small probabilities keep their digits.
enum Tail {
  /// Values below the quantile.
  case lower
  /// Values above the quantile.
  case upper
}
