import Cases
import Membership
import SetTheory
import Studies

extension PartialReport {
  /// Whom to ask first, and what that could settle.
  var askBlocks: [Document.Block] {
    guard let ask = analysis.askFirst, !ask.cases.isEmpty else { return [] }
    var blocks: [Document.Block] = [
      .heading(level: 4, text: say("Wen zuerst fragen", "Whom to ask first")), .paragraph(askText(ask)),
      .table(
        askTable(
          ask.cases.prefix(6), caption: say("Fälle, deren Antworten am meisten klären können", "Cases whose answers can settle most"))),
    ]
    if ask.cells.contains(where: { $0.settlesAtMost > 0 }) {
      blocks.append(
        .table(
          askTable(
            ask.cells.filter { $0.settlesAtMost > 0 }.prefix(6),
            caption: say("Einzelne Zellen, die eine Aussage entscheiden können", "Single cells that can settle a claim"))))
    }
    let together = togetherTexts
    if !together.isEmpty {
      blocks.append(
        .paragraph(say("Welche Aussagen am ehesten zu entscheiden sind:", "Which claims could be settled soonest:")))
      blocks.append(.list(together))
    }
    return blocks + questionBlocks
  }

  private func askText(_ ask: PartialAnalysis.AskFirst) -> String {
    let certain = ask.cases.filter { $0.settlesAtLeast > 0 }.count
    let (claims, claimsEN) =
      ask.openClaims == 1
      ? ("die offene Aussage", "the open claim")
      : ("mindestens eine der \(ask.openClaims) offenen Aussagen", "at least one of the \(ask.openClaims) open claims")
    let (none, noneEN) =
      ask.openClaims == 1
      ? ("die offene Aussage", "the open claim")
      : ("eine der \(ask.openClaims) offenen Aussagen", "any of the \(ask.openClaims) open claims")
    let start =
      certain == 0
      ? say(
        "Kein einzelner Fall entscheidet \(none), wie auch immer er antwortet.", "No single case settles \(noneEN) however it answers.")
      : say(
        "\(certain == 1 ? "Ein Fall entscheidet" : "\(certain) Fälle entscheiden") \(claims), wie auch immer die Antwort ausfällt.",
        "\(certain == 1 ? "One case settles" : "\(certain) cases settle") \(claimsEN), however the answer turns out.")
    return start
      + say(
        " Die Reihenfolge richtet sich danach, wie viele Aussagen die Antworten mindestens und höchstens entscheiden, dann danach, wie viel vom Offenen "
          + "sie klären.",
        " The order goes by how many claims the answers settle at least and at most, then by how much of what is open they clear up.")
  }

  private func askTable(_ entries: some Collection<PartialAnalysis.AskFirst.Entry>, caption: String) -> Table {
    Table(
      caption: caption,
      columns: [
        say("Fall", "Case"), say("zu klären", "to find out"), say("entscheidet mindestens", "settles at least"),
        say("höchstens", "at most"), say("klärt vom Offenen mindestens", "clears up of what is open at least"),
      ],
      rows: entries.map { entry in
        [
          Table.Cell(names.caseName(entry.caseID)),
          Table.Cell(unique(entry.conditions.flatMap { names.questions($0, entry.caseID) }).joined(separator: ", ")),
          Table.Cell("\(entry.settlesAtLeast)", .number), Table.Cell("\(entry.settlesAtMost)", .number),
          Table.Cell(entry.openShare < 0.001 ? "–" : "\(writer.language.percent(entry.openShare))", .number),
        ]
      })
  }

  private func unique(_ items: [String]) -> [String] {
    var seen: Set<String> = []
    return items.filter { seen.insert($0).inserted }
  }

  /// Of sufficiency and of necessity, the claim about the outcome that fewest cases could refute, and the one that fewest could confirm.
  private var togetherTexts: [String] {
    let open = analysis.claims(.open).filter { $0.outcome == analysis.outcome }
    return [Proposition.Relation.sufficient, .necessary].flatMap { relation -> [String] in
      let claims = open.filter { $0.relation == relation }
      return [
        together(claims, \.refuting, say("widerlegt", "refuted")),
        together(claims, \.confirming, say("bestätigt", "confirmed")),
      ].compactMap { $0 }
    }
  }

  private func together(
    _ claims: [PartialAnalysis.Claim], _ settling: (PartialAnalysis.Claim) -> PartialAnalysis.Claim.Settling?, _ verb: String
  ) -> String? {
    let found = claims.compactMap { claim in settling(claim).map { (claim: claim, settling: $0) } }
    guard let nearest = found.min(by: { $0.settling.fewest < $1.settling.fewest }) else { return nil }
    let count = nearest.settling.fewest
    let hasOthers = nearest.settling.sets.count > 1 || !nearest.settling.complete
    let others =
      !hasOthers
      ? "" : count == 1 ? say(", oder ein anderer", ", or another one") : say(", oder andere ebenso viele", ", or as many others")
    let cases = count > 4 ? "" : " (" + (nearest.settling.sets.first ?? []).map(names.caseName).joined(separator: ", ") + others + ")"
    let least = count > 4 ? say("mindestens ", "at least ") : ""
    return count == 1
      ? say(
        "\(sentence(nearest.claim)): \(verb), wenn ein Fall entsprechend antwortet\(cases).",
        "\(sentence(nearest.claim)): \(verb) if one case answers accordingly\(cases).")
      : say(
        "\(sentence(nearest.claim)): \(verb), wenn \(least)\(count) Fälle entsprechend antworten\(cases).",
        "\(sentence(nearest.claim)): \(verb) if \(least)\(count) cases answer accordingly\(cases).")
  }

  /// Cases that settle the solution in many codings, where all of them were looked at.
  private var questionBlocks: [Document.Block] {
    let lines = analysis.sides.flatMap { side in
      side.solutions.compactMap { solution -> String? in
        guard let question = solution.firstQuestions.first else { return nil }
        let cases = question.cases.map(names.caseName).joined(separator: ", ")
        return say(
          "\(writer.title(solution.type)) für \(side.outcome): \(cases) zu fragen klärt sie in \(writer.language.percent(question.settles)) der Kodierungen.",
          "\(writer.title(solution.type)) of \(side.outcome): asking \(cases) settles it in \(writer.language.percent(question.settles)) of the codings."
        )
      }
    }
    guard !lines.isEmpty else { return [] }
    return [
      .paragraph(
        say(
          "Für die Lösungen, nach Anteilen der Kodierungen, keinen Wahrscheinlichkeiten:",
          "For the solutions, by shares of codings, not probabilities:")),
      .list(lines),
    ]
  }

  // MARK: Shortcuts

  /// What shortcuts would have claimed.
  var shortcutBlocks: [Document.Block] {
    guard !analysis.shortcuts.isEmpty else { return [] }
    return [
      .heading(level: 4, text: say("Was Abkürzungen behauptet hätten", "What shortcuts would have claimed")),
      .paragraph(
        say(
          "Oft werden offene Zellen gefüllt oder Fälle weggelassen. Keine der drei üblichen Abkürzungen folgt aus dem, was bekannt ist; hier steht, was jede "
            + "behauptet hätte.",
          "Open cells are often filled, or cases dropped. None of the three customary shortcuts follows from what is known; here is what each would have "
            + "claimed.")),
      .table(shortcutTable),
    ]
  }

  private var shortcutTable: Table {
    Table(
      caption: say("Abkürzungen", "Shortcuts"),
      columns: [
        say("Abkürzung", "Shortcut"), say("Fälle", "cases"), say("behauptete Aussagen", "claims made"),
        say("davon nicht gedeckt", "of them not warranted"), say("behauptete sparsame Lösung", "parsimonious solution claimed"),
      ],
      rows: analysis.shortcuts.map { shortcut in
        let made = shortcut.verdicts.filter(\.reaches)
        return [
          Table.Cell(name(shortcut.mode)), Table.Cell("\(shortcut.cases)", .number),
          Table.Cell(
            shortcut.cases == 0 ? say("keine: Kein Fall ist vollständig.", "none: no case is complete.") : "\(made.count)", .number),
          Table.Cell("\(made.count { $0.status != .holds })", .number), Table.Cell(solutions(shortcut)),
        ]
      },
      note: [
        say(
          "Nicht gedeckt: Die Aussage bleibt mit dem, was bekannt ist, offen oder ist ausgeschlossen.",
          "Not warranted: with what is known the claim stays open, or is excluded."), legend,
      ].filter { !$0.isEmpty }.joined(separator: " "))
  }

  private func name(_ mode: AssumptionMode) -> String {
    switch mode {
    case .completeCasesOnly: say("nur vollständige Fälle", "complete cases only")
    case .unknownIsAbsent: say("offen gilt als „fehlt“", "open counts as absent")
    case .unknownIsPresent: say("offen gilt als „vorhanden“", "open counts as present")
    }
  }

  private func solutions(_ shortcut: PartialAnalysis.Shortcut) -> String {
    let texts = shortcut.solutions.filter { $0.type == .parsimonious }.map { solution in
      let models = solution.models.prefix(2).joined(separator: say(" oder ", " or "))
      return "\(models)\(solution.models.count > 2 ? " …" : "") => \(solution.outcome)"
    }
    return texts.isEmpty ? "–" : texts.joined(separator: "; ")
  }
}
