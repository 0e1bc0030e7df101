/// How well a term of a solution fits, and the cases it stands for.
public struct TermFit: Hashable, Sendable {
  /// The term.
  public let term: Term
  /// Σmin(*x*, *y*) / Σ*x*; `nil` where Σ*x* = 0.
  public let consistency: Double?
  /// The proportional reduction in inconsistency; `nil` where it has no value.
  public let pri: Double?
  /// Σmin(*x*, *y*) / Σ*y*; `nil` where Σ*y* = 0.
  public let rawCoverage: Double?
  /// What no other term of the solution covers; of a single term its raw coverage; `nil` where Σ*y* = 0.
  public let uniqueCoverage: Double?
  /// The cases with a membership above 0.5 in the term, by index, in table order.
  public let cases: [Int]
  /// Those that are in the outcome too, and no less than in the term.
  public let typicalCases: [Int]
  /// Those that are out of the outcome: deviant in consistency.
  public let deviantCases: [Int]

  /// The same fit beside other terms.
  func with(uniqueCoverage: Double?) -> TermFit {
    TermFit(
      term: term, consistency: consistency, pri: pri, rawCoverage: rawCoverage, uniqueCoverage: uniqueCoverage, cases: cases,
      typicalCases: typicalCases, deviantCases: deviantCases)
  }
}
