import Cases

/// The codebook is there and derives conditions from conditions that are coded.
enum CodebookCheck: LibraryCheck {
  static let id = "codebook"

  static func findings(in library: Library) -> [Finding] {
    guard let file = library.file(.codebook, id: "") else {
      guard !library.files.isEmpty else { return [] }
      return [
        Finding(
          check: id, message: "The library has no codebook.", file: "conditions.yml", at: .start,
          hint: "Write conditions.yml: gelingen case new codebook.")
      ]
    }
    var findings: [Finding] = []
    for (index, condition) in library.codebook.conditions.enumerated() {
      let path = "conditions/\(index)"
      if let derived = condition.derived, derived.of.contains(where: { isDerived($0, library) }) || derived.of.isEmpty {
        findings.append(
          Finding(
            check: id, message: "“\(condition.id)” is derived from nothing or from a derived condition.",
            file: file.name, at: file.position(path, "derived"), hint: "Derive it from conditions that are coded."))
      }
    }
    return findings
  }

  private static func isDerived(_ id: String, _ library: Library) -> Bool {
    library.codebook.condition(id)?.derived != nil
  }
}
