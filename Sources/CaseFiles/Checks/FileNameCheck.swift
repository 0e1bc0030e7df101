import Cases

/// The id is the file name.
enum FileNameCheck: LibraryCheck {
  static let id = "file-name"

  static func findings(in library: Library) -> [Finding] {
    let written: [(EntityKind, [String: String])] = [
      (.mission, library.cases.mapValues(\.id)), (.initiative, library.cases.mapValues(\.id)),
      (.source, library.sources.mapValues(\.id)), (.measure, library.measures.mapValues(\.id)),
      (.statements, library.statements.mapValues(\.id)), (.target, library.targets.mapValues(\.id)),
      (.study, library.studies.mapValues(\.id)), (.tableStudy, library.tableStudies.mapValues(\.id)),
      (.calibration, library.calibrations.mapValues(\.id)), (.blocks, library.blocks.mapValues(\.id)),
    ]
    var findings: [Finding] = []
    for (kind, ids) in written {
      for file in library.files where file.kind == kind {
        guard let id = ids[file.id], id != file.id else { continue }
        findings.append(
          Finding(
            check: Self.id, message: "The file is called “\(file.id)” and says its id is “\(id)”.", file: file.name,
            at: file.position("id"), hint: "Make both the same; links use the id."))
      }
    }
    return findings
  }
}
