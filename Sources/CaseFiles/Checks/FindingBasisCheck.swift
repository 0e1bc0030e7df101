import Cases

/// A finding comes from a source that compares the case, and only such a source's conclusions can be findings.
enum FindingBasisCheck: LibraryCheck {
  static let id = "finding-basis"

  static func findings(in library: Library) -> [Finding] {
    library.placedClaims.compactMap { placed in
      guard placed.claim.basis == .finding, let source = library.sources[placed.claim.source] else { return nil }
      let owners = [placed.owner, library.cases[placed.owner]?.partOf].compactMap { $0 }
      guard !owners.contains(where: source.compares.contains) else { return nil }
      return Finding(
        check: id, severity: .warning,
        message: "The claim has the basis finding, but the source “\(source.id)” does not say it compares “\(placed.owner)”.",
        file: placed.file.name, at: placed.file.position(placed.path, "basis"),
        hint: "Add the case to the source's compares: list, or give the claim another basis.")
    }
  }
}
