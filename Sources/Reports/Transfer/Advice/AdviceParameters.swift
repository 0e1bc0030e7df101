import CaseFiles
import Foundation
public import Studies
public import Transfer

extension BundleQuestion {
  /// What was asked, as it was written, defaults included.
  public var parameters: [String: String] {
    [
      "models": models.joined(separator: " | "), "negated_models": negatedModels.joined(separator: " | "),
      "necessary": necessary.joined(separator: " | "), "impossible": impossible.joined(separator: " | "), "target": target,
      "actionable": actionable, "lead_time": leadTimes, "precedence": precedence, "horizon": horizon ?? "",
    ]
  }

  /// The SHA-256 of what was asked.
  public var fingerprint: String {
    var fingerprint = Fingerprint()
    for (name, text) in parameters.sorted(by: { $0.key < $1.key }) { fingerprint.add(name, Data(text.utf8)) }
    return fingerprint.hexadecimal
  }
}

extension AdviceOptions {
  /// What was asked, as it was written, defaults included.
  public func parameters(study: String, target: String) -> [String: String] {
    [
      "study": study, "target": target, "horizon": horizon ?? "", "budget": budget ?? "", "actionable": actionable,
      "lead_time": leadTimes, "precedence": precedence, "limit": String(limit),
    ]
  }
}
