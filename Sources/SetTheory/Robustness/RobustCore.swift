import Membership

/// How much of a model is common to it and a set of test solutions.
///
/// With S the initial model, T₁ … T_m the test solutions, min T and max T their smallest and largest memberships over *all* of them, and Y the outcome:
///
/// - the robust core is min(S, min T);
/// - RF_cov = coverage of the core / coverage of S, and RF_cons = consistency of S / consistency of the core;
/// - RF_SC,minTS = Σmin(S, min T) / Σmax(S, min T), RF_SC,maxTS = Σmin(S, max T) / Σmax(S, max T): how far the sets coincide;
/// - cases in the core are robust, cases in min(S, 1 − min T) shaky, cases in min(1 − S, max T) possible; typical ones have Y > 0.5, deviant ones Y < 0.5;
/// - RCR_typ = robust typical / (robust + shaky + possible typical) cases, RCR_dev likewise;
/// - the rank is 1 with neither shaky nor possible cases, 2 with possible ones only, 3 with shaky ones only, 4 with both.
///
/// All are in [0, 1] and 1 where nothing changes, but RF_cons, which is at most 1 only where the core is at least as consistent as the model. SetMethods 4.1 looks at the
/// first and the last of three and more test solutions only in all but the core; here every one counts.
///
/// Oana, I.-E., & Schneider, C. Q. (2024). A robustness test protocol for applied QCA: Theory and R software application. *Sociological Methods & Research*
/// 53(1), 57–88.
public struct RobustCore: Hashable, Sendable {
  /// A part of the cases between a model and the test solutions.
  public struct Cases: Hashable, Sendable {
    /// More in the outcome than out, by index.
    public let typical: [Int]
    /// More out of the outcome than in, by index.
    public let deviant: [Int]

    /// All of them.
    public var all: [Int] { (typical + deviant).sorted() }
  }

  /// Consistency of the core; `nil` where no case has a part in it.
  public let consistency: Double?
  /// Coverage of the core; `nil` where no case has a part in the outcome.
  public let coverage: Double?
  /// RF_cov; `nil` where the model covers nothing.
  public let coverageRatio: Double?
  /// RF_cons; `nil` where the core has no consistency, or one of 0.
  public let consistencyRatio: Double?
  /// RF_SC,minTS; `nil` where both sets are empty.
  public let coincidenceWithSmallest: Double?
  /// RF_SC,maxTS; `nil` where both sets are empty.
  public let coincidenceWithLargest: Double?
  /// In the model and in every test solution.
  public let robust: Cases
  /// In the model and out of some test solution.
  public let shaky: Cases
  /// Out of the model and in some test solution.
  public let possible: Cases
  /// Out of the model and of every test solution, and in the outcome.
  public let uncovered: [Int]
  /// RCR_typ; `nil` where there is no typical case of any sort.
  public let typicalRatio: Double?
  /// RCR_dev; `nil` where there is no deviant case of any sort.
  public let deviantRatio: Double?
  /// The rank, 1 to 4.
  public let rank: Int

  /// Compares a model with test solutions.
  ///
  /// - Parameters:
  ///   - model: The cases' memberships in the model, in [0, 1].
  ///   - tests: Their memberships in each test solution; at least one.
  ///   - outcome: Their memberships in the outcome.
  public init(model: [Double], tests: [[Double]], outcome: [Double]) {
    precondition(!tests.isEmpty && tests.allSatisfy { $0.count == model.count } && outcome.count == model.count, "a membership per case")
    let smallest = model.indices.map { index in tests.reduce(1) { min($0, $1[index]) } }
    let largest = model.indices.map { index in tests.reduce(0) { max($0, $1[index]) } }
    let own = FitSums(set: model, outcome: outcome)
    let core = FitSums(set: zip(model, smallest).map { min($0, $1) }, outcome: outcome)
    consistency = core.consistency
    coverage = core.coverage
    coverageRatio = Self.ratio(core.coverage, own.coverage)
    consistencyRatio = Self.ratio(own.consistency, core.consistency)
    coincidenceWithSmallest = Self.coincidence(model, smallest)
    coincidenceWithLargest = Self.coincidence(model, largest)
    func cases(_ membership: (Int) -> Double) -> Cases {
      let inside = model.indices.filter { membership($0) > CellValue.crossover }
      return Cases(
        typical: inside.filter { outcome[$0] > CellValue.crossover }, deviant: inside.filter { outcome[$0] < CellValue.crossover })
    }
    let robust = cases { min(model[$0], smallest[$0]) }
    let shaky = cases { min(model[$0], 1 - smallest[$0]) }
    let possible = cases { min(1 - model[$0], largest[$0]) }
    uncovered = cases { min(1 - model[$0], 1 - largest[$0]) }.typical
    typicalRatio = Self.share(robust.typical.count, shaky.typical.count + possible.typical.count)
    deviantRatio = Self.share(robust.deviant.count, shaky.deviant.count + possible.deviant.count)
    // Cases of exactly 0.5 in the outcome count for the rank as SetMethods has it: what is looked at is the solutions, not the outcome.
    let isShaky = model.indices.contains { min(model[$0], 1 - smallest[$0]) > CellValue.crossover }
    let isPossible = model.indices.contains { min(1 - model[$0], largest[$0]) > CellValue.crossover }
    rank = isShaky ? (isPossible ? 4 : 3) : (isPossible ? 2 : 1)
    (self.robust, self.shaky, self.possible) = (robust, shaky, possible)
  }

  private static func ratio(_ first: Double?, _ second: Double?) -> Double? {
    guard let first, let second, second > 0 else { return nil }
    return first / second
  }

  private static func coincidence(_ first: [Double], _ second: [Double]) -> Double? {
    let (both, either) = zip(first, second).reduce((0.0, 0.0)) { ($0.0 + min($1.0, $1.1), $0.1 + max($1.0, $1.1)) }
    return FitSums.ratio(both, either)
  }

  private static func share(_ part: Int, _ rest: Int) -> Double? {
    part + rest > 0 ? Double(part) / Double(part + rest) : nil
  }
}
