import Cases
public import Studies
import Transfer

/// Which support covers most regions, as data.
public enum PortfolioData {
  /// One row per group of regions and point of a curve: exact, greedy, or by budget.
  public static func table(_ result: PortfolioResult) -> DataTable {
    DataTable(
      name: "transfer-portfolio",
      columns: ["group", "curve", "count", "budget", "unlocked", "at_most", "measures", "essential", "programmes", "cost"],
      rows: result.portfolio.programmes.flatMap { programme -> [[DataTable.Value]] in
        let group = DataTable.Value.text(programme.group?.rawValue ?? "all")
        return rows(programme.steps, group, programme.complete ? "exact" : "best-found") + rows(programme.greedy, group, "greedy")
          + programme.budget.map { step in
            [
              group, .text("budget"), .count(step.measures.count), .number(step.budget), .count(step.unlocked), .count(step.unlocked),
              .text(step.measures.joined(separator: " ")), .none, .none, .none,
            ]
          }
      })
  }

  private static func rows(_ steps: [Portfolio.Step], _ group: DataTable.Value, _ curve: String) -> [[DataTable.Value]] {
    steps.map { step in
      [
        group, .text(curve), .count(step.count), .none, .count(step.unlocked), .count(step.atMost),
        .text(step.measures.joined(separator: " ")), .text(step.essential.joined(separator: " ")),
        step.programmes.map { .count($0) } ?? .none, .text(step.cost.description),
      ]
    }
  }

  /// What the JSON form holds beside schema, version and fingerprint, as JSON Schema.
  static var schemaProperties: [String: Any] {
    typealias S = TransferSchema
    let ids = S.list(S.text)
    let step = S.object(
      [
        "count": S.count, "unlocked": S.count, "at_most": S.count, "measures": ids, "cost": S.amount, "programmes": S.count,
        "essential": ids,
      ], optional: ["programmes"])
    let budget = S.object(["budget": S.number, "unlocked": S.count, "measures": ids])
    let programme = S.object(
      [
        "group": S.choice(PortfolioGroup.self), "regions": S.count, "measures": S.count, "steps": S.list(step), "greedy": S.list(step),
        "complete": S.flag, "budget": S.list(budget), "without_cost": ids,
      ], optional: ["group"])
    let effect = S.object([
      "measure": S.text, "alone": ids, "needed": ids, "helps": ids, "cost": S.amount, "outdone_by": ids,
    ])
    let portfolio = S.object([
      "regions": S.list(S.object(["id": S.text, "origin": S.text, "ways": S.list(ids)])), "effects": S.list(effect),
      "programmes": S.list(programme), "settled": ids, "out_of_reach": ids,
      "blockers": S.list(S.object(["condition": S.text, "regions": ids])),
    ])
    return [
      "parameters": S.object(
        [
          "study": S.text, "targets": ids, "scope": S.choice(PortfolioResult.Scope.self), "by": S.list(S.agent), "own": ids,
          "release_day": S.text,
        ],
        optional: ["release_day"]),
      "conditions": ids,
      "regions": S.list(S.object(["id": S.text, "name": S.localized, "origin": S.text, "open": ids, "unknown": ids])),
      "evidence_label": S.text, "portfolio": portfolio, "terms": S.terms,
    ]
  }
}
