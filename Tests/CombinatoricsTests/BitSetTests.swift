import Combinatorics
import TestSupport
import Testing

@Suite("Bit sets")
struct BitSetTests {
  @Test("agree with Swift's own sets in every operation", arguments: 1...20)
  func agreesWithSets(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bound = Int.random(in: 1...200, using: &generator)
    func random() -> Set<Int> {
      Set((0..<Int.random(in: 0...bound, using: &generator)).map { _ in Int.random(in: 0..<bound, using: &generator) })
    }
    let (first, second) = (random(), random())
    let (a, b) = (BitSet(first, bound: bound), BitSet(second, bound: bound))
    #expect(a.members == first.sorted())
    #expect(a.count == first.count)
    #expect(a.isEmpty == first.isEmpty)
    #expect(a.first == first.min())
    #expect(a.intersection(b).members == first.intersection(second).sorted())
    #expect(a.union(b).members == first.union(second).sorted())
    #expect(a.subtracting(b).members == first.subtracting(second).sorted())
    #expect(a.isSubset(of: b) == first.isSubset(of: second))
    #expect(a.isDisjoint(with: b) == first.isDisjoint(with: second))
    #expect(a.intersectionCount(b) == first.intersection(second).count)
    #expect((0..<bound).allSatisfy { a.contains($0) == first.contains($0) })
    #expect(BitSet(allBelow: bound).members == Array(0..<bound))
  }
}
