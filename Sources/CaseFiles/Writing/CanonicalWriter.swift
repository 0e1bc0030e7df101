import Yams

/// Writes a case file in its canonical form: fields in the order of the shape, two spaces, dates quoted, long text folded.
///
/// Comments stay: each goes before the line it stood before or on. What is written reads back as what was read, or nothing is written.
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
    var writer = CanonicalWriter(comments: YAMLLines(file.text))
    writer.write(node, as: kind.shape, indent: 0)
    writer.flushComments(before: .max, indent: 0)
    try writer.verify(before, kind, file)
    return writer.output
  }

  private var output = ""
  private var comments: [(line: Int, text: Substring)]

  private init(comments lines: YAMLLines) {
    var waiting: [Substring] = []
    var result: [(line: Int, text: Substring)] = []
    for line in lines.lines {
      if let comment = line.comment { waiting.append(comment) }
      guard !line.content.isEmpty else { continue }
      result += waiting.map { (line.number, $0) }
      waiting = []
    }
    comments = result + waiting.map { (Int.max, $0) }
  }

  private func verify(_ before: Node, _ kind: EntityKind, _ file: TextFile) throws(Finding) {
    var reader = ShapeReader(file: file.name)
    let node = try? Yams.compose(yaml: output)
    let after = node.map { reader.read($0, as: kind.shape, at: "") }
    guard after == before else {
      throw Finding(
        check: "format", message: "The file cannot be written in canonical form without loss.", file: file.name,
        at: .start, hint: "Simplify texts with unusual line breaks or quotation marks.")
    }
  }

  // MARK: Structure

  private mutating func write(_ node: Node, as shape: Shape, indent: Int) {
    switch (shape, node) {
    case (.object(let fields), .mapping(let mapping)):
      for field in fields {
        guard let (key, value) = mapping.first(where: { $0.key.string == field.key }) else { continue }
        writeKey(key, value, as: field.shape, indent: indent)
      }
    case (.localized, .mapping(let mapping)):
      for language in ["de", "en"] {
        guard let (key, value) = mapping.first(where: { $0.key.string == language }) else { continue }
        writeKey(key, value, as: .text, indent: indent)
      }
    case (.map(_, let element), .mapping(let mapping)):
      for (key, value) in mapping { writeKey(key, value, as: element, indent: indent) }
    case (.list(let element), .sequence(let sequence)):
      for item in sequence { writeItem(item, as: element, indent: indent) }
    default: break
    }
  }

  private mutating func writeKey(_ key: Node, _ value: Node, as shape: Shape, indent: Int) {
    flushComments(before: key.mark?.line ?? 0, indent: indent)
    if output.hasSuffix("- ") == false { output += String(repeating: " ", count: indent) }
    output += "\(key.string ?? ""):"
    switch value {
    case .scalar(let scalar):
      output += ScalarText.after(key: scalar.string, shape: shape, indent: indent + 2, used: column) + "\n"
    case .sequence(let sequence) where sequence.isEmpty: output += " []\n"
    case .mapping(let mapping) where mapping.isEmpty: output += " {}\n"
    case .sequence(let sequence):
      if let flow = flow(sequence, shape) {
        output += " \(flow)\n"
      } else {
        output += "\n"
        write(value, as: shape, indent: indent + 2)
      }
    default:
      output += "\n"
      write(value, as: shape, indent: indent + 2)
    }
  }

  private mutating func writeItem(_ item: Node, as shape: Shape, indent: Int) {
    flushComments(before: item.mark?.line ?? 0, indent: indent)
    output += String(repeating: " ", count: indent) + "- "
    if case .scalar(let scalar) = item {
      output += ScalarText.plain(scalar.string, shape: shape) + "\n"
    } else {
      write(item, as: shape, indent: indent + 2)
    }
  }

  /// A short list of words on one line.
  private func flow(_ sequence: Node.Sequence, _ shape: Shape) -> String? {
    guard case .list(let element) = shape else { return nil }
    switch element {
    case .reference, .choice, .id: break
    default: return nil
    }
    let words = sequence.compactMap { $0.string.map { ScalarText.plain($0, shape: element) } }
    let text = "[\(words.joined(separator: ", "))]"
    return column + text.count < ScalarText.width ? text : nil
  }

  private var column: Int {
    output.count - (output.lastIndex(of: "\n").map { output.distance(from: output.startIndex, to: $0) + 1 } ?? 0)
  }

  private mutating func flushComments(before line: Int, indent: Int) {
    while let first = comments.first, first.line <= line {
      let text = first.text.hasPrefix(" ") ? first.text : " \(first.text)"
      output += String(repeating: " ", count: indent) + "#\(text)\n"
      comments.removeFirst()
    }
  }
}
