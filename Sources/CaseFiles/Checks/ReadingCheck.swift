import Cases

/// Further readings are of others than the claim's coder, once per claim, and consensus has reached the claim.
enum ReadingCheck: LibraryCheck {
  static let id = "reading"

  static func findings(in library: Library) -> [Finding] {
    let claims = Dictionary(library.placedClaims.map { ($0.claim.id, $0.claim) }) { first, _ in first }
    return library.codings.values.sorted { $0.id < $1.id }.flatMap { coding -> [Finding] in
      guard let file = library.file(.coding, id: coding.id) else { return [] }
      var seen: Set<String> = []
      return coding.readings.enumerated().compactMap { index, reading in
        let place = file.position("readings/\(index)")
        func finding(_ severity: Finding.Severity, _ message: String, _ hint: String) -> Finding {
          Finding(check: id, severity: severity, message: message, file: file.name, at: place, hint: hint)
        }
        guard seen.insert(reading.claim).inserted else {
          return finding(.error, "The claim “\(reading.claim)” is read twice here.", "Keep one of the two readings.")
        }
        guard let claim = claims[reading.claim] else { return nil }
        if claim.coder == coding.coder {
          return finding(
            .error, "“\(coding.coder)” coded the claim “\(reading.claim)” first, so that this is no second reading.",
            "Let somebody else read, or mend the coder's name.")
        }
        if let consensus = reading.consensus {
          guard claim.says != consensus.says else { return nil }
          return finding(
            .warning,
            "The coders agreed that “\(reading.claim)” says \(consensus.says.rawValue); the claim says \(claim.says?.rawValue ?? "nothing").",
            "Change the claim, and the cell where its membership follows.")
        }
        guard reading.differs else { return nil }
        return finding(
          .note, "“\(coding.coder)” reads “\(reading.claim)” as \(reading.says.rawValue), \(claim.coder) as \(reading.first.rawValue).",
          "Talk about it, and write what you agree on under consensus: with its reason.")
      }
    }
  }
}
