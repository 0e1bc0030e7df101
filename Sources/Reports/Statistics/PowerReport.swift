public import Cases
import SetTheory
import Statistics
public import Studies

/// What so few cases can show, as a document.
public struct PowerReport: Sendable {
  let result: PowerAnalysis
  let writer: SetWriter

  /// The document.
  ///
  /// - Parameters:
  ///   - result: The chances.
  ///   - input: The table they were made for; `nil` for a shape alone.
  ///   - language: The language.
  ///   - version: The version of the program.
  /// - Returns: The document.
  public static func document(
    _ result: PowerAnalysis, of input: SetAnalysisInput?, language: Language, version: String
  ) -> Document {
    let writer = SetWriter(language: language)
    let report = PowerReport(result: result, writer: writer)
    let facts = input.map { [writer.cases($0), writer.kinds($0.reading)] } ?? []
    return Document(
      language: language, title: writer.say("Was so wenige Fälle zeigen können", "What so few cases can show"),
      subtitle: report.subtitle, facts: facts,
      blocks: report.open + [
        .heading(level: 2, text: writer.say("Was der Zufall zeigt", "What chance shows")), .paragraph(report.contradictions),
        .table(report.solutions),
      ] + report.own + [.heading(level: 2, text: writer.say("Was ein Test findet", "What a test finds")), .paragraph(report.tests)]
        + report.planning,
      footer: input.map { writer.footer($0.reading, version: version) } ?? "Gelingen \(version).")
  }

  private func say(_ de: String, _ en: String) -> String { writer.say(de, en) }
  private func share(_ value: Double) -> String { writer.probability(value) }
  private var shape: PowerAnalysis.Shape { result.shape }

  private var subtitle: String {
    let (cases, k) = (shape.cases, shape.levels.count)
    let rows = writer.language.grouped(shape.configurations)
    return say(
      "\(cases) Fälle, davon \(shape.withOutcome) mit dem Ergebnis; \(k == 1 ? "eine Bedingung" : "\(k) Bedingungen"), \(rows) Kombinationen",
      "\(cases) cases, \(shape.withOutcome) of them with the outcome; \(k == 1 ? "one condition" : "\(k) conditions"), \(rows) configurations"
    )
  }

  private var open: [Document.Block] {
    guard !result.openCases.isEmpty else { return [] }
    return writer.notices([
      Remark(
        check: "open-cells",
        message: say(
          "Zellen sind offen oder liegen bei genau 0,5 in: \(result.openCases.joined(separator: ", ")). Deshalb ist nur die Form der Studie betrachtet, nicht, was ihre "
            + "Tabelle zeigt; steht ein Ergebnis nicht fest, zählt die Hälfte der Fälle als Fälle mit dem Ergebnis.",
          "Cells are open or at exactly 0.5 in: \(result.openCases.joined(separator: ", ")). So only the shape of the study is looked at, not what its table shows; "
            + "where an outcome is open, half of the cases count as having it."))
    ])
  }

  private var contradictions: String {
    let fixed =
      result.noContradictionFixed.map {
        say(
          " Haben genau \(shape.withOutcome) der \(shape.cases) Fälle das Ergebnis, ist sie \(share($0)).",
          " If exactly \(shape.withOutcome) of the \(shape.cases) cases have the outcome, it is \(share($0)).")
      } ?? ""
    return say(
      "Fallen die Fälle zufällig auf die Kombinationen und entscheidet über das Ergebnis eine Münze, so zeigt die Wahrheitstafel mit einer Wahrscheinlichkeit von "
        + "\(share(result.noContradiction)) keinen einzigen Widerspruch.",
      "If cases fall into configurations at random and a coin decides on the outcome, the truth table shows not a single contradiction with a probability of "
        + "\(share(result.noContradiction)).") + fixed
  }

  private var solutions: Table {
    let draws = result.chances.contains { $0.standardError > 0 }
    return Table(
      caption: say("Lösungen in Zufallsdaten dieser Form", "Solutions in random data of this shape"),
      columns: [
        say("Konsistenz mindestens", "consistency at least"), say("Abdeckung mindestens", "coverage at least"),
        say("Wahrscheinlichkeit", "probability"),
      ],
      rows: result.chances.map { chance in
        [
          writer.cell(writer.cut(chance.consistency)), writer.cell(writer.cut(chance.coverage)),
          writer.cell(
            share(chance.probability)
              + (chance.standardError > 0 ? " ± \(writer.language.decimal(chance.standardError, places: 4))" : "")),
        ]
      },
      note: say(
        "Kombinationen, deren Fälle zu mindestens \(writer.language.percent(result.request.inclusionCut)) das Ergebnis haben, gelten als vorhanden; jede Lösung deckt genau deren Fälle. Konsistenz und "
          + "Abdeckung nach der Seite von 0,5.",
        "Configurations of whose cases at least \(writer.language.percent(result.request.inclusionCut)) have the outcome are coded present; every solution covers just their cases. Consistency and "
          + "coverage by the side of 0.5.")
        + (draws
          ? say(
            " Geschätzt aus \(writer.language.grouped(result.request.draws)) gezogenen Datensätzen (Startwert \(result.request.seed)), ± ein Standardfehler.",
            " Estimated from \(writer.language.grouped(result.request.draws)) drawn data sets (seed \(result.request.seed)), ± one standard error."
          )
          : say(" Exakt berechnet.", " Computed exactly.")))
  }

  // MARK: The table itself

  private var own: [Document.Block] {
    guard let observed = result.observed else { return [] }
    let count = observed.contradictions
    var sentences = [
      count == 0
        ? say(
          "Die Tabelle hat \(observed.rowSizes.count) besetzte Kombinationen und keinen Widerspruch. Mit diesen Bedingungen und zufällig verteiltem Ergebnis wäre das mit einer "
            + "Wahrscheinlichkeit von \(share(observed.noContradiction)) so.",
          "The table has \(observed.rowSizes.count) configurations with cases and no contradiction. With these conditions and the outcome dealt out at random this would be so with a "
            + "probability of \(share(observed.noContradiction)).")
        : say(
          "Die Tabelle hat \(observed.rowSizes.count) besetzte Kombinationen; in \(count) davon stehen Fälle mit und ohne Ergebnis. Mit diesen Bedingungen und zufällig verteiltem "
            + "Ergebnis gäbe es mit einer Wahrscheinlichkeit von \(share(observed.noContradiction)) keinen Widerspruch.",
          "The table has \(observed.rowSizes.count) configurations with cases; \(count) of them hold cases with and without the outcome. With these conditions and the outcome dealt "
            + "out at random there would be no contradiction with a probability of \(share(observed.noContradiction)).")
    ]
    if let consistency = observed.consistency, let coverage = observed.coverage, let chance = observed.atLeastThis {
      let random = observed.atLeastThisInRandomRows.map { share($0.probability) } ?? "–"
      let (c, v) = (writer.language.decimal(consistency, places: 2), writer.language.decimal(coverage, places: 2))
      sentences.append(
        say(
          "Die vorhandenen Kombinationen haben zusammen die Konsistenz \(c) und die Abdeckung \(v). Eine mindestens so gute Lösung ergäbe ein zufällig verteiltes Ergebnis "
            + "mit einer Wahrscheinlichkeit von \(share(chance)), bei auch zufälligen Bedingungen von \(random).",
          "The configurations coded present have the consistency \(c) and the coverage \(v) together. An outcome dealt out at random would give a solution at least as good with a "
            + "probability of \(share(chance)), with random conditions too of \(random)."))
    } else {
      sentences.append(
        say(
          "Keine Kombination gilt bei dieser Schwelle als vorhanden; es gibt keine Lösung.",
          "No configuration is coded present at this cut-off; there is no solution."))
    }
    return [
      .heading(level: 2, text: say("Was die Tabelle zeigt", "What the table shows")), .paragraph(sentences.joined(separator: " ")),
    ]
  }

  // MARK: Tests and planning

  private var tests: String {
    let k = shape.levels.count
    let level = writer.cut(result.request.level)
    let any =
      k == 1
      ? ""
      : say(
        " Unter \(k) unabhängigen Bedingungen verwirft er mit einer Wahrscheinlichkeit von \(share(result.sizeOfAny)) mindestens eine.",
        " Among \(k) independent conditions it rejects at least one with a probability of \(share(result.sizeOfAny)).")
    return say(
      "Der kleinste einseitige p-Wert einer Bedingung ist bei dieser Aufteilung \(writer.p(result.smallest.atObservedSplit)). Hängt nichts zusammen, verwirft Fishers Test zum Niveau "
        + "\(level) mit einer Wahrscheinlichkeit von \(writer.p(result.size)) zu Unrecht.",
      "The smallest one-sided p of a condition is \(writer.p(result.smallest.atObservedSplit)) at this split. Where nothing is associated, Fisher’s test at the level \(level) rejects wrongly "
        + "with a probability of \(writer.p(result.size)).") + any
  }

  private var planning: [Document.Block] {
    let request = result.request
    let question = say(
      "Gesucht wird eine Bedingung, mit der das Ergebnis in \(writer.language.percent(request.shareWith)) der Fälle auftritt und ohne die in \(writer.language.percent(request.shareWithout)). Beide "
        + "Seiten sind gleich groß angenommen; das ist der günstigste Fall.",
      "Looked for is a condition with which the outcome occurs in \(writer.language.percent(request.shareWith)) of the cases, and without which in \(writer.language.percent(request.shareWithout)). Both "
        + "sides are taken to be of equal size; that is the best case.")
    return [
      .heading(level: 2, text: say("Wie viele Fälle nötig wären", "How many cases would be needed")), .paragraph(question), .table(needed),
      .table(sizes),
    ]
  }

  private var needed: Table {
    let needed = result.planning.needed
    let level = writer.cut(result.request.level)
    func row(_ text: String, _ count: Int?) -> [Table.Cell] {
      [
        Table.Cell(text),
        writer.cell(count.map { "\($0)" } ?? say("mehr als \(PlanningTable.mostCases)", "more than \(PlanningTable.mostCases)")),
      ]
    }
    return Table(
      caption: say("Kleinste Zahl von Fällen, mit der …", "Smallest number of cases with which …"),
      columns: [say("Ziel", "Aim"), say("Fälle", "cases")],
      rows: [
        row(
          say("Zufallsdaten höchstens zu 10\u{A0}% ohne Widerspruch sind", "random data are without contradiction in at most 10\u{A0}%"),
          needed.noContradiction),
        row(say("eine Bedingung p ≤ \(level) erreichen kann", "one condition can reach p ≤ \(level)"), needed.smallestP),
        row(
          say(
            "der stärkste von \(terms) Termen p ≤ \(level) nach Bonferroni erreichen kann",
            "the strongest of \(terms) terms can reach p ≤ \(level) after Bonferroni"), needed.smallestPOfTerms),
        row(
          say(
            "die Bedingung mit einer Wahrscheinlichkeit von mindestens 80\u{A0}% gefunden wird",
            "the condition is found with a probability of at least 80\u{A0}%"), needed.power),
        row(
          say(
            "sie unter \(shape.levels.count) Bedingungen so gefunden wird (Bonferroni)",
            "it is found so among \(shape.levels.count) conditions (Bonferroni)"), needed.powerOfAll),
      ])
  }

  private var terms: String {
    shape.terms < 1e15 ? writer.language.grouped(Int(shape.terms)) : say("über einer Billiarde", "more than a quadrillion")
  }

  private var sizes: Table {
    Table(
      caption: say("Was andere Fallzahlen zeigen könnten", "What other numbers of cases could show"),
      columns: [
        say("Fälle", "Cases"), say("Zufall ohne Widerspruch", "chance without contradiction"), say("kleinstes p", "smallest p"),
        say("Trennschärfe", "power"), say("bei allen Bedingungen", "with all conditions"),
      ],
      rows: result.planning.rows.map { row in
        [
          Table.Cell("\(row.cases)" + (row.cases == shape.cases ? " *" : ""), .number), writer.cell(share(row.noContradiction)),
          writer.cell(writer.p(row.smallestP)), writer.cell(share(row.power)), writer.cell(share(row.powerOfAll)),
        ]
      },
      note: say(
        "* diese Studie. Trennschärfe: Wahrscheinlichkeit, dass Fishers einseitiger Test die gesuchte Bedingung findet, allein und mit durch die Zahl der Bedingungen geteiltem Niveau. Sie wächst nicht gleichmäßig, weil p bei wenigen Fällen nur wenige Werte annimmt.",
        "* this study. Power: probability that Fisher’s one-sided test finds the condition looked for, alone and with the level divided by the number of conditions. It does not grow evenly, because p takes few values with few cases."
      ))
  }
}
