import Membership

/// The bounds of what a term covers that no other term of a disjunction does.
///
/// Of term *t* with the largest other membership *o*: Σmax(0, min(*t*, *y*) − min(*o*, *y*)) / Σ*y*. The two share cells, so that *t* and *o* are taken together: for the largest gain *t* is held at
/// α or more and *o* made as small as that allows; for the smallest a product of *o* is held at β or more and *t* made as small as that allows. α, β and *y* run through
/// the degrees at which the gain can bend.
struct UniqueCoverageBounds {
  /// A product: values of conditions.
  typealias Product = [SumOfProducts.Pair]

  private let conditions: ConditionNames
  private let table: SetTable
  private let outcome: OpenSet

  init(_ conditions: ConditionNames, outcome: Literal, in table: SetTable) throws(SetTheoryError) {
    self.conditions = conditions
    self.table = table
    self.outcome = try OpenSet(.literal(outcome), in: table)
  }

  /// The bounds of each product's unique coverage.
  ///
  /// - Parameter products: The products of a disjunction.
  /// - Returns: The bounds in the products' order; `nil` where the outcome has no member in any completion.
  /// - Throws: `SetTheoryError` for too many open cells in a case.
  func bounds(_ products: [Product]) throws(SetTheoryError) -> [Bounds?] {
    var result: [Bounds?] = []
    for index in products.indices {
      var others = products
      let own = others.remove(at: index)
      let pair = try Contest(own: own, others: others, conditions, outcome, table)
      result.append(RatioBounds.bounds(try pair.choices()))
    }
    return result
  }

  /// A term against the others.
  private struct Contest {
    let own: OpenSet
    let ownProduct: Product
    let others: OpenSet
    let otherProducts: [Product]
    let outcome: OpenSet
    let patterns: OpenPatterns
    let conditions: ConditionNames

    init(own: Product, others: [Product], _ conditions: ConditionNames, _ outcome: OpenSet, _ table: SetTable) throws(SetTheoryError) {
      func expression(_ product: Product) -> Expression {
        .and(product.map { .literal(conditions.literal($0.condition, value: $0.value)) })
      }
      ownProduct = own
      otherProducts = others
      self.own = try OpenSet(expression(own), in: table)
      self.others = try OpenSet(.or(others.map(expression)), in: table)
      self.outcome = outcome
      self.conditions = conditions
      patterns = OpenPatterns(self.own.columns + self.others.columns + outcome.columns, cases: table.cases.count)
    }

    func choices() throws(SetTheoryError) -> [RatioChoice] {
      let weights = patterns.weights
      var result: [RatioChoice] = []
      for (number, index) in patterns.first.enumerated() {
        result.append(RatioChoice(shares: try shares(index), weight: weights[number]))
      }
      return result
    }

    private func shares(_ index: Int) throws(SetTheoryError) -> [RatioShare] {
      let cells = Cells(own: OpenCells(own.columns, caseIndex: index), others: OpenCells(others.columns, caseIndex: index))
      let target = OpenCells(outcome.columns, caseIndex: index)
      if let apart = try sharesApart(cells, target) { return apart }
      let degrees = Set([cells.own, cells.others, target].flatMap(OpenFit.breakpoints)).sorted()
      var result: [RatioShare] = []
      for fixed in target.pieces(outcome.columns[0], among: degrees, alsoBetween: false) {
        let y = try outcome.attainable(fixed).min
        // A claim may name the outcome's column in its set.
        let together = restricted(cells, outcome.columns[0].name, to: fixed)
        result.append(RatioShare(numerator: try largestGain(together, y, degrees), denominator: y))
        result.append(RatioShare(numerator: try smallestGain(together, y, degrees), denominator: y))
      }
      return Array(Set(result)).sorted { ($0.denominator, $0.numerator) < ($1.denominator, $1.numerator) }
    }

    /// What a case adds where the term, the others and the outcome share no open cell; `nil` where they do.
    private func sharesApart(_ cells: Cells, _ target: OpenCells) throws(SetTheoryError) -> [RatioShare]? {
      let shared = own.columns.indices.contains { slot in
        guard own.isOpen(slot, cells.own) else { return false }
        return own.columns[slot].name == outcome.columns[0].name || others.columns.contains { $0.name == own.columns[slot].name }
      }
      let isTied = others.columns.indices.contains { others.columns[$0].name == outcome.columns[0].name && others.isOpen($0, cells.others) }
      guard !shared, !isTied else { return nil }
      let (t, o) = (try own.attainable(cells.own), try others.attainable(cells.others))
      let parts = try outcome.attainable(target).parts
      // The gain bends in y at t and at o, and its largest and smallest value at their ends.
      let ends = [t.min, t.max, o.min, o.max]
      let ys = parts.flatMap { part in [part.lowerBound, part.upperBound] + ends.filter(part.contains) }
      return Set(ys).sorted().flatMap { y in
        Set([max(0, min(t.max, y) - min(o.min, y)), max(0, min(t.min, y) - min(o.max, y))]).sorted().map {
          RatioShare(numerator: $0, denominator: y)
        }
      }
    }

    private func largestGain(_ cells: Cells, _ y: Double, _ degrees: [Double]) throws(SetTheoryError) -> Double {
      var best = 0.0
      for degree in degrees where degree > 0 {
        guard let held = held(cells, ownProduct, atLeast: degree) else { continue }
        let least = own.hull(own.root, held.own).lowerBound
        best = max(best, min(least, y) - min(try others.attainable(held.others).min, y))
      }
      return best
    }

    private func smallestGain(_ cells: Cells, _ y: Double, _ degrees: [Double]) throws(SetTheoryError) -> Double {
      // The smallest membership in a product is that of its smallest literal, which the hull takes.
      var best = min(own.hull(own.root, cells.own).lowerBound, y)
      for product in otherProducts {
        for degree in degrees where degree > 0 && best > 0 {
          guard let held = held(cells, product, atLeast: degree) else { continue }
          best = min(best, max(0, min(own.hull(own.root, held.own).lowerBound, y) - min(degree, y)))
        }
      }
      return best
    }

    /// The cells of both sides, which are the same where both name a column.
    struct Cells {
      var own: OpenCells
      var others: OpenCells
    }

    /// The cells that are left when a product's membership is at least a degree; `nil` when it cannot be.
    private func held(_ cells: Cells, _ product: Product, atLeast degree: Double) -> Cells? {
      var result = cells
      for pair in product {
        let condition = conditions.conditions[pair.condition]
        guard hold(&result.own, own, condition, pair.value, degree), hold(&result.others, others, condition, pair.value, degree) else {
          return nil
        }
      }
      return result
    }

    private func hold(
      _ cells: inout OpenCells, _ set: OpenSet, _ condition: ConditionNames.Condition, _ value: Int, _ degree: Double
    ) -> Bool {
      guard let slot = set.columns.firstIndex(where: { $0.name == condition.name }) else { return true }
      guard condition.kind == .fuzzy else {
        cells.levels[slot] &= 1 << UInt32(value)
        return cells.levels[slot] != 0
      }
      if value == 0 {
        cells.upper[slot] = min(cells.upper[slot], 1 - degree)
      } else {
        cells.lower[slot] = max(cells.lower[slot], degree)
      }
      guard cells.lower[slot] > cells.upper[slot] else { return true }
      // 1 − (1 − a) may miss a by the last bit.
      guard cells.lower[slot] - cells.upper[slot] < 1e-12 else { return false }
      if value == 0 { cells.upper[slot] = cells.lower[slot] } else { cells.lower[slot] = cells.upper[slot] }
      return true
    }

    private func restricted(_ cells: Cells, _ name: String, to fixed: OpenCells) -> Cells {
      func fix(_ cells: OpenCells, _ set: OpenSet) -> OpenCells {
        guard let slot = set.columns.firstIndex(where: { $0.name == name }) else { return cells }
        var cells = cells
        (cells.levels[slot], cells.lower[slot], cells.upper[slot]) = (fixed.levels[0], fixed.lower[0], fixed.upper[0])
        return cells
      }
      return Cells(own: fix(cells.own, own), others: fix(cells.others, others))
    }
  }
}
