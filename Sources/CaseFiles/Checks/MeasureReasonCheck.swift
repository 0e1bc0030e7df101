import Cases

/// What is judged about a measure has a reason: its cost, its lead time, its complexity.
enum MeasureReasonCheck: LibraryCheck {
  static let id = "measure-reason"

  static func findings(in library: Library) -> [Finding] {
    library.measures.values.sorted { $0.id < $1.id }.flatMap { measure -> [Finding] in
      guard let file = library.file(.measure, id: measure.id) else { return [] }
      let judged = [
        ("cost", measure.cost.isKnown, measure.costReason), ("lead_time", measure.leadTime.isKnown, measure.leadTimeReason),
        ("complexity", measure.complexity != nil, measure.complexityReason),
      ]
      return judged.filter { $0.1 && $0.2 == nil }.map { key, _, _ in
        Finding(
          check: id, severity: .warning, message: "“\(key)” has no reason.", file: file.name, at: file.position(key),
          hint: "Say under \(key)_reason: who says so or how it was judged, and what it covers; or write nothing, and it stays unknown.")
      }
    }
  }
}
