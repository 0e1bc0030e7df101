import Cases
import Studies

/// What a study does otherwise than planned, as a section of its report.
enum PlanReport {
  static func blocks(_ plan: StudyPlan?, language: Language) -> [Document.Block] {
    guard let plan else { return [] }
    func say(_ de: String, _ en: String) -> String { language == .de ? de : en }
    var blocks: [Document.Block] = [
      .heading(level: 2, text: say("Abweichungen vom Plan", "Deviations from the plan")),
      .paragraph(
        say(
          "Verglichen mit \(plan.file) (SHA-256 \(plan.sha256)), Wert für Wert.",
          "Compared with \(plan.file) (SHA-256 \(plan.sha256)), value by value.")),
    ]
    let found = plan.substantial
    if found.isEmpty {
      blocks.append(
        .paragraph(
          say("Die Studie ist so ausgewertet, wie sie geplant war.", "The study was run as it was planned.")))
    } else {
      blocks.append(
        .table(
          Table(
            caption: say("Was anders ist als geplant", "What differs from the plan"),
            columns: [say("Abweichung", "Deviation"), say("im Plan", "in the plan"), say("in der Studie", "in the study")],
            rows: found.map { deviation in
              [
                Table.Cell(deviation.sentence[language]), Table.Cell("\(deviation.planned.file):\(deviation.planned.line)"),
                Table.Cell("\(deviation.run.file):\(deviation.run.line)"),
              ]
            })))
    }
    let worded = plan.deviations.filter { $0.kind == .wording }.map { "\($0.path) (\($0.run.file):\($0.run.line))" }
    if !worded.isEmpty {
      let shown = worded.prefix(12).joined(separator: ", ") + (worded.count > 12 ? ", … (+\(worded.count - 12))" : "")
      blocks.append(.paragraph(say("Nur anders formuliert: \(shown).", "Worded differently only: \(shown).")))
    }
    return blocks
  }
}
