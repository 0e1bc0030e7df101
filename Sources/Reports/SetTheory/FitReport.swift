public import Cases
public import SetTheory
public import Studies

/// The fit of a claim as a document.
public struct FitReport: Sendable {
  let fit: PropositionFit
  let theory: TheoryEvaluation?
  let writer: SetWriter

  /// The document.
  ///
  /// - Parameters:
  ///   - fit: The fit.
  ///   - theory: The theory held against it; `nil` for none.
  ///   - reading: What it was made from.
  ///   - language: The language.
  ///   - version: The version of the program.
  /// - Returns: The document.
  public static func document(
    _ fit: PropositionFit, theory: TheoryEvaluation?, of reading: SetTableReading, language: Language, version: String
  ) -> Document {
    let writer = SetWriter(language: language)
    let report = FitReport(fit: fit, theory: theory, writer: writer)
    return Document(
      language: language, title: fit.proposition.description, subtitle: subtitle(fit.proposition.relation, writer),
      facts: [writer.cases(reading), writer.kinds(reading)],
      blocks: writer.notices(remarks(fit, language)) + [.table(report.figureTable), .table(report.caseTable)] + report.theoryBlocks,
      footer: writer.footer(reading, version: version))
  }

  /// What a reader should know, as sentences.
  static func remarks(_ fit: PropositionFit, _ language: Language) -> [Remark] {
    fit.outcomeIsConstant ? [SetWriter(language: language).constantOutcome(fit.proposition.outcome)] : []
  }

  /// What the relation asks.
  static func subtitle(_ relation: Proposition.Relation, _ writer: SetWriter) -> String {
    switch relation {
    case .sufficient: writer.say("Wie weit die Menge im Ergebnis liegt", "How far the set lies within the outcome")
    case .necessary: writer.say("Wie weit das Ergebnis in der Menge liegt", "How far the outcome lies within the set")
    case .sufficientAndNecessary: writer.say("Wie weit sich Menge und Ergebnis decken", "How far set and outcome coincide")
    }
  }

  private var isNecessity: Bool { fit.proposition.relation == .necessary }

  private var figureTable: Table {
    let showsBoth = fit.proposition.relation == .sufficientAndNecessary
    let parts = fit.terms.count > 1 ? fit.terms : []
    let columns =
      isNecessity
      ? [writer.say("Konsistenz", "consistency"), writer.say("Abdeckung", "coverage"), writer.say("Relevanz", "relevance")]
      : [
        writer.say("Konsistenz", "consistency"), "PRI", writer.say("Abdeckung", "coverage"),
        writer.say("alleinige Abdeckung", "unique coverage"),
      ] + (showsBoth ? [writer.say("Relevanz", "relevance")] : [])
    return Table(
      caption: isNecessity ? writer.say("Notwendigkeit", "Necessity") : writer.say("Passung", "Fit"),
      columns: [writer.say("Menge", "Set")] + columns,
      rows: (parts + [fit.whole]).map { part in
        let figures =
          isNecessity
          ? [part.sums.necessityConsistency, part.sums.necessityCoverage, part.sums.relevance]
          : [part.sums.consistency, part.sums.pri, part.sums.coverage, part.uniqueCoverage] + (showsBoth ? [part.sums.relevance] : [])
        return [Table.Cell(part.expression.description)] + figures.map(writer.figure)
      },
      note: figures(
        hasDash: (parts + [fit.whole]).contains { $0.sums.pri == nil || $0.sums.relevance == nil || $0.sums.consistency == nil }))
  }

  private func figures(hasDash: Bool) -> String? {
    hasDash
      ? writer.say(
        "Ein Strich heißt: Der Nenner ist 0, der Wert ist nicht bestimmt.", "A dash means: the denominator is 0, and there is no value.")
      : nil
  }

  private var caseTable: Table {
    let rows = CaseRole.allCases.compactMap { role -> [Table.Cell]? in
      let cases = fit.whole.cases(role)
      guard !cases.isEmpty else { return nil }
      return [
        Table.Cell(Self.phrase(role, isNecessity: isNecessity, writer)), Table.Cell(String(cases.count), .number),
        Table.Cell(writer.names(cases, in: fit.cases)),
      ]
    }
    return Table(
      caption: writer.say("Wo die Fälle liegen", "Where the cases lie"),
      columns: [writer.say("Lage", "Place"), "n", writer.say("Fälle", "cases")], rows: rows)
  }

  /// Where a case lies, in words.
  static func phrase(_ role: CaseRole, isNecessity: Bool, _ writer: SetWriter) -> String {
    switch role {
    case .typical where isNecessity: writer.say("typisch: in Ergebnis und Menge", "typical: in outcome and set")
    case .deviantInDegree where isNecessity:
      writer.say("abweichend im Grad: in beiden, mehr im Ergebnis", "deviant in degree: in both, more in the outcome")
    case .deviantInKind where isNecessity:
      writer.say("abweichend in der Art: im Ergebnis, nicht in der Menge", "deviant in kind: in the outcome, out of the set")
    case .uncovered where isNecessity: writer.say("in der Menge, nicht im Ergebnis", "in the set, out of the outcome")
    case .typical: writer.say("typisch: in Menge und Ergebnis", "typical: in set and outcome")
    case .deviantInDegree:
      writer.say("abweichend im Grad: in beiden, mehr in der Menge", "deviant in degree: in both, more in the set")
    case .deviantInKind:
      writer.say("abweichend in der Art: in der Menge, nicht im Ergebnis", "deviant in kind: in the set, out of the outcome")
    case .uncovered: writer.say("nicht abgedeckt: im Ergebnis, nicht in der Menge", "uncovered: in the outcome, out of the set")
    case .irrelevant: writer.say("in keinem von beiden", "in neither")
    case .ambiguous: writer.say("auf der Grenze: genau 0,5", "on the border: exactly 0.5")
    }
  }

  private var theoryBlocks: [Document.Block] {
    guard let theory else { return [] }
    let table = Self.theoryTable(theory, writer)
    let heading = Document.Block.heading(level: 2, text: writer.say("Theorie und Befund", "Theory and evidence"))
    guard !theory.ambiguousCases.isEmpty else { return [heading, .table(table)] }
    let names = writer.names(theory.ambiguousCases, in: theory.cases)
    return [
      heading, .table(table), .paragraph(writer.say("Auf der Grenze (genau 0,5): \(names).", "On the border (exactly 0.5): \(names).")),
    ]
  }

  /// The four areas of theory and evidence.
  static func theoryTable(_ theory: TheoryEvaluation, _ writer: SetWriter) -> Table {
    Table(
      caption: writer.say("T: \(theory.theory); E: \(theory.evidence)", "T: \(theory.theory); E: \(theory.evidence)"),
      columns: [
        writer.say("Bereich", "Area"), writer.say("Konsistenz", "consistency"), writer.say("Abdeckung", "coverage"),
        writer.say("mit \(theory.outcome)", "with \(theory.outcome)"), writer.say("ohne", "without"),
      ],
      rows: theory.areas.map { area in
        [
          Table.Cell(name(expected: area.isExpected, found: area.isFound, writer)), writer.figure(area.sums.consistency),
          writer.figure(area.sums.coverage),
          Table.Cell(writer.names(area.casesWithOutcome, in: theory.cases)),
          Table.Cell(writer.names(area.casesWithoutOutcome, in: theory.cases)),
        ]
      },
      note: theoryNote(writer))
  }

  /// How to read the four areas.
  static func theoryNote(_ writer: SetWriter) -> String {
    writer.say(
      "T ist, was die Theorie erwartet, E, was sich zeigt. Nach der Theorie ist das Ergebnis in T wahrscheinlich, sonst unwahrscheinlich.",
      "T is what theory expects, E what is found. By theory the outcome is likely in T, and unlikely elsewhere.")
  }

  /// An area's name.
  static func name(expected: Bool, found: Bool, _ writer: SetWriter) -> String {
    switch (expected, found) {
    case (true, true): writer.say("T*E: erwartet, gefunden", "T*E: expected, found")
    case (false, true): writer.say("~T*E: nur gefunden", "~T*E: only found")
    case (true, false): writer.say("T*~E: nur erwartet", "T*~E: only expected")
    case (false, false): writer.say("~T*~E: keines von beiden", "~T*~E: neither")
    }
  }
}
