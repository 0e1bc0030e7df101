import Cases

extension Library {
  /// The library as an output may show it.
  ///
  /// What is `internal` or under embargo is taken out: whole cases and targets, goals, events, actors, figures and claims. A cell
  /// that loses claims keeps only what its remaining claims imply. A claim that was withdrawn after an objection goes too; a cell with a claim
  /// that is disputed becomes a range. Of a case that was withdrawn only name, date and reason are left.
  ///
  /// - Parameter day: The day of the output as `YYYY-MM-DD`; without one every embargo holds.
  /// - Returns: The library with what is left.
  public func visible(on day: String?) -> Library {
    var library = self
    library.corrections = corrections.isEmpty ? Correction.all(in: self, on: day) : corrections
    let shown = cases.filter { $0.value.release.isVisible(on: day) }
    library.cases = shown.compactMapValues { $0.withdrawn == nil ? Self.visible($0, day) : nil }
    library.withdrawn = withdrawn.merging(shown.compactMapValues(WithdrawnCase.init)) { $1 }
    library.targets = targets.compactMapValues { target in
      guard target.release.isVisible(on: day) else { return nil }
      var target = target
      target.origin = Self.visible(target.origin, day)
      target.conditions = target.conditions.mapValues { Self.visible($0, day) }
      target.stakeholders.removeAll { !$0.release.isVisible(on: day) }
      return target
    }
    return library
  }

  private static func visible(_ item: Case, _ day: String?) -> Case {
    var item = item
    item.origin = visible(item.origin, day)
    item.conditions = item.conditions.mapValues { visible($0, day) }
    item.outcomes = item.outcomes.mapValues { visible($0, day) }
    item.laterOutcomes = item.laterOutcomes.map { wave in
      var wave = wave
      wave.outcomes = wave.outcomes.mapValues { visible($0, day) }
      return wave
    }
    item.goals.removeAll { !$0.release.isVisible(on: day) }
    item.timeline.removeAll { !$0.release.isVisible(on: day) }
    item.actors.removeAll { !$0.release.isVisible(on: day) }
    item.quantities.removeAll { !$0.release.isVisible(on: day) }
    return item
  }

  private static func visible(_ cell: Cell, _ day: String?) -> Cell {
    var cell = cell.excluding { !$0.release.isVisible(on: day) }
    // The coded membership leaves withdrawn claims out already.
    cell.claims.removeAll(where: \.isWithdrawn)
    return cell.disputed()
  }

  private static func visible(_ origin: Origin, _ day: String?) -> Origin {
    let claims = origin.claims.filter { $0.release.isVisible(on: day) && !$0.isWithdrawn }
    let lostAll = claims.isEmpty && !origin.claims.isEmpty
    return Origin(logic: lostAll ? .notStated : origin.logic, claims: claims)
  }
}
