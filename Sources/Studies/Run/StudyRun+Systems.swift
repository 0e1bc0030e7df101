import CaseFiles
import Cases
import Membership
import Systems

extension StudyRun {
  /// The cases compared as systems; `nil` without context blocks or with one case.
  func systems() -> StudyResult.Systems? {
    let context = ContextTable(study, in: library)
    let units = tables.units
    let distances: ProfileDistances
    do throws(SystemsError) {
      distances = try ProfileDistances(units.map(context.profile), blocks: context.variables)
    } catch {
      return nil
    }
    let outcomes = units.map { presence($0) }
    let options = SystemsComparison.Options(measure: .divided)
    let comparison = SystemsComparison.run(distances, outcomes: outcomes, options)
    let naming = SystemsNaming(columns: conditionColumns(units), words: [:])
    let groups = shownLogics.map { logic -> StudyResult.Systems.Group in
      let members = units.indices.filter { units[$0].origin.logic == logic }
      let inside = SystemsComparison.run(distances, outcomes: outcomes, members: members, options)
      return StudyResult.Systems.Group(
        logic: logic, cases: members.map { units[$0].id },
        comparison: inside.zones.contains { $0.pairCount > 0 } ? naming.comparison(inside) : nil)
    }
    let open = comparison.withoutOutcome.map { units[$0].id }
    let next = nextCases(context)
    let districts = StudyDistricts(context, units, effort: self.options.effort)
    return StudyResult.Systems(
      variables: variables(context, districts), comparison: naming.comparison(comparison), groups: groups,
      mill: naming.methods(comparison, outcomes: outcomes), next: next.entries, nextNames: next.names, nextPool: next.pool,
      districts: districts?.result(),
      notes: SystemsNotes.zones(comparison) + (open.isEmpty ? [] : [SystemsNotes.outcomeUnknown(open)]))
  }

  private func presence(_ item: Case) -> Presence { (item.outcomes[study.outcome] ?? .unknown).membership.presence }

  /// The study's conditions, without findings, as what pairs can share.
  private func conditionColumns(_ units: [Case]) -> [ConditionColumn] {
    tables.conditions.map { condition in
      ConditionColumn(
        id: condition.id,
        values: units.map { unit in
          switch StudyTables.cellWithoutFindings(condition, of: unit).membership.presence {
          case .present: [1]
          case .absent: [0]
          case .undecided, .unknown: [0, 1]
          }
        })
    }
  }

  private func variables(_ context: ContextTable, _ districts: StudyDistricts?) -> [StudyResult.Systems.Variable] {
    let cuts = Dictionary((districts?.choices.choices ?? []).map { ($0.variable, $0.cuts) }) { first, _ in first }
    return context.blocks.flatMap { block in
      block.variables.map {
        StudyResult.Systems.Variable(id: $0.id, name: $0.name, block: block.id, cuts: cuts[$0.id] ?? [])
      }
    }
  }

  /// Whom to study next: among the library's missions and initiatives whose district is known.
  private func nextCases(
    _ context: ContextTable
  ) -> (entries: [SystemsParts.Next], names: [String: LocalizedText], pool: StudyResult.Systems.NextPool) {
    let own = Set(tables.units.map(\.id))
    let others = library.cases.values.filter { !own.contains($0.id) }.sorted { $0.id < $1.id }
    let placed = others.filter { item in !item.places.isEmpty && item.places.allSatisfy { $0.district != nil } }
    let pool = StudyResult.Systems.NextPool(compared: placed.count, withoutDistrict: others.count - placed.count)
    let cases = tables.units + placed
    let distances: ProfileDistances
    do throws(SystemsError) {
      distances = try ProfileDistances(cases.map(context.profile), blocks: context.variables)
    } catch {
      return ([], [:], pool)
    }
    let found = NextCase.suggestions(
      distances, outcomes: cases.map { presence($0) }, members: Array(tables.units.indices),
      isSame: { isPart(cases[$0], of: cases[$1]) || isPart(cases[$1], of: cases[$0]) || isSibling(cases[$0], cases[$1]) })
    let entries = SystemsNaming.next(found, distances)
    let shown = Set(entries.flatMap { $0.candidates.map(\.id) }).subtracting(own)
    let names = placed.filter { shown.contains($0.id) }.map { ($0.id, $0.shortName ?? $0.name) }
    return (entries, Dictionary(names) { first, _ in first }, pool)
  }

  private func isPart(_ part: Case, of whole: Case) -> Bool { part.partOf == whole.id }

  private func isSibling(_ first: Case, _ second: Case) -> Bool { first.partOf != nil && first.partOf == second.partOf }
}
