import Cases

/// A study counts no case twice and none that was withdrawn: no duplicates, no programme beside its projects, no part beside its whole.
enum StudyDesignCheck: LibraryCheck {
  static let id = "study-cases"

  static func findings(in library: Library) -> [Finding] {
    library.studies.values.sorted { $0.id < $1.id }.flatMap { study in
      guard let file = library.file(.study, id: study.id) else { return [Finding]() }
      if study.cases.isEmpty, study.inclusion?.programme == nil {
        return [
          Finding(
            check: id, message: "The study lists no cases.", file: file.name, at: file.position("cases"),
            hint: "List the ids of at least one case, or name a programme under inclusion:.")
        ]
      }
      return problems(study, library).map { index, message, hint in
        Finding(
          check: id, message: message, file: file.name, at: file.position("cases", String(index)), hint: hint)
      }
    }
  }

  private static func problems(_ study: StudyFile, _ library: Library) -> [(Int, String, String)] {
    var seen: Set<String> = []
    return study.cases.enumerated().compactMap { index, id in
      if !seen.insert(id).inserted { return (index, "The case “\(id)” is listed twice.", "Delete one of the two.") }
      guard let item = library.cases[id] else { return nil }
      if let withdrawal = item.withdrawn {
        return (
          index, "“\(id)” was withdrawn (\(withdrawal.on.text)).",
          "Take it out of the study and say so under limits:; the comparison changes with it."
        )
      }
      if item.kind == .programme {
        return (index, "“\(id)” is a programme and no case beside its projects.", "List the projects themselves.")
      }
      if let whole = item.partOf, study.cases.contains(whole) {
        return (index, "“\(id)” is a part of “\(whole)”, which is listed too.", "List the whole and set units: parts.")
      }
      return nil
    }
  }
}
