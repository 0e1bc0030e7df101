import Cases

/// Every id that is referred to exists.
enum ReferenceCheck: LibraryCheck {
  static let id = "reference"

  static func findings(in library: Library) -> [Finding] {
    let known = knownIDs(in: library)
    return library.files.flatMap { file in
      file.references.compactMap { reference in
        guard let ids = known[reference.referent], !ids.contains(reference.id) else { return nil }
        let near = Spelling.nearest(to: reference.id, among: ids.sorted()).map { "Did you mean “\($0)”? " } ?? ""
        let check = reference.referent == .source ? "missing-source" : id
        return Finding(
          check: check, message: "There is no \(name(of: reference.referent)) “\(reference.id)”.", file: file.name,
          at: reference.position, hint: elsewhere(reference, known) ?? near + hint(for: reference))
      }
    }
  }

  /// The ids by what they name; nothing for what stands in the codebook or worksheet while that file is broken.
  private static func knownIDs(in library: Library) -> [Referent: Set<String>] {
    var known: [Referent: Set<String>] = [
      .case: ids(.mission, .initiative, in: library),
      .source: ids(.source, in: library),
      .statements: ids(.statements, in: library),
      .measure: ids(.measure, in: library),
    ]
    // Claims of a file that is broken are not known.
    if library.files.allSatisfy({ $0.isUsable || !ClaimsFile.kinds.contains($0.kind) }) {
      known[.claim] = Set(library.placedClaims.map(\.claim.id))
    }
    // Answers without any worksheet refer to nothing.
    if library.file(.worksheet, id: "")?.isUsable ?? true { known[.question] = Set(library.worksheet.questions.map(\.id)) }
    guard library.file(.codebook, id: "")?.isUsable == true else { return known }
    let codebook = library.codebook
    known[.condition] = Set(codebook.conditions.filter { $0.kind != .outcome }.map(\.id))
    known[.outcome] = Set(codebook.conditions.filter { $0.kind == .outcome }.map(\.id))
    known[.list] = Set(codebook.lists.map(\.id))
    known[.block] = Set(codebook.blocks.map(\.id))
    known[.challengeField] = Set(codebook.challengeFields.map(\.id))
    return known
  }

  /// The ids of files, also of those that could not be understood, so that one broken file is one finding.
  private static func ids(_ kinds: EntityKind..., in library: Library) -> Set<String> {
    Set(library.files.filter { kinds.contains($0.kind) }.map(\.id))
  }

  private static func name(of referent: Referent) -> String {
    referent == .statements ? "statements file" : referent.rawValue
  }

  /// Where an id belongs that stands among ids of another kind.
  private static func elsewhere(_ reference: ShapeReader.Reference, _ known: [Referent: Set<String>]) -> String? {
    switch reference.referent {
    case .condition where known[.outcome]?.contains(reference.id) == true: "It is an outcome: move it to the outcomes."
    case .outcome where known[.condition]?.contains(reference.id) == true: "It is no outcome: move it to the conditions."
    default: nil
    }
  }

  private static func hint(for reference: ShapeReader.Reference) -> String {
    switch reference.referent {
    case .source: "Otherwise write sources/\(reference.id).yml."
    case .case: "Otherwise write missions/\(reference.id).yml or initiatives/\(reference.id).yml."
    case .measure: "Otherwise write measures/\(reference.id).yml."
    case .statements: "Otherwise write statements/\(reference.id).yml."
    case .claim: "Otherwise delete the reading: its claim is gone."
    case .question: "Otherwise add it to worksheet.yml."
    case .condition, .outcome, .list, .block, .challengeField: "Otherwise add it to conditions.yml."
    }
  }
}
