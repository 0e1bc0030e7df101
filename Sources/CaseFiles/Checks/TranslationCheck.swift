import Cases

/// Which texts stand in one language only; a library that is all in one language needs no other.
enum TranslationCheck: LibraryCheck {
  static let id = "translation"

  static func findings(in library: Library) -> [Finding] {
    let languages = ["de", "en"]
    let used = languages.filter { language in
      library.files.contains { $0.positions.keys.contains { $0.hasSuffix("/\(language)") } }
    }
    guard used.count > 1 else { return [] }
    return library.files.flatMap { file in
      var holders: [String: Set<String>] = [:]
      for path in file.positions.keys {
        guard let slash = path.lastIndex(of: "/"), languages.contains(String(path[path.index(after: slash)...])) else {
          continue
        }
        holders[String(path[..<slash]), default: []].insert(String(path[path.index(after: slash)...]))
      }
      return holders.filter { $0.value.count == 1 }.sorted { $0.key < $1.key }.map { path, given in
        let missing = given.contains("de") ? "English" : "German"
        return Finding(
          check: id, severity: .note, message: "\(ShapeReader.label(path)) has no \(missing) text.", file: file.name,
          at: file.position(path), hint: "Outputs in \(missing) show the other language until it is there.")
      }
    }
  }
}
