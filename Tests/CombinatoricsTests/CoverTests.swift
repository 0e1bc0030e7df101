import Combinatorics
import TestSupport
import Testing

@Suite("Covers")
struct CoverTests {
  /// All irredundant covers by the definition: every set of columns is tried.
  static func irredundant(_ chart: CoverChart) -> [[Int]] {
    func covers(_ set: Int) -> Bool {
      var covered = BitSet(bound: chart.rowCount)
      for column in chart.columns.indices where set >> column & 1 == 1 { covered.formUnion(chart.columns[column]) }
      return covered.count == chart.rowCount
    }
    return (0..<(1 << chart.columns.count)).filter { set in
      covers(set) && chart.columns.indices.allSatisfy { set >> $0 & 1 == 0 || !covers(set & ~(1 << $0)) }
    }.map { set in chart.columns.indices.filter { set >> $0 & 1 == 1 } }
  }

  /// A random chart; `stretch` copies each row, which changes no cover and takes more machine words.
  static func random(_ generator: inout SeededGenerator, stretch: Int = 1) -> CoverChart {
    let rows = Int.random(in: 1...9, using: &generator)
    let density = Double.random(in: 0.15...0.7, using: &generator)
    let columns = (0..<Int.random(in: 1...11, using: &generator)).map { _ in
      (0..<rows).filter { _ in Double.random(in: 0..<1, using: &generator) < density }
    }
    return CoverChart(
      rowCount: rows * stretch,
      columns: columns.map { column in
        BitSet(column.flatMap { row in (0..<stretch).map { row * stretch + $0 } }, bound: rows * stretch)
      })
  }

  @Test("The smallest covers agree with trying every set of columns", arguments: 1...300)
  func minimum(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let chart = Self.random(&generator)
    let all = Self.irredundant(chart)
    let size = all.map(\.count).min()
    let expected = all.filter { $0.count == size }
    switch try MinimumCovers(of: chart, limit: 1000) {
    case .all(let found, let family):
      #expect(found == size)
      #expect(family.count == ExactCount(UInt128(expected.count)))
      #expect(Set(family.covers(limit: 1000)) == Set(expected))
      #expect(family.covers(limit: 1000).count == expected.count)
      let counts = family.countsByColumn()
      for column in chart.columns.indices {
        #expect(counts[column, default: .zero] == ExactCount(UInt128(expected.count { $0.contains(column) })))
      }
    case .none: #expect(expected.isEmpty)
    case .unproved: Issue.record("a chart this small is always solved")
    }
  }

  @Test("The irredundant covers agree with trying every set of columns", arguments: 1...300)
  func irredundant(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let chart = Self.random(&generator)
    let expected = Self.irredundant(chart)
    let found = try IrredundantCovers(of: chart, limit: 5000)
    #expect(found.family.count == ExactCount(UInt128(expected.count)))
    #expect(Set(found.family.covers(limit: 5000)) == Set(expected))
    #expect(found.sizes?.lowerBound == expected.map(\.count).min())
    #expect(found.sizes?.upperBound == expected.map(\.count).max())
    let counts = found.family.countsByColumn()
    for column in chart.columns.indices {
      #expect(counts[column, default: .zero] == ExactCount(UInt128(expected.count { $0.contains(column) })))
    }
  }

  /// Charts in which no row implies another, so that the reductions leave all of them: rows i and i + 1 share a column, cyclically.
  ///
  /// A cycle of n rows with n columns of two neighbours has ⌈n/2⌉ as its smallest size; for even n there are 2 such covers, for odd n
  /// there are n (one overlap, anywhere).
  @Test("A cycle has 2 smallest covers when it is even and as many as rows when it is odd", arguments: [3, 4, 63, 64, 65, 127, 130, 201])
  func cycle(rows: Int) throws {
    let chart = CoverChart(rowCount: rows, columns: (0..<rows).map { BitSet([$0, ($0 + 1) % rows], bound: rows) })
    guard case .all(let size, let family) = try MinimumCovers(of: chart, limit: 300) else {
      Issue.record("a cycle is solved")
      return
    }
    #expect(size == (rows + 1) / 2)
    #expect(family.count == ExactCount(rows % 2 == 0 ? 2 : UInt128(rows)))
    #expect(family.covers(limit: 300).count == (rows % 2 == 0 ? 2 : rows))
  }

  @Test("Independent parts multiply, far beyond what could be listed")
  func parts() throws {
    // Forty rows, each with its own three interchangeable columns: 3^40 covers.
    let chart = CoverChart(rowCount: 40, columns: (0..<120).map { BitSet([$0 / 3], bound: 40) })
    guard case .all(let size, let family) = try MinimumCovers(of: chart, limit: 7) else {
      Issue.record("independent rows are solved")
      return
    }
    #expect(size == 40)
    #expect(family.count == ExactCount((0..<40).reduce(UInt128(1)) { product, _ in product * 3 }))
    #expect(family.covers(limit: 7).count == 7)
    let irredundant = try IrredundantCovers(of: chart, limit: 7)
    #expect(irredundant.family.count == family.count)
  }

  @Test("The order of rows and columns does not matter", arguments: 1...60)
  func invariance(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let rows = 24
    let columns = (0..<60).map { _ in BitSet((0..<rows).filter { _ in Int.random(in: 0..<6, using: &generator) == 0 }, bound: rows) }
    let place = Array(0..<rows).shuffled(using: &generator)
    let order = Array(0..<60).shuffled(using: &generator)
    let shuffled = order.map { BitSet(columns[$0].members.map { place[$0] }, bound: rows) }
    let first = try MinimumCovers(of: CoverChart(rowCount: rows, columns: columns), limit: 0)
    let second = try MinimumCovers(of: CoverChart(rowCount: rows, columns: shuffled), limit: 0)
    switch (first, second) {
    case (.all(let size, let family), .all(let otherSize, let other)):
      #expect(size == otherSize)
      #expect(family.count == other.count)
      let (counts, others) = (family.countsByColumn(), other.countsByColumn())
      for (position, column) in order.enumerated() { #expect(counts[column] == others[position]) }
    case (.none, .none): break
    default: Issue.record("the two disagree")
    }
  }

  @Test("When the effort is spent, the bound and the cover given hold", arguments: 1...40)
  func exhausted(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let chart = Self.random(&generator)
    let sizes = Self.irredundant(chart).map(\.count)
    switch try MinimumCovers(of: chart, limit: 10, effort: Effort(steps: 0)) {
    case .unproved(let lowerBound, let cover):
      #expect(lowerBound <= sizes.min() ?? 0)
      #expect(Self.irredundant(chart).contains(cover))
    case .all(let size, _): #expect(size == 0 || size == sizes.min())
    case .none: #expect(sizes.isEmpty)
    }
    let some = try IrredundantCovers(of: chart, limit: 10, effort: Effort(steps: 1))
    #expect(some.family.count.value <= UInt128(sizes.count))
    #expect(some.family.count.isExact == (some.family.count.value == UInt128(sizes.count)))
  }

  @Test("A row without a column has no cover, and no rows have one")
  func edgeCases() throws {
    let impossible = CoverChart(rowCount: 2, columns: [BitSet([0], bound: 2)])
    if case .none = try MinimumCovers(of: impossible, limit: 1) {} else { Issue.record("row 1 has no column") }
    #expect(try IrredundantCovers(of: impossible, limit: 1).family.count == .zero)
    let empty = CoverChart(rowCount: 0, columns: [])
    guard case .all(0, let family) = try MinimumCovers(of: empty, limit: 5) else {
      Issue.record("no rows need no column")
      return
    }
    #expect(family.covers(limit: 5) == [[]])
  }

  @Test("A search that is cancelled ends with that word")
  func cancelled() {
    let chart = CoverChart(rowCount: 5, columns: (0..<5).map { BitSet([$0, ($0 + 1) % 5], bound: 5) })
    #expect(throws: Cancelled.self) { try MinimumCovers(of: chart, limit: 1, effort: Effort(isCancelled: { true })) }
    #expect(throws: Cancelled.self) { try IrredundantCovers(of: chart, limit: 1, effort: Effort(isCancelled: { true })) }
  }

  @Test("Counts say when they are only a lower bound")
  func counts() {
    let large = ExactCount(.max)
    #expect((large + .one).isExact == false)
    #expect((large * ExactCount(2)).description == "at least \(UInt128.max)")
    #expect((ExactCount(6) * ExactCount(7)).description == "42")
  }
}
