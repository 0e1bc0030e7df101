/// Times work and prints one JSON object per line.
enum Timing {
  /// The median time of several runs, in seconds, and the last run's result.
  static func median<Result>(runs: Int, _ work: () throws -> Result) rethrows -> (seconds: Double, result: Result) {
    var seconds: [Double] = []
    let clock = ContinuousClock()
    var result = try work()
    for _ in 0..<runs {
      let start = clock.now
      result = try work()
      let duration = start.duration(to: clock.now)
      seconds.append(Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18)
    }
    return (seconds.sorted()[runs / 2], result)
  }

  /// Prints a line.
  static func line(_ entries: KeyValuePairs<String, String>) {
    print("{" + entries.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ") + "}")
  }
}

/// A random generator that gives the same numbers for the same seed everywhere (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
