import SetTheory
import Studies

extension RobustnessReport {
  /// The core, test by test and case by case.
  var core: [Document.Block] {
    let heading = Document.Block.heading(level: 2, text: say("Robuster Kern", "Robust core"))
    guard !result.tests.isEmpty else {
      let text = say(
        "In der Reichweite, die gesetzt ist, gibt keine einzelne Festlegung eine andere Lösung; es gibt nichts, womit das Modell zu vergleichen wäre.",
        "Within the reach that is set, no single choice gives another solution; there is nothing to compare the model with.")
      return [heading, .paragraph(text)] + without
    }
    return [
      heading,
      .paragraph(
        say(
          "Verglichen wird mit \(result.tests.count == 1 ? "einer Lösung" : "\(result.tests.count) Lösungen"), die man mit anderen Festlegungen bekommt. Der Kern ist, was das Modell mit ihnen allen teilt. "
            + "Welche Festlegungen vertretbar gewesen wären, ist ein Urteil; die Zahlen gelten für diese Auswahl.",
          "The comparison is with \(result.tests.count == 1 ? "one solution" : "\(result.tests.count) solutions") that other choices give. The core is what the model shares with all of them. "
            + "Which choices would have been defensible is a judgement; the figures hold for this selection.")),
      .table(tests),
    ] + without + result.cores.flatMap(core)
  }

  private var without: [Document.Block] {
    guard !result.without.isEmpty else { return [] }
    let list = result.without.map(words.origin).joined(separator: "; ")
    return [
      .notice(
        title: say("Ohne Lösung.", "Without a solution."),
        text: say(
          "In Reichweite liegen Festlegungen, mit denen es keine Lösung gibt; sie stehen nicht im Vergleich: \(list).",
          "Within reach are choices with which there is no solution; they are not in the comparison: \(list)."))
    ]
  }

  private var tests: Table {
    Table(
      caption: say("Lösungen zum Vergleich", "Test solutions"),
      columns: [say("Nr.", "no."), say("Lösung", "solution"), say("ergibt sich mit", "given by")],
      rows: result.tests.enumerated().map { number, test in
        [
          Table.Cell(String(number + 1), .number), Table.Cell(question.base.conditions.text(test.terms)),
          Table.Cell(test.origins.map(words.origin).joined(separator: "; ")),
        ]
      })
  }

  private func core(_ item: Robustness.ModelCore) -> [Document.Block] {
    let (model, core) = (question.base.conditions.text(item.terms), item.core)
    let figures: [(String, Double?)] = [
      (say("Konsistenz des Kerns", "consistency of the core"), core.consistency),
      (say("Abdeckung des Kerns", "coverage of the core"), core.coverage),
      (say("RF_cons: Konsistenz des Modells / des Kerns", "RF_cons: consistency of the model / of the core"), core.consistencyRatio),
      (say("RF_cov: Abdeckung des Kerns / des Modells", "RF_cov: coverage of the core / of the model"), core.coverageRatio),
      (say("RF_SC,minTS: Übereinstimmung mit dem Kleinsten", "RF_SC,minTS: coincidence with the smallest"), core.coincidenceWithSmallest),
      (say("RF_SC,maxTS: Übereinstimmung mit dem Größten", "RF_SC,maxTS: coincidence with the largest"), core.coincidenceWithLargest),
      (say("RCR_typ: Anteil robuster typischer Fälle", "RCR_typ: share of robust typical cases"), core.typicalRatio),
      (say("RCR_dev: Anteil robuster abweichender Fälle", "RCR_dev: share of robust deviant cases"), core.deviantRatio),
    ]
    let groups: [(String, RobustCore.Cases)] = [
      (say("robust: im Modell und in allen anderen", "robust: in the model and in all others"), core.robust),
      (say("wackelig: im Modell, nicht in allen anderen", "shaky: in the model, not in all others"), core.shaky),
      (say("möglich: nicht im Modell, aber in einer anderen", "possible: not in the model, in some other"), core.possible),
    ]
    return [
      .table(
        Table(
          caption: say("Das Modell \(model) gegen alle zusammen", "The model \(model) against all together"),
          columns: [say("Maß", "figure"), say("Wert", "value")],
          rows: figures.map { [Table.Cell($0.0), words.writer.figure($0.1)] }
            + [
              [
                Table.Cell(
                  say("Rang 1 (nichts wackelig, nichts möglich) bis 4 (beides)", "rank 1 (nothing shaky, nothing possible) to 4 (both)")),
                Table.Cell(String(core.rank), .number),
              ]
            ],
          note: say(
            "Nach Oana und Schneider (2024); über alle Lösungen zum Vergleich gerechnet. Ein Strich: kein Wert.",
            "After Oana and Schneider (2024), taken over all test solutions. A dash: no value."))),
      .table(
        Table(
          caption: say("Fälle zwischen \(model) und den anderen", "Cases between \(model) and the others"),
          columns: [
            say("Lage", "place"), say("typisch (im Ergebnis)", "typical (in the outcome)"),
            say("abweichend (nicht im Ergebnis)", "deviant (out of the outcome)"),
          ],
          rows: groups.map { name, cases in
            [
              Table.Cell(name), Table.Cell(words.writer.names(cases.typical, in: self.cases)),
              Table.Cell(words.writer.names(cases.deviant, in: self.cases)),
            ]
          } + [
            [
              Table.Cell(say("in keiner Lösung", "in no solution")), Table.Cell(words.writer.names(core.uncovered, in: self.cases)),
              Table.Cell("–"),
            ]
          ])),
      .table(single(item, model)),
    ]
  }

  private func single(_ item: Robustness.ModelCore, _ model: String) -> Table {
    Table(
      caption: say("\(model) gegen jede einzeln", "\(model) against each alone"),
      columns: [
        say("Nr.", "no."), say("Lösung", "solution"), say("Übereinstimmung", "coincidence"), say("wackelige Fälle", "shaky cases"),
        say("mögliche Fälle", "possible cases"),
        say("Rang", "rank"),
      ],
      rows: zip(result.tests, item.single).enumerated().map { number, pair in
        let (test, core) = pair
        return [
          Table.Cell(String(number + 1), .number),
          Table.Cell(question.base.conditions.text(test.terms)), words.writer.figure(core.coincidenceWithLargest),
          Table.Cell(words.writer.names(core.shaky.all, in: cases)), Table.Cell(words.writer.names(core.possible.all, in: cases)),
          Table.Cell(String(core.rank), .number),
        ]
      })
  }
}
