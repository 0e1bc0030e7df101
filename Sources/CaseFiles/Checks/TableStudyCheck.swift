import Cases

/// A study over a table names columns that are there, an outcome, conditions beside it, and each threshold once.
enum TableStudyCheck: LibraryCheck {
  static let id = "table-study"

  static func findings(in library: Library) -> [Finding] {
    library.tableStudies.values.sorted { $0.id < $1.id }.flatMap { study in
      guard let file = library.file(.tableStudy, id: study.id) else { return [Finding]() }
      let problems = sets(study) + cutOffs(study)
      return columns(study, file, library.tables[study.id])
        + problems.map { path, message, hint in
          Finding(check: id, message: message, file: file.name, at: file.position(path), hint: hint)
        }
    }
  }

  private typealias Problem = (path: String, message: String, hint: String)

  private static func columns(_ study: TableStudyFile, _ file: Library.File, _ text: TextFile?) -> [Finding] {
    guard let text else { return [] }
    do throws(Finding) {
      let header = try CSVTable(text.text, file: text.name).header
      let used = [("case_column", study.caseColumn)] + study.sets.enumerated().map { ("sets/\($0)/column", $1.sourceColumn) }
      return used.compactMap { path, column in
        guard let column, !header.contains(column) else { return nil }
        let near = Spelling.nearest(to: column, among: header).map { "Did you mean “\($0)”? " } ?? ""
        return Finding(
          check: id, message: "The table has no column “\(column)”.", file: file.name, at: file.position(path),
          hint: "\(near)Its columns are: \(header.filter { !$0.isEmpty }.joined(separator: ", ")).")
      }
    } catch {
      return [error]
    }
  }

  private static func sets(_ study: TableStudyFile) -> [Problem] {
    let names = study.sets.map(\.name)
    let known = "The sets are: \(names.joined(separator: ", "))."
    var problems: [Problem] = []
    if study.conditions.isEmpty {
      problems.append(("conditions", "The study names no condition.", "List the names of sets."))
    }
    if !names.contains(study.outcomeSet) {
      problems.append(("outcome", "There is no set “\(study.outcomeSet)” for the outcome.", known))
    }
    var seen: Set<String> = []
    for (index, name) in study.conditions.enumerated() {
      let path = "conditions/\(index)"
      if !names.contains(name) {
        problems.append((path, "There is no set “\(name)”.", known))
      } else if name == study.outcomeSet {
        problems.append((path, "“\(name)” is the outcome and a condition.", "Delete it from the conditions."))
      } else if !seen.insert(name).inserted {
        problems.append((path, "The condition “\(name)” is listed twice.", "Delete one of the two."))
      }
    }
    return problems
  }

  private static func cutOffs(_ study: TableStudyFile) -> [Problem] {
    var seen: Set<TableStudyFile.CutOff.Parameter> = []
    return study.cutOffs.enumerated().flatMap { index, cutOff -> [Problem] in
      let path = "cut_offs/\(index)"
      var problems: [Problem] = []
      if !seen.insert(cutOff.parameter).inserted {
        problems.append((path, "The threshold “\(cutOff.parameter.rawValue)” is given twice.", "Keep one of the two."))
      }
      let isCount = [.nCut, .necessityDepth].contains(cutOff.parameter)
      if isCount, cutOff.value < 1 || cutOff.value != cutOff.value.rounded() {
        problems.append(("\(path)/value", "“\(cutOff.parameter.rawValue)” is \(cutOff.value), no count from 1.", "Write 1, 2, 3, …."))
      } else if !isCount, cutOff.value > 1 {
        problems.append(
          ("\(path)/value", "“\(cutOff.parameter.rawValue)” is \(cutOff.value), which is more than 1.", "Write a share from 0 to 1."))
      }
      return problems
    }
  }
}
