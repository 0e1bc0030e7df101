public import Membership
public import SetTheory

/// How far a region is in a term, and how far it can come.
public struct TermStanding: Hashable, Sendable {
  /// A condition of the term and the region's membership in it.
  public struct Link: Hashable, Sendable {
    /// The condition's value that the term asks for.
    public let change: Bundle.Change
    /// The membership.
    public let membership: Bounds
    /// Whether a feasible change gives it.
    public let isFeasible: Bool
  }

  /// The model, by its number.
  public let model: Int
  /// The term.
  public let term: Term
  /// The region's membership: the smallest over the term's conditions.
  public let membership: Bounds
  /// The structural ceiling: the smallest membership over the conditions that no feasible change gives; 1 where every condition can be given.
  ///
  /// At 0.5 or below, no change of the others puts the region into the set.
  public let ceiling: Bounds
  /// The conditions that hold it down, weakest first: all that may be below the crossover.
  ///
  /// Membership is the smallest of all, so raising any other one first changes nothing.
  public let weakest: [Link]

  init(model: Int, term: Term, problem: BundleProblem) {
    let links = term.literals.map { literal in
      let change = Bundle.Change(condition: literal.condition, value: literal.value)
      return Link(change: change, membership: problem.target.membership(change), isFeasible: problem.isFeasible(change))
    }
    self.model = model
    self.term = term
    membership = Self.smallest(links)
    ceiling = Self.smallest(links.filter { !$0.isFeasible })
    weakest = links.filter { $0.membership.min < CellValue.crossover }.sorted {
      ($0.membership.min, $0.membership.max, $0.change) < ($1.membership.min, $1.membership.max, $1.change)
    }
  }

  private static func smallest(_ links: [Link]) -> Bounds {
    Bounds(min: links.map(\.membership.min).min() ?? 1, max: links.map(\.membership.max).min() ?? 1)
  }
}

extension TargetProfile {
  /// The membership in a value of a condition.
  func membership(_ change: Bundle.Change) -> Bounds {
    let cell = cells[change.condition]
    guard names.conditions[change.condition].kind.namesLevels else {
      return change.value == 0 ? Bounds(min: 1 - cell.upper, max: 1 - cell.lower) : Bounds(min: cell.lower, max: cell.upper)
    }
    let possible = possibleValues(change.condition)
    let bit = UInt16(1) << UInt16(change.value)
    return Bounds(min: possible == bit ? 1 : 0, max: possible & bit != 0 ? 1 : 0)
  }
}
