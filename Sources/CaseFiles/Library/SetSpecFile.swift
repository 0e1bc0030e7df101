public import Cases
import Foundation
import Yams

/// A file that says how columns become sets: a calibration file, or a study over a table.
public struct SetSpecFile: Sendable {
  /// The path, as it was named.
  public let name: String
  /// The sets.
  public let sets: [SetSpec]
  /// What should be looked at and does not keep the file from being used.
  public let warnings: [Finding]
  private let positions: [String: Position]

  /// Reads a file, wherever it lies.
  ///
  /// - Parameter path: The path.
  /// - Throws: `InvalidFiles` with everything that is wrong.
  public init(_ path: String) throws(InvalidFiles) {
    let url = URL(filePath: path).resolvingSymlinksInPath()
    let read: (sets: [SetSpec], kind: EntityKind, positions: [String: Position], findings: [Finding])
    do throws(Finding) {
      var text = try TextFile(url, in: url.deletingLastPathComponent())
      text = TextFile(text.text, name: path)
      let node = try YAMLText.compose(text)
      let kind: EntityKind = node.mapping?.keys.contains { $0.string == "table" } == true ? .tableStudy : .calibration
      var reader = ShapeReader(file: path)
      let complete = reader.read(node, as: kind.shape, at: "")
      let sets = reader.findings.isEmpty ? try Self.sets(complete, kind, path) : []
      read = (sets, kind, reader.positions, reader.findings)
    } catch {
      var finding = error
      finding.file = path
      throw InvalidFiles(findings: [finding])
    }
    guard read.findings.isEmpty else { throw InvalidFiles(findings: read.findings.sortedByPlace()) }
    let positions = read.positions
    let found = SetSpecCheck.findings(
      of: read.sets, in: read.kind, at: { Self.place(of: $0, in: positions) }, file: path)
    let errors = found.filter { $0.severity == .error }
    guard errors.isEmpty else { throw InvalidFiles(findings: errors) }
    name = path
    sets = read.sets
    warnings = found
    self.positions = positions
  }

  /// Where a value stands; the nearest one around it when it has no place of its own.
  public func place(of path: String) -> Position { Self.place(of: path, in: positions) }

  private static func place(of path: String, in positions: [String: Position]) -> Position {
    var parts = path.split(separator: "/")
    while !parts.isEmpty {
      if let position = positions[parts.joined(separator: "/")] { return position }
      parts.removeLast()
    }
    return .start
  }

  private static func sets(_ node: Node, _ kind: EntityKind, _ path: String) throws(Finding) -> [SetSpec] {
    do {
      return kind == .tableStudy
        ? try NodeDecoder.decode(TableStudyFile.self, from: node).sets : try NodeDecoder.decode(CalibrationFile.self, from: node).sets
    } catch {
      throw Finding(
        check: "decoding", message: "The file cannot be understood: \(error).", file: path, at: .start,
        hint: "Compare it with a template: gelingen case new calibration ID --output -.")
    }
  }
}
