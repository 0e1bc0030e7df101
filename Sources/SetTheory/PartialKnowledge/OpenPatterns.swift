/// The cases of a table by what is known and open of them in some columns: alike cases are computed once.
struct OpenPatterns: Sendable {
  /// A case of each pattern, in the order in which the patterns first appear.
  private(set) var first: [Int] = []
  /// The number of the pattern that each case has.
  private(set) var pattern: [Int] = []

  /// The patterns of some columns.
  init(_ columns: [SetColumn], cases: Int) {
    var index: [[Double]: Int] = [:]
    pattern.reserveCapacity(cases)
    var key = [Double](repeating: 0, count: columns.count * 2)
    for position in 0..<cases {
      for (slot, column) in columns.enumerated() {
        key[2 * slot] = column.lower[position]
        key[2 * slot + 1] = column.upper?[position] ?? column.lower[position]
      }
      if let known = index[key] {
        pattern.append(known)
      } else {
        index[key] = first.count
        pattern.append(first.count)
        first.append(position)
      }
    }
  }

  /// How many cases have each pattern.
  var weights: [Double] {
    var result = [Double](repeating: 0, count: first.count)
    for number in pattern { result[number] += 1 }
    return result
  }
}
