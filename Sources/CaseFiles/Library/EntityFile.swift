import Cases
import Foundation
import Yams

/// A file of the library as far as it can be read by itself: what is in it, and what is wrong with it.
struct EntityFile: Sendable {
  /// What a file holds.
  enum Entity: Sendable {
    case item(Case), source(Source), measure(Measure), statements(StatementsFile), target(Target), study(StudyFile)
    case tableStudy(TableStudyFile), calibration(CalibrationFile), blocks(BlocksFile), coding(CodingFile), codebook(Codebook), worksheet(
      Worksheet)
  }

  /// Its name, its kind, and where its values stand.
  private(set) var file: Library.File
  /// Its bytes, for the fingerprint; missing where they cannot be read.
  private(set) var text: TextFile?
  /// What is in it; missing where something is wrong.
  private(set) var entity: Entity?
  /// What is wrong with it.
  private(set) var findings: [Finding] = []

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - url: The file.
  ///   - kind: What it should hold.
  ///   - folder: The folder that names in findings are relative to.
  ///   - prefix: What stands before such names, for a folder beside the library.
  init(reading url: URL, as kind: EntityKind, in folder: URL, prefix: String? = nil) {
    let id = kind.singleFile != nil ? "" : url.deletingPathExtension().lastPathComponent
    let name = (prefix.map { "\($0)/" } ?? "") + TextFile.name(of: url, in: folder)
    file = Library.File(name: name, kind: kind, id: id)
    do throws(Finding) {
      let read = try TextFile(url, in: folder)
      text = read
      let node = try YAMLText.compose(TextFile(read.text, name: name))
      if kind == .study, node.mapping?.keys.contains(where: { $0.string == "table" }) == true { file.kind = .tableStudy }
      var reader = ShapeReader(file: name)
      let complete = reader.read(node, as: file.kind.shape, at: "")
      file.positions = reader.positions
      file.references = reader.references
      file.translations = TranslatedText.all(in: complete)
      findings = reader.findings
      if findings.isEmpty { entity = try Self.entity(complete, file) }
    } catch {
      var finding = error
      finding.file = name
      findings.append(finding)
    }
  }

  private static func entity(_ node: Node, _ file: Library.File) throws(Finding) -> Entity {
    do {
      return switch file.kind {
      case .mission, .initiative: .item(try NodeDecoder.decode(Case.self, from: node))
      case .source: .source(try NodeDecoder.decode(Source.self, from: node))
      case .measure: .measure(try NodeDecoder.decode(Measure.self, from: node))
      case .statements: .statements(try NodeDecoder.decode(StatementsFile.self, from: node))
      case .target: .target(try NodeDecoder.decode(Target.self, from: node))
      case .study: .study(try NodeDecoder.decode(StudyFile.self, from: node))
      case .tableStudy: .tableStudy(try NodeDecoder.decode(TableStudyFile.self, from: node))
      case .calibration: .calibration(try NodeDecoder.decode(CalibrationFile.self, from: node))
      case .blocks: .blocks(try NodeDecoder.decode(BlocksFile.self, from: node))
      case .coding: .coding(try NodeDecoder.decode(CodingFile.self, from: node))
      case .codebook: .codebook(try NodeDecoder.decode(Codebook.self, from: node))
      case .worksheet: .worksheet(try NodeDecoder.decode(Worksheet.self, from: node))
      }
    } catch {
      throw Finding(
        check: "decoding", message: "The file cannot be understood: \(error).", file: file.name, at: .start,
        hint: "Compare it with a template: gelingen case new.")
    }
  }
}
