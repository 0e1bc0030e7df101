import Cases

/// Texts that seem to name a person, where a role may do: a form of address, a title or an office before a name.
enum NamedPersonCheck: LibraryCheck {
  static let id = "named-person"

  static func findings(in library: Library) -> [Finding] {
    let claims = Dictionary(grouping: library.placedClaims) { $0.file.name }
    let files = library.files.filter { ClaimsFile.kinds.contains($0.kind) }
    return Parallel.map(files.count) { number -> [Finding] in
      let (file, pattern) = (files[number], pattern)
      return texts(of: file, in: library, claims[file.name] ?? []).compactMap { path, text in
        guard let name = name(in: text, pattern) else { return nil }
        return Finding(
          check: id, severity: .note, message: "\(ShapeReader.label(path)) seems to name a person: “\(name)”.", file: file.name,
          at: file.position(path), hint: "Write the role, unless the fact needs the name and it is public.")
      }
    }.flatMap(\.self)
  }

  /// How everything begins that the pattern below takes for what stands before a name.
  private static let beginnings = ["Herr", "Frau", "Mr", "Ms", "Dr.", "Prof.", "Bürgermeister", "Landr", "Mayor", "Geschäftsführer"]
    .map { Array($0.utf8) }
  private static let initials = Set(beginnings.compactMap(\.first))

  /// What looks like a person's name: at least one more word with a capital after what stands before names.
  static func name(in text: String) -> String? { name(in: text, pattern) }

  private static func name(in text: String, _ pattern: Regex<Substring>) -> String? {
    hasBeginning(text) ? text.firstMatch(of: pattern).map { String($0.output) } : nil
  }

  /// Hardly any text has one of the beginnings, and bytes are compared much faster than a pattern.
  private static func hasBeginning(_ text: String) -> Bool {
    func found(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
      bytes.indices.contains { index in
        initials.contains(bytes[index]) && beginnings.contains { bytes[index...].starts(with: $0) }
      }
    }
    return text.utf8.withContiguousStorageIfAvailable { found($0) } ?? found(Array(text.utf8))
  }

  private static var pattern: Regex<Substring> {
    /\b(?:Herrn?|Frau|Mr\.?|Mrs\.?|Ms\.?|Dr\.|Prof\.|Bürgermeister(?:in)?|Landr(?:at|ätin)|Mayor|Geschäftsführer(?:in)?)\s+(?:(?:Dr\.|Prof\.|von|van|de)\s+)*\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+)?/
  }

  /// The texts that readers see, by path, those of claims and of the story.
  private static func texts(of file: Library.File, in library: Library, _ claims: [Library.PlacedClaim]) -> [(String, String)] {
    var texts: [(String, LocalizedText?)] = []
    if let item = library.cases[file.id], library.caseFile(item.id)?.name == file.name {
      texts += [("summary", item.summary), ("status", item.status)]
      texts += item.timeline.enumerated().map { ("timeline/\($0)/text", $1.text) }
      texts += item.actors.enumerated().flatMap { [("actors/\($0)/name", $1.name), ("actors/\($0)/role", $1.role)] }
      texts += item.openQuestions.enumerated().map { ("open_questions/\($0)", $1) }
    }
    texts += claims.flatMap { placed in
      [("\(placed.path)/statement", placed.claim.statement), ("\(placed.path)/objection/by", placed.claim.objection?.by)]
    }
    return texts.flatMap { path, text in
      [("\(path)/de", text?.de), ("\(path)/en", text?.en)].compactMap { path, text in text.map { (path, $0) } }
    }
  }
}
