import Studies
import Systems

/// What the JSON of comparisons and selections holds, as JSON Schema.
enum SystemsSchema {
  static var compare: [String: Any] {
    comparison.merging([
      "parameters": ["type": "object"], "cases": list(text), "without_outcome": list(text), "blocks": list(block),
      "groups": list(object(["group": text, "cases": list(text)].merging(comparison) { first, _ in first })),
      "mill": list(method), "next": list(next), "findings": list(note),
      "under_cuts": object(
        [
          "choices": count, "examined": count, "exact": boolean, "standard_error": number, "seed": count, "pairs_total": count,
          "pairs": list(object(["a": text, "b": text, "zone": zoneName, "own_cuts": extremity, "share": distance])),
        ], optional: ["choices"]),
    ]) { first, _ in first }
  }

  static var certificate: [String: Any] {
    [
      "parameters": ["type": "object"], "set": list(text), "pool": count, "sets_total": count, "blocks": list(block),
      "pairs": list(object(["a": text, "b": text, "by_block": map(distance), "distance": distance])),
      "standings": list(object(["block": text, "smallest": figure, "mean": figure], optional: ["block"])),
      "under_cuts": object(
        [
          "choices": count, "examined": count, "exact": boolean,
          "scopes": list(object(["block": text, "smallest": spread, "mean": spread], optional: ["block"])),
          "single": list(
            object(
              ["variable": text, "cut": ["type": "number"], "own_cut": ["type": "number"], "smallest": figure, "mean": figure],
              optional: ["own_cut"])),
        ], optional: ["choices"]), "findings": list(note),
    ]
  }

  private static var figure: [String: Any] {
    object([
      "value": distance, "share_smaller": distance, "share_at_most": distance, "standard_error": number, "sets": count,
      "exact": boolean,
    ])
  }

  private static var spread: [String: Any] { object(["above_half": distance, "share_smaller": distance]) }

  static var select: [String: Any] {
    [
      "parameters": ["type": "object"], "pool": count, "blocks": list(block), "selected": list(text),
      "smallest_distance": number, "largest_distance": number, "total_distance": number, "optimal": ["type": "boolean"],
      "optima_total": count, "optima": list(list(text)), "gap": number, "total_gap": number,
      "pairs": list(object(["a": text, "b": text, "by_block": map(distance), "distance": distance])), "findings": list(note),
    ]
  }

  /// Keys that may be missing.
  static let optional: Set<String> = ["excluded", "optima_total", "possible_cases", "sets_total", "under_cuts", "whole"]

  private static var comparison: [String: Any] {
    [
      "zones": list(zone), "pairs": list(pair), "most_different_same_outcome": list(pair),
      "most_similar_different_outcome": list(pair), "shared_conditions": list(shared),
      "distinguishing_conditions": list(
        object(["condition": text, "pairs": count, "possible_pairs": count, "isolating": count, "of_pairs": count])),
      "recurring": list(
        object([
          "zone": zoneName, "stars": list(object(["center": text, "partners": list(text)])), "cliques": list(list(text)),
        ])),
    ]
  }

  private static var zone: [String: Any] {
    object([
      "zone": zoneName, "pairs": count, "extremes": map(distance),
      "levels": list(
        object([
          "level": count, "counted_blocks": count, "pairs_by_blocks": list(count), "pairs_in_all_blocks": count,
        ])), "extreme_pairs": count, "listed_pairs": count,
    ])
  }

  private static var pair: [String: Any] {
    object([
      "a": text, "b": text, "zone": zoneName, "same_outcome": ["type": "boolean"], "by_block": map(distance),
      "distance": distance, "levels": map(count), "possible_levels": map(count), "blocks_at": list(count),
      "possible_blocks_at": list(count), "rank": count, "extreme": extremity,
    ])
  }

  private static var shared: [String: Any] {
    object([
      "zone": zoneName, "condition": text, "value": value, "pairs": count, "possible_pairs": count, "of_pairs": count,
    ])
  }

  private static var method: [String: Any] {
    object([
      "method": ["enum": MillMethod.Kind.allCases.map(\.rawValue)], "present": list(text), "absent": list(text),
      "findings": list(object(["condition": text, "value": value, "certain": ["type": "boolean"]])),
      "single_difference": ["type": "boolean"], "smallest_attainable_p": ["type": "object"],
    ])
  }

  private static var next: [String: Any] {
    let variables = list(object(["block": text, "variable": text, "difference": distance]))
    return object([
      "case": text, "reason": ["enum": NextCase.Reason.allCases.map(\.rawValue)],
      "candidates": list(
        object([
          "case": text, "distance": distance, "by_block": map(distance), "most_different": variables, "most_alike": variables,
        ])), "candidate_count": count,
    ])
  }

  private static var note: [String: Any] {
    object([
      "kind": ["enum": SystemsParts.Note.Kind.allCases.map(\.rawValue)], "subjects": list(text), "message": ["type": "object"],
    ])
  }

  private static var block: [String: Any] {
    object(["id": text, "name": ["type": "object"], "variables": list(["type": "object"])])
  }

  private static var extremity: [String: Any] { ["enum": ["certain", "possible", "no"]] }
  private static var boolean: [String: Any] { ["type": "boolean"] }
  private static var zoneName: [String: Any] { ["enum": OutcomeZone.allCases.map(\.rawValue)] }
  private static var text: [String: Any] { ["type": "string"] }
  private static var count: [String: Any] { ["type": "integer", "minimum": 0] }
  private static var number: [String: Any] { ["type": "number", "minimum": 0] }
  private static var value: [String: Any] { ["type": ["integer", "string"]] }
  private static var distance: [String: Any] { ["anyOf": [number, object(["min": number, "max": number])]] }

  private static func list(_ items: [String: Any]) -> [String: Any] { ["type": "array", "items": items] }
  private static func map(_ values: [String: Any]) -> [String: Any] { ["type": "object", "additionalProperties": values] }
  private static func object(_ properties: [String: Any], optional: Set<String> = []) -> [String: Any] {
    ["type": "object", "properties": properties, "required": properties.keys.filter { !optional.contains($0) }.sorted()]
  }
}
