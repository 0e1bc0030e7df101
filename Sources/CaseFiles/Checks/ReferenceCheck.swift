import Cases

/// Every id that is referred to exists.
enum ReferenceCheck: LibraryCheck {
  static let id = "reference"

  static func findings(in library: Library) -> [Finding] {
    let known = knownIDs(in: library)
    return library.files.flatMap { file in
      file.references.compactMap { reference in
        let ids = known[reference.referent] ?? []
        guard !ids.contains(reference.id) else { return nil }
        let near = Spelling.nearest(to: reference.id, among: ids.sorted()).map { "Did you mean “\($0)”? " } ?? ""
        let check = reference.referent == .source ? "missing-source" : id
        return Finding(
          check: check, message: "There is no \(reference.referent.rawValue) “\(reference.id)”.", file: file.name,
          at: reference.position, hint: near + hint(for: reference))
      }
    }
  }

  private static func knownIDs(in library: Library) -> [Referent: Set<String>] {
    let codebook = library.codebook
    let outcomes = codebook.conditions.filter { $0.kind == .outcome }
    return [
      .case: ids(.mission, .initiative, in: library),
      .source: ids(.source, in: library),
      .statements: ids(.statements, in: library),
      .condition: Set(codebook.conditions.filter { $0.kind != .outcome }.map(\.id)),
      .outcome: Set(outcomes.map(\.id)),
      .list: Set(codebook.lists.map(\.id)),
      .block: Set(codebook.blocks.map(\.id)),
      .challengeField: Set(codebook.challengeFields.map(\.id)),
    ]
  }

  /// The ids of files, also of those that could not be understood, so that one broken file is one finding.
  private static func ids(_ kinds: EntityKind..., in library: Library) -> Set<String> {
    Set(library.files.filter { kinds.contains($0.kind) }.map(\.id))
  }

  private static func hint(for reference: ShapeReader.Reference) -> String {
    switch reference.referent {
    case .source: "Otherwise write sources/\(reference.id).yml."
    case .case: "Otherwise write missions/\(reference.id).yml or initiatives/\(reference.id).yml."
    case .statements: "Otherwise write statements/\(reference.id).yml."
    case .condition, .outcome, .list, .block, .challengeField: "Otherwise add it to conditions.yml."
    }
  }
}
