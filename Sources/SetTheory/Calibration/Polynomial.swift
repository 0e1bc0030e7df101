/// A polynomial a₀ + a₁ x + a₂ x² + ….
struct Polynomial {
  private let coefficients: [Double]

  /// A polynomial by its coefficients, that of the constant first.
  init(_ coefficients: [Double]) { self.coefficients = coefficients }

  func value(at x: Double) -> Double { coefficients.reversed().reduce(0) { $0 * x + $1 } }

  /// Where the polynomial changes its sign inside a range.
  ///
  /// Between two neighbouring turning points it changes its sign at most once, and its turning points are the sign changes of its derivative: so
  /// the derivative is searched first, and each piece is halved down to neighbouring floating-point numbers.
  func signChanges(in range: ClosedRange<Double>) -> [Double] {
    guard coefficients.count > 1 else { return [] }
    let derivative = Polynomial(coefficients.enumerated().dropFirst().map { Double($0) * $1 })
    let places = [range.lowerBound] + derivative.signChanges(in: range) + [range.upperBound]
    return zip(places, places.dropFirst()).compactMap { low, high in
      let atLow = value(at: low)
      let atHigh = value(at: high)
      guard (atLow < 0 && atHigh > 0) || (atLow > 0 && atHigh < 0) else { return nil }
      return root(between: low, and: high, rising: atLow < 0)
    }
  }

  private func root(between low: Double, and high: Double, rising: Bool) -> Double {
    var low = low
    var high = high
    while true {
      let middle = low + (high - low) / 2
      guard low < middle, middle < high else { return middle }
      if (value(at: middle) < 0) == rising { low = middle } else { high = middle }
    }
  }
}
