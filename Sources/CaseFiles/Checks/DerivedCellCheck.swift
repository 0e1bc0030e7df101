import Cases

/// Derived cells are computed, never written.
enum DerivedCellCheck: LibraryCheck {
  static let id = "derived-cell"

  static func findings(in library: Library) -> [Finding] {
    library.placedCells.compactMap { placed in
      guard let derived = library.codebook.condition(placed.condition)?.derived else { return nil }
      let parts = derived.of.joined(separator: " and ")
      return Finding(
        check: id, message: "“\(placed.condition)” is derived from \(parts) and is written here.",
        file: placed.file.name, at: placed.file.position(placed.path), hint: "Delete it and code \(parts) instead.")
    }
  }
}
