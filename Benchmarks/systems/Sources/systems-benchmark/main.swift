import Combinatorics
import Membership
import Statistics
import Systems

// Times what Documentation/Guides/Systems.md promises to be fast. Prints one line per task: the median of the runs in seconds and what came out,
// so that a wrong answer does not pass for a fast one.

func median(_ runs: Int, _ work: () -> String) -> (seconds: Double, result: String) {
  let clock = ContinuousClock()
  var result = ""
  let times = (0..<runs).map { _ -> Double in
    let duration = clock.measure { result = work() }
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }
  return (times.sorted()[runs / 2], result)
}

func report(_ name: String, runs: Int = 5, _ work: () -> String) {
  let (seconds, result) = median(runs, work)
  print("\(name): \((seconds * 10_000).rounded() / 10_000) s, \(result)")
}

func binary(_ cases: Int, _ variables: Int, blocks: Int, _ generator: inout SplitMix64) -> ([Profile], [ContextVariables], [Presence]) {
  let names = (0..<variables).map { "v\($0)" }
  let profiles = (0..<cases).map { index in
    let values = names.map { ($0, ContextValue.number(Bool.random(using: &generator) ? 1...1 : 0...0)) }
    return Profile(id: "case\(100_000 + index)", values: Dictionary(uniqueKeysWithValues: values))
  }
  let size = variables / blocks
  let parts = (0..<blocks).map { block in
    ContextVariables(
      block: "b\(block)", variables: names[(block * size)..<((block + 1) * size)].map { ContextVariable(id: $0, scale: 1) })
  }
  return (profiles, parts, (0..<cases).map { _ in Bool.random(using: &generator) ? .present : .absent })
}

do {
  var generator = SplitMix64(seed: 2026)
  let (profiles, blocks, outcomes) = binary(10_000, 256, blocks: 8, &generator)
  let distances = try ProfileDistances(profiles, blocks: blocks)
  report("MDSO/MSDO, 10,000 cases, 256 binary variables in 8 blocks, 49,995,000 pairs") {
    let comparison = SystemsComparison.run(distances, outcomes: outcomes)
    let zones = comparison.zones.map { zone in
      let extremes = zone.extremes.map { String($0.min / DistanceUnit.one) }.joined(separator: ",")
      return "\(zone.zone.rawValue): \(zone.pairCount) pairs, extremes \(extremes), \(zone.extremeCount) extreme"
    }
    return zones.joined(separator: "; ")
  }
}

do {
  var generator = SplitMix64(seed: 2027)
  let rows = (0..<60).map { _ in UInt64.random(in: 0..<(1 << 40), using: &generator) }
  let counts = DistanceMatrix(count: 60) { (rows[$0] ^ rows[$1]).nonzeroBitCount }
  let points = (0..<400).map { _ in (0..<15).map { _ in Double.random(in: 0...1, using: &generator) } }
  func matrix(_ count: Int) -> DistanceMatrix {
    DistanceMatrix(count: count) { i, j in
      DistanceUnit.whole(zip(points[i], points[j]).reduce(0) { $0 + abs($1.0 - $1.1) })
    }
  }
  func describe(_ selection: Selection) -> String {
    "optimal: \(selection.isOptimal), optima: \(selection.optima.map(String.init) ?? "?"), nodes: \(selection.nodes), gap: \(selection.gap)"
  }
  report("Selection, N = 60, k = 6, 40 binary variables") { (try? Selection.choose(6, from: counts)).map(describe) ?? "" }
  let few = DistanceMatrix(count: 60) { ((rows[$0] ^ rows[$1]) & 0xFFF).nonzeroBitCount }
  report("Selection, N = 60, k = 6, 12 binary variables, many ties") { (try? Selection.choose(6, from: few)).map(describe) ?? "" }
  report("Selection, N = 60, k = 6, 15 numbers") { (try? Selection.choose(6, from: matrix(60))).map(describe) ?? "" }
  let pool = matrix(400)
  report("Selection, N = 400, k = 4, 15 numbers") { (try? Selection.choose(4, from: pool)).map(describe) ?? "" }
  report("Selection of similar ones, N = 400, k = 4, 15 numbers") { (try? Selection.choose(4, from: pool, .similar)).map(describe) ?? "" }
  report("Selection, N = 400, k = 8, 15 numbers", runs: 1) { (try? Selection.choose(8, from: pool)).map(describe) ?? "" }
  report("Rank of 4 of 400 among all 1,050,739,900 sets, smallest distance exact") {
    guard let rank = try? CertificateOfDifference([3, 71, 200, 388], in: pool, .full) else { return "" }
    return "smallest: \(rank.smallest.shareSmaller), mean: \(rank.mean.shareSmaller) ± \(rank.mean.standardError)"
  }
}
