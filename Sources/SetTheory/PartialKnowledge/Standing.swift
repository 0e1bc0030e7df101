public import Membership

/// Whether something holds whatever the unknown cells are.
public enum Standing: String, CaseIterable, Codable, Sendable {
  /// It holds in every completion.
  case holds
  /// It holds in none.
  case fails
  /// Some completions may say so and others not; nothing is settled.
  case open

  /// Whether a figure reaches a cut-off.
  ///
  /// A figure without value reaches only a cut-off of 0, as ``CutOff`` has it.
  ///
  /// - Parameters:
  ///   - bounds: The figure's bounds; `nil` where no completion gives it a value.
  ///   - cut: The cut-off.
  public init(of bounds: Bounds?, reaching cut: Double) {
    guard let bounds else {
      self = CutOff.isReached(cut, by: nil) ? .holds : .fails
      return
    }
    let undefinedReaches = !bounds.mayBeUndefined || CutOff.isReached(cut, by: nil)
    if CutOff.isReached(cut, by: bounds.min), undefinedReaches {
      self = .holds
    } else if !CutOff.isReached(cut, by: bounds.max) {
      self = .fails
    } else {
      self = .open
    }
  }
}
