import Cases

/// A claim from a source that the case's own people wrote is marked as self-report.
enum SelfReportCheck: LibraryCheck {
  static let id = "self-report"

  static func findings(in library: Library) -> [Finding] {
    library.placedClaims.compactMap { placed in
      guard !placed.claim.selfReport, let source = library.sources[placed.claim.source],
        source.speaksFor.contains(placed.owner)
      else { return nil }
      return Finding(
        check: id, severity: .warning,
        message: "The source “\(source.id)” speaks for “\(placed.owner)”, but the claim is not marked as self-report.",
        file: placed.file.name, at: placed.file.position(placed.path, "self_report"),
        hint: "Write self_report: true, or take the case out of the source's speaks_for: list.")
    }
  }
}
