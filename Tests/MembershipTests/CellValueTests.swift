import Foundation
import Membership
import Testing

struct CellValueTests {
  /// All values whose bounds lie on a grid of eighths, which floating point holds exactly.
  static let grid: [CellValue] = (0...8).flatMap { lower in
    (lower...8).compactMap { CellValue(lower: Double(lower) / 8, upper: Double($0) / 8) }
  }

  /// The grid points a value may take.
  static func completions(_ value: CellValue) -> [Double] {
    (0...8).map { Double($0) / 8 }.filter { $0 >= value.lower && $0 <= value.upper }
  }

  // MARK: Bounds

  @Test(arguments: [(-0.1, 0.5), (0.2, 1.1), (0.6, 0.4), (.nan, 0.5), (0.5, .nan), (0, .infinity)])
  func `bounds outside the set or reversed are no value`(lower: Double, upper: Double) {
    #expect(CellValue(lower: lower, upper: upper) == nil)
  }

  @Test func `bounds give the simplest value`() {
    #expect(CellValue(lower: 0.3, upper: 0.3) == .known(0.3))
    #expect(CellValue(lower: 0, upper: 1) == .unknown)
    #expect(CellValue(lower: 0, upper: 0.9) == .range(lower: 0, upper: 0.9))
  }

  // MARK: Negation

  @Test(arguments: grid)
  func `the negation takes exactly the complements of the completions`(value: CellValue) {
    let expected = Self.completions(value).map { 1 - $0 }.sorted()
    #expect(Self.completions(value.negated) == expected)
  }

  @Test(arguments: grid)
  func `negating twice changes nothing`(value: CellValue) {
    #expect(value.negated.negated == value)
  }

  // MARK: Conjunction

  @Test(arguments: grid)
  func `a conjunction's bounds are the extremes over all completions`(first: CellValue) throws {
    for second in Self.grid {
      let minima = Self.completions(first).flatMap { a in Self.completions(second).map { min(a, $0) } }
      let expected = try #require(CellValue(lower: minima.min() ?? -1, upper: minima.max() ?? -1))
      #expect(CellValue.conjunction([first, second]) == expected, "\(first) * \(second)")
    }
  }

  @Test func `three conditions combine like two and one`() {
    for first in Self.grid {
      for second in [CellValue.unknown, .known(0.25), .range(lower: 0.5, upper: 0.75)] {
        let third = CellValue.range(lower: 0.125, upper: 0.875)
        let nested = CellValue.conjunction([CellValue.conjunction([first, second]), third])
        #expect(CellValue.conjunction([first, second, third]) == nested)
      }
    }
  }

  @Test func `no condition is the neutral element`() {
    #expect(CellValue.conjunction([]) == .known(1))
  }
}
