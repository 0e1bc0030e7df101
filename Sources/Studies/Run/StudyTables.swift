import CaseFiles
import Cases
import Membership

/// The cells of a study: its units by its conditions, with derived conditions computed.
struct StudyTables {
  /// What is analysed as one case.
  let units: [Case]
  /// Which projects are cases and why; `nil` for a study that lists its cases and asks for no criterion.
  let inclusion: StudyResult.Inclusion?
  /// The conditions of the study's own list.
  let core: [Condition]
  /// The conditions of its second list.
  let further: [Condition]

  /// All conditions, the core first.
  var conditions: [Condition] { core + further }

  init(_ study: StudyFile, units choice: StudyFile.Units, in library: Library) throws(StudyError) {
    let candidates = try StudyCandidates(study, in: library)
    inclusion = candidates.result
    let units = candidates.cases.flatMap { item in
      let parts = choice == .parts ? library.parts(of: item.id) : []
      return parts.isEmpty ? [item] : parts
    }
    guard !units.isEmpty else { throw .noCases(study: study.id) }
    self.units = units
    let codebook = library.codebook
    func conditions(of list: String?) -> [Condition] {
      (list.flatMap { codebook.list($0) }?.conditions ?? []).compactMap { codebook.condition($0) }
    }
    core = conditions(of: study.conditions)
    let coreIDs = Set(core.map(\.id))
    further = conditions(of: study.furtherConditions).filter { !coreIDs.contains($0.id) }
  }

  /// A case's cell, computed where the condition is derived; its claims are then those it is derived from.
  ///
  /// - Parameters:
  ///   - condition: The condition.
  ///   - holder: The case or target.
  ///   - isExcluded: Which claims to leave out.
  /// - Returns: The cell; unknown where nothing is coded.
  static func cell(
    _ condition: Condition, of holder: some Profiled, excluding isExcluded: (Claim) -> Bool = { _ in false }
  ) -> Cell {
    func base(_ id: String) -> Cell { (holder.conditions[id] ?? .unknown).excluding(isExcluded) }
    guard let derived = condition.derived else { return base(condition.id) }
    let parts = derived.of.map(base)
    return Cell(
      membership: CellValue.conjunction(parts.map(\.membership)), claims: parts.flatMap(\.claims))
  }

  /// A case's cell without findings.
  static func cellWithoutFindings(_ condition: Condition, of holder: some Profiled) -> Cell {
    cell(condition, of: holder) { $0.basis == .finding }
  }
}
