public import SetTheory

/// Input for which no bundles can be found.
///
/// ``sentence`` says what is wrong, with the offending value, and ``advice`` what to do about it.
public enum BundleError: Error, Hashable, Sendable {
  /// There is no model.
  case noModels
  /// A model has no term: it is never satisfied.
  case emptyModel(Int)
  /// The target has another number of cells than there are conditions.
  case cellCount(cells: Int, conditions: Int)
  /// A value that a condition cannot have.
  case valueOutside(condition: String, value: Double, kind: SetKind)
  /// A range whose smaller end is the larger one.
  case reversedCell(condition: String, lower: Double, upper: Double)
  /// A membership of exactly 0.5.
  case crossover(condition: String)
  /// A condition stands twice.
  case conditionTwice(String)
  /// A condition is named that no model has and the target neither.
  case unknownCondition(String, known: [String])
  /// The models need a condition on which the target says nothing.
  case conditionMissing(String)
  /// A change is listed twice.
  case changeTwice(String)
  /// A negative cost or time, or a text that is none.
  case amount(condition: String, text: String)
  /// A text that names no target's cell.
  case cell(String)
  /// An answer that contradicts another one.
  case contradiction(condition: String, first: String, second: String)
  /// Changes wait for one another in a circle.
  case precedenceCycle([String])
  /// A text that says of no two changes which comes first.
  case precedence(String)
  /// A multi-value condition is named without a level that it has.
  case levelNeeded(String)
  /// A horizon that is no time.
  case horizon(String)
  /// More values than the search has room for.
  case tooManyValues(Int, limit: Int)
  /// A limit or an effort below 1.
  case limitOutOfRange(Int)
  /// A budget that is no amount.
  case budget(String)

  /// What is wrong, as a full sentence with the offending value.
  public var sentence: String {
    switch self {
    case .noModels: "There is no model to reach."
    case .emptyModel(let index): "Model \(index + 1) has no term, so nothing satisfies it."
    case .cellCount(let cells, let conditions): "The target has \(cells) cells, but there are \(conditions) conditions."
    case .valueOutside(let name, let value, let kind):
      "The target’s value \(value) of “\(name)” is none that \(Self.text(kind)) has."
    case .reversedCell(let name, let lower, let upper): "The target’s range \(lower)..\(upper) of “\(name)” is reversed."
    case .crossover(let name): "The target’s membership in “\(name)” is exactly 0.5, which is neither in nor out."
    case .conditionTwice(let name): "The condition “\(name)” stands twice."
    case .unknownCondition(let name, _): "There is no condition “\(name)”."
    case .conditionMissing(let name): "The models name “\(name)”, but the target says nothing on it."
    case .changeTwice(let name): "The change “\(name)” stands twice."
    case .amount(let name, let text): "“\(text)” is no cost or time of “\(name)”: both are numbers that are not negative."
    case .cell(let text): "“\(text)” is no cell of a target."
    case .contradiction(let name, let first, let second): "The target says “\(first)” of “\(name)” and also “\(second)”."
    case .precedenceCycle(let names): "These changes wait for one another in a circle: \(names.joined(separator: ", "))."
    case .precedence(let text): "“\(text)” does not say which of two changes comes first."
    case .levelNeeded(let name): "“\(name)” is named without a level that it has."
    case .horizon(let text): "“\(text)” is no horizon."
    case .tooManyValues(let count, let limit): "The conditions of the models have \(count) values, more than \(limit)."
    case .limitOutOfRange(let value): "A limit of \(value) leaves nothing to list."
    case .budget(let text): "“\(text)” is no budget."
    }
  }

  /// What to do about it, as a full sentence.
  public var advice: String {
    switch self {
    case .noModels, .emptyModel: "Write one such as S1*P1 + S2*P2."
    case .cellCount: "Write one cell per condition, ? for what is not known."
    case .valueOutside, .reversedCell, .cell:
      "Write cells as A=1, B=0, C=?, D=0.3 or D=0.2..0.4, a level of a multi-value condition as E=2."
    case .crossover: "Decide on which side it lies, or write a range that leaves it open, such as 0.4..0.6."
    case .conditionTwice, .changeTwice: "Name each once."
    case .unknownCondition(_, let known):
      "The conditions are: \(known.prefix(20).joined(separator: ", "))\(known.count > 20 ? ", …" : "")."
    case .conditionMissing(let name): "Write \(name)=? if it is not known."
    case .amount: "Write P1=3, P1=2..5 or P1=? for what is not known; times as 6m or 2y."
    case .contradiction: "Keep one of them, or write a range that spans both."
    case .precedenceCycle: "Leave one of the orders out."
    case .precedence: "Write P1<P2 where P1 comes first."
    case .levelNeeded(let name): "Name the level that the change gives, such as \(name)[2]."
    case .horizon: "Write months or years, such as 18m or 5y."
    case .tooManyValues: "Leave out conditions that no model names."
    case .limitOutOfRange: "Give 1 or more."
    case .budget: "Write a number in the unit of the costs, such as 100."
    }
  }

  private static func text(_ kind: SetKind) -> String {
    switch kind {
    case .crisp: "a crisp condition, 0 or 1,"
    case .fuzzy: "a fuzzy condition, 0 to 1,"
    case .multiValue(let levels): "a condition with the levels 0 to \(levels - 1)"
    }
  }
}

extension BundleError: CustomStringConvertible {
  /// The sentence followed by the advice.
  public var description: String { "\(sentence) \(advice)" }
}
