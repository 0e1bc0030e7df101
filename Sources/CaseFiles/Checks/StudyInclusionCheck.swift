import Cases

/// A study's choice of cases can be followed: a programme is one, criteria are criteria, and no outcome of a second wave is older than the conditions.
enum StudyInclusionCheck: LibraryCheck {
  static let id = "study-inclusion"

  static func findings(in library: Library) -> [Finding] {
    library.studies.values.sorted { $0.id < $1.id }.flatMap { study -> [Finding] in
      guard let file = library.file(.study, id: study.id) else { return [] }
      return inclusion(study, library, file) + undated(study, library, file)
    }
  }

  private static func inclusion(_ study: StudyFile, _ library: Library, _ file: Library.File) -> [Finding] {
    guard let inclusion = study.inclusion else { return [] }
    func finding(_ message: String, _ hint: String, _ path: String...) -> Finding {
      Finding(check: id, message: message, file: file.name, at: file.position((["inclusion"] + path).joined(separator: "/")), hint: hint)
    }
    var findings: [Finding] = []
    if let programme = inclusion.programme, let item = library.cases[programme] {
      if item.kind != .programme {
        findings.append(
          finding("“\(programme)” is no programme, so its parts are no projects.", "Name a case of kind: programme.", "programme"))
      } else if library.parts(of: programme).isEmpty {
        findings.append(
          finding("No case is a part of the programme “\(programme)”.", "Write part_of: \(programme) into its projects.", "programme"))
      }
    }
    for (index, criterion) in inclusion.criteria.enumerated() {
      guard let condition = library.codebook.condition(criterion), condition.kind != .missionCriterion else { continue }
      findings.append(
        finding(
          "“\(criterion)” is no mission criterion.", "Name conditions of kind: mission-criterion, or leave the line out.", "criteria",
          String(index)))
    }
    for (index, entry) in inclusion.leftOut.enumerated() {
      guard let item = library.cases[entry.id] else { continue }
      let isPart = inclusion.programme != nil && item.partOf == inclusion.programme
      guard isPart || study.cases.contains(entry.id) else { continue }
      findings.append(
        finding(
          "“\(entry.id)” is left out and a candidate at the same time.",
          "Take it out of left_out:; a project that misses a criterion is left out by itself.", "left_out", String(index), "case"))
    }
    return findings
  }

  /// Cases whose conditions have no date: whether their outcome of a second wave is younger cannot be said.
  private static func undated(_ study: StudyFile, _ library: Library, _ file: Library.File) -> [Finding] {
    guard !study.laterOutcomes.isEmpty else { return [] }
    let parts = (study.inclusion?.programme).map { library.parts(of: $0).map(\.id) } ?? []
    return (study.cases + parts).compactMap { library.cases[$0] }.filter { $0.asOf == nil && !$0.laterOutcomes.isEmpty }.map { item in
      Finding(
        check: id, message: "“\(item.id)” does not say which date its conditions describe, so its later outcomes cannot be put after them.",
        file: file.name, at: file.position("later_outcomes"), hint: "Write as_of: into the case, or leave later_outcomes: out.")
    }
  }
}
