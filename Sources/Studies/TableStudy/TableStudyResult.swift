public import Cases
public import SetTheory

/// What a study over a table found, with what it was made from.
public struct TableStudyResult: Sendable {
  /// What was found for the outcome or for its negation.
  public struct Side: Sendable {
    /// The outcome.
    public let outcome: Literal
    /// The truth table.
    public let truthTable: TruthTable
    /// The necessary conditions.
    public let necessity: Necessity
    /// The solutions; `nil` where there are none.
    public let sufficiency: Sufficiency?
    /// Why there are no solutions.
    public let noSolution: SetTheoryError?
    /// The study's theories held against each model of the solution that is interpreted.
    public let theories: [Theory]
  }

  /// A theory held against a model.
  public struct Theory: Sendable {
    /// The theory as the study writes it.
    public let theory: TableStudyFile.Reasoned
    /// Which model, by its number from 1.
    public let model: Int
    /// What came out.
    public let evaluation: TheoryEvaluation
  }

  /// A source of the table.
  public struct TableSource: Codable, Hashable, Sendable {
    /// The id.
    public let id: String
    /// The title.
    public let title: String
    /// Its authors.
    public let authors: [String]
    /// When.
    public let year: String?
    /// The licence.
    public let licence: String
  }

  /// The version of the program.
  public let version: String
  /// The SHA-256 of all files read.
  public let inputSHA256: String
  /// The study as its file describes it.
  public let study: TableStudyFile
  /// The table of its sets.
  public let table: TableStudyTable
  /// The conditions.
  public let conditions: ConditionNames
  /// The texts from which options were read.
  public let texts: SufficiencyInput
  /// The outcome's side.
  public let outcome: Side
  /// The side of the outcome's negation.
  public let negation: Side
  /// What deviates from a plan; `nil` where none was named.
  public let plan: StudyPlan?
  /// The design checks.
  public let checks: [StudyResult.Check]
  /// The sources of the table.
  public let sources: [TableSource]

  /// Whether a check of severity `block` did not pass.
  public var hasBlockedClaims: Bool { checks.contains { $0.severity == .block && $0.fires } }

  /// The outcome's side and the negation's.
  public var sides: [Side] { [outcome, negation] }

  /// A side's solutions as far as they may be reported.
  ///
  /// - Parameter side: The side.
  /// - Returns: The solutions; `nil` where there are none, and where a check blocks claims of sufficiency.
  public func reported(_ side: Side) -> Sufficiency? { hasBlockedClaims ? nil : side.sufficiency }

  /// The claims that a check withholds: the models that would else be interpreted.
  public var withheld: [StudyResult.WithheldClaim] {
    guard let check = checks.first(where: { $0.status == .withheld }) else { return [] }
    return sides.flatMap { side in
      (side.sufficiency?.solutions.last?.models ?? []).map { model in
        let named = Set(model.terms.flatMap { $0.literals.map(\.condition) }).sorted()
        return StudyResult.WithheldClaim(
          expression: "\(conditions.text(model.terms)) => \(side.outcome)", conditions: named.map { conditions.conditions[$0].name },
          check: check.id)
      }
    }
  }
}
