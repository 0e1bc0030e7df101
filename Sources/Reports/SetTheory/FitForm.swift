import SetTheory
import Studies

/// The JSON form `gelingen.fit/1`, with numbers where every cell is known and with bounds where some are not; what only bounds have is left out otherwise.
struct FitForm<Value: Encodable & Sendable>: Encodable {
  /// The figures that a relation has, each `nil` where it does not apply or has no value.
  struct Figures {
    let consistency: Value?
    let pri: Value?
    let coverage: Value?
    let uniqueCoverage: Value?
    let relevance: Value?

    /// Those of a claim that holds for a relation.
    ///
    /// - Parameters:
    ///   - relation: The relation; a necessity has neither PRI nor unique coverage, a sufficiency no relevance.
    ///   - sufficiency: Consistency and coverage of the sufficiency.
    ///   - necessity: Consistency and coverage of the necessity.
    ///   - pri: The PRI.
    ///   - uniqueCoverage: The unique coverage.
    ///   - relevance: The relevance of necessity.
    init(
      _ relation: Proposition.Relation, sufficiency: (consistency: Value?, coverage: Value?),
      necessity: (consistency: Value?, coverage: Value?),
      pri: Value?, uniqueCoverage: Value?, relevance: Value?
    ) {
      let isNecessity = relation == .necessary
      (consistency, coverage) = isNecessity ? necessity : sufficiency
      self.pri = isNecessity ? nil : pri
      self.uniqueCoverage = isNecessity ? nil : uniqueCoverage
      self.relevance = relation == .sufficient ? nil : relevance
    }
  }

  /// Cases, and with unknown cells those that may be.
  struct Cases {
    let certain: [String]
    let possible: [String]?

    init(_ certain: [String], possible: [String]? = nil) {
      self.certain = certain
      self.possible = possible
    }
  }

  struct Term: Encodable {
    let expression: String
    let consistency: OrNull<Value>
    let pri: OrNull<Value>
    let rawCoverage: OrNull<Value>
    let uniqueCoverage: OrNull<Value>
    let relevance: OrNull<Value>
    let cases: [String]
    let possibleCases: [String]?
    let typicalCases: [String]
    let deviantCases: [String]
    let possibleDeviantCases: [String]?

    init(_ expression: Expression, _ figures: Figures, members: Cases, typical: [String], deviant: Cases) {
      self.expression = expression.description
      consistency = OrNull(figures.consistency)
      pri = OrNull(figures.pri)
      rawCoverage = OrNull(figures.coverage)
      uniqueCoverage = OrNull(figures.uniqueCoverage)
      relevance = OrNull(figures.relevance)
      (cases, possibleCases) = (members.certain, members.possible)
      typicalCases = typical
      (deviantCases, possibleDeviantCases) = (deviant.certain, deviant.possible)
    }

    enum CodingKeys: String, CodingKey {
      case expression, consistency, pri, relevance, cases
      case rawCoverage = "raw_coverage"
      case uniqueCoverage = "unique_coverage"
      case possibleCases = "possible_cases"
      case typicalCases = "typical_cases"
      case deviantCases = "deviant_cases"
      case possibleDeviantCases = "possible_deviant_cases"
    }
  }

  /// An area of theory evaluation.
  struct Area: Encodable {
    let expression: String
    let expected: Bool
    let found: Bool
    let consistency: OrNull<Value>
    let coverage: OrNull<Value>
    let casesWithOutcome: [String]
    let casesWithoutOutcome: [String]
    let possibleCasesWithOutcome: [String]?
    let possibleCasesWithoutOutcome: [String]?

    init(
      _ expression: Expression, isExpected: Bool, isFound: Bool, consistency: Value?, coverage: Value?, with: Cases, without: Cases
    ) {
      self.expression = expression.description
      (expected, found) = (isExpected, isFound)
      (self.consistency, self.coverage) = (OrNull(consistency), OrNull(coverage))
      (casesWithOutcome, possibleCasesWithOutcome) = (with.certain, with.possible)
      (casesWithoutOutcome, possibleCasesWithoutOutcome) = (without.certain, without.possible)
    }

    enum CodingKeys: String, CodingKey {
      case expression, expected, found, consistency, coverage
      case casesWithOutcome = "cases_with_outcome"
      case casesWithoutOutcome = "cases_without_outcome"
      case possibleCasesWithOutcome = "possible_cases_with_outcome"
      case possibleCasesWithoutOutcome = "possible_cases_without_outcome"
    }
  }

  struct Parameters: Encodable {
    let claim: String
    let theory: OrNull<String>
    let table: SetTableSource
  }

  let schema = "gelingen.fit/1"
  let version: String
  let parameters: Parameters
  let inputSHA256: String
  let expression: String
  let relation: Proposition.Relation
  let outcome: String
  let consistency: OrNull<Value>
  let pri: OrNull<Value>
  let coverage: OrNull<Value>
  let uniqueCoverage: OrNull<Value>
  let relevance: OrNull<Value>
  let terms: [Term]
  let cases: [String: [String]]
  let possibleCases: [String: [String]]?
  let theory: [Area]
  let findings: [Remark]

  enum CodingKeys: String, CodingKey {
    case schema, version, parameters, expression, relation, outcome, consistency, pri, coverage, relevance, terms, cases, theory, findings
    case inputSHA256 = "input_sha256"
    case uniqueCoverage = "unique_coverage"
    case possibleCases = "possible_cases"
  }

  /// The form.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - reading: What it was held against.
  ///   - version: The version of the program.
  ///   - theory: The theory in words; `nil` for none.
  ///   - whole: The figures of the whole claim.
  ///   - terms: Its terms.
  ///   - roles: The cases in a role, certain and, with unknown cells, possible.
  ///   - areas: The areas of theory evaluation.
  ///   - findings: What a reader should know.
  init(
    _ claim: Proposition, of reading: SetTableReading, version: String, theory: String?, whole: Figures, terms: [Term],
    roles: (CaseRole) -> Cases, areas: [Area], findings: [Remark]
  ) {
    self.version = version
    parameters = Parameters(claim: claim.description, theory: OrNull(theory), table: SetTableSource(reading))
    inputSHA256 = reading.fingerprint
    (expression, relation, outcome) = (claim.set.description, claim.relation, claim.outcome.description)
    (consistency, pri, coverage) = (OrNull(whole.consistency), OrNull(whole.pri), OrNull(whole.coverage))
    (uniqueCoverage, relevance) = (OrNull(whole.uniqueCoverage), OrNull(whole.relevance))
    self.terms = terms
    let byRole = CaseRole.allCases.map { ($0.rawValue.replacing("-", with: "_"), roles($0)) }
    cases = Dictionary(uniqueKeysWithValues: byRole.map { ($0, $1.certain) })
    let possible = byRole.compactMap { role, cases in cases.possible.map { (role, $0) } }
    possibleCases = possible.isEmpty ? nil : Dictionary(uniqueKeysWithValues: possible)
    (self.theory, self.findings) = (areas, findings)
  }
}
