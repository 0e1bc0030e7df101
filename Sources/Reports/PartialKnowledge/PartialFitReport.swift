import Cases
import Membership
import SetTheory
import Studies

/// The fit of a claim with unknown cells as a document.
struct PartialFitReport {
  let fit: PartialFit
  let theory: PartialTheoryEvaluation?
  let writer: SetWriter

  func document(of reading: SetTableReading, version: String) -> Document {
    Document(
      language: writer.language, title: fit.proposition.description, subtitle: FitReport.subtitle(fit.proposition.relation, writer),
      facts: [writer.cases(reading), writer.kinds(reading), writer.openCells(reading)],
      blocks: writer.notices(Self.remarks(fit, reading, writer.language)) + [.table(figureTable), .table(caseTable)] + theoryBlocks,
      footer: writer.footer(reading, version: version))
  }

  private var isNecessity: Bool { fit.proposition.relation == .necessary }

  private var figureTable: Table {
    let relation = fit.proposition.relation
    let parts = (fit.terms.count > 1 ? fit.terms : []) + [fit.whole]
    let names =
      isNecessity
      ? [writer.say("Konsistenz", "consistency"), writer.say("Abdeckung", "coverage"), writer.say("Relevanz", "relevance")]
      : [
        writer.say("Konsistenz", "consistency"), "PRI", writer.say("Abdeckung", "coverage"),
        writer.say("alleinige Abdeckung", "unique coverage"),
      ] + (relation == .sufficientAndNecessary ? [writer.say("Relevanz", "relevance")] : [])
    func figures(_ part: PartialFit.Part) -> [Bounds?] {
      let own = PartialFitData.figures(part, relation)
      if isNecessity { return [own.consistency, own.coverage, own.relevance] }
      return [own.consistency, own.pri, own.coverage, own.uniqueCoverage] + (relation == .sufficientAndNecessary ? [own.relevance] : [])
    }
    return Table(
      caption: isNecessity ? writer.say("Notwendigkeit", "Necessity") : writer.say("Passung", "Fit"),
      columns: [writer.say("Menge", "Set")] + names,
      rows: parts.map { part in [Table.Cell(part.expression.description)] + figures(part).map(writer.bounds) },
      note: writer.boundsNote(parts.flatMap(figures)))
  }

  private var caseTable: Table {
    let rows = CaseRole.allCases.compactMap { role -> [Table.Cell]? in
      let certain = fit.whole.certainCases(role)
      let possible = fit.whole.possibleCases(role).filter { !certain.contains($0) }
      guard !certain.isEmpty || !possible.isEmpty else { return nil }
      return [
        Table.Cell(FitReport.phrase(role, isNecessity: isNecessity, writer)), Table.Cell(writer.names(certain, in: fit.cases)),
        Table.Cell(writer.names(possible, in: fit.cases)),
      ]
    }
    return Table(
      caption: writer.say("Wo die Fälle liegen", "Where the cases lie"),
      columns: [writer.say("Lage", "Place"), writer.say("sicher", "certain"), writer.say("möglich", "possible")], rows: rows)
  }

  /// What a reader should know, as sentences.
  static func remarks(_ fit: PartialFit, _ reading: SetTableReading, _ language: Language) -> [Remark] {
    let writer = SetWriter(language: language)
    let columns = reading.table.columns.filter { fit.proposition.set.names.contains($0.name) }
    let names = try? ConditionNames(columns.map { .init(name: $0.name, kind: $0.kind) })
    var remarks = names.map { writer.findings(reading.table, $0, fit.proposition.outcome) } ?? []
    if !fit.outcomeCanVary { remarks.append(writer.constantOutcome(fit.proposition.outcome)) }
    return remarks
  }

  /// The four areas of theory and evidence.
  private var theoryBlocks: [Document.Block] {
    guard let theory else { return [] }
    func names(_ cases: PartialTheoryEvaluation.Cases) -> Table.Cell {
      let open = cases.possible.filter { !cases.certain.contains($0) }
      guard !open.isEmpty else { return Table.Cell(writer.names(cases.certain, in: theory.cases)) }
      let certain = cases.certain.isEmpty ? "" : writer.names(cases.certain, in: theory.cases) + "; "
      return Table.Cell(certain + writer.say("möglich: ", "possible: ") + writer.names(open, in: theory.cases))
    }
    let table = Table(
      caption: "T: \(theory.theory); E: \(theory.evidence)",
      columns: [
        writer.say("Bereich", "Area"), writer.say("Konsistenz", "consistency"), writer.say("Abdeckung", "coverage"),
        writer.say("mit \(theory.outcome)", "with \(theory.outcome)"), writer.say("ohne", "without"),
      ],
      rows: theory.areas.map { area in
        [
          Table.Cell(FitReport.name(expected: area.isExpected, found: area.isFound, writer)), writer.bounds(area.bounds.consistency),
          writer.bounds(area.bounds.coverage), names(area.withOutcome), names(area.withoutOutcome),
        ]
      },
      note: FitReport.theoryNote(writer))
    return [.heading(level: 2, text: writer.say("Theorie und Befund", "Theory and evidence")), .table(table)]
  }
}
