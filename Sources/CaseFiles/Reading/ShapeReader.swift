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

  init(file: String) {
    self.file = file
  }

  /// Reads a node.
  ///
  /// - Returns: The node with standard values filled in, in the order of the shape's fields.
  mutating func read(_ node: Node, as shape: Shape, at path: String) -> Node {
    let position = node.mark.map(Position.init) ?? .start
    if !path.isEmpty, positions[path] == nil { positions[path] = position }
    switch shape {
    case .object(let fields): return object(node, fields, path, position)
    case .list(let element): return list(node, element, path, position)
    case .map(let referent, let value): return map(node, referent, value, path, position)
    case .localized: return object(node, Self.languages, path, position, isText: true)
    default:
      scalar(node, shape, path, position)
      return node
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
    for (key, value) in mapping {
      let name = key.string ?? ""
      if fields.contains(where: { $0.key == name }) {
        given[name] = value
        positions[Self.join(path, name)] = key.mark.map(Position.init) ?? position
      } else {
        unknownKey(name, fields, key.mark.map(Position.init) ?? position, path)
      }
    }
    if isText, given.isEmpty {
      add("type", "\(Self.label(path)) has no text.", position, hint: "Write de: or en:, better both.")
    }
    return complete(given, fields, path, position)
  }

  private mutating func complete(
    _ given: [String: Node], _ fields: [Field], _ path: String, _ position: Position
  ) -> Node {
    var pairs: [(Node, Node)] = []
    for field in fields {
      if let value = given[field.key] {
        pairs.append((Node(field.key), read(value, as: field.shape, at: Self.join(path, field.key))))
        continue
      }
      switch (field.need, field.shape) {
      case (.required, _):
        add(
          "missing-key", "\(Self.label(path)) lacks the key “\(field.key)”.", position,
          hint: "Add \(field.key): \(field.meaning[.en])")
      case (.standard(let value), _): pairs.append((Node(field.key), Node(value)))
      case (.optional, .list): pairs.append((Node(field.key), Node([Node]())))
      case (.optional, .map): pairs.append((Node(field.key), Node([(Node, Node)]())))
      case (.optional, _): break
      }
    }
    return Node(pairs)
  }

  private mutating func unknownKey(_ name: String, _ fields: [Field], _ position: Position, _ path: String) {
    let keys = fields.map(\.key)
    let near = keys.min { Spelling.distance($0, name) < Spelling.distance($1, name) }
    let known = keys.joined(separator: ", ")
    let guess = near.flatMap { Spelling.distance($0, name) <= 3 ? "Did you mean “\($0)”? " : nil } ?? ""
    add(
      "unknown-key", "\(Self.label(path)) has the unknown key “\(name)”.", position,
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
    return Node(nodes)
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
    for (key, item) in mapping {
      let name = key.string ?? ""
      let place = key.mark.map(Position.init) ?? position
      references.append(Reference(referent: referent, id: name, position: place))
      positions[Self.join(path, name)] = place
      pairs.append((Node(name), read(item, as: value, at: Self.join(path, name))))
    }
    return Node(pairs)
  }

  // MARK: Scalars

  private mutating func scalar(_ node: Node, _ shape: Shape, _ path: String, _ position: Position) {
    guard case .scalar(let scalar) = node else {
      add("type", "\(Self.label(path)) is \(Self.kind(node)), not a single value.", position, hint: "Write one value.")
      return
    }
    let isQuoted = scalar.style == .doubleQuoted || scalar.style == .singleQuoted
    if case .reference(let referent) = shape {
      references.append(Reference(referent: referent, id: scalar.string, position: position))
    }
    if let problem = ScalarRule.problem(scalar.string, isQuoted: isQuoted, shape: shape) {
      add(problem.check, "\(Self.label(path)): \(problem.message)", position, hint: problem.hint)
    }
  }

  // MARK: Words

  static func join(_ path: String, _ key: String) -> String { path.isEmpty ? key : path + "/" + key }

  private static func label(_ path: String) -> String { path.isEmpty ? "The file" : "“\(path)”" }

  private static func kind(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): scalar.string.isEmpty ? "empty" : "a single value"
    case .mapping: "a group of keys"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }
}
