import Cases
import Combinatorics
import Systems

/// The districts of a study's cases among all districts.
struct StudyDistricts {
  /// So many ways to take one district of each case are looked at.
  static let mostChoices = 64
  /// The shares of the pool below the cuts that are tried: the quartiles.
  static let cutShares = [0.25, 0.5, 0.75]

  let keys: [String]
  let pool: [Profile]
  let blocks: [ContextVariables]
  let leftOut: [String]
  /// The districts of each case, by place in the pool.
  let own: [(id: String, places: [Int])]
  let names: [String: String]
  let choices: CutChoices
  let effort: CertificateOfDifference.Effort

  /// The pool; `nil` where a case's district is not known, or there are too many ways to take one of each.
  init?(_ context: ContextTable, _ units: [Case], effort: CertificateOfDifference.Effort) {
    let districts = context.pool
    let keys = districts.map(\.ags)
    let places = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
    var own: [(id: String, places: [Int])] = []
    for unit in units {
      let found = unit.places.map { $0.district.flatMap { places[$0] } }
      guard !found.isEmpty, !found.contains(nil) else { return nil }
      own.append((unit.id, Set(found.compactMap { $0 }).sorted()))
    }
    guard own.count > 1, own.count < districts.count,
      own.reduce(1, { min(Self.mostChoices + 1, $0 * $1.places.count) }) <= Self.mostChoices
    else { return nil }
    let all = context.districtVariables
    guard !all.isEmpty else { return nil }
    self.keys = keys
    pool = districts.map(context.profile(of:))
    blocks = all
    leftOut = context.blocks.map(\.id).filter { id in !all.contains { $0.block == id } }
    self.own = own
    names = Dictionary(districts.map { ($0.ags, $0.name) }) { first, _ in first }
    choices = CutChoices.quantiles(Self.cutShares, of: pool, all.flatMap { $0.variables.filter { $0.scale != nil }.map(\.id) })
    self.effort = effort
  }

  /// The ways to take one district of each case.
  private var sets: [[Int]] {
    own.reduce([[]]) { sets, unit in sets.flatMap { set in unit.places.map { set + [$0] } } }
  }

  func result() -> StudyResult.Systems.Districts? {
    do throws(SystemsError) {
      let distances = try ProfileDistances(pool, blocks: blocks)
      // The smallest distances that the known values allow, for the chosen districts and for all others alike.
      let (total, byBlock) = distances.matrices(.divided, .min)
      let sets = sets
      var choices: [StudyResult.Systems.Districts.Choice] = []
      for set in sets { choices.append(try choice(set, total, byBlock)) }
      let cuts = DifferenceUnderCuts.of(sets, in: pool, blocks, self.choices, effort)
      return StudyResult.Systems.Districts(
        pool: pool.count, sets: Selection.combinations(of: own.count, from: pool.count), blocks: blocks.map(\.block),
        blocksLeftOut: leftOut, names: ownNames(sets), choices: choices, underCuts: cuts.map(Self.underCuts),
        best: best(own.count, total, []), next: sets.compactMap { best($0.count + 1, total, Array(Set($0))) }, effort: effort)
    } catch {
      return nil
    }
  }

  private func ownNames(_ sets: [[Int]]) -> [String: String] {
    Dictionary(Set(sets.flatMap { $0 }).map { (keys[$0], names[keys[$0]] ?? keys[$0]) }) { first, _ in first }
  }

  private func choice(
    _ set: [Int], _ total: DistanceMatrix, _ byBlock: [DistanceMatrix]
  ) throws(SystemsError) -> StudyResult.Systems.Districts.Choice {
    // A block's distances tie often and low, so that counting all sets would take long; a sample with its error does.
    var sampled = effort
    sampled.exactSmallest = min(effort.exactSmallest, effort.exactMean)
    var ranks = [try scope(nil, set, total, effort)]
    for (block, matrix) in zip(blocks, byBlock) { ranks.append(try scope(block.block, set, matrix, sampled)) }
    let pairs = zip(own, set).map { ($0.id, keys[$1]) }
    return StudyResult.Systems.Districts.Choice(districts: Dictionary(pairs) { first, _ in first }, ranks: ranks)
  }

  private func scope(
    _ block: String?, _ set: [Int], _ matrix: DistanceMatrix, _ effort: CertificateOfDifference.Effort
  ) throws(SystemsError) -> StudyResult.Systems.Districts.Scope {
    let certificate = try CertificateOfDifference(set, in: matrix, effort)
    return StudyResult.Systems.Districts.Scope(
      block: block, smallest: StudyResult.Systems.Rank(certificate.smallest), mean: StudyResult.Systems.Rank(certificate.mean))
  }

  private static func underCuts(_ entry: DifferenceUnderCuts) -> StudyResult.Systems.Districts.UnderCuts {
    StudyResult.Systems.Districts.UnderCuts(
      block: entry.block, choices: entry.choiceCount, examined: entry.examined, sets: entry.sets,
      aboveHalf: SystemsParts.Distance(entry.aboveHalf), shareSmaller: SystemsParts.Distance(entry.shareSmaller))
  }

  private func best(_ count: Int, _ matrix: DistanceMatrix, _ required: [Int]) -> StudyResult.Systems.Districts.Best? {
    guard effort.nodeLimit > 0 else { return nil }
    // Beyond a few districts a proof takes long; what is found by then is shown with what it is.
    let isShort = count <= 4 || !required.isEmpty
    let options = Selection.Options(required: required, nodeLimit: isShort ? effort.nodeLimit : effort.nodeLimit / 10)
    let found: Selection
    do throws(SelectionError) { found = try Selection.choose(count, from: matrix, .different, options) } catch { return nil }
    return StudyResult.Systems.Districts.Best(
      districts: found.elements.filter { !required.contains($0) }.map { keys[$0] },
      names: found.elements.filter { !required.contains($0) }.map { names[keys[$0]] ?? keys[$0] },
      smallest: DistanceUnit.decimal(found.decisive), isOptimal: found.isOptimal, optima: found.optima)
  }
}
