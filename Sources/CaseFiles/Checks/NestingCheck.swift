import Cases

/// A case is no part of itself, directly or through others, and parts have no parts.
enum NestingCheck: LibraryCheck {
  static let id = "nesting"

  static func findings(in library: Library) -> [Finding] {
    library.cases.values.sorted { $0.id < $1.id }.compactMap { item in
      guard let whole = item.partOf, let file = library.caseFile(item.id) else { return nil }
      let message: String
      if wholes(of: item, in: library).contains(item.id) {
        message = "“\(item.id)” is a part of itself, directly or through others."
      } else if let outer = library.cases[whole], outer.partOf != nil, outer.kind != .programme {
        message = "“\(item.id)” is a part of “\(whole)”, which is itself a part of another case."
      } else {
        return nil
      }
      return Finding(
        check: id, message: message, file: file.name, at: file.position("part_of"),
        hint: "Name the case that stands for the whole.")
    }
  }

  /// The cases a case is a part of, directly or through others.
  private static func wholes(of item: Case, in library: Library) -> Set<String> {
    var seen: Set<String> = []
    var next = item.partOf
    while let id = next, seen.insert(id).inserted { next = library.cases[id]?.partOf }
    return seen
  }
}
