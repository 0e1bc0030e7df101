import Cases
import Studies

extension StudyReport {
  /// How others got what is open for the target: a few dated events per condition.
  func exampleBlocks(_ target: StudyResult.TargetResult) -> [Document.Block] {
    guard !target.examples.isEmpty else { return [] }
    let conditions = target.gaps.map(\.condition).filter { id in target.examples.contains { $0.condition == id } }
    let rows = conditions.flatMap { condition -> [[Table.Cell]] in
      let cases = result.cases.map(\.id).filter { id in
        target.examples.contains { $0.condition == condition && $0.caseID == id }
      }
      return cases.map { id in
        let events = target.examples.filter { $0.condition == condition && $0.caseID == id }.prefix(4)
        let text = events.map { "\(dates($0.when)): \($0.text[language])" }.joined(separator: " ")
        let sources = Set(events.flatMap(\.sources)).sorted().joined(separator: ", ")
        return [Table.Cell(conditionName(condition)), Table.Cell(caseName(id)), Table.Cell(text), Table.Cell(sources)]
      }
    }
    return [
      .heading(level: 3, text: say("Wie andere es gemacht haben", "How others did it")),
      .paragraph(
        say(
          "Aus den Fällen, in denen eine hier offene Bedingung belegt ist: die ersten datierten Schritte dazu, höchstens vier je Fall. Sie zeigen, was "
            + "dort geschah; ob es hier ebenso ginge, sagen sie nicht.",
          "From the cases in which a condition that is open here is documented: the first dated steps, at most four per case. They show what "
            + "happened there; they do not say that it would go the same way here.")),
      .table(
        Table(
          caption: say("Datierte Schritte in den Fällen", "Dated steps in the cases"),
          columns: [say("Bedingung", "Condition"), say("Fall", "Case"), say("Was geschah", "What happened"), say("Quellen", "Sources")],
          rows: rows)),
    ]
  }

  /// A date as the language writes it.
  func dates(_ text: String) -> String {
    EventDate(text).map { language.text($0) } ?? text
  }

  /// When conditions mattered.
  var phaseSection: [Document.Block] {
    let rows = result.phases.filter { !$0.casesByPhase.isEmpty }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(level: 2, text: say("Wann welche Bedingung zählte", "When which condition mattered")),
      .paragraph(
        say(
          "Gezählt wird, in wie vielen Fällen eine Aussage oder ein Ereignis zu einer Bedingung in eine Phase fällt. Was keiner Phase zugeordnet "
            + "ist, zählt hier nicht; ein leeres Feld heißt nicht, dass die Bedingung dort keine Rolle spielte. Ein † markiert die Phasen, in "
            + "denen die Bedingung laut Quelle des Codebuchs besonders wichtig ist.",
          "Counted is in how many cases a statement or an event on a condition lies in a phase. What is assigned to no phase is not counted; an empty "
            + "field does not mean that the condition did not matter there. A † marks the phases in which the condition matters most according to "
            + "the codebook's source.")),
      .table(
        Table(
          caption: say("Bedingungen und Phasen", "Conditions and phases"),
          columns: [say("Bedingung", "Condition")] + Phase.allCases.map(phaseName),
          rows: rows.map { row in
            [Table.Cell(conditionName(row.condition))]
              + Phase.allCases.map { phase in
                let count = row.casesByPhase[phase.rawValue]?.count ?? 0
                let mark = row.stated.contains(phase) ? " †" : ""
                return Table.Cell((count == 0 ? "–" : ofCases(count, caseCount)) + mark)
              }
          })),
    ]
  }

  private func phaseName(_ phase: Phase) -> String {
    switch phase {
    case .formulation: say("Ziel finden", "formulation")
    case .design: say("Gestalten", "design")
    case .implementation: say("Umsetzen", "implementation")
    case .consolidation: say("Verstetigen", "consolidation")
    }
  }
}
