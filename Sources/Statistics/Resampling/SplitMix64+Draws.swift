extension SplitMix64 {
  /// A whole number below a bound, each with the same probability.
  ///
  /// The high half of next × bound, after Lemire; numbers whose low half falls into the remainder are drawn again, so that no number is
  /// favoured. Written out here, because the standard library may change how it draws.
  ///
  /// Lemire, D. (2019). Fast random integer generation in an interval. *ACM Transactions on Modeling and Computer Simulation* 29(1), article 3.
  ///
  /// - Parameter bound: The bound, at least 1.
  /// - Returns: A number from 0 to bound − 1.
  public mutating func index(below bound: Int) -> Int {
    precondition(bound >= 1, "a number is drawn from at least one")
    let bound = UInt64(bound)
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let remainder = (0 &- bound) % bound
      while product.low < remainder { product = next().multipliedFullWidth(by: bound) }
    }
    return Int(product.high)
  }

  /// A number from 0 up to, and not including, 1: the upper 53 bits of the next word.
  public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Puts values in an order in which every order has the same probability (Fisher and Yates, from the end).
  public mutating func permute<Value>(_ values: inout [Value]) {
    var last = values.count - 1
    while last > 0 {
      values.swapAt(last, index(below: last + 1))
      last -= 1
    }
  }
}

extension SplitMix64 {
  /// A generator for one of many runs, whose numbers have nothing to do with those of the others.
  ///
  /// Generators of neighbouring seeds walk the same sequence; here the run's number is mixed into the seed before the first number is drawn, and that number is
  /// the seed of the run. Whatever computes run *r*, alone or among others, draws the same.
  ///
  /// - Parameters:
  ///   - seed: The seed of all runs.
  ///   - run: The number of the run.
  public init(seed: UInt64, run: UInt64) {
    var first = SplitMix64(seed: seed ^ (run &* 0xD134_2543_DE82_EF95))
    self.init(seed: first.next())
  }
}
