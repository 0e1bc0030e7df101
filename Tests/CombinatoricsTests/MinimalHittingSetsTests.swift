import Combinatorics
import TestSupport
import Testing

@Suite("Minimal hitting sets")
struct MinimalHittingSetsTests {
  /// All minimal hitting sets by the definition: every subset is tried.
  static func bruteForce(_ edges: [UInt64], bound: Int) -> Set<UInt64> {
    let hitting = (0..<(UInt64(1) << UInt64(bound))).filter { set in edges.allSatisfy { $0 & set != 0 } }
    return Set(
      hitting.filter { set in
        (0..<bound).allSatisfy { vertex in
          set >> UInt64(vertex) & 1 == 0 || edges.contains { $0 & (set & ~(1 << UInt64(vertex))) == 0 }
        }
      })
  }

  static func randomEdges(_ generator: inout SeededGenerator, bound: Int) -> [UInt64] {
    let density = Double.random(in: 0.1...0.8, using: &generator)
    return (0..<Int.random(in: 0...14, using: &generator)).map { _ in
      (0..<bound).reduce(0) { Double.random(in: 0..<1, using: &generator) < density ? $0 | 1 << UInt64($1) : $0 }
    }
  }

  @Test("agree with trying every subset, in one word and in several", arguments: 1...200)
  func bruteForce(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bound = Int.random(in: 1...10, using: &generator)
    let edges = Self.randomEdges(&generator, bound: bound)
    let expected = Self.bruteForce(edges, bound: bound)
    var found: [UInt64] = []
    MinimalHittingSets.forEach(of: edges, bound: bound) {
      found.append($0)
      return true
    }
    #expect(found.count == expected.count, "each is met once")
    #expect(Set(found) == expected)
    // The same vertices spread over several words.
    let spread = edges.map { edge in BitSet((0..<bound).filter { edge >> UInt64($0) & 1 == 1 }.map { $0 * 17 }, bound: bound * 17) }
    let wide = MinimalHittingSets(of: spread, bound: bound * 17).map(\.members)
    #expect(wide == found.map { set in (0..<bound).filter { set >> UInt64($0) & 1 == 1 }.map { $0 * 17 } })
  }

  @Test("Dualizing twice gives back the minimal edges", arguments: 1...50)
  func twice(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bound = Int.random(in: 1...12, using: &generator)
    let edges = Self.randomEdges(&generator, bound: bound).filter { $0 != 0 }
    func dual(_ edges: [UInt64]) -> [UInt64] {
      var found: [UInt64] = []
      MinimalHittingSets.forEach(of: edges, bound: bound) {
        found.append($0)
        return true
      }
      return found
    }
    let minimal = edges.filter { edge in !edges.contains { $0 != edge && $0 & ~edge == 0 } }
    #expect(Set(dual(dual(edges))) == Set(minimal))
  }

  @Test("No edges have one hitting set, the empty one; an empty edge has none")
  func edgeCases() {
    #expect(Array(MinimalHittingSets(of: [], bound: 3)).map(\.members) == [[]])
    #expect(Array(MinimalHittingSets(of: [BitSet(bound: 3)], bound: 3)).isEmpty)
    #expect(Array(MinimalHittingSets(of: [BitSet([0], bound: 3), BitSet(bound: 3)], bound: 3)).isEmpty)
  }

  @Test("What is refused as fruitless leaves the rest complete", arguments: 1...50)
  func pruned(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bound = Int.random(in: 2...9, using: &generator)
    let edges = Self.randomEdges(&generator, bound: bound)
    // Only sets that contain an odd vertex are wanted.
    let odd: UInt64 = 0xAAAA_AAAA_AAAA_AAAA
    var found: Set<UInt64> = []
    MinimalHittingSets.forEach(of: edges, bound: bound, where: { ($0 | $1) & odd != 0 }) {
      if $0 & odd != 0 { found.insert($0) }
      return true
    }
    #expect(found == Self.bruteForce(edges, bound: bound).filter { $0 & odd != 0 })
  }

  @Test("The search stops when it is told to")
  func stops() {
    var count = 0
    MinimalHittingSets.forEach(of: [0b11, 0b1100, 0b110000], bound: 6) { _ in
      count += 1
      return count < 3
    }
    #expect(count == 3)
  }
}
