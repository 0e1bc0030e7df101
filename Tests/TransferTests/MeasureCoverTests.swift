import TestSupport
import Testing
import Transfer

@Suite("The cheapest sets of measures that act on all changes")
struct MeasureCoverTests {
  private static func option(_ id: String, _ changes: Set<Int>, _ cost: AmountRange) -> MeasureCover.Option {
    MeasureCover.Option(id: id, changes: changes, cost: cost)
  }

  private static func known(_ cost: Double) -> AmountRange { AmountRange(lower: cost, upper: cost) ?? .unknown }

  @Test("With known costs all optima are there; a change that no measure acts on is listed")
  func optima() {
    let cover = MeasureCover(
      changes: 4,
      options: [
        Self.option("a", [0, 1], Self.known(3)), Self.option("b", [1, 2], Self.known(2)), Self.option("c", [0], Self.known(1)),
        Self.option("d", [2], Self.known(0)),
      ])
    // By hand: {a, d} 3, {b, c} 3; {a, b} 5.
    #expect(Set(cover.choices.map(\.measures)) == [["a", "d"], ["b", "c"]])
    #expect(cover.choices.allSatisfy { $0.cost == Self.known(3) })
    #expect(cover.uncovered == [3] && cover.isComplete)
  }

  @Test("An unknown cost is neither 0 nor large: no set is dropped for it that might be cheapest, and shared measures cancel out")
  func unknown() {
    let both = MeasureCover(
      changes: 2, options: [Self.option("a", [0, 1], .unknown), Self.option("b", [0, 1], Self.known(5))])
    #expect(Set(both.choices.map(\.measures)) == [["a"], ["b"]])
    #expect(both.choices.map(\.cost).contains(.unknown))
    let shared = MeasureCover(
      changes: 2,
      options: [Self.option("s", [0], .unknown), Self.option("b", [1], Self.known(1)), Self.option("c", [1], Self.known(2))])
    #expect(shared.choices.map(\.measures) == [["s", "b"]])
    #expect(shared.choices[0].cost.lower == 1 && shared.choices[0].cost.upper == nil)
  }

  @Test("With nothing to cover no measure is needed; with no measure everything stays uncovered")
  func empty() {
    #expect(MeasureCover(changes: 0, options: []).choices.map(\.measures) == [[]])
    let none = MeasureCover(changes: 2, options: [])
    #expect(none.choices.map(\.measures) == [[]] && none.uncovered == [0, 1])
  }

  @Test("Against all subsets: the optima of random covers with known costs")
  func bruteForce() {
    var random = SeededGenerator(seed: 7)
    for round in 0..<300 {
      let rows = Int.random(in: 1...5, using: &random)
      let options = (0..<Int.random(in: 1...7, using: &random)).map { index in
        Self.option(
          "m\(index)", Set((0..<rows).filter { _ in Bool.random(using: &random) }),
          Self.known(Double(Int.random(in: 1...4, using: &random))))
      }
      let coverable = options.reduce(into: Set<Int>()) { $0.formUnion($1.changes) }
      var best: (cost: Double, sets: Set<[String]>) = (.infinity, [])
      for subset in 0..<(1 << options.count) {
        let chosen = options.indices.filter { subset >> $0 & 1 == 1 }.map { options[$0] }
        guard chosen.reduce(into: Set<Int>(), { $0.formUnion($1.changes) }) == coverable else { continue }
        let cost = chosen.reduce(0) { $0 + $1.cost.least }
        if cost < best.cost { best = (cost, []) }
        if cost == best.cost { best.sets.insert(chosen.map(\.id)) }
      }
      #expect(Set(MeasureCover(changes: rows, options: options).choices.map(\.measures)) == best.sets, "round \(round)")
    }
  }
}
