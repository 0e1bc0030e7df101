import Statistics

/// The indirect method: preliminary grades are smoothed by a regression on the raw values.
///
/// Thresholds t₁ < … < t_m put each known raw value into one of m + 1 classes (a value on a threshold into the lower one), and each class has a
/// preliminary grade: 0, 1/m, …, 1 unless told, or Ragin's 0, 0.1, 0.4, 0.6, 0.9, 1 for five thresholds. A fractional logistic regression of the grades on
/// ln x, √x, x and x² gives the membership m(x) = 1 / (1 + e^−λ), λ = β₀ + β₁ ln x + β₂ √x + β₃ x + β₄ x². Raw values must be above 0; at least five of
/// them must differ.
///
/// The same model as in R's QCA, which rounds grades to three and memberships to six decimals, writes 0 and 1 for what is closer to them than 0.0001, and puts
/// 0.00001 for a raw value of 0. The curve need not rise throughout: ``isMonotone`` says so, and the range of a raw range is found with its turning points.
///
/// Ragin, C. C. (2008). *Redesigning Social Inquiry: Fuzzy Sets and Beyond*. University of Chicago Press, ch. 5. Royston, P., Altman, D. G. (1994). Regression
/// using fractional polynomials of continuous covariates. *Applied Statistics* 43(3), 429–467.
public struct IndirectCalibration: Hashable, Sendable, MembershipFunction {
  /// The thresholds.
  public let thresholds: [Double]
  /// The preliminary grade of each class, one more than thresholds.
  public let grades: [Double]
  /// Whether the low end lies in the set: then membership is 1 − m(x).
  public let isDecreasing: Bool
  /// The number of steps that the regression took.
  public let iterations: Int
  /// The raw values are divided by this before the regression, which leaves the model as it is and its numbers small.
  private let scale: Double
  private let coefficients: [Double]
  /// The smallest and the largest known raw value.
  private let extent: ClosedRange<Double>

  /// A calibration of a column by its own raw values.
  ///
  /// - Parameters:
  ///   - column: The raw values; cells that are unknown or ranges do not count for the regression.
  ///   - thresholds: One to fifteen numbers that increase.
  ///   - grades: One more than thresholds, increasing within [0, 1]; empty for equal steps.
  ///   - isDecreasing: Whether the low end lies in the set.
  /// - Throws: `CalibrationError` for thresholds and grades that do not fit, a word, a value that is not above 0, fewer than five different values, and grades
  ///   that separate the cases completely.
  public init(
    _ column: RawColumn, thresholds: [Double], grades: [Double] = [], isDecreasing: Bool = false
  ) throws(CalibrationError) {
    try Self.check(thresholds: thresholds, grades: grades)
    let grades = grades.isEmpty ? (0...thresholds.count).map { Double($0) / Double(thresholds.count) } : grades
    try Self.check(column)
    let numbers = column.numbers
    let different = Set(numbers).count
    guard different >= 5, let largest = numbers.max(), let smallest = numbers.min() else {
      throw .tooFewValues(column: column.name, count: different, needed: 5)
    }
    let fit: FractionalLogit
    do throws(StatisticsError) {
      fit = try FractionalLogit(
        design: numbers.map { Self.row($0 / largest) }, shares: numbers.map { raw in grades[thresholds.count { raw > $0 }] })
    } catch {
      throw .noFit(column: column.name)
    }
    self.thresholds = thresholds
    self.grades = grades
    self.isDecreasing = isDecreasing
    iterations = fit.iterations
    scale = largest
    coefficients = fit.coefficients
    extent = smallest...largest
  }

  /// Checks what can be checked without data.
  ///
  /// - Parameters:
  ///   - thresholds: One to fifteen numbers that increase.
  ///   - grades: One more than thresholds, increasing within [0, 1]; empty for equal steps.
  /// - Throws: `CalibrationError` for what is not so.
  public static func check(thresholds: [Double], grades: [Double]) throws(CalibrationError) {
    try Thresholds.check(thresholds, method: "indirect", allowed: 1...15)
    guard grades.isEmpty || grades.count == thresholds.count + 1 else { throw .gradeCount(grades.count, thresholds: thresholds.count) }
    guard grades.allSatisfy((0...1).contains), zip(grades, grades.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw .gradesNotIncreasing(grades)
    }
  }

  private static func check(_ column: RawColumn) throws(CalibrationError) {
    for (index, value) in column.values.enumerated() {
      switch value {
      case .word: throw .notANumber(column: column.name, caseIndex: index, text: column.texts[index])
      case .number(let number) where number <= 0, .range(lower: let number, upper: _) where number <= 0:
        throw .outOfDomain(column: column.name, caseIndex: index, value: number, method: "indirect", smallest: 0)
      default: break
      }
    }
  }

  private static func row(_ x: Double) -> [Double] {
    [1, Logistic.naturalLogarithm(x) ?? 0, x.squareRoot(), x, x * x]
  }

  /// A fuzzy set.
  public var kind: SetKind { .fuzzy }

  /// The membership m(x).
  ///
  /// - Parameter raw: A number above 0.
  /// - Returns: A membership in [0, 1].
  public func value(at raw: Double) -> Double {
    let logOdds = zip(Self.row(raw / scale), coefficients).reduce(0) { $0 + $1.0 * $1.1 }
    return Logistic.probability(logOdds: isDecreasing ? -logOdds : logOdds)
  }

  /// The smallest and the largest membership over a range, at its ends or at a turning point within it.
  public func values(over range: ClosedRange<Double>) -> ClosedRange<Double> {
    let places = [range.lowerBound, range.upperBound] + turningPoints(in: range)
    let values = places.map { value(at: $0) }
    return (values.min() ?? 0)...(values.max() ?? 1)
  }

  /// Whether the curve has no turning point among the known raw values.
  public var isMonotone: Bool { turningPoints(in: extent).isEmpty }

  /// Where the log odds stop rising or falling: β₁/x + β₂/(2√x) + β₃ + 2 β₄ x = 0, times x a polynomial in √x.
  private func turningPoints(in range: ClosedRange<Double>) -> [Double] {
    let derivative = Polynomial([coefficients[1], coefficients[2] / 2, coefficients[3], 0, 2 * coefficients[4]])
    let roots = (range.lowerBound / scale).squareRoot()...(range.upperBound / scale).squareRoot()
    return derivative.signChanges(in: roots).map { $0 * $0 * scale }
  }
}
