extension Calibration {
  /// The same method with one anchor moved.
  ///
  /// - Parameters:
  ///   - index: The anchor's place in ``anchors``.
  ///   - value: Where it goes.
  /// - Returns: The calibration.
  /// - Throws: `CalibrationError` for anchors in an order that the method does not take.
  func moving(anchor index: Int, to value: Double) throws(CalibrationError) -> Calibration {
    var anchors = anchors
    anchors[index] = value
    return try with(anchors: anchors)
  }

  /// The same method with other anchors.
  ///
  /// - Parameter anchors: As many as ``anchors`` has.
  /// - Returns: The calibration.
  /// - Throws: `CalibrationError` for anchors in an order that the method does not take.
  func with(anchors: [Double]) throws(CalibrationError) -> Calibration {
    switch self {
    case .crisp(let method): .crisp(try CrispCalibration(thresholds: anchors, isDecreasing: method.isDecreasing))
    case .multiValue: .multiValue(try MultiValueCalibration(cutPoints: anchors))
    case .logistic(let method): .logistic(LogisticCalibration(try Anchors(anchors), at: method.anchorMembership))
    case .linear(let method): .linear(try LinearCalibration(try Anchors(anchors), below: method.below, above: method.above))
    case .bell(let method): .bell(try method.with(anchors: anchors))
    case .indirect(_, let grades, let isDecreasing): .indirect(thresholds: anchors, grades: grades, isDecreasing: isDecreasing)
    case .qualitative, .likert: self
    }
  }

  /// What the anchors are called, in the order of ``anchors``.
  public var anchorNames: [AnchorName] {
    switch self {
    case .logistic, .linear: [.exclusion, .crossover, .inclusion]
    case .bell: [.exclusion, .crossover, .inclusion, .secondInclusion, .secondCrossover, .secondExclusion]
    case .crisp, .multiValue, .indirect: anchors.indices.map { .threshold($0 + 1) }
    case .qualitative, .likert: []
    }
  }

  /// Whether memberships are constant while an anchor moves between two raw values.
  var movesInSteps: Bool { cuts }
}

/// What an anchor is called.
public enum AnchorName: Hashable, Sendable {
  /// Full exclusion; of a bell the first.
  case exclusion
  /// The crossover; of a bell the first.
  case crossover
  /// Full inclusion; of a bell the first.
  case inclusion
  /// Full inclusion at a bell's second side.
  case secondInclusion
  /// The crossover at a bell's second side.
  case secondCrossover
  /// Full exclusion at a bell's second side.
  case secondExclusion
  /// A threshold, by its number from 1.
  case threshold(Int)

  /// The name in data: `exclusion`, `threshold-1`.
  public var id: String {
    switch self {
    case .exclusion: "exclusion"
    case .crossover: "crossover"
    case .inclusion: "inclusion"
    case .secondInclusion: "second-inclusion"
    case .secondCrossover: "second-crossover"
    case .secondExclusion: "second-exclusion"
    case .threshold(let number): "threshold-\(number)"
    }
  }
}

extension Anchors {
  fileprivate init(_ values: [Double]) throws(CalibrationError) {
    try self.init(exclusion: values[0], crossover: values[1], inclusion: values[2])
  }
}
