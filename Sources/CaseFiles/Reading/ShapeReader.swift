import Cases
import Membership
import Yams

/// Reads a YAML tree against a shape: collects findings, positions and references, and fills in what is left out.
struct ShapeReader {
  /// An id that must exist.
  struct Reference {
    var referent: Referent
    var id: String
    var position: Position
  }

  /// The file, as findings name it.
  let file: String
  /// What was found, all at once.
  private(set) var findings: [Finding] = []
  /// Where each value stands, by its path such as `conditions/trust/claims/0/quote`.
  private(set) var positions: [String: Position] = [:]
  /// The ids that must exist.
  private(set) var references: [Reference] = []

  // One tag for all values of a kind: a tag brings tables of its own, and a case file has thousands of values.
  private let text = Tag(.str)
  private let group = Tag(.map)
  private let sequence = Tag(.seq)

  init(file: String) {
    self.file = file
  }

  /// Reads a node.
  ///
  /// - Returns: The node with standard values filled in, in the order of the shape's fields. Single values carry the type their shape
  ///   gives them, however they are quoted, so that `code: 12` is a text and two spellings of one file are equal.
  mutating func read(_ node: Node, as shape: Shape, at path: String) -> Node {
    let position = node.mark.map(Position.init) ?? .start
    if !path.isEmpty, positions[path] == nil { positions[path] = position }
    switch shape {
    case .object(let fields): return object(node, fields, path, position)
    case .list(let element): return list(node, element, path, position)
    case .map(let referent, let value): return map(node, referent, value, path, position)
    case .localized: return object(node, Self.languages, path, position, isText: true)
    default: return scalar(node, shape, path, position)
    }
  }

  private static let languages = [
    Field("de", .text, de: "Deutsch.", en: "German."),
    Field("en", .text, de: "Englisch.", en: "English."),
  ]

  mutating func add(_ check: String, _ message: String, _ position: Position, hint: String) {
    findings.append(Finding(check: check, message: message, file: file, at: position, hint: hint))
  }

  // MARK: Objects, maps, lists

  private mutating func object(
    _ node: Node, _ fields: [Field], _ path: String, _ position: Position, isText: Bool = false
  ) -> Node {
    guard case .mapping(let mapping) = node else {
      let keys = fields.prefix(4).map(\.key).joined(separator: ", ")
      let hint = isText ? "Write de: and en: on lines of their own." : "Write keys with values: \(keys) …"
      add("type", "\(Self.label(path)) is \(Self.kind(node)), not keys with values.", position, hint: hint)
      return node
    }
    var given: [String: Node] = [:]
    var meant: Set<String> = []
    for (key, value) in mapping {
      let name = key.string ?? "?"
      if fields.contains(where: { $0.key == name }) {
        given[name] = value
        positions[Self.join(path, name)] = key.mark.map(Position.init) ?? position
      } else {
        let near = Spelling.nearest(to: name, among: fields.map(\.key))
        if let near { meant.insert(near) }
        unknownKey(name, near, fields, key.mark.map(Position.init) ?? position, path)
      }
    }
    if isText, given.isEmpty {
      add("type", "\(Self.label(path)) has no text.", position, hint: "Write de: or en:, better both.")
    }
    return complete(given, except: meant, fields, path, position)
  }

  /// Reads the fields that are given and fills in those that are not; a misspelt key is not missing as well.
  private mutating func complete(
    _ given: [String: Node], except meant: Set<String>, _ fields: [Field], _ path: String, _ position: Position
  ) -> Node {
    var pairs: [(Node, Node)] = []
    for field in fields {
      if let value = given[field.key] {
        pairs.append((Node(field.key, text), read(value, as: field.shape, at: Self.join(path, field.key))))
        continue
      }
      switch (field.need, field.shape) {
      case (.required, _) where meant.contains(field.key): break
      case (.required, _):
        add(
          "missing-key", "\(Self.label(path)) lacks the key “\(field.key)”.", position,
          hint: "Add a line “\(field.key): …”. What belongs there: \(field.meaning[.en])")
      case (.standard(let value), _): pairs.append((Node(field.key, text), typed(value, field.shape)))
      case (.optional, .list): pairs.append((Node(field.key, text), Node([Node](), sequence)))
      case (.optional, .map): pairs.append((Node(field.key, text), Node([(Node, Node)](), group)))
      case (.optional, _): break
      }
    }
    return Node(pairs, group)
  }

  private mutating func unknownKey(
    _ name: String, _ near: String?, _ fields: [Field], _ position: Position, _ path: String
  ) {
    let known = fields.map(\.key).joined(separator: ", ")
    let guess = near.map { "Did you mean “\($0)”? " } ?? ""
    add(
      "unknown-key", "\(Self.label(path)) has the unknown key “\(name.prefix(80))”.", position,
      hint: "\(guess)Known here: \(known).")
  }

  private mutating func list(_ node: Node, _ element: Shape, _ path: String, _ position: Position) -> Node {
    guard case .sequence(let sequence) = node else {
      add("type", "\(Self.label(path)) is \(Self.kind(node)), not a list.", position, hint: "Begin each entry with “- ”.")
      return node
    }
    var nodes: [Node] = []
    for (index, item) in sequence.enumerated() {
      nodes.append(read(item, as: element, at: Self.join(path, String(index))))
    }
    return Node(nodes, self.sequence)
  }

  private mutating func map(
    _ node: Node, _ referent: Referent, _ value: Shape, _ path: String, _ position: Position
  ) -> Node {
    guard case .mapping(let mapping) = node else {
      add(
        "type", "\(Self.label(path)) is \(Self.kind(node)), not values by \(referent.rawValue).", position,
        hint: "Write one key per \(referent.rawValue).")
      return node
    }
    var pairs: [(Node, Node)] = []
    var seen: Set<String> = []
    for (key, item) in mapping {
      let name = key.string ?? "?"
      let place = key.mark.map(Position.init) ?? position
      if let problem = ScalarRule.problem(name, isQuoted: false, shape: .id) {
        add(problem.check, "\(Self.label(path)): \(problem.message)", place, hint: problem.hint)
      } else {
        references.append(Reference(referent: referent, id: name, position: place))
      }
      if !seen.insert(name).inserted {
        add("duplicate-key", "The key “\(name)” stands twice in the same place.", place, hint: "Keep one of the two.")
      }
      positions[Self.join(path, name)] = place
      pairs.append((Node(name, text), read(item, as: value, at: Self.join(path, name))))
    }
    return Node(pairs, group)
  }

  // MARK: Scalars

  private mutating func scalar(_ node: Node, _ shape: Shape, _ path: String, _ position: Position) -> Node {
    guard case .scalar(let scalar) = node else {
      add("type", "\(Self.label(path)) is \(Self.kind(node)), not a single value.", position, hint: "Write one value.")
      return node
    }
    let text = scalar.string
    let isQuoted = scalar.style == .doubleQuoted || scalar.style == .singleQuoted
    let isNull = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(text)
    if isNull {
      add("type", "\(Self.label(path)) is empty.", position, hint: "Write a value or leave the key out.")
    } else if let problem = ScalarRule.problem(text, isQuoted: isQuoted, shape: shape) {
      add(problem.check, "\(Self.label(path)): \(problem.message)", position, hint: problem.hint)
    } else if case .reference(let referent) = shape {
      references.append(Reference(referent: referent, id: text, position: position))
    }
    return typed(text, shape)
  }

  /// A single value with the type of its shape: numbers and flags as YAML resolves them, all else text.
  private func typed(_ value: String, _ shape: Shape) -> Node {
    switch shape {
    case .number, .flag: Node(value)
    default: Node(value, text)
    }
  }

  // MARK: Words

  static func join(_ path: String, _ key: String) -> String { path.isEmpty ? key : path + "/" + key }

  /// A path as people read it.
  ///
  /// `claims/0/quote` is “claims no. 1 › quote”.
  static func label(_ path: String) -> String {
    guard !path.isEmpty else { return "The file" }
    var words: [String] = []
    for part in path.split(separator: "/").map(String.init) {
      if let index = Int(part), let last = words.popLast() {
        words.append("\(last) no. \(index + 1)")
      } else {
        words.append(part)
      }
    }
    return "“\(words.joined(separator: " › "))”"
  }

  private static func kind(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): scalar.string.isEmpty ? "empty" : "a single value"
    case .mapping: "a group of keys"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }
}
