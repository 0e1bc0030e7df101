/// Complete dichotomous profiles as bits, each block in its own byte of a word.
///
/// Word w holds the variables 8w … 8w + 7 of every block: block b in bits 8b … 8b + 7. Counting the bits of each byte of two cases' exclusive or,
/// and adding the words, gives the distances in up to eight blocks at once.
struct ByteLanes {
  static let mostBlocks = 8
  static let mostVariables = 127
  /// The top bit of every byte.
  static let tops: UInt64 = 0x8080_8080_8080_8080
  /// One in every byte.
  static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Words per case.
  let words: Int
  /// The words, case by case.
  let bits: [UInt64]
  let blockSizes: [Int]

  /// The lanes; `nil` for data that do not fit.
  init?(_ distances: ProfileDistances) {
    let sizes = distances.blocks.map(\.variables.count)
    guard sizes.count <= Self.mostBlocks, let largest = sizes.max(), largest <= Self.mostVariables else { return nil }
    let words = (largest + 7) / 8
    var bits = [UInt64](repeating: 0, count: distances.count * words)
    for block in sizes.indices {
      for variable in 0..<sizes[block] {
        guard let column = distances.bits(variable, ofBlock: block) else { return nil }
        let place = UInt64(8 * block + variable % 8)
        for (index, bit) in column.enumerated() where bit { bits[index * words + variable / 8] |= 1 << place }
      }
    }
    self.words = words
    self.bits = bits
    blockSizes = sizes
  }

  /// The number of bits in each byte of a word.
  @inline(__always)
  static func counts<Word: FixedWidthInteger>(_ word: Word, _ m1: Word, _ m2: Word, _ m4: Word) -> Word {
    let pairs = word &- ((word &>> 1) & m1)
    let nibbles = (pairs & m2) &+ ((pairs &>> 2) & m2)
    return (nibbles &+ (nibbles &>> 4)) & m4
  }

  /// The distances of two cases, one byte per block.
  func distances(_ first: Int, _ second: Int) -> UInt64 {
    var sum: UInt64 = 0
    for word in 0..<words {
      sum &+= Self.counts(
        bits[first * words + word] ^ bits[second * words + word], 0x5555_5555_5555_5555, 0x3333_3333_3333_3333,
        0x0F0F_0F0F_0F0F_0F0F)
    }
    return sum
  }

  /// A byte of a word.
  static func byte(_ word: UInt64, _ lane: Int) -> Int { Int(truncatingIfNeeded: (word >> UInt64(8 * lane)) & 0xFF) }
}
