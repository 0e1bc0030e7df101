public import Foundation

extension Library {
  /// The library, if the worksheet's questions can be asked: errors elsewhere, such as in another worksheet that is being filled in, do
  /// not count.
  ///
  /// - Parameter target: The id of a target whose file must be without errors too; none while it is still to be written.
  /// - Returns: The library.
  /// - Throws: `InvalidFiles` with the errors of the codebook, the worksheet and the target, or that says which file is missing.
  public func readyForWorksheet(target: String? = nil) throws(InvalidFiles) -> Library {
    let needed = EntityKind.allCases.compactMap(\.singleFile)
    let names = Set(needed + (target.map { ["\(EntityKind.target.folder)/\($0).yml"] } ?? []))
    let errors = findings.filter { $0.severity == .error && names.contains($0.file) }
    guard errors.isEmpty else { throw InvalidFiles(findings: errors) }
    let missing = needed.filter { name in !files.contains { $0.name == name } }
    guard missing.isEmpty else {
      throw InvalidFiles(
        findings: missing.map {
          Finding(
            check: "not-found", message: "The library has no \($0).", file: $0, at: .start,
            hint: "Copy it from the library that comes with the program, or name another library with --cases.")
        })
    }
    return self
  }

  /// Where the source of a new target goes: into `sources/` beside a folder `targets`, else into the target's own folder.
  ///
  /// - Parameters:
  ///   - id: The source's id.
  ///   - target: The target's file.
  /// - Returns: The source's file.
  public static func sourceFile(_ id: String, besideTarget target: URL) -> URL {
    let folder = target.deletingLastPathComponent()
    let isLibrary = folder.lastPathComponent == EntityKind.target.folder
    let sources = isLibrary ? folder.deletingLastPathComponent().appending(path: EntityKind.source.folder) : folder
    return sources.appending(path: "\(id).yml")
  }
}
