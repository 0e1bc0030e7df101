public import Membership
public import SetTheory

/// What an analysis of sets can say while cells are unknown: what is settled whatever they are, what may hold, what cannot, and whom to ask first.
///
/// Text, pages, JSON and tables are renderings of it.
public struct PartialAnalysis: Codable, Hashable, Sendable {
  /// What was asked.
  public struct Parameters: Codable, Hashable, Sendable {
    /// The consistency from which a row, and a claim of sufficiency, counts; a second, lower number for contradictions.
    public var inclCut: [Double]
    /// The PRI from which a row is coded present.
    public var priCut: Double
    /// The number of cases from which a row is no remainder.
    public var nCut: Int
    /// The consistency from which a claim of necessity counts.
    public var necessityInclCut: Double
    /// How many completions are looked at one by one before a sample takes their place.
    public var completions: Int
    /// The seed of the sample.
    public var seed: Int

    enum CodingKeys: String, CodingKey {
      case completions, seed
      case inclCut = "incl_cut"
      case priCut = "pri_cut"
      case nCut = "n_cut"
      case necessityInclCut = "necessity_incl_cut"
    }

    /// What to ask.
    public init(
      inclCut: [Double] = [1], priCut: Double = 0, nCut: Int = 1, necessityInclCut: Double = 0.9, completions: Int = 1000, seed: Int = 1
    ) {
      self.inclCut = inclCut
      self.priCut = priCut
      self.nCut = nCut
      self.necessityInclCut = necessityInclCut
      self.completions = completions
      self.seed = seed
    }
  }

  /// What should be known before the rest is read.
  public enum Note: String, CaseIterable, Codable, Sendable {
    /// The outcome is the same in all cases, whatever the cells are: nothing is said of sufficiency.
    case outcomeCannotVary = "outcome-cannot-vary"
    /// The outcome is known in no case.
    case outcomeUnknown = "outcome-unknown"
    /// No case is known to lack the outcome.
    case noKnownNegative = "no-known-negative"
    /// No case is known to have it.
    case noKnownPositive = "no-known-positive"
    /// A case has so many open cells that not every row it may lie in is listed.
    case rowsIncomplete = "rows-incomplete"
    /// The cells are too many to rank.
    case notRanked = "not-ranked"
  }

  /// The cases' names.
  public var cases: [String]
  /// The conditions' names.
  public var conditions: [String]
  /// The outcome.
  public var outcome: String
  /// What was asked.
  public var parameters: Parameters
  /// How many cells are open.
  public var openCells: Int
  /// How many cells there are.
  public var cells: Int
  /// What should be known before the rest is read.
  public var notes: [Note]
  /// The conditions that no case shows.
  public var unknownConditions: [String]
  /// The claims, each held against every completion.
  public var claims: [Claim]
  /// Truth table and solutions of the outcome and of its negation; none where the outcome cannot vary.
  public var sides: [Side]
  /// Whom to ask first; missing where nothing is open.
  public var askFirst: AskFirst?
  /// What shortcuts would have claimed.
  public var shortcuts: [Shortcut]

  enum CodingKeys: String, CodingKey {
    case cases, conditions, outcome, parameters, cells, notes, claims, sides, shortcuts
    case openCells = "open_cells"
    case unknownConditions = "unknown_conditions"
    case askFirst = "ask_first"
  }

  /// The claims of a standing.
  public func claims(_ standing: Standing) -> [Claim] { claims.filter { $0.status == standing } }
}

extension PartialAnalysis {
  /// A claim that a set is sufficient or necessary.
  public struct Claim: Codable, Hashable, Sendable {
    /// The cases whose answers could settle a claim one way.
    public struct Settling: Codable, Hashable, Sendable {
      /// The fewest cases that suffice, if they answer that way.
      public var fewest: Int
      /// Sets of that many cases, each of which suffices.
      public var sets: [[String]]
      /// Whether every such set is listed.
      public var complete: Bool
    }

    /// The claim, as `A => Y` or `A <= Y`.
    public var expression: String
    /// The set.
    public var set: String
    /// The number of the condition that the set is about.
    public var condition: Int
    /// Sufficient or necessary.
    public var relation: Proposition.Relation
    /// The outcome of the claim: the study's or its negation.
    public var outcome: String
    /// The cut-off.
    public var cut: Double
    /// The bounds of its consistency; missing where no completion gives it a value.
    public var consistency: Bounds?
    /// Whether the cut-off is reached whatever the cells are.
    public var status: Standing
    /// Who could confirm it; missing where nobody can, or it holds already.
    public var confirming: Settling?
    /// Who could refute it; missing where nobody can, or it fails already.
    public var refuting: Settling?
  }

  /// The outcome's side or that of its negation.
  public struct Side: Codable, Hashable, Sendable {
    /// The outcome.
    public var outcome: String
    /// The rows that some case may belong to; none where there is no truth table.
    public var rows: [Row]
    /// Whether every such row is listed.
    public var rowsComplete: Bool
    /// The solutions over the completions that were looked at.
    public var solutions: [Solution]

    enum CodingKeys: String, CodingKey {
      case outcome, rows, solutions
      case rowsComplete = "rows_complete"
    }
  }

  /// A row of the truth table.
  public struct Row: Codable, Hashable, Sendable {
    /// The configuration as a term.
    public var expression: String
    /// The cases that belong to it whatever the cells are.
    public var cases: [String]
    /// The cases that may belong to it.
    public var possibleCases: [String]
    /// The bounds of its consistency.
    public var consistency: Bounds?
    /// The bounds of its PRI.
    public var pri: Bounds?
    /// The code, where every completion gives the same.
    public var outcome: RowOutcome
    /// The codes that some completion gives.
    public var possibleOutcomes: [RowOutcome]

    enum CodingKeys: String, CodingKey {
      case expression, cases, consistency, pri, outcome
      case possibleCases = "possible_cases"
      case possibleOutcomes = "possible_outcomes"
    }
  }

  /// Which completions were looked at.
  public struct Completions: Codable, Hashable, Sendable {
    /// How they were chosen.
    public enum Scope: String, Codable, Sendable {
      /// All there are.
      case all
      /// All on a grid of fuzzy memberships.
      case grid
      /// Some, drawn with a seed.
      case sample
    }

    /// The number of completions, on the grid where cells are fuzzy; digits, because it may exceed every number type.
    public var total: String
    /// How many were looked at.
    public var examined: Int
    /// The memberships tried in a fuzzy cell beside its ends; none where every cell has few values.
    public var grid: [Double]
    /// How they were chosen.
    public var scope: Scope
  }

  /// What solutions of one type the completions have.
  public struct Solution: Codable, Hashable, Sendable {
    /// A term that is a prime implicant of some completion looked at.
    public struct Implicant: Codable, Hashable, Sendable {
      /// The term.
      public var expression: String
      /// Whether it is valid whatever the cells are.
      public var status: ImplicantStanding
      /// In which share of the codings looked at it is a prime implicant; a share of codings, not probability.
      public var shareOfCodings: Double
      /// In which share of them it is valid.
      public var shareValid: Double

      enum CodingKeys: String, CodingKey {
        case expression, status
        case shareOfCodings = "share_of_codings"
        case shareValid = "share_valid"
      }
    }

    /// A model of some completion looked at.
    public struct Model: Codable, Hashable, Sendable {
      /// The model.
      public var expression: String
      /// In which share of the codings looked at it is a model.
      public var shareOfCodings: Double
      /// The bounds of its consistency over all completions.
      public var consistency: Bounds?
      /// The bounds of its PRI.
      public var pri: Bounds?
      /// The bounds of its coverage.
      public var coverage: Bounds?

      enum CodingKeys: String, CodingKey {
        case expression, consistency, pri, coverage
        case shareOfCodings = "share_of_codings"
      }
    }

    /// An open cell.
    public struct Cell: Codable, Hashable, Sendable {
      /// The case.
      public var caseID: String
      /// The condition or outcome.
      public var condition: String

      enum CodingKeys: String, CodingKey {
        case caseID = "case"
        case condition
      }
    }

    /// Cases whose answers to their open cells settle the conclusion in many codings.
    public struct Question: Codable, Hashable, Sendable {
      /// The cases.
      public var cases: [String]
      /// In which share of the codings the conclusion is then settled.
      public var settles: Double
    }

    /// The type.
    public var type: SolutionType
    /// Which completions were looked at.
    public var completions: Completions
    /// How many different conclusions they have.
    public var conclusions: Int
    /// In which share of the codings there is no solution, by reason.
    public var withoutSolution: [String: Double]
    /// The models, those of most codings first.
    public var models: [Model]
    /// How many different models there are.
    public var modelsTotal: Int
    /// The prime implicants, those of most codings first.
    public var implicants: [Implicant]
    /// The terms of every model of every completion; missing where not all completions were looked at.
    public var certainTerms: [String]?
    /// The smallest sets of cells that settle the conclusion; none where completions were sampled.
    public var settlingSets: [[Cell]]?
    /// One, two or three cases to ask first; none where completions were sampled.
    public var firstQuestions: [Question]

    enum CodingKeys: String, CodingKey {
      case type, completions, conclusions, models, implicants
      case withoutSolution = "without_solution"
      case modelsTotal = "models_total"
      case certainTerms = "certain_terms"
      case settlingSets = "settling_sets"
      case firstQuestions = "first_questions"
    }
  }

  /// Whom to ask first, and for which cell.
  public struct AskFirst: Codable, Hashable, Sendable {
    /// A cell, or a case with all its open cells.
    public struct Entry: Codable, Hashable, Sendable {
      /// The case.
      public var caseID: String
      /// The conditions and outcomes asked about.
      public var conditions: [String]
      /// How many open claims are settled whatever the answer is, of the answers tried.
      public var settlesAtLeast: Int
      /// How many by the most telling answer.
      public var settlesAtMost: Int
      /// Which share of what is open in the claims is known afterwards at least.
      public var openShare: Double

      enum CodingKeys: String, CodingKey {
        case conditions
        case caseID = "case"
        case settlesAtLeast = "settles_at_least"
        case settlesAtMost = "settles_at_most"
        case openShare = "open_share"
      }
    }

    /// Cases with all their open cells, the most telling first.
    public var cases: [Entry]
    /// Single cells, the most telling first.
    public var cells: [Entry]
    /// How many claims are open.
    public var openClaims: Int

    enum CodingKeys: String, CodingKey {
      case cases, cells
      case openClaims = "open_claims"
    }
  }

  /// What a shortcut that fills unknown cells would have claimed.
  public struct Shortcut: Codable, Hashable, Sendable {
    /// A claim under the shortcut.
    public struct Verdict: Codable, Hashable, Sendable {
      /// The claim.
      public var expression: String
      /// The consistency it would have.
      public var consistency: Double?
      /// Whether it would be said to reach the cut-off.
      public var reaches: Bool
      /// What is known of it.
      public var status: Standing
    }

    /// A solution under the shortcut.
    public struct Claimed: Codable, Hashable, Sendable {
      /// The outcome.
      public var outcome: String
      /// The type.
      public var type: SolutionType
      /// The models.
      public var models: [String]
    }

    /// The shortcut.
    public var mode: AssumptionMode
    /// How many cases it keeps.
    public var cases: Int
    /// What it would have said of each claim.
    public var verdicts: [Verdict]
    /// The models it would have shown.
    public var solutions: [Claimed]
  }
}
