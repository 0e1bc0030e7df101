import Cases
import Foundation
import Yams

extension Library {
  /// The library with somebody's own measures added.
  ///
  /// A folder holds one measure per `.yml` file, the file's name being its id, and may hold `costs.csv` with a column `measure` and columns
  /// `cost` and `lead_time`, which overrides what the catalogue says, and a folder `sources/` with the sources that the measures cite. A
  /// measure with an id that the library has takes its place.
  ///
  /// - Parameter path: The folder.
  /// - Returns: The library; `ownMeasures` names what was added or changed.
  /// - Throws: `InvalidFiles` with everything that is wrong in the folder, all at once.
  public func adding(measuresIn path: String) throws(InvalidFiles) -> Library {
    var library = self
    var fingerprint = Fingerprint()
    fingerprint.add("library", Data(self.fingerprint.utf8))
    library.findings = []
    let root = URL(filePath: path).standardizedFileURL
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: root.path, isDirectory: &isFolder), isFolder.boolValue else {
      throw InvalidFiles(findings: [
        Finding(
          check: "file-readable", message: "There is no folder “\(path)”.", file: path, at: .start,
          hint: "Name a folder with one .yml file per measure. A template: gelingen case new measure ID --output -.")
      ])
    }
    var added: Set<String> = []
    for (kind, folder) in [(EntityKind.source, root.appending(path: "sources")), (.measure, root)] {
      for url in Self.ymlFiles(in: folder) {
        let id = url.deletingPathExtension().lastPathComponent
        library.files.removeAll { $0.kind == kind && $0.id == id }
        if kind == .measure { library.measures[id] = nil } else { library.sources[id] = nil }
        library.read(url, as: kind, in: root, prefix: path, &fingerprint)
        added.insert(library.files.last?.name ?? "")
        if kind == .measure { library.ownMeasures.insert(id) }
      }
    }
    let costs = root.appending(path: "costs.csv")
    if FileManager.default.fileExists(atPath: costs.path) { library.readCosts(costs, root, path, &fingerprint) }
    guard !added.isEmpty || !library.ownMeasures.isEmpty || !library.findings.isEmpty else {
      throw InvalidFiles(findings: [
        Finding(
          check: "measures", message: "The folder “\(path)” holds no measures.", file: path, at: .start,
          hint: "Put one .yml file per measure there, or costs.csv with the columns measure, cost and lead_time.")
      ])
    }
    let checks: [any LibraryCheck.Type] = [
      FileNameCheck.self, ReferenceCheck.self, MeasureLinkCheck.self, MeasureOrderCheck.self,
    ]
    library.findings += checks.flatMap { $0.findings(in: library) }.filter { added.contains($0.file) || $0.check == MeasureOrderCheck.id }
    library.fingerprint = fingerprint.hexadecimal
    let errors = library.findings.filter { $0.severity == .error }
    guard errors.isEmpty else { throw InvalidFiles(findings: errors.sortedByPlace()) }
    return library
  }

  private static func ymlFiles(in folder: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".yml") && !$0.hasPrefix(".") }.sorted().map { folder.appending(path: $0) }
  }

  /// Reads costs and lead times of measures: `measure,cost,lead_time`.
  private mutating func readCosts(_ url: URL, _ root: URL, _ prefix: String, _ fingerprint: inout Fingerprint) {
    let name = "\(prefix)/costs.csv"
    do throws(Finding) {
      let text = try TextFile(url, in: root)
      fingerprint.add(text.name, text.bytes)
      let table = try CSVTable(text.text, file: name)
      let known = ["measure", "cost", "lead_time"]
      guard table.header.contains("measure"), table.header.count > 1, table.header.allSatisfy(known.contains) else {
        throw Finding(
          check: "costs", message: "The columns are \(table.header.joined(separator: ", ")).", file: name, at: .start,
          hint: "Write measure and one or both of cost (euros) and lead_time (months).")
      }
      for row in table.rows { readCosts(row, table.header, name) }
    } catch {
      var finding = error
      finding.file = name
      findings.append(finding)
    }
  }

  private mutating func readCosts(_ row: [CSVTable.Cell], _ header: [String], _ name: String) {
    let cells = Dictionary(zip(header, row)) { first, _ in first }
    guard let key = cells["measure"], var measure = measures[key.text] else {
      let id = cells["measure"]?.text ?? ""
      let near = Spelling.nearest(to: id, among: measures.keys.sorted()).map { "Did you mean “\($0)”?" } ?? "Write the id of a measure."
      findings.append(
        Finding(
          check: "reference", message: "There is no measure “\(id.prefix(80))”.", file: name,
          at: cells["measure"]?.position ?? .start, hint: near))
      return
    }
    for (column, path) in [("cost", \Measure.cost), ("lead_time", \Measure.leadTime)] {
      guard let cell = cells[column], !cell.text.isEmpty else { continue }
      do throws(AmountError) {
        measure[keyPath: path] = try Amount(parsing: ["?", "NA"].contains(cell.text) ? "unknown" : cell.text)
      } catch {
        findings.append(
          Finding(check: "amount", message: "“\(column)”: \(error.sentence)", file: name, at: cell.position, hint: error.advice))
      }
    }
    measures[key.text] = measure
    ownMeasures.insert(key.text)
  }
}
