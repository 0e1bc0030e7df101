import Cases
import SetTheory
import Studies

/// Words that reports on robustness share.
struct RobustnessWords {
  let writer: SetWriter
  let conditions: ConditionNames

  func say(_ de: String, _ en: String) -> String { writer.say(de, en) }

  /// The solution that is looked at.
  static func name(_ type: SolutionType, _ writer: SetWriter) -> String {
    switch type {
    case .conservative: writer.say("konservative Lösung", "conservative solution")
    case .parsimonious: writer.say("sparsame Lösung", "parsimonious solution")
    case .intermediate: writer.say("mittlere Lösung", "intermediate solution")
    }
  }

  func name(_ type: SolutionType) -> String { Self.name(type, writer) }

  func name(_ parameter: ParameterRange.Parameter) -> String { Self.name(id: RobustnessText.id(parameter), writer) }

  /// A parameter by its name in data: a cut-off, or a set and the name of an anchor.
  static func name(id: String, _ writer: SetWriter) -> String {
    switch id {
    case "incl-cut": return writer.say("Konsistenzschwelle", "inclusion cut-off")
    case "second-incl-cut": return writer.say("zweite Konsistenzschwelle", "second inclusion cut-off")
    case "pri-cut": return writer.say("PRI-Schwelle", "PRI cut-off")
    case "n-cut": return writer.say("Mindestzahl der Fälle", "case cut-off")
    default:
      guard let gap = id.lastIndex(of: " ") else { return id }
      return "\(id[..<gap]): \(anchor(String(id[id.index(after: gap)...]), writer))"
    }
  }

  private static func anchor(_ id: String, _ writer: SetWriter) -> String {
    switch id {
    case "exclusion": writer.say("Ausschluss", "exclusion")
    case "crossover": writer.say("Übergang", "crossover")
    case "inclusion": writer.say("Einschluss", "inclusion")
    case "second-inclusion": writer.say("zweiter Einschluss", "second inclusion")
    case "second-crossover": writer.say("zweiter Übergang", "second crossover")
    case "second-exclusion": writer.say("zweiter Ausschluss", "second exclusion")
    default: writer.say("Schwelle ", "threshold ") + id.replacing("threshold-", with: "")
    }
  }

  /// A value of a parameter: cut-offs with three decimals, anchors with as many as tell them from the next billionth.
  func value(_ value: Double, of parameter: ParameterRange.Parameter) -> String {
    switch parameter {
    case .caseCut: String(Int(value))
    case .inclusionCut, .lowerInclusionCut, .priCut:
      value == 0 || value == 1 ? String(Int(value)) : writer.language.decimal(value, places: 3)
    case .anchor: anchor(value)
    }
  }

  private func anchor(_ value: Double) -> String {
    if value == value.rounded() { return writer.language.decimal(value, places: 0) }
    let size = max(abs(value), 1e-9)
    return writer.language.decimal(value, places: size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : 4)
  }

  /// From where to where.
  func extent(_ segment: ParameterRange.Segment, of parameter: ParameterRange.Parameter) -> String {
    let (lower, upper) = (value(segment.lower.value, of: parameter), value(segment.upper.value, of: parameter))
    guard segment.lower.value != segment.upper.value else { return say("nur \(lower)", "only \(lower)") }
    let from: String =
      switch (segment.lower.reason, segment.lower.isIncluded) {
      case (.window, _): say("mindestens ab \(lower)", "from \(lower) at least")
      case (_, true): say("von \(lower)", "from \(lower)")
      case (_, false): say("über \(lower)", "above \(lower)")
      }
    let to: String =
      switch (segment.upper.reason, segment.upper.isIncluded) {
      case (.window, _): say("mindestens bis \(upper)", "to \(upper) at least")
      case (_, true): say("bis \(upper)", "to \(upper)")
      case (_, false): say("bis unter \(upper)", "to below \(upper)")
      }
    return "\(from) \(to)"
  }

  /// A solution in a cell: its model, the number of models, or why there is none.
  func solution(_ form: SolutionForm) -> String {
    switch form {
    case .none(let reason): return say("keine Lösung", "no solution") + " (\(word(reason)))"
    case .models(let models, let isComplete):
      let shown = models.prefix(3).map { conditions.text($0) }
      let more = models.count - shown.count
      let list = shown.joined(separator: say(" oder ", " or "))
      guard more > 0 || !isComplete else { return list }
      return list
        + (isComplete ? say(" und \(more) weitere Modelle", " and \(more) more models") : say(" und weitere Modelle", " and more models"))
    }
  }

  func word(_ reason: NoSolution) -> String {
    switch reason {
    case .table(.noPositiveRow): say("keine Zeile gilt als vorhanden", "no row is coded present")
    case .table(.allContradictory): say("alle Zeilen sind Widersprüche", "all rows are contradictions")
    case .table(.outcomeDoesNotVary), .table(.emptyOutcome): say("das Ergebnis ist überall gleich", "the outcome is the same everywhere")
    case .table: say("kein Fall bleibt", "no case is left")
    case .calibration: say("so nicht kalibrierbar", "no such calibration")
    }
  }

  /// What lies beyond an end.
  func beyond(_ segment: ParameterRange.Segment?, _ end: ParameterRange.End) -> String {
    guard let segment else {
      return end.reason == .window ? say("nicht untersucht", "not looked at") : say("keine Werte", "no values")
    }
    return solution(segment.form)
  }

  /// Terms in a cell.
  func terms(_ terms: [Term]) -> String { terms.isEmpty ? "–" : terms.map { conditions.text($0) }.joined(separator: ", ") }

  func origin(_ origin: Robustness.TestSolution.Origin) -> String {
    switch origin {
    case .parameter(let parameter, let value): "\(name(parameter)) \(self.value(value, of: parameter))"
    case .stated(let text) where text.contains("="): text
    case .stated: say("als Ausdruck genannt", "stated as an expression")
    }
  }

  /// A configuration as a term of all conditions.
  func row(_ configuration: Configuration) -> String {
    conditions.text(Term(configuration, keeping: conditions.count == 64 ? .max : (1 << UInt64(conditions.count)) - 1))
  }
}
