import CaseFiles
import Cases
import Membership

/// The cases that a study may have, held against its criteria.
struct StudyCandidates {
  /// A candidate and what becomes of it.
  struct Candidate {
    let item: Case
    let criteria: [(id: String, value: CellValue)]

    /// Missed where one criterion is absent, met where all are present.
    var standing: StudyResult.Inclusion.Standing {
      if criteria.contains(where: { $0.value.presence == .absent }) { return .misses }
      return criteria.allSatisfy { $0.value.presence == .present } ? .meets : .open
    }
  }

  private let inclusion: StudyInclusion?
  private let library: Library
  /// The candidates: those the study lists, in its order, then the parts of the programme by id.
  let candidates: [Candidate]

  init(_ study: StudyFile, in library: Library) throws(StudyError) {
    inclusion = study.inclusion
    self.library = library
    var items: [Case] = []
    for id in study.cases {
      guard let item = library.cases[id] else { throw .notReleased(id: id) }
      items.append(item)
    }
    items += (study.inclusion?.programme.map { library.parts(of: $0) } ?? []).filter { part in !items.contains { $0.id == part.id } }
    let criteria = (study.inclusion?.criteria ?? []).compactMap { library.codebook.condition($0) }
    candidates = items.map { item in
      Candidate(item: item, criteria: criteria.map { ($0.id, StudyTables.cellWithoutFindings($0, of: item).membership) })
    }
  }

  /// The study's cases.
  var cases: [Case] { candidates.filter(isCase).map(\.item) }

  private func isCase(_ candidate: Candidate) -> Bool {
    switch candidate.standing {
    case .meets: true
    case .open: inclusion?.undecided != .exclude
    case .misses, .leftOut: false
    }
  }

  /// What the report says of the choice; `nil` for a study that lists its cases and asks for no criterion.
  var result: StudyResult.Inclusion? {
    guard let inclusion else { return nil }
    let programme = inclusion.programme.flatMap { library.cases[$0] }
    let leftOut = inclusion.leftOut.compactMap { entry in
      library.cases[entry.id].map { item in
        StudyResult.Inclusion.Candidate(
          id: item.id, name: item.shortName ?? item.name, standing: .leftOut, isCase: false, criteria: [:], reason: entry.reason)
      }
    }
    return StudyResult.Inclusion(
      programme: programme?.id, programmeName: programme?.name,
      criteria: inclusion.criteria.compactMap { library.codebook.condition($0) }.map { .init(id: $0.id, name: $0.name) },
      undecided: inclusion.undecided, reason: inclusion.reason,
      candidates: candidates.map { candidate in
        StudyResult.Inclusion.Candidate(
          id: candidate.item.id, name: candidate.item.shortName ?? candidate.item.name, standing: candidate.standing,
          isCase: isCase(candidate), criteria: Dictionary(candidate.criteria.map { ($0.id, $0.value) }) { first, _ in first }, reason: nil)
      } + leftOut)
  }
}

extension Case {
  /// What the latest source says of an outcome, with the date it describes.
  ///
  /// Later outcomes count in the order of their dates; what stands beside the conditions counts where nothing later does.
  func latest(_ outcome: String) -> (cell: Cell, asOf: EventDate?)? {
    let waves = laterOutcomes.enumerated().sorted {
      ($0.element.asOf.start.sortKey, $0.offset) < ($1.element.asOf.start.sortKey, $1.offset)
    }
    // A later passage that only announces something does not undo what was coded before.
    let coded = waves.compactMap { wave in wave.element.outcomes[outcome].map { ($0, Optional(wave.element.asOf)) } }
    if let last = coded.last(where: { $0.0.membership != .unknown }) { return last }
    return outcomes[outcome].map { ($0, asOf) }
  }
}
