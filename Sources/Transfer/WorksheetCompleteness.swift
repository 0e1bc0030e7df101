public import Cases
public import Membership

/// How much of the worksheet a target has answered, and which of its conditions are known.
///
/// These are counts, no score: an unanswered question is unknown, not a no, and ten answers say nothing about how a region stands.
public struct WorksheetCompleteness: Hashable, Codable, Sendable {
  /// What a target's file holds on a condition.
  public enum CellState: String, CaseIterable, Codable, Sendable {
    /// A cell with a value.
    case known
    /// A cell that is still unknown although there are claims: all they name are plans.
    case planned
    /// No cell, or one without a value and without claims.
    case unknown
  }

  /// How many questions of a step are answered.
  public struct StepCount: Hashable, Codable, Sendable {
    /// The step.
    public var step: Worksheet.Step
    /// How many of its questions are answered.
    public var answered: Int
    /// How many questions it has.
    public var questions: Int
  }

  /// A question and whether it is answered.
  public struct QuestionState: Hashable, Codable, Sendable {
    /// The question's id.
    public var id: String
    /// Its step.
    public var step: Worksheet.Step
    /// The question.
    public var text: LocalizedText
    /// Whether we added it to the guide's questions.
    public var isOurs: Bool
    /// The id of the condition the answer bears on.
    public var condition: String?
    /// Whether that is a core condition.
    public var isCore: Bool
    /// Whether it is answered.
    public var isAnswered: Bool

    enum CodingKeys: String, CodingKey {
      case id, step, text
      case isOurs = "ours"
      case condition
      case isCore = "core"
      case isAnswered = "answered"
    }
  }

  /// A condition and what the target's file holds on it.
  public struct ConditionState: Hashable, Codable, Sendable {
    /// The condition's id.
    public var id: String
    /// Its name.
    public var name: LocalizedText
    /// Whether it stands in the codebook's first list.
    public var isCore: Bool
    /// What the file holds.
    public var state: CellState
    /// The membership as coded.
    public var membership: CellValue
    /// The ids of the questions whose answers bear on it.
    public var questions: [String]

    enum CodingKeys: String, CodingKey {
      case id, name
      case isCore = "core"
      case state, membership, questions
    }
  }

  /// The steps in order.
  public var steps: [StepCount]
  /// The questions in order.
  public var questions: [QuestionState]
  /// The conditions in the order of the codebook's lists.
  public var conditions: [ConditionState]
  /// The ids of the unanswered questions in the order in which to answer them: first those on core conditions that are not known, then
  /// those on other conditions that are not known, then the rest; within each group as in the worksheet.
  public var next: [String]
  /// The ids of conditions that are not known although a question on them is answered: the answer can be coded.
  public var toCode: [String]

  enum CodingKeys: String, CodingKey {
    case steps, questions, conditions, next
    case toCode = "to_code"
  }

  /// How many questions are answered.
  public var answered: Int { questions.count(where: \.isAnswered) }

  /// How complete a target is.
  ///
  /// - Parameters:
  ///   - target: The target. A question that is answered twice counts once; an answer to no question of the worksheet does not count.
  ///   - worksheet: The questions.
  ///   - codebook: The conditions.
  public init(_ target: Target, worksheet: Worksheet, codebook: Codebook) {
    let given = Set(target.answers.map(\.question))
    let core = Set(codebook.coreConditions.map(\.id))
    let questions = worksheet.questions.map { question in
      QuestionState(
        id: question.id, step: question.step, text: question.text, isOurs: question.isOurs, condition: question.condition,
        isCore: question.condition.map(core.contains) ?? false, isAnswered: given.contains(question.id))
    }
    let conditions = worksheet.conditions(in: codebook).map { condition in
      let cell = target.conditions[condition.id] ?? .unknown
      return ConditionState(
        id: condition.id, name: condition.name, isCore: core.contains(condition.id), state: CellState(cell),
        membership: cell.membership, questions: questions.filter { $0.condition == condition.id }.map(\.id))
    }
    let open = Set(conditions.filter { $0.state != .known }.map(\.id))
    steps = Worksheet.Step.allCases.map { step in
      let own = questions.filter { $0.step == step }
      return StepCount(step: step, answered: own.count(where: \.isAnswered), questions: own.count)
    }
    next = (0...2).flatMap { rank in
      questions.filter { !$0.isAnswered && Self.rank($0, open: open) == rank }.map(\.id)
    }
    toCode = conditions.filter { $0.state == .unknown && !given.isDisjoint(with: $0.questions) }.map(\.id)
    self.questions = questions
    self.conditions = conditions
  }

  /// 0 for a question on a core condition that is not known, 1 on another that is not known, 2 for all others.
  private static func rank(_ question: QuestionState, open: Set<String>) -> Int {
    guard let condition = question.condition, open.contains(condition) else { return 2 }
    return question.isCore ? 0 : 1
  }
}

extension WorksheetCompleteness.CellState {
  /// What a cell holds.
  public init(_ cell: Cell) {
    self = cell.membership != .unknown ? .known : cell.claims.isEmpty ? .unknown : .planned
  }
}
