import Cases
import Membership

/// A membership is what its claims imply, or there is a reason.
enum CodingRuleCheck: LibraryCheck {
  static let id = "coding-rule"

  static func findings(in library: Library) -> [Finding] {
    library.placedCells.compactMap { placed in
      let cell = placed.cell
      let implied = CodingRule.membership(of: cell.claims)
      guard cell.membership != implied, !cell.claims.isEmpty else { return nil }
      if implied == .unknown { return onlyPlanned(placed) }
      guard cell.reason == nil else { return nil }
      return Finding(
        check: id,
        message: "“\(placed.condition)” is coded \(cell.membership), but its claims imply \(implied).",
        file: placed.file.name, at: placed.file.position(placed.path, "membership"),
        hint: "Code \(implied), or say under reason: why another value is right.")
    }
  }

  private static func onlyPlanned(_ placed: Library.PlacedCell) -> Finding {
    Finding(
      check: "planned-not-present",
      message: "“\(placed.condition)” is coded \(placed.cell.membership), but its claims only say what is planned.",
      file: placed.file.name, at: placed.file.position(placed.path, "membership"),
      hint: "Code unknown: what is planned is not there yet.")
  }
}
