import CaseFiles
import Cases
import Membership
import Systems

/// The cases of a study by the distance of their context, ready to be asked for many regions.
struct PeerTable {
  /// A case and how far its context lies from a region's.
  struct Rank {
    let item: Case
    let distance: GowerDistance
    let mayBeNearest: Bool
  }

  private let run: StudyRun
  private let context: ContextTable
  private let variables: [ContextVariables]
  private let profiles: [String: Profile]

  init(_ run: StudyRun) {
    self.run = run
    context = ContextTable(run.study, in: run.library)
    variables = context.variables
    let context = context
    profiles = Dictionary(uniqueKeysWithValues: run.tables.units.map { ($0.id, context.profile(of: $0)) })
  }

  /// The cases that are not the target's own, nearest first.
  func ranks(of target: Advisee) -> [Rank] {
    ranks(of: context.profile(of: target), among: run.tables.units.filter { !run.isSame($0, as: target) })
  }

  /// All cases by their distance from a district.
  func ranks(of district: District) -> [Rank] { ranks(of: context.profile(of: district), among: run.tables.units) }

  private func ranks(of own: Profile, among cases: [Case]) -> [Rank] {
    let pairs = cases.compactMap { item in
      profiles[item.id].flatMap { GowerDistance(own, $0, blocks: variables) }.map { (item, $0) }
    }
    let nearest = Set(MostSimilar.candidates(Dictionary(uniqueKeysWithValues: pairs.map { ($0.0.id, $0.1.total) })))
    return pairs.map { Rank(item: $0.0, distance: $0.1, mayBeNearest: nearest.contains($0.0.id)) }.sorted {
      ($0.distance.total.min, $0.distance.total.max, $0.item.id) < ($1.distance.total.min, $1.distance.total.max, $1.item.id)
    }
  }

  /// The same with what each case has of what is open in the region.
  func peers(_ ranks: [Rank], open: [String]) -> [StudyResult.TargetResult.Peer] {
    ranks.map { rank in
      let has = open.filter { condition in
        guard let entry = run.library.codebook.condition(condition) else { return false }
        return StudyTables.cellWithoutFindings(entry, of: rank.item).membership.presence == .present
      }
      return StudyResult.TargetResult.Peer(
        caseID: rank.item.id, distance: rank.distance.total, byBlock: rank.distance.byBlock, mayBeNearest: rank.mayBeNearest,
        hasOpenConditions: has)
    }
  }
}
