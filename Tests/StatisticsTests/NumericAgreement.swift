/// Whether two numbers agree, both absolutely and relative to the expected one.
///
/// With a floor of 1 the difference is only absolute, for numbers that are differences themselves.
func agree(_ value: Double, _ expected: Double, within tolerance: Double = 1e-10, floor: Double = 0) -> Bool {
  abs(value - expected) <= tolerance * min(1, max(abs(expected), floor))
}
