import Cases

/// Whether a second person has coded the cells: made claims in them too, or read the place of every claim.
enum CoderCheck: DesignCheck {
  static let id = "second-coder"
  static let title = LocalizedText("Hat eine zweite Person kodiert?", "Has a second person coded the cells?")
  static let reference = "Krippendorff (2019), Content Analysis, ch. 12"

  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    let cells = facts.tables.units.flatMap { Array($0.conditions.values) }.filter { !$0.claims.isEmpty }
    let double = cells.count { cell in
      let isReadAgain = cell.claims.allSatisfy { claim in facts.readings[claim.id]?.contains { $0.coder != claim.coder } ?? false }
      return isReadAgain || Set(cell.claims.map(\.coder)).count > 1
    }
    let isDone = !cells.isEmpty && double == cells.count
    return DesignAnswer(
      severity: .warn, status: isDone ? .passed : .failed,
      evidence: LocalizedText(
        "\(double) von \(cells.count) Zellen wurden von mehr als einer Person kodiert.",
        "\(double) of \(cells.count) cells were coded by more than one person."),
      advice: isDone
        ? LocalizedText("Nichts zu tun.", "Nothing to do.")
        : LocalizedText(
          "Eine zweite Person kodieren lassen und die Übereinstimmung berichten.",
          "Let a second person code and report the agreement."))
  }
}
