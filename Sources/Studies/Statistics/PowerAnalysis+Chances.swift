import Statistics

extension PowerAnalysis {
  /// All figures of a shape, and of rows where they are known.
  init(_ shape: Shape, _ request: Request, rows: [(with: Int, without: Int)]?, openCases: [String]) throws(PowerError) {
    self.request = request
    self.shape = shape
    self.openCases = openCases
    noContradiction = try NoContradiction.probability(cases: shape.cases, rows: shape.configurations, share: 0.5)
    noContradictionFixed =
      shape.cases > NoContradiction.mostFixedCases
      ? nil : try NoContradiction.probability(cases: shape.cases, withOutcome: shape.withOutcome, rows: shape.configurations)
    let random = try Self.random(shape, request)
    chances = [0.25, 0.5, 0.75, 1].map { Self.chance(random, request.inclusionCut, $0) }
    observed = try Self.observed(rows, shape, request, random)
    do {
      smallest = try SmallestAttainableP(casesWithOutcome: shape.withOutcome, of: shape.cases)
    } catch {
      throw .outcomeOutOfRange(shape.withOutcome, cases: shape.cases)
    }
    let share = Double(shape.withOutcome) / Double(shape.cases)
    size = try FisherPower(withCondition: shape.cases - shape.cases / 2, withoutCondition: shape.cases / 2, level: request.level)
      .power(shareWith: share, shareWithout: share)
    var none = 1.0
    for _ in shape.levels { none *= 1 - size }
    sizeOfAny = 1 - none
    let sizes = Set(Self.sizes + [shape.cases]).sorted()
    planning = try PlanningTable(
      PlanningTable.Question(
        rows: shape.configurations, conditions: shape.levels.count, terms: shape.terms, level: request.level,
        shareWith: request.shareWith, shareWithout: request.shareWithout), sizes: sizes)
  }

  /// The solutions of random data, exactly where that is computed.
  private static func random(_ shape: Shape, _ request: Request) throws(PowerError) -> RandomSolution {
    guard shape.cases > RandomSolution.mostExactCases else {
      return try RandomSolution(
        cases: shape.cases, withOutcome: shape.withOutcome, rows: shape.configurations, inclusionCut: request.inclusionCut)
    }
    return try RandomSolution(
      cases: shape.cases, withOutcome: shape.withOutcome, rows: shape.configurations, inclusionCut: request.inclusionCut,
      draws: request.draws, seed: request.seed)
  }

  private static func chance(_ random: RandomSolution, _ consistency: Double, _ coverage: Double) -> Chance {
    let probability = random.probability(consistency: consistency, coverage: coverage)
    return Chance(
      consistency: consistency, coverage: coverage, probability: probability, standardError: random.standardError(of: probability))
  }

  private static func observed(
    _ rows: [(with: Int, without: Int)]?, _ shape: Shape, _ request: Request, _ random: RandomSolution
  ) throws(PowerError) -> Observed? {
    guard let rows, shape.cases <= NoContradiction.mostFixedCases else { return nil }
    let sizes = rows.map { $0.with + $0.without }.sorted(by: >)
    let present = rows.filter { RandomSolution.isPresent($0.with, $0.without, request.inclusionCut) }
    let covered = present.reduce(0) { $0 + $1.with }
    let consistency = covered == 0 ? nil : Double(covered) / Double(present.reduce(0) { $0 + $1.with + $1.without })
    let coverage = covered == 0 ? nil : Double(covered) / Double(shape.withOutcome)
    let dealt = try RandomSolution(rowSizes: sizes, withOutcome: shape.withOutcome, inclusionCut: request.inclusionCut)
    var (atLeast, inRandomRows): (Double?, Chance?) = (nil, nil)
    if let consistency, let coverage {
      atLeast = dealt.probability(consistency: consistency, coverage: coverage)
      inRandomRows = chance(random, consistency, coverage)
    }
    return Observed(
      rowSizes: sizes, contradictions: rows.count { $0.with > 0 && $0.without > 0 }, consistency: consistency, coverage: coverage,
      noContradiction: try NoContradiction.probability(rowSizes: sizes, withOutcome: shape.withOutcome), atLeastThis: atLeast,
      atLeastThisInRandomRows: inRandomRows)
  }
}
