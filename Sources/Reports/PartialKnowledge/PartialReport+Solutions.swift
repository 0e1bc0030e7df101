import Cases
import Membership
import SetTheory
import Studies

extension PartialReport {
  // MARK: Truth table

  /// How many rows are settled; the rows themselves where they are few.
  var rowBlocks: [Document.Block] {
    let lines = analysis.sides.map { side -> String in
      let settled = side.rows.filter { $0.outcome != .undetermined }
      let certain = side.rows.count { !$0.cases.isEmpty }
      let rest = settled.isEmpty ? say("keine ist fest kodiert", "none has a settled code") : settledText(settled)
      return say(
        "\(side.outcome): In \(side.rows.count) Zeilen kann ein Fall liegen, in \(certain == 0 ? "keiner" : "\(certain)") davon sicher; \(rest).",
        "\(side.outcome): a case can lie in \(side.rows.count) rows, in \(certain == 0 ? "none" : "\(certain)") of them for certain; \(rest)."
      )
    }
    return lines.isEmpty ? [] : [.heading(level: 4, text: say("Wahrheitstafel", "Truth table")), .list(lines)]
  }

  private func settledText(_ rows: [PartialAnalysis.Row]) -> String {
    let shown = rows.prefix(6).map { "\($0.expression): \(writer.word($0.outcome))" }.joined(separator: "; ")
    let more = rows.count > 6 ? say("; und \(rows.count - 6) weitere", "; and \(rows.count - 6) more") : ""
    return say("fest kodiert: \(shown)\(more)", "with a settled code: \(shown)\(more)")
  }

  // MARK: Solutions

  /// What solutions the completions have that were looked at.
  var solutionBlocks: [Document.Block] {
    guard let first = analysis.sides.first?.solutions.first else { return [] }
    let blocks: [Document.Block] = [
      .heading(level: 4, text: say("Lösungen über die Belegungen der offenen Zellen", "Solutions over the completions of the open cells")),
      .paragraph(CompletionSentences.scope(first.completions, seed: analysis.parameters.seed, writer)),
      .list(analysis.sides.flatMap { side in side.solutions.map { CompletionSentences.solution($0, side.outcome, writer) } }),
    ]
    return blocks + implicantTable.map { .table($0) }
  }

  /// The terms that stand in most codings.
  private var implicantTable: [Table] {
    let rows = analysis.sides.flatMap { side in
      side.solutions.flatMap { solution in
        solution.implicants.prefix(5).map { implicant in
          [
            Table.Cell(side.outcome), Table.Cell(writer.word(solution.type)), Table.Cell(implicant.expression),
            CompletionSentences.cell(implicant.status, writer),
            Table.Cell(writer.language.percent(implicant.shareOfCodings), .number),
          ]
        }
      }
    }
    guard !rows.isEmpty else { return [] }
    return [
      Table(
        caption: say("Die häufigsten Terme", "The most frequent terms"),
        columns: [
          say("für", "of"), say("Lösung", "solution"), say("Term", "Term"), say("gültig", "valid"),
          say("Anteil der Kodierungen, keine Wahrscheinlichkeit", "share of codings, not probability"),
        ], rows: rows,
        note: [CompletionSentences.shareNote(writer), legend].filter { !$0.isEmpty }.joined(separator: " "))
    ]
  }

  /// What the columns' names stand for.
  var legend: String {
    let named = (analysis.conditions + [analysis.outcome]).filter { names.column($0) != $0 }
    return named.map { "\($0): \(names.column($0))" }.joined(separator: ", ") + (named.isEmpty ? "" : ".")
  }
}
