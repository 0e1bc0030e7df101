import Yams

@testable import CaseFiles

/// What a case file holds, without a spelling.
indirect enum Tree: Hashable {
  /// A single value; whether it is written in quotation marks.
  case scalar(String, isQuoted: Bool)
  case list([Tree])
  case object([Pair])

  struct Pair: Hashable {
    var key: String
    var value: Tree
  }

  /// The tree as YAML on one line; every text in quotation marks.
  ///
  /// - Parameter marked: A node to put `BadInput.mark` before, by its path.
  /// - Returns: A JSON document, which is YAML as well.
  func yaml(marking marked: [Int]? = nil) -> String {
    let mark = marked == [] ? String(BadInput.mark) : ""
    func rest(_ index: Int) -> [Int]? { marked?.first == index ? marked.map { Array($0.dropFirst()) } : nil }
    switch self {
    case .scalar(let text, let isQuoted): return mark + (isQuoted ? Self.quoted(text) : text)
    case .list(let items):
      return mark + "[" + items.enumerated().map { $1.yaml(marking: rest($0)) }.joined(separator: ", ") + "]"
    case .object(let pairs):
      let text = pairs.enumerated().map { Self.quoted($1.key) + ": " + $1.value.yaml(marking: rest($0)) }
      return mark + "{" + text.joined(separator: ", ") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: result += "\\" + String(scalar)
      case 0x20...0x7E, 0xA1...0x2027, 0x202A...0xD7FF, 0x10000...: result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return result + "\""
  }

  /// The texts of a tree by path, whatever the order of keys and the quotation marks; empty collections count.
  var content: [String: String] {
    var result: [String: String] = [:]
    func walk(_ tree: Tree, _ path: String) {
      switch tree {
      case .scalar(let text, _): result[path] = text
      case .list(let items):
        if items.isEmpty { result[path] = "[]" }
        for (index, item) in items.enumerated() { walk(item, "\(path)/\(index)") }
      case .object(let pairs):
        if pairs.isEmpty { result[path] = "{}" }
        for pair in pairs { walk(pair.value, "\(path)/\(pair.key)") }
      }
    }
    walk(self, "")
    return result
  }

  init(_ node: Node) {
    switch node {
    case .scalar(let scalar): self = .scalar(scalar.string, isQuoted: scalar.style == .doubleQuoted)
    case .sequence(let sequence): self = .list(sequence.map(Tree.init))
    case .mapping(let mapping):
      self = .object(mapping.map { Pair(key: $0.key.string ?? "", value: Tree($0.value)) })
    case .alias: self = .scalar("*", isQuoted: false)
    }
  }

  /// A node's path in the tree by positions, with its shape.
  struct Place {
    var path: [Int]
    var shape: Shape
  }

  /// All nodes below the top, with what their places may hold.
  func places(_ shape: Shape, at path: [Int] = []) -> [Place] {
    var result = path.isEmpty ? [] : [Place(path: path, shape: shape)]
    switch (self, shape) {
    case (.list(let items), .list(let element)):
      for (index, item) in items.enumerated() { result += item.places(element, at: path + [index]) }
    case (.object(let pairs), .object(let fields)):
      for (index, pair) in pairs.enumerated() {
        guard let field = fields.first(where: { $0.key == pair.key }) else { continue }
        result += pair.value.places(field.shape, at: path + [index])
      }
    case (.object(let pairs), .map(_, let element)):
      for (index, pair) in pairs.enumerated() { result += pair.value.places(element, at: path + [index]) }
    case (.object(let pairs), .localized):
      for (index, pair) in pairs.enumerated() { result += pair.value.places(.text, at: path + [index]) }
    default: break
    }
    return result
  }

  /// The tree with another node at a path.
  func replacing(_ path: [Int], with other: Tree) -> Tree {
    guard let index = path.first else { return other }
    let rest = Array(path.dropFirst())
    switch self {
    case .scalar: return self
    case .list(var items):
      items[index] = items[index].replacing(rest, with: other)
      return .list(items)
    case .object(var pairs):
      pairs[index].value = pairs[index].value.replacing(rest, with: other)
      return .object(pairs)
    }
  }
}
