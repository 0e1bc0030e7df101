import Cases

/// A set of a table says how it is graded, once, and why it is calibrated as it is.
enum SetSpecCheck: LibraryCheck {
  static let id = "sets"

  static func findings(in library: Library) -> [Finding] {
    let studies = library.tableStudies.map { (EntityKind.tableStudy, $0.key, $0.value.sets) }
    let calibrations = library.calibrations.map { (EntityKind.calibration, $0.key, $0.value.sets) }
    return (studies + calibrations).sorted { ($0.1, $0.0.rawValue) < ($1.1, $1.0.rawValue) }.flatMap { kind, id, sets in
      guard let file = library.file(kind, id: id) else { return [Finding]() }
      return findings(of: sets, in: kind, at: { file.position($0) }, file: file.name)
    }
  }

  /// What does not hold of sets, wherever their file stands.
  static func findings(
    of sets: [SetSpec], in kind: EntityKind, at position: (String) -> Position, file: String
  ) -> [Finding] {
    var seen: Set<String> = []
    var findings: [Finding] = []
    func add(_ path: String, _ message: String, _ hint: String, _ severity: Finding.Severity = .error) {
      findings.append(Finding(check: id, severity: severity, message: message, file: file, at: position(path), hint: hint))
    }
    if sets.isEmpty { add("sets", "No set is listed.", "List at least one under sets:.") }
    for (index, set) in sets.enumerated() {
      let path = "sets/\(index)"
      if !seen.insert(set.name).inserted {
        add("\(path)/name", "The set “\(set.name)” stands twice.", "Rename or delete one of the two.")
      }
      switch (set.calibration, set.kind) {
      case (nil, _) where kind == .calibration:
        add(path, "The set “\(set.name)” has no calibration.", "Add calibration: with a method.")
      case (nil, nil):
        add(path, "The set “\(set.name)” says neither its kind nor a calibration.", "Add kind: crisp, fuzzy or multi-value.")
      case (nil, .multiValue) where set.levels == nil:
        add(path, "The multi-value set “\(set.name)” does not say how many levels it has.", "Add levels:, such as 3 for 0, 1 and 2.")
      case (let calibration?, let given?) where given != calibration.kind:
        add(
          "\(path)/kind", "The set “\(set.name)” is \(given.rawValue), and its calibration makes it \(calibration.kind.rawValue).",
          "Delete kind:.")
      default: break
      }
      if let calibration = set.calibration, calibration.reason == nil {
        add(
          "\(path)/calibration", "The calibration of “\(set.name)” gives no reason.",
          "Say under reason: why these values, from theory or knowledge of cases.", .warning)
      }
    }
    return findings
  }
}
