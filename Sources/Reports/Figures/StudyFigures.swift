public import Cases
public import Figures
import Membership
import Statistics
public import Studies
import Transfer

/// The figures of a study of case files, besides its matrix.
public enum StudyFigures {
  /// What k of n carries for each condition.
  ///
  /// - Parameters:
  ///   - result: The study's result.
  ///   - language: The language.
  /// - Returns: The figure `intervals`.
  public static func intervals(_ result: StudyResult, language: Language) -> Figure {
    let writer = FigureWriter(language: language)
    let names = Dictionary(result.conditions.map { ($0.id, $0.name[language]) }) { first, _ in first }
    func name(_ id: String) -> String { names[id] ?? id }
    let rows = result.agreement.map { interval($0, name($0.condition), writer) }
    let all = result.agreement.filter { $0.present == $0.total }
    let open = result.agreement.filter { $0.unknown + $0.undecided > 0 }
    let lowest = all.map(\.intervals.atLeast.clopperPearson.lower).min()
    let finding =
      writer.say(
        "\(all.count) von \(writer.conditions(rows.count)) sind in allen Fällen vorhanden",
        "\(all.count) of \(writer.conditions(rows.count)) are present in all cases")
      + (lowest.map { low in
        writer.say(
          "; auch das ist mit jedem Anteil ab \(language.percent(low)) vereinbar. ",
          "; even that is compatible with any share from \(language.percent(low)). ")
      } ?? ". ")
      + writer.say(
        "Bei \(open.count) ist mindestens ein Fall offen oder unbekannt.", "For \(open.count) at least one case is open or unknown.")
    let words = writer.words(
      writer.say("Wie viele Fälle eine Bedingung zeigen und was das trägt", "How many cases show a condition, and what that carries"),
      finding: finding,
      source: writer.source(result)
        + writer.say(
          " Intervalle nach Clopper und Pearson, als wären die Fälle zufällig gezogen; sie wurden ausgesucht.",
          " Intervals after Clopper and Pearson, as if the cases were a random draw; they were chosen."),
      alt: writer.say("Eine Zeile je Bedingung mit Anteil und Intervall.", "A row for each condition with its share and interval."))
    let table = intervalTable(result, name, writer)
    let percent = result.parameters.confidenceLevel
    var chart = RangeChart(
      rows: rows, domain: (0, 1), axis: writer.say("Anteil der Fälle", "Share of cases"), format: ".0%",
      legend: [
        (.present, writer.say("Anteil, wenn nichts Offenes oder Unbekanntes vorhanden ist", "share if nothing open or unknown is present")),
        (
          .open,
          writer.say("Anteil, wenn alles Offene und Unbekannte vorhanden ist", "share if everything open and unknown is present")
        ),
      ])
    let level = language.percent(percent)
    chart.spanTexts = (
      writer.say("\(level)-Intervall", "\(level) interval"),
      writer.say(
        "vom unteren Ende des einen bis zum oberen des anderen Intervalls",
        "from the lower end of the one interval to the upper end of the other")
    )
    return chart.figure("intervals", words, table)
  }

  private static func intervalTable(_ result: StudyResult, _ name: (String) -> String, _ writer: FigureWriter) -> FigureTable {
    FigureTable(
      columns: [
        writer.say("Bedingung", "Condition"), writer.say("vorhanden", "present"), writer.say("nicht vorhanden", "absent"),
        writer.say("offen", "open"), writer.say("unbekannt", "unknown"), writer.say("untere Grenze", "lower bound"),
        writer.say("obere Grenze", "upper bound"),
      ],
      rows: result.agreement.map { row in
        [
          name(row.condition), "\(row.present)", "\(row.absent)", "\(row.undecided)", "\(row.unknown)",
          writer.number(row.intervals.atLeast.clopperPearson.lower), writer.number(row.intervals.atMost.clopperPearson.upper),
        ]
      })
  }

  /// A row with the shares that are possible, and from the lower end of the lowest to the upper end of the highest interval.
  private static func interval(_ row: StudyResult.Agreement, _ name: String, _ writer: FigureWriter) -> RangeChart.Row {
    let (low, high) = (row.intervals.atLeast, row.intervals.atMost)
    let open = row.unknown + row.undecided
    return RangeChart.Row(
      name,
      spans: [.init(low.clopperPearson.lower, high.clopperPearson.upper, isBroken: true)]
        + (low == high ? [.init(low.clopperPearson.lower, low.clopperPearson.upper)] : []),
      signs: low.estimate == high.estimate ? [(low.estimate, .present)] : [(low.estimate, .present), (high.estimate, .open)],
      note: writer.say("\(row.present) von \(row.total)", "\(row.present) of \(row.total)")
        + (open > 0 ? writer.say(", \(open) offen", ", \(open) open") : ""))
  }

  /// Bottom-up and top-down cases, condition by condition.
  ///
  /// - Parameters:
  ///   - result: The study's result.
  ///   - language: The language.
  /// - Returns: The figure `contrast`; `nil` where the study shows no origin logic apart.
  public static func contrast(_ result: StudyResult, language: Language) -> Figure? {
    guard !result.contrast.groups.isEmpty else { return nil }
    let writer = FigureWriter(language: language)
    let names = Dictionary(result.conditions.map { ($0.id, $0.name[language]) }) { first, _ in first }
    let groups = result.contrast.groups
    func counts(_ row: StudyResult.Contrast.Row, _ group: StudyResult.Contrast.Group) -> StudyResult.Counts? {
      row.byLogic[group.logic.rawValue]
    }
    let rows = result.contrast.rows.map { row in
      GridChart.Row(
        names[row.condition] ?? row.condition,
        groups.map { group in
          guard let counts = counts(row, group) else { return GridChart.Cell(text: "–") }
          let open = counts.undecided + counts.unknown
          let text = writer.say("\(counts.present) von \(counts.total)", "\(counts.present) of \(counts.total)")
          return GridChart.Cell(
            text: text + (open > 0 ? writer.say(" (\(open) offen)", " (\(open) open)") : ""),
            bar: writer.bar(present: counts.present, open: open, total: counts.total))
        })
    }
    // Apart whatever the open cells are: the most that one group can show is less than the least of another, as shares.
    let apart = result.contrast.rows.filter { row in
      let shares = groups.compactMap { counts(row, $0) }.filter { $0.total > 0 }.map {
        (least: Double($0.present) / Double($0.total), most: Double($0.atMost) / Double($0.total))
      }
      return shares.contains { one in shares.contains { $0.least > one.most } }
    }
    let sizes = groups.map { "\(writer.logic($0.logic)): \(writer.cases($0.cases.count))" }.joined(separator: ", ")
    let finding =
      sizes + ". "
      + (apart.isEmpty
        ? writer.say(
          "Bei keiner Bedingung unterscheiden sich die Anteile unabhängig davon, wie offene Zellen ausfallen.",
          "For no condition do the shares differ whatever the open cells are.")
        : writer.say(
          "Wie auch immer offene Zellen ausfallen, unterscheiden sich die Anteile bei: \(writer.list(apart.map { names[$0.condition] ?? $0.condition })).",
          "Whatever the open cells are, the shares differ for: \(writer.list(apart.map { names[$0.condition] ?? $0.condition }))."))
    let words = writer.words(
      writer.say("Bottom-up und Top-down im Vergleich", "Bottom-up and top-down compared"), finding: finding, source: writer.source(result),
      alt: writer.say(
        "Eine Zeile je Bedingung, eine Spalte je Entstehungslogik, darin ein Balken für den Anteil.",
        "A row for each condition, a column for each origin, each with a bar for the share."))
    let table = FigureTable(
      columns: [writer.say("Bedingung", "Condition")]
        + groups.flatMap { group in
          ["\(writer.logic(group.logic)): ", "\(writer.logic(group.logic)): "].enumerated().map { index, name in
            name + (index == 0 ? writer.say("vorhanden", "present") : writer.say("höchstens", "at most"))
          }
        },
      rows: result.contrast.rows.map { row in
        [names[row.condition] ?? row.condition]
          + groups.flatMap { group in counts(row, group).map { ["\($0.present)", "\($0.atMost)"] } ?? ["–", "–"] }
      })
    var chart = GridChart(columns: groups.map { writer.logic($0.logic) }, rows: rows)
    chart.barTexts = writer.barTexts
    return chart.figure("contrast", words, table)
  }

  /// What a region has, lacks and does not know of itself.
  ///
  /// - Parameters:
  ///   - result: The study's result.
  ///   - language: The language.
  /// - Returns: The figure `gaps`; `nil` where no region asks.
  public static func gaps(_ result: StudyResult, language: Language) -> Figure? {
    guard let target = result.target else { return nil }
    let writer = FigureWriter(language: language)
    let names = Dictionary(result.conditions.map { ($0.id, $0.name[language]) }) { first, _ in first }
    let gaps = target.gaps
    let presences = gaps.map(\.gap.membership.presence)
    let rows = zip(gaps, presences).map { gap, presence in
      GridChart.Row(
        names[gap.condition] ?? gap.condition,
        [
          GridChart.Cell(sign: writer.sign(presence), text: writer.text(gap.gap.membership)),
          agreement(gap.agreement, writer),
          GridChart.Cell(
            text: gap.gap.isOpen ? (gap.gap.measures.isEmpty ? writer.say("keine", "none") : "\(gap.gap.measures.count)") : "–"),
        ])
    }
    let lacks = gaps.filter { $0.gap.standing == .lacks }
    let unknown = gaps.filter { $0.gap.standing == .unknown }
    let has = gaps.filter { $0.gap.standing == .has }
    let finding = writer.say(
      "Von \(writer.conditions(gaps.count)) sind \(has.count) vorhanden, \(lacks.count) nicht vorhanden, "
        + "\(gaps.count - has.count - lacks.count - unknown.count) teilweise oder offen und \(unknown.count) unbekannt.",
      "Of \(writer.conditions(gaps.count)) \(has.count) are present, \(lacks.count) absent, "
        + "\(gaps.count - has.count - lacks.count - unknown.count) partly present or open, and \(unknown.count) unknown.")
    let region = target.name[language]
    let words = writer.words(
      writer.say("\(region): was da ist, was fehlt, was offen ist", "\(region): what is there, what is lacking, what is open"),
      finding: finding, source: writer.source(result),
      alt: writer.say(
        "Eine Zeile je Bedingung: ihr Stand in der Region, in wie vielen Fällen sie vorhanden ist, und wie viele Maßnahmen an ihr ansetzen.",
        "A row for each condition: its standing in the region, in how many cases it is present, and how many measures act on it."))
    let columns = [
      region, writer.say("Fälle mit der Bedingung", "cases with the condition"), writer.say("Maßnahmen dafür", "measures for it"),
    ]
    let table = FigureTable(
      columns: [writer.say("Bedingung", "Condition")] + columns,
      rows: zip(zip(gaps, presences), rows).map { pair, row in
        [row.label, "\(writer.name(pair.1)) (\(writer.tableText(pair.0.gap.membership)))", row.cells[1].text, row.cells[2].text]
      })
    var chart = GridChart(columns: columns, rows: rows, legend: writer.legend(Set(presences)))
    chart.barTexts = writer.barTexts
    return chart.figure("gaps", words, table)
  }

  private static func agreement(_ counts: StudyResult.Counts, _ writer: FigureWriter) -> GridChart.Cell {
    let open = counts.undecided + counts.unknown
    return GridChart.Cell(
      text: writer.say("\(counts.present) von \(counts.total)", "\(counts.present) of \(counts.total)")
        + (open > 0 ? writer.say(" (\(open) offen)", " (\(open) open)") : ""),
      bar: writer.bar(present: counts.present, open: open, total: counts.total))
  }
}
