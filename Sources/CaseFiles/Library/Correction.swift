public import Cases

/// An objection to a claim, with the cell it is about, as the log of corrections shows it.
public struct Correction: Hashable, Sendable {
  /// The case or target.
  public let owner: String
  /// The condition or outcome; `nil` for the origin.
  public let condition: String?
  /// The claim's id.
  public let claim: String
  /// The claim's statement; `nil` once it is withdrawn.
  public let statement: LocalizedText?
  /// The objection.
  public let objection: Objection

  /// The day on which something about it changed last.
  public var day: EventDate { objection.replied ?? objection.date }

  /// The objections in a library to claims that may be shown, the newest first.
  static func all(in library: Library, on day: String?) -> [Correction] {
    guard library.hasObjections else { return [] }
    let corrections = library.claimPlaces.compactMap { place -> Correction? in
      guard library.cases[place.owner]?.withdrawn == nil else { return nil }
      let release = library.cases[place.owner]?.release ?? library.targets[place.owner]?.release ?? .public
      guard let objection = place.claim.objection, release.isVisible(on: day), place.claim.release.isVisible(on: day) else { return nil }
      return Correction(
        owner: place.owner, condition: place.condition.isEmpty ? nil : place.condition, claim: place.claim.id,
        statement: place.claim.isWithdrawn ? nil : place.claim.statement, objection: objection)
    }
    return corrections.sorted { ($0.day.start.sortKey, $1.claim) > ($1.day.start.sortKey, $0.claim) }
  }
}

extension Library {
  /// Whether any claim carries an objection; most libraries have none, and then no claim's place needs to be looked up.
  fileprivate var hasObjections: Bool {
    func isObjected(_ profile: any Profiled) -> Bool {
      profile.origin.claims.contains { $0.objection != nil }
        || profile.conditions.values.contains { $0.claims.contains { $0.objection != nil } }
    }
    return targets.values.contains { isObjected($0) }
      || cases.values.contains { item in
        isObjected(item) || item.outcomes.values.contains { $0.claims.contains { $0.objection != nil } }
          || item.laterOutcomes.contains { wave in wave.outcomes.values.contains { $0.claims.contains { $0.objection != nil } } }
      }
  }

  /// The library without one claim: its cell keeps what the other claims imply.
  ///
  /// - Parameter id: The claim's id.
  /// - Returns: The library; the same where there is no such claim.
  public func without(claim id: String) -> Library {
    func rest(_ cell: Cell) -> Cell { cell.excluding { $0.id == id } }
    func rest(_ origin: Origin) -> Origin {
      let claims = origin.claims.filter { $0.id != id }
      return Origin(logic: claims.isEmpty && !origin.claims.isEmpty ? .notStated : origin.logic, claims: claims)
    }
    var library = self
    library.cases = cases.mapValues { item in
      var item = item
      item.origin = rest(item.origin)
      item.conditions = item.conditions.mapValues(rest)
      item.outcomes = item.outcomes.mapValues(rest)
      item.laterOutcomes = item.laterOutcomes.map { wave in
        var wave = wave
        wave.outcomes = wave.outcomes.mapValues(rest)
        return wave
      }
      return item
    }
    library.targets = targets.mapValues { target in
      var target = target
      target.origin = rest(target.origin)
      target.conditions = target.conditions.mapValues(rest)
      return target
    }
    return library
  }
}
