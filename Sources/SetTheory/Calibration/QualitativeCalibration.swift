/// A qualitative scale: every raw value, a word or a number, stands for one of four or six degrees of membership.
///
/// Four values: fully in 1, more in than out 0.67, more out than in 0.33, fully out 0. Six values: fully in 1, mostly but not fully in 0.9, more or less
/// in 0.6, more or less out 0.4, mostly but not fully out 0.1, fully out 0. What counts as which degree is said in words beforehand; the codebook of the
/// case library has four such descriptions for each condition.
///
/// Ragin, C. C. (2008). *Redesigning Social Inquiry: Fuzzy Sets and Beyond*. University of Chicago Press, ch. 2.
public struct QualitativeCalibration: Hashable, Sendable {
  /// The number of degrees.
  public enum Scale: String, CaseIterable, Sendable {
    /// 0, 0.33, 0.67, 1.
    case four
    /// 0, 0.1, 0.4, 0.6, 0.9, 1.
    case six
  }

  /// A degree in words.
  public enum Degree: String, CaseIterable, Sendable {
    /// Fully in.
    case fullyIn = "fully-in"
    /// Mostly but not fully in.
    case mostlyIn = "mostly-in"
    /// More in than out.
    case moreIn = "more-in"
    /// More out than in.
    case moreOut = "more-out"
    /// Mostly but not fully out.
    case mostlyOut = "mostly-out"
    /// Fully out.
    case fullyOut = "fully-out"

    /// The membership on a scale; `nil` where the scale does not have the degree.
    public func membership(on scale: Scale) -> Double? {
      switch (self, scale) {
      case (.fullyIn, _): 1
      case (.mostlyIn, .six): 0.9
      case (.moreIn, .four): 0.67
      case (.moreIn, .six): 0.6
      case (.moreOut, .four): 0.33
      case (.moreOut, .six): 0.4
      case (.mostlyOut, .six): 0.1
      case (.fullyOut, _): 0
      case (.mostlyIn, .four), (.mostlyOut, .four): nil
      }
    }
  }

  /// The number of degrees.
  public let scale: Scale
  private let memberships: [String: Double]

  /// A calibration.
  ///
  /// - Parameters:
  ///   - scale: The number of degrees.
  ///   - degrees: A degree for each raw value.
  /// - Throws: `CalibrationError` for a raw value with two degrees, and for a degree that the scale does not have.
  public init(scale: Scale, degrees: [(value: String, degree: Degree)]) throws(CalibrationError) {
    var memberships: [String: Double] = [:]
    for (value, degree) in degrees {
      guard let membership = degree.membership(on: scale) else { throw .degreeNotInScale(degree.rawValue, scale: scale.rawValue) }
      guard memberships.updateValue(membership, forKey: value) == nil else { throw .twoDegrees(value) }
    }
    self.scale = scale
    self.memberships = memberships
  }

  /// Calibrates a column.
  ///
  /// - Parameters:
  ///   - column: The raw values; their texts are compared letter by letter, also that of a range.
  ///   - name: The set's name.
  /// - Returns: The fuzzy set; what is unknown stays unknown.
  /// - Throws: `CalibrationError.noDegree` for a raw value without a degree.
  public func calibrated(_ column: RawColumn, as name: String) throws(CalibrationError) -> SetColumn {
    var lower: [Double] = []
    var upper: [Double] = []
    for (index, value) in column.values.enumerated() {
      guard value != .unknown else {
        lower.append(0)
        upper.append(1)
        continue
      }
      let text = column.texts[index]
      guard let membership = memberships[text] else {
        throw .noDegree(column: column.name, caseIndex: index, text: text, known: memberships.keys.sorted())
      }
      lower.append(membership)
      upper.append(membership)
    }
    return SetColumn(calibrated: name, kind: .fuzzy, lower: lower, upper: upper)
  }
}
