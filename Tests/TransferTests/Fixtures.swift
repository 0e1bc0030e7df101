import Cases
import Foundation

/// Entities made from the least text that says what a test is about.
enum Fixtures {
  private static let text = #"{"en": "text"}"#

  private static func decode<Entity: Decodable>(_ json: String) throws -> Entity {
    try JSONDecoder().decode(Entity.self, from: Data(json.utf8))
  }

  private static func list(_ words: [String]) -> String { "[" + words.map { "\"\($0)\"" }.joined(separator: ", ") + "]" }

  static func condition(_ id: String, derivedFrom parts: [String] = []) throws -> Condition {
    let derived = parts.isEmpty ? "" : #", "derived": {"rule": "minimum", "of": \#(list(parts))}"#
    return try decode(
      #"""
      {"id": "\#(id)", "code": "C", "kind": "process", "label": \#(text), "name": \#(text), "definition": \#(text),
       "actionability": "slow", "actors": ["land", "owner"], "phases": []\#(derived)}
      """#)
  }

  static func claim(_ says: Claim.Says) throws -> Claim {
    try decode(
      #"""
      {"id": "claim", "says": "\#(says.rawValue)", "basis": "reported", "statement": \#(text), "source": "report", "locator": "p. 1",
       "self_report": false, "coder": "a", "coded": "2026-01-31", "confidence": "high", "release": "public"}
      """#)
  }

  static func measure(
    _ id: String, code: String = "M", kind: Measure.Kind = .measure, for audiences: [Measure.Audience] = [.bottomUp],
    actsOn conditions: [String] = [],
    judged: [String] = [], actors: [Condition.Agent] = [], source: String = "report", after: [String] = [], cost: String = "unknown",
    leadTime: String = "unknown"
  ) throws -> Measure {
    let stated = conditions.map { #"{"condition": "\#($0)", "basis": "stated", "reason": \#(text)}"# }
    let links = (judged.map { #"{"condition": "\#($0)", "basis": "judged", "reason": \#(text)}"# } + stated).joined(separator: ", ")
    let first = after.map { #"{"measure": "\#($0)", "basis": "judged", "reason": \#(text)}"# }.joined(separator: ", ")
    return try decode(
      #"""
      {"id": "\#(id)", "code": "\#(code)", "kind": "\#(kind.rawValue)", "for": \#(list(audiences.map(\.rawValue))), "name": \#(text),
       "description": \#(text), "source": "\#(source)", "locator": "p. 1", "acts_on": [\#(links)],
       "actors": \#(list(actors.map(\.rawValue))), "phases": [], "after": [\#(first)], "cost": "\#(cost)", "lead_time": "\#(leadTime)"}
      """#)
  }
}
