import Yams

/// Writes a case file in its canonical form: fields in the order of the shape, two spaces, dates quoted, long text folded.
///
/// Comments stay: each goes before the key or entry it stood before or beside. One that stands further left than that key stays where it
/// is, so that entries switched off with `#` keep their place. Blank lines go. What is written reads back as what was
/// read, or nothing is written.
public struct CanonicalWriter {
  /// The canonical form of a file.
  ///
  /// - Parameters:
  ///   - file: The file as it is.
  ///   - kind: What is in it.
  /// - Returns: The text; equal to the file's text when it is canonical already.
  /// - Throws: The first finding that keeps the file from being read, or that says it cannot be written without loss.
  public static func text(of file: TextFile, as kind: EntityKind) throws(Finding) -> String {
    let node = try YAMLText.compose(file)
    var reader = ShapeReader(file: file.name)
    let before = reader.read(node, as: kind.shape, at: "")
    if let finding = reader.findings.first { throw finding }
    var writer = CanonicalWriter(node, lines: YAMLLines(file.text))
    let lines = writer.lines(of: node, as: kind.shape, indent: 0) + writer.comments(before: .max, indent: 0)
    let output = lines.joined(separator: "\n") + "\n"
    try verify(output, against: before, kind, file)
    return output
  }

  /// The canonical form of a file whose values were changed.
  ///
  /// - Parameters:
  ///   - node: The file's tree with other values; what stayed has its place, so that comments find it.
  ///   - file: The file as it is.
  ///   - kind: What is in it.
  /// - Returns: The text; comments on what is gone stand at the end.
  /// - Throws: The first finding that keeps the new text from being read as the tree.
  static func text(of node: Node, over file: TextFile, as kind: EntityKind) throws(Finding) -> String {
    var reader = ShapeReader(file: file.name)
    let before = reader.read(node, as: kind.shape, at: "")
    // Which values are quoted is the writer's business; the new ones have no quotation marks yet.
    if let finding = reader.findings.first(where: { !["date-quotes", "key-digits"].contains($0.check) }) { throw finding }
    var writer = CanonicalWriter(try YAMLText.compose(file), lines: YAMLLines(file.text))
    var lines = writer.lines(of: node, as: kind.shape, indent: 0) + writer.comments(before: .max, indent: 0)
    for line in writer.comments.keys.sorted() { lines += writer.comments(before: line, indent: 0) }
    let output = lines.joined(separator: "\n") + "\n"
    try verify(output, against: before, kind, file)
    return output
  }

  /// The comments by the line of the key or entry they go before.
  private var comments: [Int: [Comment]] = [:]

  private struct Comment {
    var text: String
    /// How far right it stands at most; `nil` for one that stood beside a value.
    var column: Int?
  }

  private init(_ node: Node, lines: YAMLLines) {
    var places: [Int] = []
    Self.collectLines(of: node, into: &places)
    places.sort()
    for line in lines.lines {
      guard let comment = line.comment else { continue }
      let place = places.first { $0 >= line.number } ?? .max
      comments[place, default: []].append(Comment(text: comment, column: lines.commentColumns[line.number]))
    }
  }

  /// The lines of keys and list entries.
  private static func collectLines(of node: Node, into lines: inout [Int]) {
    switch node {
    case .mapping(let mapping):
      for (key, value) in mapping {
        lines.append(key.mark?.line ?? 1)
        collectLines(of: value, into: &lines)
      }
    case .sequence(let sequence):
      for item in sequence {
        lines.append(item.mark?.line ?? 1)
        collectLines(of: item, into: &lines)
      }
    case .scalar, .alias: break
    }
  }

  private static func verify(
    _ output: String, against before: Node, _ kind: EntityKind, _ file: TextFile
  ) throws(Finding) {
    var reader = ShapeReader(file: file.name)
    let node = try? YAMLText.compose(TextFile(output, name: file.name))
    let after = node.map { reader.read($0, as: kind.shape, at: "") }
    guard after == before, reader.findings.isEmpty else {
      throw Finding(
        check: "format", message: "The file cannot be written in canonical form without loss.", file: file.name,
        at: .start, hint: "Simplify texts with unusual line breaks or quotation marks.")
    }
  }

  // MARK: Structure

  private mutating func lines(of node: Node, as shape: Shape, indent: Int) -> [String] {
    switch (shape, node) {
    case (.object(let fields), .mapping(let mapping)):
      return fields.flatMap { field in
        mapping.first { $0.key.string == field.key }.map { pair(of: $0, as: field.shape, indent: indent) } ?? []
      }
    case (.localized, .mapping(let mapping)):
      return ["de", "en"].flatMap { language in
        mapping.first { $0.key.string == language }.map { pair(of: $0, as: .text, indent: indent) } ?? []
      }
    case (.map(_, let element), .mapping(let mapping)):
      return mapping.flatMap { pair(of: $0, as: element, indent: indent) }
    case (.list(let element), .sequence(let sequence)):
      return sequence.flatMap { entry(of: $0, as: element, indent: indent) }
    default: return []
    }
  }

  private mutating func pair(of pair: (key: Node, value: Node), as shape: Shape, indent: Int) -> [String] {
    var lines = comments(before: pair.key.mark?.line ?? 0, indent: indent)
    let key = String(repeating: " ", count: indent) + ScalarText.plain(pair.key.string ?? "", shape: .id) + ":"
    switch pair.value {
    case .scalar(let scalar):
      lines.append(key + ScalarText.after(key: scalar.string, shape: shape, indent: indent + 2, used: key.count))
    case .sequence(let sequence) where sequence.isEmpty: lines.append("\(key) []")
    case .mapping(let mapping) where mapping.isEmpty: lines.append("\(key) {}")
    case .sequence(let sequence):
      if let flow = Self.flow(sequence, shape), key.count + flow.count < ScalarText.width {
        for item in sequence { lines += comments(before: item.mark?.line ?? 0, indent: indent) }
        lines.append("\(key) \(flow)")
      } else {
        lines.append(key)
        lines += self.lines(of: pair.value, as: shape, indent: indent + 2)
      }
    default:
      lines.append(key)
      lines += self.lines(of: pair.value, as: shape, indent: indent + 2)
    }
    return lines
  }

  private mutating func entry(of item: Node, as shape: Shape, indent: Int) -> [String] {
    var lines = comments(before: item.mark?.line ?? 0, indent: indent)
    let margin = String(repeating: " ", count: indent)
    if case .scalar(let scalar) = item {
      return lines + ["\(margin)- \(ScalarText.plain(scalar.string, shape: shape))"]
    }
    // The first key stands beside the dash; comments before it go above the dash.
    var inner = self.lines(of: item, as: shape, indent: indent + 2)
    let above = inner.prefix { $0.drop { $0 == " " }.hasPrefix("#") }
    lines += above.map { $0.hasPrefix(margin + "  ") ? margin + $0.dropFirst(indent + 2) : $0 }
    inner.removeFirst(above.count)
    if let first = inner.first { inner[0] = "\(margin)- \(first.dropFirst(indent + 2))" }
    return lines + inner
  }

  /// A short list of words on one line.
  private static func flow(_ sequence: Node.Sequence, _ shape: Shape) -> String? {
    guard case .list(let element) = shape else { return nil }
    switch element {
    case .reference, .choice, .id, .number, .setName: break
    default: return nil
    }
    let words = sequence.compactMap { $0.string.map { ScalarText.plain($0, shape: element) } }
    return "[\(words.joined(separator: ", "))]"
  }

  private mutating func comments(before line: Int, indent: Int) -> [String] {
    (comments.removeValue(forKey: line) ?? []).map { comment in
      let margin = String(repeating: " ", count: min(indent, comment.column ?? indent))
      return comment.text.hasPrefix(" ") ? "\(margin)#\(comment.text)" : "\(margin)# \(comment.text)"
    }
  }
}
