public import Cases
public import Figures
public import SetTheory
public import Studies

/// How far a solution depends on choices that could have been others.
public enum RobustnessFigures {
  /// The values of each cut-off and each anchor over which the solution stays the same.
  ///
  /// Each row has a scale of its own, from the smallest to the largest value that was looked at; the numbers stand beside it.
  ///
  /// - Parameters:
  ///   - result: What came out.
  ///   - question: What was asked.
  ///   - language: The language.
  /// - Returns: The figure `robustness-ranges`.
  public static func ranges(_ result: Robustness, of question: RobustnessQuestion, language: Language) -> Figure {
    let writer = FigureWriter(language: language)
    let words = RobustnessWords(writer: SetWriter(language: language), conditions: question.base.conditions)
    let scales = result.ranges.map(Scale.init)
    let rows = zip(result.ranges, scales).map { range, scale in
      RangeChart.Row(
        words.name(range.parameter),
        spans: [.init(0, 1, isBroken: true)]
          + (scale.same.lowerBound < scale.same.upperBound ? [.init(scale.same.lowerBound, scale.same.upperBound)] : []),
        signs: [(scale.value, .present)],
        note: "\(words.value(range.value, of: range.parameter)): \(words.extent(range.same, of: range.parameter))")
    }
    let everywhere = result.ranges.count { $0.segments.count == 1 }
    let tightest = zip(result.ranges, scales).filter { $0.0.segments.count > 1 }
      .min { $0.1.same.upperBound - $0.1.same.lowerBound < $1.1.same.upperBound - $1.1.same.lowerBound }?.0
    let finding =
      writer.say(
        "Jede Festlegung allein verschoben: Bei \(everywhere) von \(result.ranges.count) bleibt die Lösung über alle betrachteten Werte gleich.",
        "Each choice moved alone: for \(everywhere) of \(result.ranges.count) the solution stays the same over all values looked at.")
      + (tightest.map { range in
        let extent = words.extent(range.same, of: range.parameter)
        return writer.say(
          " Am engsten ist der Spielraum bei „\(words.name(range.parameter))“: gleich \(extent).",
          " The tightest range is that of “\(words.name(range.parameter))”: the same \(extent).")
      } ?? "")
    let figureWords = writer.words(
      writer.say("Wie weit die Lösung gleich bleibt", "How far the solution stays the same") + " (\(words.name(question.base.type)))",
      finding: finding, source: source(question, writer),
      alt: writer.say(
        "Eine Zeile je Schwelle oder Anker, jede mit eigenem Maßstab vom kleinsten zum größten betrachteten Wert; der volle Teil ist der Spielraum.",
        "A row for each cut-off or anchor, each with its own scale from the smallest to the largest value looked at; the full part is the range."
      ))
    let table = FigureTable(
      columns: [
        writer.say("Festlegung", "Choice"), writer.say("Wert", "value"), writer.say("Lösung gleich", "solution the same"),
        writer.say("darunter", "below"), writer.say("darüber", "above"),
      ],
      rows: result.ranges.map { range in
        [
          words.name(range.parameter), words.value(range.value, of: range.parameter), words.extent(range.same, of: range.parameter),
          words.beyond(range.below, range.same.lower), words.beyond(range.above, range.same.upper),
        ]
      })
    var chart = RangeChart(
      rows: rows, domain: (0, 1),
      axis: writer.say("vom kleinsten zum größten betrachteten Wert", "from the smallest to the largest value looked at"), format: "",
      legend: [(.present, writer.say("gesetzter Wert", "value as it is set"))],
      spanTexts: (writer.say("gleiche Lösung", "same solution"), writer.say("andere Lösung oder keine", "another solution, or none")))
    chart.hasNumbers = false
    return chart.figure("robustness-ranges", figureWords, table)
  }

  /// A range on a scale from 0 to 1.
  private struct Scale {
    var same: ClosedRange<Double>
    var value: Double

    init(_ range: ParameterRange) {
      let low = range.segments.first?.lower.value ?? range.value
      let high = range.segments.last?.upper.value ?? range.value
      func place(_ value: Double) -> Double { high > low ? Swift.min(Swift.max((value - low) / (high - low), 0), 1) : 0.5 }
      let (from, to) = (place(range.same.lower.value), place(range.same.upper.value))
      same = Swift.min(from, to)...Swift.max(from, to)
      value = place(range.value)
    }
  }

  /// How often which solution came out of a sweep.
  ///
  /// - Parameters:
  ///   - sweep: The sweep.
  ///   - question: What was asked.
  ///   - language: The language.
  /// - Returns: The figure `robustness-sweep`: the ten most frequent solutions, and all others together.
  public static func sweep(_ sweep: SweepShard, of question: RobustnessQuestion, language: Language) -> Figure {
    let writer = FigureWriter(language: language)
    let texts = SetWriter(language: language)
    let all = sweep.solutions.sorted { ($1.runs, SweepReport.text($0, texts)) < ($0.runs, SweepReport.text($1, texts)) }
    let shown = all.count > 11 ? Array(all.prefix(10)) : all
    let rest = all.dropFirst(shown.count)
    let total = Double(Swift.max(1, sweep.runs))
    func row(_ label: String, _ runs: Int, _ sign: Sign) -> RangeChart.Row {
      RangeChart.Row(
        label, spans: [.init(0, Double(runs) / total)], signs: [(Double(runs) / total, sign)],
        note: "\(runs) (\(language.percent(Double(runs) / total)))")
    }
    let rows =
      shown.map { row(SweepReport.text($0, texts), $0.runs, $0.isSame ? .present : .square) }
      + (rest.isEmpty
        ? []
        : [
          row(
            writer.say("\(rest.count) weitere Lösungen zusammen", "\(rest.count) further solutions together"),
            rest.reduce(0) { $0 + $1.runs },
            .dot)
        ])
    let same = all.filter(\.isSame).reduce(0) { $0 + $1.runs }
    let percent = language.percent(Double(same) / total)
    let words = writer.words(
      writer.say("Welche Lösung wie oft herauskommt", "Which solution comes out how often"),
      finding: writer.say(
        "In \(same) von \(writer.count(sweep.runs, ("Durchlauf", "Durchläufen"), ("", ""))) (\(percent)) kam die Lösung mit den gesetzten Werten heraus; "
          + "insgesamt gab es \(all.count) verschiedene Ergebnisse. Die Anteile sind keine Wahrscheinlichkeiten.",
        "In \(same) of \(writer.count(sweep.runs, ("", ""), ("run", "runs"))) (\(percent)) the solution with the values as they are set came out; "
          + "there were \(all.count) different results in all. The shares are no probabilities."),
      source: source(question, writer),
      alt: writer.say(
        "Ein Balken je Lösung, so lang wie ihr Anteil an den Durchläufen; der volle Kreis steht an der Lösung mit den gesetzten Werten.",
        "A bar for each solution, as long as its share of the runs; the full circle marks the solution with the values as they are set."))
    let table = FigureTable(
      columns: [
        writer.say("Lösung", "Solution"), writer.say("Durchläufe", "runs"), writer.say("mit den gesetzten Werten", "with the values set"),
      ],
      rows: all.map { [SweepReport.text($0, texts), "\($0.runs)", $0.isSame ? writer.say("ja", "yes") : writer.say("nein", "no")] })
    var chart = RangeChart(
      rows: rows, domain: (0, 1), axis: writer.say("Anteil der Durchläufe", "Share of runs"), format: ".0%",
      legend: [
        (.present, writer.say("Lösung mit den gesetzten Werten", "solution with the values as they are set")),
        (.square, writer.say("andere Lösung oder keine", "another solution, or none")),
      ].filter { sign, _ in rows.contains { $0.signs.contains { $0.sign == sign } } })
    chart.labelWidth = 330
    return chart.figure("robustness-sweep", words, table)
  }

  private static func source(_ question: RobustnessQuestion, _ writer: FigureWriter) -> String {
    writer.source(file: question.input.reading.file, fingerprint: question.input.reading.fingerprint)
  }
}
