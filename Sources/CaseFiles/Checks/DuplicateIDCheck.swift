import Cases

/// Ids are used once where they are used: in the codebook's lists, in the worksheet, and for the goals, figures and statements of a file.
enum DuplicateIDCheck: LibraryCheck {
  static let id = "duplicate-id"

  static func findings(in library: Library) -> [Finding] {
    var findings: [Finding] = []
    if let file = library.file(.codebook, id: "") {
      let codebook = library.codebook
      findings += doubles(codebook.conditions.map(\.id), "conditions", file)
      findings += doubles(codebook.lists.map(\.id), "lists", file)
      findings += doubles(codebook.blocks.map(\.id), "blocks", file)
      findings += doubles(codebook.challengeFields.map(\.id), "challenge_fields", file)
      for (index, list) in codebook.lists.enumerated() {
        findings += doubles(list.conditions, "lists/\(index)/conditions", file, isReference: true)
      }
    }
    if let file = library.file(.worksheet, id: "") {
      findings += doubles(library.worksheet.questions.map(\.id), "questions", file)
    }
    for item in library.cases.values.sorted(by: { $0.id < $1.id }) {
      guard let file = library.caseFile(item.id) else { continue }
      findings += doubles(item.goals.map(\.id), "goals", file)
      findings += doubles(item.quantities.map(\.id), "quantities", file)
    }
    for list in library.statements.values.sorted(by: { $0.id < $1.id }) {
      guard let file = library.file(.statements, id: list.id) else { continue }
      findings += doubles(list.statements.map(\.id), "statements", file)
    }
    return findings
  }

  private static func doubles(
    _ ids: [String], _ path: String, _ file: Library.File, isReference: Bool = false
  ) -> [Finding] {
    var seen: Set<String> = []
    return ids.enumerated().compactMap { index, id in
      guard !seen.insert(id).inserted else { return nil }
      let place = "\(path)/\(index)"
      return Finding(
        check: Self.id, message: "“\(id)” stands twice under \(ShapeReader.label(path)).", file: file.name,
        at: isReference ? file.position(place) : file.position(place, "id"), hint: "Rename or delete one of the two.")
    }
  }
}
