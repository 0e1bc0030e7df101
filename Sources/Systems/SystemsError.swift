/// Why systems cannot be compared.
public enum SystemsError: Error, Hashable, Sendable {
  /// There is no block of variables.
  case noBlocks
  /// A block has no variables.
  case emptyBlock(String)
  /// A variable stands in two blocks, or twice in one.
  case variableTwice(variable: String, first: String, second: String)
  /// There are fewer than two cases.
  case tooFewCases(Int)
  /// Two cases have one name.
  case duplicateCase(String)
  /// A case that is asked for is not among the cases.
  case unknownCase(String, known: [String])
  /// More cases are asked for than there are.
  case tooMany(count: Int, cases: Int)
  /// More cases are required than asked for.
  case tooManyRequired(required: Int, count: Int)
  /// Fewer cases are asked for than make sense.
  case tooFewAsked(count: Int, least: Int)
  /// A case is required twice, or required and the one to compare with.
  case namedTwice(String)
  /// A set to be compared with others has fewer than two cases.
  case setTooSmall(Int)
  /// A set to be compared with others holds all cases.
  case setOfAll(Int)

  /// What is wrong, as a full sentence with the offending value.
  public var sentence: String {
    switch self {
    case .noBlocks: "There is no block of variables to compare."
    case .emptyBlock(let block): "The block “\(block)” has no variables."
    case .variableTwice(let variable, let first, let second):
      first == second
        ? "The variable “\(variable)” stands twice in the block “\(first)”."
        : "The variable “\(variable)” stands in the blocks “\(first)” and “\(second)”."
    case .tooFewCases(let count): "There \(count == 1 ? "is 1 case" : "are \(count) cases"), but a comparison needs at least 2."
    case .duplicateCase(let name): "The case “\(name)” stands twice."
    case .unknownCase(let name, _): "There is no case “\(name)”."
    case .tooMany(let count, let cases): "\(count) cases were asked for, but there are only \(cases) to choose from."
    case .tooManyRequired(let required, let count): "\(required) cases are required, but only \(count) were asked for."
    case .tooFewAsked(let count, let least): "\(count) cases were asked for, but at least \(least) are needed."
    case .namedTwice(let name): "The case “\(name)” is named twice."
    case .setTooSmall(let count):
      "The set names \(count == 1 ? "1 case" : "\(count) cases"), but only two or more can differ from one another."
    case .setOfAll(let count): "The set holds all \(count) cases of the table, so there is no other set to compare it with."
    }
  }

  /// What to do about it, as a full sentence.
  public var advice: String {
    switch self {
    case .noBlocks: "Put at least one variable into a block."
    case .emptyBlock: "Name its variables, or leave the block out."
    case .variableTwice: "Let each variable count once: keep it in one block."
    case .tooFewCases: "Add cases."
    case .duplicateCase: "Give each case a name of its own."
    case .unknownCase(_, let known):
      "Known are: \(known.prefix(20).joined(separator: ", "))\(known.count > 20 ? ", …" : "")."
    case .tooMany: "Ask for fewer, or choose from more."
    case .tooManyRequired: "Ask for more, or require fewer."
    case .tooFewAsked: "Ask for more."
    case .namedTwice: "Name each case once."
    case .setTooSmall: "Name at least two."
    case .setOfAll: "Name fewer cases, or add to the table those that were not chosen."
    }
  }
}

extension SystemsError: CustomStringConvertible {
  /// The sentence followed by the advice.
  public var description: String { "\(sentence) \(advice)" }
}
