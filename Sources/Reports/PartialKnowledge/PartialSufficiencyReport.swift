import Cases
import Membership
import SetTheory
import Studies

/// Sufficient combinations with unknown cells as a document.
struct PartialSufficiencyReport {
  let result: PartialSufficiency
  let writer: SetWriter

  /// How many terms and models are shown; the JSON form holds them all.
  private static let mostShown = 15

  func document(of reading: SetTableReading, version: String) -> Document {
    let outcome = result.table.outcome
    let scope = result.solutions.first.map { [CompletionSentences.scope($0.completions, seed: result.seed, writer)] } ?? []
    return Document(
      language: writer.language,
      title: writer.say("Hinreichende Kombinationen für \(outcome)", "Combinations sufficient for \(outcome)"),
      subtitle: writer.say("Verschiedene Wahrheitstafeln: \(result.tablesMet)", "Different truth tables: \(result.tablesMet)"),
      facts: [
        writer.cases(reading), writer.kinds(reading), TruthTableReport.cuts(result.options.cuts, writer), writer.openCells(reading),
      ] + scope,
      blocks: writer.notices(PartialTruthTableReport.remarks(result.table, writer.language)) + result.solutions.flatMap(blocks),
      footer: writer.footer(reading, version: version))
  }

  private func blocks(_ solution: PartialAnalysis.Solution) -> [Document.Block] {
    var blocks: [Document.Block] = [
      .heading(level: 2, text: writer.title(solution.type)),
      .paragraph(CompletionSentences.solution(solution, result.table.outcome.description, writer)),
    ]
    if !solution.implicants.isEmpty { blocks.append(.table(implicantTable(solution))) }
    if !solution.models.isEmpty { blocks.append(.table(modelTable(solution))) }
    return blocks + settlingBlocks(solution)
  }

  private func implicantTable(_ solution: PartialAnalysis.Solution) -> Table {
    let more = solution.implicants.count - min(solution.implicants.count, Self.mostShown)
    return Table(
      caption: writer.say("Terme", "Terms"),
      columns: [
        writer.say("Term", "Term"), writer.say("gültig", "valid"),
        writer.say("Anteil der Kodierungen, keine Wahrscheinlichkeit", "share of codings, not probability"),
      ],
      rows: solution.implicants.prefix(Self.mostShown).map { implicant in
        [
          Table.Cell(implicant.expression), CompletionSentences.cell(implicant.status, writer),
          Table.Cell(writer.language.percent(implicant.shareOfCodings), .number),
        ]
      },
      note: CompletionSentences.shareNote(writer)
        + (more > 0 ? writer.say(" \(more) weitere stehen in der JSON-Ausgabe.", " \(more) more are in the JSON output.") : ""))
  }

  private func modelTable(_ solution: PartialAnalysis.Solution) -> Table {
    let models = solution.models.prefix(Self.mostShown)
    let total = solution.modelsTotal
    return Table(
      caption: models.count == total
        ? writer.say("Modelle (\(total))", "Models (\(total))")
        : writer.say("Die häufigsten \(models.count) von \(total) Modellen", "The most frequent \(models.count) of \(total) models"),
      columns: [
        writer.say("Modell", "Model"), writer.say("Anteil der Kodierungen", "share of codings"), writer.say("Konsistenz", "consistency"),
        "PRI", writer.say("Abdeckung", "coverage"),
      ],
      rows: models.map { model in
        [
          Table.Cell("\(model.expression) => \(result.table.outcome)"), Table.Cell(writer.language.percent(model.shareOfCodings), .number),
          writer.bounds(model.consistency), writer.bounds(model.pri), writer.bounds(model.coverage),
        ]
      },
      note: [
        writer.say(
          "Die Grenzen gelten über alle Belegungen, nicht nur die, in denen es ein Modell ist.",
          "The bounds hold over all completions, not only those in which it is a model."),
        writer.boundsNote(models.flatMap { [$0.consistency, $0.pri, $0.coverage] }) ?? "",
      ].filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// What would have to be known, where completions were not only sampled.
  private func settlingBlocks(_ solution: PartialAnalysis.Solution) -> [Document.Block] {
    guard let first = solution.settlingSets?.first else { return [] }
    guard !first.isEmpty else {
      return [
        .paragraph(
          writer.say(
            "Auf den durchgerechneten Belegungen hängt die Lösung von keiner offenen Zelle ab.",
            "On the completions worked through the solution depends on no open cell."))
      ]
    }
    let cells = first.map { "\($0.caseID): \($0.condition)" }.joined(separator: ", ")
    let asked = solution.firstQuestions.map { question in
      let cases = question.cases.joined(separator: ", ")
      let share = writer.language.percent(question.settles)
      return writer.say(
        "\(cases) zu fragen klärt die Lösung in \(share) der Kodierungen.",
        "Asking \(cases) settles the solution in \(share) of the codings.")
    }
    let onGrid = solution.completions.scope == .grid ? writer.say(" (auf dem Raster)", " (on the grid)") : ""
    return [
      .paragraph(
        first.count == 1
          ? writer.say(
            "Die Lösung steht fest\(onGrid), sobald diese Zelle bekannt ist: \(cells).",
            "The solution is settled\(onGrid) as soon as this cell is known: \(cells).")
          : writer.say(
            "Damit die Lösung feststeht\(onGrid), wie auch immer die Antworten ausfallen, müssen diese \(first.count) Zellen bekannt sein: \(cells).",
            "For the solution to be settled\(onGrid) however the answers turn out, these \(first.count) cells have to be known: \(cells)."))
    ] + (asked.isEmpty ? [] : [.list(asked)])
  }
}
