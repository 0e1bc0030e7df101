import Membership
import Testing

@testable import Studies

/// Values of every kind, also ranges that end at the crossover.
private let values: [CellValue] = [
  .known(0), .known(0.49), .known(0.5), .known(0.51), .known(1), .range(lower: 0.33, upper: 0.67), .range(lower: 0, upper: 0.33),
  .range(lower: 0.2, upper: 0.5), .range(lower: 0.5, upper: 0.8), .range(lower: 0.6, upper: 1), .unknown,
]

/// How many cases are present, in every completion of the cells: each takes its ends, a point between and points beside the crossover.
private func presentCounts(_ cells: [CellValue]) -> [Int] {
  var counts: Set<Int> = [0]
  for cell in cells {
    let points = [cell.lower, cell.upper, (cell.lower + cell.upper) / 2, 0.49, 0.5, 0.51].filter {
      cell.lower <= $0 && $0 <= cell.upper
    }
    counts = Set(counts.flatMap { count in points.map { $0 > 0.5 ? count + 1 : count } })
  }
  return counts.sorted()
}

@Suite("Counts of cells")
struct MatrixTests {
  @Test("Present is the smallest and at most the largest number of cases present over all completions", arguments: values, values)
  func bruteForce(first: CellValue, second: CellValue) {
    for third in values {
      for cells in [[first], [first, second], [first, second, third], [first, second, third, first, third]] {
        let counts = StudyResult.Counts(cells)
        let all = presentCounts(cells)
        #expect(counts.present == all.first, "\(cells)")
        #expect(counts.atMost == all.last, "\(cells)")
        #expect(counts.total == cells.count)
      }
    }
  }

  @Test("A case is counted once, on its own side")
  func sides() {
    // Exactly 0.5, and a range that ends there, are known and on neither side.
    let counts = StudyResult.Counts(values)
    #expect((counts.present, counts.absent, counts.undecided, counts.unknown) == (3, 3, 4, 1))
    // Three present, 0.33..0.67, 0.5..0.8 and unknown.
    #expect(counts.atMost == 6)
  }

  @Test("No cells count nothing")
  func none() {
    let counts = StudyResult.Counts([])
    #expect((counts.present, counts.atMost, counts.total) == (0, 0, 0))
  }
}
