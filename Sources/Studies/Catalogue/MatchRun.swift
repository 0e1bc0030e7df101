public import CaseFiles
import Cases
import Membership
import Systems
import Transfer

extension MatchResult {
  /// Finds partners for a region among all missions and initiatives of the library.
  ///
  /// - Parameters:
  ///   - study: The study whose conditions, outcome and context blocks are taken.
  ///   - target: The id of the region.
  ///   - library: The library.
  ///   - count: How many partners a report lists at most.
  ///   - releaseDay: The day of the output; without one every embargo holds.
  ///   - version: The version of the program.
  /// - Throws: `StudyError` where the study or the region is not there, or where nothing is left to learn.
  public init(
    study: String, target: String, in library: Library, count: Int = 10, releaseDay: String? = nil, version: String
  ) throws(StudyError) {
    let visible = library.visible(on: releaseDay)
    let run = try MatchRun(study, target, in: visible)
    guard !run.open.isEmpty else { throw .nothingOpen(target: target) }
    self.version = version
    parameters = Parameters(study: study, target: target, count: count, releaseDay: releaseDay)
    inputSHA256 = library.fingerprint
    region = Region(
      id: run.target.id, name: run.target.name, asOf: run.target.asOf.text, places: run.target.places.map(\.name),
      own: visible.cases.values.filter { run.isOwn($0) }.map(\.id).sorted())
    let outcome = run.catalogue.study.outcome
    self.outcome = visible.codebook.condition(outcome)?.name ?? LocalizedText(de: outcome, en: outcome)
    blocks = Dictionary(run.context.blocks.map { ($0.id, $0.name) }) { first, _ in first }
    let partners = run.partners()
    needs = run.needs(partners)
    self.partners = partners
    districts = run.context.pool.count
    similarDistricts = run.similarDistricts()
    terms = run.catalogue.terms
  }
}

/// Looks for partners of a region.
private struct MatchRun {
  /// How many similar districts are listed.
  static let districtCount = 5

  let catalogue: TransferCatalogue
  let target: Target
  let context: ContextTable
  /// The conditions that the region lacks or may lack.
  let open: [Condition]
  private let library: Library
  private let own: Profile
  private let pool: [(district: District, distance: Bounds)]
  /// The distance of each of the region's districts to all districts.
  private let pools: [String: [(ags: String, distance: Bounds)]]

  init(_ study: String, _ id: String, in library: Library) throws(StudyError) {
    catalogue = try TransferCatalogue(study, in: library)
    guard let target = library.targets[id] else {
      throw .notFound(kind: "target", id: id, known: Array(library.targets.keys))
    }
    let context = ContextTable(catalogue.study, in: library)
    let own = context.profile(of: target)
    let variables = context.districtVariables
    let home = Set(target.places.compactMap(\.district))
    pool = context.pool.filter { !home.contains($0.ags) }.compactMap { district in
      GowerDistance(own, context.profile(of: district), blocks: variables).map { (district, $0.total) }
    }
    let profiles = context.pool.map { ($0.ags, context.profile(of: $0)) }
    var pools: [String: [(ags: String, distance: Bounds)]] = [:]
    for (ags, profile) in profiles where home.contains(ags) {
      pools[ags] = profiles.compactMap { other in
        GowerDistance(profile, other.1, blocks: variables).map { (other.0, $0.total) }
      }
    }
    self.pools = pools
    open = catalogue.conditions.filter {
      $0.actionability != .fixed && StudyTables.cell($0, of: target).membership.presence != .present
    }
    self.library = library
    self.target = target
    self.context = context
    self.own = own
  }

  /// Whether a case is the region's own initiative, a part of it, or the whole that it is a part of.
  func isOwn(_ item: Case) -> Bool {
    let own = Set([target.id] + target.sameAs)
    let wholes = target.sameAs.compactMap { library.cases[$0]?.partOf }
    return own.contains(item.id) || item.partOf.map(own.contains) ?? false || wholes.contains(item.id)
  }

  func partners() -> [MatchResult.Partner] {
    let cases = library.cases.values.filter { [.mission, .initiative].contains($0.kind) && !isOwn($0) && !$0.places.isEmpty }
    var partners = cases.compactMap(partner)
    let nearest = Set(MostSimilar.candidates(Dictionary(partners.map { ($0.caseID, $0.distance) }) { first, _ in first }))
    partners = partners.filter { !$0.has.isEmpty }
    for index in partners.indices {
      partners[index].mayBeNearest = nearest.contains(partners[index].caseID)
      partners[index].outdoneBy = partners.filter { outdoes($0, partners[index]) }.map(\.caseID).sorted()
    }
    let core = Set(catalogue.core.map(\.id))
    func rank(_ partner: MatchResult.Partner) -> (Int, Int, Int, Double, String) {
      (
        partner.outdoneBy.isEmpty ? 0 : 1, -partner.has.count(where: core.contains), -partner.has.count,
        partner.closestPair?.distance.max ?? 1, partner.caseID
      )
    }
    return partners.sorted { rank($0) < rank($1) }
  }

  /// Whether a partner is surely no farther than another, has all that is documented of it, and something speaks for it alone.
  private func outdoes(_ partner: MatchResult.Partner, _ other: MatchResult.Partner) -> Bool {
    guard partner.caseID != other.caseID, Set(partner.has).isSuperset(of: other.has) else { return false }
    return partner.distance.max < other.distance.min
      || (partner.distance.max == other.distance.min && partner.has.count > other.has.count)
  }

  private func partner(_ item: Case) -> MatchResult.Partner? {
    let profile = context.profile(of: item)
    guard let distance = GowerDistance(own, profile, blocks: context.variables) else { return nil }
    return MatchResult.Partner(
      caseID: item.id, name: item.shortName ?? item.name, partOf: item.partOf, places: item.places.map(\.name),
      origin: item.origin.logic, outcome: (item.outcomes[catalogue.study.outcome] ?? .unknown).membership.presence,
      distance: distance.total, byBlock: distance.byBlock, mayBeNearest: false, closestPair: closestPair(item),
      standings: open.map { standing($0, of: item) }, outdoneBy: [])
  }

  /// The region's and a partner's districts that are most alike: each district is one place in the pool, so that a region of several
  /// districts is no blur.
  private func closestPair(_ item: Case) -> MatchResult.ClosestPair? {
    let theirs = item.places.map { $0.district.flatMap { library.districts[$0] } }
    let ours = Set(target.places.compactMap(\.district)).sorted().compactMap { library.districts[$0] }
    guard !theirs.contains(nil) else { return nil }
    let others = theirs.compactMap { $0 }
    let pairs = ours.flatMap { own in
      others.compactMap { other in distance(own, other).map { (own, other, $0) } }
    }
    guard
      let (own, other, distance) = pairs.min(by: { ($0.2.max, $0.2.min, $0.0.ags, $0.1.ags) < ($1.2.max, $1.2.min, $1.0.ags, $1.1.ags) })
    else { return nil }
    let home = Set(ours.map(\.ags) + others.map(\.ags))
    let rest = (pools[own.ags] ?? []).filter { !home.contains($0.ags) }
    return MatchResult.ClosestPair(
      own: own.name, other: other.name, distance: distance, nearer: rest.count { $0.distance.max < distance.min },
      nearerAtMost: rest.count { $0.distance.min < distance.max })
  }

  private func distance(_ first: District, _ second: District) -> Bounds? {
    pools[first.ags]?.first { $0.ags == second.ags }?.distance
  }

  private func standing(_ condition: Condition, of item: Case) -> MatchResult.Standing {
    let cell = StudyTables.cellWithoutFindings(condition, of: item)
    let events = item.timeline.filter { $0.kind != .setback && $0.conditions.contains(condition.id) }
      .sorted { ($0.when.start.sortKey, $0.when.text) < ($1.when.start.sortKey, $1.when.text) }
    return MatchResult.Standing(
      condition: condition.id, presence: cell.membership.presence, claims: cell.claims.map(\.id),
      events: events.map { MatchResult.Event(when: $0.when.text, text: $0.text, sources: $0.sources) })
  }

  func needs(_ partners: [MatchResult.Partner]) -> [MatchResult.Need] {
    let core = Set(catalogue.core.map(\.id))
    return open.map { condition in
      let holders = partners.filter { $0.has.contains(condition.id) }
      let distances = Dictionary(holders.map { ($0.caseID, $0.distance) }) { first, _ in first }
      return MatchResult.Need(
        condition: condition.id, isCore: core.contains(condition.id),
        presence: StudyTables.cell(condition, of: target).membership.presence, holders: holders.map(\.caseID).sorted(),
        nearest: MostSimilar.candidates(distances))
    }
  }

  func similarDistricts() -> [MatchResult.SimilarDistrict] {
    let sorted = pool.sorted {
      ($0.distance.max, $0.distance.min, $0.district.ags) < ($1.distance.max, $1.distance.min, $1.district.ags)
    }
    return sorted.prefix(Self.districtCount).map {
      MatchResult.SimilarDistrict(ags: $0.district.ags, name: $0.district.name, distance: $0.distance)
    }
  }
}
