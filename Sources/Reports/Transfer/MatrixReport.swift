public import Cases
public import Studies
import Transfer

/// Measures by conditions and by who takes them, as a document.
public struct MatrixReport: Sendable {
  let result: MatrixResult
  let words: TransferWords
  private var language: Language { words.language }
  private var matrix: MeasureMatrix { result.matrix }

  /// The document.
  public static func document(_ result: MatrixResult, language: Language) -> Document {
    let report = MatrixReport(result: result, words: TransferWords(language: language, terms: result.terms))
    return Document(
      language: language, title: report.words.say("Maßnahmen, Bedingungen und wer handelt", "Measures, conditions and who acts"),
      subtitle: report.subtitle, facts: report.facts,
      blocks: Document.numbered(
        [report.notice] + report.section + [.paragraph(report.words.nationalSentence)], in: language),
      footer: report.words.footer(result.version, result.inputSHA256))
  }

  /// The section of a study's report: the findings, the matrix, and what the municipality can do.
  var summary: [Document.Block] {
    [
      .heading(
        level: 2, text: words.say("Welche Maßnahme wo ansetzt und was niemand bedient", "Which measure acts where, and what nobody serves"))
    ]
      + [notice, .list(findings), .table(table)]
      + [.heading(level: 3, text: words.say("Was die Gemeinde selbst tun kann", "What the municipality itself can do"))] + municipality
      + [
        .paragraph(
          words.say(
            "Jede Maßnahme mit dem, was bleiben muss und was anders aussehen darf, Kosten und Vorlauf: gelingen transfer matrix.",
            "Each measure with what must stay and what may look different, cost and lead time: gelingen transfer matrix."))
      ]
  }

  private var section: [Document.Block] {
    [
      .heading(level: 2, text: words.say("Was der Katalog bedient und was nicht", "What the catalogue serves and what it does not")),
      .list(findings), .table(table),
      .heading(level: 2, text: words.say("Was die Gemeinde selbst tun kann", "What the municipality itself can do")),
    ] + municipality + [
      .heading(level: 2, text: words.say("Die Maßnahmen im Einzelnen", "The measures one by one")), .table(measureTable),
    ] + principles
  }

  private var subtitle: String {
    let count = result.statements.count { $0.kind == .measure }
    let logic = result.parameters.origin.map { words.say(" für \(words.logic($0))", " for \(words.logic($0))") } ?? ""
    return words.say(
      count == 1 ? "Eine Maßnahme\(logic)" : "\(count) Maßnahmen\(logic)", count == 1 ? "One measure\(logic)" : "\(count) measures\(logic)")
  }

  private var facts: [String] {
    guard !result.parameters.own.isEmpty else { return [] }
    let own = result.parameters.own.map(words.code).joined(separator: ", ")
    return [words.say("Eigene oder mit eigenen Kosten versehene Maßnahmen: \(own)", "Own measures, or with costs of your own: \(own)")]
  }

  private var notice: Document.Block {
    .notice(
      title: words.say("Ein Befund über den Katalog.", "A finding about the catalogue."),
      text: words.say(
        "Eine leere Stelle heißt: Keine der ausgewerteten Veröffentlichungen nennt dafür etwas. Sie heißt nicht, dass dort nichts zu machen "
          + "ist. Dass eine Maßnahme bei einer Bedingung ansetzt, sagt nicht, wie viel sie dort ändert.",
        "An empty place means that none of the publications names anything for it. It does not mean that nothing can be done there. That a "
          + "measure acts on a condition does not say how much it changes there."))
  }

  private var findings: [String] {
    var items: [String] = []
    if matrix.unserved.isEmpty {
      items.append(words.say("Für jede Bedingung gibt es mindestens eine Maßnahme.", "For each condition there is at least one measure."))
    } else {
      items.append(
        words.say(
          "Für \(words.conditions(matrix.unserved)) gibt es im ganzen Katalog keine Maßnahme.",
          "For \(words.conditions(matrix.unserved)) there is no measure in the whole catalogue."))
    }
    for publication in matrix.publications where publication.measures > 0 { items.append(sentence(publication)) }
    if let cells = matrix.cells(of: .municipality) {
      let gaps = cells.filter(\.cell.isGap).map(\.condition)
      if !gaps.isEmpty {
        items.append(
          words.say(
            "Bei \(words.conditions(gaps)) könnte die Gemeinde handeln, und der Katalog hat für sie keine Maßnahme.",
            "On \(words.conditions(gaps)) the municipality could act, and the catalogue has no measure for it."))
      }
    }
    return items
  }

  private func sentence(_ publication: MeasureMatrix.Publication) -> String {
    let name = words.atStart(words.publication(publication.source))
    let count = publication.measures
    let head = words.say(
      "\(name): \(count == 1 ? "eine Maßnahme" : "\(count) Maßnahmen")", "\(name): \(count == 1 ? "one measure" : "\(count) measures")")
    let core = publication.unserved.filter(result.core.contains)
    let others = publication.unserved.count - core.count
    let further = matrix.rows.count - result.core.count
    let listed = core.isEmpty ? "" : " (\(names(core)))"
    let open =
      publication.unserved.isEmpty
      ? words.say("jede Bedingung ist bedient", "leaving no condition open")
      : words.say(
        "\(count == 1 ? "sie lässt" : "sie lassen") \(none(core.count)) der \(result.core.count) Kernbedingungen\(listed)"
          + (further == 0 ? " offen" : " und \(none(others)) der \(further) weiteren offen"),
        "leaving \(none(core.count)) of the \(result.core.count) core conditions\(listed)"
          + (further == 0 ? " open" : " and \(none(others)) of the \(further) further ones open")
      )
    let own =
      publication.agents.contains(.municipality)
      ? ""
      : words.say(
        " Keine davon ergreift die Gemeinde; alle richten sich an \(words.list(publication.agents.map(words.agent))).",
        " None of them is taken by the municipality; all address \(words.list(publication.agents.map(words.agent))).")
    return head + words.say("; ", ", ") + "\(open).\(own)"
  }

  private func none(_ count: Int) -> String { count == 0 ? words.say("keine", "none") : String(count) }

  private func names(_ ids: [String]) -> String { ids.map(words.condition).joined(separator: ", ") }

  private var table: Table {
    Table(
      caption: words.say(
        "Welche Maßnahme bei welcher Bedingung ansetzt, und wer sie ergreift", "Which measure acts on which condition, and who takes it"),
      columns: [words.say("Bedingung", "Condition")] + matrix.agents.map { words.atStart(words.agent($0)) },
      rows: matrix.rows.map { row in [Table.Cell(words.condition(row.condition))] + row.cells.map(cell) },
      note: words.say(
        "* unser Urteil; ohne Stern sagt es die Quelle selbst. ○ kann nach unserem Urteil handeln, der Katalog hat nichts. – nach unserem Urteil nicht zuständig. "
          + "Wo trotzdem eine Maßnahme steht, nennt die Quelle oder unser Urteil zur Maßnahme diese Stelle.",
        "* our judgement; without a star the source says so itself. ○ can act by our judgement, the catalogue has nothing. – not competent by our judgement. "
          + "Where a measure stands all the same, the source or our judgement on the measure names this body."))
  }

  private func cell(_ cell: MeasureMatrix.Cell) -> Table.Cell {
    guard cell.entries.isEmpty else { return Table.Cell(cell.entries.map(mark).joined(separator: ", "), .present) }
    return cell.canAct ? Table.Cell("○", .absent) : Table.Cell("–")
  }

  private func mark(_ entry: MeasureMatrix.Entry) -> String { entry.code + (entry.basis == .judged ? "*" : "") }

  private var municipality: [Document.Block] {
    guard let cells = matrix.cells(of: .municipality) else { return [] }
    let rows = cells.filter { $0.cell.canAct || !$0.cell.entries.isEmpty }
    return [
      .list(
        rows.map { condition, cell in
          let options = cell.entries.map { words.measure($0.measure) + ($0.basis == .judged ? "*" : "") }
          return "\(words.condition(condition)): "
            + (options.isEmpty ? words.say("nichts im Katalog", "nothing in the catalogue") : options.joined(separator: "; "))
        })
    ]
  }

  private var measureTable: Table {
    let measures = result.statements.filter { $0.kind == .measure }
    return Table(
      caption: words.say("Die Maßnahmen", "The measures"),
      columns: [
        words.say("Maßnahme", "Measure"), words.say("für", "for"), words.say("muss bleiben", "must stay"),
        words.say("darf anders aussehen", "may look different"), words.say("Aufwand", "effort"), words.say("Kosten", "cost"),
        words.say("Vorlauf", "lead time"), words.say("Quelle", "source"),
      ],
      rows: measures.map { measure in
        [
          Table.Cell("\(measure.code) \(measure.name[language])"),
          Table.Cell(words.list(measure.audiences.map(words.audience))), Table.Cell(measure.keyFunction?[language] ?? "–"),
          Table.Cell(measure.form?[language] ?? "–"), Table.Cell(complexity(measure)),
          Table.Cell(words.cost(measure.cost), measure.cost.isKnown ? .plain : .unknown),
          Table.Cell(words.months(measure.leadTime), measure.leadTime.isKnown ? .plain : .unknown),
          Table.Cell("\(measure.source), \(measure.locator)"),
        ]
      },
      note: words.say(
        "Was bleiben muss und was anders aussehen darf, ist unser Urteil. Aufwand: klein = eine Stelle kann es allein; groß = mehrere müssen "
          + "zusammenwirken, oder es hängt am Ort. Kosten und Vorlauf stehen nur da, wo eine Quelle sie nennt oder ein begründetes Urteil vorliegt; "
          + "unbekannt heißt weder null noch viel.",
        "What must stay and what may look different is our judgement. Effort: small = one body can do it alone; large = several must act "
          + "together, or it depends on the place. Cost and lead time are given only where a source names them or a reasoned judgement exists; "
          + "unknown means neither nothing nor much."))
  }

  private func complexity(_ measure: Measure) -> String {
    switch measure.complexity {
    case .small: words.say("klein", "small")
    case .complex: words.say("groß", "large")
    case nil: "–"
    }
  }

  private var principles: [Document.Block] {
    let others = result.statements.filter { $0.kind != .measure }
    guard !others.isEmpty else { return [] }
    return [
      .heading(level: 2, text: words.say("Grundsätze und Grenzen", "Principles and limits")),
      .list(
        others.map { statement in
          let kind = statement.kind == .principle ? words.say("Grundsatz", "principle") : words.say("Grenze", "limit")
          return "\(statement.code) \(statement.name[language]) (\(kind)): \(statement.description[language])"
        }),
    ]
  }
}
