/// A piece of an expression with its place.
struct ExpressionToken: Hashable {
  enum Kind: Hashable {
    case name(String)
    case constant(Bool)
    case levels([Int])
    case and, or, not, open, close
    case relation(Proposition.Relation)
  }

  let kind: Kind
  /// The column, from 1.
  let column: Int
  /// The text.
  let text: String
}

/// Takes an expression apart.
struct ExpressionLexer {
  private let text: String
  private let characters: [Character]
  private var index = 0
  private var tokens: [ExpressionToken] = []

  private init(_ text: String) {
    self.text = text
    characters = Array(text)
  }

  /// The tokens of a text.
  static func tokens(of text: String) throws(ExpressionError) -> [ExpressionToken] {
    var lexer = ExpressionLexer(text)
    while lexer.index < lexer.characters.count { try lexer.step() }
    return lexer.tokens
  }

  /// Whether a name needs no quotation marks.
  static func isPlainName(_ name: String) -> Bool {
    guard let first = name.first, let last = name.last, first != "-", last != "-" else { return false }
    return name.allSatisfy(isNamePart)
  }

  private static func isNamePart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "_.-".contains(character)
  }

  private static let relations: [(text: String, relation: Proposition.Relation)] = [
    ("<=>", .sufficientAndNecessary), ("<->", .sufficientAndNecessary), ("=>", .sufficient), ("->", .sufficient), ("<=", .necessary),
    ("<-", .necessary),
  ]

  private mutating func step() throws(ExpressionError) {
    let character = characters[index]
    if character.isWhitespace {
      index += 1
      return
    }
    for (text, relation) in Self.relations where starts(text) {
      add(.relation(relation), length: text.count)
      return
    }
    switch character {
    case "*": add(.and, length: 1)
    case "+": add(.or, length: 1)
    case "~", "!": add(.not, length: 1)
    case "(": add(.open, length: 1)
    case ")": add(.close, length: 1)
    case "[": try addLevels(closing: "]")
    case "{": try addLevels(closing: "}")
    case "\"", "`": try addQuoted(character)
    case _ where Self.isNamePart(character) && character != "-": addName()
    default: throw ExpressionError(.unexpected(String(character)), in: text, column: index + 1)
    }
  }

  private func starts(_ text: String) -> Bool { characters[index...].starts(with: text) }

  private mutating func add(_ kind: ExpressionToken.Kind, length: Int) {
    tokens.append(ExpressionToken(kind: kind, column: index + 1, text: String(characters[index..<(index + length)])))
    index += length
  }

  /// A name ends before `->` and `<-`, and a hyphen at its end is none of it.
  private mutating func addName() {
    var end = index
    while end < characters.count, Self.isNamePart(characters[end]) {
      if characters[end] == "-", end + 1 == characters.count || !Self.isNamePart(characters[end + 1]) { break }
      end += 1
    }
    let name = String(characters[index..<end])
    let kind: ExpressionToken.Kind =
      switch name {
      case "0": .constant(false)
      case "1": .constant(true)
      default: .name(name)
      }
    add(kind, length: end - index)
  }

  private mutating func addQuoted(_ mark: Character) throws(ExpressionError) {
    var name = ""
    var end = index + 1
    while end < characters.count {
      if characters[end] != mark {
        name.append(characters[end])
      } else if end + 1 < characters.count, characters[end + 1] == mark {
        name.append(mark)
        end += 1
      } else {
        break
      }
      end += 1
    }
    guard end < characters.count else { throw ExpressionError(.unclosedQuotation, in: text, column: index + 1) }
    add(.name(name), length: end + 1 - index)
  }

  private mutating func addLevels(closing: Character) throws(ExpressionError) {
    let start = index + 1
    guard let end = characters[start...].firstIndex(of: closing) else { throw ExpressionError(.levels, in: text, column: start) }
    let parts = String(characters[start..<end]).split(separator: ",", omittingEmptySubsequences: false)
    var levels: [Int] = []
    for part in parts {
      let digits = part.filter { !$0.isWhitespace }
      guard digits.count <= 3, digits.allSatisfy({ ("0"..."9").contains($0) }), let level = Int(digits) else {
        throw ExpressionError(.levels, in: text, column: start)
      }
      levels.append(level)
    }
    add(.levels(levels), length: end + 1 - index)
  }
}
