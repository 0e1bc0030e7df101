import Cases

/// Every event of a timeline has a source.
enum EventSourceCheck: LibraryCheck {
  static let id = "event-source"

  static func findings(in library: Library) -> [Finding] {
    library.cases.values.sorted { $0.id < $1.id }.flatMap { item in
      guard let file = library.caseFile(item.id) else { return [Finding]() }
      return item.timeline.enumerated().compactMap { index, event in
        guard event.sources.isEmpty else { return nil }
        return Finding(
          check: id, severity: .warning, message: "The event of \(event.when.text) has no source.", file: file.name,
          at: file.position("timeline", String(index)), hint: "Add sources: with the id of at least one source.")
      }
    }
  }
}
