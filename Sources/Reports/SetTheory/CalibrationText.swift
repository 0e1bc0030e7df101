import Cases
import SetTheory
import Studies

/// Sentences on calibrations.
struct CalibrationText {
  let language: Language
  /// The cases' names.
  let cases: [String]

  func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  /// A raw value with the digits it was given.
  func number(_ value: Double) -> String {
    let text = value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    return text.replacing("-", with: "−").replacing(".", with: language == .de ? "," : ".")
  }

  private func list(_ values: [Double]) -> String { values.map(number).joined(separator: language == .de ? "; " : ", ") }

  /// Which values lie in the set, or how membership runs.
  func method(_ calibration: Calibration) -> String {
    switch calibration {
    case .crisp(let method): crisp(method)
    case .multiValue(let method):
      say(
        "Mehrwertig: Die Stufe ist die Zahl der erreichten Schnittpunkte: \(list(method.cutPoints)).",
        "Multi-value: the level is the number of cut points reached: \(list(method.cutPoints)).")
    case .logistic(let method):
      say("Direkt, logistisch: ", "Direct, logistic: ") + anchors(method.anchors)
        + say(" Zugehörigkeit am Einschluss: ", " Membership at the inclusion: ")
        + language.decimal(method.anchorMembership.membership, places: 4) + "."
    case .linear(let method):
      say("Direkt, linear: ", "Direct, linear: ") + anchors(method.anchors) + powers(method.below, method.above)
    case .bell(let method):
      say("Direkt mit sechs Ankern (\(list(method.anchors))): ", "Direct with six anchors (\(list(method.anchors))): ")
        + (method.isInverted
          ? say("In der Menge liegen beide Enden.", "both ends lie in the set.")
          : say("In der Menge liegt die Mitte.", "the middle lies in the set."))
    case .indirect(let thresholds, let grades, let isDecreasing):
      say(
        "Indirekt: Vorläufige Grade aus den Schnittpunkten \(list(thresholds)), durch eine Regression geglättet.",
        "Indirect: preliminary grades from the cut points \(list(thresholds)), smoothed by a regression.")
        + (grades.isEmpty ? "" : say(" Grade: ", " Grades: ") + list(grades) + ".") + falling(isDecreasing)
    case .qualitative(let method):
      method.scale == .four
        ? say("Qualitativ mit vier Graden: 0; 0,33; 0,67; 1.", "Qualitative with four degrees: 0, 0.33, 0.67, 1.")
        : say("Qualitativ mit sechs Graden: 0; 0,1; 0,4; 0,6; 0,9; 1.", "Qualitative with six degrees: 0, 0.1, 0.4, 0.6, 0.9, 1.")
    case .likert(let lowest, let isDecreasing):
      say(
        "Antwortskala ab \(number(lowest)): Die Zugehörigkeit folgt der Verteilung der Antworten.",
        "Scale of answers from \(number(lowest)): membership follows the distribution of the answers.") + falling(isDecreasing)
    }
  }

  private func crisp(_ method: CrispCalibration) -> String {
    let first = number(method.thresholds[0])
    guard method.thresholds.count == 2 else {
      return method.isDecreasing
        ? say("Scharf: In der Menge liegt, was unter \(first) liegt.", "Crisp: in the set is what lies below \(first).")
        : say("Scharf: In der Menge liegt, was mindestens \(first) ist.", "Crisp: in the set is what is at least \(first).")
    }
    let second = number(method.thresholds[1])
    return method.isDecreasing
      ? say(
        "Scharf: In der Menge liegt, was unter \(first) oder mindestens \(second) ist.",
        "Crisp: in the set is what is below \(first) or at least \(second).")
      : say(
        "Scharf: In der Menge liegt, was mindestens \(first) und unter \(second) ist.",
        "Crisp: in the set is what is at least \(first) and below \(second).")
  }

  private func anchors(_ anchors: Anchors) -> String {
    say(
      "Ausschluss \(number(anchors.exclusion)), Übergang \(number(anchors.crossover)), Einschluss \(number(anchors.inclusion)).",
      "exclusion \(number(anchors.exclusion)), crossover \(number(anchors.crossover)), inclusion \(number(anchors.inclusion)).")
  }

  private func powers(_ below: Double, _ above: Double) -> String {
    guard below != 1 || above != 1 else { return "" }
    return say(
      " Exponenten: \(number(below)) unter, \(number(above)) über dem Übergang.",
      " Powers: \(number(below)) below, \(number(above)) above the crossover.")
  }

  private func falling(_ isDecreasing: Bool) -> String {
    isDecreasing ? say(" In der Menge liegt das untere Ende.", " The low end lies in the set.") : ""
  }

  /// What a finding says, in a full sentence or two.
  func sentence(_ finding: CalibrationFinding) -> String {
    switch finding {
    case .atCrossover(let cases):
      say(
        "Zugehörigkeit genau 0,5: \(names(cases)). Diese Fälle liegen weder in der Menge noch außerhalb und gehören zu keiner Zeile der Wahrheitstafel.",
        "Membership of exactly 0.5: \(names(cases)). These cases are neither in nor out and belong to no row of the truth table.")
    case .mechanicalAnchor(let anchor, let statistic):
      say(
        "Der Anker \(number(anchor)) stimmt mit \(statistic.german) der Daten überein. Eine Verteilung sagt nicht, was ein Begriff bedeutet; der Grund "
          + "muss ohne die Daten tragen.",
        "The anchor \(number(anchor)) equals \(statistic.english) of the data. A distribution does not say what a concept means; the reason must "
          + "hold without the data.")
    case .noReason: say("Für diese Kalibrierung ist kein Grund genannt.", "No reason is given for this calibration.")
    case .skewed(let share, let side): skew(share, side)
    case .constant(let value):
      say(
        "Alle bekannten Fälle haben dieselbe Zugehörigkeit, \(number(value)). So unterscheidet die Menge keine Fälle.",
        "All known cases have the same membership, \(number(value)). So the set tells no cases apart.")
    case .onThreshold(let threshold, let cases):
      say(
        "Genau auf dem Schwellenwert \(number(threshold)): \(names(cases)).",
        "Exactly on the threshold \(number(threshold)): \(names(cases)).")
    case .notMonotone:
      say(
        "Die geglättete Kurve kehrt innerhalb der Daten um: Ein Fall mit mehr kann weniger in der Menge liegen.",
        "The smoothed curve turns within the data: a case with more may be in the set less.")
    case .undecided(let cases):
      say(
        "Die Spanne lässt offen, auf welcher Seite der Fall liegt: \(names(cases)).",
        "The range leaves the case’s side open: \(names(cases)).")
    case .unknown(let cases): say("Unbekannt: \(names(cases)).", "Unknown: \(names(cases)).")
    }
  }

  private func skew(_ share: Double, _ side: CalibrationFinding.Side) -> String {
    let percent = language.percent(share)
    switch side {
    case .above:
      return say(
        "Schief verteilt: \(percent) der bekannten Fälle liegen eher in der Menge. Eine Bedingung, die fast überall vorliegt, trennt kaum.",
        "Skewed: \(percent) of the known cases are more in than out. A condition that is there almost everywhere hardly separates cases.")
    case .below:
      return say(
        "Schief verteilt: \(percent) der bekannten Fälle liegen eher außerhalb der Menge. Eine Bedingung, die fast nirgends vorliegt, trennt kaum.",
        "Skewed: \(percent) of the known cases are more out than in. A condition that is there almost nowhere hardly separates cases.")
    case .level(let level):
      return say(
        "Schief verteilt: \(percent) der bekannten Fälle liegen auf der Stufe \(level).",
        "Skewed: \(percent) of the known cases lie on the level \(level).")
    }
  }

  /// The most names of cases in one sentence.
  private static let mostNames = 20

  func names(_ indices: [Int]) -> String {
    let shown = indices.prefix(Self.mostNames).map { cases[$0] }.joined(separator: ", ")
    let more = indices.count - Self.mostNames
    return more > 0 ? shown + say(" und \(more) weitere", " and \(more) more") : shown
  }

  /// A membership with three decimals, a level, a range of them, or a question mark.
  func value(_ set: SetColumn, _ index: Int) -> Table.Cell {
    let lower = set.lower[index]
    let upper = set.upper?[index] ?? lower
    func text(_ value: Double) -> String { set.kind == .fuzzy ? language.decimal(value, places: 3) : String(Int(value)) }
    if lower == upper {
      return Table.Cell(text(lower), .number)
    }
    if lower == 0, upper == set.kind.largestValue { return Table.Cell("?", .unknown) }
    return Table.Cell("\(text(lower))–\(text(upper))", .undecided)
  }
}

extension RawStatistic {
  var german: String {
    switch self {
    case .mean: "dem Mittelwert"
    case .median: "dem Median"
    case .lowerQuartile: "dem unteren Quartil"
    case .upperQuartile: "dem oberen Quartil"
    case .percentile5: "dem 5. Perzentil"
    case .percentile10: "dem 10. Perzentil"
    case .percentile90: "dem 90. Perzentil"
    case .percentile95: "dem 95. Perzentil"
    }
  }

  var english: String {
    switch self {
    case .mean: "the mean"
    case .median: "the median"
    case .lowerQuartile: "the lower quartile"
    case .upperQuartile: "the upper quartile"
    case .percentile5: "the 5th percentile"
    case .percentile10: "the 10th percentile"
    case .percentile90: "the 90th percentile"
    case .percentile95: "the 95th percentile"
    }
  }
}
