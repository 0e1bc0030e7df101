import Yams

extension Node {
  /// The value that keys lead to, as it stands.
  func text(at path: [String]) -> String? {
    var node = self
    for key in path {
      guard let next = node.mapping?.first(where: { $0.key.string == key })?.value else { return nil }
      node = next
    }
    guard case .scalar(let scalar) = node, node.null == nil else { return nil }
    return scalar.string
  }

  /// The node below a key.
  func child(_ key: String) -> Node? { mapping?.first { $0.key.string == key }?.value }

  /// The node with a value set below keys, or removed; keys keep their order, their places and so their comments.
  func setting(_ path: [String], to value: Node?) -> Node {
    guard let key = path.first else { return value ?? self }
    let rest = Array(path.dropFirst())
    let mapping = self.mapping ?? Node.Mapping([])
    var pairs: [(Node, Node)] = []
    var isSet = false
    for (name, old) in mapping {
      guard name.string == key else {
        pairs.append((name, old))
        continue
      }
      isSet = true
      guard let new = rest.isEmpty ? value : old.setting(rest, to: value) else { continue }
      // Keys without anything below them go with their last value.
      if value == nil, new.mapping?.isEmpty == true { continue }
      pairs.append((name, new))
    }
    guard !mapping.isEmpty || value != nil else { return self }
    if !isSet, let value { pairs.append((Node(key), rest.isEmpty ? value : Node([(Node, Node)]()).setting(rest, to: value))) }
    return .mapping(Node.Mapping(pairs, mapping.tag, mapping.style, mapping.mark))
  }

  /// A list with other entries.
  func replacingEntries(_ entries: [Node]) -> Node {
    guard case .sequence(let sequence) = self else { return Node(entries) }
    return .sequence(Node.Sequence(entries, sequence.tag, .block, sequence.mark))
  }
}
