import CGSL

/// The points and weights of the Gauss-Legendre rule on the angles from 0 to π/2.
enum GaussLegendre {
  /// A point of the rule.
  struct Point: Sendable {
    var angle: Double
    var weight: Double
  }

  /// The rule with 128 points, which GSL holds to full precision.
  static let points: [Point] = {
    GSL.prepare()
    let count = 128
    guard let table = unsafe gsl_integration_glfixed_table_alloc(count) else { preconditionFailure("no memory is left for a quadrature") }
    defer { unsafe gsl_integration_glfixed_table_free(table) }
    return (0..<count).map { index in
      var (angle, weight) = (0.0, 0.0)
      _ = unsafe gsl_integration_glfixed_point(0, Double.pi / 2, index, &angle, &weight, table)
      return Point(angle: angle, weight: weight)
    }
  }()
}

/// Sine and cosine, which Swift's standard library lacks.
enum Trigonometry {
  static func sine(_ angle: Double) -> Double { sin(angle) }
  static func cosine(_ angle: Double) -> Double { cos(angle) }
}
