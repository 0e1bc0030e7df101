import Cases
import Membership
public import Studies

/// Partners for a region, as data.
public enum MatchData {
  /// One row per partner and condition that the region lacks or may lack.
  public static func table(_ result: MatchResult) -> DataTable {
    DataTable(
      name: "transfer-match",
      columns: [
        "target", "partner", "origin", "outcome", "distance_min", "distance_max", "may_be_nearest", "own_district", "partner_district",
        "district_distance_min", "district_distance_max", "nearer_districts", "nearer_districts_at_most", "outdone_by", "condition",
        "presence", "events", "claims",
      ],
      rows: result.partners.flatMap { partner in
        partner.standings.map { standing in
          [
            .text(result.region.id), .text(partner.caseID), .text(partner.origin.rawValue), .text(partner.outcome.rawValue),
            .number(partner.distance.min), .number(partner.distance.max), .flag(partner.mayBeNearest),
          ] + pair(partner.closestPair) + [
            .text(partner.outdoneBy.joined(separator: " ")), .text(standing.condition), .text(standing.presence.rawValue),
            .text(standing.events.map(\.when).joined(separator: " ")), .text(standing.claims.joined(separator: " ")),
          ]
        }
      })
  }

  private static func pair(_ pair: MatchResult.ClosestPair?) -> [DataTable.Value] {
    guard let pair else { return [.none, .none, .none, .none, .none, .none] }
    return [
      .text(pair.own), .text(pair.other), .number(pair.distance.min), .number(pair.distance.max), .count(pair.nearer),
      .count(pair.nearerAtMost),
    ]
  }

  /// What the JSON form holds beside schema, version and fingerprint, as JSON Schema.
  static var schemaProperties: [String: Any] {
    typealias S = TransferSchema
    let presence = S.choice(Presence.self)
    let event = S.object(["when": S.text, "text": S.localized, "sources": S.list(S.text)])
    let standing = S.object(["condition": S.text, "presence": presence, "claims": S.list(S.text), "events": S.list(event)])
    let partner = S.object(
      [
        "case": S.text, "name": S.localized, "part_of": S.text, "places": S.list(S.text), "origin": S.text, "outcome": presence,
        "distance": S.bounds, "by_block": ["type": "object"], "may_be_nearest": S.flag,
        "closest_pair": S.object(["own": S.text, "other": S.text, "distance": S.bounds, "nearer": S.count, "nearer_at_most": S.count]),
        "standings": S.list(standing), "outdone_by": S.list(S.text),
      ], optional: ["part_of", "closest_pair"])
    let need = S.object([
      "condition": S.text, "core": S.flag, "presence": presence, "holders": S.list(S.text), "nearest": S.list(S.text),
    ])
    return [
      "parameters": S.object(["study": S.text, "target": S.text, "count": S.count, "release_day": S.text], optional: ["release_day"]),
      "region": S.object(["id": S.text, "name": S.localized, "as_of": S.text, "places": S.list(S.text), "own": S.list(S.text)]),
      "outcome": S.localized, "blocks": ["type": "object"], "needs": S.list(need), "partners": S.list(partner), "districts": S.count,
      "similar_districts": S.list(S.object(["ags": S.text, "name": S.text, "distance": S.bounds])), "terms": S.terms,
    ]
  }
}
