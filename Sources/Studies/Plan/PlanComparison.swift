import CaseFiles
import Cases

/// Compares two versions of a study file, value by value.
struct PlanComparison {
  private(set) var deviations: [StudyPlan.Deviation] = []
  private let planFile: String
  private let studyFile: String

  private typealias Value = StudyDocument.Value

  init(plan: StudyDocument, study: StudyDocument) {
    planFile = plan.name
    studyFile = study.name
    compare(.keys(plan.keys, .start), .keys(study.keys, .start), [])
  }

  private mutating func compare(_ old: Value?, _ new: Value?, _ path: [String], around: (old: Position, new: Position) = (.start, .start)) {
    let places = (old: old?.position ?? around.old, new: new?.position ?? around.new)
    // A list that one version leaves out is an empty one there.
    let (before, after) = (Self.named(old, path), Self.named(new, path))
    let isList = Self.isList(old) || Self.isList(new)
    switch (before ?? (old == nil && isList ? [] : nil), after ?? (new == nil && isList ? [] : nil)) {
    case (let before?, let after?):
      for (name, value) in before { compare(value, after.first { $0.name == name }?.value, path + [name], around: places) }
      for (name, value) in after where !before.contains(where: { $0.name == name }) {
        compare(nil, value, path + [name], around: places)
      }
    default:
      let (before, after) = (old.flatMap(Self.text), new.flatMap(Self.text))
      guard before != after else { return }
      add(path, before, after, places)
    }
  }

  private mutating func add(_ path: [String], _ before: String?, _ after: String?, _ places: (old: Position, new: Position)) {
    let change: StudyPlan.Change = before == nil ? .added : after == nil ? .dropped : .changed
    deviations.append(
      StudyPlan.Deviation(
        path: path.joined(separator: "/"), kind: PlanWords.subject(of: path), change: change, before: before, after: after,
        planned: StudyPlan.Place(planFile, places.old), run: StudyPlan.Place(studyFile, places.new),
        sentence: PlanWords.sentence(path, change, before, after)))
  }

  // MARK: Values

  /// Lists whose order counts: the whole list is one value.
  private static let ordered: Set<String> = ["anchors", "thresholds", "grades"]

  /// The parts of a value by name; `nil` where it is compared as a whole.
  ///
  /// An item of a list is called what names it: a set's name, a cut-off's parameter, an expression, a case; an id is its own name.
  private static func named(_ value: Value?, _ path: [String]) -> [(name: String, value: Value)]? {
    switch value {
    case .keys(let keys, _): return keys.map { ($0.name, $0.value) }
    case .list(let items, _) where !ordered.contains(path.last ?? ""):
      return items.enumerated().map { index, item in
        switch item {
        case .single(let text, _): (text, item)
        case .keys(let keys, _): (identity(keys) ?? "\(index + 1)", item)
        case .list: ("\(index + 1)", item)
        }
      }
    default: return nil
    }
  }

  private static func isList(_ value: Value?) -> Bool {
    if case .list = value { true } else { false }
  }

  private static func identity(_ keys: [StudyDocument.Key]) -> String? {
    for name in ["name", "parameter", "expression", "case", "value"] {
      if let key = keys.first(where: { $0.name == name }), case .single(let text, _) = key.value { return text }
    }
    return nil
  }

  /// A value in a line; `nil` for nothing.
  private static func text(_ value: Value) -> String? {
    switch value {
    case .single(let text, _): return text
    case .list(let items, _):
      let texts = items.compactMap(text)
      return texts.isEmpty ? nil : texts.joined(separator: "; ")
    case .keys(let keys, _):
      let texts = keys.filter { !PlanWords.wording.contains($0.name) }.compactMap { key in text(key.value).map { "\(key.name): \($0)" } }
      return texts.isEmpty ? nil : texts.joined(separator: ", ")
    }
  }
}
