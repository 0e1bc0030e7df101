import Cases
public import Foundation
import Yams

extension Library {
  /// Reads and checks a folder of case files.
  ///
  /// Nothing is thrown for a bad file: everything that is wrong is collected in `findings`, all at once.
  ///
  /// - Parameters:
  ///   - root: The folder, usually called `cases`.
  ///   - texts: A folder of source texts to verify anchors against, if there is one.
  public init(reading root: URL, texts: URL? = nil) {
    self.init(root: root)
    var fingerprint = Fingerprint()
    for kind in EntityKind.allCases {
      for url in Self.urls(of: kind, in: root) { read(url, as: kind, &fingerprint) }
    }
    findings += StrayFiles.findings(in: root)
    readTables(&fingerprint)
    readContext(&fingerprint)
    self.fingerprint = fingerprint.hexadecimal
    if files.isEmpty, findings.isEmpty {
      findings.append(
        Finding(
          check: "library", message: "The folder \(root.lastPathComponent) holds no case files.", file: ".", at: .start,
          hint: "Name the folder with --cases, or write a first file with gelingen case new."))
    }
    findings += Checks.all.flatMap { $0.findings(in: self) }
    if let texts { findings += AnchorCheck.findings(in: self, texts: texts) }
    findings = findings.sortedByPlace()
  }

  private init(root: URL) {
    self.root = root
  }

  /// The YAML files of a kind, by name.
  private static func urls(of kind: EntityKind, in root: URL) -> [URL] {
    if let name = kind.singleFile {
      let url = root.appending(path: name)
      return FileManager.default.fileExists(atPath: url.path) ? [url] : []
    }
    // Both kinds of studies stand in one folder; the file says which it is.
    if kind == .tableStudy { return [] }
    let folder = root.appending(path: kind.folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".yml") && !$0.hasPrefix(".") }.sorted().map { folder.appending(path: $0) }
  }

  private mutating func read(_ url: URL, as kind: EntityKind, _ fingerprint: inout Fingerprint) {
    read(url, as: kind, in: root, prefix: nil, &fingerprint)
  }

  /// Reads a file of the library, or of a folder beside it whose files findings name with a prefix.
  mutating func read(_ url: URL, as kind: EntityKind, in folder: URL, prefix: String?, _ fingerprint: inout Fingerprint) {
    let id = kind.singleFile != nil ? "" : url.deletingPathExtension().lastPathComponent
    let name = (prefix.map { "\($0)/" } ?? "") + TextFile.name(of: url, in: folder)
    var file = File(name: name, kind: kind, id: id)
    // A file that cannot be used is kept by name, so that what refers to it is no finding of its own.
    defer { files.append(file) }
    do throws(Finding) {
      let read = try TextFile(url, in: folder)
      fingerprint.add(read.name, read.bytes)
      let text = TextFile(read.text, name: name)
      let node = try YAMLText.compose(text)
      var reader = ShapeReader(file: text.name)
      let kind = kind == .study && node.mapping?.keys.contains { $0.string == "table" } == true ? EntityKind.tableStudy : kind
      file.kind = kind
      let complete = reader.read(node, as: kind.shape, at: "")
      file.positions = reader.positions
      file.references = reader.references
      findings += reader.findings
      guard reader.findings.isEmpty else { return }
      try decode(complete, as: kind, from: file)
      file.isUsable = true
    } catch {
      var finding = error
      finding.file = name
      findings.append(finding)
    }
  }

  private mutating func decode(_ node: Node, as kind: EntityKind, from file: File) throws(Finding) {
    do {
      let decoder = YAMLDecoder()
      switch kind {
      case .mission, .initiative: try keep(decoder.decode(Case.self, from: node), in: \.cases, file)
      case .source: try keep(decoder.decode(Source.self, from: node), in: \.sources, file)
      case .measure: try keep(decoder.decode(Measure.self, from: node), in: \.measures, file)
      case .statements: try keep(decoder.decode(StatementsFile.self, from: node), in: \.statements, file)
      case .target: try keep(decoder.decode(Target.self, from: node), in: \.targets, file)
      case .study: try keep(decoder.decode(StudyFile.self, from: node), in: \.studies, file)
      case .tableStudy: try keep(decoder.decode(TableStudyFile.self, from: node), in: \.tableStudies, file)
      case .calibration: try keep(decoder.decode(CalibrationFile.self, from: node), in: \.calibrations, file)
      case .blocks: try keep(decoder.decode(BlocksFile.self, from: node), in: \.blocks, file)
      case .coding: try keep(decoder.decode(CodingFile.self, from: node), in: \.codings, file)
      case .codebook: codebook = try decoder.decode(Codebook.self, from: node)
      case .worksheet: worksheet = try decoder.decode(Worksheet.self, from: node)
      }
    } catch let finding as Finding {
      throw finding
    } catch {
      throw Finding(
        check: "decoding", message: "The file cannot be understood: \(error).", file: file.name, at: .start,
        hint: "Compare it with a template: gelingen case new.")
    }
  }

  private mutating func keep<Entity>(
    _ entity: Entity, in table: WritableKeyPath<Library, [String: Entity]>, _ file: File
  ) throws(Finding) {
    guard self[keyPath: table][file.id] == nil else {
      throw Finding(
        check: "duplicate-id", message: "The id “\(file.id)” belongs to two files of the library.", file: file.name,
        at: file.position("id"), hint: "Rename one of the two; missions and initiatives share one space of ids.")
    }
    self[keyPath: table][file.id] = entity
  }

  private mutating func readTables(_ fingerprint: inout Fingerprint) {
    for (id, study) in tableStudies.sorted(by: { $0.key < $1.key }) {
      guard let file = file(.tableStudy, id: id) else { continue }
      do throws(Finding) {
        let url = root.appending(path: "\(EntityKind.tableStudy.folder)/\(study.table)").standardizedFileURL
        let text = try TextFile(url, in: root, limit: 20_000_000)
        fingerprint.add(text.name, text.bytes)
        tables[id] = text
      } catch {
        findings.append(
          Finding(
            check: error.check, message: "“\(study.table)”: \(error.message)", file: file.name, at: file.position("table"),
            hint: "The path goes from the folder \(EntityKind.tableStudy.folder). \(error.hint)"))
      }
    }
  }

  private mutating func readContext(_ fingerprint: inout Fingerprint) {
    for name in ["districts", "indicators"] {
      let url = root.appending(path: "context/\(name).csv")
      guard FileManager.default.fileExists(atPath: url.path) else { continue }
      do throws(Finding) {
        let text = try TextFile(url, in: root, limit: 5_000_000)
        fingerprint.add(text.name, text.bytes)
        if name == "districts" {
          districts = try DistrictReader.read(text)
        } else {
          indicators = try IndicatorReader.read(text)
        }
      } catch {
        findings.append(error)
      }
    }
  }
}
