import Membership
import Systems
import Testing

/// Distances whose ends lie on a coarse grid, so that ties are frequent.
private func distances(seed: UInt64) -> [String: Bounds] {
  var generator = SeededGenerator(seed: seed)
  let grid = [0, 0.25, 0.5, 0.75, 1]
  return Dictionary(
    uniqueKeysWithValues: ["a", "b", "c", "d"].prefix(Int.random(in: 1...4, using: &generator)).map { id in
      let ends = [generator.pick(grid), generator.pick(grid)].sorted()
      return (id, Bounds(min: ends[0], max: ends[1]))
    })
}

/// The candidates that are nearest, ties included, in some completion, by trying every eighth from each smallest to each largest distance.
private func nearestInSomeCompletion(_ distances: [String: Bounds]) -> Set<String> {
  let ids = distances.keys.sorted()
  let eighths = stride(from: 0.0, through: 1, by: 0.125)
  let values = ids.map { id in eighths.filter { value in distances[id].map { $0.min <= value && value <= $0.max } ?? false } }
  var found: Set<String> = []
  for completion in values.reduce([[]], { heads, list in heads.flatMap { head in list.map { head + [$0] } } }) {
    for (id, value) in zip(ids, completion) where value == completion.min() { found.insert(id) }
  }
  return found
}

@Suite("The most similar candidate")
struct MostSimilarTests {
  @Test("A candidate is listed exactly when it is nearest in some completion", arguments: 1...200 as ClosedRange<UInt64>)
  func bruteForce(seed: UInt64) {
    let distances = distances(seed: seed)
    #expect(Set(MostSimilar.candidates(distances)) == nearestInSomeCompletion(distances))
  }

  @Test("Candidates are sorted by smallest distance, then by largest, then by id", arguments: 1...200 as ClosedRange<UInt64>)
  func order(seed: UInt64) throws {
    let distances = distances(seed: seed)
    let listed = MostSimilar.candidates(distances)
    #expect(Set(listed).count == listed.count)
    for (first, second) in zip(listed, listed.dropFirst()) {
      let (a, b) = (try #require(distances[first]), try #require(distances[second]))
      #expect(a.min < b.min || (a.min == b.min && (a.max < b.max || (a.max == b.max && first < second))))
    }
  }

  @Test("Ranges that do not meet decide it, a tie does not, and nobody is nearest among none")
  func plain() {
    let near = Bounds(min: 0.1, max: 0.2)
    #expect(MostSimilar.candidates(["far": Bounds(min: 0.3, max: 0.9), "near": near]) == ["near"])
    #expect(MostSimilar.candidates(["z": near, "a": near]) == ["a", "z"])
    // 0.2 can be both: the largest of the near one and the smallest of the other.
    #expect(MostSimilar.candidates(["touching": Bounds(min: 0.2, max: 0.9), "near": near]) == ["near", "touching"])
    #expect(MostSimilar.candidates([:]).isEmpty)
  }
}
