/// Cases in columns of four, so that one case is compared with four others at a time.
struct LaneRow {
  typealias Four = SIMD4<UInt64>

  let count: Int
  let words: Int
  /// The columns, word by word; the last column is filled up with zeros.
  private let columns: [Four]
  private let width: Int

  init(_ lanes: ByteLanes, _ cases: [Int]) {
    count = cases.count
    words = lanes.words
    width = (cases.count + 3) / 4
    var columns = [Four](repeating: .zero, count: width * lanes.words)
    for (place, index) in cases.enumerated() {
      for word in 0..<lanes.words { columns[word * width + place / 4][place % 4] = lanes.bits[index * lanes.words + word] }
    }
    self.columns = columns
  }

  /// Computes one case's distances to all from a place on, four at a time.
  ///
  /// - Parameters:
  ///   - own: The case's words.
  ///   - start: The first place that is needed; the column it stands in is computed as a whole.
  ///   - out: The distances, one byte per block, by column; as many columns as there are.
  /// - Returns: The first column.
  func distances(_ own: [UInt64], from start: Int, into out: inout [Four]) -> Int {
    let m1 = Four(repeating: 0x5555_5555_5555_5555)
    let m2 = Four(repeating: 0x3333_3333_3333_3333)
    let m4 = Four(repeating: 0x0F0F_0F0F_0F0F_0F0F)
    let first = start / 4
    columns.withUnsafeBufferPointer { columns in
      out.withUnsafeMutableBufferPointer { out in
        for column in first..<max(first, width) { out[column] = .zero }
        var word = 0
        while word < words {
          // Two words' nibbles hold at most 8 each, so they are added before they become bytes.
          let a = Four(repeating: own[word])
          let hasNext = word + 1 < words
          let b = Four(repeating: hasNext ? own[word + 1] : 0)
          for column in first..<max(first, width) {
            let x = columns[word * width + column] ^ a
            let y = hasNext ? columns[(word + 1) * width + column] ^ b : .zero
            let p = x &- ((x &>> 1) & m1)
            let q = y &- ((y &>> 1) & m1)
            let nibbles = ((p & m2) &+ ((p &>> 2) & m2)) &+ ((q & m2) &+ ((q &>> 2) & m2))
            out[column] &+= (nibbles & m4) &+ ((nibbles &>> 4) & m4)
          }
          word += 2
        }
      }
    }
    return first
  }

  /// The number of columns.
  var columnCount: Int { width }
}
