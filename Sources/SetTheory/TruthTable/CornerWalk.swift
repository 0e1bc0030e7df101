/// Sums the memberships of cases in the corners of many rows, each shared prefix of literals once.
///
/// The sorted rows form a tree whose branches are literals. For a block of cases the walk keeps the smallest membership so far at every depth; the next row
/// starts at the depth to which it agrees with the last one. A branch in which no case of the block has any membership is left at once. Every row is
/// summed over the blocks in their order, so that the result depends on nothing but the data.
struct CornerWalk {
  /// The number of cases handled together: the memberships at all depths stay in the nearest memory.
  private static let block = 256
  private typealias Vector = SIMD4<Double>
  private static var vectors: Int { block / Vector.scalarCount }

  /// The conditions' memberships, one array per condition; at least one.
  let columns: [[Double]]
  /// The memberships in the outcome.
  let outcome: [Double]
  /// The cases to sum over, by index.
  let cases: [Int]
  /// The rows' values, 0 or 1 for each condition, sorted with the first condition counting most; no two alike.
  let rows: [[Int]]

  /// The sums of each row.
  ///
  /// - Returns: The sums, in the rows' order.
  func sums() -> [CornerSum] {
    let depth = columns.count
    let values = rows.flatMap { $0.map(UInt8.init) }
    let shared = sharedPrefixes()
    var sums = [CornerSum](repeating: CornerSum(), count: rows.count)
    // For each condition its memberships, then those in its negation; after them the outcome and min(y, 1 − y).
    var cells = [Vector](repeating: Vector(), count: Self.vectors * (2 * depth + 2))
    var smallest = [Vector](repeating: Vector(), count: Self.vectors * depth)
    for start in stride(from: 0, to: cases.count, by: Self.block) {
      let zeros = fill(&cells, from: start)
      cells.withUnsafeBufferPointer { cells in
        smallest.withUnsafeMutableBufferPointer { smallest in
          values.withUnsafeBufferPointer { values in
            shared.withUnsafeBufferPointer { shared in
              sums.withUnsafeMutableBufferPointer { sums in
                Self.walk(depth, cells, zeros, smallest, values, shared, sums)
              }
            }
          }
        }
      }
    }
    return sums
  }

  /// To which depth each row agrees with the one before it.
  private func sharedPrefixes() -> [Int] {
    var result = [0]
    for index in rows.indices.dropFirst() {
      result.append(zip(rows[index - 1], rows[index]).prefix { $0 == $1 }.count)
    }
    return result
  }

  /// Copies a block of cases; what is left of the last block has no membership anywhere.
  ///
  /// - Returns: For each literal whether some case of the block has no membership in it.
  private func fill(_ cells: inout [Vector], from start: Int) -> [Bool] {
    let count = min(Self.block, cases.count - start)
    let depth = columns.count
    var zeros = [Bool](repeating: count < Self.block, count: 2 * depth)
    cells.withUnsafeMutableBytes { bytes in
      let target = bytes.bindMemory(to: Double.self)
      if count < Self.block { target.update(repeating: 0) }
      for (condition, column) in columns.enumerated() {
        let base = 2 * condition * Self.block
        for offset in 0..<count {
          let x = column[cases[start + offset]]
          // The literal of value 0 comes first.
          target[base + offset] = 1 - x
          target[base + Self.block + offset] = x
          if x == 1 { zeros[2 * condition] = true }
          if x == 0 { zeros[2 * condition + 1] = true }
        }
      }
      let base = 2 * depth * Self.block
      for offset in 0..<count {
        let y = outcome[cases[start + offset]]
        target[base + offset] = y
        target[base + Self.block + offset] = min(y, 1 - y)
      }
    }
    return zeros
  }

  private static func walk(
    _ depth: Int, _ cells: UnsafeBufferPointer<Vector>, _ zeros: [Bool], _ smallest: UnsafeMutableBufferPointer<Vector>,
    _ values: UnsafeBufferPointer<UInt8>, _ shared: UnsafeBufferPointer<Int>, _ sums: UnsafeMutableBufferPointer<CornerSum>
  ) {
    guard let cells = cells.baseAddress, let smallest = smallest.baseAddress else { return }
    let outcome = cells + 2 * depth * vectors
    // The depth from which on no case has any membership; beyond the last depth where some case has.
    var empty = depth + 1
    for row in sums.indices where shared[row] < empty {
      empty = depth + 1
      var level = shared[row]
      while level < depth - 1 {
        let literal = 2 * level + Int(values[row * depth + level])
        let target = smallest + level * vectors
        let column = cells + literal * vectors
        if level == 0 {
          target.update(from: column, count: vectors)
        } else {
          narrow(smallest + (level - 1) * vectors, by: column, into: target)
        }
        level += 1
        if zeros[literal], isEmpty(target) {
          empty = level
          break
        }
      }
      guard empty > depth else { continue }
      let last = cells + (2 * (depth - 1) + Int(values[row * depth + depth - 1])) * vectors
      let sum = depth == 1 ? total(last, last, outcome) : total(smallest + (depth - 2) * vectors, last, outcome)
      sums[row].set += sum.set
      sums[row].both += sum.both
      sums[row].ambiguous += sum.ambiguous
    }
  }

  private static func narrow(_ from: UnsafePointer<Vector>, by column: UnsafePointer<Vector>, into target: UnsafeMutablePointer<Vector>) {
    for index in 0..<vectors { target[index] = smaller(from[index], column[index]) }
  }

  private static func isEmpty(_ memberships: UnsafePointer<Vector>) -> Bool {
    for index in 0..<vectors where any(memberships[index] .> 0) { return false }
    return true
  }

  private static func total(_ first: UnsafePointer<Vector>, _ second: UnsafePointer<Vector>, _ outcome: UnsafePointer<Vector>) -> CornerSum
  {
    var (set, both, ambiguous) = (Vector(), Vector(), Vector())
    for index in 0..<vectors {
      let x = smaller(first[index], second[index])
      set += x
      both += smaller(x, outcome[index])
      ambiguous += smaller(x, outcome[vectors + index])
    }
    return CornerSum(set: set.sum(), both: both.sum(), ambiguous: ambiguous.sum())
  }

  @inline(__always)
  private static func smaller(_ left: Vector, _ right: Vector) -> Vector { left.replacing(with: right, where: right .< left) }
}
