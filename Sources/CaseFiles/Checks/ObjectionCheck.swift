import Cases

/// An objection that was answered has its answer, and one whose claim is withdrawn has left no cell coded from it.
enum ObjectionCheck: LibraryCheck {
  static let id = "objection"

  static func findings(in library: Library) -> [Finding] {
    library.placedClaims.compactMap { placed in
      guard let objection = placed.claim.objection else { return nil }
      let place = placed.file.position("\(placed.path)/objection")
      func finding(_ severity: Finding.Severity, _ message: String, _ hint: String) -> Finding {
        Finding(check: id, severity: severity, message: message, file: placed.file.name, at: place, hint: hint)
      }
      switch objection.state {
      case .received:
        return finding(
          .note, "The claim “\(placed.claim.id)” is disputed since \(objection.date.text) and counts as a range.",
          "Look into it, then write upheld, amended or rejected, and a reply.")
      case .upheld, .amended, .rejected:
        guard objection.reply == nil || objection.replied == nil else { break }
        return finding(
          .warning, "The objection to “\(placed.claim.id)” is \(objection.state.rawValue) without a reply and its day.",
          "Write reply: and replied:, which are published.")
      }
      if let replied = objection.replied, replied.isCertainlyBefore(objection.date) {
        return finding(.error, "The reply is older than the objection.", "Mend one of the two days.")
      }
      return nil
    }
  }
}
