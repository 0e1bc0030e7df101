public import Cases
public import Figures
public import SetTheory
public import Studies

/// Figures of a solution: its terms and the cases they cover, and its configuration chart.
public enum SolutionFigures {
  /// A solution of a table, and which of its models is drawn.
  public struct Input: Sendable {
    let known: SetFigures.Known
    let input: SetAnalysisInput
    let drawn: FittedSolution
    let parsimonious: FittedSolution?
    let model: FittedModel
    let number: Int

    /// The first listed solution of the types asked for, and the parsimonious one to tell core conditions.
    ///
    /// - Parameters:
    ///   - input: The table.
    ///   - options: Cut-offs, expectations and types of solution.
    ///   - model: Which of the models, from 1.
    /// - Throws: `SetTheoryError` and others as the minimization does; `FigureError.noModel` where there is no such model.
    public init(_ input: SetAnalysisInput, _ options: SufficiencyOptions, model: Int) throws {
      let known = try SetFigures.Known(input.reading.table)
      var options = options
      let wanted = options.types.last ?? .conservative
      if !options.types.contains(.parsimonious) { options.types.append(.parsimonious) }
      let result = try Sufficiency(known.table, conditions: input.conditions, outcome: input.outcome, options: options)
      let drawn = result.solutions.first { $0.solution.type == wanted }
      guard let drawn, model >= 1, drawn.models.indices.contains(model - 1), !drawn.models[model - 1].terms.isEmpty else {
        throw FigureError.noModel(number: model, listed: drawn?.models.filter { !$0.terms.isEmpty }.count ?? 0)
      }
      self.known = known
      self.input = input
      self.drawn = drawn
      parsimonious = result.solutions.first { $0.solution.type == .parsimonious }
      self.model = drawn.models[model - 1]
      number = model
    }

    func name(_ writer: FigureWriter) -> String {
      let type =
        switch drawn.solution.type {
        case .conservative: writer.say("konservative Lösung", "conservative solution")
        case .parsimonious: writer.say("sparsame Lösung", "parsimonious solution")
        case .intermediate: writer.say("mittlere Lösung", "intermediate solution")
        }
      return type
    }

    /// Which of how many models is drawn: none is shown silently in place of the others.
    func models(_ writer: FigureWriter) -> String {
      writer.say("Modell \(number) von \(drawn.solution.modelsTotal)", "Model \(number) of \(drawn.solution.modelsTotal)")
    }

    func sentence(_ writer: FigureWriter) -> String {
      func figure(_ value: Double?) -> String { value.map(writer.number) ?? "–" }
      let formula = input.conditions.text(model.terms)
      let terms = writer.count(model.terms.count, ("Term", "Terme"), ("term", "terms"))
      let text = "\(formula.count > 160 ? terms : formula) => \(input.outcome)"
      return models(writer) + ": \(text). "
        + writer.say(
          "Konsistenz \(figure(model.fit.consistency)), Abdeckung \(figure(model.fit.coverage)).",
          "Consistency \(figure(model.fit.consistency)), coverage \(figure(model.fit.coverage)).") + known.sentence(writer)
    }

    func source(_ writer: FigureWriter) -> String {
      writer.source(file: input.reading.file, fingerprint: input.reading.fingerprint)
    }
  }

  /// Which cases belong to which terms, sets of terms by size.
  ///
  /// - Parameters:
  ///   - input: The solution.
  ///   - language: The language.
  /// - Returns: The figure `upset`.
  public static func upset(_ input: Input, language: Language) -> Figure {
    let writer = FigureWriter(language: language)
    let terms = input.model.fit.terms
    let names = input.known.table.cases
    let outcome = (try? input.known.table.memberships(in: input.input.outcome)) ?? []
    var groups: [[Int]: [Int]] = [:]
    for index in names.indices {
      let belongs = terms.indices.filter { terms[$0].cases.contains(index) }
      if belongs.isEmpty, outcome.indices.contains(index), outcome[index] <= 0.5 { continue }
      groups[belongs, default: []].append(index)
    }
    let sorted = groups.sorted { ($1.value.count, $0.key.count, $0.key.first ?? 0) < ($0.value.count, $1.key.count, $1.key.first ?? 0) }
    let most = Double(sorted.map(\.value.count).max() ?? 1)
    let counts = GridChart.Row(
      writer.say("Fälle", "cases"),
      sorted.map { GridChart.Cell(text: "\($0.value.count)", shade: 0.2 + 0.8 * Double($0.value.count) / most) })
    let rows = terms.indices.map { term in
      GridChart.Row(
        input.input.conditions.text(terms[term].term), sorted.map { GridChart.Cell(sign: $0.key.contains(term) ? .present : .dot) })
    }
    let several = sorted.filter { $0.key.count > 1 }.map(\.value.count).reduce(0, +)
    let none = sorted.filter(\.key.isEmpty).map(\.value.count).reduce(0, +)
    let finding =
      input.sentence(writer)
      + writer.say(
        " In mehreren Termen: \(writer.cases(several)). Mit dem Ergebnis, aber in keinem Term: \(writer.cases(none)).",
        " In several terms: \(writer.cases(several)). With the outcome, but in no term: \(writer.cases(none)).")
    let words = writer.words(
      writer.say("Terme und ihre Fälle", "Terms and their cases") + " (\(input.name(writer)))", finding: finding,
      source: input.source(writer),
      alt: writer.say(
        "UpSet-Diagramm: jede Spalte eine Menge von Termen, zu der dieselben Fälle gehören.",
        "UpSet chart: each column a set of terms to which the same cases belong."))
    let labels = sorted.map { writer.list($0.value.map { names[$0] }, upTo: sorted.count > 10 ? 1 : 4) }
    let table = FigureTable(
      columns: [writer.say("Terme", "Terms"), writer.say("Zahl", "Number"), writer.say("Fälle", "Cases")],
      rows: sorted.map { group in
        [
          group.key.isEmpty
            ? writer.say("keiner", "none") : group.key.map { input.input.conditions.text(terms[$0].term) }.joined(separator: " + "),
          "\(group.value.count)", group.value.map { names[$0] }.joined(separator: ", "),
        ]
      })
    return GridChart(
      columns: labels, rows: [counts] + rows, legend: [(.present, writer.say("gehört zum Term", "belongs to the term"))]
    ).figure("upset", words, table)
  }

  /// The configuration chart: conditions by terms, large signs for core conditions.
  ///
  /// A condition of a term is core when a parsimonious term that includes it has it too (Fiss, 2011, Academy of Management Journal 54).
  ///
  /// - Parameters:
  ///   - input: The solution.
  ///   - language: The language.
  /// - Returns: The figure `configurations`.
  public static func configurations(_ input: Input, language: Language) -> Figure {
    let writer = FigureWriter(language: language)
    let terms = input.model.fit.terms
    let conditions = input.input.conditions.conditions
    let simple = (input.parsimonious?.models ?? []).flatMap(\.terms)
    func cell(_ term: Term, _ condition: Int) -> GridChart.Cell {
      guard let value = term[condition] else { return GridChart.Cell() }
      let isCore = simple.contains { $0.includes(term) && $0[condition] == value }
      if conditions[condition].kind.namesLevels {
        return GridChart.Cell(sign: isCore ? .present : .small, text: input.input.conditions.text(condition: condition, value: value))
      }
      return GridChart.Cell(sign: value == 1 ? (isCore ? .present : .small) : (isCore ? .absent : .smallAbsent))
    }
    func figure(_ value: Double?) -> GridChart.Cell { GridChart.Cell(text: value.map(writer.number) ?? "–") }
    let rows = conditions.indices.map { index in GridChart.Row(conditions[index].name, terms.map { cell($0.term, index) }) }
    let fits = [
      GridChart.Row(writer.say("Konsistenz", "Consistency"), terms.map { figure($0.consistency) }),
      GridChart.Row(writer.say("Abdeckung", "Raw coverage"), terms.map { figure($0.rawCoverage) }),
      GridChart.Row(writer.say("eigene Abdeckung", "Unique coverage"), terms.map { figure($0.uniqueCoverage) }),
      GridChart.Row(writer.say("Fälle", "Cases"), terms.map { GridChart.Cell(text: "\($0.cases.count)") }),
    ]
    let words = writer.words(
      writer.say("Konfigurationen", "Configurations") + " (\(input.name(writer)))", finding: input.sentence(writer),
      source: input.source(writer),
      alt: writer.say(
        "Eine Spalte je Term; volle Kreise sind vorhandene, leere nicht vorhandene Bedingungen, große gehören auch zur sparsamen Lösung.",
        "A column for each term; full circles are present, empty ones absent conditions, large ones belong to the parsimonious solution too."
      ))
    let headers = terms.indices.map { "\($0 + 1)" }
    let table = FigureTable(
      columns: [
        writer.say("Term", "Term"), writer.say("Konsistenz", "Consistency"), writer.say("Abdeckung", "Raw coverage"),
        writer.say("eigene Abdeckung", "Unique coverage"), writer.say("Fälle", "Cases"),
      ],
      rows: terms.enumerated().map { index, fit in
        [input.input.conditions.text(fit.term)] + fits.prefix(3).map { $0.cells[index].text }
          + [fit.cases.map { input.known.table.cases[$0] }.joined(separator: ", ")]
      })
    return GridChart(
      columns: headers, rows: rows + fits,
      legend: [
        (.present, writer.say("vorhanden, Kern", "present, core")), (.small, writer.say("vorhanden, am Rand", "present, peripheral")),
        (.absent, writer.say("nicht vorhanden, Kern", "absent, core")),
        (.smallAbsent, writer.say("nicht vorhanden, am Rand", "absent, peripheral")),
      ]
    ).figure("configurations", words, table)
  }
}
