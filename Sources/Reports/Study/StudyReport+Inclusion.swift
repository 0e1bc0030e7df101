import Cases
import Membership
import Studies

extension StudyReport {
  /// Which projects are cases, and why others are not.
  var inclusionSection: [Document.Block] {
    guard let inclusion = result.inclusion else { return [] }
    let asked = inclusion.candidates.filter { $0.standing != .leftOut }
    let blocks: [Document.Block] = [
      .heading(level: 2, text: say("Welche Vorhaben untersucht werden", "Which projects are studied")),
      .paragraph(inclusion.reason[language]),
    ]
    guard !inclusion.criteria.isEmpty, !asked.isEmpty else { return blocks + leftOutBlocks(inclusion) }
    return blocks + [.paragraph(criteriaSentence(inclusion, asked)), .table(criteriaTable(inclusion, asked))] + leftOutBlocks(inclusion)
  }

  private func criteriaSentence(_ inclusion: StudyResult.Inclusion, _ asked: [StudyResult.Inclusion.Candidate]) -> String {
    let (meets, open, misses) = (inclusion.candidates(.meets).count, inclusion.candidates(.open).count, inclusion.candidates(.misses).count)
    let names = list(inclusion.criteria.map { quoted($0.name[language]) })
    let n = asked.count
    let start = say(
      "Geprüft wird an \(inclusion.criteria.count) Merkmalen: \(names). Nach den Quellen "
        + (meets == 0 ? "erfüllt keines der \(n) Vorhaben" : "\(meets == 1 ? "erfüllt eines" : "erfüllen \(meets)") der \(n) Vorhaben")
        + " alle Merkmale; bei \(open) ist mindestens eines offen; "
        + (misses == 0 ? "von keinem ist gesagt, dass es" : "von \(misses) ist gesagt, dass es") + " eines verfehlt.",
      "Tested are \(inclusion.criteria.count) criteria: \(names). By the sources, "
        + (meets == 0 ? "none of the \(n) projects meets" : "\(meets) of the \(n) projects \(meets == 1 ? "meets" : "meet")")
        + " every criterion; for \(open) at least one is open; of \(misses == 0 ? "none" : "\(misses)") it is said that it misses one.")
    guard open > 0 else { return start }
    return start
      + (inclusion.undecided == .include
        ? say(
          " Ein offenes Merkmal schließt nicht aus: Nicht genannt heißt nicht „fehlt“.",
          " An open criterion does not exclude: not stated does not mean absent.")
        : say(" Ein offenes Merkmal schließt hier aus.", " An open criterion excludes here."))
  }

  private func criteriaTable(_ inclusion: StudyResult.Inclusion, _ asked: [StudyResult.Inclusion.Candidate]) -> Table {
    Table(
      caption: say("Merkmale der Vorhaben", "Criteria of the projects"),
      columns: [say("Vorhaben", "Project")] + inclusion.criteria.map { $0.name[language] } + [say("Fall der Studie", "Case of the study")],
      rows: asked.map { candidate in
        [Table.Cell(candidate.name[language])] + inclusion.criteria.map { sign(candidate.criteria[$0.id] ?? .unknown) }
          + [Table.Cell(verdict(candidate, inclusion))]
      },
      note: say(
        "● erfüllt, ○ verfehlt, ◐ teils, ? offen: Keine Quelle sagt etwas dazu.",
        "● met, ○ missed, ◐ in part, ? open: no source says anything about it."))
  }

  private func verdict(_ candidate: StudyResult.Inclusion.Candidate, _ inclusion: StudyResult.Inclusion) -> String {
    func names(_ isWanted: (CellValue) -> Bool) -> String {
      list(inclusion.criteria.filter { isWanted(candidate.criteria[$0.id] ?? .unknown) }.map { quoted($0.name[language]) })
    }
    switch candidate.standing {
    case .meets: return say("ja", "yes")
    case .misses: return say("nein: ", "no: ") + names { $0.presence == .absent } + say(" nicht erfüllt", " not met")
    case .open, .leftOut:
      let open = inclusion.criteria.count { candidate.criteria[$0.id]?.presence != .present }
      let (de, en) = open == 1 ? ("ein Merkmal offen", "one criterion open") : ("\(open) Merkmale offen", "\(open) criteria open")
      return candidate.isCase ? say("ja; \(de)", "yes; \(en)") : say("nein; \(de)", "no; \(en)")
    }
  }

  private func leftOutBlocks(_ inclusion: StudyResult.Inclusion) -> [Document.Block] {
    let out = inclusion.candidates(.leftOut)
    guard !out.isEmpty else { return [] }
    return [
      .paragraph(say("Nicht dabei sind:", "Left out are:")), .list(out.map { "\($0.name[language]): \($0.reason?[language] ?? "")" }),
    ]
  }
}
