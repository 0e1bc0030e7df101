/// The questions with which a region describes itself as a target, in four steps.
public struct Worksheet: Hashable, Codable, Sendable {
  /// A step of the worksheet.
  public enum Step: Int, CaseIterable, Codable, Sendable {
    /// Describe the innovation: which problem, for whom, which solution.
    case describe = 1
    /// Prepare the implementation: what must change, what is there, what is needed.
    case prepare = 2
    /// Plan the next steps and name the hurdles.
    case proceed = 3
    /// Forge alliances: who takes part, who helps, who is against.
    case ally = 4

    /// The heading.
    public var name: LocalizedText {
      switch self {
      case .describe: LocalizedText(de: "Das Vorhaben beschreiben", en: "Describe the project")
      case .prepare: LocalizedText(de: "Die Umsetzung vorbereiten", en: "Prepare its implementation")
      case .proceed: LocalizedText(de: "Die nächsten Schritte gehen", en: "Take the next steps")
      case .ally: LocalizedText(de: "Verbündete gewinnen", en: "Win allies")
      }
    }
  }

  /// A question.
  public struct Question: Hashable, Codable, Sendable {
    /// The id that answers refer to.
    public var id: String
    /// The step it belongs to.
    public var step: Step
    /// The question in our words.
    public var text: LocalizedText
    /// The id of the condition whose cell the answer bears on; `nil` where it bears on none.
    public var condition: String?
    /// Whether we added it to the guide's questions.
    public var isOurs: Bool
    /// The id of the source.
    public var source: String
    /// Page, chapter or heading.
    public var locator: String

    /// A question.
    public init(
      id: String, step: Step, text: LocalizedText, condition: String?, isOurs: Bool, source: String, locator: String
    ) {
      self.id = id
      self.step = step
      self.text = text
      self.condition = condition
      self.isOurs = isOurs
      self.source = source
      self.locator = locator
    }

    enum CodingKeys: String, CodingKey {
      case id, step, text, condition
      case isOurs = "ours"
      case source, locator
    }
  }

  /// The questions, in the order in which they are asked.
  public var questions: [Question]

  /// A worksheet.
  public init(questions: [Question]) {
    self.questions = questions
  }

  /// The questions of a step, in order.
  public func questions(of step: Step) -> [Question] { questions.filter { $0.step == step } }

  /// The question with an id.
  public func question(_ id: String) -> Question? { questions.first { $0.id == id } }

  /// The conditions that a region is to be coded for: those of the codebook's lists, then those that only questions bear on.
  ///
  /// A derived condition is never written, so its parts stand in its place; outcomes are no conditions.
  ///
  /// - Parameter codebook: The codebook.
  /// - Returns: The conditions, each once, in the order of the lists.
  public func conditions(in codebook: Codebook) -> [Condition] {
    codebook.coded(codebook.lists.flatMap(\.conditions) + questions.compactMap(\.condition))
  }
}

extension Codebook {
  /// The conditions of the first list, which every advice begins with; the parts of derived ones in their place.
  public var coreConditions: [Condition] { coded(lists.first?.conditions ?? []) }

  /// The conditions with these ids that cells are written for, each once.
  func coded(_ ids: [String]) -> [Condition] {
    var seen: Set<String> = []
    return ids.flatMap { condition($0)?.derived?.of ?? [$0] }
      .compactMap { condition($0) }
      .filter { $0.kind != .outcome && $0.derived == nil && seen.insert($0.id).inserted }
  }
}

/// A region's answer to a question of the worksheet.
public struct WorksheetAnswer: Hashable, Codable, Sendable {
  /// The question's id.
  public var question: String
  /// The answer in the region's words.
  public var answer: LocalizedText

  /// An answer.
  public init(question: String, answer: LocalizedText) {
    self.question = question
    self.answer = answer
  }
}
