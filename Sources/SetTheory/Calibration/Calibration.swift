/// A way to turn the raw values of a column into a set.
public enum Calibration: Hashable, Sendable {
  /// In or out by one or two thresholds.
  case crisp(CrispCalibration)
  /// Levels by cut points.
  case multiValue(MultiValueCalibration)
  /// Three anchors, logistic.
  case logistic(LogisticCalibration)
  /// Three anchors, linear.
  case linear(LinearCalibration)
  /// Six anchors.
  case bell(BellCalibration)
  /// Preliminary grades, smoothed by a regression on the column.
  case indirect(thresholds: [Double], grades: [Double], isDecreasing: Bool)
  /// A degree for each raw value.
  case qualitative(QualitativeCalibration)
  /// The distribution of answers on a scale.
  case likert(lowest: Double, isDecreasing: Bool)

  /// Calibrates a column.
  ///
  /// - Parameters:
  ///   - column: The raw values.
  ///   - name: The set's name.
  ///   - hasReason: Whether somebody says why these anchors.
  /// - Returns: The set with what a reader must know of it.
  /// - Throws: `CalibrationError` for raw values that the method does not take.
  public func calibrated(_ column: RawColumn, as name: String, hasReason: Bool) throws(CalibrationError) -> CalibratedColumn {
    let (set, isMonotone) = try set(of: column, as: name)
    let findings = CalibrationFinding.findings(of: self, column, set, hasReason: hasReason, isMonotone: isMonotone)
    return CalibratedColumn(raw: column, set: set, findings: findings)
  }

  /// The set, and whether its curve rises or falls throughout.
  func set(of column: RawColumn, as name: String) throws(CalibrationError) -> (set: SetColumn, isMonotone: Bool) {
    switch self {
    case .crisp(let method): return (try method.calibrated(column, as: name), true)
    case .multiValue(let method): return (try method.calibrated(column, as: name), true)
    case .logistic(let method): return (try method.calibrated(column, as: name), true)
    case .linear(let method): return (try method.calibrated(column, as: name), true)
    case .bell(let method): return (try method.calibrated(column, as: name), true)
    case .qualitative(let method): return (try method.calibrated(column, as: name), true)
    case .likert(let lowest, let isDecreasing):
      return (try LikertCalibration(column, lowest: lowest, isDecreasing: isDecreasing).calibrated(column, as: name), true)
    case .indirect(let thresholds, let grades, let isDecreasing):
      let method = try IndirectCalibration(column, thresholds: thresholds, grades: grades, isDecreasing: isDecreasing)
      return (try method.calibrated(column, as: name), method.isMonotone)
    }
  }

  /// The raw values at which somebody decided that membership changes: anchors or thresholds.
  public var anchors: [Double] {
    switch self {
    case .crisp(let method): method.thresholds
    case .multiValue(let method): method.cutPoints
    case .logistic(let method): [method.anchors.exclusion, method.anchors.crossover, method.anchors.inclusion]
    case .linear(let method): [method.anchors.exclusion, method.anchors.crossover, method.anchors.inclusion]
    case .bell(let method): method.anchors
    case .indirect(let thresholds, _, _): thresholds
    case .qualitative, .likert: []
    }
  }

  /// Whether raw values on an anchor fall to one of its sides.
  var cuts: Bool {
    switch self {
    case .crisp, .multiValue, .indirect: true
    case .logistic, .linear, .bell, .qualitative, .likert: false
    }
  }
}

/// A column after calibration.
public struct CalibratedColumn: Hashable, Sendable {
  /// The raw values.
  public let raw: RawColumn
  /// The set.
  public let set: SetColumn
  /// What a reader must know of it.
  public let findings: [CalibrationFinding]
}
