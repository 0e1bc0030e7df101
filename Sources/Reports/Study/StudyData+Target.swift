import Cases
import Membership
import Studies
import Transfer

extension StudyData {
  static func gaps(_ result: StudyResult) -> DataTable? {
    guard let target = result.target else { return nil }
    return DataTable(
      name: "target-gaps",
      columns: [
        "target", "condition", "core", "membership", "standing", "planned", "actionability", "agents", "measures",
        "cases_present", "cases", "claims",
      ],
      rows: target.gaps.map { row in
        [
          .text(target.id), .text(row.condition), .flag(row.isCore), .text(row.gap.membership.description),
          .text(row.gap.standing.rawValue), .flag(row.gap.isPlanned),
          row.gap.actionability.map { .text($0.rawValue) } ?? .none,
          .text(row.gap.agents.map(\.rawValue).joined(separator: " ")), .text(row.gap.measures.joined(separator: " ")),
          .count(row.agreement.present), .count(row.agreement.total),
          .text(row.claims.map(\.id).joined(separator: " ")),
        ]
      })
  }

  static func bundles(_ result: StudyResult) -> DataTable? {
    guard let advice = result.target?.recommendation else { return nil }
    var table = RecommendationData.table(advice)
    table.name = "target-bundles"
    return table
  }

  static func support(_ result: StudyResult) -> DataTable? {
    guard let target = result.target else { return nil }
    return DataTable(
      name: "target-support",
      columns: [
        "target", "measure", "code", "kind", "for", "for_origin", "acts_on", "acts_on_open", "agents", "cost",
        "lead_time", "evidence_label", "source", "locator",
      ],
      rows: target.support.map {
        [
          .text(target.id), .text($0.id), .text($0.code), .text($0.kind.rawValue),
          .text($0.audiences.map(\.rawValue).joined(separator: " ")), .flag($0.isForOrigin),
          .text($0.links.map { "\($0.condition) (\($0.basis.rawValue))" }.joined(separator: "; ")),
          .text($0.actsOnOpen.joined(separator: " ")), .text($0.agents.map(\.rawValue).joined(separator: " ")),
          .text($0.cost.description), .text($0.leadTime.description), $0.evidenceLabel.map { .text($0.rawValue) } ?? .none,
          .text($0.source),
          .text($0.locator),
        ]
      })
  }

  static func peers(_ result: StudyResult) -> DataTable? {
    guard let target = result.target, !target.peers.isEmpty else { return nil }
    return DataTable(
      name: "target-peers",
      columns: ["target", "case", "distance_min", "distance_max", "may_be_nearest", "has_open_conditions"],
      rows: target.peers.map {
        [
          .text(target.id), .text($0.caseID), .number($0.distance.min), .number($0.distance.max), .flag($0.mayBeNearest),
          .text($0.hasOpenConditions.joined(separator: " ")),
        ]
      })
  }
}
