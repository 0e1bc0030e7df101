import Cases

/// Something that must hold across the files of a library.
protocol LibraryCheck: Sendable {
  /// The id that findings carry.
  static var id: String { get }
  /// What does not hold.
  static func findings(in library: Library) -> [Finding]
}

/// The checks of `case check`, one file each.
enum Checks {
  static let all: [any LibraryCheck.Type] = [
    FileNameCheck.self,
    ReferenceCheck.self,
    ClaimIDCheck.self,
    DuplicateIDCheck.self,
    CellSupportCheck.self,
    CodingRuleCheck.self,
    DerivedCellCheck.self,
    FindingBasisCheck.self,
    SelfReportCheck.self,
    NestingCheck.self,
    PlaceCheck.self,
    ContextCheck.self,
    TimeOrderCheck.self,
    EventSourceCheck.self,
    MeasureLinkCheck.self,
    MeasureOrderCheck.self,
    MeasureReasonCheck.self,
    AnswerCheck.self,
    StatementTestCheck.self,
    CodebookCheck.self,
    StudyDesignCheck.self,
    StudyInclusionCheck.self,
    TableStudyCheck.self,
    SetSpecCheck.self,
    BlocksCheck.self,
    TranslationCheck.self,
    TranslationStateCheck.self,
    ReadingCheck.self,
    ObjectionCheck.self,
    SignOffCheck.self,
    NamedPersonCheck.self,
  ]
}

extension Library {
  /// A cell with what is needed to report on it.
  struct PlacedCell {
    var file: File
    var owner: String
    var group: String
    var condition: String
    var cell: Cell
    var path: String { "\(group)/\(condition)" }
  }

  /// All cells of cases and targets, in the order of their ids.
  var placedCells: [PlacedCell] {
    var result: [PlacedCell] = []
    for (id, item) in cases.sorted(by: { $0.key < $1.key }) {
      guard let file = caseFile(id) else { continue }
      let later = item.laterOutcomes.enumerated().map { ("later_outcomes/\($0)/outcomes", $1.outcomes) }
      for (group, cells) in [("conditions", item.conditions), ("outcomes", item.outcomes)] + later {
        result += cells.sorted { $0.key < $1.key }.map {
          PlacedCell(file: file, owner: id, group: group, condition: $0.key, cell: $0.value)
        }
      }
    }
    for (id, target) in targets.sorted(by: { $0.key < $1.key }) {
      guard let file = file(.target, id: id) else { continue }
      result += target.conditions.sorted { $0.key < $1.key }.map {
        PlacedCell(file: file, owner: id, group: "conditions", condition: $0.key, cell: $0.value)
      }
    }
    return result
  }

  /// A claim with its place.
  struct PlacedClaim {
    var file: File
    var owner: String
    var path: String
    var claim: Claim
  }

  /// All claims of cells and origins.
  var placedClaims: [PlacedClaim] {
    var result = placedCells.flatMap { placed in
      placed.cell.claims.enumerated().map { index, claim in
        PlacedClaim(
          file: placed.file, owner: placed.owner, path: "\(placed.path)/claims/\(index)", claim: claim)
      }
    }
    let origins =
      cases.map { (caseFile($0.key), $0.key, $0.value.origin) }
      + targets.map { (file(.target, id: $0.key), $0.key, $0.value.origin) }
    for (file, owner, origin) in origins.sorted(by: { $0.1 < $1.1 }) {
      guard let file else { continue }
      result += origin.claims.enumerated().map { index, claim in
        PlacedClaim(file: file, owner: owner, path: "origin/claims/\(index)", claim: claim)
      }
    }
    return result
  }
}
