public import Cases
public import SetTheory

extension Calibration {
  /// The calibration that a file or the command line describes.
  ///
  /// - Parameter spec: The description. Left out: 0.95 at the inclusion anchor, a logistic curve for three anchors and a linear one for six, powers of 1, equal
  ///   steps for preliminary grades, four degrees, 1 as the lowest answer.
  /// - Throws: `CalibrationError`, also for a field that the method does not use.
  public init(_ spec: CalibrationSpec) throws(CalibrationError) {
    try Self.refuseUnused(spec)
    let isDecreasing = spec.direction == .decreasing
    switch spec.method {
    case .crisp: self = .crisp(try CrispCalibration(thresholds: spec.thresholds, isDecreasing: isDecreasing))
    case .multiValue: self = .multiValue(try MultiValueCalibration(cutPoints: spec.thresholds))
    case .direct: self = try Self.direct(spec)
    case .indirect:
      // The thresholds are checked now, and again with the data.
      try IndirectCalibration.check(thresholds: spec.thresholds, grades: spec.grades)
      self = .indirect(thresholds: spec.thresholds, grades: spec.grades, isDecreasing: isDecreasing)
    case .qualitative: self = .qualitative(try Self.qualitative(spec))
    case .likert:
      guard spec.thresholds.count <= 1 else { throw .thresholdCount(method: "likert", count: spec.thresholds.count, allowed: 0...1) }
      self = .likert(lowest: spec.thresholds.first ?? 1, isDecreasing: isDecreasing)
    }
  }

  private static func direct(_ spec: CalibrationSpec) throws(CalibrationError) -> Calibration {
    let curve = spec.curve ?? (spec.anchors.count == 6 ? .linear : .logistic)
    switch curve {
    case .logistic:
      if spec.below != nil { throw .notUsed("below", by: "a logistic curve") }
      if spec.above != nil { throw .notUsed("above", by: "a logistic curve") }
    case .linear:
      if spec.anchorMembership != nil { throw .notUsed("anchor_membership", by: "a linear curve") }
      if spec.anchorLogOdds != nil { throw .notUsed("anchor_log_odds", by: "a linear curve") }
    }
    let membership = try anchorMembership(spec)
    let below = spec.below ?? 1
    let above = spec.above ?? 1
    switch (spec.anchors.count, curve) {
    case (3, .logistic): return .logistic(LogisticCalibration(try anchors(spec), at: membership))
    case (3, .linear): return .linear(try LinearCalibration(try anchors(spec), below: below, above: above))
    case (6, .logistic): return .bell(try BellCalibration(spec.anchors, at: membership))
    case (6, .linear): return .bell(try BellCalibration(spec.anchors, below: below, above: above))
    default: throw .anchorCount(spec.anchors.count)
    }
  }

  private static func anchors(_ spec: CalibrationSpec) throws(CalibrationError) -> Anchors {
    try Anchors(exclusion: spec.anchors[0], crossover: spec.anchors[1], inclusion: spec.anchors[2])
  }

  private static func anchorMembership(_ spec: CalibrationSpec) throws(CalibrationError) -> AnchorMembership {
    switch (spec.anchorMembership, spec.anchorLogOdds) {
    case (let membership?, nil): try AnchorMembership(membership)
    case (nil, let logOdds?): try AnchorMembership(logOdds: logOdds)
    case (nil, nil): .standard
    case (.some, .some): throw .notUsed("anchor_log_odds", by: "a calibration that gives anchor_membership")
    }
  }

  private static func qualitative(_ spec: CalibrationSpec) throws(CalibrationError) -> QualitativeCalibration {
    guard !spec.degrees.isEmpty else { throw .noDegrees }
    return try QualitativeCalibration(
      scale: spec.scale == .six ? .six : .four,
      degrees: spec.degrees.map { ($0.value, QualitativeCalibration.Degree(rawValue: $0.degree.rawValue) ?? .fullyOut) })
  }

  /// A field that a method does not use is a misunderstanding, and misunderstandings are not passed over.
  private static func refuseUnused(_ spec: CalibrationSpec) throws(CalibrationError) {
    let method = spec.method
    let given: [(name: String, isGiven: Bool, users: Set<CalibrationSpec.Method>)] = [
      ("anchors", !spec.anchors.isEmpty, [.direct]),
      ("thresholds", !spec.thresholds.isEmpty, [.crisp, .multiValue, .indirect, .likert]),
      ("grades", !spec.grades.isEmpty, [.indirect]),
      ("curve", spec.curve != nil, [.direct]),
      ("anchor_membership", spec.anchorMembership != nil, [.direct]),
      ("anchor_log_odds", spec.anchorLogOdds != nil, [.direct]),
      ("below", spec.below != nil, [.direct]),
      ("above", spec.above != nil, [.direct]),
      ("direction", spec.direction == .decreasing, [.crisp, .indirect, .likert]),
      ("scale", spec.scale != nil, [.qualitative]),
      ("degrees", !spec.degrees.isEmpty, [.qualitative]),
    ]
    for field in given where field.isGiven && !field.users.contains(method) {
      throw .notUsed(field.name, by: "the method \(method.rawValue)")
    }
  }
}
