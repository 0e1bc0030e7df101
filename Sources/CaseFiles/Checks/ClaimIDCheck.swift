import Cases

/// A claim's id is unique in the library, because pages and briefs link to it.
enum ClaimIDCheck: LibraryCheck {
  static let id = "claim-id"

  static func findings(in library: Library) -> [Finding] {
    var first: [String: String] = [:]
    return library.placedClaims.compactMap { placed in
      let place = "\(placed.file.name):\(placed.file.position(placed.path, "id").line)"
      guard let other = first.updateValue(place, forKey: placed.claim.id) else { return nil }
      return Finding(
        check: id, message: "The claim id “\(placed.claim.id)” is used already, in \(other).", file: placed.file.name,
        at: placed.file.position(placed.path, "id"), hint: "Give this claim an id of its own.")
    }
  }
}
