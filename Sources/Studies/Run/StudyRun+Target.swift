import CaseFiles
import Cases
import Membership
import Transfer

extension StudyRun {
  /// The advice for the target, if one is asked for.
  ///
  /// It rests on agreement only (label G): what the cases with this outcome share. The target's own initiative is no evidence for it.
  func targetResult() throws(StudyError) -> StudyResult.TargetResult? {
    guard let id = options.target else { return nil }
    guard let target = library.targets[id] else {
      throw .notFound(kind: "target", id: id, known: Array(library.targets.keys))
    }
    let catalogue = library.measures.values.filter { $0.source == study.measures }
    let options = MeasureChoice.measures(catalogue, for: target.origin.logic)
    let gaps = tables.conditions.map { gap($0, target, options) }
    let openCore = gaps.filter { $0.isCore && $0.gap.isOpen }
    let served = Set(catalogue.filter { $0.kind == .measure }.flatMap { $0.actsOn.map(\.condition) })
    let peers = peers(of: Advisee(target), open: openCore.map(\.condition))
    return StudyResult.TargetResult(
      id: target.id, name: target.name, asOf: target.asOf.text, summary: target.summary,
      places: target.places.map(\.name), origin: target.origin.logic,
      gaps: gaps,
      support: catalogue.sorted { ($0.code, $0.id) < ($1.code, $1.id) }.map { support($0, options, gaps) },
      unserved: openCore.filter { $0.gap.measures.isEmpty }.map(\.condition),
      unservedByAny: openCore.map(\.condition).filter { served.isDisjoint(with: partIDs(of: $0)) },
      peers: peers, isNearestDecided: peers.count(where: \.mayBeNearest) == 1,
      examples: examples(for: openCore.map(\.condition), except: target),
      openQuestions: target.openQuestions, evidenceLabel: .g, recommendation: try sharedRecommendation(id))
  }

  /// The bundles for the target; `nil` where the cases share nothing.
  private func sharedRecommendation(_ id: String) throws(StudyError) -> Recommendation? {
    do {
      return try recommendation(id, options.advice)
    } catch StudyError.nothingShared {
      return nil
    } catch let error as StudyError {
      throw error
    } catch let error as BundleError {
      throw .advice(error)
    } catch {
      // Conditions of a codebook have names, and nobody cancels this search.
      preconditionFailure("\(error)")
    }
  }

  func gap(_ condition: Condition, _ target: Target, _ measures: [Measure]) -> StudyResult.TargetGap {
    let cell = StudyTables.cell(condition, of: target)
    let examples = tables.units.filter {
      !isSame($0, as: Advisee(target)) && ($0.outcomes[study.outcome] ?? .unknown).membership.presence == .present
    }
    let agreement = examples.map { StudyTables.cellWithoutFindings(condition, of: $0).membership }
    return StudyResult.TargetGap(
      condition: condition.id, isCore: tables.core.contains(condition),
      gap: Gap(condition, cell: cell, measures: measures), agreement: StudyResult.Counts(agreement),
      claims: cell.claims.map {
        StudyResult.TargetClaim(
          id: $0.id, says: $0.says, statement: $0.statement, source: $0.source, locator: $0.locator)
      })
  }

  /// Whether a case is the target's own initiative, a part of it, or the whole that it is a part of.
  func isSame(_ item: Case, as target: Advisee) -> Bool {
    let own = Set([target.id] + target.sameAs)
    let wholes = target.sameAs.compactMap { library.cases[$0]?.partOf }
    return own.contains(item.id) || item.partOf.map(own.contains) ?? false || wholes.contains(item.id)
  }

  private func partIDs(of condition: String) -> Set<String> {
    Set([condition] + (library.codebook.condition(condition)?.derived?.of ?? []))
  }

  private func support(
    _ measure: Measure, _ options: [Measure], _ gaps: [StudyResult.TargetGap]
  ) -> StudyResult.TargetResult.Support {
    let isForOrigin = options.contains(measure)
    let open = gaps.filter { isForOrigin && $0.gap.isOpen && $0.gap.measures.contains(measure.id) }
    return StudyResult.TargetResult.Support(
      id: measure.id, code: measure.code, kind: measure.kind, audiences: measure.audiences, name: measure.name,
      description: measure.description, agents: measure.actors, isForOrigin: isForOrigin,
      actsOnOpen: open.map(\.condition), links: measure.actsOn, cost: measure.cost, leadTime: measure.leadTime,
      source: measure.source, locator: measure.locator, evidenceLabel: measure.kind == .measure ? .g : nil)
  }

  func peers(of target: Advisee, open: [String]) -> [StudyResult.TargetResult.Peer] {
    let table = PeerTable(self)
    return table.peers(table.ranks(of: target), open: open)
  }
}
