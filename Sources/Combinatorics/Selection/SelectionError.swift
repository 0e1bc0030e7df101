/// Why elements cannot be selected.
public enum SelectionError: Error, Hashable, Sendable {
  /// Fewer than the smallest number that can be asked for.
  case tooFew(count: Int, least: Int)
  /// More elements asked for than there are.
  case tooMany(count: Int, elements: Int)
  /// More required elements than elements asked for.
  case tooManyRequired(required: Int, count: Int)
  /// An element that there is not.
  case outside(element: Int, elements: Int)
  /// An element that is required twice, or required and the one to compare with.
  case repeated(element: Int)

  /// What is wrong, as a full sentence with the offending value.
  public var sentence: String {
    switch self {
    case .tooFew(let count, let least): "\(count) were asked for, but a selection has at least \(least)."
    case .tooMany(let count, let elements): "\(count) were asked for, but there are only \(elements) to choose from."
    case .tooManyRequired(let required, let count): "\(required) are required, but only \(count) were asked for."
    case .outside(let element, let elements): "Element \(element) does not exist; there are \(elements)."
    case .repeated(let element): "Element \(element) is named twice."
    }
  }

  /// What to do about it, as a full sentence.
  public var advice: String {
    switch self {
    case .tooFew: "Ask for more."
    case .tooMany: "Ask for fewer, or choose from more."
    case .tooManyRequired: "Ask for more, or require fewer."
    case .outside: "Count elements from 0."
    case .repeated: "Name each element once."
    }
  }
}

extension SelectionError: CustomStringConvertible {
  /// The sentence followed by the advice.
  public var description: String { "\(sentence) \(advice)" }
}
