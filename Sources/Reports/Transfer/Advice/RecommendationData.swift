import Cases
public import Foundation
public import Studies
import Transfer

/// A recommendation as data.
public enum RecommendationData {
  /// The recommendation as JSON, `gelingen.transfer-recommend/1`, or of formulas alone `gelingen.transfer-bundles/1`.
  ///
  /// - Parameters:
  ///   - advice: The recommendation.
  ///   - version: The version of the program.
  ///   - fingerprint: The fingerprint of the input.
  ///   - parameters: What was asked, as it was written.
  /// - Returns: The same bytes for the same input.
  /// - Throws: An encoding error.
  public static func json(
    _ advice: Recommendation, version: String, fingerprint: String, parameters: [String: String]
  ) throws -> Data {
    try JSONWriter.data(Content(advice: advice, version: version, inputSHA256: fingerprint, parameters: parameters))
  }

  /// One row per bundle.
  public static func table(_ advice: Recommendation) -> DataTable {
    func row(_ bundle: Recommendation.BundleLine, _ list: String) -> [DataTable.Value] {
      [
        .text(list), .text(bundle.changes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")),
        .text(bundle.stages.map { $0.joined(separator: " ") }.joined(separator: " | ")),
        .text(bundle.measures.map { $0.measures.joined(separator: " + ") }.joined(separator: " | ")),
        .text(bundle.uncovered.joined(separator: " ")), value(bundle.cost), value(bundle.leadTime),
        bundle.fitsHorizon.map { .text($0.rawValue) } ?? .none, bundle.fitsBudget.map { .text($0.rawValue) } ?? .none,
        .text(bundle.effectiveIn.map(String.init).joined(separator: " ")), .text(bundle.certainIn.map(String.init).joined(separator: " ")),
        .text(bundle.minimalIn.map(String.init).joined(separator: " ")), .flag(bundle.isRobust),
        bundle.evidenceLabel.map { .text($0.rawValue) } ?? .none, .text(bundle.cases.joined(separator: "; ")),
      ]
    }
    return DataTable(
      name: "bundles",
      columns: [
        "list", "changes", "stages", "measures", "uncovered_changes", "cost", "lead_time_months", "fits_horizon", "fits_budget",
        "effective_in", "certain_in", "minimal_in", "robust", "evidence_label", "cases",
      ], rows: advice.bundles.map { row($0, "minimal") } + advice.robustBundles.map { row($0, "robust") })
  }

  private static func value(_ amount: AmountRange) -> DataTable.Value {
    guard let lower = amount.lower else { return .text("unknown") }
    guard let upper = amount.upper else { return .text("\(lower)..") }
    return lower == upper ? .number(lower) : .range(lower: lower, upper: upper)
  }

  /// The JSON form.
  private struct Content: Encodable {
    struct Sentence: Encodable {
      var id: String
      var de: String
      var en: String
    }

    let advice: Recommendation
    let version: String
    let inputSHA256: String
    let parameters: [String: String]

    enum CodingKeys: String, CodingKey {
      case schema, version, parameters, sentences
      case inputSHA256 = "input_sha256"
    }

    func encode(to encoder: any Encoder) throws {
      try advice.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      let name = advice.basis == .formulas ? "transfer-bundles" : "transfer-recommend"
      try container.encode("gelingen.\(name)/1", forKey: .schema)
      try container.encode(version, forKey: .version)
      try container.encode(inputSHA256, forKey: .inputSHA256)
      try container.encode(parameters, forKey: .parameters)
      let (german, english) = (AdviceWriter(advice: advice, language: .de), AdviceWriter(advice: advice, language: .en))
      let sentences = AdviceSentence.allCases.filter { $0.applies(to: advice) }
      try container.encode(
        sentences.map { Sentence(id: $0.rawValue, de: $0.text(german), en: $0.text(english)) }, forKey: .sentences)
    }
  }
}
