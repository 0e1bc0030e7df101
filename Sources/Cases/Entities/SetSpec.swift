/// A set of a table: which column it comes from, how membership is graded, and how raw values become memberships.
public struct SetSpec: Hashable, Codable, Sendable {
  /// How membership is graded.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// Fully in or fully out.
    case crisp
    /// Any degree from 0 to 1.
    case fuzzy
    /// Levels 0, 1, 2, ….
    case multiValue = "multi-value"
  }

  /// The name, as expressions write it.
  public var name: String
  /// The column of the table; the name itself where there is none.
  public var column: String?
  /// What the set is called, as an adjective phrase.
  public var label: LocalizedText?
  /// How membership is graded; `nil` where the calibration says it.
  public var kind: Kind?
  /// The number of levels of a multi-value set that is not calibrated.
  public var levels: Int?
  /// How raw values become memberships; `nil` for a column that holds memberships.
  public var calibration: CalibrationSpec?

  /// The column of the table that holds the values.
  public var sourceColumn: String { column ?? name }

  /// A set.
  public init(
    name: String, column: String? = nil, label: LocalizedText? = nil, kind: Kind? = nil, levels: Int? = nil,
    calibration: CalibrationSpec? = nil
  ) {
    self.name = name
    self.column = column
    self.label = label
    self.kind = kind
    self.levels = levels
    self.calibration = calibration
  }
}

/// How raw values become memberships, as a file or the command line says it.
public struct CalibrationSpec: Hashable, Codable, Sendable {
  /// The method.
  public enum Method: String, CaseIterable, Codable, Sendable {
    /// In or out by a threshold, or between two.
    case crisp
    /// Levels by cut points.
    case multiValue = "multi-value"
    /// Three or six anchors.
    case direct
    /// A regression on preliminary grades.
    case indirect
    /// A degree for each raw value.
    case qualitative
    /// The share of cases at or below a value, for scales of answers.
    case likert
  }

  /// How membership runs between anchors.
  public enum Curve: String, CaseIterable, Codable, Sendable {
    /// Along the logistic function.
    case logistic
    /// Along straight lines, or their powers.
    case linear
  }

  /// Which end of the raw values lies in the set.
  public enum Direction: String, CaseIterable, Codable, Sendable {
    /// The high one.
    case increasing
    /// The low one.
    case decreasing
  }

  /// A degree of membership in words.
  public enum Degree: String, CaseIterable, Codable, Sendable {
    /// Fully in: 1.
    case fullyIn = "fully-in"
    /// Mostly but not fully in; six-value scale only.
    case mostlyIn = "mostly-in"
    /// More in than out.
    case moreIn = "more-in"
    /// More out than in.
    case moreOut = "more-out"
    /// Mostly but not fully out; six-value scale only.
    case mostlyOut = "mostly-out"
    /// Fully out: 0.
    case fullyOut = "fully-out"
  }

  /// How many degrees a qualitative scale has.
  public enum Scale: String, CaseIterable, Codable, Sendable {
    /// 0, 0.33, 0.67, 1.
    case four
    /// 0, 0.1, 0.4, 0.6, 0.9, 1.
    case six
  }

  /// A raw value and the degree it stands for.
  public struct Assignment: Hashable, Codable, Sendable {
    /// The raw value, as the table writes it.
    public var value: String
    /// Its degree.
    public var degree: Degree

    /// A raw value with its degree.
    public init(value: String, degree: Degree) {
      self.value = value
      self.degree = degree
    }
  }

  /// The method.
  public var method: Method
  /// Three or six anchors, in the order the method names them.
  public var anchors: [Double]
  /// Thresholds or cut points.
  public var thresholds: [Double]
  /// The preliminary grades of the indirect method, one more than thresholds; equal steps where there are none.
  public var grades: [Double]
  /// How membership runs between anchors; `nil` for the method's standard.
  public var curve: Curve?
  /// The membership at the inclusion anchor of a logistic curve; `nil` for 0.95.
  public var anchorMembership: Double?
  /// The log odds of membership at the inclusion anchor, instead of the membership.
  public var anchorLogOdds: Double?
  /// The power of a linear curve below the crossover; `nil` for 1.
  public var below: Double?
  /// The power of a linear curve above the crossover; `nil` for 1.
  public var above: Double?
  /// Which end of the raw values lies in the set.
  public var direction: Direction
  /// How many degrees a qualitative scale has.
  public var scale: Scale?
  /// The degrees of raw values.
  public var degrees: [Assignment]
  /// Why these anchors, thresholds or degrees.
  public var reason: LocalizedText?

  enum CodingKeys: String, CodingKey {
    case method, anchors, thresholds, grades, curve
    case anchorMembership = "anchor_membership"
    case anchorLogOdds = "anchor_log_odds"
    case below, above, direction, scale, degrees, reason
  }

  /// A calibration.
  public init(
    method: Method, anchors: [Double] = [], thresholds: [Double] = [], grades: [Double] = [], curve: Curve? = nil,
    anchorMembership: Double? = nil, anchorLogOdds: Double? = nil, below: Double? = nil, above: Double? = nil,
    direction: Direction = .increasing, scale: Scale? = nil, degrees: [Assignment] = [], reason: LocalizedText? = nil
  ) {
    self.method = method
    self.anchors = anchors
    self.thresholds = thresholds
    self.grades = grades
    self.curve = curve
    self.anchorMembership = anchorMembership
    self.anchorLogOdds = anchorLogOdds
    self.below = below
    self.above = above
    self.direction = direction
    self.scale = scale
    self.degrees = degrees
    self.reason = reason
  }
}

extension CalibrationSpec {
  /// The kind of set that the method makes.
  public var kind: SetSpec.Kind {
    switch method {
    case .crisp: .crisp
    case .multiValue: .multiValue
    case .direct, .indirect, .qualitative, .likert: .fuzzy
    }
  }
}

/// Calibrations of several columns, with their reasons.
public struct CalibrationFile: Hashable, Codable, Sendable {
  /// The id, equal to the file name.
  public var id: String
  /// What is calibrated.
  public var title: LocalizedText
  /// The sets, each with its calibration.
  public var sets: [SetSpec]

  /// Calibrations.
  public init(id: String, title: LocalizedText, sets: [SetSpec]) {
    self.id = id
    self.title = title
    self.sets = sets
  }
}
