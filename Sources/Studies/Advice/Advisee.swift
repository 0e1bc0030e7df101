import CaseFiles
import Cases

/// Whoever is advised: a target, or an initiative of the library that asks as one.
struct Advisee: Profiled {
  let id: String
  let name: LocalizedText
  let places: [Place]
  let challengeFields: [String]
  let origin: Origin
  let conditions: [String: Cell]
  /// The date that its cells describe.
  let asOf: String?
  /// The ids of cases that are the same initiative.
  let sameAs: [String]

  init(_ target: Target) {
    (id, name, places, challengeFields) = (target.id, target.name, target.places, target.challengeFields)
    (origin, conditions, asOf, sameAs) = (target.origin, target.conditions, target.asOf.text, target.sameAs)
  }

  init(_ item: Case) {
    (id, name, places, challengeFields) = (item.id, item.name, item.places, item.challengeFields)
    (origin, conditions, asOf, sameAs) = (item.origin, item.conditions, item.asOf?.text, [item.id])
  }

  /// A region of which only some cells and the origin logic are known.
  init(id: String, name: LocalizedText, logic: Origin.Logic, conditions: [String: Cell]) {
    (self.id, self.name, self.conditions) = (id, name, conditions)
    (places, challengeFields, origin, asOf, sameAs) = ([], [], Origin(logic: logic, claims: []), nil, [])
  }

  /// The target or initiative with an id.
  init(_ id: String, in library: Library) throws(StudyError) {
    if let target = library.targets[id] {
      self.init(target)
    } else if let item = library.cases[id] {
      guard item.kind != .programme else { throw .isProgramme(id) }
      self.init(item)
    } else {
      throw .notFound(kind: "target or initiative", id: id, known: Array(library.targets.keys) + library.cases.keys)
    }
  }
}
