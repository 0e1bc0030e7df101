public import Cases
public import Transfer

/// What a region could change, what stands in the way, and what all of it rests on: one value that text, pages, JSON and tables are renderings of.
public struct Recommendation: Codable, Hashable, Sendable {
  /// What the models come from.
  public enum Basis: String, CaseIterable, Codable, Sendable {
    /// Formulas that somebody gave, without cases.
    case formulas
    /// What cases with an outcome share; no claim of sufficiency.
    case agreement
    /// Solutions of an analysis of sufficiency.
    case sufficiency
  }

  /// Who is advised.
  public struct Subject: Codable, Hashable, Sendable {
    /// The id.
    public var id: String
    /// The name.
    public var name: LocalizedText
    /// What date its cells describe.
    public var asOf: String?
    /// Its origin logic.
    public var origin: Origin.Logic?
    /// The cases that are the target itself and were left out.
    public var leftOut: [String]

    enum CodingKeys: String, CodingKey {
      case id, name
      case asOf = "as_of"
      case origin
      case leftOut = "left_out"
    }
  }

  /// A condition and the target's cell.
  public struct ConditionLine: Codable, Hashable, Sendable {
    /// The id, as formulas write it.
    public var id: String
    /// The name.
    public var name: LocalizedText
    /// The cell, as text: `1`, `0.2..0.4`, `unknown`, or a level.
    public var cell: String
    /// Whether a source says that it is planned.
    public var isPlanned: Bool
    /// How to ask a region for it.
    public var question: LocalizedText?
    /// How far somebody can change it.
    public var actionability: Condition.Actionability?
    /// Who can act.
    public var agents: [Condition.Agent]
    /// In how many cases with the outcome it is documented; `nil` where the basis is no agreement.
    public var agreement: StudyResult.Counts?

    enum CodingKeys: String, CodingKey {
      case id, name, cell
      case isPlanned = "planned"
      case question, actionability, agents, agreement
    }
  }

  /// A model.
  public struct ModelLine: Codable, Hashable, Sendable {
    /// How a model of agreement was read from cells that are not all known.
    public enum Reading: String, CaseIterable, Codable, Sendable {
      /// What is documented in every case.
      case documentedInAll = "documented-in-all"
      /// What is documented in some case and missing in none.
      case missingInNone = "missing-in-none"
    }

    /// The model as a formula.
    public var expression: String
    /// Its terms.
    public var terms: [String]
    /// How it was read; `nil` where the basis is no agreement.
    public var reading: Reading?
  }

  /// A set of measures that acts on a bundle's changes.
  public struct MeasureSet: Codable, Hashable, Sendable {
    /// The measures' ids.
    public var measures: [String]
    /// What they cost together.
    public var cost: AmountRange
    /// How long they take, in months.
    public var leadTime: AmountRange

    enum CodingKeys: String, CodingKey {
      case measures, cost
      case leadTime = "lead_time"
    }
  }

  /// A bundle.
  public struct BundleLine: Codable, Hashable, Sendable {
    /// The changes: condition and the value it gets.
    public var changes: [String: Int]
    /// The conditions in the order in which they change; those of one stage need not wait for one another.
    public var stages: [[String]]
    /// The sets of measures that act on the changes and may be cheapest.
    public var measures: [MeasureSet]
    /// The changes that no measure acts on.
    public var uncovered: [String]
    /// What the changes cost, as far as that is known: as given, otherwise as the measures for them do.
    public var cost: AmountRange
    /// How long they take, in months.
    public var leadTime: AmountRange
    /// Whether it fits into the horizon; `nil` without one.
    public var fitsHorizon: Bundle.Certainty?
    /// Whether it fits into the budget; `nil` without one.
    public var fitsBudget: Bundle.Certainty?
    /// The models in which it is effective, from 0, in some completion at least.
    public var effectiveIn: [Int]
    /// The models in which it is, whatever is not known.
    public var certainIn: [Int]
    /// The models in which no part of it suffices, for some completion.
    public var minimalIn: [Int]
    /// Whether it is effective in every model, whatever is not known.
    public var isRobust: Bool
    /// What the configuration afterwards rests on.
    public var evidenceLabel: EvidenceLabel?
    /// The cases that have that configuration.
    public var cases: [String]

    enum CodingKeys: String, CodingKey {
      case changes, stages, measures
      case uncovered = "uncovered_changes"
      case cost
      case leadTime = "lead_time"
      case fitsHorizon = "fits_horizon"
      case fitsBudget = "fits_budget"
      case effectiveIn = "effective_in"
      case certainIn = "certain_in"
      case minimalIn = "minimal_in"
      case isRobust = "robust"
      case evidenceLabel = "evidence_label"
      case cases
    }
  }

  /// What is asked beside the target.
  public struct Limits: Codable, Hashable, Sendable {
    /// How long there is, in months.
    public var horizon: Double?
    /// What there is to spend.
    public var budget: Double?
  }

  /// Who is advised; `nil` for formulas alone.
  public var target: Subject?
  /// What the models come from.
  public var basis: Basis
  /// The outcome; `nil` for formulas alone.
  public var outcome: Outcome?
  /// Horizon and budget.
  public var limits: Limits
  /// The conditions and the target's cells.
  public var conditions: [ConditionLine]
  /// The models.
  public var models: [ModelLine]
  /// Models of the negated outcome.
  public var negatedModels: [String]
  /// Sets claimed to be necessary.
  public var necessary: [String]
  /// Sets that cannot occur or must not be assumed.
  public var impossible: [String]
  /// Every minimal bundle, cheapest first as far as costs decide.
  public var bundles: [BundleLine]
  /// The minimal bundles that are effective in every model, whatever is not known.
  public var robustBundles: [BundleLine]
  /// How many bundles there are in the first list.
  public var total: Int
  /// Whether no bundle is missing.
  public var isComplete: Bool
  /// Whether every completion of what is not known was gone through.
  public var examinedCompletions: Bool
  /// Bundles that were found and are not recommended because they lead to an untenable configuration.
  public var withheld: Int
  /// The changes in some bundle on which no measure acts.
  public var uncoveredChanges: [String]
  /// The changes in bundles, with the models that need them.
  public var uses: [Use]
  /// The paths that no bundle opens.
  public var blocked: [BlockedLine]
  /// What others would have to change.
  public var openings: [OpeningLine]
  /// How far the target is in each term, and how far it can come.
  public var ceilings: [CeilingLine]
  /// The unknown cells that would change the advice, most often first.
  public var unknownsWorthFinding: [InfluenceLine]
  /// The known cells that would change the advice if they were otherwise.
  public var wouldChange: [InfluenceLine]
  /// The measures that act on some change.
  public var measures: [MeasureLine]
  /// The cases by similarity.
  public var peers: [StudyResult.TargetResult.Peer]
  /// Names of the cases that are mentioned, by id.
  public var caseNames: [String: LocalizedText]
  /// How many cases the basis has, without the target itself.
  public var caseCount: Int

  enum CodingKeys: String, CodingKey {
    case target, basis, outcome, limits, conditions, models
    case negatedModels = "negated_models"
    case necessary, impossible, bundles
    case robustBundles = "robust_bundles"
    case total
    case isComplete = "complete"
    case examinedCompletions = "completions_examined"
    case withheld
    case uncoveredChanges = "uncovered_changes"
    case uses, blocked, openings, ceilings
    case unknownsWorthFinding = "unknowns_worth_finding"
    case wouldChange = "would_change"
    case measures, peers
    case caseNames = "case_names"
    case caseCount = "case_count"
  }

  /// Whether the target has all that some model asks for, whatever is not known: there is nothing to recommend.
  public var isSatisfied: Bool { robustBundles.contains(where: \.changes.isEmpty) }
}
