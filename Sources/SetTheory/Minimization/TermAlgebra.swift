import Combinatorics

/// Unions of terms: absorption, differences, sizes.
enum TermAlgebra {
  /// Drops every term that another one includes, and repetitions.
  ///
  /// - Parameter terms: Terms.
  /// - Returns: Those that no other includes, in listing order.
  static func absorbed(_ terms: [Term]) -> [Term] {
    let sorted = Array(Set(terms)).sorted { ($0.literalCount, $0) < ($1.literalCount, $1) }
    var kept: [Term] = []
    for term in sorted where !kept.contains(where: { $0.includes(term) }) { kept.append(term) }
    return kept
  }

  /// The configurations of terms that are none of some rows, as terms that do not overlap.
  ///
  /// - Parameters:
  ///   - terms: Terms, which may overlap.
  ///   - rows: The rows to leave out.
  ///   - levels: The number of values of each condition.
  /// - Returns: Terms without a common configuration; together they cover what `terms` cover, less the rows.
  static func difference(_ terms: [Term], rows: [Configuration], levels: [Int]) -> [Term] {
    var result: [Term] = []
    var earlier: [Term] = []
    for term in terms {
      var pieces = [term]
      for other in earlier { pieces = pieces.flatMap { difference($0, other, levels: levels) } }
      for piece in pieces { result += difference(piece, rows: rows, levels: levels) }
      earlier.append(term)
    }
    return result
  }

  /// The configurations of one term that another does not cover, as terms that do not overlap.
  static func difference(_ term: Term, _ other: Term, levels: [Int]) -> [Term] {
    guard term.intersection(other) != nil else { return [term] }
    var result: [Term] = []
    var agreeing = term
    for literal in other.literals where term[literal.condition] == nil {
      for value in 0..<levels[literal.condition] where value != literal.value {
        result.append(agreeing.fixing(literal.condition, to: value))
      }
      agreeing = agreeing.fixing(literal.condition, to: literal.value)
    }
    return result
  }

  /// The configurations of a term that are none of some rows, as terms that do not overlap.
  ///
  /// The term is split at conditions in which the rows within agree, as long as there are such, because all but one part are then free of rows.
  private static func difference(_ term: Term, rows: [Configuration], levels: [Int]) -> [Term] {
    var result: [Term] = []
    var stack = [(term, rows.filter { term.covers($0) })]
    while let (part, inside) = stack.popLast() {
      guard let first = inside.first else {
        result.append(part)
        continue
      }
      var varying: UInt64 = 0
      for row in inside { varying |= row.differences(from: first) }
      let free = levels.indices.filter { part[$0] == nil }
      guard let split = free.first(where: { varying >> UInt64($0) & 1 == 0 }) ?? free.first else { continue }
      for value in 0..<levels[split] {
        stack.append((part.fixing(split, to: value), inside.filter { $0[split] == value }))
      }
    }
    return result
  }

  /// The number of configurations that terms without overlap cover.
  static func size(_ terms: [Term], levels: [Int]) -> ExactCount {
    terms.reduce(.zero) { sum, term in
      let free = levels.indices.filter { term[$0] == nil }
      return sum + free.reduce(.one) { $0 * ExactCount(UInt128(levels[$1])) }
    }
  }
}
