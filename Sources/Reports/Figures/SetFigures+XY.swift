public import Cases
public import Figures
import Membership
import SetTheory
public import Studies

extension SetFigures {
  /// A claim's set against its outcome, case by case; open cells as ranges, with all that the figures may be.
  ///
  /// - Parameters:
  ///   - input: The claim and its table.
  ///   - language: The language.
  /// - Returns: The figure `xy-plot`.
  /// - Throws: `SetTheoryError` where the claim does not fit the table.
  public static func xy(_ input: SetClaimInput, language: Language) throws -> Figure {
    let writer = FigureWriter(language: language)
    let fit = try PartialFit(input.proposition, in: input.reading.table)
    let places = try zip(fit.whole.memberships, outcomes(input.proposition.outcome, in: input.reading.table)).map { (x: $0, y: $1) }
    let roles = fit.whole.roles
    let phrases = SetWriter(language: language)
    let isNecessity = input.proposition.relation == .necessary
    func name(_ role: CaseRole) -> String { FitReport.phrase(role, isNecessity: isNecessity, phrases) }
    let points = zip(fit.cases, zip(places, roles)).map { name, drawn in
      let (place, roles) = drawn
      return ScatterChart.Point(
        name, x: (place.x.lowerBound, place.x.upperBound), y: (place.y.lowerBound, place.y.upperBound), sign: sign(roles))
    }
    let words = writer.words(
      writer.say("Die Behauptung Fall für Fall", "The claim case by case"), finding: finding(fit, input, writer),
      source: writer.source(file: input.reading.file, fingerprint: input.reading.fingerprint), alt: alt(input.proposition.relation, writer))
    func text(_ range: ClosedRange<Double>) -> String {
      let (low, high) = (writer.number(range.lowerBound), writer.number(range.upperBound))
      return low == high ? low : "\(low)–\(high)"
    }
    let table = FigureTable(
      columns: [writer.say("Fall", "Case"), writer.say("Menge", "set"), writer.say("Ergebnis", "outcome"), writer.say("Lage", "place")],
      rows: zip(fit.cases, zip(places, roles)).map { label, drawn in
        let (place, roles) = drawn
        let possible = CaseRole.allCases.filter(roles.contains).map(name)
        return [label, text(place.x), text(place.y), possible.joined(separator: writer.say(" oder ", " or "))]
      })
    let settled = CaseRole.allCases.filter { role in roles.contains([role]) }
    let open: [(sign: Sign, text: String)] =
      roles.contains { $0.count > 1 } ? [(.unknown, writer.say("Lage hängt an offenen Zellen", "place depends on open cells"))] : []
    var chart = ScatterChart(
      points: points, x: (0, 1, "\(input.proposition.set)"), y: (0, 1, "\(input.proposition.outcome)"),
      legend: settled.map { (sign([$0]), name($0)) } + open, hasDiagonal: true,
      diagonalText: writer.say("Menge = Ergebnis", "set = outcome"))
    chart.unnamedText = writer.unnamed
    return chart.figure("xy-plot", words, table)
  }

  /// What a case can have in an outcome.
  private static func outcomes(_ outcome: Literal, in table: SetTable) throws -> [ClosedRange<Double>] {
    // The claim that a set lies within itself has the outcome as its set.
    try PartialFit(Proposition(set: .literal(outcome), relation: .sufficient, outcome: outcome), in: table).whole.memberships
  }

  private static func finding(_ fit: PartialFit, _ input: SetClaimInput, _ writer: FigureWriter) -> String {
    let isNecessity = input.proposition.relation == .necessary
    let figures = PartialFitData.figures(fit.whole, input.proposition.relation)
    func text(_ bounds: Bounds?) -> String {
      guard let bounds else { return "–" }
      let (low, high) = (writer.number(bounds.min), writer.number(bounds.max))
      return low == high ? low : "\(low)–\(high)"
    }
    func names(_ cases: [Int]) -> String { writer.list(cases.map { fit.cases[$0] }) }
    let claim = "\(input.proposition)".count > 160 ? writer.say("Die Behauptung", "The claim") : "\(input.proposition)"
    let certain = fit.whole.certainCases(.deviantInKind)
    let possible = fit.whole.possibleCases(.deviantInKind).filter { !certain.contains($0) }
    let place =
      isNecessity
      ? writer.say("Im Ergebnis, aber nicht in der Menge", "In the outcome, but not in the set")
      : writer.say("In der Menge, aber nicht im Ergebnis", "In the set, but not in the outcome")
    let open = fit.whole.roles.indices.count { index in input.reading.table.columns.contains { !$0.isKnown(index) } }
    return writer.say(
      "\(claim): Konsistenz \(text(figures.consistency)), Abdeckung \(text(figures.coverage)), \(writer.cases(fit.cases.count)). ",
      "\(claim): consistency \(text(figures.consistency)), coverage \(text(figures.coverage)), \(writer.cases(fit.cases.count)). ")
      + place + ": " + (certain.isEmpty ? writer.say("kein Fall", "no case") : names(certain))
      + (possible.isEmpty ? "" : writer.say("; möglich bei \(names(possible))", "; possible for \(names(possible))")) + "."
      + (open == 0
        ? ""
        : writer.say(" Bei \(writer.cases(open, dative: true)) sind Zellen offen.", " Cells of \(writer.cases(open)) are open."))
  }

  private static func alt(_ relation: Proposition.Relation, _ writer: FigureWriter) -> String {
    let plot = writer.say(
      "XY-Diagramm: quer die Zugehörigkeit zur Menge, hoch die zum Ergebnis. ",
      "XY plot: across the membership in the set, up that in the outcome. ")
    return plot
      + (relation == .necessary
        ? writer.say(
          "Unter der Diagonale liegt, was zur Behauptung passt.", "What agrees with the claim lies below the diagonal.")
        : relation == .sufficient
          ? writer.say(
            "Über der Diagonale liegt, was zur Behauptung passt.", "What agrees with the claim lies above the diagonal.")
          : writer.say("Auf der Diagonale liegt, was zur Behauptung passt.", "What agrees with the claim lies on the diagonal."))
  }

  /// The sign of a place; of one that is not settled that of the unknown.
  private static func sign(_ roles: Set<CaseRole>) -> Sign {
    guard roles.count == 1, let role = roles.first else { return .unknown }
    return switch role {
    case .typical: .present
    case .deviantInDegree: .open
    case .deviantInKind: .cross
    case .uncovered: .triangle
    case .irrelevant: .absent
    case .ambiguous: .diamond
    }
  }
}
