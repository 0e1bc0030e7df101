import Cases

/// Texts that seem to name a person, where a role may do: a form of address, a title or an office before a name.
enum NamedPersonCheck: LibraryCheck {
  static let id = "named-person"

  static func findings(in library: Library) -> [Finding] {
    let claims = Dictionary(grouping: library.placedClaims) { $0.file.name }
    return library.files.filter { ClaimsFile.kinds.contains($0.kind) }.flatMap { file -> [Finding] in
      texts(of: file, in: library, claims[file.name] ?? []).compactMap { path, text in
        guard let name = name(in: text) else { return nil }
        return Finding(
          check: id, severity: .note, message: "\(ShapeReader.label(path)) seems to name a person: “\(name)”.", file: file.name,
          at: file.position(path), hint: "Write the role, unless the fact needs the name and it is public.")
      }
    }
  }

  /// How everything begins that the pattern below takes for what stands before a name.
  private static let beginnings = ["Herr", "Frau", "Mr", "Ms", "Dr.", "Prof.", "Bürgermeister", "Landr", "Mayor", "Geschäftsführer"]

  /// What looks like a person's name: at least one more word with a capital after what stands before names.
  static func name(in text: String) -> String? {
    // Hardly any text has one of these, and a pattern is made anew for each text.
    guard beginnings.contains(where: { text.contains($0) }) else { return nil }
    let pattern =
      /\b(?:Herrn?|Frau|Mr\.?|Mrs\.?|Ms\.?|Dr\.|Prof\.|Bürgermeister(?:in)?|Landr(?:at|ätin)|Mayor|Geschäftsführer(?:in)?)\s+(?:(?:Dr\.|Prof\.|von|van|de)\s+)*\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+)?/
    return text.firstMatch(of: pattern).map { String($0.output) }
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
