/// A pool's values as small codes, so that many choices of cuts can be tried quickly.
///
/// Two cases differ on a variable when their codes differ; where a code is not known, they differ by half.
struct CutLanes {
  private let variables: [Variable]
  private let count: Int
  /// What a difference on each variable weighs: one over the number of blocks and of the block's variables.
  private let weights: [Int]

  private enum Variable {
    /// A number that is divided: its codes under each of its cuts.
    case divided(id: String, cuts: [Double: [Int8]])
    /// Anything else: codes of equal values.
    case fixed([Int8])
  }

  /// The pool; numbers without cuts tell cases apart wherever they differ.
  init(_ pool: [Profile], _ blocks: [ContextVariables], _ choices: CutChoices) {
    let cuts = Dictionary(choices.choices.map { ($0.variable, $0.cuts) }) { first, _ in first }
    var variables: [Variable] = []
    var weights: [Int] = []
    for block in blocks {
      for variable in block.variables {
        let values = pool.map { $0.values[variable.id] ?? .unknown }
        weights.append(DistanceUnit.one / (blocks.count * block.variables.count))
        if let own = cuts[variable.id] {
          let codes = own.map { cut in (cut, values.map { Self.code(CutPoint.divide($0, at: cut)) }) }
          variables.append(.divided(id: variable.id, cuts: Dictionary(uniqueKeysWithValues: codes)))
        } else {
          variables.append(.fixed(Self.codes(values)))
        }
      }
    }
    self.variables = variables
    self.weights = weights
    count = pool.count
  }

  private static func code(_ value: ContextValue) -> Int8 {
    switch value {
    case .number(1...1): 1
    case .number(0...0): 0
    default: -1
    }
  }

  /// The places of values in the order of their first appearance; unknown for ranges and sets of several.
  private static func codes(_ values: [ContextValue]) -> [Int8] {
    var numbers: [ContextValue: Int8] = [:]
    return values.map { value in
      switch value {
      case .unknown: return -1
      case .number(let range) where range.lowerBound < range.upperBound: return -1
      case .category(let set) where set.count != 1: return -1
      default:
        if let number = numbers[value] { return number }
        // More than 127 different values are all told apart from one another by “unknown”, which differs by half.
        let number = numbers.count < 127 ? Int8(numbers.count) : -1
        numbers[value] = number
        return number
      }
    }
  }

  /// The pool under one choice of cuts.
  func divided(_ cuts: [CutPoint]) -> Divided {
    let byVariable = Dictionary(cuts.map { ($0.variable, $0.cut) }) { first, _ in first }
    let columns = variables.map { variable -> [Int8] in
      switch variable {
      case .divided(let id, let cuts): byVariable[id].flatMap { cuts[$0] } ?? [Int8](repeating: -1, count: count)
      case .fixed(let codes): codes
      }
    }
    return Divided(columns: columns, weights: weights)
  }

  /// A pool whose numbers are divided.
  struct Divided {
    let columns: [[Int8]]
    let weights: [Int]

    /// The sum of distances of each of several sets that stand one after another.
    func totals(_ elements: [Int], size: Int) -> [Int] {
      var sums = [Int](repeating: 0, count: elements.count / size)
      sums.withUnsafeMutableBufferPointer { sums in
        elements.withUnsafeBufferPointer { elements in
          for (codes, weight) in zip(columns, weights) {
            codes.withUnsafeBufferPointer { codes in Self.add(codes, weight, elements, size, sums) }
          }
        }
      }
      return sums
    }

    private static func add(
      _ codes: UnsafeBufferPointer<Int8>, _ weight: Int, _ elements: UnsafeBufferPointer<Int>, _ size: Int,
      _ sums: UnsafeMutableBufferPointer<Int>
    ) {
      var set = 0
      while set < sums.count {
        let start = set &* size
        let end = start &+ size
        var first = start
        while first < end {
          let code = codes[elements[first]]
          var second = first &+ 1
          while second < end {
            let other = codes[elements[second]]
            if code < 0 || other < 0 {
              sums[set] &+= weight / 2
            } else if code != other {
              sums[set] &+= weight
            }
            second &+= 1
          }
          first &+= 1
        }
        set &+= 1
      }
    }
  }
}
