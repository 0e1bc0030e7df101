import Cases
import Studies
import Transfer

/// What may be said of a recommendation: each sentence with the condition under which it may be.
///
/// This is the one place where such sentences are written. None says that a change leads to the outcome.
enum AdviceSentence: String, CaseIterable {
  case satisfied
  case noBundle = "no-bundle"
  case robust
  case notRobust = "not-robust"
  case agreementWithoutNegatives = "agreement-without-negatives"
  case agreementWithNegatives = "agreement-with-negatives"
  case readings
  case ambiguous
  case oneModel = "one-model"
  case formulas
  case leftOut = "left-out"
  case planned
  case severalCases = "several-cases"
  case oneCase = "one-case"
  case easy
  case difficult
  case belowCut = "below-cut"
  case withheld
  case unknownCost = "unknown-cost"
  case uncovered
  case hybrid
  case originNotStated = "origin-not-stated"
  case incomplete
  case completionsNotExamined = "completions-not-examined"
  case created
  case review
  case national

  /// What a sentence is for.
  enum Role {
    /// What comes first.
    case message
    /// What the advice rests on.
    case basis
    /// What one must know to read it.
    case note
    /// What the advice does not say.
    case limit
  }

  var role: Role {
    switch self {
    case .satisfied, .noBundle, .robust, .notRobust: .message
    case .agreementWithoutNegatives, .agreementWithNegatives, .readings, .ambiguous, .oneModel, .formulas, .leftOut, .planned: .basis
    case .severalCases, .oneCase, .easy, .difficult, .belowCut, .withheld, .unknownCost, .uncovered, .hybrid, .originNotStated, .incomplete,
      .completionsNotExamined:
      .note
    case .created, .review, .national: .limit
    }
  }

  /// Whether it may be said.
  func applies(to advice: Recommendation) -> Bool {
    let all = advice.bundles + advice.robustBundles
    let labels = Set(all.compactMap(\.evidenceLabel))
    return switch self {
    case .satisfied: advice.isSatisfied
    case .noBundle: advice.bundles.isEmpty && advice.isComplete && advice.withheld == 0
    case .robust: !advice.robustBundles.isEmpty && !advice.isSatisfied
    case .notRobust: advice.robustBundles.isEmpty && !advice.bundles.isEmpty && advice.isComplete
    case .agreementWithoutNegatives: advice.basis == .agreement && advice.outcome?.hasNegatives == false
    case .agreementWithNegatives: advice.basis == .agreement && advice.outcome?.hasNegatives == true
    case .readings: advice.basis == .agreement && advice.models.count > 1
    case .ambiguous: advice.basis == .sufficiency && advice.models.count > 1
    case .oneModel: advice.basis == .sufficiency && advice.models.count == 1
    case .formulas: advice.basis == .formulas
    case .leftOut: !(advice.target?.leftOut ?? []).isEmpty
    case .planned: advice.conditions.contains(where: \.isPlanned)
    case .severalCases: labels.contains(.a)
    case .oneCase: labels.contains(.b)
    case .easy: labels.contains(.d)
    case .difficult: labels.contains(.e)
    case .belowCut: labels.contains(.c)
    case .withheld: advice.withheld > 0
    case .unknownCost: advice.basis != .agreement && all.count > 1 && all.contains { !$0.changes.isEmpty && $0.cost.upper == nil }
    case .uncovered: !advice.uncoveredChanges.isEmpty
    case .hybrid: advice.target?.origin == .hybrid && !advice.measures.isEmpty
    case .originNotStated: advice.target?.origin == .notStated && !advice.measures.isEmpty
    // What cases share is one term; its bundle and what is open say it all, however many parts of it are listed.
    case .incomplete: !advice.isComplete && advice.basis != .agreement
    case .completionsNotExamined: !advice.examinedCompletions && advice.basis != .agreement
    case .created, .review: advice.basis != .formulas && !advice.isSatisfied
    case .national: advice.basis == .agreement
    }
  }

  /// The sentence.
  func text(_ writer: AdviceWriter) -> String {
    switch role {
    case .message: message(writer)
    case .basis: basis(writer)
    case .note: note(writer)
    case .limit: limit(writer)
    }
  }

  /// The sentences of a role that may be said, in order.
  static func all(_ role: Role, _ writer: AdviceWriter, except: Set<AdviceSentence> = []) -> [String] {
    allCases.filter { $0.role == role && !except.contains($0) && $0.applies(to: writer.advice) }.map { $0.text(writer) }
  }
}
