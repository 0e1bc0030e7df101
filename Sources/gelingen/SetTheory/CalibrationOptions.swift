import ArgumentParser
import Cases

/// The calibration of one column.
struct CalibrationOptions: ParsableArguments {
  @Option(help: "The column to calibrate.") var column: String?
  @Option(help: "The name of the set; otherwise that of the column.") var name: String?
  @Option(help: "crisp, multi-value, direct, indirect, qualitative or likert.") var method: CalibrationSpec.Method?
  @Option(
    parsing: .unconditional,
    help: "direct: exclusion, crossover, inclusion, such as 2500,5000,20000; for a bell shape e1,c1,i1,i2,c2,e2.")
  var anchors: String?
  @Option(
    parsing: .unconditional,
    help: "crisp: one or two numbers; multi-value, indirect: cut points; likert: the lowest answer, if it is not 1.")
  var thresholds: String?
  @Option(help: "indirect: the preliminary grades, one more than cut points.") var grades: String?
  @Option(help: "direct: logistic (standard for three anchors) or linear (standard for six).") var curve: CalibrationSpec.Curve?
  @Option(name: .customLong("anchor-membership"), help: "direct, logistic: the membership at the inclusion. (default: 0.95)")
  var anchorMembership: Double?
  @Option(name: .customLong("anchor-log-odds"), help: "direct, logistic: its log odds instead, 3 in Ragin (2008).") var anchorLogOdds:
    Double?
  @Option(help: "direct, linear: the power below the crossover. (default: 1)") var below: Double?
  @Option(help: "direct, linear: the power above the crossover. (default: 1)") var above: Double?
  @Option(help: "crisp, indirect, likert: increasing, or decreasing where the low end lies in the set.")
  var direction: CalibrationSpec.Direction = .increasing
  @Option(help: "qualitative: four or six.") var scale: CalibrationSpec.Scale?
  @Option(help: "qualitative: a degree per raw value, such as yes=fully-in,rather=more-in,no=fully-out.") var degrees: String?
  @Option(help: "Why these values: from theory or knowledge of cases.") var reason: String?

  /// The set that the options describe.
  func set(_ language: Language) throws -> SetSpec {
    let calibration = CalibrationSpec(
      method: method ?? .direct, anchors: try numbers(anchors, "--anchors"), thresholds: try numbers(thresholds, "--thresholds"),
      grades: try numbers(grades, "--grades"), curve: curve, anchorMembership: anchorMembership, anchorLogOdds: anchorLogOdds, below: below,
      above: above, direction: direction, scale: scale, degrees: try assignments(),
      reason: reason.map { LocalizedText(de: language == .de ? $0 : nil, en: language == .en ? $0 : nil) })
    return SetSpec(name: name ?? column ?? "", column: column, calibration: calibration)
  }

  private func numbers(_ text: String?, _ option: String) throws -> [Double] {
    try (text ?? "").split(whereSeparator: { $0 == "," || $0 == ";" || $0 == " " }).map { part in
      guard let number = Double(part) else {
        throw ValidationError(
          "\(option) “\(text ?? "")”: “\(part)” is no number. Write numbers with decimal points and commas between them.")
      }
      return number
    }
  }

  private func assignments() throws -> [CalibrationSpec.Assignment] {
    try (degrees ?? "").split(separator: ",").map { part in
      let sides = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2, let degree = CalibrationSpec.Degree(rawValue: sides[1]) else {
        let known = CalibrationSpec.Degree.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--degrees “\(part)” is no raw value with a degree. Write yes=fully-in; degrees are \(known).")
      }
      return CalibrationSpec.Assignment(value: sides[0], degree: degree)
    }
  }
}
