import Cases
import Studies
import Transfer

extension RecommendationData {
  /// What the JSON form holds beside schema, version and fingerprint, as JSON Schema.
  static var schemaProperties: [String: Any] {
    let (text, texts, count, flag) = (SchemaParts.text, SchemaParts.list(SchemaParts.text), SchemaParts.count, ["type": "boolean"])
    return [
      "parameters": ["type": "object", "additionalProperties": text], "target": target, "basis": words(Recommendation.Basis.self),
      "outcome": SchemaParts.object(["id": text, "name": SchemaParts.localized, "cases_without_it": flag]),
      "limits": SchemaParts.object(["horizon": number, "budget": number], optional: ["horizon", "budget"]),
      "conditions": SchemaParts.list(condition), "models": SchemaParts.list(model), "negated_models": texts, "necessary": texts,
      "impossible": texts, "bundles": SchemaParts.list(bundle), "robust_bundles": SchemaParts.list(bundle), "total": count,
      "complete": flag,
      "completions_examined": flag, "withheld": count, "uncovered_changes": texts,
      "uses": SchemaParts.list(SchemaParts.object(["change": text, "some": numbers, "every": numbers])),
      "blocked": SchemaParts.list(SchemaParts.object(["model": count, "term": text, "by": SchemaParts.list(blocker)])),
      "openings": SchemaParts.list(
        SchemaParts.object([
          "changes": SchemaParts.list(SchemaParts.object(["change": text, "may_be_there": flag, "agents": agents])), "models": numbers,
        ])),
      "ceilings": SchemaParts.list(
        SchemaParts.object(["model": count, "term": text, "membership": bounds, "ceiling": bounds, "weakest": texts])),
      "unknowns_worth_finding": SchemaParts.list(influence), "would_change": SchemaParts.list(influence),
      "measures": SchemaParts.list(measure), "peers": SchemaParts.list(["type": "object"]),
      "case_names": ["type": "object", "additionalProperties": SchemaParts.localized], "case_count": count,
      "sentences": SchemaParts.list(SchemaParts.object(["id": words(AdviceSentence.self), "de": text, "en": text])),
    ]
  }

  /// The keys that formulas alone do not have.
  static let ofCases: Set<String> = ["target", "outcome"]

  private static func words<Word: CaseIterable & RawRepresentable>(_: Word.Type) -> [String: Any] where Word.RawValue == String {
    ["enum": Word.allCases.map(\.rawValue)]
  }

  private static var number: [String: Any] { ["type": "number", "minimum": 0] }
  private static var numbers: [String: Any] { SchemaParts.list(SchemaParts.count) }
  private static var agents: [String: Any] { SchemaParts.list(words(Condition.Agent.self)) }
  /// Both ends; null for one that is not known.
  private static var amount: [String: Any] {
    let end: [String: Any] = ["type": ["number", "null"], "minimum": 0]
    return SchemaParts.object(["lower": end, "upper": end])
  }

  private static var bounds: [String: Any] {
    SchemaParts.object(["min": SchemaParts.share, "max": SchemaParts.share, "may_be_undefined": ["type": "boolean"]])
  }

  private static var target: [String: Any] {
    SchemaParts.object(
      [
        "id": SchemaParts.text, "name": SchemaParts.localized, "as_of": SchemaParts.text, "origin": words(Origin.Logic.self),
        "left_out": SchemaParts.list(SchemaParts.text),
      ], optional: ["as_of", "origin"])
  }

  private static var condition: [String: Any] {
    SchemaParts.object(
      [
        "id": SchemaParts.text, "name": SchemaParts.localized, "cell": SchemaParts.text, "planned": ["type": "boolean"],
        "question": SchemaParts.localized, "actionability": words(Condition.Actionability.self), "agents": agents,
        "agreement": ["type": "object"],
      ], optional: ["question", "actionability", "agreement"])
  }

  private static var model: [String: Any] {
    SchemaParts.object(
      [
        "expression": SchemaParts.text, "terms": SchemaParts.list(SchemaParts.text),
        "reading": words(Recommendation.ModelLine.Reading.self),
      ], optional: ["reading"])
  }

  private static var bundle: [String: Any] {
    let (texts, certainty) = (SchemaParts.list(SchemaParts.text), words(Bundle.Certainty.self))
    let set = SchemaParts.object(["measures": texts, "cost": amount, "lead_time": amount])
    return SchemaParts.object(
      [
        "changes": ["type": "object", "additionalProperties": SchemaParts.count], "stages": SchemaParts.list(texts),
        "measures": SchemaParts.list(set), "uncovered_changes": texts, "cost": amount, "lead_time": amount, "fits_horizon": certainty,
        "fits_budget": certainty, "effective_in": numbers, "certain_in": numbers, "minimal_in": numbers, "robust": ["type": "boolean"],
        "evidence_label": words(EvidenceLabel.self), "cases": texts,
      ], optional: ["fits_horizon", "fits_budget", "evidence_label"])
  }

  private static var blocker: [String: Any] {
    SchemaParts.object(
      ["kind": words(Recommendation.BlockerLine.Kind.self), "expression": SchemaParts.text, "agents": agents], optional: ["expression"])
  }

  private static var influence: [String: Any] {
    SchemaParts.object([
      "condition": SchemaParts.text, "differing": SchemaParts.count, "pairs": SchemaParts.count, "effect": words(CellInfluence.Effect.self),
    ])
  }

  private static var measure: [String: Any] {
    let texts = SchemaParts.list(SchemaParts.text)
    return SchemaParts.object([
      "id": SchemaParts.text, "code": SchemaParts.text, "name": SchemaParts.localized, "agents": agents, "acts_on": texts, "judged": texts,
      "cost": amount, "lead_time": amount,
    ])
  }
}
