import Cases

/// No condition is younger than the outcome it is compared with, and later outcomes are later.
enum TimeOrderCheck: LibraryCheck {
  static let id = "time-order"

  static func findings(in library: Library) -> [Finding] {
    library.cases.values.sorted { $0.id < $1.id }.flatMap { item -> [Finding] in
      guard let file = library.caseFile(item.id), let asOf = item.asOf else { return [] }
      return younger(item, asOf, file) + earlier(item, asOf, file)
    }
  }

  private static func younger(_ item: Case, _ asOf: EventDate, _ file: Library.File) -> [Finding] {
    item.conditions.sorted { $0.key < $1.key }.flatMap { condition, cell in
      cell.claims.enumerated().compactMap { index, claim in
        guard let years = claim.years, years.start.year > asOf.lastYear, !asOf.isOpen else { return nil }
        return Finding(
          check: id, message: "The claim speaks of \(years.text), but conditions and outcomes describe \(asOf.text).",
          file: file.name, at: file.position("conditions", condition, "claims", String(index), "years"),
          hint: "A condition may not be younger than its outcome: leave the claim out, or move as_of.")
      }
    }
  }

  private static func earlier(_ item: Case, _ asOf: EventDate, _ file: Library.File) -> [Finding] {
    item.laterOutcomes.enumerated().compactMap { index, wave in
      guard (wave.asOf.end ?? wave.asOf.start).sortKey < asOf.start.sortKey else { return nil }
      return Finding(
        check: id, message: "The later outcomes describe \(wave.asOf.text), which is before \(asOf.text).", file: file.name,
        at: file.position("later_outcomes", String(index), "as_of"), hint: "Move them to outcomes:, or correct a date.")
    }
  }
}
