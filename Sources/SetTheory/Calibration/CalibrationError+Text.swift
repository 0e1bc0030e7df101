extension CalibrationError {
  /// What is wrong, as a full sentence with the offending value.
  public var sentence: String {
    switch self {
    case .anchorCount(let count): "The direct method was given \(count) anchors."
    case .notFinite(let name, let value): "The \(name) is \(value), which is no finite number."
    case .equalAnchors(let first, let second, let value): "The \(first) and the \(second) are both \(Self.text(value))."
    case .crossoverNotBetween(let exclusion, let crossover, let inclusion):
      "The crossover \(Self.text(crossover)) does not lie between the exclusion \(Self.text(exclusion)) and the inclusion \(Self.text(inclusion))."
    case .bellOrder(let anchors): "The six anchors \(Self.list(anchors)) stand in no order that makes a bell."
    case .anchorMembershipOutOfRange(let value):
      "The membership at the inclusion anchor is \(Self.text(value)), which is not between 0.5 and 1."
    case .logOddsOutOfRange(let value): "The log odds at the inclusion anchor are \(Self.text(value)), which is not between 0 and 36."
    case .powerOutOfRange(let name, let value): "The power \(name) the crossover is \(Self.text(value)), which is not above 0."
    case .thresholdCount(let method, let count, _): "The method \(method) was given \(count) thresholds."
    case .thresholdsNotIncreasing(let values): "The thresholds \(Self.list(values)) do not increase."
    case .gradeCount(let grades, let thresholds): "There are \(grades) preliminary grades for \(thresholds) thresholds."
    case .gradesNotIncreasing(let values): "The preliminary grades \(Self.list(values)) do not increase from 0 or more to 1 or less."
    default: dataSentence
    }
  }

  private var dataSentence: String {
    switch self {
    case .notANumber(let column, let index, let text): "The column “\(column)” has “\(text)” in case \(index + 1), which is no number."
    case .outOfDomain(let column, let index, let value, let method, let smallest):
      "The column “\(column)” has \(Self.text(value)) in case \(index + 1), and the method \(method) needs values "
        + (smallest == 0 ? "above 0." : "from \(Self.text(smallest)).")
    case .tooFewValues(let column, let count, let needed):
      "The column “\(column)” has \(count) different known values, and the method needs \(needed)."
    case .noFit(let column):
      "No regression follows the preliminary grades of the column “\(column)”, because they separate the cases completely."
    case .onlyLowest(let column, let lowest): "All known answers in the column “\(column)” are the lowest, \(Self.text(lowest))."
    case .noDegree(let column, let index, let text, _): "The column “\(column)” has “\(text)” in case \(index + 1), which has no degree."
    case .noDegrees: "The qualitative method was given no degrees."
    case .notUsed(let field, let user): "“\(field)” has no meaning for \(user)."
    case .twoDegrees(let text): "The raw value “\(text)” was given two degrees."
    case .degreeNotInScale(let degree, let scale): "The \(scale)-value scale has no degree “\(degree)”."
    default: preconditionFailure("every error about the method has its sentence")
    }
  }

  /// What to do about it, as a full sentence.
  public var advice: String {
    switch self {
    case .anchorCount: "Give three (exclusion, crossover, inclusion) or, for a bell shape, six."
    case .notFinite: "Write a number."
    case .equalAnchors: "Give two different numbers, or the crisp method with one threshold."
    case .crossoverNotBetween: "Order them exclusion < crossover < inclusion, or the other way round for a set that falls with the value."
    case .bellOrder:
      "Order them e1 < c1 < i1 ≤ i2 < c2 < e2, or, for a set of both extremes, i1 < c1 < e1 ≤ e2 < c2 < i2."
    case .anchorMembershipOutOfRange: "0.95 is customary; Ragin (2008) uses log odds of 3, which is 0.953."
    case .logOddsOutOfRange: "Ragin (2008) uses 3."
    case .powerOutOfRange: "1 makes a straight line, more a hollow curve below the crossover, less a bulging one."
    case .thresholdCount(_, _, let allowed):
      allowed.lowerBound == allowed.upperBound
        ? "Give \(allowed.lowerBound)." : "Give \(allowed.lowerBound) to \(allowed.upperBound)."
    case .thresholdsNotIncreasing: "Write each once, the smallest first."
    case .gradeCount(_, let thresholds): "Give \(thresholds + 1), one for each class of raw values, the lowest first."
    case .gradesNotIncreasing: "Write them from the lowest to the highest, such as 0, 0.1, 0.4, 0.6, 0.9, 1."
    case .notANumber: "Correct the cell, write it as unknown, or give each word a degree with the qualitative method."
    case .outOfDomain: "Correct the cell, write it as unknown, or use the direct method."
    case .tooFewValues: "Use the direct or the crisp method."
    case .noFit: "Use the direct method, or grades that overlap less sharply with the raw values."
    case .onlyLowest: "A scale on which nobody differs says nothing; leave the column out."
    case .noDegree(_, _, _, let known): "Give it one, or write the cell as unknown. Degrees have: \(known.joined(separator: ", "))."
    case .noDegrees: "Give one for each raw value."
    case .notUsed(let field, _):
      field == "direction" ? "Order the anchors the other way round for a set that falls with the value." : "Leave it out."
    case .twoDegrees: "Keep one of the two."
    case .degreeNotInScale(_, let scale):
      scale == "four" ? "It has fully-in, more-in, more-out and fully-out." : "It has six from fully-in to fully-out."
    }
  }

  static func text(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }

  private static func list(_ values: [Double]) -> String { values.map(text).joined(separator: ", ") }
}
