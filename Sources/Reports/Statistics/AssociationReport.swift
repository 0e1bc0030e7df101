public import Cases
import SetTheory
import Statistics
public import Studies

/// Associations with an outcome as a document.
public struct AssociationReport: Sendable {
  let result: Association
  let writer: SetWriter

  /// The document.
  ///
  /// - Parameters:
  ///   - result: The associations.
  ///   - input: What they were made from.
  ///   - language: The language.
  ///   - version: The version of the program.
  /// - Returns: The document.
  public static func document(
    _ result: Association, of input: SetAnalysisInput, language: Language, version: String
  ) -> Document {
    let writer = SetWriter(language: language)
    let report = AssociationReport(result: result, writer: writer)
    return Document(
      language: language, title: writer.say("Was mit \(result.outcome) einhergeht", "What goes with \(result.outcome)"),
      subtitle: report.subtitle, facts: [writer.cases(input), writer.kinds(input.reading)],
      blocks: [.paragraph(report.attainable)] + writer.notices(remarks(result, language)) + [
        .heading(level: 2, text: writer.say("Jede Bedingung für sich", "Each condition by itself")), .table(report.tests),
      ] + report.differenceBlocks + report.search, footer: writer.footer(input.reading, version: version))
  }

  private func say(_ de: String, _ en: String) -> String { writer.say(de, en) }

  private var subtitle: String {
    guard let attainable = result.attainable else { return say("Kein Fall liegt auf einer Seite.", "No case lies on a side.") }
    let (low, high) = (attainable.withOutcome.lowerBound, attainable.withOutcome.upperBound)
    let count = low == high ? "\(low)" : say("\(low) bis \(high)", "\(low) to \(high)")
    return say(
      "\(count) von \(attainable.cases) Fällen mit \(result.outcome)", "\(count) of \(attainable.cases) cases with \(result.outcome)")
  }

  /// What a test could show at all.
  private var attainable: String {
    guard let attainable = result.attainable else {
      return say("Alle Fälle liegen genau bei 0,5.", "Every case is at exactly 0.5.")
    }
    let here = writer.p(attainable.atObservedSplit)
    let best = writer.p(attainable.atBestSplit)
    let start = say(
      "Der kleinste einseitige p-Wert, den eine einzelne Bedingung erreichen kann: \(here) bei dieser Aufteilung der Fälle, \(best) bei der "
        + "günstigsten.",
      "The smallest one-sided p that a single condition can reach: \(here) at this split of the cases, \(best) at the best one.")
    guard attainable.atObservedSplit.min > 0.05 else { return start }
    return start + " "
      + say(
        "Damit bleibt jeder Zusammenhang über 0,05, wie deutlich er auch aussieht.",
        "So every association stays above 0.05, however clear it looks.")
  }

  // MARK: Conditions

  private var tests: Table {
    let hasRanges = result.entries.contains { $0.openCases > 0 }
    return Table(
      caption: say("Fishers exakter Test", "Fisher’s exact test"),
      columns: [
        say("Bedingung", "Condition"), say("mit Bedingung", "with it"), say("ohne Bedingung", "without it"), say("offen", "open"),
        say("p einseitig", "p one-sided"), say("mid-p", "mid-p"), say("p zweiseitig", "p two-sided"),
        say("kleinstmögliches p", "smallest possible p"),
      ],
      rows: result.entries.map { entry in
        let known = entry.known
        return [
          Table.Cell(entry.literal.description),
          writer.cell(known.map { share($0.both, $0.withCondition) }),
          writer.cell(known.map { share($0.outcomeOnly, $0.withoutCondition) }),
          writer.cell("\(entry.openCases)"), writer.cell(entry.fisher.map { writer.p($0.greater) }),
          writer.cell(entry.fisher.map { writer.p($0.midGreater) }), writer.cell(entry.fisher.map { writer.p($0.twoSided) }),
          writer.cell(entry.fisher.map { writer.p($0.smallestGreater) }),
        ]
      },
      note: say(
        "Gezählt werden Fälle mit \(result.outcome) unter den bekannten mit und ohne Bedingung. p einseitig: so viele gemeinsame Fälle oder mehr, wenn die "
          + "Ränder feststehen und nichts zusammenhängt. mid-p zählt die beobachtete Tafel nur zur Hälfte und hält sein Niveau nicht sicher ein.",
        "Counted are cases with \(result.outcome) among the known ones with and without the condition. p one-sided: as many cases with both or more, if the "
          + "margins are fixed and nothing is associated. mid-p counts the observed table by half and does not guarantee its level.")
        + (hasRanges ? " " + writer.rangesNote : ""))
  }

  private func share(_ count: Int, _ of: Int) -> String { say("\(count) von \(of)", "\(count) of \(of)") }

  private var differenceBlocks: [Document.Block] {
    let shown = result.entries.compactMap { entry in entry.difference.map { (entry: entry, difference: $0) } }
    guard !shown.isEmpty else {
      return [
        .paragraph(
          say(
            "Ein Unterschied von Anteilen lässt sich für keine Bedingung angeben: Er braucht bekannte Fälle mit und ohne sie.",
            "No condition has a difference of shares: it needs known cases with and without the condition."))
      ]
    }
    return [.table(differences(shown))]
  }

  private func differences(_ shown: [(entry: Association.Entry, difference: DifferenceSummary)]) -> Table {
    let level = writer.language.percent(result.request.level)
    return Table(
      caption: say("Unterschied der Anteile mit \(result.outcome)", "Difference of the shares with \(result.outcome)"),
      columns: [
        say("Bedingung", "Condition"), say("Unterschied", "difference"), say("Jeffreys, \(level)", "Jeffreys, \(level)"),
        say("Gleichverteilung, \(level)", "uniform, \(level)"), say("Wahrscheinlichkeit für mehr als 0", "probability of more than 0"),
        say("über alle Ergänzungen", "over all completions"),
      ],
      rows: shown.map { entry, difference in
        [
          Table.Cell(entry.literal.description), writer.cell(writer.language.decimal(difference.estimate, places: 2)),
          writer.cell(writer.interval(difference.jeffreys.lower, difference.jeffreys.upper)),
          writer.cell(writer.interval(difference.uniform.lower, difference.uniform.upper)),
          writer.cell(writer.probability(difference.jeffreys.probabilityAboveZero)),
          writer.cell(entry.fisher?.difference.map { writer.number($0) }),
        ]
      },
      note: say(
        "Anteil mit \(result.outcome) unter den bekannten Fällen mit der Bedingung, minus Anteil unter denen ohne sie. ",
        "Share with \(result.outcome) among the known cases with the condition, minus the share among those without it. ")
        + writer.assumption(.randomDrawOfCases)
        + say(" Die Wahrscheinlichkeit gilt unter Jeffreys’ Vorverteilung.", " The probability holds under Jeffreys’ prior."))
  }

  // MARK: Search

  private var search: [Document.Block] {
    let search = result.search
    let heading = Document.Block.heading(level: 2, text: say("Die ganze Suche", "The whole search"))
    guard search.obstacle == nil, let count = search.count, let smallest = search.smallestAdjusted else {
      return [heading, .paragraph(Self.sentence(search.obstacle, writer))]
    }
    let completions =
      search.completions > 1
      ? say(
        " Offene Zellen lassen \(search.completions) Ergänzungen zu; die Suche lief in jeder.",
        " Open cells allow \(search.completions) completions; the search ran in each.") : ""
    let made = say(
      "Durchsucht sind \(writer.language.grouped(search.searched)) Terme aus bis zu \(result.request.depth) Literalen, von denen "
        + "\(writer.language.grouped(search.distinct)) sich in den Fällen unterscheiden. Betrachtet sind \(writer.arrangements(count, seed: result.request.effort.seed)); "
        + "in jeder lief die ganze Suche von neuem.",
      "Searched are \(writer.language.grouped(search.searched)) terms of up to \(result.request.depth) literals, \(writer.language.grouped(search.distinct)) of "
        + "which differ in the cases. Looked at are \(writer.arrangements(count, seed: result.request.effort.seed)); the whole search ran anew in each."
    )
    let limit = say(
      "Der kleinste angepasste p-Wert, den irgendeine Anordnung erreicht hätte, ist \(writer.p(smallest)).",
      "The smallest adjusted p that any arrangement would have reached is \(writer.p(smallest)).")
    return [heading, .paragraph(made + completions + " " + limit), .table(terms(count))]
  }

  private func terms(_ count: PermutationCount) -> Table {
    let error =
      count.isExact
      ? ""
      : say(
        " Die p-Werte sind Schätzungen aus der Stichprobe; bei p = 0,05 ist ihr Standardfehler \(writer.language.decimal(count.standardError(of: 0.05), places: 4)).",
        " The p are estimates from the sample; at p = 0.05 their standard error is \(writer.language.decimal(count.standardError(of: 0.05), places: 4))."
      )
    return Table(
      caption: say("Die stärksten Terme", "The strongest terms"),
      columns: [
        say("Term", "Term"), say("ebenso", "the same"), say("T", "T"), say("p allein", "p alone"), say("p angepasst", "p adjusted"),
        say("Fälle", "cases"),
      ],
      rows: result.search.terms.map { term in
        let same =
          term.same.prefix(2).joined(separator: ", ")
          + (term.same.count > 2 ? say(" und \(term.same.count - 2) weitere", " and \(term.same.count - 2) more") : "")
        return [
          Table.Cell(term.expression), Table.Cell(same.isEmpty ? "–" : same), writer.cell(writer.number(term.statistic)),
          writer.cell(writer.p(term.p)), writer.cell(writer.p(term.adjustedP)),
          Table.Cell(term.cases.isEmpty ? "–" : writer.names(Array(term.cases.indices), in: term.cases)),
        ]
      },
      note: say(
        "T: Zusammenhang in Standardabweichungen über die Anordnungen. p allein täte so, als wäre nur dieser Term betrachtet worden. p angepasst: Anteil "
          + "der Anordnungen, deren stärkster Term mindestens so stark ist; nur er berücksichtigt die Suche. „Ebenso“: Terme mit denselben Werten in allen Fällen.",
        "T: association in standard deviations over the arrangements. p alone pretends that only this term had been looked at. p adjusted: share of "
          + "arrangements whose strongest term is at least as strong; only it takes the search into account. “The same”: terms with the same values in every case."
      )
        + error)
  }

  static func sentence(_ obstacle: Association.Search.Obstacle?, _ writer: SetWriter) -> String {
    switch obstacle {
    case .fuzzyUnknown(let columns):
      writer.say(
        "Die Suche entfällt: In \(columns.joined(separator: ", ")) sind Zellen offen, und ein unscharfer Wert lässt sich auf unendlich viele Arten ergänzen. "
          + "Mit --conditions lassen sich Spalten ohne offene Zellen wählen.",
        "There is no search: cells of \(columns.joined(separator: ", ")) are open, and a fuzzy value can be completed in infinitely many ways. Choose columns "
          + "without open cells with --conditions.")
    case .completions(let cells, let limit):
      writer.say(
        "Die Suche entfällt: \(cells) offene Zellen lassen mehr als \(limit) Ergänzungen zu. Mehr erlaubt --completions.",
        "There is no search: \(cells) open cells allow more than \(limit) completions. Allow more with --completions.")
    case .outcomeDoesNotVary:
      writer.say(
        "Die Suche entfällt: Das Ergebnis ist in allen Fällen gleich.", "There is no search: the outcome is the same in every case.")
    case .noTermVaries, nil:
      writer.say(
        "Die Suche entfällt: Kein Term unterscheidet die Fälle.", "There is no search: no term tells the cases apart.")
    }
  }

  /// What a reader should know, as sentences.
  static func remarks(_ result: Association, _ language: Language) -> [Remark] {
    let writer = SetWriter(language: language)
    var remarks: [Remark] = []
    if let attainable = result.attainable,
      attainable.withOutcome == 0...0 || attainable.withOutcome == attainable.cases...attainable.cases
    {
      remarks.append(
        Remark(
          check: "outcome-varies",
          message: writer.say(
            "Alle Fälle liegen auf einer Seite des Ergebnisses \(result.outcome). Dann ist jeder p-Wert 1: Ohne Fälle der anderen Seite lässt sich "
              + "kein Zusammenhang prüfen.",
            "All cases lie on one side of the outcome \(result.outcome). Then every p is 1: without cases of the other side no association can "
              + "be tested.")))
    }
    let apart = result.entries.filter { !$0.atCrossover.isEmpty }.map { "\($0.literal): \($0.atCrossover.joined(separator: ", "))" }
    if !apart.isEmpty {
      remarks.append(
        Remark(
          check: "membership-at-crossover",
          message: writer.say(
            "Fälle bei genau 0,5 zählen in Fishers Test auf keiner Seite. \(apart.joined(separator: "; ")).",
            "Cases at exactly 0.5 count on no side in Fisher’s test. \(apart.joined(separator: "; ")).")))
    }
    let many = result.entries.filter { $0.fisher == nil && $0.openCases > 0 }.map(\.literal.description)
    if !many.isEmpty {
      remarks.append(
        Remark(
          check: "too-many-open-cells",
          message: writer.say(
            "Zu viele offene Zellen, um alle Ergänzungen zu betrachten: \(many.joined(separator: ", ")).",
            "Too many open cells to look at all completions: \(many.joined(separator: ", ")).")))
    }
    return remarks
  }
}
