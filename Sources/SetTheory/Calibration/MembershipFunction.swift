/// A way from one raw number to one value of a set.
///
/// Also from a range of raw numbers to the range of values it can take: whoever knows that a raw value lies between two numbers knows between which the
/// membership lies, and no more.
public protocol MembershipFunction: Sendable {
  /// The kind of set that results.
  var kind: SetKind { get }

  /// The value of the set at a raw value.
  ///
  /// - Parameter raw: A finite number.
  /// - Returns: A membership in [0, 1], or a level.
  func value(at raw: Double) -> Double

  /// The smallest and the largest value of the set over a range of raw values.
  ///
  /// - Parameter range: Finite numbers.
  /// - Returns: Both are attained in the range, or approached as closely as one likes.
  func values(over range: ClosedRange<Double>) -> ClosedRange<Double>
}

/// A membership function that rises or falls throughout.
protocol MonotoneFunction: MembershipFunction {}

extension MonotoneFunction {
  /// The values at the range's ends.
  public func values(over range: ClosedRange<Double>) -> ClosedRange<Double> {
    let ends = [value(at: range.lowerBound), value(at: range.upperBound)]
    return Swift.min(ends[0], ends[1])...Swift.max(ends[0], ends[1])
  }
}

extension MembershipFunction {
  /// Calibrates a column.
  ///
  /// A number becomes a value, a range a range, and what is unknown stays unknown: any value of the kind.
  ///
  /// - Parameters:
  ///   - column: The raw values.
  ///   - name: The set's name.
  /// - Returns: The set.
  /// - Throws: `CalibrationError.notANumber` for a word.
  public func calibrated(_ column: RawColumn, as name: String) throws(CalibrationError) -> SetColumn {
    var lower: [Double] = []
    var upper: [Double] = []
    for (index, value) in column.values.enumerated() {
      let values: ClosedRange<Double>
      switch value {
      case .number(let number):
        let result = self.value(at: number)
        values = result...result
      case .range(let low, let high): values = self.values(over: low...high)
      case .unknown: values = 0...kind.largestValue
      case .word: throw .notANumber(column: column.name, caseIndex: index, text: column.texts[index])
      }
      lower.append(values.lowerBound)
      upper.append(values.upperBound)
    }
    return SetColumn(calibrated: name, kind: kind, lower: lower, upper: upper)
  }
}

extension SetColumn {
  /// A column whose values a calibration made, and which therefore has only values of its kind.
  init(calibrated name: String, kind: SetKind, lower: [Double], upper: [Double]) {
    do throws(SetTheoryError) {
      try self.init(name: name.isEmpty ? "set" : name, kind: kind, lower: lower, upper: upper)
    } catch {
      preconditionFailure("a calibration makes values of its kind: \(error)")
    }
  }
}
