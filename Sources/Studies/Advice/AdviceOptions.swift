import SetTheory
import Transfer

/// What is asked beside the study and the target, as it is written.
public struct AdviceOptions: Hashable, Sendable {
  /// How long there is: `5y`, `18m`; `nil` for as long as it takes.
  public var horizon: String?
  /// What there is to spend, in the unit of the costs.
  public var budget: String?
  /// What can be changed and at what cost, beside or instead of what the codebook says: `P1=3,~P4=1..2`.
  public var actionable = ""
  /// How long changes take: `P1=6m,P2=1y..2y`.
  public var leadTimes = ""
  /// Which change comes before which: `P1<P2`.
  public var precedence = ""
  /// The largest number of bundles listed.
  public var limit = 1000

  /// Options; everything else as it stands.
  public init(horizon: String? = nil, budget: String? = nil) {
    self.horizon = horizon
    self.budget = budget
  }

  /// The options of changes: those given, and of the others those that a codebook allows.
  func options(_ names: ConditionNames, codebook: [ActionableCondition]) throws(BundleError) -> [ActionableCondition] {
    var question = BundleQuestion(models: [], target: "", actionable: actionable)
    (question.leadTimes, question.precedence) = (leadTimes, precedence)
    let given = try question.options(names)
    return given.map { option in
      guard let known = codebook.first(where: { $0.change == option.change }) else { return option }
      var result = option
      (result.actors, result.phases) = (known.actors, known.phases)
      result.after.formUnion(known.after)
      return result
    } + codebook.filter { option in !given.contains { $0.change == option.change } }
  }

  /// The horizon in months.
  func months() throws(BundleError) -> Double? { try BundleQuestion.months(horizon) }

  /// The budget as a number.
  func amount() throws(BundleError) -> Double? {
    guard let budget else { return nil }
    guard let amount = AmountRange(cost: budget), amount.isKnown, let value = amount.upper else { throw .budget(budget) }
    return value
  }

  /// How much is listed.
  var bundleOptions: BundleOptions { BundleOptions(limit: limit) }

  /// The same for what cases share: a conjunction, whose bundles for single completions are all parts of the one that is certain, so that few of them are worth listing.
  var agreementOptions: BundleOptions { BundleOptions(limit: limit, completions: 256) }
}
