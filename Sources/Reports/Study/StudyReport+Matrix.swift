import Cases
import Membership
import Studies

extension StudyReport {
  /// The condition matrix.
  var matrixSection: [Document.Block] {
    let further = result.conditions.filter { !$0.isCore }
    var blocks: [Document.Block] = [
      .heading(level: 2, text: say("Was die Quellen über die Fälle sagen", "What the sources say about the cases")),
      .paragraph(matrixIntroduction + (hasManyCases ? signs : "")),
      .table(
        matrixTable(
          coreConditions,
          caption: say("Die Bedingungen der Studie in jedem Fall", "The study's conditions in each case"))),
    ]
    if !further.isEmpty {
      blocks.append(
        .table(
          matrixTable(
            further,
            caption: say("Weitere Bedingungen in jedem Fall", "Further conditions in each case"))))
    }
    return blocks + [.table(outcomeTable)]
  }

  private var matrixIntroduction: String {
    let disputed = result.claims.count { $0.isDisputed == true }
    guard disputed > 0 else { return cellRules }
    return cellRules
      + say(
        " \(disputed == 1 ? "Ein Beleg ist" : "\(disputed) Belege sind") strittig; die Zelle gilt dann mit ihm und ohne ihn, und ohne anderen Beleg ist auch sie unbekannt.",
        " \(disputed == 1 ? "1 claim is" : "\(disputed) claims are") disputed; the cell then counts with it and without it, and where there is no other claim it is unknown too."
      )
  }

  private var cellRules: String {
    say(
      "Jede Zelle beruht auf Quellen mit Fundstelle. „Unbekannt“ heißt: Keine Quelle sagt etwas dazu. „Teils“ heißt: Quellen nennen "
        + "beides oder nur einen Teil; die Spanne (0 = gar nicht, 1 = ganz) bleibt offen. Mit * markierte Zellen stützen sich allein auf "
        + "den Satz, dass es „in allen Initiativen“ so war, und zählen in der Auswertung nicht mit.",
      "Each cell rests on sources with their place. “Unknown” means: no source says anything about it. “In part” means: sources say both, "
        + "or only a part; the range (0 = fully out, 1 = fully in) stays open. Cells marked * rest only on the sentence that it was so “in all "
        + "initiatives” and are not counted.")
  }

  /// Whether tables have a row per case, because columns would be too narrow to read.
  var hasManyCases: Bool { caseCount > 8 }

  /// What the signs stand for in tables without room for words.
  private var signs: String {
    say(
      " In den Tabellen steht ● für vorhanden, ○ für fehlt, ◐ für teils und ? für unbekannt; eine Spanne steht daneben.",
      " In the tables ● stands for present, ○ for absent, ◐ for in part and ? for unknown; a range stands beside.")
  }

  /// A membership as a sign, with its value where that is more than the sign says.
  func sign(_ value: CellValue) -> Table.Cell {
    let full = Self.cell(value, language)
    let mark = String(full.text.prefix(1))
    switch value {
    case .unknown, .known(0), .known(1): return Table.Cell(mark, full.tone)
    default: return Table.Cell("\(mark) \(language.span(Bounds(min: value.lower, max: value.upper)))", full.tone)
    }
  }

  private func matrixTable(_ conditions: [StudyResult.ConditionSummary], caption: String) -> Table {
    guard !hasManyCases else { return tableByCase(conditions, caption: caption) }
    return Table(
      caption: caption,
      columns: [say("Bedingung", "Condition")] + result.cases.map { $0.shortName[language] },
      rows: conditions.map { condition in
        [Table.Cell(condition.name[language])]
          + result.cases.map { item in
            cell(result.matrix.first { $0.caseID == item.id && $0.condition == condition.id })
          }
      },
      note: derivationNote(conditions))
  }

  /// The matrix with a row per case.
  private func tableByCase(_ conditions: [StudyResult.ConditionSummary], caption: String) -> Table {
    Table(
      caption: caption, columns: [say("Fall", "Case")] + conditions.map { $0.name[language] },
      rows: result.cases.map { item in
        [Table.Cell(item.shortName[language])]
          + conditions.map { condition in
            let found = result.matrix.first { $0.caseID == item.id && $0.condition == condition.id }
            var shown = sign(found?.membership ?? .unknown)
            if found?.isEcho == true { shown.text += " *" }
            return shown
          }
      },
      note: derivationNote(conditions))
  }

  private func derivationNote(_ conditions: [StudyResult.ConditionSummary]) -> String? {
    let derived = conditions.filter { !$0.derivedFrom.isEmpty }
    guard !derived.isEmpty else { return nil }
    return derived.map { condition in
      let parts = list(condition.derivedFrom.map { quoted(partName($0)) })
      return say(
        "\(quoted(condition.name[.de])) ist das Kleinere von \(parts).",
        "\(quoted(condition.name[.en])) is the smaller of \(parts).")
    }.joined(separator: " ")
  }

  func partName(_ id: String) -> String {
    result.partNames[id]?[language] ?? conditionName(id)
  }

  private func cell(_ cell: StudyResult.MatrixCell?) -> Table.Cell {
    guard let cell else { return Table.Cell("") }
    var shown = Self.cell(cell.membership, language)
    if cell.isEcho { shown.text += " *" }
    if cell.presence == .unknown, cell.isPlanned { shown.text += say(" (geplant)", " (planned)") }
    return shown
  }

  /// A membership as a cell: word, sign and number, never colour alone.
  static func cell(_ value: CellValue, _ language: Language) -> Table.Cell {
    func say(_ de: String, _ en: String) -> String { language == .de ? de : en }
    let bounds = Bounds(min: value.lower, max: value.upper)
    switch value.presence {
    case .present where value == .known(1): return Table.Cell("● " + say("vorhanden", "present"), .present)
    case .absent where value == .known(0): return Table.Cell("○ " + say("fehlt", "absent"), .absent)
    case .present: return Table.Cell("● " + say("eher vorhanden", "rather present") + " (\(language.span(bounds)))", .present)
    case .absent: return Table.Cell("○ " + say("eher nicht", "rather absent") + " (\(language.span(bounds)))", .absent)
    case .undecided: return Table.Cell("◐ " + say("teils", "in part") + " (\(language.span(bounds)))", .undecided)
    case .unknown: return Table.Cell("? " + say("unbekannt", "unknown"), .unknown)
    }
  }

  private var outcomeTable: Table {
    let outcomes = ([result.outcome] + result.otherOutcomes).map { ($0, $0.name[language]) } + laterOutcomes
    let caption = say("Was in jedem Fall erreicht wurde", "What was reached in each case")
    guard !hasManyCases else {
      return Table(
        caption: caption, columns: [say("Fall", "Case")] + outcomes.map(\.1),
        rows: result.cases.map { item in
          [Table.Cell(item.shortName[language])] + outcomes.map { Self.outcomeCell($0.0.byCase[item.id] ?? .unknown, language) }
        })
    }
    return Table(
      caption: caption, columns: [say("Ergebnis", "Outcome")] + result.cases.map { $0.shortName[language] },
      rows: outcomes.map { outcome, name in
        [Table.Cell(name)] + result.cases.map { Self.outcomeCell(outcome.byCase[$0.id] ?? .unknown, language) }
      })
  }

  /// The outcomes of a second wave with their names in a table.
  private var laterOutcomes: [(StudyResult.OutcomeSummary, String)] {
    (result.laterOutcomes ?? []).map { later in
      (later.outcome, say("\(later.outcome.name[.de]) (spätere Quellen)", "\(later.outcome.name[.en]) (later sources)"))
    }
  }

  /// An outcome's membership as a cell: reached or not.
  static func outcomeCell(_ value: CellValue, _ language: Language) -> Table.Cell {
    switch value {
    case .known(1): Table.Cell(language == .de ? "● ja" : "● yes", .present)
    case .known(0): Table.Cell(language == .de ? "○ nein" : "○ no", .absent)
    default: cell(value, language)
    }
  }
}
