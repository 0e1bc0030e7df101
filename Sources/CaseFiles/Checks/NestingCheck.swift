import Cases

/// A case is no part of itself, directly or through others, and parts have no parts.
enum NestingCheck: LibraryCheck {
  static let id = "nesting"

  static func findings(in library: Library) -> [Finding] {
    library.cases.values.sorted { $0.id < $1.id }.compactMap { item in
      guard let whole = item.partOf, let file = library.caseFile(item.id) else { return nil }
      let isCycle = whole == item.id
      guard isCycle || (library.cases[whole]?.partOf != nil && library.cases[whole]?.kind != .programme) else {
        return nil
      }
      return Finding(
        check: id,
        message: isCycle
          ? "“\(item.id)” is a part of itself."
          : "“\(item.id)” is a part of “\(whole)”, which is itself a part of another case.",
        file: file.name, at: file.position("part_of"), hint: "Name the case that stands for the whole.")
    }
  }
}
