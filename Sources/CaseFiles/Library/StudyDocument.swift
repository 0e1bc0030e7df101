import Foundation
import Yams

/// A study file of either kind as a tree of values with their places, so that two versions can be compared field by field.
public struct StudyDocument: Sendable {
  /// A value of the file.
  public indirect enum Value: Hashable, Sendable {
    /// A single value, as it stands, and where.
    case single(String, Position)
    /// A list, and where it begins.
    case list([Value], Position)
    /// Keys with values, and where they begin.
    case keys([Key], Position)

    /// Where it stands.
    public var position: Position {
      switch self {
      case .single(_, let position), .list(_, let position), .keys(_, let position): position
      }
    }
  }

  /// A key with its value.
  public struct Key: Hashable, Sendable {
    /// The key.
    public let name: String
    /// The value.
    public let value: Value
  }

  /// The path, as it was named.
  public let name: String
  /// The SHA-256 of the file's bytes.
  public let sha256: String
  /// Whether it is a study over a table, or over case files.
  public let kind: EntityKind
  /// The study's id.
  public let id: String
  /// Where the id stands.
  public let idPosition: Position
  /// The keys in the order of the template, standard values filled in.
  public let keys: [Key]

  /// Reads a file, wherever it lies.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - name: How findings name it; the path where it is `nil`.
  /// - Throws: `InvalidFiles` with everything that is wrong.
  public init(_ path: String, name: String? = nil) throws(InvalidFiles) {
    let name = name ?? path
    let url = URL(filePath: path).resolvingSymlinksInPath()
    var reader = ShapeReader(file: name)
    let read: (kind: EntityKind, node: Node, bytes: Data)
    do throws(Finding) {
      let file = try TextFile(url, in: url.deletingLastPathComponent())
      let node = try YAMLText.compose(TextFile(file.text, name: name))
      let kind: EntityKind = node.mapping?.keys.contains { $0.string == "table" } == true ? .tableStudy : .study
      read = (kind, reader.read(node, as: kind.shape, at: ""), file.bytes)
    } catch {
      var finding = error
      finding.file = name
      throw InvalidFiles(findings: [finding])
    }
    guard reader.findings.isEmpty else { throw InvalidFiles(findings: reader.findings.sortedByPlace()) }
    self.name = name
    sha256 = Fingerprint.plain(read.bytes)
    kind = read.kind
    let positions = reader.positions
    keys = (read.node.mapping ?? [:]).compactMap { key, value in
      Self.value(value, at: key.string ?? "", positions).map { Key(name: key.string ?? "", value: $0) }
    }
    id = read.node.mapping?["id"]?.string ?? ""
    idPosition = positions["id"] ?? .start
  }

  /// Reads the file of a study of a library.
  ///
  /// - Parameters:
  ///   - id: The study's id.
  ///   - library: The library.
  /// - Returns: The document; `nil` when the library has no such study.
  /// - Throws: `InvalidFiles` when the file has changed since and is broken now.
  public static func study(_ id: String, in library: Library) throws(InvalidFiles) -> StudyDocument? {
    guard let file = library.file(.tableStudy, id: id) ?? library.file(.study, id: id) else { return nil }
    return try StudyDocument(library.root.appending(path: file.name).path, name: file.name)
  }

  /// A node as a value; `nil` for what is left out.
  private static func value(_ node: Node, at path: String, _ positions: [String: Position]) -> Value? {
    let position = positions[path] ?? .start
    switch node {
    case .scalar(let scalar): return node.null == nil ? .single(scalar.string, position) : nil
    case .sequence(let items):
      return .list(items.enumerated().compactMap { value($1, at: "\(path)/\($0)", positions) }, position)
    case .mapping(let mapping):
      return .keys(
        mapping.compactMap { key, node in
          let name = key.string ?? ""
          return value(node, at: "\(path)/\(name)", positions).map { Key(name: name, value: $0) }
        }, position)
    case .alias: return nil
    }
  }
}
