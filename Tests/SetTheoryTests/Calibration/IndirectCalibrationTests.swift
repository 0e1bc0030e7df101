import SetTheory
import Testing

@Suite("Indirect method")
struct IndirectCalibrationTests {
  /// The incomes that R's manual page attributes to Ragin (2008).
  static let raw: [Double] = [
    40110, 34400, 25200, 24920, 20060, 17090, 15320, 13680, 11720, 11290, 10940, 9800, 7470, 4670, 4100, 4070, 3740, 3690, 3590, 2980, 1000,
    650,
    450, 110,
  ]

  /// QCA 3.25.1: `calibrate(inc, method = "indirect", thresholds = "1000, 4000, 5000, 10000, 20000")`.
  static let answers: [Double] = [
    1, 1, 0.999007, 0.998721, 0.963347, 0.885719, 0.828746, 0.782327, 0.741049, 0.733675, 0.727908, 0.709106, 0.649139, 0.416563, 0.328418,
    0.323447,
    0.267478, 0.25888, 0.241683, 0.141722, 0.002339, 0.00053, 0.000179, 0,
  ]

  @Test("The incomes have the memberships of R's QCA, but for its rounding and snapping")
  func incomes() throws {
    let method = try IndirectCalibration(RawColumn(name: "income", numbers: Self.raw), thresholds: [1000, 4000, 5000, 10000, 20000])
    for (income, answer) in zip(Self.raw, Self.answers) {
      let value = method.value(at: income)
      let isSnapped = answer == 0 ? value < 1e-4 : answer == 1 && value > 0.9999
      #expect(isSnapped || abs(value - answer) < 2e-6, "\(income): \(value)")
      #expect(value > 0)
    }
  }

  @Test("The score equations hold: the residuals are orthogonal to every column")
  func score() throws {
    // The maximum of the quasi-likelihood is where Σ (yᵢ − μᵢ) xᵢ = 0; columns by hand.
    let thresholds: [Double] = [1000, 4000, 5000, 10000, 20000]
    let method = try IndirectCalibration(RawColumn(name: "income", numbers: Self.raw), thresholds: thresholds)
    var sums = [0.0, 0, 0, 0]
    for income in Self.raw {
      let residual = Double(thresholds.count { income > $0 }) / 5 - method.value(at: income)
      let share = income / 40110
      for (index, column) in [1, share.squareRoot(), share, share * share].enumerated() { sums[index] += residual * column }
    }
    #expect(sums.allSatisfy { abs($0) < 1e-6 }, "\(sums)")
  }

  @Test("The falling set is the complement")
  func falling() throws {
    let raw = RawColumn(name: "income", numbers: Self.raw)
    let rising = try IndirectCalibration(raw, thresholds: [1000, 4000, 5000, 10000, 20000])
    let falling = try IndirectCalibration(raw, thresholds: [1000, 4000, 5000, 10000, 20000], isDecreasing: true)
    for income in Self.raw { #expect(abs(rising.value(at: income) + falling.value(at: income) - 1) < 1e-15) }
  }

  @Test("Grades may be those of Ragin, and unknown cells do not count")
  func grades() throws {
    let numbers = RawColumn(name: "income", numbers: Self.raw)
    let withGap = RawColumn(name: "income", values: numbers.values + [.unknown], texts: numbers.texts + [""])
    let thresholds: [Double] = [1000, 4000, 5000, 10000, 20000]
    let grades = [0, 0.1, 0.4, 0.6, 0.9, 1]
    let method = try IndirectCalibration(numbers, thresholds: thresholds, grades: grades)
    #expect(try IndirectCalibration(withGap, thresholds: thresholds, grades: grades) == method)
    #expect(method.value(at: 4100) != (try IndirectCalibration(numbers, thresholds: thresholds)).value(at: 4100))
  }

  @Test("Grades that separate the cases completely have no best curve")
  func separated() throws {
    let raw = RawColumn(name: "x", numbers: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    #expect(throws: CalibrationError.noFit(column: "x")) { try IndirectCalibration(raw, thresholds: [5.5]) }
  }
}
