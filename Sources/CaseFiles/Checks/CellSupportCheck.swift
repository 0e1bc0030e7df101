import Cases
import Membership

/// Every membership other than unknown has a claim: a value without origin is no value.
enum CellSupportCheck: LibraryCheck {
  static let id = "cell-without-claim"

  static func findings(in library: Library) -> [Finding] {
    library.placedCells.compactMap { placed in
      guard placed.cell.claims.isEmpty, placed.cell.membership != .unknown else { return nil }
      return Finding(
        check: id,
        message: "“\(placed.condition)” is coded \(placed.cell.membership) and no claim says why.",
        file: placed.file.name, at: placed.file.position(placed.path, "membership"),
        hint: "Add a claim with source and locator, or write unknown: not stated is not absent.")
    }
  }
}
