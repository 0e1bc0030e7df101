import Cases
public import Studies
import Transfer

/// A plan for a region, as data.
public enum RoadmapData {
  /// One row per body, measure and quarter.
  public static func table(_ result: RoadmapResult) -> DataTable {
    DataTable(
      name: "transfer-roadmap",
      columns: [
        "target", "agent", "measure", "code", "quarter", "quarter_name", "state", "begins", "begins_at_latest", "in_place",
        "in_place_at_latest", "phases", "after",
      ],
      rows: result.roadmap.byAgent.flatMap { agent, steps in
        steps.flatMap { step in
          (0..<result.roadmap.quarters).compactMap { quarter -> [DataTable.Value]? in
            guard let state = step.state(in: quarter) else { return nil }
            return [
              .text(result.parameters.target), .text(agent.rawValue), .text(step.measure),
              .text(result.terms.measures[step.measure]?.code ?? ""), .count(quarter + 1),
              result.parameters.start.map { .text($0.later(by: quarter).description) } ?? .none, .text(state.rawValue),
              .count(step.begins + 1), step.beginsAtLatest.map { .count($0 + 1) } ?? .none, .count(step.inPlace + 1),
              step.inPlaceAtLatest.map { .count($0 + 1) } ?? .none, .text(step.phases.map(\.rawValue).joined(separator: " ")),
              .text(step.after.joined(separator: " ")),
            ]
          }
        }
      })
  }

  /// What the JSON form holds beside schema, version and fingerprint, as JSON Schema.
  static var schemaProperties: [String: Any] {
    typealias S = TransferSchema
    let ids = S.list(S.text)
    let step = S.object(
      [
        "measure": S.text, "agents": S.list(S.agent), "phases": S.list(S.choice(Phase.self)), "begins": S.count,
        "begins_at_latest": S.count, "in_place": S.count, "in_place_at_latest": S.count, "after": ids, "missing": ids,
      ], optional: ["begins_at_latest", "in_place_at_latest"])
    return [
      "parameters": S.object(
        [
          "study": S.text, "target": S.text, "chosen": ids, "bundle": ids, "by": S.list(S.agent), "start": S.text, "own": ids,
          "release_day": S.text,
        ],
        optional: ["bundle", "start", "release_day"]),
      "name": S.localized, "as_of": S.text, "origin": S.text,
      "coverage": S.list(S.object(["condition": S.text, "measures": ids, "servable": S.flag])), "alternatives": S.count,
      "roadmap": S.object(["steps": S.list(step), "quarters": S.count]), "cost": S.amount, "evidence_label": S.text, "terms": S.terms,
    ]
  }
}
