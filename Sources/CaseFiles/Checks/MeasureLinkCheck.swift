import Cases

/// A measure acts on something; only principles and limits act on nothing.
enum MeasureLinkCheck: LibraryCheck {
  static let id = "measure-link"

  static func findings(in library: Library) -> [Finding] {
    library.measures.values.sorted { $0.id < $1.id }.compactMap { measure in
      guard measure.kind == .measure, measure.actsOn.isEmpty, let file = library.file(.measure, id: measure.id) else {
        return nil
      }
      return Finding(
        check: id, message: "The measure “\(measure.id)” acts on no condition.", file: file.name,
        at: file.position("acts_on"), hint: "Name a condition under acts_on:, or make it a principle or a limit.")
    }
  }
}
