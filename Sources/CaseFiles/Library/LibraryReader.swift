import Cases
public import Foundation

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
    let places = EntityKind.allCases.flatMap { kind in Self.urls(of: kind, in: root).map { (kind, $0) } }
    // Batch by batch, so that never more than a few files' texts are in memory.
    for start in stride(from: 0, to: places.count, by: 64) {
      let batch = places[start..<min(start + 64, places.count)]
      let read = Parallel.map(batch.count) { EntityFile(reading: batch[start + $0].1, as: batch[start + $0].0, in: root) }
      for file in read { keep(file, &fingerprint) }
    }
    findings += StrayFiles.findings(in: root)
    readTables(&fingerprint)
    readContext(&fingerprint)
    readTranslationRecord()
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

  /// Reads a file of the library, or of a folder beside it whose files findings name with a prefix.
  mutating func read(_ url: URL, as kind: EntityKind, in folder: URL, prefix: String?, _ fingerprint: inout Fingerprint) {
    keep(EntityFile(reading: url, as: kind, in: folder, prefix: prefix), &fingerprint)
  }

  /// Takes up what was read; the order of the files decides whose id counts.
  private mutating func keep(_ read: EntityFile, _ fingerprint: inout Fingerprint) {
    var file = read.file
    // A file that cannot be used is kept by name, so that what refers to it is no finding of its own.
    defer { files.append(file) }
    if let text = read.text { fingerprint.add(text.name, text.bytes) }
    findings += read.findings
    guard let entity = read.entity else { return }
    do throws(Finding) {
      try keep(entity, from: file)
      file.isUsable = true
    } catch {
      findings.append(error)
    }
  }

  private mutating func keep(_ entity: EntityFile.Entity, from file: File) throws(Finding) {
    switch entity {
    case .item(let item): try keep(item, in: \.cases, file)
    case .source(let source): try keep(source, in: \.sources, file)
    case .measure(let measure): try keep(measure, in: \.measures, file)
    case .statements(let statements): try keep(statements, in: \.statements, file)
    case .target(let target): try keep(target, in: \.targets, file)
    case .study(let study): try keep(study, in: \.studies, file)
    case .tableStudy(let study): try keep(study, in: \.tableStudies, file)
    case .calibration(let calibration): try keep(calibration, in: \.calibrations, file)
    case .blocks(let blocks): try keep(blocks, in: \.blocks, file)
    case .coding(let coding): try keep(coding, in: \.codings, file)
    case .codebook(let codebook): self.codebook = codebook
    case .worksheet(let worksheet): self.worksheet = worksheet
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

  /// The record says nothing about cases, so that results do not hang on it.
  private mutating func readTranslationRecord() {
    let url = root.appending(path: TranslationRecord.name)
    guard FileManager.default.fileExists(atPath: url.path) else { return }
    do throws(Finding) {
      translationRecord = try TranslationRecord(TextFile(url, in: root, limit: 20_000_000))
    } catch {
      findings.append(error)
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
